#include "rules/variations.h"

#include <algorithm>

#include "rules/judged.h"

namespace coprod_tests {

using namespace coprod;

namespace {

enum Groups : Index { parents, young, staff };

const Text something{"Saturdays", {}};

/// Makes a good project and breaks it.
class Variation {
public:
    Variation(const Charter& charter, Dice& dice) : charter_(charter), dice_(dice) {}

    Submission make(std::size_t most_broken);

private:
    const Charter& charter_;
    Dice& dice_;
    Submission s_;

    [[nodiscard]] std::size_t stages() const {
        return charter_.ladder ? charter_.ladder->stages.size() : 0;
    }
    DatedAt date() { return {{day("2025-02-01").days + static_cast<int>(dice_.below(300))}, {}}; }
    Index any_group() { return dice_.below(s_.groups.size()); }
    void add_groups();
    void add_meeting(std::optional<Index> stage);
    void add_records();
    void add_evidence(std::vector<Index> from);
    void add_claims();
    void add_answers();
    void break_one();
    bool break_record();
    bool break_statement();
    bool break_ladder();
    bool break_claim();
    void dispute();
};

void Variation::add_groups() {
    for (const char* kind : {"parent-carer", "young-person", "council"}) {
        Group& group = s_.groups.emplace_back();
        group.kind = index_of(charter_.kinds, kind);
        group.id = kind;
        if (dice_.chance(70))
            group.people = 8 + static_cast<int>(dice_.below(10));
    }
    if (dice_.chance(30)) {
        Group& group = s_.groups.emplace_back();
        group.kind =
            index_of(charter_.kinds, dice_.chance(50) ? "parent-carer" : "lived-experience");
        group.id = "more";
    }
    if (dice_.chance(20)) {
        s_.project.primary = {index_of(charter_.kinds, "parent-carer")};
        s_.project.primary_reason = something;
    }
    if (dice_.chance(60))
        s_.project.end = DatedAt{day("2025-12-20"), {}};
}

void Variation::add_meeting(std::optional<Index> stage) {
    Meeting& meeting = s_.meetings.emplace_back();
    meeting.date = date();
    meeting.stage = stage;
    for (Index g = 0; g < s_.groups.size(); ++g)
        if (dice_.chance(90))
            meeting.attended.push_back({g, 1 + static_cast<int>(dice_.below(5))});
    meeting.agenda = meeting.outcomes = meeting.follow_up_note = something;
}

void Variation::add_evidence(std::vector<Index> from) {
    Evidence& evidence = s_.evidence.emplace_back();
    evidence.from = std::move(from);
    evidence.date = date();
    evidence.where = something;
    if (stages() > 0 && dice_.chance(50))
        evidence.stage = dice_.below(stages());
    if (dice_.chance(50))
        evidence.took_part = {parents, young};
}

void Variation::add_records() {
    for (Index stage = 0; stage < stages(); ++stage)
        add_meeting(stage);
    for (Index more = dice_.below(3) + (stages() == 0 ? 1 : 0); more > 0; --more)
        add_meeting(stages() > 0 ? std::optional<Index>(dice_.below(stages())) : std::nullopt);
    for (Index more = 1 + dice_.below(2); more > 0; --more)
        s_.decisions.push_back({"", date(), something, {parents, young, staff}, {}});
    for (Index more = 1 + dice_.below(3); more > 0; --more) {
        Heard& heard = s_.heard.emplace_back();
        heard.from = more % 2 == 1 ? std::vector<Index>{parents, young} : std::vector<Index>{young};
        heard.date = heard.told = date();
        heard.said = heard.did = something;
        if (stages() > 0)
            heard.stage = dice_.below(stages());
    }
    for (Index more = 1 + dice_.below(4); more > 0; --more)
        add_evidence({more % 2 == 0 ? Index{staff} : Index{parents}});
}

void Variation::add_claims() {
    for (Index c = 0; c < charter_.commitments.size(); ++c) {
        Claim& claim = s_.commitments.emplace_back();
        claim.how = something;
        claim.evidence.push_back({RecordRef::Kind::evidence, dice_.below(s_.evidence.size()), {}});
        if (dice_.chance(60))
            claim.evidence.push_back({RecordRef::Kind::evidence, 0, {}});
        if (dice_.chance(20))
            claim.evidence.push_back(
                {RecordRef::Kind::meeting, dice_.below(s_.meetings.size()), {}});
        if (dice_.chance(20))
            claim.evidence.push_back({RecordRef::Kind::heard, dice_.below(s_.heard.size()), {}});
        if (dice_.chance(10))
            claim.evidence.push_back({RecordRef::Kind::decision, 0, {}});
    }
    s_.embedding.resize(charter_.embedding.size());
    s_.principles.resize(charter_.principles.size());
    s_.agreements.resize(charter_.agreements.size());
    s_.monitoring.resize(charter_.monitoring.size());
    for (Claim& claim : s_.embedding)
        claim.evidence = {{RecordRef::Kind::meeting, s_.meetings.size() - 1, {}}};
}

void Variation::add_answers() {
    s_.ready.resize(charter_.readiness.size());
    if (charter_.forms) {
        s_.plan.assign(charter_.forms->plan.size(), {something, {}, {}, {}});
        s_.review.assign(charter_.forms->review.size(), {something, {}, {}, {}});
    }
    s_.statements.assign(charter_.statements.size(), std::vector<Answers>(s_.groups.size()));
    for (auto& statement : s_.statements)
        for (Answers& answers : statement)
            answers = {5 + static_cast<int>(dice_.below(6)),
                       0,
                       int{dice_.chance(30)},
                       int{dice_.chance(10)},
                       {}};
    s_.involvement.assign(s_.groups.size(), std::vector<StageSay>(stages()));
    if (!charter_.ladder)
        return;
    const Index shared = index_of(charter_.ladder->says, "shared");
    for (auto& group : s_.involvement)
        for (StageSay& say : group)
            say = {StageSay::State::said, shared - dice_.below(2) * dice_.below(2), {}, {}, {}};
}

void Variation::dispute() {
    if (s_.evidence.size() < 3 || dice_.chance(30))
        add_evidence({dice_.chance(80) ? Index{young} : Index{staff}});
    std::vector<Dispute>& disputes = s_.evidence[dice_.below(s_.evidence.size())].disputes;
    const bool of_say = stages() > 0 && (charter_.commitments.empty() || dice_.chance(50));
    if (of_say)
        disputes.push_back({std::nullopt, dice_.below(2), dice_.below(stages()), {}});
    for (std::size_t more = 1 + dice_.below(4); more > 0 && !of_say && !s_.commitments.empty();
         --more)
        disputes.push_back({dice_.below(s_.commitments.size()), 0, 0, {}});
}

bool Variation::break_record() {
    switch (dice_.below(9)) {
    case 0:
        s_.meetings[dice_.below(s_.meetings.size())].date.reset();
        return true;
    case 1:
        s_.meetings[dice_.below(s_.meetings.size())].agenda = {};
        return true;
    case 2:
        s_.meetings[dice_.below(s_.meetings.size())].attended.clear();
        return true;
    case 3:
        for (Decision& decision : s_.decisions)
            if (dice_.chance(50))
                decision.by = {staff};
            else
                decision.what = {};
        return true;
    case 4:
        s_.decisions.clear();
        for (Claim& claim : s_.commitments)
            std::erase_if(claim.evidence, [](const RecordRef& ref) {
                return ref.kind == RecordRef::Kind::decision;
            });
        return true;
    case 5:
        s_.heard[dice_.below(s_.heard.size())].did = {};
        return true;
    case 6:
        s_.heard[dice_.below(s_.heard.size())].told.reset();
        s_.heard[dice_.below(s_.heard.size())].not_told = dice_.chance(50);
        return true;
    case 7:
        s_.evidence[dice_.below(s_.evidence.size())].date.reset();
        return true;
    default:
        dispute();
        return true;
    }
}

bool Variation::break_statement() {
    if (s_.statements.empty())
        return false;
    Answers& answers = s_.statements[dice_.below(s_.statements.size())][any_group()];
    const int few = static_cast<int>(dice_.below(5));
    switch (dice_.below(4)) {
    case 0:
        answers = {few, few % 2, 0, 0, {}};
        return true;
    case 1:
        answers = {few, 0, 6, 0, {}};
        return true;
    case 2:
        answers = {5, few, 0, 0, {}};
        return true;
    default:
        answers = {};
        return true;
    }
}

bool Variation::break_ladder() {
    if (stages() == 0)
        return false;
    StageSay& say = s_.involvement[dice_.below(2)][dice_.below(stages())];
    switch (dice_.below(4)) {
    case 0:
        say = {};
        return true;
    case 1:
        say.say = dice_.below(charter_.ladder->says.size());
        return true;
    case 2:
        say = {StageSay::State::absent, 0, something, {parents, young}, {}};
        return true;
    default:
        s_.groups[any_group()].people = static_cast<int>(dice_.below(2));
        return true;
    }
}

bool Variation::break_claim() {
    if (s_.commitments.empty())
        return false;
    Claim& claim = s_.commitments[dice_.below(s_.commitments.size())];
    if (dice_.chance(60))
        claim.evidence.clear();
    if (dice_.chance(30))
        claim.how = {};
    return true;
}

void Variation::break_one() {
    for (bool broken = false; !broken;)
        switch (dice_.below(6)) {
        case 0:
        case 1:
            broken = break_record();
            break;
        case 2:
            broken = break_statement();
            break;
        case 3:
            broken = break_ladder();
            break;
        case 4:
            broken = break_claim();
            break;
        default:
            if (!s_.plan.empty())
                s_.plan[dice_.below(s_.plan.size())] = {};
            broken = true;
        }
}

Submission Variation::make(std::size_t most_broken) {
    add_groups();
    add_records();
    add_claims();
    add_answers();
    for (std::size_t broken = dice_.below(most_broken + 1); broken > 0; --broken)
        break_one();
    return std::move(s_);
}

} // namespace

Submission vary(const Charter& charter, Dice& dice, std::size_t most_broken) {
    return Variation(charter, dice).make(most_broken);
}

Charter with_other_gates(Charter charter, Dice& dice) {
    Mark& mark = charter.mark;
    dice.shuffle(mark.gates);
    for (std::size_t fewer = dice.below(mark.gates.size()); fewer > 0; --fewer)
        if (dice.chance(40))
            mark.gates.pop_back();
    for (Gate& gate : mark.gates) {
        const bool may_be = gate.kind != GateKind::ladder && gate.kind != GateKind::statements;
        gate.may_be_a_condition = dice.chance(60) && may_be;
        if (gate.band && charter.ladder)
            gate.band = dice.below(charter.ladder->bands.size());
    }
    mark.conditions_at_most = static_cast<int>(dice.below(8));
    mark.confirmed_at_least_percent = 30 + static_cast<int>(dice.below(71));
    mark.agreed_from_percent = 60 + static_cast<int>(dice.below(41));
    mark.mixed_from_percent = 30 + static_cast<int>(dice.below(30));
    mark.answers_at_least = 5 + static_cast<int>(dice.below(3));
    return charter;
}

} // namespace coprod_tests
