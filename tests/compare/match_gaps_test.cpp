// Which gap of one result is the same as which gap of another.
#include "compare/match_gaps.h"

#include "compare/compared.h"

using namespace coprod;
using namespace coprod_tests;

namespace match_gaps_test {

namespace {

/// The positions in `before` of each gap of `after`, "-" where it is new; then the positions of
/// those that are closed.
std::string matched(const std::vector<ReportGap>& before, const std::vector<ReportGap>& after,
                    const std::vector<ReportStatement>& statements = {}) {
    Report first;
    Report second;
    first.gaps = before;
    second.gaps = after;
    first.statements = statements;
    second.statements = statements;
    const MatchedGaps found = match_gaps(first, second);
    std::string words;
    for (const auto& position : found.before_of)
        words += position ? std::to_string(*position) : "-";
    words += " closed ";
    for (std::size_t i = 0; i < found.still_there.size(); ++i)
        if (!found.still_there[i])
            words += std::to_string(i);
    return words;
}

ReportStatement open_statement(const std::string& id) {
    ReportStatement statement;
    statement.id = id;
    statement.outcome = Outcome::fail;
    return statement;
}

} // namespace

TEST_CASE("the paths of a place do not change with its lines, nor when they are not there yet") {
    using Paths = std::vector<std::string>;
    CHECK(paths_of("line 12, commitments.be-open") == Paths{"commitments.be-open"});
    CHECK(paths_of("line 1204, commitments.be-open") == Paths{"commitments.be-open"});
    CHECK(paths_of("not in the file yet: add `commitments.be-open`") ==
          Paths{"commitments.be-open"});
    CHECK(paths_of("commitments.be-open") == Paths{"commitments.be-open"});
    CHECK(paths_of("line 3, involvement.a.plan; not in the file yet: add `involvement.b.plan`") ==
          Paths{"involvement.a.plan", "involvement.b.plan"});
    CHECK(paths_of("nothing from these people yet under `do.heard`, line 41") == Paths{"do.heard"});
    CHECK(paths_of("line 7") == Paths{""});
    CHECK(paths_of("").empty());
    CHECK(paths_of("`") == Paths{"`"});
}

TEST_CASE("one gap of several groups is still there for those who are left, and closed with the "
          "last") {
    const auto both = gap_of("ladder", "co-design", "Plan, Forum and Youth",
                             "line 9, involvement.p.plan; line 12, involvement.y.plan");
    const auto youth = gap_of("ladder", "co-design", "Plan, Youth", "line 4, involvement.y.plan");
    const auto forum = gap_of("ladder", "co-design", "Plan, Forum", "line 4, involvement.p.plan");
    CHECK(matched({both}, {youth}) == "0 closed ");
    CHECK(matched({both}, {youth, forum}) == "00 closed ");
    CHECK(matched({youth, forum}, {both}) == "0 closed ");
    CHECK(matched({both}, {gap_of("ladder", "co-design", "Plan, Staff",
                                  "line 4, involvement.s.plan")}) == "- closed 0");
    CHECK(matched({both}, {gap_of("other", "co-design", "Plan, Youth",
                                  "line 4, involvement.y.plan")}) == "- closed 0");
}

TEST_CASE("commitments that were one gap and fall apart are none of them new") {
    const auto one = gap_of("values", "open", "2 commitments that people see differently",
                            "line 4, commitments.open; line 5, commitments.kind");
    const auto open = gap_of("values", "open", "“Open”", "line 4, commitments.open");
    const auto kind = gap_of("values", "kind", "“Kind”", "line 5, commitments.kind");
    CHECK(matched({one}, {kind, open}) == "00 closed ");
    CHECK(matched({kind, open}, {one}) == "0 closed ");
}

TEST_CASE("two kinds of people who did not answer the same statement have a gap each") {
    const auto youth =
        gap_of("statements", "s1", "Statements, youth", "not in the file yet: add `statements.s1`");
    const auto parents = gap_of("statements", "s1", "Statements, parents",
                                "not in the file yet: add `statements.s1`");
    CHECK(matched({youth, parents}, {parents}) == "1 closed 0");
}

TEST_CASE("a gap is the same when its line moves and when other gaps come before it") {
    const auto open = gap_of("values", "open", "“Open”", "line 4, commitments.open");
    const auto kind = gap_of("values", "kind", "“Kind”", "line 5, commitments.kind");
    auto moved = open;
    moved.origin.place = "line 90, commitments.open";
    auto absent = open;
    absent.origin.place = "not in the file yet: add `commitments.open`";
    CHECK(matched({open, kind}, {kind, moved}) == "10 closed ");
    CHECK(matched({open}, {absent}) == "0 closed ");
    CHECK(matched({open}, {kind}) == "- closed 0");
}

TEST_CASE("the same criterion at another gate is another gap") {
    CHECK(matched({gap_of("values", "open", "“Open”", "line 4, commitments.open")},
                  {gap_of("heard", "open", "“Open”", "line 4, commitments.open")}) == "- closed 0");
}

TEST_CASE("a group that was renamed keeps its gap at a stage, two groups keep their own") {
    const auto forum = gap_of("ladder", "co-design", "Plan, Forum", "line 9, involvement.p.plan");
    const auto renamed =
        gap_of("ladder", "co-design", "Plan, New forum", "line 8, involvement.p.plan");
    const auto youth = gap_of("ladder", "co-design", "Plan, Youth", "line 9, involvement.y.plan");
    CHECK(matched({forum}, {renamed}) == "0 closed ");
    CHECK(matched({forum, youth}, {youth, renamed}) == "10 closed ");
}

TEST_CASE("a meeting of the same id on another day is another meeting") {
    const auto may =
        gap_of("forms", "agenda", "Minutes of meeting m1 (1 May 2025)", "line 9, do.meetings m1");
    const auto june =
        gap_of("forms", "agenda", "Minutes of meeting m1 (1 June 2026)", "line 9, do.meetings m1");
    CHECK(matched({may}, {june}) == "- closed 0");
    CHECK(matched({may}, {may}) == "0 closed ");
}

TEST_CASE("minutes that say a little more keep their gap, though another part is the first to "
          "miss") {
    const auto agenda =
        gap_of("forms", "agenda", "Minutes of meeting m1 (1 May)", "line 9, do.meetings m1");
    const auto outcomes =
        gap_of("forms", "outcomes", "Minutes of meeting m1 (1 May)", "line 9, do.meetings m1");
    CHECK(matched({agenda}, {outcomes}) == "0 closed ");
}

TEST_CASE("of two gaps alike each finds one partner") {
    const auto heard = gap_of("heard", "heard", "What was heard, h1", "line 3, do.heard h1");
    CHECK(matched({heard, heard}, {heard}) == "0 closed 1");
    CHECK(matched({heard}, {heard, heard}) == "0- closed ");
}

TEST_CASE("a statement that one gap for many spoke for is not new when it stands alone") {
    const auto first = gap_of("statements", "s1", "Statements, parents", "statements.s1");
    const auto third = gap_of("statements", "s3", "Statements, parents", "statements.s3");
    const std::vector<ReportStatement> open{open_statement("s1"), open_statement("s3")};
    CHECK(matched({first}, {first, third}, open) == "00 closed ");
    CHECK(matched({first, third}, {first}, open) == "0 closed ");
    CHECK(matched({first}, {third}, open) == "0 closed ");
    auto passed = open;
    passed[1].outcome = Outcome::pass;
    CHECK(matched({first}, {first, third}, passed) == "0- closed ");
}

TEST_CASE("a statement's gap of other people is another gap") {
    const auto youth = gap_of("statements", "s3", "Statements, youth", "line 2, statements.s3");
    const auto parents = gap_of("statements", "s3", "Statements, parents", "line 7, statements.s3");
    CHECK(matched({youth}, {parents}, {open_statement("s3")}) == "- closed 0");
    CHECK(matched({youth}, {youth, parents}, {open_statement("s3")}) == "0- closed ");
}

TEST_CASE("a statement that people agree with now is closed though they left others unanswered") {
    auto agreed = open_statement("s1"); // others have not answered it
    agreed.groups.push_back({"The forum", "agreed", "85 % agree", "forum"});
    auto unanswered = open_statement("s2");
    unanswered.groups.push_back({"The forum", "no answers", "", "forum"});
    const auto first = gap_of("statements", "s1", "Statements, parents", "line 2, statements.s1");
    const auto second = gap_of("statements", "s2", "Statements, parents", "statements.s2");
    CHECK(matched({first, second}, {second}, {agreed, unanswered}) == "1 closed 0");
}

} // namespace match_gaps_test
