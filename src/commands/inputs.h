// The files that a command line means: files as they are named, and folders with what is below
// them.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "commands/judge.h"
#include "coprod/run.h"

namespace coprod {

/// Every submission that the names stand for, in the order of the names, a folder's in the order of
/// its files; a folder that cannot be read is one file with a trouble.
[[nodiscard]] std::vector<InputFile> find_inputs(const std::vector<std::string>& names);

/// What a command line calls standard input.
inline constexpr std::string_view standard_input = "-";

/// The same where one of the names may be standard input: it is read at once, no further than
/// `max_size` bytes and one more, and what keeps it from being read becomes the file's trouble.
/// Says on `err` that it waits for a keyboard.
[[nodiscard]] std::vector<InputFile> read_inputs(const std::vector<std::string>& names,
                                                 std::size_t max_size, const Surroundings& world,
                                                 std::ostream& err);

/// The path of something in a folder.
[[nodiscard]] std::string below(const std::string& folder, std::string_view name);

/// The same for every way to write the path of a file, which need not be there yet.
[[nodiscard]] std::string one_spelling(const std::string& path);

/// Whether it is a folder, also through a link.
[[nodiscard]] bool is_folder(const std::string& path);

} // namespace coprod
