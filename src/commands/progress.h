// How far a long run has come, on one line of a terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace coprod {

/// "[######--------------]  45 of 120  about 2 minutes left  schools/oak.yaml": at most `width`
/// columns; the time left is an estimate from the time gone, and not given before the first second.
[[nodiscard]] std::string progress_line(std::size_t done, std::size_t of, std::string_view name,
                                        std::chrono::milliseconds gone, std::size_t width);

/// Draws that line on a terminal, at most ten times a second; does nothing where it is not wanted.
class Progress {
public:
    Progress(std::ostream& terminal, bool wanted, std::size_t of);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done, std::string_view name);
    /// Takes the line away, so that something else can be printed.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    std::ostream& terminal_;
    bool wanted_;
    std::size_t of_;
    Clock::time_point started_ = Clock::now();
    Clock::time_point drawn_{};
    bool on_screen_ = false;
};

} // namespace coprod
