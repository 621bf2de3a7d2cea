// Opens and reads a file that someone else named, without waiting for anything but a disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "input/source.h"

namespace coprod {

/// The bytes of a regular file of at most `limit` bytes; nothing, and the reason in `diagnostics`,
/// for anything else: never blocks on a pipe or a device, and retries calls that a signal
/// interrupted.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                                   Diagnostics& diagnostics);

/// Says that a file of `size` bytes, where that is known, is more than `limit`, and which option
/// raises it.
void report_too_large(std::optional<std::uintmax_t> size, std::size_t limit,
                      Diagnostics& diagnostics);

/// A size as people read it: "300 bytes", "256 KiB (262,144 bytes)".
[[nodiscard]] std::string size_in_words(std::uintmax_t bytes);

} // namespace coprod
