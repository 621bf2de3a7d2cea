// When two ways to write an organisation's name are the same name.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// The form in which two organisations' names are compared: small ASCII letters, words separated by
/// one space, without a leading "the", "and" for "&", without apostrophes, quotation marks and full
/// stops, other punctuation as a space; letters outside ASCII as they are.
[[nodiscard]] std::string matching_name(std::string_view name);

} // namespace coprod
