// The comments of a new submission, as the form knows them again.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// The number of a comment's words: FNV-1a over its bytes in UTF-8, 32 bits. The
/// form's script (data/form/yaml_comments.js) counts in the same way.
[[nodiscard]] std::uint32_t comment_number(std::string_view words);

/// The numbers of every comment that `coprod new` writes for that charter, in order, each once.
[[nodiscard]] std::vector<std::uint32_t> comment_numbers(const Charter& charter, bool own_charter);

} // namespace coprod
