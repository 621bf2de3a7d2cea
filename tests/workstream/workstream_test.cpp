// Expected values are worked out by pencil from hand_results.cpp.
#include "catch.h"

#include <algorithm>
#include <numeric>

#include "workstream/hand_results.h"

namespace workstream_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

using Names = std::vector<std::string>;

const WorkstreamPart& only_part(const Workstream& report) {
    REQUIRE(report.parts.size() == 1);
    return report.parts.front();
}

const WorkstreamCommitment& commitment(const WorkstreamPart& part, std::string_view wording) {
    const auto at =
        std::find_if(part.commitments.begin(), part.commitments.end(),
                     [&](const WorkstreamCommitment& each) { return each.wording == wording; });
    REQUIRE(at != part.commitments.end());
    return *at;
}

std::string text_of(const WorkstreamPart& part, const std::string& title) {
    for (const WorkstreamIndicator& each : part.indicators)
        if (each.title == title)
            return each.text;
    return "no such indicator";
}

/// One project of which only the ladder matters.
Result climbed(const std::string& claimed, const std::string& recorded,
               const std::string& possible) {
    Result result = passing(claimed + " " + recorded + " " + possible);
    result.report.ladder->claimed_id = claimed;
    result.report.ladder->recorded_id = recorded;
    result.report.ladder->possible_id = possible;
    return result;
}

Workstream with_pledges() {
    WorkstreamOptions options;
    options.pledges = northshire_pledges();
    return together(northshire(), options);
}

} // namespace

TEST_CASE("found is assessed and refused and unreadable, and the report says so") {
    const Workstream report = together(northshire());
    CHECK(report.found == 10);
    CHECK(report.assessed == 7);
    CHECK(report.refused == 2);
    CHECK(report.unreadable == 1);
    CHECK(report.found_words ==
          Names{"10 files were found: 7 were assessed, 2 have something to mend first, and 1 could "
                "not be read (7 + 2 + 1 = 10).",
                "Judged by “The Northshire Charter, version 2”.",
                "Everything is as things stood on 31 March 2026.",
                "This report was made on 1 April 2026."});
}

TEST_CASE("a single file and no file at all are told in words that fit") {
    CHECK(together({passing("a")}).found_words.front() ==
          "1 file was found: 1 was assessed, 0 have something to mend first, and 0 could not be "
          "read (1 + 0 + 0 = 1).");
    CHECK(together({}).found_words ==
          Names{"No files were found, so there is nothing to report yet.",
                "This report was made on 1 April 2026."});
}

TEST_CASE("results of several days are said to be of several days") {
    Result later = passing("later");
    later.report.date.days += 2;
    CHECK(together({later, passing("a")}).found_words[2] ==
          "The projects were judged on 2 different days, from 31 March 2026 to 2 April 2026; each "
          "is shown as things stood on its own day.");
}

TEST_CASE("files with the same text are counted each, and named") {
    Result twin = passing("twin");
    twin.sha256 = "a";
    const auto words = together({twin, passing("a")}).found_words;
    CHECK(words[3] == "1 file holds the same text as another one, and each is counted: look first "
                      "at a and twin.");
}

TEST_CASE("every verdict of the charter is counted, also the one that nobody reached") {
    const Workstream report = together({passing("a"), passing("b")});
    const auto& verdicts = only_part(report).verdicts;
    REQUIRE(verdicts.size() == 4);
    CHECK(verdicts[0].title == "Mark");
    CHECK(verdicts[0].projects == 2);
    CHECK(verdicts[3].title == "Not yet");
    CHECK(verdicts[3].meaning == "Something is still to be done together.");
    CHECK(verdicts[3].projects == 0);
}

TEST_CASE("where a result does not list the verdicts, those reached give the words") {
    Result result = passing("a");
    result.report.charter.verdicts.clear();
    result.report.verdict_title = "Our mark";
    result.report.verdict_meaning = "Well done.";
    const Workstream report = together({result});
    const auto& verdicts = only_part(report).verdicts;
    CHECK(verdicts[0].title == "Our mark");
    CHECK(verdicts[0].meaning == "Well done.");
    CHECK(verdicts[1].title == "Mark with conditions");
    CHECK(verdicts[1].meaning.empty());
}

TEST_CASE("those who earned a mark are named, the others are not") {
    const Workstream report = together(northshire());
    const auto& earned = only_part(report).earned;
    REQUIRE(earned.size() == 2);
    CHECK(earned[0].verdict == "Mark");
    CHECK(earned[0].projects == Names{"A garden for the senses (Oak Tree School)",
                                      "A third garden (oak tree school)",
                                      "Another garden (The Oak Tree School)"});
    CHECK(earned[1].verdict == "Mark with conditions");
    CHECK(earned[1].projects == Names{"Short visits"});
}

TEST_CASE("a charter without gates has no verdicts") {
    Result result = passing("a");
    result.report.gates.clear();
    const Workstream report = together({result});
    CHECK(only_part(report).verdicts.empty());
    CHECK(only_part(report).earned.empty());
}

TEST_CASE("every project stands in one cell of the grid, with those that miss a level or a tier") {
    const Workstream report = together(northshire());
    const WorkstreamGrid& grid = *only_part(report).grid;
    CHECK(grid.tiers == Names{"Shared", "Asked"});
    CHECK(grid.levels == Names{"Service", "Area"});
    std::size_t all = 0;
    for (const auto& line : grid.cells)
        for (const auto& cell : line)
            all += cell.size();
    CHECK(all == 7);
    CHECK(grid.cells[0][0].size() == 3);
    CHECK(grid.cells[1][1] == Names{"A new website (Northshire Council)",
                                    "Words for the website (Northshire Council)"});
    CHECK(grid.cells[0][2] == Names{"School meals (The Oak Tree School)"});
    CHECK(grid.cells[2][0] == Names{"Short visits"});
}

TEST_CASE("a commitment of two values counts once for each project") {
    const Workstream report = together(northshire());
    const WorkstreamPart& part = only_part(report);
    CHECK(part.commitments.front().wording == "We will let people know what was done");
    const auto& reply = part.commitments.front();
    CHECK(reply.not_shown == 2);
    CHECK(reply.described == 0);
    CHECK(reply.documented == 2);
    CHECK(reply.confirmed == 3);
    CHECK(reply.missed() == 4);
    CHECK(reply.projects() == 7);
    CHECK(reply.values == Names{"Be open", "Listen"});
    CHECK(reply.source == "The Northshire Charter, What we will do");
    CHECK(reply.together == "Show it with a dated record.");
    const auto& plain = commitment(part, "We will use plain words");
    CHECK(plain.described == 2);
    CHECK(plain.seen_differently == 2);
    CHECK(plain.together == "Write one guide for the whole area.");
    CHECK(commitment(part, "We will listen to each other").missed() == 0);
}

TEST_CASE("of commitments that are missed equally often, those not shown at all come first") {
    Result one = passing("one");
    set_strength(one, "plain-words", Strength::documented);
    set_strength(one, "reply", Strength::described);
    set_strength(one, "listen", Strength::not_shown);
    const Workstream report = together({one});
    Names order;
    for (const auto& each : only_part(report).commitments)
        order.push_back(each.wording);
    CHECK(order == Names{"We will listen to each other", "We will let people know what was done",
                         "We will use plain words"});
}

TEST_CASE("an outcome names the values that serve it and where they are not passed") {
    const Workstream report = together(northshire());
    const auto& outcomes = only_part(report).outcomes;
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes[0].title == "Young people know what is going on");
    CHECK(outcomes[0].projects == 2);
    REQUIRE(outcomes[0].values.size() == 2);
    CHECK(outcomes[0].values[0].title == "Be open");
    CHECK(outcomes[0].values[0].not_passed == 2);
    CHECK(outcomes[0].values[0].not_known == 0);
    CHECK(outcomes[0].values[1].not_passed == 0);
    CHECK(outcomes[0].values[1].not_known == 1);
    CHECK(outcomes[1].title == "Young people are heard");
    CHECK(outcomes[1].projects == 0);
    CHECK(outcomes[1].values.size() == 1);
}

TEST_CASE("people who were missed are counted by kind and by how") {
    const Workstream report = together(northshire());
    const auto& missed = only_part(report).missed;
    REQUIRE(missed.size() == 2);
    CHECK(missed[0].kind == "children and young people");
    CHECK(missed[0].projects == 4);
    REQUIRE(missed[0].hows.size() == 2);
    CHECK(missed[0].hows[0].how == "no group of theirs is named");
    CHECK(missed[0].hows[0].projects == 2);
    CHECK(missed[0].hows[1].how == "they were there, but not when it was decided");
    CHECK(missed[0].hows[1].projects == 2);
    CHECK(missed[0].to_do ==
          "Ask in each project who is not in the room yet, and invite them before the next step. "
          "Where they were there and nobody wrote it down, add them to the file.");
    CHECK(missed[1].kind == "parents and carers");
    CHECK(missed[1].projects == 1);
    CHECK(missed[1].hows[0].how == "they are named, but nobody took part");
}

TEST_CASE("claims stand beside what the records carry, below the ladder and unclaimed too") {
    const Workstream report =
        together({climbed("together", "together", "together"),
                  climbed("together", "asked", "asked"), climbed("together", "told", "together"),
                  climbed("together", "", ""), climbed("asked", "together", "together"),
                  climbed("told", "", "told"), climbed("", "asked", "asked")});
    const WorkstreamClaimed& claimed = *only_part(report).claimed;
    CHECK(claimed.rungs == Names{"Together", "Asked", "Told", "Below the ladder", "Not known yet"});
    using Counts = std::vector<std::size_t>;
    REQUIRE(claimed.claims.size() == 4);
    CHECK(claimed.claims[0].claimed == "Together");
    CHECK(claimed.claims[0].recorded == Counts{1, 1, 1, 1, 0});
    CHECK(claimed.claims[1].recorded == Counts{1, 0, 0, 0, 0});
    CHECK(claimed.claims[2].recorded == Counts{0, 0, 0, 0, 1});
    CHECK(claimed.claims[3].claimed == "Nothing claimed");
    CHECK(claimed.claims[3].recorded == Counts{0, 1, 0, 0, 0});
    CHECK(claimed.where_they_say == 1);
    CHECK(claimed.above == 1);
    CHECK(claimed.one_below == 1);
    CHECK(claimed.more_below == 1);
    CHECK(claimed.may_still_reach == 2);
}

TEST_CASE("those two rungs below are named for the panel only") {
    Result result = climbed("together", "told", "told");
    CHECK(only_part(together({result})).claimed->far.empty());
    result.report.view = View::panel;
    CHECK(only_part(together({result})).claimed->far ==
          Names{"Project together told told (Northshire Council)"});
}

TEST_CASE("parts and wholes of records are added up") {
    const Workstream report = together(northshire());
    const WorkstreamPart& part = only_part(report);
    CHECK(text_of(part, "About follow-ups-done") ==
          "Of the follow-ups on record, 26 of 42 were done, in 5 projects. 2 projects say nothing "
          "about it.");
    CHECK(part.indicators[1].part == 26);
    CHECK(part.indicators[1].whole == 42);
    CHECK(part.indicators[1].projects == 5);
    CHECK(part.indicators[1].silent == 2);
}

TEST_CASE("a sum of one record is told in the singular") {
    const auto told = [](const std::string& id, int part, int whole) {
        std::vector<Result> results{passing("one")};
        results.back().report.indicators = {indicator(id, part, whole)};
        return only_part(together(results)).indicators.front().text;
    };
    CHECK(told("follow-ups-done", 1, 4) ==
          "Of the follow-ups on record, 1 of 4 was done, in 1 project.");
    CHECK(told("chaired-by-lived", 1, 1) == "People with lived experience chaired 1 of 1 meeting "
                                            "whose minutes name a chair, in 1 project.");
    CHECK(told("evidence-from-lived", 0, 1) ==
          "Of the evidence that counts, 0 of 1 piece came from people with lived experience, in 1 "
          "project.");
}

TEST_CASE("days are told by the median of the projects, of two in the middle the mean") {
    std::vector<Result> results;
    for (const int days : {9, 1, 30, 4}) {
        results.push_back(passing("after " + std::to_string(days)));
        results.back().report.indicators = {indicator("days-to-telling", 2, 3)};
        results.back().report.indicators[0].days = days;
    }
    CHECK(text_of(only_part(together(results)), "About days-to-telling") ==
          "People were told what came of 8 of 12 things heard, in 4 projects. The median is 7 "
          "days, in the 4 projects that can say how long it took."); // 4 and 9: 6.5
}

TEST_CASE("ways of knowing are told by the median of the projects and not added up") {
    std::vector<Result> results;
    for (const int ways : {5, 1, 3}) {
        results.push_back(passing("ways " + std::to_string(ways)));
        results.back().report.indicators = {indicator("ways-of-knowing", ways, 16)};
    }
    const Workstream report = together(results);
    const auto& shown = only_part(report).indicators.front();
    CHECK(shown.text == "The median is 3 of the charter’s ways of knowing, in 3 projects.");
    CHECK(shown.middle == 3);
    results.push_back(passing("ways 4")); // 3 and 4: 3.5, and more ways would look better
    results.back().report.indicators = {indicator("ways-of-knowing", 4, 16)};
    CHECK(only_part(together(results)).indicators.front().middle == 3);
    CHECK_FALSE(shown.part.has_value());
}

TEST_CASE("of people only the words are counted, never the people") {
    const Workstream report = together(northshire());
    const auto& shown = only_part(report).indicators.front();
    CHECK(shown.text ==
          "Of the people who came to meetings, most had lived experience in 3 projects, few in 2 "
          "projects. In 1 project the numbers are too small to be shown. 1 project says nothing "
          "about it.");
    CHECK_FALSE(shown.part.has_value());
    CHECK_FALSE(shown.whole.has_value());
    std::vector<Result> panel{passing("a"), passing("b"), passing("c")};
    for (Result& result : panel) {
        result.report.view = View::panel;
        result.report.indicators = {people("11 of 20")};
        result.report.indicators[0].part = 11;
        result.report.indicators[0].whole = 20;
    }
    panel[2].report.indicators[0].part = 20;
    CHECK(only_part(together(panel)).indicators.front().text ==
          "Of the people who came to meetings, all had lived experience in 1 project, about half "
          "in 2 projects.");
    CHECK_FALSE(only_part(together(panel)).indicators.front().part.has_value());
}

TEST_CASE("activities stand by day, then those without one by when, then by title") {
    const Workstream report = together(northshire());
    Names order;
    for (const ReportActivity& each : report.activities)
        order.push_back(each.when + ": " + each.activity);
    CHECK(order == Names{"Jul-20: A garden for the senses", "Jul-20: Another garden",
                         "Sep-20: A new website", "Sep-20: Words for the website",
                         "Monthly: School meals", "Weekly: A third garden", ": Short visits"});
}

TEST_CASE("pledges are matched with those who sent something by their names") {
    const WorkstreamPledges pledges = *with_pledges().pledges;
    REQUIRE(pledges.kinds.size() == 2);
    CHECK(pledges.kinds[0].kind == "School");
    REQUIRE(pledges.kinds[0].pledges.size() == 2);
    CHECK(pledges.kinds[0].pledges[1].organisation == "Oak Tree School");
    CHECK(pledges.kinds[0].pledges[1].date == "2020-11-17");
    CHECK(pledges.kinds[0].pledges[1].heard_from);
    CHECK(pledges.not_yet_heard_from == Names{"Hill Primary School", "Youth Justice & Support"});
    CHECK(pledges.sent_without_pledge == Names{"Northshire Council"});
    CHECK(pledges.no_organisation == 1);
    CHECK_FALSE(together(northshire()).pledges.has_value());
}

TEST_CASE("an organisation that sent several counts once, by the best that it shows") {
    const Workstream report = together(northshire());
    const WorkstreamEmbedding& embedding = *only_part(report).embedding;
    CHECK(embedding.organisations == 2); // the school twice, the council once
    REQUIRE(embedding.actions.size() == 2);
    CHECK(embedding.actions[0].wording == "Make sure that everyone knows the charter");
    CHECK(embedding.actions[0].described == 0);
    CHECK(embedding.actions[0].documented == 1);
    CHECK(embedding.actions[0].confirmed == 1);
    CHECK(embedding.actions[1].documented == 1);
    CHECK(embedding.actions[1].confirmed == 0);
    CHECK_FALSE(only_part(together({passing("a")})).embedding.has_value());
}

TEST_CASE("each file that was not assessed is named with its first mistake") {
    const Workstream report = together(northshire());
    REQUIRE(report.not_read.size() == 3);
    CHECK(report.not_read[0].file == "broken.yaml");
    CHECK(report.not_read[0].mistake == "line 12: the key `tilte` is not known");
    CHECK(report.not_read[0].more == 2);
    CHECK(report.not_read[2].file == "pipe.yaml");
    CHECK(report.not_read[2].what == "could not be read");
    CHECK(report.not_read[2].mistake == "this is not a regular file");
}

TEST_CASE("the first steps are the commitment and the people most often missed") {
    const Workstream report = together(northshire());
    REQUIRE(report.steps.size() == 3);
    CHECK(report.steps[0].why ==
          "In 4 of 7 projects this is not confirmed yet: “We will let people know what was done”.");
    CHECK(report.steps[1].why ==
          "In 4 of 7 projects the records miss these people: children and young people.");
    CHECK(report.steps[2].to_do == "Write one guide for the whole area.");
    CHECK(together({passing("a")}).steps.empty());
    const auto mending = together({refused("a", "b")}).steps;
    REQUIRE(mending.size() == 1);
    CHECK(mending[0].why == "1 file could not be assessed.");
}

} // namespace workstream_test
