#include <algorithm>
#include <cstddef>
#include <tuple>

#include "rules/rules.h"

namespace coprod {

namespace {

/// Finds the gaps of one gate after the other.
class GapFinder {
public:
    GapFinder(const RuleContext& context, const Assessment& assessment)
        : charter_(context.charter), submission_(context.submission), primary_(context.primary),
          assessment_(assessment), still_runs_(!context.has_come(context.submission.project.end)) {}

    std::vector<Gap> find();

private:
    const Charter& charter_;
    const Submission& submission_;
    const std::vector<Index>& primary_;
    const Assessment& assessment_;
    bool still_runs_;
    std::vector<Gap> gaps_;
    Index gate_ = 0;

    Gap& add(GapKind kind, const Criterion* criterion, Place place);
    void find_forms();
    void find_questions(const std::vector<Question>& questions,
                        const std::vector<AnswerState>& states, const std::vector<Answer>& answers);
    void find_minutes();
    void find_values();
    void find_commitment(Index commitment);
    void find_ladder();
    void find_group(const KindLadder& kind, const UnmetNeed& unmet);
    void find_stage(const KindLadder& kind, const UnmetNeed& unmet, Index stage);
    void find_statements();
    void find_statement_kind(Index kind_position, Reading reading, GapKind gap_kind);
    void find_not_agreed(Index statement);
    void find_heard();
};

Gap& GapFinder::add(GapKind kind, const Criterion* criterion, Place place) {
    Gap& gap = gaps_.emplace_back();
    gap.kind = kind;
    gap.gate = gate_;
    gap.criterion = criterion;
    gap.place = place;
    return gap;
}

void GapFinder::find_questions(const std::vector<Question>& questions,
                               const std::vector<AnswerState>& states,
                               const std::vector<Answer>& answers) {
    for (Index i = 0; i < questions.size(); ++i)
        if (states[i] != AnswerState::answered && states[i] != AnswerState::not_applicable)
            add(GapKind::question, &questions[i], answers[i].place).item = i;
}

void GapFinder::find_minutes() {
    const FormsResult& result = *assessment_.forms;
    const auto& items = charter_.forms->minutes;
    if (result.meetings.empty() && !items.empty())
        add(GapKind::no_minutes, &items.front(), {});
    for (Index m = 0; m < result.meetings.size(); ++m) {
        std::vector<Index> open;
        for (Index i = 0; i < items.size(); ++i)
            if (!result.minutes[m][i])
                open.push_back(i);
        if (open.empty())
            continue;
        const Meeting& meeting = submission_.meetings[result.meetings[m]];
        Gap& gap = add(GapKind::minutes_item, &items[open.front()], meeting.place);
        gap.item = open.front();
        gap.items = std::move(open);
        gap.meeting = result.meetings[m];
    }
}

void GapFinder::find_forms() {
    const FormsResult& result = *assessment_.forms;
    find_questions(charter_.forms->plan, result.plan, submission_.plan);
    find_minutes();
    find_questions(charter_.forms->review, result.review, submission_.review);
}

void GapFinder::find_commitment(Index commitment) {
    const ClaimResult& result = assessment_.commitments[commitment];
    Gap& gap = add(result.contested ? GapKind::contested : GapKind::commitment,
                   &charter_.commitments[commitment], submission_.commitments[commitment].place);
    gap.item = commitment;
    gap.now = !result.contested;
    for (Index v = 0; v < charter_.values.size(); ++v) {
        const auto& its = charter_.values[v].commitments;
        if (assessment_.values[v].outcome == Outcome::pass ||
            std::find(its.begin(), its.end(), commitment) == its.end())
            continue;
        gap.lifts_values.push_back(v);
        for (const Index outcome : charter_.values[v].outcomes)
            if (std::find(gap.lifts_outcomes.begin(), gap.lifts_outcomes.end(), outcome) ==
                gap.lifts_outcomes.end())
                gap.lifts_outcomes.push_back(outcome);
    }
    std::sort(gap.lifts_outcomes.begin(), gap.lifts_outcomes.end());
}

void GapFinder::find_values() {
    for (Index c = 0; c < charter_.commitments.size(); ++c) {
        if (assessment_.commitments[c].strength == Strength::confirmed)
            continue;
        for (Index v = 0; v < charter_.values.size(); ++v) {
            const auto& its = charter_.values[v].commitments;
            if (assessment_.values[v].outcome != Outcome::pass &&
                std::find(its.begin(), its.end(), c) != its.end()) {
                find_commitment(c);
                break;
            }
        }
    }
}

/// What was said of the stage is enough and only the record is not there; or it is not known yet.
bool can_still_be_shown(const StageResult& stage, Index needed) {
    if (!stage.said)
        return true;
    return *stage.said >= needed &&
           (stage.held_by == HeldBy::no_record || stage.held_by == HeldBy::not_there);
}

void GapFinder::find_stage(const KindLadder& kind, const UnmetNeed& unmet, Index stage_index) {
    const StageResult& stage = assessment_.ladder->groups[*kind.best_group].stages[stage_index];
    const Rung& rung = charter_.ladder->rungs[unmet.rung];
    const StageSay& written = submission_.involvement[*kind.best_group][stage_index];
    Gap& gap = add(stage.said ? GapKind::stage_short : GapKind::stage_open, &rung, written.place);
    gap.item = stage_index;
    gap.group = kind.best_group;
    gap.people_kind = kind.kind;
    gap.need = unmet;
    gap.now = can_still_be_shown(stage, rung.needs[unmet.need].say);
}

void GapFinder::find_group(const KindLadder& kind, const UnmetNeed& unmet) {
    for (const Index stage : unmet.stages)
        find_stage(kind, unmet, stage);
    if (!unmet.stages.empty())
        return;
    Gap& gap = add(GapKind::rung_need, &charter_.ladder->rungs[unmet.rung],
                   submission_.groups[*kind.best_group].place);
    gap.group = kind.best_group;
    gap.people_kind = kind.kind;
    gap.need = unmet;
    gap.now = unmet.open;
}

void GapFinder::find_ladder() {
    const LadderResult& ladder = *assessment_.ladder;
    const Rung& rung = charter_.ladder->rungs[ladder.pass_rung];
    for (const KindLadder& kind : ladder.kinds) {
        if (!kind.primary || kind.recorded.at_least <= ladder.pass_rung)
            continue;
        if (kind.presence == KindLadder::Presence::took_part) {
            for (const UnmetNeed& unmet : ladder.groups[*kind.best_group].for_gate)
                find_group(kind, unmet);
            continue;
        }
        const bool not_named = kind.presence == KindLadder::Presence::not_named;
        Gap& gap = add(not_named ? GapKind::group_not_named : GapKind::took_no_part, &rung,
                       kind.best_group ? submission_.groups[*kind.best_group].place : Place{});
        gap.people_kind = kind.kind;
        gap.group = kind.best_group;
        gap.now = not_named;
    }
}

/// One gap for all the statements that a kind of people read alike: asking them once closes them
/// all.
void GapFinder::find_statement_kind(Index kind_position, Reading reading, GapKind gap_kind) {
    std::vector<Index> items;
    for (Index s = 0; s < charter_.statements.size(); ++s)
        if (assessment_.statements[s].primary_kinds[kind_position] == reading)
            items.push_back(s);
    if (items.empty())
        return;
    Gap& gap = add(gap_kind, &charter_.statements[items.front()], {});
    gap.item = items.front();
    gap.items = std::move(items);
    gap.people_kind = primary_[kind_position];
}

void GapFinder::find_statements() {
    for (Index k = 0; k < primary_.size(); ++k) {
        find_statement_kind(k, Reading::none, GapKind::statement_unanswered);
        find_statement_kind(k, Reading::too_few, GapKind::statement_too_few);
    }
    for (Index s = 0; s < charter_.statements.size(); ++s)
        find_not_agreed(s);
}

/// One gap for a statement, whichever of the primary kinds do not agree with it.
void GapFinder::find_not_agreed(Index statement) {
    std::vector<Index> kinds;
    for (Index k = 0; k < primary_.size(); ++k) {
        const Reading reading = assessment_.statements[statement].primary_kinds[k];
        if (reading == Reading::not_agreed || reading == Reading::mixed)
            kinds.push_back(primary_[k]);
    }
    if (kinds.empty())
        return;
    Gap& gap = add(GapKind::statement_not_agreed, &charter_.statements[statement], {});
    gap.item = statement;
    gap.items = {statement};
    if (kinds.size() == 1)
        gap.people_kind = kinds.front();
    gap.now = still_runs_; // what people disagree with can be changed with them, and asked again
}

void GapFinder::find_heard() {
    const auto& items = assessment_.heard.items;
    const Criterion* criterion = &*charter_.heard;
    if (items.empty())
        add(GapKind::nothing_heard, criterion, {});
    for (Index i = 0; i < items.size(); ++i) {
        const HeardItem& item = items[i];
        const Place place = submission_.heard[i].place;
        if (!item.answered)
            add(GapKind::not_answered, criterion, place).item = i;
        else if (!item.told)
            add(GapKind::not_told, criterion, place).item = i;
        else if (!item.complete)
            add(GapKind::heard_incomplete, criterion, place).item = i;
    }
}

std::vector<Gap> GapFinder::find() {
    for (const GateResult& gate : assessment_.gates) {
        if (gate.outcome == Outcome::pass)
            continue;
        gate_ = gate.gate;
        switch (charter_.mark.gates[gate.gate].kind) {
        case GateKind::forms:
            find_forms();
            break;
        case GateKind::values:
            find_values();
            break;
        case GateKind::ladder:
            find_ladder();
            break;
        case GateKind::statements:
            find_statements();
            break;
        case GateKind::heard:
            find_heard();
            break;
        }
    }
    return std::move(gaps_);
}

/// Which kinds of gap are the most useful to close: first those on which most hangs, then replies
/// that people wait for, then records, and blanks in forms last.
int rank_of(GapKind kind) {
    switch (kind) {
    case GapKind::group_not_named:
    case GapKind::took_no_part:
    case GapKind::stage_open:
    case GapKind::stage_short:
    case GapKind::rung_need:
        return 0;
    case GapKind::statement_unanswered:
    case GapKind::statement_not_agreed:
        return 1;
    case GapKind::nothing_heard:
    case GapKind::not_answered:
    case GapKind::not_told:
    case GapKind::heard_incomplete:
        return 2;
    case GapKind::commitment:
    case GapKind::contested:
        return 3;
    case GapKind::no_minutes:
    case GapKind::minutes_item:
    case GapKind::question:
        return 4;
    case GapKind::statement_too_few:
        break;
    }
    return 5;
}

/// What can be done now, then by kind, then what lifts most.
auto usefulness(const Gap& gap) {
    return std::tuple(!gap.now, rank_of(gap.kind),
                      -static_cast<std::ptrdiff_t>(gap.lifts_values.size()), gap.gate);
}

} // namespace

std::vector<Gap> find_gaps(const RuleContext& context, const Assessment& assessment) {
    std::vector<Gap> gaps = GapFinder(context, assessment).find();
    std::stable_sort(gaps.begin(), gaps.end(),
                     [&](const Gap& a, const Gap& b) { return usefulness(a) < usefulness(b); });
    return gaps;
}

} // namespace coprod
