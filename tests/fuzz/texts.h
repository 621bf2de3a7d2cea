// What several targets do with texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/diagnostic.h"
#include "fuzz/targets.h"
#include "input/source.h"
#include "input/yaml.h"

namespace coprod_fuzz {

[[nodiscard]] std::string text_of(Bytes bytes);

/// The tree on a line a value, with its places: the same for the same tree only.
[[nodiscard]] std::string tree_text(const coprod::YamlNode& node);

/// The text with CRLF at the end of every line.
[[nodiscard]] std::string with_crlf(std::string_view text);

/// What in the text could steer a terminal or is not UTF-8; line ends may stand in it, and what
/// `also` holds. Empty where there is nothing. Written apart from the program's own such check.
[[nodiscard]] std::string steering_trouble(std::string_view text, std::string_view also = {});

/// Requires of each message that its place lies in `source`, where it is about that file, and that
/// nothing in it could steer a terminal; gives all of them as they are shown.
std::string checked_messages(const std::vector<coprod::Diagnostic>& messages,
                             const std::optional<coprod::Source>& source);

} // namespace coprod_fuzz
