// Results that were written earlier, read back from a file of any size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "coprod/result.h"
#include "input/source.h"
#include "results/line_reader.h"

namespace coprod {

/// The longest line of a results file that is read, in bytes.
inline constexpr std::size_t longest_result_line = 8 * 1024 * 1024;

/// A results file, read line by line with no more than one line in memory.
class ResultsFile {
public:
    /// Opens the file; where it is no regular file that may be read, `diagnostics`, which must
    /// outlive this, says why and there is no result in it.
    ResultsFile(const std::string& path, Diagnostics& diagnostics);

    /// The next result; false at the end. A line that is no result is named in the diagnostics with
    /// its number (the first `most_messages` of them) and passed over; so is a file without
    /// results.
    [[nodiscard]] bool next(Result& result);
    /// The line that the last result was read from, without its line end, and its number, from 1.
    [[nodiscard]] const std::string& line() const { return line_; }
    [[nodiscard]] std::uint32_t line_number() const { return lines_ ? lines_->number() : 0; }
    /// How many lines so far were no results.
    [[nodiscard]] std::size_t bad_lines() const { return bad_lines_; }

private:
    Diagnostics& diagnostics_;
    std::optional<LineReader> lines_;
    std::string line_;
    std::size_t results_ = 0;
    std::size_t bad_lines_ = 0;

    [[nodiscard]] bool begins_as_results();
    void refuse(const char* code, std::string trouble, const char* help);
    void end();
};

} // namespace coprod
