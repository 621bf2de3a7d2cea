#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "output/made_folder.h"
#include "output/whole_file.h"

namespace coprod {
namespace {

constexpr mode_t new_folder_mode = 0777; // the umask takes from it what the user does not want

enum class Found { folder, other, nothing };

Found what_is(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0)
        return S_ISDIR(status.st_mode) ? Found::folder : Found::other;
    // A link that leads nowhere is in the way of a folder like a file.
    return ::lstat(path.c_str(), &status) == 0 ? Found::other : Found::nothing;
}

WriteTrouble make_one(const std::string& path, std::vector<std::string>& made) {
    const Found before = what_is(path);
    if (before == Found::folder)
        return std::nullopt;
    if (before == Found::nothing) {
        made.push_back(path); // before it is there: a folder that nobody remembers would stay
        if (::mkdir(path.c_str(), new_folder_mode) == 0)
            return std::nullopt;
        made.pop_back();
        if (errno != EEXIST)
            return write_trouble(errno);
        if (what_is(path) == Found::folder)
            return std::nullopt; // another program was faster
    }
    return fmt::format("There is a file or a broken link called \"{}\", so no folder can be made "
                       "there. Move it, or choose another name.",
                       path);
}

WriteTrouble make_all(const std::string& path, std::vector<std::string>& made) {
    if (path.empty() || path.find('\0') != std::string::npos)
        return "A folder needs a name. Write one.";
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos;
         slash = path.find('/', slash + 1))
        if (WriteTrouble trouble = make_one(path.substr(0, slash), made))
            return trouble;
    return make_one(path, made);
}

} // namespace

WriteTrouble make_folder(const std::string& path) {
    std::vector<std::string> unused;
    return make_all(path, unused);
}

MadeFolder::~MadeFolder() {
    // The innermost first; one that has something in it ends it.
    while (!made_.empty() && ::rmdir(made_.back().c_str()) == 0)
        made_.pop_back();
}

WriteTrouble MadeFolder::make(const std::string& path) {
    return make_all(path, made_);
}

WriteTrouble flush_folder(const std::string& path) {
    int number = -1;
    do {
        number = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    } while (number < 0 && errno == EINTR);
    if (number < 0) // a folder that one may write in but not list cannot be opened to flush it
        return errno == EACCES ? std::nullopt : WriteTrouble(write_trouble(errno));
    int error = 0;
    while (::fsync(number) != 0) {
        if (errno == EINTR)
            continue;
        error = errno;
        break;
    }
    ::close(number);
    if (error == 0 || error == EINVAL || error == ENOSYS || error == ENOTSUP || error == EBADF)
        return std::nullopt;
    return write_trouble(error);
}

} // namespace coprod
