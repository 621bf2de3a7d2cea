#include "rules/close_gaps.h"

#include "rules/closer.h"
#include "rules/involvement.h"

namespace coprod {

void Closer::close_question(const Gap& gap) {
    const bool planned =
        gap.item < charter_.forms->plan.size() && &charter_.forms->plan[gap.item] == gap.criterion;
    Answer& answer = planned ? file_.plan[gap.item] : file_.review[gap.item];
    answer = {some_text(), {}, {}, answer.place};
}

void Closer::close_too_few(const Gap& gap) {
    for (const Index statement : gap.items)
        for (Index group = 0; group < context_.submission.groups.size(); ++group) {
            const Answers& given = context_.submission.statements[statement][group];
            if (file_.groups[group].kind == gap.people_kind && views_in(given) > 0 &&
                !is_read(statement, group))
                has_people(group) ? agree(statement, group) : drop_answers(statement, group);
        }
}

void Closer::close_not_agreed(const Gap& gap) {
    for (Index group = 0; group < context_.submission.groups.size(); ++group) {
        if (context_.is_primary_group(group) && is_read(gap.item, group))
            agree(gap.item, group);
    }
}

void Closer::confirm(Index commitment) {
    Claim& claim = file_.commitments[commitment];
    claim.evidence.push_back(add_evidence({family()}, {}, std::nullopt));
    if (!context_.answered(claim.how))
        claim.how = some_text();
}

/// Nobody disputes it any longer. What those whose project it is disagree with is a gap of its own,
/// where a gate asks for it.
void Closer::settle(Index commitment) {
    for (Evidence& evidence : file_.evidence)
        std::erase_if(evidence.disputes,
                      [&](const Dispute& d) { return d.commitment == commitment; });
    for (Index s = 0; s < charter_.statements.size(); ++s) {
        if (!holds(charter_.statements[s].confirms, commitment))
            continue;
        for (Index group = 0; group < context_.submission.groups.size(); ++group) {
            const Answers& given = file_.statements[s][group];
            const Index kind = *file_.groups[group].kind;
            if (charter_.kinds[kind].lived && !(asks_ && context_.is_primary(kind)) &&
                is_read(s, group) &&
                100 * given.agree < charter_.mark.mixed_from_percent * views_in(given))
                agree(s, group);
        }
    }
}

/// A group is there, and has had what the lowest rung that passes needs.
void Closer::name_people(const Gap& gap) {
    const Index group = group_of(*gap.people_kind);
    if (!gap.need)
        return;
    // where nothing is recorded as heard, that is one gap for all
    const bool nothing_heard =
        context_.submission.heard.empty() && charter_.heard && has_gate(GateKind::heard);
    for (const Need& need : charter_.ladder->rungs[gap.need->rung].needs)
        if (need.kind != Need::Kind::change || !nothing_heard)
            meet_need(group, need);
}

void Closer::raise(const std::vector<Index>& groups, Index stage, Index say) {
    for (const Index group : groups) {
        StageSay& written = file_.involvement[group][stage];
        const bool said = written.state == StageSay::State::said;
        written.say = said ? std::max(written.say, say) : say;
        written.state = StageSay::State::said;
        for (Evidence& evidence : file_.evidence)
            std::erase_if(evidence.disputes, [&](const Dispute& d) {
                return !d.commitment && d.group == group && d.stage == stage;
            });
    }
    const Say& needed = charter_.ladder->says[say];
    const bool decides = charter_.ladder->stages[stage].decides;
    const Proof proof =
        decides && needed.at_decision != Proof::nothing ? needed.at_decision : needed.records;
    if (proof == Proof::took_decision)
        decide(groups);
    else if (proof == Proof::took_part)
        add_evidence(groups, groups, stage);
    else if (proof == Proof::from_group)
        add_evidence(groups, {}, stage);
}

/// They are named among those who took the last decision that says what was decided. Where there is
/// none there is one more: as late as the last one, so that nothing else comes before or after it.
void Closer::decide(const std::vector<Index>& groups) {
    Decision* last = nullptr;
    for (Decision& decision : file_.decisions)
        if (context_.has_come(decision.date) && !decision.by.empty() &&
            context_.answered(decision.what) &&
            (last == nullptr || last->date->date < decision.date->date))
            last = &decision;
    if (last == nullptr) {
        last = &file_.decisions.emplace_back();
        last->id = "new-" + std::to_string(file_.decisions.size());
        last->date = today_;
        if (const std::optional<Date> decided = last_decision(context_))
            last->date->date = *decided;
        last->what = some_text();
    }
    for (const Index group : groups)
        if (!holds(last->by, group))
            last->by.push_back(group);
}

void Closer::meet_need(Index group, const Need& need) {
    switch (need.kind) {
    case Need::Kind::every_stage:
        for (const Index stage : need.stages)
            raise({group}, stage, need.say);
        return;
    case Need::Kind::some_stage:
        raise({group}, 0, need.say);
        if (need.while_open && !last_decision({charter_, file_, context_.date}))
            decide({group});
        return;
    case Need::Kind::change:
        break;
    }
    add_heard({group});
}

void Closer::close_heard(const Gap& gap) {
    if (gap.kind != GapKind::nothing_heard) {
        complete(file_.heard[gap.item]);
        return;
    }
    std::vector<Index> from;
    for (const Index kind : context_.primary)
        from.push_back(group_of(kind));
    add_heard(from.empty() ? std::vector<Index>{family()} : from);
}

void Closer::close(const Gap& gap) {
    switch (gap.kind) {
    case GapKind::question:
        return close_question(gap);
    case GapKind::no_minutes:
        file_.meetings.emplace_back().id = "new";
        return complete(file_.meetings.back(), gap.items);
    case GapKind::minutes_item:
        return complete(file_.meetings[*gap.meeting], gap.items);
    case GapKind::contested:
        for (const Index commitment : gap.items)
            settle(commitment);
        for (const Index commitment : gap.items)
            confirm(commitment);
        return;
    case GapKind::commitment:
        return confirm(gap.item);
    case GapKind::not_described:
        file_.commitments[gap.item].how = some_text();
        return;
    case GapKind::group_not_named:
    case GapKind::took_no_part:
        return name_people(gap);
    case GapKind::stage_open:
    case GapKind::stage_short:
        return raise(gap.groups, gap.item, gap.say);
    case GapKind::rung_need:
        return meet_need(gap.groups.front(),
                         charter_.ladder->rungs[gap.need->rung].needs[gap.need->need]);
    case GapKind::statement_unanswered:
        for (const Index statement : gap.items)
            answer(statement, *gap.people_kind);
        return;
    case GapKind::statement_too_few:
        return close_too_few(gap);
    case GapKind::statement_not_agreed:
        return close_not_agreed(gap);
    case GapKind::nothing_heard:
    case GapKind::not_answered:
    case GapKind::not_told:
    case GapKind::heard_incomplete:
        return close_heard(gap);
    }
}

Submission close_gaps(const RuleContext& context, const std::vector<Gap>& gaps) {
    Closer closer(context);
    const auto is_of_people = [](const Gap& gap) {
        return gap.kind == GapKind::group_not_named || gap.kind == GapKind::took_no_part;
    };
    for (const bool people : {true, false}) // whoever is to say something has to be there
        for (const Gap& gap : gaps)
            if (is_of_people(gap) == people)
                closer.close(gap);
    return closer.take();
}

} // namespace coprod
