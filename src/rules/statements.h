// How the readings of the groups make a statement's outcome.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "coprod/assessment.h"

namespace coprod {

/// A statement's outcome by the readings of the primary kinds ("Statements").
[[nodiscard]] Outcome outcome_of(const std::vector<Reading>& kinds);

/// Whether a group does not agree, or only in part; too few and no answers are neither.
[[nodiscard]] inline bool falls_short(Reading reading) {
    return reading == Reading::mixed || reading == Reading::not_agreed;
}

/// How many people of that kind answered the statement, whatever they said.
[[nodiscard]] std::size_t answers_of_kind(const Submission& file, Index statement,
                                          std::optional<Index> kind);

/// Whether somebody of the group may not have answered yet: it has more people than these answers,
/// or nobody knows how many it has.
[[nodiscard]] inline bool has_more_to_ask(const Group& group, const Answers& given) {
    return !group.people || *group.people > all_answers(given);
}

/// Whether one of the kind's groups has more people to ask about the statement.
[[nodiscard]] bool kind_has_more_to_ask(const Submission& file, Index statement,
                                        std::optional<Index> kind);

/// How many people of the group answered: the most that answered one statement, whatever they said.
[[nodiscard]] int people_who_answered(const Submission& file, Index group);

/// How many of those of a group who answered gave a view on one statement: agreed, disagreed or
/// were unsure.
struct LeastViewed {
    Index statement = 0;
    int views = 0;
    int answered = 0;
    int others = 0; ///< other statements on which too few had a view
};

/// The first of the statements on which the fewest of those of the group who answered gave a view;
/// nothing where that is `percent` of them or more. Statements that nobody of its kind answered at
/// all are left out: that nobody was asked is a gap, and says nothing of the statement.
[[nodiscard]] std::optional<LeastViewed> least_viewed(const Submission& file, Index group,
                                                      int percent);

} // namespace coprod
