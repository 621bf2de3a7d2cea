// How near a header of a table of answers comes to a statement.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// From nothing in common to the whole: `near` is too little to rely on. `among_more` is behind a
/// question ("How far do you agree: …"), and may be about the statement.
enum class Likeness { none, near, shortened, among_more, whole };

/// A header in the forms in which it is compared: as it is, without a number in front, what stands
/// in square brackets at its end, and what stands before a bracket. Where the rest may turn the
/// meaning round ("(before)", "Do you disagree with: …"), the header is near a statement at most.
class HeaderForms {
public:
    HeaderForms(const Survey& survey, std::string_view header);

    /// How much it is like the statement.
    [[nodiscard]] Likeness likeness(const Statement& statement) const;
    /// Whether one of its forms is one of the charter's headers for a person's group.
    [[nodiscard]] bool names_group(const Survey& survey) const;
    /// Whether one of its forms is one of the charter's headers for a number of each answer.
    [[nodiscard]] bool names_number(const Survey& survey) const;
    /// "3." or "Q3", and nothing else.
    [[nodiscard]] bool is_only_a_number() const { return only_a_number_; }

private:
    struct Form {
        std::string_view text;
        std::string key;       ///< the same as it is compared
        bool doubtful = false; ///< what was left out may make something else of it
    };

    std::vector<Form> forms_;
    bool cut_ = false; ///< the header ends in "…"
    bool only_a_number_ = false;

    void add(const Survey& survey, std::string_view form, std::string_view left_out);
    [[nodiscard]] Likeness likeness(const Form& form, const Statement& statement) const;
};

} // namespace coprod
