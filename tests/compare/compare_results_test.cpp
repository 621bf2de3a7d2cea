// Two results of one project beside each other.
#include "compare/compare_results.h"

#include "compare/compared.h"

using namespace coprod;
using namespace coprod_tests;

namespace compare_results_test {

namespace {

Comparison compared(const Result& before, const Result& after) {
    return compare_results(before, after, {});
}

/// "Title: before -> after" of each item.
std::vector<std::string> lines_of(const std::vector<ComparedItem>& items) {
    std::vector<std::string> lines;
    for (const ComparedItem& item : items)
        lines.push_back(item.title + (item.who.empty() ? "" : ", " + item.who) + ": " +
                        item.before + " -> " + item.after);
    return lines;
}

using Lines = std::vector<std::string>;

ReportValue value_with(const std::string& id, Strength strength, const char* word) {
    ReportValue value;
    value.id = "v";
    value.wording = "Be open";
    value.commitments.emplace_back();
    value.commitments.back().id = id;
    value.commitments.back().wording = "We are " + id;
    value.commitments.back().strength = strength;
    value.commitments.back().strength_word = word;
    return value;
}

ReportStatement statement_with(const std::string& group, const std::string& reading,
                               const std::string& shown) {
    ReportStatement statement;
    statement.id = "s1";
    statement.wording = "I am an equal";
    statement.groups.push_back({"The " + group, reading, shown, group});
    return statement;
}

ReportIndicator indicator_of(const std::string& id, std::optional<int> part,
                             std::optional<int> whole, std::optional<int> days = {}) {
    ReportIndicator indicator;
    indicator.id = id;
    indicator.title = "Number " + id;
    indicator.part = part;
    indicator.whole = whole;
    indicator.days = days;
    return indicator;
}

} // namespace

TEST_CASE("a result compared with itself is unchanged in all") {
    Result result = small_result();
    result.report.gaps.push_back(gap_of("values", "open", "“Open”", "line 4, commitments.open"));
    const Comparison same = compared(result, result);
    CHECK(same.unchanged_in_all());
    CHECK(same.verdict == Change::same);
    CHECK(same.notes.empty());
    CHECK(names_of(same.unchanged) == "values/open");
}

TEST_CASE("verdicts are better or worse in their order, and neither where only more is known") {
    const std::vector<VerdictKind> from_best{VerdictKind::mark, VerdictKind::conditions,
                                             VerdictKind::not_enough_evidence,
                                             VerdictKind::not_yet};
    for (std::size_t i = 0; i < from_best.size(); ++i)
        for (std::size_t j = 0; j < from_best.size(); ++j) {
            Result before = small_result();
            Result after = small_result();
            before.report.verdict = from_best[i];
            after.report.verdict = from_best[j];
            CHECK(compared(before, after).verdict == (i == j           ? Change::same
                                                      : i + j == 2 + 3 ? Change::known_otherwise
                                                      : j < i          ? Change::better
                                                                       : Change::worse));
        }
}

TEST_CASE("a gap is closed, new or still there, and what was found before is kept") {
    Result before = small_result();
    Result after = small_result();
    const auto open = gap_of("values", "open", "“Open”", "line 4, commitments.open");
    auto mended = open;
    mended.found = "It is described.";
    before.report.gaps = {open, gap_of("values", "kind", "“Kind”", "line 5, commitments.kind")};
    after.report.gaps = {gap_of("heard", "heard", "What was heard, h1", "line 9, do.heard h1"),
                         mended};
    const Comparison both = compared(before, after);
    CHECK(names_of(both.opened) == "heard/heard");
    CHECK(names_of(both.closed) == "values/kind");
    CHECK(names_of(both.unchanged) == "values/open");
    CHECK(both.unchanged.front().note == "Nothing yet.");
    CHECK(both.unchanged.front().found == "It is described.");
    CHECK(both.unlike.empty());
    CHECK_FALSE(both.unchanged_in_all());
}

TEST_CASE("results by two versions of a charter say so first and call no verdict better") {
    Result before = small_result();
    Result after = small_result();
    in_second_version(after);
    after.report.verdict = VerdictKind::mark;
    after.report.gates.front().outcome = Outcome::pass;
    const Comparison both = compared(before, after);
    CHECK(both.verdict == Change::not_comparable);
    CHECK_FALSE(both.same_charter);
    REQUIRE(both.notes.size() == 1);
    CHECK(both.notes.front() ==
          "These results were judged by two versions of the charter: “Small charter, version 1” "
          "before, “Small charter, version 2” after. So the verdicts stand side by side, and "
          "neither is called better or worse; what only one of them asks is marked as not "
          "comparable. For a fair comparison, judge both by one charter.");
    CHECK(both.gates.front().change == Change::not_comparable);
}

TEST_CASE("a charter that was changed without a new version is another one") {
    Result after = small_result();
    after.report.charter.sha256 = "cc";
    const Comparison both = compared(small_result(), after);
    CHECK(both.verdict == Change::not_comparable);
    CHECK(both.notes.front().find("(they bear the same version, but their texts differ)") !=
          std::string::npos);
}

TEST_CASE("with two charters a gap is not comparable where one of them does not ask the same") {
    Result before = small_result();
    Result after = small_result();
    in_second_version(after);
    before.report.gaps = {gap_of("values", "gone", "“Gone”", "commitments.gone"),
                          gap_of("values", "both", "“Both”", "commitments.both")};
    after.report.gaps = {gap_of("values", "added", "“Added”", "commitments.added")};
    Asked first{{"Wording of gone", "Wording of both"}, {"values", "heard"}, true};
    Asked second{{"Wording of added", "Wording of both"}, {"values", "heard"}, true};
    const Comparison known = compare_results(before, after, {{"aa", first}, {"bb", second}});
    CHECK(names_of(known.closed) == "values/both");
    CHECK(known.opened.empty());
    CHECK(names_of(known.unlike) == "values/added, values/gone");
    CHECK(known.unlike[0].note ==
          "The earlier charter does not ask this, or not in the same words.");
    CHECK(known.unlike[1].note == "The later charter does not ask this, or not in the same words.");
    const Comparison from_results = compared(before, after);
    CHECK(names_of(from_results.unlike) == "values/added, values/gone, values/both");
    CHECK(from_results.unlike[2].note ==
          "The results do not tell whether both charters ask this in the same words.");
}

TEST_CASE("a criterion that was reworded is not comparable though both sides have the gap") {
    Result before = small_result();
    Result after = small_result();
    in_second_version(after);
    before.report.gaps = {gap_of("values", "open", "“Open”", "commitments.open")};
    after.report.gaps = before.report.gaps;
    after.report.gaps.front().criterion = "Now in other words";
    const Comparison both = compared(before, after);
    CHECK(both.unchanged.empty());
    REQUIRE(names_of(both.unlike) == "values/open");
    CHECK(both.unlike.front().note == "It was worded differently before: Wording of open");
}

TEST_CASE("the program's own questions are asked by every charter that has the gate") {
    Result before = small_result();
    Result after = small_result();
    in_second_version(after);
    before.report.gaps = {gap_of("heard", "", "Did parents take part?", "groups")};
    const Asked none{{}, {"heard"}, true};
    const Asked no_gate{{}, {}, true};
    CHECK(names_of(compare_results(before, after, {{"aa", none}, {"bb", none}}).closed) ==
          "heard/");
    CHECK(names_of(compare_results(before, after, {{"aa", none}, {"bb", no_gate}}).unlike) ==
          "heard/");
}

TEST_CASE("one gap of several criteria is comparable where the other charter asks all of them") {
    Result before = small_result();
    Result after = small_result();
    in_second_version(after);
    before.report.gaps = {gap_of("values", "open", "2 commitments", "commitments.open")};
    before.report.gaps.front().criterion = "We are open; We are kind";
    const Asked two{{"We are open", "We are kind"}, {"values"}, true};
    const Asked one{{"We are open"}, {"values"}, true};
    CHECK(names_of(compare_results(before, after, {{"aa", two}, {"bb", two}}).closed) ==
          "values/open");
    CHECK(names_of(compare_results(before, after, {{"aa", two}, {"bb", one}}).unlike) ==
          "values/open");
}

TEST_CASE("a gate of one charter alone is not asked by the other") {
    Result before = small_result();
    Result after = small_result();
    in_second_version(after);
    before.report.gates.front().id = "forms";
    before.report.gates.front().title = "Forms";
    CHECK(lines_of(compared(before, after).gates) ==
          Lines{"Gate of values: not asked by this charter -> not passed",
                "Gate of heard: not passed -> not passed",
                "Forms: not passed -> not asked by this charter"});
}

TEST_CASE("the views of everyone and of the panel are compared side by side, for the panel") {
    Result before = small_result();
    Result after = small_result();
    after.report.view = View::panel;
    after.report.verdict = VerdictKind::mark;
    before.report.statements = {
        statement_with("youth", "too few answers to say", "fewer than 5 answers"),
        statement_with("forum", "mixed", "55 % agree")};
    before.report.statements[1].id = "s2";
    after.report.statements = {statement_with("youth", "agreed", "3 agree"),
                               statement_with("forum", "agreed", "12 agree")};
    after.report.statements[1].id = "s2";
    const Comparison both = compared(before, after);
    CHECK(both.view == View::panel);
    CHECK(both.verdict == Change::not_comparable);
    REQUIRE(both.notes.size() == 1);
    CHECK(both.notes.front() ==
          "One of these results was made for everyone and the other for the panel. Only what both "
          "of them show is compared, the verdicts stand side by side, and this page is for the "
          "panel.");
    CHECK(lines_of(both.statements) ==
          Lines{"I am an equal, The forum: mixed (55 % agree) -> agreed (12 agree)"});
}

TEST_CASE("a later result in the place of the earlier one is noted, and so is another project id") {
    Result before = small_result("ramp");
    Result after = small_result("door");
    before.report.date = day("2026-03-01");
    after.report.project.id.clear();
    CHECK(compared(before, after).notes ==
          Lines{"The result called “before” is the later one: it is of 1 March 2026, and the other "
                "of 1 March 2025. Were the two names given the wrong way round?",
                "The two do not have the same project id (“ramp” and none). They are compared all "
                "the same, as they were named; please make sure that they are one project."});
}

TEST_CASE(
    "commitments are better or worse by their strength, and by families seeing it otherwise") {
    const auto change = [](Strength then, bool disputed_then, Strength now, bool disputed_now) {
        Result before = small_result();
        Result after = small_result();
        before.report.values = {value_with("open", then, "one")};
        before.report.values[0].commitments[0].contested = disputed_then;
        after.report.values = {value_with("open", now, "two")};
        after.report.values[0].commitments[0].contested = disputed_now;
        const auto items = compared(before, after).commitments;
        return items.empty() ? Change::same : items.front().change;
    };
    CHECK(change(Strength::described, false, Strength::confirmed, false) == Change::better);
    CHECK(change(Strength::confirmed, false, Strength::documented, false) == Change::worse);
    CHECK(change(Strength::described, false, Strength::described, true) == Change::worse);
    CHECK(change(Strength::described, true, Strength::described, false) == Change::better);
    CHECK(change(Strength::described, true, Strength::described, true) == Change::same);
}

TEST_CASE("under two charters a commitment is shown otherwise, neither better nor worse") {
    Result before = small_result();
    Result after = small_result();
    in_second_version(after);
    before.report.values = {value_with("open", Strength::described, "one")};
    after.report.values = {value_with("open", Strength::confirmed, "two")};
    const auto items = compared(before, after).commitments;
    REQUIRE(items.size() == 1);
    CHECK(items.front().change == Change::not_comparable);
}

TEST_CASE("a commitment of several values is named once, and one in other words not at all") {
    Result before = small_result();
    Result after = small_result();
    before.report.values = {value_with("open", Strength::described, "described"),
                            value_with("open", Strength::described, "described"),
                            value_with("kind", Strength::described, "described")};
    after.report.values = {value_with("open", Strength::confirmed, "confirmed"),
                           value_with("open", Strength::confirmed, "confirmed"),
                           value_with("kind", Strength::confirmed, "confirmed")};
    after.report.values[2].commitments[0].wording = "We are kinder";
    CHECK(lines_of(compared(before, after).commitments) ==
          Lines{"“We are open”: described -> confirmed"});
}

TEST_CASE("a statement is told for each group whose shown reading changed") {
    Result before = small_result();
    Result after = small_result();
    before.report.statements = {statement_with("forum", "mixed", "55 % agree")};
    after.report.statements = {statement_with("forum", "mixed", "65 % agree")};
    CHECK(compared(before, after).statements.empty());
    after.report.statements = {statement_with("forum", "no answers", "")};
    CHECK(lines_of(compared(before, after).statements) ==
          Lines{"I am an equal, The forum: mixed (55 % agree) -> no answers"});
}

TEST_CASE("indicators show part and whole, days and shares, and nothing where one side hides it") {
    Result before = small_result();
    Result after = small_result();
    ReportIndicator shares = indicator_of("share", {}, {});
    shares.share = "most";
    ReportIndicator hidden = indicator_of("hidden", {}, {});
    before.report.indicators = {indicator_of("a", 4, 9), indicator_of("days-to-telling", 2, 3, 12),
                                shares, shares, indicator_of("empty", {}, {})};
    before.report.indicators[3].id = "hidden";
    hidden.hidden = true;
    shares.share = "55 %";
    after.report.indicators = {indicator_of("a", 7, 10), indicator_of("days-to-telling", 3, 3, 1),
                               shares, hidden, indicator_of("empty", 0, 3)};
    CHECK(lines_of(compared(before, after).indicators) ==
          Lines{"Number a: 4 of 9 -> 7 of 10",
                "Number days-to-telling: 12 days (2 of 3 told) -> 1 day (3 of 3 told)",
                "Number share: most -> 55 %",
                "Number hidden: not shown, since the numbers are small -> not shown, since the "
                "numbers are small",
                "Number empty: nothing on record -> 0 of 3"});
}

TEST_CASE("the rung that is recorded rises and falls on the ladder of both results") {
    const auto result_on = [](const std::string& rung) {
        Result result = small_result();
        ReportLadder& ladder = result.report.ladder.emplace();
        for (const char* id : {"with", "for", "to"}) {
            ladder.rungs.emplace_back();
            ladder.rungs.back().id = id;
        }
        ladder.recorded = rung.empty() ? "below the ladder" : rung;
        ladder.recorded_id = rung;
        ladder.groups.emplace_back();
        ladder.groups.back().group = "The forum";
        ladder.groups.back().group_id = "forum";
        ladder.groups.back().recorded = ladder.recorded;
        return result;
    };
    const Comparison better = compared(result_on("for"), result_on("with"));
    CHECK(better.rungs.at(2).change == Change::better);
    CHECK(lines_of(better.groups) == Lines{"The forum: for -> with"});
    CHECK(compared(result_on("to"), result_on("")).rungs.at(2).change == Change::worse);
    CHECK(compared(result_on("to"), result_on("to")).rungs.at(2).change == Change::same);
    Result other = result_on("to");
    other.report.ladder->rungs.front().wording = "Another rung";
    CHECK(compared(result_on("for"), other).rungs.empty());
}

TEST_CASE("a real project that tells people a day late has that gap closed by telling them") {
    Sections late = good_project();
    late.heard = "[{id: h1, date: 2025-02-01, from: [parents, young], said: Saturdays suit us, "
                 "did: It opens on Saturdays}]";
    const Result before = result_of(late.text());
    const Result after = result_of(good_project().text());
    const Comparison both = compared(before, after);
    CHECK(both.verdict == Change::better);
    REQUIRE(both.closed.size() == 1);
    CHECK(both.closed.front().subject == "What was heard, h1 (1 February 2025)");
    CHECK(both.opened.empty());
    CHECK(both.unchanged.empty());
    const Comparison back = compared(after, before);
    CHECK(back.verdict == Change::worse);
    CHECK(names_of(back.opened) == names_of(both.closed));
}

} // namespace compare_results_test
