// Whether a file gets its name only when it is on the disk: what was written to it since it was
// last flushed would be lost with the power, and the name would stand for an empty file.
#include "faults.h"

#include <algorithm>
#include <array>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace faults {
namespace {

struct File {
    dev_t disk;
    ino_t number;
    bool operator==(const File&) const = default;
};

// Nothing here may allocate, since allocations are counted.
constexpr std::size_t most_files = 4096;
struct Unflushed {
    std::mutex guard;
    std::array<File, most_files> files{};
    std::size_t count = 0;
    long renamed = 0;
};
Unflushed unflushed;

/// Where a plain file of that number or name stands among the unflushed ones, or their count.
template <typename Use>
void with_place(int folder, const char* path, Use use) {
    struct stat status {};
    if (!is_counting() ||
        syscall(SYS_newfstatat, folder, path, &status, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(status.st_mode))
        return;
    const File file{status.st_dev, status.st_ino};
    const std::lock_guard lock(unflushed.guard);
    const auto end = unflushed.files.begin() + static_cast<std::ptrdiff_t>(unflushed.count);
    use(static_cast<std::size_t>(std::find(unflushed.files.begin(), end, file) -
                                 unflushed.files.begin()),
        file);
}

} // namespace

void wrote(int number) {
    with_place(number, "", [](std::size_t place, const File& file) {
        if (place == unflushed.count && place < most_files)
            unflushed.files[unflushed.count++] = file;
    });
}

void flushed(int number) {
    with_place(number, "", [](std::size_t place, const File&) {
        if (place < unflushed.count)
            unflushed.files[place] = unflushed.files[--unflushed.count];
    });
}

void flushed_all() {
    const std::lock_guard lock(unflushed.guard);
    unflushed.count = 0;
}

void gets_name(int folder, const char* path) {
    with_place(folder, path, [](std::size_t place, const File&) {
        unflushed.renamed += place < unflushed.count;
    });
}

long named_unflushed() {
    const std::lock_guard lock(unflushed.guard);
    return unflushed.renamed;
}

} // namespace faults
