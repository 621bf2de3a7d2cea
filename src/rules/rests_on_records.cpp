#include "rules/rests_on_records.h"

#include <algorithm>
#include <tuple>

#include "rules/rests_on_cells.h"
#include "rules/stage_records.h"

namespace coprod {

namespace {

bool is_among(const std::vector<RecordRef>& records, const RecordRef& record) {
    return std::any_of(records.begin(), records.end(),
                       [&](const RecordRef& other) { return same_record(other, record); });
}

bool is_open(const HeardItem& item) {
    return !item.answered || !item.told || !item.complete;
}

/// Finds the touches, part by part.
class Touches {
public:
    Touches(const RuleContext& context, const Assessment& assessment, Weighing& weighing)
        : context_(context), assessment_(assessment), weighing_(weighing) {}

    [[nodiscard]] std::vector<Touch> find();

private:
    const RuleContext& context_;
    const Assessment& assessment_;
    Weighing& weighing_;
    std::vector<Touch> touches_;

    Touch& add(const RecordRef& record, Touch::What what, Index item, bool may_lift);
    void add_commitments();
    void add_minutes();
    void add_heard();
    void add_stages();
    void add_disputes();
    void add_traced();
    void add_last_decision();
};

Touch& Touches::add(const RecordRef& record, Touch::What what, Index item, bool may_lift) {
    Touch& touch = touches_.emplace_back();
    touch.record = record;
    touch.what = what;
    touch.item = item;
    touch.may_lift = may_lift;
    return touch;
}

// Where two records document a commitment, or confirm or contest it, it stands as it does without
// either of them.
void Touches::add_commitments() {
    for (Index c = 0; c < assessment_.commitments.size(); ++c) {
        const ClaimResult& result = assessment_.commitments[c];
        if (result.documented_by.size() == 1)
            add(result.documented_by.front(), Touch::What::commitment, c, false);
        if (result.confirmed_by.size() == 1)
            add(result.confirmed_by.front(), Touch::What::commitment, c, false);
        if (result.contesting_evidence.size() == 1)
            add({RecordRef::Kind::evidence, result.contesting_evidence.front(), {}},
                Touch::What::commitment, c, true);
    }
}

// Complete minutes are missed only where they are the only ones.
void Touches::add_minutes() {
    const FormsResult& forms = *assessment_.forms;
    for (Index i = 0; i < forms.minutes.size(); ++i) {
        const auto open = std::count(forms.minutes[i].begin(), forms.minutes[i].end(), false);
        if (open > 0 || forms.minutes.size() == 1)
            add({RecordRef::Kind::meeting, forms.meetings[i], {}}, Touch::What::minutes,
                static_cast<Index>(open), true);
    }
}

void Touches::add_heard() {
    const auto& items = assessment_.heard.items;
    for (Index i = 0; i < items.size(); ++i) {
        if (is_open(items[i]) || items.size() == 1)
            add({RecordRef::Kind::heard, i, {}}, Touch::What::heard, 0, true);
    }
}

// Needed where the gate does not fail, or where what lifts it takes something away as well: without
// what a record carries alone a gate that fails fails all the same.
void Touches::add_stages() {
    const LadderGate& ladder = weighing_.ladder();
    const Index stages = context_.charter.ladder->stages.size();
    for (Index g = 0; g < context_.submission.groups.size(); ++g) {
        if (!ladder.depends_on(g))
            continue;
        for (Index s = 0; s < stages; ++s)
            for (StageWithout& without : stages_without(context_, assessment_.records, g, s)) {
                Touch& touch = add(without.record, Touch::What::stage, g, false);
                touch.stage = s;
                touch.says = std::move(without.says);
            }
    }
}

// Only the one dispute of a stage matters; without one of two it is disputed all the same.
void Touches::add_disputes() {
    const LadderGate& ladder = weighing_.ladder();
    const Index stages = context_.charter.ladder->stages.size();
    struct Disputed {
        int records = 0;
        Index last = 0;
    };
    std::vector<Disputed> disputed(context_.submission.groups.size() * stages);
    const auto& evidence = context_.submission.evidence;
    for (Index e = 0; e < evidence.size(); ++e)
        for (const Dispute& dispute : evidence[e].disputes) {
            if (dispute.commitment || !ladder.depends_on(dispute.group) ||
                !context_.may_be_lived(evidence[e].from))
                continue;
            Disputed& its = disputed[dispute.group * stages + dispute.stage];
            its.records += int{its.records == 0 || its.last != e};
            its.last = e;
        }
    for (Index i = 0; i < disputed.size(); ++i) {
        if (disputed[i].records != 1)
            continue;
        const RecordRef record{RecordRef::Kind::evidence, disputed[i].last, {}};
        Touch& touch = add(record, Touch::What::stage, i / stages, true);
        touch.stage = i % stages;
        touch.says = judge_stage(context_, assessment_.records, touch.item, touch.stage, record);
    }
}

void Touches::add_traced() {
    const LadderGate& ladder = weighing_.ladder();
    std::vector<HeardFrom> from(context_.submission.groups.size());
    std::vector<HeardFrom> once;
    once.reserve(assessment_.records.heard.size());
    const auto for_each = [&](auto what) {
        for (const RecordResult& result : assessment_.records.heard) {
            const auto& groups = context_.submission.heard[result.record.index].from;
            for (auto g = groups.begin(); g != groups.end(); ++g)
                if (ladder.depends_on(*g) && std::find(groups.begin(), g, *g) == g)
                    what(result, *g);
        }
    };
    for (const RecordResult& result : assessment_.records.heard)
        once.push_back(heard_once(context_, result));
    for_each([&](const RecordResult& result, Index g) {
        from[g] = from[g] + once[result.record.index];
    });
    for_each([&](const RecordResult& result, Index g) {
        const Outcome traced = (from[g] - once[result.record.index]).change();
        if (traced != from[g].change())
            add(result.record, Touch::What::traced, g, true).traced = traced;
    });
}

/// The last decision, where no other was taken on its day.
void Touches::add_last_decision() {
    const std::optional<Date> last = assessment_.ladder->last_decision;
    const auto& decisions = context_.submission.decisions;
    const auto is_last = [&](const Decision& decision) {
        return last && context_.has_come(decision.date) && decision.date->date == *last;
    };
    const auto found = std::find_if(decisions.begin(), decisions.end(), is_last);
    if (found == decisions.end() || std::any_of(found + 1, decisions.end(), is_last))
        return;
    const auto index = static_cast<Index>(found - decisions.begin());
    add({RecordRef::Kind::decision, index, {}}, Touch::What::last_decision, 0, true);
}

std::vector<Touch> Touches::find() {
    if (weighing_.settled_without(
            {GateKind::forms, GateKind::values, GateKind::ladder, GateKind::heard}))
        return {};
    if (weighing_.judges(GateKind::values))
        add_commitments();
    if (weighing_.judges(GateKind::forms))
        add_minutes();
    if (weighing_.judges(GateKind::heard))
        add_heard();
    if (weighing_.judges(GateKind::ladder)) {
        add_last_decision();
        const std::size_t before = touches_.size();
        add_disputes();
        add_traced();
        if (weighing_.outcome(GateKind::ladder) != Outcome::fail || touches_.size() > before)
            add_stages();
    }
    // a dispute behind what its record carries: it says how that stage stands without both
    std::stable_sort(touches_.begin(), touches_.end(), [](const Touch& a, const Touch& b) {
        return std::tuple(a.record.kind, a.record.index, a.may_lift) <
               std::tuple(b.record.kind, b.record.index, b.may_lift);
    });
    return std::move(touches_);
}

} // namespace

std::vector<Touch> find_touches(const RuleContext& context, const Assessment& assessment,
                                Weighing& weighing) {
    return Touches(context, assessment, weighing).find();
}

RecordChanges::RecordChanges(const RuleContext& context, const Assessment& assessment)
    : context_(context), assessment_(assessment) {
    for (const GateResult& gate : assessment.gates)
        if (context.charter.mark.gates[gate.gate].kind == GateKind::forms)
            open_in_forms_ = gate.to_put_right;
    for (const HeardItem& item : assessment.heard.items) {
        ++heard_.all;
        heard_.open += int{is_open(item)};
        heard_.not_told += int{is_open(item) && item.not_told};
    }
}

void RecordChanges::add(const Touch& touch, Change& change) const {
    switch (touch.what) {
    case Touch::What::commitment:
        add_commitment(touch, change);
        break;
    case Touch::What::minutes:
        add_minutes(touch, change);
        break;
    case Touch::What::heard:
        add_heard(touch, change);
        break;
    case Touch::What::stage:
        change.stages.push_back({touch.item, touch.stage, touch.says});
        break;
    case Touch::What::traced:
        change.traced.push_back({touch.item, touch.traced});
        break;
    case Touch::What::last_decision:
        change.groups = judge_involvement(context_, assessment_.records, touch.record);
        break;
    }
}

void RecordChanges::add_commitment(const Touch& touch, Change& change) const {
    const Index c = touch.item;
    if (std::any_of(change.commitments.begin(), change.commitments.end(),
                    [&](const Change::Commitment& known) { return known.commitment == c; }))
        return;
    const ClaimResult& before = assessment_.commitments[c];
    const auto& contesting = before.contesting_evidence;
    const bool contests =
        touch.record.kind == RecordRef::Kind::evidence &&
        std::find(contesting.begin(), contesting.end(), touch.record.index) != contesting.end();
    ClaimGrounds grounds = grounds_of(before);
    grounds.documenting -= std::size_t{is_among(before.documented_by, touch.record)};
    grounds.confirming -= std::size_t{is_among(before.confirmed_by, touch.record)};
    grounds.contesting -= std::size_t{contests};
    const ClaimStanding standing = standing_with(context_, c, grounds);
    if (standing != ClaimStanding{before.strength, before.contested})
        change.commitments.push_back({c, standing});
}

/// Without the minutes nothing in them is open; without any minutes it is these that are.
void RecordChanges::add_minutes(const Touch& touch, Change& change) const {
    const bool only_ones =
        assessment_.forms->minutes.size() == 1 && !context_.charter.forms->minutes.empty();
    change.open_in_forms = open_in_forms_ - static_cast<int>(touch.item) + int{only_ones};
}

void RecordChanges::add_heard(const Touch& touch, Change& change) const {
    const HeardItem& item = assessment_.heard.items[touch.record.index];
    change.heard = heard_;
    --change.heard->all;
    change.heard->open -= int{is_open(item)};
    change.heard->not_told -= int{is_open(item) && item.not_told};
}

} // namespace coprod
