#include "rules/changes.h"

#include <array>

#include "rules/judged.h"
#include "rules/standing.h"

namespace coprod_tests {

using namespace coprod;

namespace {

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

bool make_take_evidence_away(Submission& s, Dice& dice) {
    if (s.evidence.empty())
        return false;
    const Index gone = dice.below(s.evidence.size());
    if (!s.evidence[gone].disputes.empty())
        return false; // what disputes something may lift by going
    remove_evidence(s, gone);
    return true;
}

bool make_take_citation_away(Submission& s, Dice& dice) {
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

bool make_lower_say(Submission& s, Dice& dice) {
    if (s.groups.empty())
        return false;
    auto& stages = s.involvement[dice.below(s.groups.size())];
    StageSay& say = stages[dice.below(stages.size())];
    if (say.state != StageSay::State::said || say.say == 0)
        return false;
    say.say = dice.below(say.say);
    return true;
}

bool make_leave_decision_blank(Submission& s, Dice& dice) {
    if (s.decisions.empty())
        return false;
    Text& what = s.decisions[dice.below(s.decisions.size())].what;
    const bool was_there = !what.value.empty();
    what = {};
    return was_there;
}

bool make_add_evidence(Submission& s, Dice& dice) {
    s.evidence.push_back(whole_evidence(charter_mark(), s, dice));
    for (auto* claims : all_claims(s))
        for (Claim& claim : *claims)
            if (dice.chance(20))
                claim.evidence.push_back({RecordRef::Kind::evidence, s.evidence.size() - 1, {}});
    return true;
}

bool make_add_minutes(Submission& s, Dice& dice) {
    if (s.groups.empty())
        return false;
    s.meetings.push_back(whole_meeting(charter_mark(), s, dice));
    Claim& claim = s.commitments[dice.below(s.commitments.size())];
    claim.evidence.push_back({RecordRef::Kind::meeting, s.meetings.size() - 1, {}});
    return true;
}

bool make_add_heard(Submission& s, Dice& dice) {
    if (s.groups.empty())
        return false;
    s.heard.push_back(whole_heard(charter_mark(), s, dice));
    Claim& claim = s.commitments[dice.below(s.commitments.size())];
    claim.evidence.push_back({RecordRef::Kind::heard, s.heard.size() - 1, {}});
    return true;
}

bool make_agree_to_disagree(Submission& s, Dice& dice) {
    return turn_agree_into(&Answers::disagree, s, dice);
}

bool make_agree_to_unsure(Submission& s, Dice& dice) {
    return turn_agree_into(&Answers::unsure, s, dice);
}

} // namespace

const Change take_evidence_away{"take evidence away", Law::never_better, make_take_evidence_away};
const Change take_citation_away{"take citation away", Law::never_better, make_take_citation_away};
const Change agree_to_disagree{"agree to disagree", Law::never_better, make_agree_to_disagree};
const Change agree_to_unsure{"agree to unsure", Law::never_better, make_agree_to_unsure};
const Change lower_say{"lower say", Law::never_better, make_lower_say};
const Change leave_decision_blank{"leave decision blank", Law::never_better,
                                  make_leave_decision_blank};
const Change add_evidence{"add evidence", Law::never_worse, make_add_evidence};
const Change add_minutes{"add minutes", Law::never_worse, make_add_minutes};
const Change add_heard{"add heard", Law::never_worse, make_add_heard};

std::span<const Change> all_changes() {
    static const std::array all{take_evidence_away, take_citation_away, agree_to_disagree,
                                agree_to_unsure,    lower_say,          leave_decision_blank,
                                add_evidence,       add_minutes,        add_heard};
    return all;
}

std::string against_law(const Change& change, const Assessment& before, const Assessment& after) {
    return change.law == Law::never_better ? made_worse(after, before) : made_worse(before, after);
}

void make_blank(Submission& s) {
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

} // namespace coprod_tests
