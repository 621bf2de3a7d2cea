// Texts as a YAML file holds them.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// The text in double quotes on one line: read back byte for byte, whatever UTF-8 it holds.
[[nodiscard]] std::string yaml_quoted(std::string_view text);

/// A short name, a day or a month as it stands, where no reader of YAML takes it for anything but a
/// text; everything else in double quotes.
[[nodiscard]] std::string yaml_value(std::string_view text);

} // namespace coprod
