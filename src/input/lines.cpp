#include "input/lines.h"

#include <string>

#include <fmt/format.h>

#include "input/open_file.h"

namespace coprod {
namespace {

constexpr std::string_view blanks = " \t";

bool is_blank_or_comment(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    return first == std::string_view::npos || line[first] == '#';
}

bool is_mark(std::string_view line, std::string_view mark) {
    return line.front() == mark.front() && line.substr(0, 3) == mark &&
           (line.size() == 3 || line[3] == ' ' || line[3] == '\t');
}

class LineChecks {
public:
    LineChecks(const Source& source, Diagnostics& diagnostics)
        : source_(source), diagnostics_(diagnostics) {}

    bool run() {
        const auto count = static_cast<std::uint32_t>(source_.line_starts.size());
        for (std::uint32_t number = 1; number <= count && mistakes_ <= most_messages; ++number)
            check(number, source_.line(number));
        if (mistakes_ == 0 && source_.text.back() != '\n')
            warn_about_end(count);
        return mistakes_ == 0;
    }

private:
    const Source& source_;
    Diagnostics& diagnostics_;
    std::size_t mistakes_ = 0;
    bool begun_ = false;   ///< the document, by "---" or by content
    bool content_ = false; ///< seen

    void check(std::uint32_t number, std::string_view line) {
        const Place start{number, 1};
        if (line.size() > longest_line)
            error("line-too-long", start,
                  fmt::format("this line has {}, and at most {} are read",
                              size_in_words(line.size()), size_in_words(longest_line)),
                  "Break it into several lines; after \"|\" or \">\" a text may take as many as it "
                  "needs.");
        if (line.empty())
            return;
        if (line[0] == '%')
            error("directive-line", start, "a line must not start with \"%\"",
                  "Indent the line if it belongs to a text; otherwise delete it.");
        else if (is_mark(line, "..."))
            error("document-end-line", start, "a line must not start with \"...\"",
                  "Indent the line if it belongs to a text; otherwise delete it.");
        else if (is_mark(line, "---"))
            check_document_start(start, line);
        else if (!content_ && !is_blank_or_comment(line))
            check_first_content(number, line);
        note(line);
    }

    void note(std::string_view line) {
        if (content_ || is_blank_or_comment(line))
            return;
        begun_ = true;
        content_ = !is_mark(line, "---");
    }

    /// Behind a tab, libraries do not agree on where the first line's content begins, or what "---"
    /// is.
    void check_first_content(std::uint32_t number, std::string_view line) {
        const std::size_t tab = line.substr(0, line.find_first_not_of(blanks)).find('\t');
        if (tab != std::string_view::npos)
            error("tab-indentation", {number, static_cast<std::uint32_t>(tab) + 1},
                  "this line is indented with a tab",
                  "Use spaces only; two for each level are usual.");
    }

    void check_document_start(Place start, std::string_view line) {
        if (begun_)
            error(
                "document-start-line", start,
                "\"---\" is allowed only once, before everything else: one file holds one project",
                "Indent the line if it belongs to a text; otherwise delete it, or save what "
                "follows as a file of its own.");
        else if (line.find_first_not_of(blanks, 3) != std::string_view::npos)
            error("document-start-line", start, "\"---\" must stand alone on its line",
                  "Put what follows it on the next line.");
    }

    void error(std::string_view code, Place place, std::string message, std::string help) {
        if (++mistakes_ <= most_messages)
            diagnostics_.error(code, place, std::move(message), std::move(help));
        else
            diagnostics_.error(
                "too-many-mistakes", {},
                fmt::format("more than {} lines are wrong; the rest are not listed", most_messages),
                "Correct those that are listed and try again.");
    }

    void warn_about_end(std::uint32_t last) {
        const auto column = static_cast<std::uint32_t>(source_.line(last).size() + 1);
        diagnostics_.warning(
            "no-final-newline", {last, column},
            "the last line has no line end, so the file may have been cut short",
            "Check that nothing is missing, then press Enter at the end and save.");
    }
};

} // namespace

std::vector<std::size_t> find_line_starts(std::string_view text) {
    std::vector<std::size_t> starts;
    starts.reserve(text.size() / 32); // most lines are longer
    for (std::size_t at = 0; at < text.size();) {
        starts.push_back(at);
        const std::size_t end = text.find('\n', at);
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return starts;
}

bool check_lines(const Source& source, Diagnostics& diagnostics) {
    return LineChecks(source, diagnostics).run();
}

} // namespace coprod
