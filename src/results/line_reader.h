// A file's lines, one after the other, however large the file is.
#pragma once

#include <cstdint>
#include <string>

#include "input/open_file.h"

namespace coprod {

/// Reads lines of at most `longest` bytes from an open file and keeps no more than one of them.
class LineReader {
public:
    enum class Found { line, too_long, end, failure };

    LineReader(OpenFile file, std::size_t longest, Diagnostics& diagnostics);

    /// Reads the next line into `line`, without its line end (LF or CRLF); one that is too long is
    /// passed over to its end. A failure is in the diagnostics.
    [[nodiscard]] Found next(std::string& line);
    /// The number of the line read last, from 1.
    [[nodiscard]] std::uint32_t number() const { return number_; }

private:
    OpenFile file_;
    std::size_t longest_;
    Diagnostics& diagnostics_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::size_t filled_ = 0;
    std::uint32_t number_ = 0;

    [[nodiscard]] bool fill();
};

} // namespace coprod
