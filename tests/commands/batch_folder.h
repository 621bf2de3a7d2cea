// Folders of small submissions for batches, and what a batch wrote.
#pragma once

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "commands/running.h"

namespace coprod_tests {

/// A submission without a mistake, of a made-up school.
inline std::string small_submission(const std::string& id, const std::string& more = {}) {
    return "coprod: 1\nproject:\n  id: " + id + "\n  title: The " + id +
           " in Northshire\n  organisation: Oak Tree School\n" + more;
}

inline const std::string broken_submission = "coprod: 1\nproject: {titel: A ramp}\n";

/// What is said of it where it is called in/broken.yaml.
inline const std::string broken_said =
    "in/broken.yaml:2:11: error: `titel` is not a key that `project` has [unknown-key]\n"
    "  2 | project: {titel: A ramp}\n"
    "    |           ^\n"
    "  help: Did you mean `title`?\n"
    "in/broken.yaml: 1 mistake to mend; nothing was judged.\n";

/// Every file below a folder, hidden ones too, by name; nothing where there is no such folder.
inline std::map<std::string, std::string> files_below(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    if (!std::filesystem::exists(folder))
        return files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).string()] = bytes_of(entry.path());
    return files;
}

/// The names of files below a folder, each with a space behind it; the workstream's tables are left
/// out.
inline std::string names_below(const std::filesystem::path& folder) {
    std::string names;
    for (const auto& [name, bytes] : files_below(folder))
        if (!name.starts_with("workstream-"))
            names += name + " ";
    return names;
}

inline std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

inline std::size_t count_of(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

/// Runs `batch in -o out` inside the folder, with more arguments behind it.
inline Ended run_batch(const NewFolder& folder, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"batch", "in", "-o", "out"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const InsideFolder inside(folder.path());
    return run_program(arguments);
}

} // namespace coprod_tests
