// What the verdict rests on, as it is printed.
#include "catch.h"

#include <fmt/format.h>

#include "writers/sample_report.h"
#include "writers/text_sections.h"

using namespace coprod;
using namespace coprod_tests;

namespace text_rests_test {

namespace {

std::string written(const Report& report) {
    TextPage page(80, false, "");
    write_rests_on(page, report);
    return std::move(page).take();
}

ReportRest meeting(std::size_t number) {
    ReportRest rest;
    rest.kind = "record";
    rest.what = fmt::format("meeting m{}", number);
    rest.why = "Without it, nothing shows it.";
    rest.place = fmt::format("line {}", number);
    rest.becomes_title = "Not yet";
    return rest;
}

} // namespace

TEST_CASE("a report that rests on nothing it knows of has no such section") {
    CHECK(written(bare_report()).empty());
}

TEST_CASE("thirty meetings that carry the same are one item, and a few are all named") {
    Report report = bare_report();
    for (std::size_t i = 1; i <= 30; ++i)
        report.rests_on.push_back(meeting(i));
    const std::string head = "What the verdict rests on\n-------------------------\n"
                             "Each thing is taken away by itself here, and all else is kept.\n\n"
                             "Without any one of these, the verdict would be “Not yet”\n";
    CHECK(written(report) ==
          head +
              "- Any one of these: meeting m1; meeting m2; meeting m3; and 27 more. Without it,\n"
              "  nothing shows it.\n"
              "  In your file: line 1; line 2; line 3; and 27 more\n");
    report.rests_on.resize(4);
    CHECK(written(report) == head + "- Any one of these: meeting m1; meeting m2; meeting m3; "
                                    "meeting m4. Without it,\n  nothing shows it.\n"
                                    "  In your file: line 1; line 2; line 3; line 4\n");
}

TEST_CASE("what would leave another verdict stands under a heading of its own, behind it how far "
          "the verdict is from another one") {
    Report report = bare_report();
    report.rests_on = {meeting(1), meeting(2)};
    report.rests_on[1].becomes = VerdictKind::mark;
    report.rests_on[1].becomes_title = "Charter mark";
    report.tipping = {"If one more agreed, that would be enough."};
    CHECK(written(report) == "What the verdict rests on\n-------------------------\n"
                             "Each thing is taken away by itself here, and all else is kept.\n\n"
                             "Without any one of these, the verdict would be “Not yet”\n"
                             "- Meeting m1. Without it, nothing shows it.\n"
                             "  In your file: line 1\n\n"
                             "Without any one of these, the verdict would be “Charter mark”\n"
                             "- Meeting m2. Without it, nothing shows it.\n"
                             "  In your file: line 2\n\n"
                             "How far the verdict is from another one\n"
                             "- If one more agreed, that would be enough.\n");
}

TEST_CASE("a verdict that nothing single carries says so under the heading") {
    Report report = bare_report();
    report.tipping = {"No single record decides it."};
    CHECK(written(report) == "What the verdict rests on\n-------------------------\n"
                             "- No single record decides it.\n");
}

} // namespace text_rests_test
