// What holds of everything that is gathered: its order, refusals, several charters, both views.
#include "catch.h"

#include <algorithm>

#include "rules/generate.h"
#include "rules/judged.h"
#include "workstream/hand_results.h"
#include "writers/csv_summary.h"
#include "writers/csv_workstream.h"
#include "writers/text_workstream.h"

namespace gathered_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

/// Everything that is written of these results, in one text.
std::string all_bytes(const std::vector<Result>& results, const WorkstreamOptions& options = {}) {
    const Workstream report = together(results, options);
    std::string bytes = write_workstream(report, {});
    for (const CsvSheet& sheet : workstream_sheets(report))
        bytes += sheet.name + "\n" + write_csv(sheet);
    return bytes + write_csv(summary_sheet(gathered(results)));
}

/// The same project judged by a later version of its charter, in which a level was renamed.
Result by_version_three(Result result) {
    result.report.charter.version = "3";
    result.report.charter.sha256 = std::string(64, 'd');
    result.report.charter.levels[0].title = "One service";
    return result;
}

Result judged_result(const Submission& submission, const std::string& file, View view) {
    Result result;
    result.file = file;
    result.sha256 = file;
    result.report = make_report(charter_mark(), submission,
                                assess(charter_mark(), submission, day(judged_on)), view);
    return result;
}

/// Other answers of the same few people: fewer than 5, and at least one.
Submission with_other_hidden_answers(Submission submission, Dice& dice) {
    for (auto& groups : submission.statements)
        for (Answers& answers : groups) {
            const int all = answers.agree + answers.unsure + answers.disagree;
            if (all < 1 || all > 4)
                continue;
            answers.agree = static_cast<int>(dice.below(static_cast<std::size_t>(all) + 1));
            answers.unsure =
                static_cast<int>(dice.below(static_cast<std::size_t>(all - answers.agree) + 1));
            answers.disagree = all - answers.agree - answers.unsure;
        }
    return submission;
}

} // namespace

TEST_CASE("the order in which results are gathered changes no byte") {
    std::vector<Result> results = northshire();
    results.push_back(by_version_three(results[0]));
    results.push_back(by_version_three(results[3]));
    WorkstreamOptions options;
    options.pledges = northshire_pledges();
    const std::string expected = all_bytes(results, options);
    Dice dice(7);
    for (int turn = 0; turn < 20; ++turn) {
        dice.shuffle(results);
        CHECK((all_bytes(results, options) == expected));
    }
}

TEST_CASE("a row that is refused later on counts as refused and leaves nothing behind") {
    Gathered two = gathered({passing("a"), passing("b")});
    two.refuse(0, {"same-name", 0, 0, "its name is that of b", ""});
    const Workstream report = make_workstream(two, {day("2026-04-01"), {}, false});
    CHECK(report.assessed == 1);
    CHECK(report.refused == 1);
    CHECK(report.found == 2);
    REQUIRE(report.not_read.size() == 1);
    CHECK(report.not_read[0].file == "a");
    CHECK(report.not_read[0].mistake == "its name is that of b");
    CHECK(report.parts[0].projects == 1);
    CHECK(report.activities.size() == 1);
    two.refuse(0, {"same-name", 0, 0, "once more", ""});
    CHECK(make_workstream(two, {day("2026-04-01"), {}, false}).not_read[0].more == 1);
    two.refuse(1, {"same-name", 0, 0, "its name is that of a", ""});
    const Workstream none = make_workstream(two, {day("2026-04-01"), {}, false});
    CHECK(none.parts.empty());
    CHECK(none.refused == 2);
}

TEST_CASE("two versions of a charter are never added up") {
    const Workstream report = together(
        {passing("a"), passing("b"), by_version_three(passing("c")), refused("d", "a mistake")});
    REQUIRE(report.parts.size() == 2);
    CHECK(report.parts[0].charter == "The Northshire Charter, version 2");
    CHECK(report.parts[0].projects == 2);
    CHECK(report.parts[0].grid->levels[0] == "Service");
    CHECK(report.parts[1].charter == "The Northshire Charter, version 3");
    CHECK(report.parts[1].projects == 1);
    CHECK(report.parts[1].grid->levels[0] == "One service");
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0] ==
          "2 charters, or versions of a charter, were used. They ask for different things, so "
          "nothing is added up across them: what is told in a charter’s words is told for each "
          "one on its own.");
    WorkstreamOptions mixed;
    mixed.mixed = true;
    CHECK(together({passing("a"), by_version_three(passing("c"))}, mixed)
              .notes[0]
              .starts_with("2 charters, or versions of a charter, were used, and their results "
                           "were put together on purpose."));
}

TEST_CASE("charters of one title and version but another text have names of their own") {
    Result other = passing("b");
    other.report.charter.sha256 = std::string(64, 'e');
    const Workstream report = together({passing("a"), other});
    REQUIRE(report.parts.size() == 2);
    CHECK(report.parts[0].charter ==
          "The Northshire Charter, version 2 (northshire, with the text cccccccccccc)");
    CHECK(report.parts[1].charter ==
          "The Northshire Charter, version 2 (northshire, with the text eeeeeeeeeeee)");
}

TEST_CASE("one result of the panel's makes the whole report the panel's") {
    Result panel = passing("b");
    panel.report.view = View::panel;
    const Workstream report = together({passing("a"), panel});
    CHECK(report.view == View::panel);
    CHECK(report.view_note ==
          "This is the panel’s report. It is for the panel only, and not for publication.");
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0] == "Some of the results were made for everyone and some for the panel, "
                             "so the whole report is for the panel only.");
    CHECK(together({panel}).notes.empty());
}

TEST_CASE("a gate that rests on a hidden number is never told as passed or not") {
    Result result = passing("a");
    result.report.gates[1].panel_decides = true;
    const std::string expected = all_bytes({result});
    for (const Outcome outcome : {Outcome::fail, Outcome::unknown}) {
        result.report.gates[1].outcome = outcome;
        CHECK((all_bytes({result}) == expected));
    }
}

TEST_CASE("a public workstream report is the same whatever small groups have answered") {
    Dice dice(11);
    std::vector<Result> some;
    std::vector<Result> others;
    std::size_t changed = 0;
    for (int i = 0; i < 60; ++i) {
        const std::string file = "project-" + std::to_string(i);
        const Submission submission = generate(charter_mark(), dice);
        const Submission other = with_other_hidden_answers(submission, dice);
        some.push_back(judged_result(submission, file, View::everyone));
        others.push_back(judged_result(other, file, View::everyone));
        changed += judged_result(submission, file, View::panel).report.statements.size();
    }
    CHECK(changed > 0);
    CHECK((all_bytes(some) == all_bytes(others)));
}

TEST_CASE("a public workstream report is the same whatever the small number at a meeting was") {
    const auto bytes = [](const std::string& council) {
        const Judged judged =
            judge("project: {id: a-project, title: A project}\n"
                  "groups:\n  parents: {kind: parent-carer, people: 12}\n"
                  "  council: {kind: council, people: 8}\n"
                  "do:\n  meetings:\n    - {id: m1, date: 2025-06-10, stage: plan, where: a shelf, "
                  "attended: {parents: 6, council: " +
                  council + "}, agenda: Plans, outcomes: A plan, follow_up: []}\n");
        return all_bytes({judged_result(judged.submission, "a.yaml", View::everyone)});
    };
    const std::string expected = bytes("1");
    CHECK((bytes("4") == expected));
    CHECK(expected.find("the numbers are too small to be shown") != std::string::npos);
    CHECK(bytes("6").find("about half had lived experience") != std::string::npos);
}

TEST_CASE("results that name endless words are gathered in bounded room") {
    Gathered many;
    Result result = passing("a");
    for (int i = 0; i < 700; ++i) {
        result.report.values[0].commitments[0].id = "commitment-" + std::to_string(i);
        many.add(result);
    }
    CHECK(many.charters().front().commitments.size() == WordList::most);
    const Workstream report = make_workstream(many, {day("2026-04-01"), {}, false});
    CHECK(report.limits.back() == "Some results name more than 500 different commitments or "
                                  "indicators of one charter; those beyond are left out.");
}

} // namespace gathered_test
