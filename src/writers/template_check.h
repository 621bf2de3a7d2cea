// What a template may hold: tags that are closed and that print texts in one way only.
#pragma once

#include <cstddef>
#include <string>

namespace coprod {

/// A template with all that it includes is no longer than this, in bytes.
inline constexpr std::size_t longest_template = 4 * 1024 * 1024;

/// Sections in sections go no deeper.
inline constexpr std::size_t deepest_sections = 32;

/// What is wrong with a template, with its line: a tag without an end, a section that is not closed
/// or closes another one, sections too deep, one that would print a text as it is ({{{ or {{&),
/// other delimiters ({{=), a blank before the > of an include; and where nothing may be included
/// any more, any {{>. Empty where nothing is.
[[nodiscard]] std::string mistake_in_template(const std::string& text, bool may_include);

} // namespace coprod
