#include "input/open_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace coprod {
namespace {

std::string with_commas(std::uintmax_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

int open_for_reading(const std::string& path) {
    int number = -1;
    do {
        number = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    } while (number < 0 && errno == EINTR);
    return number;
}

void report_kind(mode_t mode, Diagnostics& diagnostics) {
    if (S_ISDIR(mode)) {
        diagnostics.error("not-a-file", {}, "this is a folder, and a single file is needed here",
                          "Name a file inside the folder.");
        return;
    }
    const char* kind = S_ISFIFO(mode)                   ? "a named pipe"
                       : S_ISSOCK(mode)                 ? "a socket"
                       : S_ISCHR(mode) || S_ISBLK(mode) ? "a device"
                                                        : "something else than a file";
    diagnostics.error("not-a-file", {},
                      fmt::format("this is {}, and only plain files are read", kind),
                      "Save the content as a file and name that file.");
}

void report_open_error(const std::string& path, int error, Diagnostics& diagnostics) {
    struct stat status {};
    if (error == ENXIO && ::stat(path.c_str(), &status) == 0) {
        report_kind(status.st_mode, diagnostics);
    } else if (error == ENOENT || error == ENOTDIR) {
        diagnostics.error("no-such-file", {}, "there is no file of this name",
                          "Check the spelling of the name and the folder it is in.");
    } else if (error == EACCES || error == EPERM) {
        diagnostics.error("no-permission", {}, "you do not have permission to read this file",
                          "Ask its owner for permission, or copy it to a folder of your own.");
    } else {
        diagnostics.error(
            "read-error", {},
            fmt::format("the file cannot be opened: {}", std::generic_category().message(error)),
            "Try again; if it goes on, copy the file to another disk.");
    }
}

// Reads until the end or until one byte more than the limit, so that a file that grows is noticed.
std::optional<std::string> read_to_end(const OpenFile& file, std::size_t limit,
                                       Diagnostics& diagnostics) {
    std::string bytes;
    bytes.resize(static_cast<std::size_t>(std::min<std::uintmax_t>(file.size(), limit)) + 1);
    std::size_t filled = 0;
    while (filled <= limit) {
        if (filled == bytes.size())
            bytes.resize(std::min(bytes.size() + bytes.size() / 2 + 4096, limit + 1));
        const auto count = file.read(bytes.data() + filled, bytes.size() - filled, diagnostics);
        if (!count)
            return std::nullopt;
        if (*count == 0)
            break;
        filled += *count;
    }
    bytes.resize(filled);
    return bytes;
}

constexpr int between_questions = 200; // milliseconds

/// Waits until something has come in or the stream has ended; false where it is given up.
bool wait_for(int stream, const std::function<bool()>& give_up) {
    // Without this a signal that comes just before a read would be noticed only after it.
    struct pollfd waiting {
        stream, POLLIN, 0
    };
    while (!give_up()) {
        const int ready = ::poll(&waiting, 1, between_questions);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true; // reading says what is wrong
    }
    return false;
}

void report_read_error(int error, Diagnostics& diagnostics) {
    diagnostics.error(
        "read-error", {},
        fmt::format("what comes in cannot be read: {}", std::generic_category().message(error)),
        "Save it as a file and name that file.");
}

} // namespace

std::string size_in_words(std::uintmax_t bytes) {
    if (bytes < 1024)
        return fmt::format("{} bytes", bytes);
    return fmt::format("{} KiB ({} bytes)", with_commas(bytes / 1024), with_commas(bytes));
}

void report_too_large(std::optional<std::uintmax_t> size, std::size_t limit,
                      Diagnostics& diagnostics) {
    std::string help = "Shorten it or split it";
    help += limit < largest_file_limit ? ", or raise the limit with --max-size." : ".";
    diagnostics.error("file-too-large", {},
                      fmt::format("the file has {}, and at most {} are read",
                                  size ? size_in_words(*size) : "more", size_in_words(limit)),
                      std::move(help));
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : number_(std::exchange(other.number_, -1)), size_(other.size_) {}

OpenFile::~OpenFile() {
    if (number_ >= 0)
        ::close(number_); // only read from, so there is nothing that a failed close could lose
}

std::optional<OpenFile> OpenFile::open(const std::string& path, Diagnostics& diagnostics) {
    if (path.find('\0') != std::string::npos) {
        report_open_error(path, ENOENT, diagnostics);
        return std::nullopt;
    }
    OpenFile file(open_for_reading(path));
    struct stat status {};
    if (file.number_ < 0 || ::fstat(file.number_, &status) != 0) {
        report_open_error(path, errno, diagnostics);
        return std::nullopt;
    }
    if (!S_ISREG(status.st_mode)) {
        report_kind(status.st_mode, diagnostics);
        return std::nullopt;
    }
    file.size_ = static_cast<std::uintmax_t>(status.st_size);
    return file;
}

std::optional<std::size_t> OpenFile::read(char* room, std::size_t size,
                                          Diagnostics& diagnostics) const {
    ssize_t count = -1;
    do {
        count = ::read(number_, room, size);
    } while (count < 0 && errno == EINTR);
    if (count >= 0)
        return static_cast<std::size_t>(count);
    const std::string reason = std::generic_category().message(errno);
    diagnostics.error("read-error", {}, "the file could not be read to its end: " + reason,
                      "Try again; if it goes on, copy the file to another disk.");
    return std::nullopt;
}

std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                     Diagnostics& diagnostics) {
    const std::optional<OpenFile> file = OpenFile::open(path, diagnostics);
    if (!file)
        return std::nullopt;
    if (file->size() > limit) {
        report_too_large(file->size(), limit, diagnostics);
        return std::nullopt;
    }
    std::optional<std::string> bytes = read_to_end(*file, limit, diagnostics);
    if (bytes && bytes->size() > limit) {
        report_too_large(std::nullopt, limit, diagnostics);
        return std::nullopt;
    }
    return bytes;
}

std::optional<std::string> read_stream(int stream, std::size_t limit,
                                       const std::function<bool()>& give_up,
                                       Diagnostics& diagnostics) {
    std::string bytes;
    std::array<char, 4096> room{};
    while (bytes.size() <= limit) {
        if (!wait_for(stream, give_up)) {
            diagnostics.error("read-error", {}, "the reading was broken off", "Run this again.");
            return std::nullopt;
        }
        const ssize_t count = ::read(stream, room.data(), room.size());
        if (count == 0)
            return bytes;
        if (count > 0) {
            bytes.append(room.data(), static_cast<std::size_t>(count));
        } else if (errno != EINTR && errno != EAGAIN) {
            report_read_error(errno, diagnostics);
            return std::nullopt;
        }
    }
    bytes.resize(limit + 1);
    return bytes;
}

} // namespace coprod
