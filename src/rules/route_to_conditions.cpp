#include <algorithm>
#include <optional>
#include <utility>

#include "rules/gap_parts.h"
#include "rules/route_parts.h"

namespace coprod {

namespace {

bool is_of(const RouteState& state, const Gap& gap, GateKind kind) {
    return state.context.charter.mark.gates[gap.gate].kind == kind;
}

/// How much of the limit for conditions a gap takes up, where it stays open (as judge_gates
/// counts).
int units_of(const Gap& gap) {
    return gap.kind == GapKind::minutes_item ? static_cast<int>(gap.items.size()) : 1;
}

/// The puzzle of a mark with conditions: each thing is done or, where it may be, left open.
class ConditionsPuzzle {
public:
    /// Nothing of `to_pass` is left open.
    ConditionsPuzzle(const RouteState& state, std::size_t values_end, bool now_only,
                     std::optional<Index> to_pass)
        : state_(state), values_end_(values_end), now_only_(now_only), to_pass_(to_pass),
          values_(state.context, state.agreed) {}

    BestRoute best();

private:
    const RouteState& state_;
    std::size_t values_end_;
    bool now_only_;
    std::optional<Index> to_pass_;
    ValueChoices values_;
    Puzzle puzzle_;
    std::vector<Choice> doing_; ///< by gap that only its own closing removes

    [[nodiscard]] bool may_stay_open(Index gate) const {
        return state_.context.charter.mark.gates[gate].may_be_a_condition && gate != to_pass_;
    }
    void add_citations();
    void add_citation(const RecordRef& cited, Index commitment);
    void add_steps(const LadderPlan& plan);
    [[nodiscard]] bool needs_first_heard(const LadderStep& step) const;
    [[nodiscard]] bool carries(const Gap& gap, const LadderStep& step) const;
    [[nodiscard]] std::optional<Index> sure_gap_of(const RecordRef& record) const;
    [[nodiscard]] std::optional<Solved> solve_with(const LadderPlan& plan,
                                                   std::vector<Index>& gaps);
};

std::optional<Index> ConditionsPuzzle::sure_gap_of(const RecordRef& record) const {
    for (Index i = 0; i < state_.sure; ++i) {
        const Gap& gap = state_.gaps[i];
        if (record.kind == RecordRef::Kind::meeting && gap.kind == GapKind::minutes_item &&
            gap.meeting == record.index)
            return i;
        if (record.kind == RecordRef::Kind::heard && is_of(state_, gap, GateKind::heard) &&
            gap.item == record.index)
            return i;
    }
    return std::nullopt;
}

/// What a record is cited for is shown once it is complete, and confirmed where people with lived
/// experience say so.
void ConditionsPuzzle::add_citation(const RecordRef& cited, Index commitment) {
    const RecordResult& then = state_.complete.records.of(cited);
    const auto gap = then.counts() ? sure_gap_of(cited) : std::nullopt;
    if (!gap)
        return;
    const ClaimResult& now = state_.agreed.commitments[commitment];
    std::vector<Index>& facts = doing_[*gap].facts;
    facts.push_back(values_.shown(commitment));
    if (!now.contested && (then.lived || !now.confirming_statements.empty()))
        facts.push_back(ValueChoices::confirmed(commitment));
}

void ConditionsPuzzle::add_citations() {
    const auto& claims = state_.context.submission.commitments;
    if (!open_gate(state_.context.charter, state_.agreed, GateKind::values))
        return;
    for (Index c = 0; c < claims.size(); ++c)
        if (state_.agreed.commitments[c].strength != Strength::confirmed)
            for (const RecordRef& cited : claims[c].evidence)
                if (cited.kind == RecordRef::Kind::meeting || cited.kind == RecordRef::Kind::heard)
                    add_citation(cited, c);
}

/// Whether the step is made once the record that the gap is about is complete.
bool ConditionsPuzzle::carries(const Gap& gap, const LadderStep& step) const {
    if (needs_first_heard(step))
        return gap.kind == GapKind::nothing_heard;
    const Index group = step.groups.front();
    const Ladder& ladder = *state_.context.charter.ladder;
    const bool heard = is_of(state_, gap, GateKind::heard);
    if (step.kind == GapKind::rung_need) {
        if (!heard || gap.item >= state_.complete_file.heard.size())
            return false;
        const Heard& then = state_.complete_file.heard[gap.item];
        return std::find(then.from.begin(), then.from.end(), group) != then.from.end() &&
               state_.context.was_done(then.did);
    }
    if (gap.kind != GapKind::minutes_item &&
        (!heard || ladder.says[step.say].records != Proof::from_group))
        return false;
    const RecordRef::Kind kind = heard ? RecordRef::Kind::heard : RecordRef::Kind::meeting;
    const Index index = heard ? gap.item : *gap.meeting;
    const auto& by = state_.complete.ladder->groups[group].stages[step.stage].carried_by;
    return std::any_of(by.begin(), by.end(), [&](const RecordRef& ref) {
        return ref.kind == kind && ref.index == index;
    });
}

/// Whether people who were not there, or are not named, need a change to be traced to them, and
/// nothing is recorded as heard from anybody.
bool ConditionsPuzzle::needs_first_heard(const LadderStep& step) const {
    const bool people = step.kind == GapKind::group_not_named || step.kind == GapKind::took_no_part;
    const auto& needs = state_.context.charter.ladder->rungs[step.need->rung].needs;
    return people && state_.context.submission.heard.empty() &&
           std::any_of(needs.begin(), needs.end(),
                       [](const Need& need) { return need.kind == Need::Kind::change; }) &&
           std::any_of(state_.gaps.begin(), state_.gaps.end(),
                       [](const Gap& gap) { return gap.kind == GapKind::nothing_heard; });
}

/// The steps that an incomplete record would carry: one of these records has to be completed.
void ConditionsPuzzle::add_steps(const LadderPlan& plan) {
    for (const LadderStep& step : plan) {
        if (step.cause != LadderStep::Cause::record && !needs_first_heard(step))
            continue;
        const Index fact = puzzle_.add_fact();
        puzzle_.demand(fact);
        for (Index i = 0; i < state_.sure; ++i)
            if (carries(state_.gaps[i], step))
                doing_[i].facts.push_back(fact);
    }
}

std::optional<Solved> ConditionsPuzzle::solve_with(const LadderPlan& plan,
                                                   std::vector<Index>& gaps) {
    puzzle_ = {};
    puzzle_.selection.facts = values_.facts();
    puzzle_.selection.may_leave = state_.context.charter.mark.conditions_at_most;
    doing_.assign(state_.sure, {});
    add_citations();
    add_steps(plan);
    std::vector<Choice> leaving;
    for (Index i = 0; i < state_.sure; ++i) {
        const Gap& gap = state_.gaps[i];
        if (is_of(state_, gap, GateKind::statements))
            continue;
        const Index fact = puzzle_.add_fact();
        puzzle_.demand(fact);
        doing_[i].cost = price_of(gap.now);
        doing_[i].facts.push_back(fact);
        if (gap.now || !now_only_)
            puzzle_.offer(i, doing_[i]);
        if (may_stay_open(gap.gate))
            leaving.push_back({0, units_of(gap), {fact}});
    }
    const auto gate = open_gate(state_.context.charter, state_.agreed, GateKind::values);
    for (Index i = state_.sure; gate && i < values_end_; ++i)
        if (state_.gaps[i].now || !now_only_)
            values_.offer(state_.gaps[i], i, plan, puzzle_);
    for (Choice& choice : leaving)
        puzzle_.offer(std::nullopt, std::move(choice));
    if (gate && may_stay_open(*gate))
        values_.leave(puzzle_);
    if (gate)
        values_.demand(values_.given_by(plan), puzzle_);
    return solve(puzzle_, gaps);
}

BestRoute ConditionsPuzzle::best() {
    BestRoute best;
    bool exact = true;
    int agreeing = 0;
    std::vector<Index> statements;
    for (Index i = 0; i < state_.sure; ++i) {
        if (!is_of(state_, state_.gaps[i], GateKind::statements))
            continue;
        if (now_only_ && !state_.gaps[i].now)
            return best;
        agreeing += price_of(state_.gaps[i].now);
        statements.push_back(i);
    }
    visit_plans(state_, state_.agreed, now_only_, best, agreeing,
                [&](const LadderPlan& plan, const PlanCost& cost) {
                    std::vector<Index> gaps = statements;
                    const auto more = solve_with(plan, gaps);
                    exact = exact && (!more || more->exact);
                    if (!more || agreeing + price_of(cost) + more->cost >= best.cost)
                        return;
                    best = {agreeing + price_of(cost) + more->cost, plan, std::move(gaps), true};
                });
    best.exact = exact;
    return best;
}

/// The gates of which one has to pass, since a mark is given for something: each of them in turn
/// where none passes for certain.
std::vector<std::optional<Index>> gates_to_pass(const RouteState& state) {
    std::vector<std::optional<Index>> turns;
    for (const GateResult& gate : state.found.gates) {
        const Gate& its = state.context.charter.mark.gates[gate.gate];
        if (gate.outcome == Outcome::pass || !its.may_be_a_condition)
            return {std::nullopt};
        turns.emplace_back(gate.gate);
    }
    return turns;
}

bool may_be_left(const RouteState& state, const Gap& gap) {
    return state.context.charter.mark.gates[gap.gate].may_be_a_condition &&
           gap.kind != GapKind::contested;
}

/// How many of these gaps the limit for conditions lets stay open; the least first.
std::size_t most_left(const RouteState& state, std::vector<int> units) {
    std::sort(units.begin(), units.end());
    int left = state.context.charter.mark.conditions_at_most;
    const auto end =
        std::find_if(units.begin(), units.end(), [&](int each) { return (left -= each) < 0; });
    return static_cast<std::size_t>(end - units.begin());
}

/// What of the route to the mark is left when as much as possible stays open, where that is surely
/// the least: what is done and what stays open leads to the mark together, so less would do only if
/// more could stay open.
std::optional<Route> part_of(const RouteState& state, const Route& mark) {
    std::vector<Index> leaving;
    std::vector<int> in_route;
    std::vector<int> anywhere;
    bool only_leaving = true; // beside what never may stay open
    for (const Gap& gap : state.gaps)
        if (may_be_left(state, gap))
            anywhere.push_back(units_of(gap));
    for (const Index i : mark.gaps) {
        const Gap& gap = state.gaps[i];
        const bool alone = gap.lifts_gates.size() == 1;
        if (may_be_left(state, gap) && alone) {
            leaving.push_back(i);
            in_route.push_back(units_of(gap));
        } else if (state.context.charter.mark.gates[gap.gate].may_be_a_condition) {
            only_leaving = false;
        }
    }
    const std::size_t count = most_left(state, in_route);
    if (count < most_left(state, anywhere) && !(only_leaving && count == leaving.size()))
        return std::nullopt;
    std::stable_sort(leaving.begin(), leaving.end(), [&](Index a, Index b) {
        return std::pair(units_of(state.gaps[a]), b) < std::pair(units_of(state.gaps[b]), a);
    });
    leaving.resize(count);
    Route route = mark;
    route.to = VerdictKind::conditions;
    std::erase_if(route.gaps, [&](Index gap) {
        return std::find(leaving.begin(), leaving.end(), gap) != leaving.end();
    });
    return route;
}

} // namespace

Route route_to_conditions(RouteState& state, const Route& mark) {
    const auto turns = gates_to_pass(state);
    if (mark.reach != Route::Reach::none && turns.size() == 1 && !turns.front())
        if (auto route = part_of(state, mark))
            return *std::move(route);
    const std::size_t values_end = static_cast<std::size_t>(
        std::find_if(state.gaps.begin(), state.gaps.end(),
                     [&](const Gap& gap) { return is_of(state, gap, GateKind::ladder); }) -
        state.gaps.begin());
    for (const bool now_only : {true, false}) {
        BestRoute best;
        for (const auto& to_pass : turns) {
            BestRoute next = ConditionsPuzzle(state, values_end, now_only, to_pass).best();
            if (next.cost < best.cost)
                best = std::move(next);
        }
        if (best.found())
            return route_of(state, VerdictKind::conditions, best);
    }
    Route none;
    none.to = VerdictKind::conditions;
    return none;
}

} // namespace coprod
