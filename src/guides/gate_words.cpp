// How gates are judged and what the verdicts follow from.
#include <algorithm>

#include <fmt/format.h>

#include "charter/charter_choices.h"
#include "guides/charter_parts.h"
#include "guides/judging_words.h"
#include "report/words.h"

namespace coprod {

namespace {

Texts forms_gate_words(const Charter& charter) {
    if (!charter.forms)
        return {};
    Texts parts;
    for (const MinutesItem& item : charter.forms->minutes)
        parts.push_back(fmt::format("`{}`", minutes_key(item.reads)));
    Texts words{fmt::format(
        "It passes when all {} questions of the Plan form and all {} of the Review form are "
        "answered, or do not apply for a reason that families agreed to.",
        charter.forms->plan.size(), charter.forms->review.size())};
    if (!parts.empty())
        words.push_back(fmt::format("At least one meeting has to be on record, and the minutes of "
                                    "each one that has taken place have to hold {}.",
                                    join(parts)));
    words.emplace_back("It never fails: what is blank can still be filled in, so until then it is "
                       "not known.");
    return words;
}

Texts values_gate_words(const Charter& charter) {
    const int percent = charter.mark.confirmed_at_least_percent;
    return {fmt::format("It passes when each of the {} values passes. One that does not cannot be "
                        "made up for by the others.",
                        charter.values.size()),
            fmt::format("A value passes when at least {} % of its commitments, rounded up to a "
                        "whole one, are confirmed and none of them is not shown.",
                        percent),
            "It fails only where so many commitments are contested that a value can no longer "
            "reach this; what is merely not shown yet leaves it not known."};
}

Texts ladder_gate_words(const Charter& charter, const Gate& gate) {
    if (!charter.ladder || !gate.band)
        return {};
    Texts rungs;
    for (const Rung& rung : charter.ladder->rungs)
        if (rung.band <= *gate.band)
            rungs.push_back(inside(rung.name()));
    return {fmt::format("It passes when the records show every kind of people whose project it is "
                        "on a rung of {} or higher: {}.",
                        in_curly_quotes(charter.ladder->bands[*gate.band].name()), join(rungs)),
            "Each group has its own rung, and a kind of people stands where its best group stands. "
            "The lowest among the kinds whose project it is decides; staff never lift families.",
            "It is not known where a stage is blank or still to come and could lift them to such a "
            "rung, or where a kind is not named at all. Else it fails."};
}

Texts statements_gate_words(const Charter& charter) {
    const Mark& mark = charter.mark;
    return {fmt::format("It passes when every kind of people whose project it is agrees with each "
                        "of the {} statements.",
                        charter.statements.size()),
            fmt::format("A group agrees from {} % on, of {} answers or more. From {} % on its "
                        "answers are mixed, below that it does not agree.",
                        mark.agreed_from_percent, mark.answers_at_least, mark.mixed_from_percent),
            "Groups are never added together: a kind of people stands with its group that agrees "
            "least. “Unsure” counts among the answers, “did not apply” does not.",
            "One statement that is mixed or not agreed makes it fail. With too few answers, or "
            "none, it is not known."};
}

Texts heard_gate_words(const Charter& charter) {
    Texts words{
        "It passes when everything under `do.heard` has its date, who said it and what, says what "
        "was done (`did`) or why not (`why_not`), and has the day on which they were `told`.",
        "It fails where the file itself says `told: no` or `told: not yet`. Anything else that is "
        "missing leaves it not known, and so does a file in which nothing was heard."};
    Texts some;
    for (const std::string& text : charter.nothing_done)
        if (some.size() < 3)
            some.push_back(in_curly_quotes(text));
    if (!some.empty())
        words.push_back(fmt::format("Words such as {} say that nothing was done, and are no answer "
                                    "to people.",
                                    join(some)));
    return words;
}

std::string conditional_gates(const Charter& charter) {
    Texts titles;
    for (const Gate& gate : charter.mark.gates)
        if (gate.may_be_a_condition && can_be_judged(charter, gate))
            titles.push_back(in_curly_quotes(gate.title));
    return join(titles);
}

} // namespace

Texts gate_words(const Charter& charter, const Gate& gate) {
    switch (gate.kind) {
    case GateKind::forms:
        return forms_gate_words(charter);
    case GateKind::values:
        return values_gate_words(charter);
    case GateKind::ladder:
        return ladder_gate_words(charter, gate);
    case GateKind::statements:
        return statements_gate_words(charter);
    case GateKind::heard:
        return heard_gate_words(charter);
    }
    return {};
}

Texts verdict_words(const Charter& charter, VerdictKind kind) {
    const Mark& mark = charter.mark;
    const auto years = count_of(mark.valid_for_years, "year", "years");
    switch (kind) {
    case VerdictKind::mark:
        return {"Every gate passes.", fmt::format("It holds for {}.", years)};
    case VerdictKind::conditions: {
        const std::string gates = conditional_gates(charter);
        if (gates.empty())
            return {"No gate of this charter may stay open, so this verdict is never given."};
        return {fmt::format("At least one gate passes, and each one that does not is among these: "
                            "{}.",
                            gates),
                fmt::format("What keeps them from passing is at most {}, and all of it can still "
                            "be put right.",
                            count_of(mark.conditions_at_most, "thing", "things")),
                fmt::format("It has to be put right within {}; the mark then holds for {}.",
                            count_of(static_cast<std::size_t>(mark.conditions_within_months),
                                     "month", "months"),
                            years)};
    }
    case VerdictKind::not_enough_evidence:
        return {"No gate fails, at least one is not known, and what is open is too much for a mark "
                "with conditions, or in a gate that may not stay open."};
    case VerdictKind::not_yet:
        return {"At least one gate fails, and not only in what could be put right as a condition."};
    }
    return {};
}

} // namespace coprod
