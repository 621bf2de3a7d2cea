// What a submission can name in its charter: one table for the reader, templates, the web form and
// schemas.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"
#include "input/fields.h"

namespace coprod {

/// One entry of a charter's list that a submission can name; the texts live in the charter.
struct CharterName {
    std::string_view id;
    std::string_view title;               ///< a few words, where the charter gives some
    std::string_view words;               ///< the quoted wording, or what it means; may be empty
    const Criterion* criterion = nullptr; ///< where it is one
    const Question* question = nullptr;   ///< where it is a question of a form
    std::span<const std::string> others = {}; ///< further names by which it can be called
};

/// What one of these names is called in a message: "rung", "kind of evidence"; empty for lists that
/// are no charter's.
[[nodiscard]] std::string_view noun_of(Names which);

/// The entries of one of the charter's lists in its order; none where the charter has no such part.
[[nodiscard]] std::vector<CharterName> names_in(const Charter& charter, Names which);

} // namespace coprod
