// Values, their commitments and the outcomes that they serve.
#include <algorithm>

#include <fmt/format.h>

#include "guides/charter_parts.h"
#include "guides/explain_parts.h"
#include "guides/judging_words.h"
#include "report/words.h"

namespace coprod {

namespace {

bool holds(const std::vector<Index>& list, Index item) {
    return std::ranges::find(list, item) != list.end();
}

template <class List>
Texts named_in(const List& list, const std::vector<Index>& which) {
    Texts names;
    for (const Index i : which)
        names.push_back(called(list[i]));
    return names;
}

/// "3 of its 4 commitments (70 % or more)"
std::string needed_words(const Charter& charter, const Value& value) {
    const std::size_t all = value.commitments.size();
    const std::size_t needed = needed_of(charter, value);
    return fmt::format("{} {} ({} % or more)",
                       needed == all ? std::string("all of its") : fmt::format("{} of its", needed),
                       count_of(all, "commitment", "commitments"),
                       charter.mark.confirmed_at_least_percent);
}

Texts values_with(const Charter& charter, Index commitment) {
    Texts sentences;
    for (const Value& value : charter.values)
        if (holds(value.commitments, commitment))
            sentences.push_back(
                fmt::format("The value {}: it needs {} confirmed, and none not shown.",
                            called(value), needed_words(charter, value)));
    return sentences;
}

/// The outcomes of all values that name the commitment, each once.
Texts outcomes_through(const Charter& charter, Index commitment) {
    Texts names;
    for (Index outcome = 0; outcome < charter.outcomes.size(); ++outcome)
        if (std::ranges::any_of(charter.values, [&](const Value& value) {
                return holds(value.commitments, commitment) && holds(value.outcomes, outcome);
            }))
            names.push_back(called(charter.outcomes[outcome]));
    return names;
}

Texts statements_about(const Charter& charter, Index commitment) {
    Texts names;
    for (const Statement& statement : charter.statements)
        if (holds(statement.confirms, commitment))
            names.push_back(called(statement));
    return names;
}

Texts strengths(const Texts& statements) {
    Texts words;
    words.push_back("Not shown: " + strength_words(Strength::not_shown));
    words.push_back("Described: " + strength_words(Strength::described));
    words.push_back("Documented: " + strength_words(Strength::documented));
    words.push_back("Confirmed: " + strength_words(Strength::confirmed));
    words.push_back("Contested: " + contested_words());
    words.push_back(statements.empty()
                        ? "No statement speaks of this one, so only records that come from people "
                          "with lived experience confirm it."
                        : fmt::format("The linked {}: {}.",
                                      statements.size() == 1 ? "statement is" : "statements are",
                                      join(statements)));
    return words;
}

Texts counts_of(const Charter& charter, Index commitment) {
    Texts counts = values_with(charter, commitment);
    if (counts.empty())
        return {"No value names it, so it is shown and decides nothing."};
    if (counts.size() > 1)
        counts.emplace_back("It is judged once, and counts in each of these values.");
    counts.push_back(gate_sentence(charter, GateKind::values));
    const Texts outcomes = outcomes_through(charter, commitment);
    if (!outcomes.empty())
        counts.push_back(fmt::format("Through its values it serves the {}: {}.",
                                     outcomes.size() == 1 ? "outcome" : "outcomes",
                                     join(outcomes)));
    return counts;
}

} // namespace

Explanation explain_commitment(const Charter& charter, const Topic& topic) {
    const Commitment& commitment = charter.commitments[topic.index];
    Judging judging;
    judging.how = strengths(statements_about(charter, topic.index));
    judging.counts_in = counts_of(charter, topic.index);
    judging.typed = {"commitments:",
                     fmt::format("  {}: {{how: \"…\", evidence: [m1, e1]}}", commitment.id)};
    Explanation about = of_criterion(charter, topic, commitment, judging);
    about.add("Also worded", commitment.also_worded);
    about.add("What an area can do together", {commitment.together});
    return about;
}

Explanation explain_value(const Charter& charter, const Topic& topic) {
    const Value& value = charter.values[topic.index];
    Judging judging;
    judging.how = {
        fmt::format("It passes when {} are confirmed, and none is not shown.",
                    needed_words(charter, value)),
        fmt::format("It fails where so many of them are contested that {} can no longer be "
                    "confirmed. In between it is not known.",
                    needed_of(charter, value))};
    judging.counts_in = {gate_sentence(charter, GateKind::values)};
    const Texts outcomes = named_in(charter.outcomes, value.outcomes);
    if (!outcomes.empty())
        judging.counts_in.push_back(fmt::format("It serves the {}: {}.",
                                                outcomes.size() == 1 ? "outcome" : "outcomes",
                                                join(outcomes)));
    judging.stands = {"A value has no key of its own: it is shown by its commitments, which stand "
                      "under `commitments`."};
    Explanation about = of_criterion(charter, topic, value, judging);
    about.add("Its commitments", named_in(charter.commitments, value.commitments));
    return about;
}

Explanation explain_outcome(const Charter& charter, const Topic& topic) {
    Texts values;
    for (const Value& value : charter.values)
        if (holds(value.outcomes, topic.index))
            values.push_back(called(value));
    Judging judging;
    judging.how = {"An outcome is not judged by itself. The report says how the values stand that "
                   "serve it."};
    judging.counts_in = {
        values.empty()
            ? std::string("No value names it, and no gate asks about it.")
            : fmt::format("No gate asks about it. These values serve it: {}.", join(values))};
    judging.stands = {"An outcome has no key in a submission."};
    return of_criterion(charter, topic, charter.outcomes[topic.index], judging);
}

} // namespace coprod
