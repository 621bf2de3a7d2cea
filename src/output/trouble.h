// What the system's error numbers mean to a person who waits for a file.
#pragma once

#include <optional>
#include <string>

namespace coprod {

/// Why something could not be written and what to do, in sentences (raw: they may quote a path);
/// nothing where all went well.
using WriteTrouble = std::optional<std::string>;

/// An error number of the system as such sentences.
[[nodiscard]] std::string write_trouble(int error);

/// The trouble with the name of its file or folder in front, on one line and safe to be shown;
/// nothing where there is none.
[[nodiscard]] WriteTrouble about(const std::string& path, const WriteTrouble& trouble);

} // namespace coprod
