// A CSV file's bytes, read once and checked like those of YAML, with advice for people who use a
// spreadsheet (reliability.md, "CSV answers").
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "input/source.h"

namespace coprod {

/// The largest CSV file that is read, in bytes.
inline constexpr std::size_t largest_csv_file = 4 * 1024 * 1024;

/// Reads a regular file of at most `largest_csv_file` bytes and checks its bytes; nothing, and the
/// reasons in `diagnostics`, where it cannot be used. A line may have any length and begin with
/// anything.
[[nodiscard]] std::optional<Source> read_csv_source(const std::string& path,
                                                    Diagnostics& diagnostics);

/// The same checks for bytes that are in memory already.
[[nodiscard]] std::optional<Source> make_csv_source(std::string name, std::string bytes,
                                                    Diagnostics& diagnostics);

} // namespace coprod
