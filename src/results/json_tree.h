// From a line to its JSON, with everything refused on the way that no result holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "results/json_troubles.h"

namespace coprod {

/// The JSON of a line that has passed check_json_line, in a time and a room that grow with its
/// length and no faster. Nothing, and in `trouble` what was found and what is needed, where it is
/// no JSON, a key stands twice in one set of keys, or there are more than `most_keys` or
/// `most_values` of them; the rest of the line is not looked at then.
[[nodiscard]] std::optional<Json> json_tree(std::string_view line, std::string& trouble);

} // namespace coprod
