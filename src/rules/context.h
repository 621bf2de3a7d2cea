// What every rule is given: the charter, the submission and the date; and a few questions that many
// rules ask.
#pragma once

#include <algorithm>
#include <vector>

#include "coprod/assessment.h"
#include "rules/answered.h"

namespace coprod {

/// Whether the item is in the list.
[[nodiscard]] inline bool holds(const std::vector<Index>& list, Index item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

/// The input of the rules; all of it outlives them.
struct RuleContext {
    const Charter& charter;
    const Submission& submission;
    Date date;
    Placeholders placeholders;
    std::vector<Index> primary; ///< the kinds whose project it is, in the charter's order

    RuleContext(const Charter& its_charter, const Submission& its_submission, Date on);

    [[nodiscard]] bool answered(const Text& text) const {
        return placeholders.answered(text.value);
    }
    /// True where the text is a template's example, word for word.
    [[nodiscard]] bool made_up(const Text& text) const { return placeholders.made_up(text.value); }
    [[nodiscard]] bool was_done(const Text& did) const {
        return placeholders.tells_what_was_done(did.value);
    }
    /// True where it says what was done, or why nothing was.
    [[nodiscard]] bool is_replied(const Heard& heard) const {
        return was_done(heard.did) || was_done(heard.why_not);
    }
    /// True for a date that is there and has come.
    [[nodiscard]] bool has_come(const std::optional<DatedAt>& day) const {
        return day && day->date <= date;
    }
    [[nodiscard]] const PeopleKind& kind_of(Index group) const {
        return charter.kinds[*submission.groups[group].kind];
    }
    /// True for a kind whose project it is.
    [[nodiscard]] bool is_primary(Index kind) const;
    /// True for a group of such a kind.
    [[nodiscard]] bool is_primary_group(Index group) const {
        return is_primary(*submission.groups[group].kind);
    }
    /// True where one of the groups is of a kind with lived experience and had somebody in it.
    [[nodiscard]] bool any_lived(const std::vector<Index>& groups) const;
    /// True where one of the groups is of a kind with lived experience, or none is named: a dispute
    /// is heard.
    [[nodiscard]] bool may_be_lived(const std::vector<Index>& groups) const;
    /// True where at least one group came to the meeting with somebody in it.
    [[nodiscard]] static bool somebody_came(const Meeting& meeting);
    /// True where the group is said to have had nobody in it.
    [[nodiscard]] bool nobody_in(Index group) const { return submission.groups[group].people == 0; }
};

} // namespace coprod
