// What must always hold (method.md, section 5), over generated submissions: thousands of them, and
// the same ones on every machine. A submission is judged, changed in one way and judged again.
#include <algorithm>
#include <array>

#include "catch.h"
#include "rules/changes.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/standing.h"

using namespace coprod;
using namespace coprod_tests;

namespace properties_test {

namespace {

constexpr int rounds = 500;

Assessment judged(const Submission& submission) {
    return assess(charter_mark(), submission, day(judged_on));
}

// What is compared: standing.h.

/// Changes each of many submissions; none may become what the change must never make it.
void check_change(unsigned seed, const Change& change) {
    Dice dice(seed);
    int changed = 0;
    int moved = 0;
    for (int round = 0; round < rounds; ++round) {
        const Submission before = generate(charter_mark(), dice);
        Submission after = before;
        if (!change.make(after, dice))
            continue;
        ++changed;
        const Assessment first = judged(before);
        const Assessment second = judged(after);
        const std::string wrong = against_law(change, first, second);
        moved += standing(first).marks != standing(second).marks ? 1 : 0;
        INFO("round " << round);
        REQUIRE(wrong == "");
    }
    CHECK(changed > rounds / 2);
    CHECK(moved > rounds / 20); // the change matters often enough to be worth the test
}

} // namespace

TEST_CASE("the generated submissions are of every kind") {
    Dice dice(1);
    std::array<int, 4> verdicts{};
    std::array<std::array<int, 3>, 5> gates{};
    std::array<int, 4> strengths{};
    std::array<int, 8> rungs{};
    for (int round = 0; round < rounds; ++round) {
        const Assessment found = judged(generate(charter_mark(), dice));
        ++verdicts.at(static_cast<std::size_t>(found.verdict.kind));
        for (std::size_t g = 0; g < found.gates.size(); ++g)
            ++gates.at(g).at(static_cast<std::size_t>(found.gates[g].outcome));
        for (const ClaimResult& claim : found.commitments)
            ++strengths.at(static_cast<std::size_t>(claim.strength));
        for (const GroupLadder& group : found.ladder->groups)
            ++rungs.at(group.recorded.at_least);
    }
    CAPTURE(verdicts, strengths, rungs);
    CHECK(*std::min_element(verdicts.begin(), verdicts.end()) >= 10);
    CHECK(*std::min_element(strengths.begin(), strengths.end()) >= 10);
    CHECK(*std::min_element(rungs.begin(), rungs.end()) >= 10);
    for (std::size_t g = 0; g < gates.size(); ++g) // the forms are never worse than unknown
        for (std::size_t outcome = g == 0 ? 1 : 0; outcome < 3; ++outcome)
            CHECK(gates.at(g).at(outcome) >= 10);
    CHECK(gates.at(0).at(0) == 0);
}

TEST_CASE("taking away a piece of evidence that disputes nothing never improves a result") {
    check_change(2, take_evidence_away);
}

TEST_CASE("taking away a citation never improves a result") {
    check_change(3, take_citation_away);
}

TEST_CASE("turning an agree into a disagree never improves a result") {
    check_change(4, agree_to_disagree);
}

TEST_CASE("turning an agree into an unsure never improves a result") {
    check_change(5, agree_to_unsure);
}

TEST_CASE("lowering a say never improves a result") {
    check_change(6, lower_say);
}

TEST_CASE("not saying what was decided never improves a result") {
    check_change(14, leave_decision_blank);
}

TEST_CASE("adding evidence that disputes nothing never makes a result worse") {
    check_change(7, add_evidence);
}

TEST_CASE("adding complete minutes never makes a result worse") {
    check_change(8, add_minutes);
}

// Of things heard this holds only where they were acted on: one without a reply is owed one, and
// one that led to nothing shows that nothing came of it.
TEST_CASE("adding a thing heard that was acted on and told never makes a result worse") {
    check_change(13, add_heard);
}

TEST_CASE("a submission in which every answer is blank passes no gate and fails none") {
    Dice dice(9);
    for (int round = 0; round < rounds; ++round) {
        Submission s = generate(charter_mark(), dice);
        make_blank(s);
        for (Group& group : s.groups)
            group.people.reset();
        const Assessment found = judged(s);
        INFO("round " << round);
        REQUIRE(found.verdict.kind == VerdictKind::not_enough_evidence);
        REQUIRE(found.verdict.gates_passed == 0);
        for (const ClaimResult& claim : found.commitments)
            REQUIRE(claim.strength == Strength::not_shown);
    }
}

TEST_CASE("a submission with nothing but names never reaches a mark, with conditions or without") {
    Dice dice(10);
    for (int round = 0; round < rounds; ++round) {
        Submission s = generate(charter_mark(), dice);
        make_blank(s);
        const Assessment found = judged(s);
        INFO("round " << round);
        REQUIRE(found.verdict.kind >= VerdictKind::not_enough_evidence);
        REQUIRE(found.verdict.gates_passed == 0);
    }
}

TEST_CASE("a file with every key and no answer never reaches a mark, whatever the charter") {
    for (const char* id :
         {"charter-mark", "stockport", "stoke-on-trent", "south-gloucestershire"}) {
        const Charter charter = shipped(id);
        std::string yaml = "groups: {parents: {kind: parent-carer}, young: {kind: young-person}}\n"
                           "do: {meetings: , decisions: [], heard: []}\nevidence:\n"
                           "commitments: " +
                           for_each_id(charter.commitments, "") + "\nstatements: " +
                           for_each_id(charter.statements, "{parents: , young: {}}") + "\n";
        if (charter.forms)
            yaml += "plan: " + for_each_id(charter.forms->plan, "tbc") +
                    "\nreview: " + for_each_id(charter.forms->review, "\"?\"") + "\n";
        if (charter.ladder)
            yaml += "involvement: {parents: " + for_each_id(charter.ladder->stages, "") +
                    ", young: " + for_each_id(charter.ladder->stages, "not yet") + "}\n";
        const Judged found = judge(yaml, charter);
        CHECK(found.verdict() == VerdictKind::not_enough_evidence);
        CHECK(found.assessment.verdict.gates_passed == 0);
    }
}

TEST_CASE("the order of lists and of keys changes nothing") {
    const Charter& charter = charter_mark();
    Dice dice(11);
    for (int round = 0; round < rounds / 10; ++round) {
        const Submission written = generate(charter, dice);
        const auto expected = by_ids(charter, written, judged(written));
        const Judged shuffled = judge(shuffled_yaml(charter, written, dice));
        const auto found = by_ids(charter, shuffled.submission, shuffled.assessment);
        INFO("round " << round);
        REQUIRE(differences(expected, found) == "");
        REQUIRE(found == expected);
    }
}

TEST_CASE("the same input gives the same result") {
    const Charter& charter = charter_mark();
    Dice dice(12);
    for (int round = 0; round < rounds / 10; ++round) {
        const Submission submission = generate(charter, dice);
        const Submission copy = submission;
        const auto first = by_ids(charter, submission, judged(submission));
        REQUIRE(by_ids(charter, submission, judged(submission)) == first);
        REQUIRE(by_ids(charter, copy, judged(copy)) == first);
    }
}

} // namespace properties_test
