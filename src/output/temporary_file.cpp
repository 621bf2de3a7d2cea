#include "output/temporary_file.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace coprod {
namespace {

constexpr mode_t new_file_mode = 0666; // the umask takes from it what the user does not want

// A name that no other program or thread is using; empty, with errno, where chance is not to be
// had.
std::string new_name_beside(const std::string& path) {
    std::uint64_t chance = 0;
    if (::getentropy(&chance, sizeof chance) != 0)
        return {};
    const std::size_t slash = path.rfind('/');
    return fmt::format("{}.coprod-{:016x}.tmp",
                       path.substr(0, slash == std::string::npos ? 0 : slash + 1), chance);
}

// Renaming over a device would delete it, which an administrator is allowed to do.
WriteTrouble in_the_way(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return errno == ENAMETOOLONG ? WriteTrouble(write_trouble(errno)) : std::nullopt;
    if (S_ISREG(status.st_mode))
        return std::nullopt;
    if (S_ISDIR(status.st_mode))
        return write_trouble(EISDIR);
    return "There is a device, a pipe or a socket of this name, and only a plain file is replaced. "
           "Choose another name.";
}

int flush_file(int number) {
    while (::fsync(number) != 0) {
        if (errno == EINTR)
            continue;
        // Some file systems have no such call, and nothing is lost there without it.
        return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP ? 0 : errno;
    }
    return 0;
}

int flush_closed_file(const std::string& path) {
    int number = -1;
    do {
        number = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    } while (number < 0 && errno == EINTR);
    if (number < 0)
        return errno;
    const int error = flush_file(number);
    ::close(number);
    return error;
}

} // namespace

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, {})),
      trouble_(std::exchange(other.trouble_, {})), number_(std::exchange(other.number_, -1)) {}

TemporaryFile& TemporaryFile::operator=(TemporaryFile&& other) noexcept {
    if (this == &other)
        return *this;
    remove();
    path_ = std::move(other.path_);
    temporary_ = std::exchange(other.temporary_, {});
    trouble_ = std::exchange(other.trouble_, {});
    number_ = std::exchange(other.number_, -1);
    return *this;
}

TemporaryFile::~TemporaryFile() {
    remove();
}

void TemporaryFile::remove() {
    if (number_ >= 0)
        ::close(std::exchange(number_, -1));
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
    temporary_.clear();
}

WriteTrouble TemporaryFile::fail(int error) {
    trouble_ = write_trouble(error);
    remove();
    return trouble_;
}

WriteTrouble TemporaryFile::open(const std::string& path) {
    constexpr int most_attempts = 100;
    if (path.empty() || path.ends_with('/') || path.find('\0') != std::string::npos)
        return fail(ENOENT);
    trouble_ = in_the_way(path);
    if (trouble_)
        return trouble_;
    path_ = path;
    for (int attempt = 0; number_ < 0; ++attempt) {
        std::string name = new_name_beside(path);
        if (name.empty())
            return fail(errno);
        number_ = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, new_file_mode);
        const bool again = errno == EEXIST || errno == EINTR;
        if (number_ < 0 && (!again || attempt == most_attempts))
            return fail(errno);
        if (number_ >= 0)
            temporary_ = std::move(name); // a copy could fail, and leave the file behind
    }
    return std::nullopt;
}

WriteTrouble TemporaryFile::write(std::string_view bytes) {
    if (trouble_)
        return trouble_;
    while (!bytes.empty()) {
        const ssize_t count = ::write(number_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return fail(count < 0 ? errno : EIO);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return std::nullopt;
}

WriteTrouble TemporaryFile::close() {
    if (trouble_)
        return trouble_;
    // An interrupted close has closed all the same, and a second could close another thread's file.
    if (::close(std::exchange(number_, -1)) != 0 && errno != EINTR)
        return fail(errno);
    return std::nullopt;
}

WriteTrouble TemporaryFile::flush() {
    if (trouble_)
        return trouble_;
    const int error = number_ >= 0 ? flush_file(number_) : flush_closed_file(temporary_);
    return error == 0 ? std::nullopt : fail(error);
}

WriteTrouble TemporaryFile::keep() {
    if (trouble_)
        return trouble_;
    trouble_ = in_the_way(path_);
    if (trouble_) {
        remove();
        return trouble_;
    }
    if (std::rename(temporary_.c_str(), path_.c_str()) != 0)
        return fail(errno);
    temporary_.clear();
    return std::nullopt;
}

} // namespace coprod
