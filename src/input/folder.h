// Finding the submissions below a folder (reliability.md, "A folder").
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "input/source.h"

namespace coprod {

/// How many folders may stand inside each other below the one that is searched.
inline constexpr std::size_t most_folder_levels = 64;

/// A submission, or something in its place that cannot be read; all texts are raw bytes.
struct FoundFile {
    std::string name;    ///< relative to the folder, '/' between parts
    std::string path;    ///< to open
    std::string trouble; ///< why it cannot be read and what to do, in sentences; empty for a file
};

struct FoundFiles {
    std::vector<FoundFile> files; ///< sorted by the bytes of their names
    std::vector<std::string>
        left_out; ///< names of other files that are not hidden, sorted likewise
};

/// Every *.yaml and *.yml (ASCII case aside) below the folder that is not hidden and not inside
/// `out` (which may be empty or not exist yet), and a row with trouble for each folder that cannot
/// be read, each link to a folder, each link that leads nowhere; nothing, and the reason in
/// `diagnostics`, where the folder itself cannot be read or is `out`. What a found name is, other
/// than a folder or a link, is not looked at before it is opened.
[[nodiscard]] std::optional<FoundFiles>
find_files(const std::string& folder, const std::string& out, Diagnostics& diagnostics);

} // namespace coprod
