#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "commands/no_memory.h"
#include "coprod/run.h"

namespace {

std::atomic<int> last_signal{0};
static_assert(std::atomic<int>::is_always_lock_free); // so that a signal's handler may write it

/// An orderly end between two files takes no time, so impatience does not end it any sooner; only
/// the third signal does, for a program that is held up by something else.
extern "C" void take_signal(int number) {
    static std::atomic<int> taken{0};
    last_signal.store(number);
    if (taken.fetch_add(1) >= 2) {
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
}

void listen_to(int signal) {
    struct sigaction action {};
    action.sa_handler = take_signal;
    sigaction(signal, &action, nullptr);
}

/// A program may be started without one of its streams; the first file that it opens would then
/// take that stream's place, and messages would be written into it.
void open_missing_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            (void)open("/dev/null", O_RDONLY); // so that writing to it fails as before
}

/// Today in UTC, so that the same run gives the same bytes in every time zone.
coprod::Date today() {
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return coprod::Date{static_cast<std::int32_t>(now.time_since_epoch().count())};
}

bool wants_colour() {
    const char* no_colour = std::getenv("NO_COLOR");
    return no_colour == nullptr || *no_colour == '\0';
}

bool shows_progress() {
    const char* terminal = std::getenv("TERM");
    const bool can_draw = terminal == nullptr || std::string(terminal) != "dumb";
    return isatty(STDERR_FILENO) != 0 && can_draw;
}

/// How many columns the terminal has that messages go to, or else the one for reports; 0 where that
/// is not known.
std::size_t terminal_columns() {
    winsize size{};
    for (const int stream : {STDERR_FILENO, STDOUT_FILENO})
        if (ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
            return size.ws_col;
    return 0;
}

/// Kept back so that memory that runs out for the first time is enough for what was begun; nothing
/// once it has been given back.
std::atomic<void*> memory_reserve{nullptr};
constexpr std::size_t reserve_size = std::size_t{4} * 1024 * 1024; // taken, but not used

void give_back_reserve() {
    void* const kept = memory_reserve.exchange(nullptr);
    if (kept == nullptr)
        throw std::bad_alloc();
    std::free(kept);
}

[[noreturn]] void end_at_once(std::string_view words) {
    (void)!write(STDERR_FILENO, words.data(), words.size());
    _exit(coprod::exit_status::cannot_write);
}

/// Where a library needs memory even to give some back, nothing else is left to do.
[[noreturn]] void end_by_itself() {
    end_at_once(coprod::is_no_memory() ? coprod::no_memory_words
                                       : "coprod: something went wrong inside the program.\n");
}

void prepare_for_shortage() {
    memory_reserve.store(std::malloc(reserve_size));
    std::set_new_handler(give_back_reserve);
    std::set_terminate(end_by_itself);
}

int run(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        listen_to(signal);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to be told, not the end
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return coprod::run(arguments, std::cout, std::cerr,
                       {today(), terminal && wants_colour(), shows_progress(), cores, &last_signal,
                        terminal, STDIN_FILENO, isatty(STDIN_FILENO) != 0, terminal_columns()});
}

} // namespace

int main(int argc, char** argv) {
    open_missing_streams();
    prepare_for_shortage();
    try {
        return run(argc, argv);
    } catch (const std::exception&) { // only memory can be missing so early
        end_at_once(coprod::no_memory_words);
    }
}
