#include "output/file_group.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace coprod {
namespace {

/// The kinds of disks that syncfs is known to flush whole, the names of files included. On others,
/// such as those that a program or another computer serves, each file is flushed by itself.
bool is_flushed_whole(int folder) {
    constexpr unsigned long xfs = 0x58465342; // the system's own list leaves it out
    constexpr std::array<unsigned long, 6> known{EXT4_SUPER_MAGIC,      xfs,
                                                 BTRFS_SUPER_MAGIC,     F2FS_SUPER_MAGIC,
                                                 OVERLAYFS_SUPER_MAGIC, TMPFS_MAGIC};
    struct statfs status {};
    return ::fstatfs(folder, &status) == 0 &&
           std::ranges::find(known, static_cast<unsigned long>(status.f_type)) != known.end();
}

} // namespace

FileGroup::~FileGroup() {
    if (folder_ >= 0)
        ::close(folder_);
}

void FileGroup::open(const std::string& folder) {
    // Opened this early, it is told of every write that fails from now on.
    folder_ = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder_ >= 0 && !is_flushed_whole(folder_))
        ::close(std::exchange(folder_, -1));
}

void FileGroup::drop(const std::string& path) {
    std::erase_if(files_, [&](const PreparedFile& file) { return file.path() == path; });
}

WriteTrouble FileGroup::keep_all() {
    if (!trouble_)
        trouble_ = flush_all();
    for (PreparedFile& file : files_)
        if (!trouble_)
            trouble_ = about(file.path(), file.keep());
    files_.clear();
    return trouble_;
}

/// Where flushing everything fails, that may be because of another program's file on the same disk:
/// then each file is asked.
WriteTrouble FileGroup::flush_all() {
    if (files_.empty() || (folder_ >= 0 && ::syncfs(folder_) == 0))
        return std::nullopt;
    for (PreparedFile& file : files_)
        if (WriteTrouble trouble = about(file.path(), file.flush()))
            return trouble;
    return std::nullopt;
}

} // namespace coprod
