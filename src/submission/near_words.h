// Which known word a misspelt one was meant to be.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "coprod/charter_survey.h"

namespace coprod {

/// How many slips lie between a text and a known word, apart from capitals, signs and blanks:
/// nothing where it is another text. Each word may have one slip, a long one two, never in its
/// first letter and never in a word that turns the meaning round; "Not always" is no slip of "yes
/// always", nor "untrue" of "true".
[[nodiscard]] std::optional<std::size_t> slips_between(std::string_view text,
                                                       std::string_view known);

/// The charter's answer that a text is a slip of; nothing where it is near to none, or as near to
/// one that counts as something else.
[[nodiscard]] std::optional<std::string_view> answer_meant(std::string_view text,
                                                           const Survey& survey);

} // namespace coprod
