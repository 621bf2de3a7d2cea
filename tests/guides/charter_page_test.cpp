// A charter as a text for people.
#include "guides/looking_over.h"

#include "golden.h"
#include "guides/charter_page.h"
#include "guides/charter_words.h"
#include "guides/criteria.h"
#include "writers/text_layout.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_page_test {

namespace {

Charter shipped_charter(std::string_view id) {
    auto loaded = load_charter(std::string(id));
    REQUIRE(loaded.charter);
    return *loaded.charter;
}

/// The text in one line with single spaces.
std::string in_one_line(const std::string& text) {
    std::string line;
    for (const char c : text)
        if (c != '\n' && c != ' ')
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    return line;
}

} // namespace

TEST_CASE("the page of the usual charter is as it was approved") {
    const Charter charter = shipped_charter(default_charter());
    check_golden("charter-mark.txt", charter_page(charter, {{"stockport", {"values"}, {}}}, false));
}

TEST_CASE("a charter's page has every wording, every id and every source, in 80 columns") {
    for (const ShippedCharter& shipped : shipped_charters()) {
        const Charter charter = shipped_charter(shipped.id);
        const std::string page = charter_page(charter, {}, false);
        const std::string line = in_one_line(page);
        for_each_criterion(charter, [&](std::string_view part, const Criterion& criterion) {
            CAPTURE(shipped.id, part, criterion.id);
            CHECK(line.find(in_one_line(criterion.wording)) != std::string::npos);
            CHECK(line.find("[" + criterion.id + "]") != std::string::npos);
            CHECK(line.find(in_one_line(charter.cite(criterion.source))) != std::string::npos);
        });
        for (const VerdictWords& verdict : charter.verdicts)
            CHECK(line.find(in_one_line(verdict.meaning)) != std::string::npos);
        std::istringstream lines{page};
        for (std::string each; std::getline(lines, each);)
            CHECK(text_width(each) <= 80);
    }
}

TEST_CASE("a gate is told with the numbers of its mark") {
    const Charter charter = shipped_charter(default_charter());
    std::vector<std::string> told;
    for (const Gate* gate : judged_gates(charter))
        told.push_back(gate_in_words(charter, *gate));
    const std::string later =
        " What is missing here may be put right later, for a mark with conditions.";
    CHECK(told == std::vector<std::string>{
                      "Every question of the Plan form (15) and of the Review form (7) is "
                      "answered, and the minutes of each meeting hold what the Do form asks for "
                      "(5 things)." +
                          later,
                      "In every value at least 70 % of the commitments are confirmed by people "
                      "with lived experience, and there is something to show for each one." +
                          later,
                      "The records carry at least the rung “Co-design”, which stands under “Doing "
                      "with”, for each kind of people whose project it is: children and young "
                      "people, and parents and carers.",
                      "Every statement is agreed by each kind of people whose project it is: "
                      "children and young people, and parents and carers. Agreed means that 80 % "
                      "or more of a group’s answers agree, and that it gave at least 5 answers. "
                      "From 50 % on the answers are mixed, and below that the statement is not "
                      "agreed.",
                      "Something was heard, and everything that was heard has an answer: what was "
                      "done, or why not. Those who said it were told." +
                          later});
}

TEST_CASE("gates without their part are not told") {
    const Charter charter = shipped_charter("stockport");
    for (const Gate* gate : judged_gates(charter))
        CHECK((gate->kind == GateKind::values || gate->kind == GateKind::heard));
}

} // namespace charter_page_test
