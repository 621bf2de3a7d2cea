// Results that were written earlier, read back from a file of any size.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "coprod/result.h"
#include "input/source.h"
#include "results/line_reader.h"

namespace coprod {

/// The longest line of a results file, in bytes, where submissions of up to `max_size` bytes were
/// judged: a batch writes none that is longer, and none that is longer is read.
[[nodiscard]] constexpr std::size_t longest_result_line(std::size_t max_size = default_file_limit) {
    constexpr std::size_t times = 32; // texts of a submission stand in its result several times
    return times * std::max(max_size, default_file_limit);
}

/// A results file, read line by line with no more than one line in memory.
class ResultsFile {
public:
    /// Opens the file; where it is no regular file that may be read, `diagnostics`, which must
    /// outlive this, says why and there is no result in it. A line of more than `longest` bytes is
    /// no result.
    ResultsFile(const std::string& path, Diagnostics& diagnostics,
                std::size_t longest = longest_result_line());

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
    std::size_t longest_;
    std::optional<LineReader> lines_;
    std::string line_;
    std::size_t results_ = 0;
    std::size_t bad_lines_ = 0;

    [[nodiscard]] bool begins_as_results();
    void refuse(const char* code, std::string trouble, const char* help);
    void end();
};

} // namespace coprod
