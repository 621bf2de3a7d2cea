// What must always hold (method.md, section 5), over generated submissions: thousands of them, and
// the same ones on every machine. A submission is judged, changed in one way and judged again.
#include <algorithm>
#include <array>
#include <functional>

#include "catch.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/standing.h"

using namespace coprod;
using namespace coprod_tests;

namespace {

constexpr int rounds = 500;

Assessment judged(const Submission& submission) {
    return assess(charter_mark(), submission, day(judged_on));
}

// What is compared: standing.h. Evidence means the entries under `evidence` and the citations of
// any record. A decision is not among them: the first one closes what was open until then, so it
// may lower a rung.

/// One change to a submission; false where there was nothing to change.
using Change = std::function<bool(Submission&, Dice&)>;

/// Changes each of many submissions and counts how often something became worse; `expected` says
/// whether it may.
enum class Expect { never_better, never_worse };

void check_change(unsigned seed, Expect expect, const Change& change) {
    Dice dice(seed);
    int changed = 0;
    int moved = 0;
    for (int round = 0; round < rounds; ++round) {
        const Submission before = generate(charter_mark(), dice);
        Submission after = before;
        if (!change(after, dice))
            continue;
        ++changed;
        const Assessment first = judged(before);
        const Assessment second = judged(after);
        const bool better = expect == Expect::never_better;
        const std::string wrong = better ? made_worse(second, first) : made_worse(first, second);
        moved += standing(first).marks != standing(second).marks ? 1 : 0;
        INFO("round " << round);
        REQUIRE(wrong == "");
    }
    CHECK(changed > rounds / 2);
    CHECK(moved > rounds / 20); // the change matters often enough to be worth the test
}

std::array<std::vector<Claim>*, 5> all_claims(Submission& s) {
    return {&s.commitments, &s.embedding, &s.principles, &s.agreements, &s.monitoring};
}

/// Takes a piece of evidence away, with all its citations.
void remove_evidence(Submission& s, Index gone) {
    s.evidence.erase(s.evidence.begin() + static_cast<std::ptrdiff_t>(gone));
    for (auto* claims : all_claims(s))
        for (Claim& claim : *claims) {
            std::erase_if(claim.evidence, [&](const RecordRef& ref) {
                return ref.kind == RecordRef::Kind::evidence && ref.index == gone;
            });
            for (RecordRef& ref : claim.evidence)
                if (ref.kind == RecordRef::Kind::evidence && ref.index > gone)
                    --ref.index;
        }
}

bool take_evidence_away(Submission& s, Dice& dice) {
    const Index gone = dice.below(s.evidence.size());
    if (!s.evidence[gone].disputes.empty())
        return false; // what disputes something may lift by going
    remove_evidence(s, gone);
    return true;
}

bool take_citation_away(Submission& s, Dice& dice) {
    std::vector<Claim>& claims = *all_claims(s).at(dice.below(2) * dice.below(5));
    std::vector<RecordRef>& cited = claims[dice.below(claims.size())].evidence;
    if (cited.empty())
        return false;
    cited.erase(cited.begin() + static_cast<std::ptrdiff_t>(dice.below(cited.size())));
    return true;
}

bool turn_agree_into(int Answers::*other, Submission& s, Dice& dice) {
    if (s.groups.empty())
        return false;
    Answers& answers = s.statements[dice.below(s.statements.size())][dice.below(s.groups.size())];
    if (answers.agree == 0)
        return false;
    const int turned = 1 + static_cast<int>(dice.below(static_cast<std::size_t>(answers.agree)));
    answers.agree -= turned;
    answers.*other += turned;
    return true;
}

bool lower_say(Submission& s, Dice& dice) {
    if (s.groups.empty())
        return false;
    auto& stages = s.involvement[dice.below(s.groups.size())];
    StageSay& say = stages[dice.below(stages.size())];
    if (say.state != StageSay::State::said || say.say == 0)
        return false;
    say.say = dice.below(say.say);
    return true;
}

bool add_evidence(Submission& s, Dice& dice) {
    s.evidence.push_back(whole_evidence(charter_mark(), s, dice));
    for (auto* claims : all_claims(s))
        for (Claim& claim : *claims)
            if (dice.chance(20))
                claim.evidence.push_back({RecordRef::Kind::evidence, s.evidence.size() - 1, {}});
    return true;
}

bool add_minutes(Submission& s, Dice& dice) {
    if (s.groups.empty())
        return false;
    s.meetings.push_back(whole_meeting(charter_mark(), s, dice));
    Claim& claim = s.commitments[dice.below(s.commitments.size())];
    claim.evidence.push_back({RecordRef::Kind::meeting, s.meetings.size() - 1, {}});
    return true;
}

bool add_heard(Submission& s, Dice& dice) {
    if (s.groups.empty())
        return false;
    s.heard.push_back(whole_heard(charter_mark(), s, dice));
    Claim& claim = s.commitments[dice.below(s.commitments.size())];
    claim.evidence.push_back({RecordRef::Kind::heard, s.heard.size() - 1, {}});
    return true;
}

/// Everything but the groups and the project's dates is blank.
void blank(Submission& s) {
    for (auto* claims : all_claims(s))
        claims->assign(claims->size(), Claim());
    for (auto& stages : s.involvement)
        stages.assign(stages.size(), StageSay());
    for (auto& statement : s.statements)
        statement.assign(statement.size(), Answers());
    s.plan.assign(s.plan.size(), Answer());
    s.review.assign(s.review.size(), Answer());
    for (Meeting& meeting : s.meetings)
        meeting = Meeting();
    for (Decision& decision : s.decisions)
        decision = Decision();
    for (Heard& heard : s.heard)
        heard = Heard();
    for (Evidence& evidence : s.evidence)
        evidence = Evidence();
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
    check_change(2, Expect::never_better, take_evidence_away);
}

TEST_CASE("taking away a citation never improves a result") {
    check_change(3, Expect::never_better, take_citation_away);
}

TEST_CASE("turning an agree into a disagree never improves a result") {
    check_change(4, Expect::never_better, [](Submission& s, Dice& dice) {
        return turn_agree_into(&Answers::disagree, s, dice);
    });
}

TEST_CASE("turning an agree into an unsure never improves a result") {
    check_change(5, Expect::never_better, [](Submission& s, Dice& dice) {
        return turn_agree_into(&Answers::unsure, s, dice);
    });
}

TEST_CASE("lowering a say never improves a result") {
    check_change(6, Expect::never_better, lower_say);
}

TEST_CASE("adding evidence that disputes nothing never makes a result worse") {
    check_change(7, Expect::never_worse, add_evidence);
}

TEST_CASE("adding complete minutes never makes a result worse") {
    check_change(8, Expect::never_worse, add_minutes);
}

// Of things heard this holds only where they were acted on: one without a reply is owed one, and
// one that led to nothing shows that nothing came of it.
TEST_CASE("adding a thing heard that was acted on and told never makes a result worse") {
    check_change(13, Expect::never_worse, add_heard);
}

TEST_CASE("a submission in which every answer is blank passes no gate and fails none") {
    Dice dice(9);
    for (int round = 0; round < rounds; ++round) {
        Submission s = generate(charter_mark(), dice);
        blank(s);
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
        blank(s);
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
        std::string changes;
        for (const std::string& line : expected)
            changes += found.contains(line) ? "" : "- " + line + "\n";
        for (const std::string& line : found)
            changes += expected.contains(line) ? "" : "+ " + line + "\n";
        INFO("round " << round);
        REQUIRE(changes == "");
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
