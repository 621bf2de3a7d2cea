// Runs another program and says what it cost.
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

extern char** environ;

namespace coprod_bench {

/// What one run of a program took, in microseconds and KiB.
struct Cost {
    double wall = 0;
    double user = 0;
    double system = 0;
    double peak = 0;   ///< the most memory that it had
    bool good = false; ///< it was found, and ended with status 0

    [[nodiscard]] double cpu() const { return user + system; }
};

inline double microseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
}

/// The middle one of these numbers, of which there must be one at least.
inline double median(std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers[numbers.size() / 2];
}

enum class Complain { no, yes };

/// Runs a program with its output thrown away, and waits for its end; says so where it fails.
inline Cost run_child(const std::vector<std::string>& command, Complain complain = Complain::yes) {
    using Clock = std::chrono::steady_clock;
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (complain == Complain::no)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = Clock::now();
    pid_t child = 0;
    int status = -1;
    rusage used{};
    if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0)
        wait4(child, &status, 0, &used);
    const std::chrono::duration<double, std::micro> wall = Clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    if (status != 0 && complain == Complain::yes)
        fmt::print("{} ended with status {}\n", command[0], status);
    return {wall.count(), microseconds(used.ru_utime), microseconds(used.ru_stime),
            static_cast<double>(used.ru_maxrss), status == 0};
}

} // namespace coprod_bench
