// The commitments that projects miss, and the outcomes that hang on values which are not met.
#include <algorithm>
#include <tuple>

#include "workstream/parts.h"

namespace coprod {

namespace {

bool holds(const std::vector<std::uint16_t>& numbers, std::uint16_t number) {
    return std::binary_search(numbers.begin(), numbers.end(), number);
}

/// The values that name the word, in the charter's order.
std::vector<std::uint16_t> values_with(const CharterWords& words,
                                       const std::vector<std::vector<std::uint16_t>>& lists,
                                       std::uint16_t number) {
    std::vector<std::uint16_t> values;
    for (const std::uint16_t value : words.values.in_order())
        if (value < lists.size() && holds(lists[value], number))
            values.push_back(value);
    return values;
}

void count(char mark, WorkstreamCommitment& commitment) {
    if (mark == Row::absent)
        return;
    if ((mark & Row::contested) != 0)
        ++commitment.seen_differently;
    switch (strength_in(mark)) {
    case Strength::not_shown:
        ++commitment.not_shown;
        return;
    case Strength::described:
        ++commitment.described;
        return;
    case Strength::documented:
        ++commitment.documented;
        return;
    case Strength::confirmed:
        ++commitment.confirmed;
    }
}

WorkstreamOutcome outcome_of(const CharterRows& charter, std::uint16_t number) {
    const CharterWords& words = *charter.words;
    const auto serving = values_with(words, words.outcomes_of, number);
    WorkstreamOutcome outcome{titles(words.outcomes, {number}).front(), {}, 0};
    for (const std::string& title : titles(words.values, serving))
        outcome.values.push_back({title, 0, 0});
    for (const Row* row : charter.rows) {
        bool hangs = false;
        for (std::size_t i = 0; i < serving.size(); ++i) {
            const char mark = mark_at(row->values, serving[i]);
            const bool failed = mark == static_cast<char>(Outcome::fail);
            outcome.values[i].not_passed += failed ? 1 : 0;
            outcome.values[i].not_known += mark == static_cast<char>(Outcome::unknown) ? 1 : 0;
            hangs = hangs || failed;
        }
        outcome.projects += hangs ? 1 : 0;
    }
    return outcome;
}

} // namespace

void add_commitments(const CharterRows& charter, WorkstreamPart& part) {
    const CharterWords& words = *charter.words;
    for (const std::uint16_t number : words.commitments.in_order()) {
        const Word& word = words.commitments[number];
        WorkstreamCommitment commitment;
        commitment.wording = word.title;
        commitment.source = word.source;
        commitment.values = titles(words.values, values_with(words, words.commitments_of, number));
        commitment.together = word.together.empty() ? word.to_do : word.together;
        for (const Row* row : charter.rows)
            count(mark_at(row->commitments, number), commitment);
        part.commitments.push_back(std::move(commitment));
    }
    const auto weight = [](const WorkstreamCommitment& commitment) {
        return std::tuple(commitment.missed(), commitment.not_shown, commitment.described);
    };
    std::stable_sort(part.commitments.begin(), part.commitments.end(),
                     [&](const auto& a, const auto& b) { return weight(a) > weight(b); });
}

void add_outcomes(const CharterRows& charter, WorkstreamPart& part) {
    for (const std::uint16_t number : charter.words->outcomes.in_order())
        part.outcomes.push_back(outcome_of(charter, number));
}

} // namespace coprod
