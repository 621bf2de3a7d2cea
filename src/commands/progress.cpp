#include "commands/progress.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/utf8.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::size_t bar_width = 20;
constexpr std::size_t terminal_width = 79; // one less than a line, so that no terminal wraps it
constexpr std::chrono::milliseconds between_lines{100};

std::string bar(std::size_t done, std::size_t of) {
    const std::size_t filled = of == 0 ? bar_width : bar_width * std::min(done, of) / of;
    return "[" + std::string(filled, '#') + std::string(bar_width - filled, '-') + "]";
}

std::string number(std::int64_t count, std::string_view unit) {
    return fmt::format("about {} {}{} left", count, unit, count == 1 ? "" : "s");
}

std::string time_left(std::size_t done, std::size_t of, std::chrono::milliseconds gone) {
    using namespace std::chrono;
    if (done == 0 || done >= of || gone < 1s)
        return {};
    const auto left = gone * static_cast<std::int64_t>(of - done) / static_cast<std::int64_t>(done);
    const std::int64_t seconds = duration_cast<std::chrono::seconds>(left).count() + 1;
    if (seconds < 60)
        return number(seconds, "second");
    const std::int64_t minutes = (seconds + 30) / 60;
    return minutes < 90 ? number(minutes, "minute") : number((minutes + 30) / 60, "hour");
}

/// As many of its first characters as fit.
std::string cut(const std::string& text, std::size_t width) {
    if (text_width(text) <= width)
        return text;
    std::size_t end = 0;
    for (std::size_t next = 0; text_width({text.data(), next}) < width;
         next += decode_utf8(text, next).length)
        end = next;
    return text.substr(0, end) + "…";
}

} // namespace

std::string progress_line(std::size_t done, std::size_t of, std::string_view name,
                          std::chrono::milliseconds gone, std::size_t width) {
    std::string line = fmt::format("{}  {} of {}", bar(done, of), done, of);
    if (const std::string left = time_left(done, of, gone); !left.empty())
        line += "  " + left;
    const std::size_t used = text_width(line) + 2;
    if (used < width && !name.empty())
        line += "  " + cut(escape_line(name), width - used);
    return line;
}

Progress::Progress(std::ostream& terminal, bool wanted, std::size_t of)
    : terminal_(terminal), wanted_(wanted), of_(of) {}

void Progress::show(std::size_t done, std::string_view name) {
    const Clock::time_point now = Clock::now();
    if (!wanted_ || (on_screen_ && now - drawn_ < between_lines && done < of_))
        return;
    const auto gone = std::chrono::duration_cast<std::chrono::milliseconds>(now - started_);
    terminal_ << "\r\x1b[K" << progress_line(done, of_, name, gone, terminal_width) << std::flush;
    drawn_ = now;
    on_screen_ = true;
}

void Progress::clear() {
    if (on_screen_)
        terminal_ << "\r\x1b[K" << std::flush;
    on_screen_ = false;
}

} // namespace coprod
