// What the commands say on standard error, and how they write to standard output.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string_view>
#include <vector>

#include "commands/judge.h"

namespace coprod {

/// As many messages about one file are printed and kept in its result; the others are counted.
inline constexpr std::size_t most_printed = 50;

/// Prints the messages, at most `most_printed` of them, and how many more there are.
void print_diagnostics(const std::vector<Diagnostic>& diagnostics, std::ostream& err);

/// Prints all that is to be said about a file that was or was not judged.
void print_judged(const Judged& judged, std::ostream& err);

/// Writes to standard output and flushes it; false where that failed.
[[nodiscard]] bool write_out(std::string_view text, std::ostream& out);

/// Says that standard output cannot be written, and returns the exit status for it.
[[nodiscard]] int complain_of_output(std::ostream& err);

/// Whether the charter that was asked for, if any, can be used; says why not, and prints its
/// warnings.
[[nodiscard]] bool usable_charter(const JudgeOptions& options, CharterShelf& charters,
                                  std::ostream& err);

/// The status with which one judged file would end the program.
[[nodiscard]] int status_of(const Judged& judged, std::optional<VerdictKind> required);

/// The worse of two exit statuses: 5 > 4 > 3 > 1 > 0 (reliability.md, "Exit status").
[[nodiscard]] int worse(int first, int second);

} // namespace coprod
