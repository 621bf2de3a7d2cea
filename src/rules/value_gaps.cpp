#include <algorithm>

#include "rules/claims.h"
#include "rules/gap_parts.h"

namespace coprod {

namespace {

void add_once(std::vector<Index>& list, Index item) {
    const auto place = std::lower_bound(list.begin(), list.end(), item);
    if (place == list.end() || *place != item)
        list.insert(place, item);
}

bool share_one(const std::vector<Index>& a, const std::vector<Index>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](Index each) { return std::find(b.begin(), b.end(), each) != b.end(); });
}

/// Whether the same answers or the same record contest both.
bool share_contest(const ClaimResult& a, const ClaimResult& b) {
    return share_one(a.contesting_statements, b.contesting_statements) ||
           share_one(a.contesting_evidence, b.contesting_evidence);
}

/// Whether a value that does not pass needs the commitment.
bool is_needed(const Charter& charter, const Assessment& after, Index commitment) {
    for (Index v = 0; v < charter.values.size(); ++v) {
        const auto& its = charter.values[v].commitments;
        if (after.values[v].outcome != Outcome::pass &&
            std::find(its.begin(), its.end(), commitment) != its.end())
            return true;
    }
    return false;
}

class ValueGaps {
public:
    ValueGaps(const RuleContext& context, const Assessment& found, const Assessment& after,
              Index gate)
        : context_(context), found_(found), after_(after), gate_(gate),
          still_runs_(!context.has_come(context.submission.project.end)) {}

    void add(Index commitment);
    std::vector<Gap> take() { return std::move(gaps_); }

private:
    const RuleContext& context_;
    const Assessment& found_;
    const Assessment& after_;
    Index gate_;
    bool still_runs_;
    std::vector<Gap> gaps_;

    Gap& add(GapKind kind, Index commitment);
    void add_contested(Index commitment);
    [[nodiscard]] bool is_contested_with(const Gap& gap, Index commitment) const;
};

Gap& ValueGaps::add(GapKind kind, Index commitment) {
    Gap& gap = gaps_.emplace_back();
    gap.kind = kind;
    gap.gate = gate_;
    gap.criterion = &context_.charter.commitments[commitment];
    gap.item = commitment;
    gap.items = {commitment};
    gap.place = context_.submission.commitments[commitment].place;
    gap.lifts_gates = {gate_};
    lift_values_of(context_, found_, commitment, gap);
    return gap;
}

bool ValueGaps::is_contested_with(const Gap& gap, Index commitment) const {
    return gap.kind == GapKind::contested &&
           std::any_of(gap.items.begin(), gap.items.end(), [&](Index item) {
               return share_contest(after_.commitments[item], after_.commitments[commitment]);
           });
}

/// One gap for all that the same answers or records contest, also by way of a third one: those who
/// see it differently are asked once.
void ValueGaps::add_contested(Index commitment) {
    Gap whole = add(GapKind::contested, commitment);
    gaps_.pop_back();
    // what people see differently can be put right with them, as long as there is time
    whole.now = still_runs_;
    const auto joined = [&](const Gap& gap) { return is_contested_with(gap, commitment); };
    const auto first = std::find_if(gaps_.begin(), gaps_.end(), joined);
    const auto place = first - gaps_.begin();
    for (const Gap& gap : gaps_)
        if (joined(gap))
            for (const Index item : gap.items) {
                add_once(whole.items, item);
                lift_values_of(context_, found_, item, whole);
            }
    if (first == gaps_.end()) {
        gaps_.push_back(std::move(whole));
        return;
    }
    whole.item = first->item;
    whole.criterion = first->criterion;
    whole.place = first->place;
    *first = std::move(whole);
    const Index kept = first->item;
    gaps_.erase(std::remove_if(gaps_.begin() + place + 1, gaps_.end(),
                               [&](const Gap& gap) {
                                   return gap.kind == GapKind::contested && gap.item != kept &&
                                          is_contested_with(gap, commitment);
                               }),
                gaps_.end());
}

void ValueGaps::add(Index commitment) {
    const ClaimResult& result = after_.commitments[commitment];
    if (!result.contested) {
        add(GapKind::commitment, commitment);
        return;
    }
    add_contested(commitment);
    if (result.strength == Strength::not_shown)
        add(GapKind::not_described, commitment);
}

/// What becomes of a record's citations once it is complete.
void lift_citations(const RuleContext& context, const Assessment& found, const Assessment& after,
                    const RecordRef& record, Gap& gap) {
    const auto& claims = context.submission.commitments;
    for (Index c = 0; c < claims.size(); ++c)
        if (after.commitments[c].strength > found.commitments[c].strength &&
            std::any_of(claims[c].evidence.begin(), claims[c].evidence.end(),
                        [&](const RecordRef& cited) { return same_record(cited, record); }))
            lift_values_of(context, found, c, gap);
}

/// Whether a group of those whose project it is has had more say, or can have a change traced to
/// it, through that record.
bool lifts_ladder(const RuleContext& context, const Assessment& found, const Submission& closed,
                  const Assessment& after, const RecordRef& record) {
    for (Index g = 0; g < context.submission.groups.size(); ++g) {
        if (!context.is_primary_group(g))
            continue;
        const GroupLadder& before = found.ladder->groups[g];
        const GroupLadder& then = after.ladder->groups[g];
        if (record.kind == RecordRef::Kind::heard && before.change != Outcome::pass &&
            then.change == Outcome::pass) {
            const auto& from = closed.heard[record.index].from;
            if (std::find(from.begin(), from.end(), g) != from.end())
                return true;
        }
        for (Index s = 0; s < then.stages.size(); ++s) {
            const auto& by = then.stages[s].carried_by;
            if (then.stages[s].recorded > before.stages[s].recorded &&
                std::any_of(by.begin(), by.end(), [&](const RecordRef& carrying) {
                    return same_record(carrying, record);
                }))
                return true;
        }
    }
    return false;
}

/// Whether the lowest rung that passes needs a change that is traced to people.
bool asks_for_change(const Ladder& ladder, const Assessment& found) {
    const auto& needs = ladder.rungs[found.ladder->pass_rung].needs;
    return std::any_of(needs.begin(), needs.end(),
                       [](const Need& need) { return need.kind == Need::Kind::change; });
}

void lift_statement(const RuleContext& context, const Assessment& found, const Assessment& after,
                    Gap& gap) {
    for (const Index statement : gap.items)
        for (const Index c : context.charter.statements[statement].confirms)
            if (after.commitments[c].strength > found.commitments[c].strength)
                lift_values_of(context, found, c, gap);
}

std::optional<RecordRef> record_of(const Gap& gap) {
    switch (gap.kind) {
    case GapKind::minutes_item:
        return RecordRef{RecordRef::Kind::meeting, *gap.meeting, {}};
    case GapKind::nothing_heard: // its closing adds the first one
    case GapKind::not_answered:
    case GapKind::not_told:
    case GapKind::heard_incomplete:
        return RecordRef{RecordRef::Kind::heard, gap.item, {}};
    default:
        return std::nullopt;
    }
}

} // namespace

void lift_values_of(const RuleContext& context, const Assessment& found, Index commitment,
                    Gap& gap) {
    for (Index v = 0; v < context.charter.values.size(); ++v) {
        const Value& value = context.charter.values[v];
        if (found.values[v].outcome == Outcome::pass ||
            std::find(value.commitments.begin(), value.commitments.end(), commitment) ==
                value.commitments.end())
            continue;
        add_once(gap.lifts_values, v);
        for (const Index outcome : value.outcomes)
            add_once(gap.lifts_outcomes, outcome);
    }
}

std::vector<Gap> find_value_gaps(const RuleContext& context, const Assessment& found,
                                 const Assessment& after) {
    const auto gate = open_gate(context.charter, after, GateKind::values);
    if (!gate)
        return {};
    ValueGaps gaps(context, found, after, *gate);
    for (Index c = 0; c < context.charter.commitments.size(); ++c)
        if (after.commitments[c].strength != Strength::confirmed &&
            is_needed(context.charter, after, c))
            gaps.add(c);
    return gaps.take();
}

void add_lifts(const RuleContext& context, const Assessment& found, const Submission& closed,
               const Assessment& after, std::vector<Gap>& gaps) {
    const auto values = open_gate(context.charter, found, GateKind::values);
    const auto ladder = open_gate(context.charter, found, GateKind::ladder);
    for (Gap& gap : gaps) {
        const auto record = record_of(gap);
        if (values && record)
            lift_citations(context, found, after, *record, gap);
        else if (values && is_of_statements(gap))
            lift_statement(context, found, after, gap);
        if (!gap.lifts_values.empty())
            gap.lifts_gates.push_back(*values);
        if (ladder && record &&
            (gap.kind == GapKind::nothing_heard
                 ? asks_for_change(*context.charter.ladder, found)
                 : lifts_ladder(context, found, closed, after, *record)))
            gap.lifts_gates.push_back(*ladder);
    }
}

} // namespace coprod
