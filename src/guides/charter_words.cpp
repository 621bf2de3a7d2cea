#include "guides/charter_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "charter/charter_choices.h"
#include "guides/charter_parts.h"
#include "report/words.h"

namespace coprod {

namespace {

void add(std::vector<std::string>& parts, std::size_t count, std::string_view one,
         std::string_view many) {
    if (count > 0)
        parts.push_back(count_of(count, one, many));
}

/// The lowest rung that the gate's band lets pass.
const Rung& lowest_passing(const Ladder& ladder, const Gate& gate) {
    std::size_t lowest = ladder.rungs.size() - 1;
    while (lowest > 0 && ladder.rungs[lowest].band > gate.band.value_or(0))
        --lowest;
    return ladder.rungs[lowest];
}

std::string forms_gate(const Charter& charter) {
    const Forms& forms = *charter.forms;
    return fmt::format("Every question of the Plan form ({}) and of the Review form ({}) is "
                       "answered, and the minutes of each meeting hold what the Do form asks for "
                       "({}).",
                       forms.plan.size(), forms.review.size(),
                       count_of(forms.minutes.size(), "thing", "things"));
}

std::string values_gate(const Charter& charter) {
    return fmt::format("In every value at least {} % of the commitments are confirmed by people "
                       "with lived experience, and there is something to show for each one.",
                       charter.mark.confirmed_at_least_percent);
}

std::string ladder_gate(const Charter& charter, const Gate& gate) {
    const Ladder& ladder = *charter.ladder;
    return fmt::format("The records carry at least the rung {}, which stands under {}, for each "
                       "kind of people whose project it is: {}.",
                       in_curly_quotes(lowest_passing(ladder, gate).name()),
                       in_curly_quotes(ladder.bands[gate.band.value_or(0)].name()),
                       primary_kinds(charter));
}

std::string statements_gate(const Charter& charter) {
    const Mark& mark = charter.mark;
    return fmt::format(
        "Every statement is agreed by each kind of people whose project it is: {}. Agreed means "
        "that {} % or more of a group’s answers agree, and that it gave at least {}. From {} % on "
        "the answers are mixed, and below that the statement is not agreed.",
        primary_kinds(charter), mark.agreed_from_percent,
        count_of(mark.answers_at_least, "answer", "answers"), mark.mixed_from_percent);
}

std::string judged_by(const Charter& charter, const Gate& gate) {
    switch (gate.kind) {
    case GateKind::forms:
        return forms_gate(charter);
    case GateKind::values:
        return values_gate(charter);
    case GateKind::ladder:
        return ladder_gate(charter, gate);
    case GateKind::statements:
        return statements_gate(charter);
    case GateKind::heard:
        break;
    }
    return "Something was heard, and everything that was heard has an answer: what was done, or "
           "why not. Those who said it were told.";
}

std::string need_in_words(const Ladder& ladder, const Need& need) {
    if (need.kind == Need::Kind::change)
        return "at least one change that came from what the group said";
    const std::string say = in_curly_quotes(ladder.says[need.say].title);
    if (need.kind == Need::Kind::some_stage)
        return fmt::format("at least {} at some stage{}", say,
                           need.while_open ? ", by a record from before the last decision" : "");
    std::vector<std::string> stages;
    for (const Index stage : need.stages)
        stages.push_back(in_curly_quotes(ladder.stages[stage].title));
    return fmt::format("at least {} at {}", say, join(stages));
}

std::string_view words_of(Proof proof) {
    switch (proof) {
    case Proof::nothing:
        break;
    case Proof::from_group:
        return "a record from the group at that stage";
    case Proof::took_part:
        return "a meeting of that stage that the group attended, or evidence in which it took part";
    case Proof::took_decision:
        return "a decision that names the group among those who took it";
    }
    return "";
}

} // namespace

std::string parts_in_words(const Charter& charter) {
    std::vector<std::string> parts;
    add(parts, charter.values.size(), "value", "values");
    add(parts, charter.commitments.size(), "commitment", "commitments");
    add(parts, charter.outcomes.size(), "outcome", "outcomes");
    add(parts, charter.embedding.size(), "way of embedding it", "ways of embedding it");
    if (charter.ladder)
        parts.push_back(fmt::format("a ladder of {} in {}",
                                    count_of(charter.ladder->rungs.size(), "rung", "rungs"),
                                    count_of(charter.ladder->bands.size(), "band", "bands")));
    add(parts, charter.engagement.size(), "tier of engagement", "tiers of engagement");
    add(parts, charter.levels.size(), "level", "levels");
    add(parts, charter.readiness.size(), "question before a start", "questions before a start");
    if (charter.forms) {
        add(parts, charter.forms->plan.size(), "question to plan", "questions to plan");
        add(parts, charter.forms->minutes.size(), "item of minutes", "items of minutes");
        add(parts, charter.forms->review.size(), "question to review", "questions to review");
    }
    add(parts, charter.priorities.size(), "priority", "priorities");
    add(parts, charter.statements.size(), "statement", "statements");
    add(parts, charter.principles.size(), "principle", "principles");
    add(parts, charter.agreements.size(), "agreement", "agreements");
    add(parts, charter.monitoring.size(), "promise of follow-up", "promises of follow-up");
    add(parts, charter.evidence_kinds.size(), "kind of evidence", "kinds of evidence");
    add(parts, charter.kinds.size(), "kind of people", "kinds of people");
    add(parts, judged_gates(charter).size(), "gate", "gates");
    return join(parts);
}

std::vector<const Gate*> judged_gates(const Charter& charter) {
    std::vector<const Gate*> gates;
    for (const Gate& gate : charter.mark.gates)
        if (has_part(charter, gate.kind))
            gates.push_back(&gate);
    return gates;
}

std::string gate_in_words(const Charter& charter, const Gate& gate) {
    const std::string judged = judged_by(charter, gate);
    return gate.may_be_a_condition
               ? judged + " What is missing here may be put right later, for a mark with "
                          "conditions."
               : judged;
}

std::vector<std::string> mark_in_words(const Charter& charter) {
    const Mark& mark = charter.mark;
    const auto count = [](int number, std::string_view one, std::string_view many) {
        return count_of(static_cast<std::size_t>(number), one, many);
    };
    return {
        fmt::format("It holds for {}.", count(mark.valid_for_years, "year", "years")),
        fmt::format("With conditions: at most {} may be open, to be put right within {}.",
                    count(mark.conditions_at_most, "thing", "things"),
                    count(mark.conditions_within_months, "month", "months")),
        fmt::format("In public reports, numbers of people below {} are hidden, those below {} are "
                    "given in words, and percentages are rounded in steps of {}.",
                    mark.hidden_below, mark.words_below, mark.round_to_percent),
    };
}

std::vector<std::string> needs_in_words(const Ladder& ladder, const std::vector<Need>& needs) {
    std::vector<std::string> words;
    for (const Need& need : needs)
        words.push_back(need_in_words(ladder, need));
    return words;
}

std::string proof_in_words(const Say& say) {
    std::string usual(words_of(say.records));
    const std::string deciding(words_of(say.at_decision));
    if (deciding.empty())
        return usual;
    return fmt::format("{}; at the stage that decides, {}", usual.empty() ? "nothing" : usual,
                       deciding);
}

} // namespace coprod
