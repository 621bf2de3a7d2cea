// A public report is the same, byte for byte, whatever it hides (method.md, section 4).
#include "catch.h"

#include <string>

#include "coprod/report.h"
#include "rules/judged.h"
#include "writers/text_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace {

std::string report(const std::string& young_answers, View view) {
    std::string statements;
    for (const Statement& statement : charter_mark().statements)
        statements +=
            "  " + statement.id + ": {parents: {agree: 9}, young: {" + young_answers + "}}\n";
    const Judged judged = judge("groups:\n  parents: {kind: parent-carer, people: 12}\n"
                                "  young: {kind: young-person, people: 4}\nstatements:\n" +
                                statements);
    return write_text(make_report(charter_mark(), judged.submission, judged.assessment, view), {});
}

} // namespace

TEST_CASE("the public report of a group of four is the same whatever its answers say") {
    const std::string all_agree = report("agree: 4", View::everyone);
    CHECK(report("disagree: 4", View::everyone) == all_agree);
    CHECK(report("agree: 1, unsure: 2", View::everyone) == all_agree);
    CHECK(report("agree: 5", View::everyone) == report("disagree: 5", View::everyone));
    CHECK(report("disagree: 4", View::panel) != report("agree: 4", View::panel));
}
