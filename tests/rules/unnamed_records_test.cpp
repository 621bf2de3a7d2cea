// Records that the file gives no name: they are called by their line, and where they stand in the
// file says nothing.
#include <algorithm>

#include "catch.h"
#include "rules/findings.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/standing.h"

using namespace coprod;
using namespace coprod_tests;

namespace unnamed_records_test {

namespace {

using Texts = std::vector<std::string>;

/// The good project in which these were heard, a line each.
Sections with_heard(const Texts& records) {
    Sections project = good_project();
    project.heard = "\n";
    for (const std::string& record : records)
        project.heard += "    - {" + record + "}\n";
    return project;
}

/// What was said in the things heard that are gaps, in the order of the gaps.
Texts said_in_gaps(const Sections& project) {
    const Judged judged = judge(project.text());
    Texts said;
    for (const Gap& gap : judged.assessment.gaps)
        if (gap.kind == GapKind::not_answered)
            said.push_back(judged.submission.heard[gap.item].said.value);
    return said;
}

/// Things of which nobody said what came of them, each with other words.
Texts heard_by_number(std::size_t count) {
    Texts records;
    for (std::size_t i = 0; i < count; ++i)
        records.push_back("from: [parents], said: \"Door " + std::to_string(10 + i) +
                          " is too heavy\"");
    return records;
}

/// The minutes and things heard that are gaps, in the order of the gaps.
Texts records_in_gaps(const Submission& file, const Assessment& found) {
    Texts ids;
    for (const Gap& gap : found.gaps)
        if (gap.meeting)
            ids.push_back(file.meetings[*gap.meeting].id);
        else if (gap.kind == GapKind::not_answered || gap.kind == GapKind::not_told ||
                 gap.kind == GapKind::heard_incomplete)
            ids.push_back(file.heard[gap.item].id);
    return ids;
}

} // namespace

TEST_CASE("things heard without names or dates are gaps in the same order wherever they stand") {
    Texts records = heard_by_number(80); // some on lines of two digits, some of three
    const Texts before = said_in_gaps(with_heard(records));
    REQUIRE(before.size() == records.size());
    CHECK(std::is_sorted(before.begin(), before.end()));
    std::reverse(records.begin(), records.end());
    CHECK(said_in_gaps(with_heard(records)) == before);
}

TEST_CASE("a date comes before a name, a name before what is said, and the line after all") {
    const std::string same = "from: [parents], said: \"Too loud\"";
    const Texts records{same + ", stage: deliver", same + ", stage: design",
                        "from: [young], said: \"A\", id: second",
                        "from: [young], said: \"B\", id: first",
                        "from: [young], said: \"C\", date: 2025-05-01"};
    CHECK(said_in_gaps(with_heard(records)) == Texts{"C", "B", "A", "Too loud", "Too loud"});
}

TEST_CASE("meetings without names or dates are gaps in the same order wherever they stand") {
    const auto gaps_of = [](const Texts& meetings) {
        Sections project = good_project();
        project.meetings = "\n";
        for (const std::string& meeting : meetings)
            project.meetings += "    - {" + meeting + "}\n";
        const Judged judged = judge(project.text());
        Texts agendas;
        for (const Gap& gap : judged.assessment.gaps)
            if (gap.kind == GapKind::minutes_item)
                agendas.push_back(judged.submission.meetings[*gap.meeting].agenda.value);
        return agendas;
    };
    Texts meetings;
    for (int i = 10; i < 90; ++i)
        meetings.push_back("attended: {parents: 3, young: 4}, agenda: \"Plan " + std::to_string(i) +
                           "\"");
    const Texts before = gaps_of(meetings);
    REQUIRE(before.size() == meetings.size());
    std::reverse(meetings.begin(), meetings.end());
    CHECK(gaps_of(meetings) == before);
}

TEST_CASE("the order of lists and of keys changes nothing where records have no names") {
    const Charter& charter = charter_mark();
    Dice dice(77);
    for (int round = 0; round < 60; ++round) {
        const Submission written = without_names(generate_odd(charter, dice), dice);
        const Assessment found = assess(charter, written, day(judged_on));
        const Judged shuffled = judge(shuffled_yaml(charter, written, dice));
        const Submission first = called_by_contents(written);
        const Submission second = called_by_contents(shuffled.submission);
        INFO("round " << round);
        REQUIRE(records_in_gaps(first, found) == records_in_gaps(second, shuffled.assessment));
        REQUIRE(differences(by_ids(charter, first, found),
                            by_ids(charter, second, shuffled.assessment)) == "");
        REQUIRE(differences(findings_by_ids(first, found),
                            findings_by_ids(second, shuffled.assessment)) == "");
    }
}

} // namespace unnamed_records_test
