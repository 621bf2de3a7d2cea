#include "input/folder.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "input/letters.h"

namespace coprod {
namespace {

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK;

// Nothing, with errno, where it cannot be opened. A `name` is relative to `parent`.
OpenFolder open_folder(int parent, const char* name, int flags) {
    int number = -1;
    do {
        number = ::openat(parent, name, folder_flags | flags);
    } while (number < 0 && errno == EINTR);
    if (number < 0)
        return nullptr;
    OpenFolder folder(::fdopendir(number));
    if (!folder) {
        const int error = errno;
        ::close(number);
        errno = error;
    }
    return folder;
}

std::string reason(int error) {
    return error == EACCES || error == EPERM ? "you do not have permission to read it"
                                             : std::generic_category().message(error);
}

std::string folder_trouble(int error) {
    return fmt::format("This folder cannot be read: {}. Submissions in it are not known.",
                       reason(error));
}

std::string link_trouble(int error) {
    if (error == ENOENT || error == ENOTDIR)
        return "This is a link to something that is not there. Put the file itself here, or delete "
               "the link.";
    if (error == ELOOP)
        return "This is a link that leads back to itself. Put the file itself here, or delete the "
               "link.";
    return fmt::format("This is a link that cannot be followed: {}. Put the file itself here, or "
                       "delete the link.",
                       reason(error));
}

bool is_yaml(std::string_view name) {
    const auto ends = [&](std::string_view ending) {
        return name.size() > ending.size() &&
               lower_letters(name.substr(name.size() - ending.size())) == ending;
    };
    return ends(".yaml") || ends(".yml");
}

// The folder for the reports, known by its number so that no spelling of its path hides it.
class OutFolder {
public:
    explicit OutFolder(const std::string& path)
        : known_(!path.empty() && ::stat(path.c_str(), &status_) == 0) {}

    [[nodiscard]] bool is(const struct stat& other) const {
        return known_ && S_ISDIR(other.st_mode) && other.st_dev == status_.st_dev &&
               other.st_ino == status_.st_ino;
    }

private:
    struct stat status_ {};
    bool known_;
};

// A folder that is being read, and how much of the name in progress leads to it.
struct Level {
    OpenFolder folder;
    std::size_t name_size = 0;
};

class Search {
public:
    Search(std::string folder, const OutFolder& out) : base_(std::move(folder)), out_(out) {
        if (!base_.ends_with('/'))
            base_ += '/';
    }

    /// Reads everything below an open folder; the error where that folder itself failed.
    int run(OpenFolder top) {
        open_.push_back({std::move(top), 0});
        while (!open_.empty())
            step();
        std::ranges::sort(found_.files, {}, &FoundFile::name);
        std::ranges::sort(found_.left_out);
        return error_;
    }

    FoundFiles take() { return std::move(found_); }

private:
    std::string base_;
    const OutFolder& out_;
    std::vector<Level> open_; // no recursion: how deep folders go is not ours to decide
    std::string name_;
    FoundFiles found_;
    int error_ = 0;

    [[nodiscard]] int parent() const { return ::dirfd(open_.back().folder.get()); }

    /// Takes one entry of the innermost folder, or leaves that folder at its end.
    void step() {
        name_.resize(open_.back().name_size);
        errno = 0;
        const dirent* entry = ::readdir(open_.back().folder.get());
        if (entry == nullptr) {
            const int error = errno;
            if (error != 0 && open_.size() == 1)
                error_ = error;
            else if (error != 0)
                add_trouble(name_.substr(0, name_.size() - 1), folder_trouble(error));
            open_.pop_back();
            return;
        }
        if (entry->d_name[0] == '.')
            return; // hidden, or the folder itself, or the one above it
        name_ += entry->d_name;
        take_entry(entry->d_name, kind_of(*entry));
    }

    /// What an entry is, links not followed; DT_UNKNOWN, with errno, where that cannot be known.
    [[nodiscard]] unsigned char kind_of(const dirent& entry) const {
        if (entry.d_type != DT_UNKNOWN)
            return entry.d_type;
        struct stat status {};
        if (::fstatat(parent(), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return DT_UNKNOWN;
        return static_cast<unsigned char>(IFTODT(status.st_mode));
    }

    void take_entry(const char* name, unsigned char kind) {
        if (kind == DT_UNKNOWN)
            add_trouble(name_, fmt::format("It cannot be seen what this is: {}.", reason(errno)));
        else if (kind == DT_DIR)
            enter(name);
        else if (kind == DT_LNK)
            take_link(name);
        else
            take_file();
    }

    void take_file() {
        if (is_yaml(name_))
            found_.files.push_back({name_, base_ + name_, {}});
        else
            found_.left_out.push_back(name_);
    }

    void take_link(const char* name) {
        struct stat status {};
        if (::fstatat(parent(), name, &status, 0) != 0)
            add_trouble(name_, link_trouble(errno));
        else if (!S_ISDIR(status.st_mode))
            take_file();
        else if (!out_.is(status))
            add_trouble(name_, "This is a link to a folder, and such links are not followed. Put "
                               "the folder itself here, or delete the link.");
    }

    void enter(const char* name) {
        if (open_.size() > most_folder_levels) {
            add_trouble(name_, fmt::format("This folder stands inside {} others, and none deeper "
                                           "than {} is read. Move it further up.",
                                           open_.size() - 1, most_folder_levels));
            return;
        }
        OpenFolder folder = open_folder(parent(), name, O_NOFOLLOW);
        struct stat status {};
        if (!folder || ::fstat(::dirfd(folder.get()), &status) != 0) {
            add_trouble(name_, folder_trouble(errno));
            return;
        }
        if (out_.is(status))
            return;
        name_ += '/';
        open_.push_back({std::move(folder), name_.size()});
    }

    void add_trouble(std::string name, std::string trouble) {
        std::string path = base_ + name;
        found_.files.push_back({std::move(name), std::move(path), std::move(trouble)});
    }
};

std::nullopt_t refuse(const std::string& folder, int error, Diagnostics& diagnostics) {
    struct stat status {};
    const bool is_other = ::stat(folder.c_str(), &status) == 0 && !S_ISDIR(status.st_mode);
    if (error == ENOTDIR && is_other)
        diagnostics.error("not-a-folder", {}, "this is no folder, and a folder is needed here",
                          "Name the folder that the submissions are in.");
    else if (error == ENOENT || error == ENOTDIR)
        diagnostics.error("no-such-folder", {}, "there is no folder of this name",
                          "Check the spelling of the name and the folder it is in.");
    else if (error == EACCES || error == EPERM)
        diagnostics.error("no-permission", {}, "you do not have permission to read this folder",
                          "Ask its owner for permission, or copy it to a folder of your own.");
    else
        diagnostics.error(
            "read-error", {},
            fmt::format("the folder cannot be read: {}", std::generic_category().message(error)),
            "Try again; if it goes on, copy the folder to another disk.");
    return std::nullopt;
}

} // namespace

std::optional<FoundFiles> find_files(const std::string& folder, const std::string& out,
                                     Diagnostics& diagnostics) {
    if (folder.find('\0') != std::string::npos)
        return refuse(folder, ENOENT, diagnostics);
    const OutFolder out_folder(out);
    OpenFolder top = open_folder(AT_FDCWD, folder.c_str(), 0);
    struct stat status {};
    if (!top || ::fstat(::dirfd(top.get()), &status) != 0)
        return refuse(folder, errno, diagnostics);
    if (out_folder.is(status)) {
        diagnostics.error("same-folder", {}, "the reports would be written among the submissions",
                          "Name another folder for them; a new one inside this folder will do.");
        return std::nullopt;
    }
    Search search(folder, out_folder);
    if (const int error = search.run(std::move(top)); error != 0)
        return refuse(folder, error, diagnostics);
    return search.take();
}

} // namespace coprod
