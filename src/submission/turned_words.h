// Words that turn the meaning of what stands beside them round, or move it to another time.
#pragma once

#include <string_view>

namespace coprod {

/// True for one word such as "not", "don't", "never" or "disagree", in the form of matching_name().
[[nodiscard]] bool turns_round(std::string_view word);

/// Whether a text beside a statement may make another statement of it: "I am not sure that", "Do
/// you disagree with", "before", "why". "Agree or disagree" and "or not" only name both sides.
[[nodiscard]] bool may_change_meaning(std::string_view text);

} // namespace coprod
