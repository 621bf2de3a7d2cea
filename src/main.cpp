#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

#include "coprod/run.h"

namespace {

std::atomic<int> last_signal{0};
static_assert(std::atomic<int>::is_always_lock_free); // so that a signal's handler may write it

/// The first one asks for an orderly end between two files; the next one ends the program at once.
void listen_to(int signal) {
    struct sigaction action {};
    action.sa_handler = [](int number) { last_signal.store(number); };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
}

/// Today in UTC, so that the same run gives the same bytes in every time zone.
coprod::Date today() {
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return coprod::Date{static_cast<std::int32_t>(now.time_since_epoch().count())};
}

bool wants_colour() {
    const char* no_colour = std::getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

bool shows_progress() {
    const char* terminal = std::getenv("TERM");
    const bool can_draw = terminal == nullptr || std::string(terminal) != "dumb";
    return isatty(STDERR_FILENO) != 0 && can_draw;
}

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    listen_to(SIGINT);
    listen_to(SIGTERM);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to be told, not the end
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return coprod::run(arguments, std::cout, std::cerr,
                       {today(), wants_colour(), shows_progress(), cores, &last_signal});
}
