#include "rules/small_charters.h"

#include <algorithm>
#include <utility>

#include "rules/judged.h"

using namespace coprod;

namespace coprod_tests {

namespace {

constexpr const char* said = "It was settled together";

/// The first of a list, at least one of them.
template <class List>
void shorten(List& list, std::size_t most, Dice& dice) {
    list.resize(std::min(list.size(), 1 + dice.below(most)));
}

DatedAt a_day(Dice& dice) {
    return {{day("2025-02-01").days + static_cast<int>(dice.below(100))}, {}};
}

void make_values(Charter& charter, Dice& dice) {
    charter.commitments.resize(3 + dice.below(5));
    charter.values.resize(1 + dice.below(3));
    for (Value& value : charter.values) {
        value.commitments.clear();
        for (Index c = 0; c < charter.commitments.size(); ++c)
            if (dice.chance(60))
                value.commitments.push_back(c);
        if (value.commitments.empty())
            value.commitments.push_back(0);
    }
    for (Statement& statement : charter.statements) {
        statement.confirms.clear();
        for (Index c = 0; c < charter.commitments.size(); ++c)
            if (dice.chance(25))
                statement.confirms.push_back(c);
    }
}

RecordRef evidence_of(Submission& s, Index group, const std::optional<Index>& stage, Dice& dice) {
    Evidence& evidence = s.evidence.emplace_back();
    evidence.id = "e" + std::to_string(s.evidence.size());
    evidence.from = {group};
    evidence.date = a_day(dice);
    evidence.stage = stage;
    evidence.where = {"The cupboard", {}};
    return {RecordRef::Kind::evidence, s.evidence.size() - 1, {}};
}

void add_meeting(Submission& s, Index stage, Dice& dice) {
    Meeting& meeting = s.meetings.emplace_back();
    meeting.id = "m" + std::to_string(s.meetings.size());
    meeting.date = a_day(dice);
    meeting.stage = stage;
    for (Index group = 0; group < s.groups.size(); ++group)
        meeting.attended.push_back({group, 6});
    meeting.agenda = meeting.outcomes = meeting.follow_up_note = {said, {}};
}

} // namespace

Charter small_charter(Dice& dice) {
    Charter charter = charter_mark();
    shorten(charter.statements, 2, dice);
    make_values(charter, dice);
    shorten(charter.forms->plan, 2, dice);
    shorten(charter.forms->review, 1, dice);
    charter.embedding.clear();
    charter.principles.clear();
    charter.agreements.clear();
    charter.monitoring.clear();
    charter.mark.conditions_at_most = static_cast<int>(dice.below(4));
    charter.mark.confirmed_at_least_percent = dice.chance(50) ? 70 : 50;
    for (Gate& gate : charter.mark.gates)
        if (gate.kind == GateKind::ladder)
            gate.band = dice.below(2); // doing with; or doing for, which more rungs pass
    return charter;
}

Charter large_charter(Dice& dice) {
    Charter charter = charter_mark();
    for (Statement& statement : charter.statements)
        statement.confirms.clear();
    charter.values.resize(12, charter.values.front());
    for (Value& value : charter.values)
        value.commitments.clear();
    charter.commitments.resize(60, charter.commitments.front());
    for (Index c = 0; c < charter.commitments.size(); ++c) {
        charter.commitments[c].id = "c" + std::to_string(c);
        charter.values[c % 12].commitments.push_back(c);
        for (std::size_t more = dice.below(4); more > 0; --more) {
            auto& its = charter.values[dice.below(12)].commitments;
            if (its.empty() || its.back() != c)
                its.push_back(c);
        }
    }
    return charter;
}

Submission whole_submission(const Charter& charter, Dice& dice) {
    Submission s;
    if (dice.chance(60))
        s.project.end = DatedAt{day("2025-12-20"), {}};
    std::vector<std::string> kinds{"parent-carer", "young-person", "council"};
    if (dice.chance(30))
        kinds.emplace_back(dice.chance(50) ? "parent-carer" : "lived-experience");
    for (const std::string& kind : kinds) {
        Group& group = s.groups.emplace_back();
        group.id = kind + std::to_string(s.groups.size());
        group.kind = index_of(charter.kinds, kind);
        group.people = 6 + static_cast<int>(dice.below(9));
    }
    const auto& ladder = *charter.ladder;
    StageSay shared;
    shared.state = StageSay::State::said;
    shared.say = index_of(ladder.says, "shared");
    s.involvement.assign(s.groups.size(), std::vector<StageSay>(ladder.stages.size(), shared));
    s.plan.assign(charter.forms->plan.size(), {{said, {}}, {}, {}, {}});
    s.review.assign(charter.forms->review.size(), {{said, {}}, {}, {}, {}});
    for (Index stage = 0; stage < ladder.stages.size(); ++stage)
        add_meeting(s, stage, dice);
    Decision& decision = s.decisions.emplace_back();
    decision.id = "d1";
    decision.date = DatedAt{day("2025-06-01"), {}};
    decision.what = {said, {}};
    for (Index group = 0; group < s.groups.size(); ++group) {
        decision.by.push_back(group);
        Heard& heard = s.heard.emplace_back();
        heard.id = "h" + std::to_string(group);
        heard.date = a_day(dice);
        heard.from = {group};
        heard.said = heard.did = {said, {}};
        heard.told = DatedAt{day("2025-07-01"), {}};
    }
    s.statements.assign(charter.statements.size(), std::vector<Answers>(s.groups.size()));
    for (auto& cells : s.statements)
        for (Index group = 0; group < s.groups.size(); ++group)
            cells[group].agree = 5 + static_cast<int>(dice.below(4));
    s.commitments.resize(charter.commitments.size());
    for (Claim& claim : s.commitments) {
        claim.how = {said, {}};
        const Index group = dice.below(2);
        if (dice.chance(70))
            claim.evidence = {evidence_of(s, group, std::nullopt, dice)};
        else if (dice.chance(60))
            claim.evidence = {{RecordRef::Kind::heard, group, {}}};
        else
            claim.evidence = {{RecordRef::Kind::meeting, dice.below(s.meetings.size()), {}},
                              evidence_of(s, group, std::nullopt, dice)};
    }
    return s;
}

namespace {

/// Breaks an answer, minutes, a commitment's words or records, or something that was heard.
void break_words(Submission& s, std::size_t which, Dice& dice) {
    Claim& claim = s.commitments[dice.below(s.commitments.size())];
    Heard& heard = s.heard[dice.below(s.heard.size())];
    Meeting& meeting = s.meetings[dice.below(s.meetings.size())];
    switch (which) {
    case 0:
        s.plan[dice.below(s.plan.size())].text.value = "tbc";
        break;
    case 1:
        s.review[dice.below(s.review.size())].text.value.clear();
        break;
    case 2:
        (dice.chance(50) ? meeting.agenda : meeting.outcomes).value.clear();
        break;
    case 3:
        dice.chance(50) ? meeting.date.reset() : meeting.attended.clear();
        break;
    case 4:
        claim.evidence.clear();
        break;
    case 5:
        claim.evidence.clear();
        claim.how.value.clear();
        break;
    case 6:
        claim.evidence = {{RecordRef::Kind::meeting, dice.below(s.meetings.size()), {}}};
        break;
    case 7:
        heard.told.reset();
        break;
    case 8:
        heard.did.value.clear();
        heard.told.reset();
        break;
    case 9:
        heard.date.reset();
        break;
    case 10:
        heard.why_not.value = std::exchange(heard.did.value, {});
        break;
    default:
        break;
    }
}

/// Breaks what a group says, or who was there.
void break_voices(const Charter& charter, Submission& s, std::size_t which, Dice& dice) {
    const Index group = dice.below(s.groups.size());
    const Index stage = dice.below(charter.ladder->stages.size());
    Claim& claim = s.commitments[dice.below(s.commitments.size())];
    Answers& answers = s.statements[dice.below(s.statements.size())][group];
    StageSay& say = s.involvement[group][stage];
    switch (which) {
    case 11:
        answers = {};
        break;
    case 12:
        answers = {dice.chance(50) ? 3 : 0, 1, 5, 0, {}};
        break;
    case 13:
        answers = {static_cast<int>(dice.below(4)) + 1, 0, 0, 0, {}};
        break;
    case 14:
        say.state = dice.chance(50) ? StageSay::State::blank : StageSay::State::not_yet;
        break;
    case 15:
        say.say = dice.below(5);
        break;
    case 16: {
        const RecordRef ref = evidence_of(s, dice.below(2), std::nullopt, dice);
        if (dice.chance(50))
            claim.evidence.push_back(ref);
        Dispute& dispute = s.evidence.back().disputes.emplace_back();
        if (dice.chance(60))
            dispute.commitment = dice.below(s.commitments.size());
        dispute.group = group;
        dispute.stage = stage;
        break;
    }
    case 17:
        for (Meeting& each : s.meetings)
            std::erase_if(each.attended, [&](const Attendance& a) {
                return a.group == group && (each.stage == stage || dice.chance(20));
            });
        break;
    default:
        if (dice.chance(40))
            s.groups[group].people = dice.chance(50) ? 0 : 3;
        else
            std::erase(s.decisions.front().by, group);
    }
}

} // namespace

void break_something(const Charter& charter, Submission& submission, Dice& dice) {
    const std::size_t which = dice.below(19);
    if (which < 11)
        break_words(submission, which, dice);
    else
        break_voices(charter, submission, which, dice);
}

} // namespace coprod_tests
