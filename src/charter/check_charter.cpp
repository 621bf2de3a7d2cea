#include "charter/check_charter.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "charter/charter_choices.h"
#include "charter/check_survey.h"

namespace coprod {

namespace {

/// The place of a key inside a part, or of the part where the key is not found.
Place place_of(const CharterPart& part, std::initializer_list<std::string_view> keys) {
    const YamlEntry* at = part.entry;
    for (const std::string_view key : keys) {
        const YamlEntry* next = at->value.find(key);
        if (next == nullptr)
            break;
        at = next;
    }
    return at->value.place;
}

struct Range {
    std::string_view section; ///< inside `mark`; empty for `mark` itself
    std::string_view key;
    int value;
    int least;
    int most;

    [[nodiscard]] bool holds() const { return value >= least && value <= most; }
};

void check_numbers(const Mark& mark, const CharterPart& part) {
    Diagnostics& diagnostics = part.file->diagnostics;
    const Range agreed{"statements", "agreed_from_percent", mark.agreed_from_percent, 1, 100};
    const Range hidden{"small_numbers", "hidden_below", mark.hidden_below, 1, 100};
    // A limit that is wrong itself says nothing about what is measured by it.
    const int most_mixed = agreed.holds() ? agreed.value : agreed.most;
    const int least_in_words = hidden.holds() ? hidden.value : hidden.least;
    const std::array ranges{
        Range{"", "valid_for_years", mark.valid_for_years, 1, 10},
        Range{"values", "confirmed_at_least_percent", mark.confirmed_at_least_percent, 1, 100},
        agreed,
        Range{"statements", "mixed_from_percent", mark.mixed_from_percent, 1, most_mixed},
        Range{"statements", "answers_at_least", mark.answers_at_least, 1, 1000},
        Range{"conditions", "at_most", mark.conditions_at_most, 0, 8},
        Range{"conditions", "within_months", mark.conditions_within_months, 1, 24},
        hidden,
        Range{"small_numbers", "words_below", mark.words_below, least_in_words, 1000},
        Range{"small_numbers", "round_to_percent", mark.round_to_percent, 1, 50},
    };
    for (const Range& range : ranges)
        if (!range.holds())
            diagnostics.error("number-out-of-range",
                              range.section.empty() ? place_of(part, {range.key})
                                                    : place_of(part, {range.section, range.key}),
                              fmt::format("`{}` is {}, and takes {} to {}", range.key, range.value,
                                          range.least, range.most),
                              "Choose a number in that range.");
}

void check_small_numbers(const Mark& mark, const CharterPart& part) {
    Diagnostics& diagnostics = part.file->diagnostics;
    if (diagnostics.has_errors())
        return; // a number that is wrong itself measures nothing
    // A statement that is decided by fewer answers than may be shown would give them away.
    if (mark.answers_at_least < mark.hidden_below)
        diagnostics.error(
            "number-out-of-range", place_of(part, {"statements", "answers_at_least"}),
            fmt::format("`answers_at_least` is {}, and smaller than `hidden_below` ({})",
                        mark.answers_at_least, mark.hidden_below),
            "A statement cannot be decided by answers that may not be shown.");
}

void check_gates(const Charter& charter, const CharterPart& part) {
    Diagnostics& diagnostics = part.file->diagnostics;
    const auto& gates = charter.mark.gates;
    if (std::none_of(gates.begin(), gates.end(),
                     [&](const Gate& gate) { return has_part(charter, gate.kind); }))
        diagnostics.error(
            "charter-no-gate", place_of(part, {"gates"}),
            "the charter has no part that any of its gates could judge",
            "Add a part that a gate judges: values, ladder, forms, statements or heard.");
    for (const Gate& gate : gates)
        if (gate.kind == GateKind::ladder && charter.ladder && !gate.band)
            diagnostics.error(
                "missing-key", gate.place,
                fmt::format("the gate ‘{}’ needs `band`, and it is not here", gate.id),
                "Add `band`: the lowest band of the ladder that passes.");
    for (const Gate& gate : gates)
        if (gate.may_be_a_condition &&
            (gate.kind == GateKind::ladder || gate.kind == GateKind::statements))
            diagnostics.error(
                "charter-condition", gate.place,
                fmt::format("the gate ‘{}’ cannot be a condition, because what it lacks cannot be "
                            "counted and put right within months",
                            gate.id),
                "Leave `may_be_a_condition` out of gates for the ladder and for statements.");
    std::set<std::size_t> repeated;
    for (std::size_t i = 0; i < gates.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (gates[i].kind == gates[k].kind && repeated.insert(i).second)
                diagnostics.error("repeated-id", gates[i].place,
                                  fmt::format("the gates ‘{}’ and ‘{}’ judge the same thing",
                                              gates[k].id, gates[i].id),
                                  "Leave one of the two out.");
}

/// Which numbers a kind of flag takes as its limit; `most` is 0 where it counts nothing.
struct FlagLimit {
    int least;
    int most;
};

FlagLimit limit_of(FlagKind kind) {
    switch (kind) {
    case FlagKind::claimed_above_recorded:
        return {1, 20};
    case FlagKind::one_record_carries:
    case FlagKind::perception_gap:
    case FlagKind::few_answered:
    case FlagKind::much_not_applicable:
        return {1, 100};
    case FlagKind::short_answers:
        return {2, 20};
    case FlagKind::one_day_or_source:
        return {2, 1000};
    case FlagKind::copied_text:
        return {20, 1000};
    case FlagKind::one_voice:
        return {2, 100};
    case FlagKind::nothing_less_well:
    case FlagKind::decided_before_met:
    case FlagKind::shaped_after_decision:
    case FlagKind::more_than_people:
    case FlagKind::written_by_others:
    case FlagKind::narrowed:
    case FlagKind::odd_dates:
    case FlagKind::early_review:
    case FlagKind::disputed:
        break;
    }
    return {0, 0};
}

void check_limit(const Flag& flag, Diagnostics& diagnostics) {
    const FlagLimit limit = limit_of(flag.kind);
    if (limit.most == 0) {
        if (flag.limit)
            diagnostics.error("unknown-key", flag.place,
                              fmt::format("the flag ‘{}’ has `limit`, and counts nothing", flag.id),
                              "Leave `limit` out.");
        return;
    }
    if (!flag.limit)
        diagnostics.error(
            "missing-key", flag.place,
            fmt::format("the flag ‘{}’ needs `limit`, and it is not here", flag.id),
            fmt::format("Add `limit`: a number from {} to {}.", limit.least, limit.most));
    else if (*flag.limit < limit.least || *flag.limit > limit.most)
        diagnostics.error("number-out-of-range", flag.place,
                          fmt::format("`limit` of the flag ‘{}’ is {}, and takes {} to {}", flag.id,
                                      *flag.limit, limit.least, limit.most),
                          "Choose a number in that range.");
}

void check_flags(const Mark& mark, const CharterPart& part) {
    Diagnostics& diagnostics = part.file->diagnostics;
    const auto& flags = mark.flags;
    for (auto flag = flags.begin(); flag != flags.end(); ++flag) {
        check_limit(*flag, diagnostics);
        const auto first = std::find_if(
            flags.begin(), flag, [&](const Flag& other) { return other.kind == flag->kind; });
        if (first != flag)
            diagnostics.error(
                "repeated-id", flag->place,
                fmt::format("the flags ‘{}’ and ‘{}’ look for the same thing", first->id, flag->id),
                "Leave one of the two out.");
    }
}

void check_unused(const Charter& charter, const CharterPart& part) {
    std::vector<bool> used(charter.commitments.size());
    for (const Value& value : charter.values)
        for (const Index commitment : value.commitments)
            used[commitment] = true;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (!used[i])
            part.file->diagnostics.warning(
                "charter-unused", charter.commitments[i].place,
                fmt::format("no value names the commitment ‘{}’", charter.commitments[i].id),
                "It is judged, and decides nothing.");
}

void check_ladder(const Ladder& ladder, const CharterPart& part) {
    Diagnostics& diagnostics = part.file->diagnostics;
    const auto deciding = std::count_if(ladder.stages.begin(), ladder.stages.end(),
                                        [](const Stage& stage) { return stage.decides; });
    if (deciding != 1)
        diagnostics.error("charter-ladder", place_of(part, {"stages"}),
                          fmt::format("{} stages decide, and exactly one must", deciding),
                          "Give one stage `decides: \"yes\"`.");
    if (ladder.says.size() < 2 || ladder.says.front().records != Proof::nothing)
        diagnostics.error("charter-ladder", place_of(part, {"says"}),
                          "the says must begin with one that needs no record",
                          "Begin with the say of a group that had no part.");
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
        const Rung& rung = ladder.rungs[i];
        if (i > 0 && rung.band < ladder.rungs[i - 1].band)
            diagnostics.error(
                "charter-ladder", rung.place,
                fmt::format("the rung ‘{}’ stands below a rung of a lower band", rung.id),
                "List the rungs from the top, band by band.");
    }
}

void check_kinds(const Charter& charter, const CharterPart& part) {
    Diagnostics& diagnostics = part.file->diagnostics;
    if (std::none_of(charter.kinds.begin(), charter.kinds.end(),
                     [](const PeopleKind& kind) { return kind.primary; }))
        diagnostics.error("charter-kinds", place_of(part, {}),
                          "no kind of people is primary, so it is nobody's project",
                          "Give at least one kind with lived experience `primary: \"yes\"`.");
    for (const PeopleKind& kind : charter.kinds)
        if (kind.primary && !kind.lived)
            diagnostics.error(
                "charter-kinds", kind.place,
                fmt::format("the kind ‘{}’ is primary, and has no lived experience", kind.id),
                "Only people with lived experience can be primary.");
}

void check_panel(const PanelRules& rules, const CharterPart& part) {
    constexpr int most = 50;
    const auto in_range = [&](std::string_view key, int value, Place place) {
        if (value < 1 || value > most)
            part.file->diagnostics.error(
                "number-out-of-range", place,
                fmt::format("`{}` is {}, and takes 1 to {}", key, value, most),
                "Choose a number in that range.");
    };
    in_range("members_at_least", rules.members_at_least, place_of(part, {"members_at_least"}));
    for (const PanelNeed& need : rules.needs)
        in_range("at_least", need.at_least, need.place);
}

/// Only the Review form looks back.
void refuse_looking_back(const std::vector<Question>& questions, std::string_view form,
                         const CharterPart& part) {
    for (const Question& question : questions)
        if (question.asks_what_went_less_well)
            part.file->diagnostics.error(
                "unknown-key", question.place,
                fmt::format("the question ‘{}’ of {} has `asks_what_went_less_well`", question.id,
                            form),
                "Only a question of the Review form can ask what went less than well.");
}

void refuse_purpose(const std::vector<Question>& questions, std::string_view form,
                    const CharterPart& part) {
    for (const Question& question : questions)
        if (question.says_purpose)
            part.file->diagnostics.error(
                "unknown-key", question.place,
                fmt::format("the question ‘{}’ of {} has `says_purpose`", question.id, form),
                "Only a question of the Plan form can say what a project is for.");
}

void check_purpose(const Forms& forms, const CharterPart& part) {
    const Question* first = nullptr;
    for (const Question& question : forms.plan) {
        if (!question.says_purpose)
            continue;
        if (first != nullptr)
            part.file->diagnostics.error(
                "named-twice", question.place,
                fmt::format("the questions ‘{}’ and ‘{}’ both have `says_purpose`", first->id,
                            question.id),
                "Leave it on the one question whose answer says what a project is for.");
        else
            first = &question;
    }
    refuse_purpose(forms.review, "the Review form", part);
}

/// A submission's `statements` has the key `responses` for a table of answers.
void check_statements(const std::vector<Statement>& statements, const CharterPart& part) {
    for (const Statement& statement : statements)
        if (statement.id == "responses")
            part.file->diagnostics.error("bad-id", statement.place,
                                         "a statement cannot have the id ‘responses’",
                                         "Choose another: a submission names its file of answers "
                                         "under that key.");
}

} // namespace

void check_charter(const Charter& charter, const FindPart& find_part) {
    const CharterPart mark = find_part("mark");
    check_numbers(charter.mark, mark);
    check_small_numbers(charter.mark, mark);
    check_gates(charter, mark);
    check_flags(charter.mark, mark);
    check_kinds(charter, find_part("kinds"));
    if (charter.panel)
        check_panel(*charter.panel, find_part("panel"));
    const CharterPart commitments = find_part("commitments");
    if (commitments.entry != nullptr)
        check_unused(charter, commitments);
    if (charter.ladder)
        check_ladder(*charter.ladder, find_part("ladder"));
    if (charter.forms) {
        check_purpose(*charter.forms, find_part("forms"));
        refuse_looking_back(charter.forms->plan, "the Plan form", find_part("forms"));
    }
    if (charter.survey)
        check_survey(charter, find_part("survey"), find_part("kinds"));
    if (!charter.statements.empty())
        check_statements(charter.statements, find_part("statements"));
    refuse_purpose(charter.readiness, "the readiness part", find_part("readiness"));
    refuse_looking_back(charter.readiness, "the readiness part", find_part("readiness"));
}

} // namespace coprod
