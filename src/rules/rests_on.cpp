// What the verdict rests on (method.md, "What the verdict rests on").
//
// Judging again without each thing in turn would cost more than everything else, so only what can
// matter is weighed, and of the gates only those that it touches. The tests compare this with
// judging again.
#include <algorithm>
#include <tuple>

#include "rules/rests_on_cells.h"
#include "rules/rests_on_records.h"
#include "rules/rules.h"

namespace coprod {

namespace {

class Rests {
public:
    Rests(const RuleContext& context, const Assessment& assessment)
        : context_(context), assessment_(assessment), weighing_(context, assessment),
          base_(assessment.verdict.kind) {}

    [[nodiscard]] std::vector<RestsOn> find();

private:
    const RuleContext& context_;
    const Assessment& assessment_;
    Weighing weighing_;
    VerdictKind base_;
    Change change_;
    std::vector<RestsOn> found_;

    void weigh(const RestsOn& thing);
    void add_records();
    void add_answers();
    void add_says();
    void add_accounts();
};

/// Names the thing where the verdict is another one after the change.
void Rests::weigh(const RestsOn& thing) {
    const VerdictKind becomes = weighing_.verdict(change_);
    if (becomes == base_)
        return;
    RestsOn& rest = found_.emplace_back(thing);
    rest.becomes = becomes;
    rest.gates = weighing_.changed_gates();
    for (const StageChange& stage : change_.stages)
        rest.stages.push_back({stage.group, stage.stage, stage.says.result.held_by});
    for (const Change::Commitment& commitment : change_.commitments)
        rest.commitments.push_back(commitment.commitment);
    for (const TracedChange& traced : change_.traced)
        rest.traced.push_back(traced.group);
}

// What is shown less well makes a value unknown at worst and never fail, so it does not matter by
// itself where the verdict is for want of evidence, or worse.
void Rests::add_records() {
    const bool only_lifts = base_ == VerdictKind::not_yet;
    const bool values_may_fall = base_ < VerdictKind::not_enough_evidence;
    const std::vector<Touch> touches = find_touches(context_, assessment_, weighing_);
    const RecordChanges changes(context_, assessment_);
    for (auto first = touches.begin(); first != touches.end();) {
        const auto end = std::find_if(first, touches.end(), [&](const Touch& touch) {
            return touch.record.kind != first->record.kind ||
                   touch.record.index != first->record.index;
        });
        const bool matters = std::any_of(first, end, [&](const Touch& touch) {
            return touch.may_lift || values_may_fall ||
                   (touch.what == Touch::What::stage && !only_lifts);
        });
        if (matters) {
            change_.clear();
            for (auto touch = first; touch != end; ++touch)
                changes.add(*touch, change_);
            RestsOn thing;
            thing.kind = RestsOn::Kind::record;
            thing.record = assessment_.records.of(first->record).record;
            weigh(thing);
        }
        first = end;
    }
}

// Answers that agree never keep a result down.
void Rests::add_answers() {
    if (weighing_.settled_without({GateKind::statements, GateKind::values}))
        return;
    RestsOn thing;
    thing.kind = RestsOn::Kind::answers;
    for (Index s = 0; s < assessment_.statements.size(); ++s) {
        const auto& cells = assessment_.statements[s].groups;
        const StatementCells statement(context_, assessment_, s);
        for (Index g = 0; g < cells.size(); ++g) {
            if (cells[g].reading == Reading::none ||
                (cells[g].reading == Reading::agreed && base_ == VerdictKind::not_yet))
                continue;
            change_.clear();
            statement.read(g, Reading::none, change_);
            if (!change_.statement && change_.commitments.empty())
                continue;
            thing.statement = s;
            thing.group = g;
            weigh(thing);
        }
    }
}

// A blank leaves open what a say settles, and never carries more nor makes a gate fail. So where
// evidence is wanting already, or worse, it can only lift a ladder's gate that fails.
void Rests::add_says() {
    if (!weighing_.judges(GateKind::ladder) || weighing_.settled_without({GateKind::ladder}) ||
        (base_ >= VerdictKind::not_enough_evidence &&
         weighing_.outcome(GateKind::ladder) != Outcome::fail))
        return;
    RestsOn thing;
    thing.kind = RestsOn::Kind::say;
    const LadderGate& ladder = weighing_.ladder();
    for (Index g = 0; g < context_.submission.groups.size(); ++g) {
        if (!ladder.depends_on(g))
            continue;
        for (Index s = 0; s < context_.charter.ladder->stages.size(); ++s) {
            const StageSay::State state = ladder.stage(g, s).state;
            if (state != StageSay::State::said && state != StageSay::State::absent)
                continue;
            change_.clear();
            change_.stages.push_back({g, s, blank_stage(context_, g, s)});
            thing.group = g;
            thing.stage = s;
            weigh(thing);
        }
    }
}

// An account matters where nothing better shows the commitment.
void Rests::add_accounts() {
    if (!weighing_.judges(GateKind::values) || base_ >= VerdictKind::not_enough_evidence)
        return;
    RestsOn thing;
    thing.kind = RestsOn::Kind::account;
    for (Index c = 0; c < assessment_.commitments.size(); ++c) {
        const ClaimResult& result = assessment_.commitments[c];
        ClaimGrounds grounds = grounds_of(result);
        const ClaimStanding standing = standing_of(grounds);
        if (standing.strength == result.strength)
            continue;
        change_.clear();
        change_.commitments.push_back({c, standing});
        thing.commitment = c;
        weigh(thing);
    }
}

std::vector<RestsOn> Rests::find() {
    if (assessment_.gates.empty())
        return {};
    add_records();
    add_answers();
    add_says();
    add_accounts();
    std::stable_sort(found_.begin(), found_.end(), [](const RestsOn& a, const RestsOn& b) {
        return std::tuple(b.becomes, a.kind) < std::tuple(a.becomes, b.kind);
    });
    return std::move(found_);
}

} // namespace

std::vector<RestsOn> find_rests_on(const RuleContext& context, const Assessment& assessment) {
    return Rests(context, assessment).find();
}

} // namespace coprod
