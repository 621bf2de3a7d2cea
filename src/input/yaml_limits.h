// The limits of one YAML file (reliability.md, "Reading YAML", steps 4 and 5).
#pragma once

#include <cstddef>

namespace coprod {

/// `[` and `{` in all, counted wherever they stand: the YAML library queues them before any depth
/// is known.
inline constexpr std::size_t most_yaml_brackets = 10'000;

/// Lists and maps inside each other.
inline constexpr std::size_t most_yaml_depth = 32;

/// List items and values of names in all.
inline constexpr std::size_t most_yaml_values = 20'000;

/// One text, in bytes.
inline constexpr std::size_t longest_yaml_scalar = 64 * 1024;

/// One name before a colon, in bytes.
inline constexpr std::size_t longest_yaml_key = 256;

} // namespace coprod
