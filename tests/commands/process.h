// The built program as a process whose standard error the test holds: a pipe that soon is full, a
// pipe that nobody reads, or a terminal.
#pragma once

#include <array>
#include <csignal>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include "commands/running.h"

namespace coprod_tests {

/// A run of the program in a folder; its standard output goes into the file `out` there. As long as
/// nobody reads its standard error the run stands still once 4 KiB have been written to it.
class Process {
public:
    enum class Error { pipe, unread, terminal };

    Process(const NewFolder& folder, std::vector<std::string> arguments, Error error,
            const std::string& terminal = "xterm") {
        int writing = -1;
        open(error, writing);
        folder.write("out", "");
        arguments.insert(arguments.begin(), COPROD_BINARY);
        std::vector<char*> words;
        for (std::string& argument : arguments)
            words.push_back(argument.data());
        words.push_back(nullptr);
        pid_ = ::fork();
        if (pid_ == 0) {
            ::setenv("TERM", terminal.c_str(), 1);
            const bool ready = ::chdir(folder.path().c_str()) == 0 && ::dup2(writing, 2) == 2 &&
                               ::dup2(::open("out", O_WRONLY), 1) == 1;
            ::close(reading_);
            if (ready)
                ::execv(words.front(), words.data());
            ::_exit(127);
        }
        ::close(writing);
        REQUIRE(pid_ > 0);
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process() {
        if (pid_ > 0) {
            ::kill(pid_, SIGKILL);
            ::waitpid(pid_, nullptr, 0);
        }
        ::close(reading_);
    }

    void send(int signal) const { REQUIRE(::kill(pid_, signal) == 0); }
    /// Waits until it has written something to its standard error, and returns the first byte.
    [[nodiscard]] std::string first_byte() const {
        std::string byte(1, ' ');
        REQUIRE(::read(reading_, byte.data(), 1) == 1);
        return byte;
    }
    /// All that it still writes to its standard error, until its end.
    [[nodiscard]] std::string rest() const {
        std::string text;
        std::array<char, 4096> part{};
        for (ssize_t count = 1; count > 0;) {
            count = ::read(reading_, part.data(), part.size()); // a terminal ends with an error
            if (count > 0)
                text.append(part.data(), static_cast<std::size_t>(count));
        }
        return text;
    }
    /// Its exit status; -1 where it was killed.
    [[nodiscard]] int status() {
        int status = 0;
        REQUIRE(::waitpid(pid_, &status, 0) == pid_);
        pid_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t pid_ = -1;
    int reading_ = -1;

    void open(Error error, int& writing) {
        if (error == Error::terminal) {
            REQUIRE(::openpty(&reading_, &writing, nullptr, nullptr, nullptr) == 0);
            return;
        }
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        REQUIRE(::fcntl(ends[1], F_SETPIPE_SZ, 4096) >= 4096);
        reading_ = ends[0];
        writing = ends[1];
        if (error == Error::unread)
            ::close(std::exchange(reading_, -1));
    }
};

} // namespace coprod_tests
