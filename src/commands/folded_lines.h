// Messages in lines that fit a terminal, broken between words.
#pragma once

#include <cstddef>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace coprod {

/// The line, without its end, in lines of at most `columns`; the later ones are set in. Quoted
/// lines of a file, commands that are to be typed and single words stay whole, however long.
[[nodiscard]] std::string folded(std::string_view line, std::size_t columns);

/// What is written into it goes on line by line, each folded; what is flushed without a line end
/// goes on as it is.
class FoldedLines : public std::streambuf {
public:
    FoldedLines(std::ostream& out, std::size_t columns) : out_(out), columns_(columns) {}
    FoldedLines(const FoldedLines&) = delete;
    FoldedLines& operator=(const FoldedLines&) = delete;
    ~FoldedLines() override { pass_on(); }

protected:
    int_type overflow(int_type letter) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

private:
    std::ostream& out_;
    std::size_t columns_;
    std::string line_; ///< what has no end yet

    void add(char letter);
    void pass_on();
};

} // namespace coprod
