// A process leaves for a folder of its own in the middle of its work. Nothing here may allocate or
// make a call that is counted, so it speaks to the system directly.
#include "faults.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace faults {
namespace {

constexpr std::size_t longest_path = 4096;

struct Path {
    char text[longest_path];
};

template <typename... Words>
Path path_of(const char* form, Words... words) {
    Path path;
    std::snprintf(path.text, sizeof path.text, form, words...);
    return path;
}

int open_file(const char* path, int flags, unsigned mode = 0) {
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

/// What is in a folder but for its own name and that of the one above it; false where it cannot be
/// read to its end or `take` says so.
template <typename Take>
bool each_entry(const char* folder, Take take) {
    alignas(dirent64) char room[32768];
    const int list = open_file(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool fine = list >= 0;
    for (long size = 0; fine && (size = syscall(SYS_getdents64, list, room, sizeof room)) != 0;) {
        fine = size > 0;
        for (long at = 0; fine && at < size;) {
            const auto* entry = reinterpret_cast<const dirent64*>(room + at);
            at += entry->d_reclen;
            if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
                fine = take(*entry, list);
        }
    }
    if (list >= 0)
        syscall(SYS_close, list);
    return fine;
}

bool make(const char* folder) {
    return syscall(SYS_mkdirat, AT_FDCWD, folder, 0777) == 0;
}

/// The same files under the same names; links to the same content cost next to nothing.
bool link_tree(const char* from, const char* to) {
    return make(to) && each_entry(from, [&](const dirent64& entry, int) {
               const Path old = path_of("%s/%s", from, entry.d_name);
               const Path other = path_of("%s/%s", to, entry.d_name);
               if (entry.d_type == DT_DIR)
                   return link_tree(old.text, other.text);
               return syscall(SYS_linkat, AT_FDCWD, old.text, AT_FDCWD, other.text, 0) == 0;
           });
}

/// All that is in an open file, also in one that has no name any more.
bool copy(const char* old_file, int to) {
    const int from = open_file(old_file, O_RDONLY | O_CLOEXEC);
    long size = -1;
    while (from >= 0 &&
           (size = syscall(SYS_sendfile, to, from, nullptr, std::size_t{1} << 30)) > 0) {
    }
    if (from >= 0)
        syscall(SYS_close, from);
    return size == 0;
}

/// Another open file takes the number, at the same place in it.
bool take_place(int other, int number) {
    const long place = syscall(SYS_lseek, number, 0, SEEK_CUR);
    const long kept = syscall(SYS_fcntl, number, F_GETFD);
    const bool fine =
        other >= 0 && (place < 0 || syscall(SYS_lseek, other, place, SEEK_SET) >= 0) &&
        syscall(SYS_dup3, other, number, (kept & FD_CLOEXEC) != 0 ? O_CLOEXEC : 0) >= 0;
    if (other >= 0)
        syscall(SYS_close, other);
    return fine;
}

/// A file of the copy that stands for the one that is open for writing.
int own_file(const char* named, const char* folder, const char* case_folder, int number) {
    constexpr int flags = O_RDWR | O_CLOEXEC;
    const std::size_t length = std::strlen(folder);
    if (number == STDOUT_FILENO || number == STDERR_FILENO)
        return open_file(
            path_of("%s/%s", case_folder, number == STDOUT_FILENO ? "stdout" : "stderr").text,
            flags | O_CREAT, 0666);
    const bool is_inside = std::strncmp(named, folder, length) == 0 && named[length] == '/';
    const Path own = path_of("%s/w%s", case_folder, is_inside ? named + length : "");
    if (!is_inside || syscall(SYS_unlinkat, AT_FDCWD, own.text, 0) != 0)
        return open_file(case_folder, flags | O_TMPFILE, 0600); // it has lost its name
    return open_file(own.text, flags | O_CREAT | O_EXCL, 0666);
}

/// The number means the same as before, and moves or writes nothing for the process it came from.
bool part(int number, const char* folder, const char* case_folder) {
    struct stat status {};
    const Path self = path_of("/proc/self/fd/%d", number);
    if (syscall(SYS_fstat, number, &status) != 0 ||
        !(S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)))
        return true;
    const long flags = syscall(SYS_fcntl, number, F_GETFL);
    if ((flags & O_ACCMODE) == O_RDONLY)
        return take_place(open_file(self.text, O_RDONLY | O_CLOEXEC), number);
    Path named;
    const long length = syscall(SYS_readlinkat, AT_FDCWD, self.text, named.text, longest_path - 1);
    if (length < 0)
        return false;
    named.text[length] = '\0';
    const int own = own_file(named.text, folder, case_folder, number);
    return own >= 0 && copy(self.text, own) && take_place(own, number);
}

} // namespace

bool move_into(const char* case_folder) {
    Path folder;
    const Path own = path_of("%s/w", case_folder);
    if (syscall(SYS_getcwd, folder.text, longest_path) < 0 || !make(case_folder) ||
        !link_tree(".", own.text))
        return false;
    return each_entry("/proc/self/fd",
                      [&](const dirent64& entry, int list) {
                          const int number = std::atoi(entry.d_name);
                          return number == list || part(number, folder.text, case_folder);
                      }) &&
           syscall(SYS_chdir, own.text) == 0;
}

} // namespace faults
