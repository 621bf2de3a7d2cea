#include "output/whole_file.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <vector>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "catch.h"
#include "folder.h"

namespace fs = std::filesystem;
using namespace coprod;
using namespace coprod_tests;

namespace whole_file_test {

namespace {

/// The names in a folder, sorted, each with a space behind it.
std::string names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names)
        text += name + " ";
    return text;
}

std::string said(const WriteTrouble& trouble) {
    return trouble.value_or("done");
}

std::string written(const fs::path& path, std::string_view bytes) {
    return said(write_whole_file(path.string(), bytes));
}

/// Files of this process cannot grow beyond `most` bytes for as long as it lives.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t most) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &before_) == 0);
        const rlimit limit{most, before_.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    ~SmallFiles() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }

private:
    rlimit before_{};
    void (*signal_)(int);
};

/// A disk of 64 KiB, where this run may make one.
class SmallDisk {
public:
    SmallDisk() : mounted_(::mount("none", folder_.path().c_str(), "tmpfs", 0, "size=64k") == 0) {}
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (mounted_)
            ::umount2(folder_.path().c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool is_there() const { return mounted_; }
    [[nodiscard]] const fs::path& path() const { return folder_.path(); }
    [[nodiscard]] bool make_read_only() const {
        return ::mount("none", path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=64k") == 0;
    }

private:
    NewFolder folder_;
    bool mounted_;
};

/// What `act` says to somebody who is not an administrator, to whom nothing is forbidden.
template <class Act>
std::string as_somebody(Act act) {
    const bool administrator = ::geteuid() == 0;
    if (administrator)
        REQUIRE(::seteuid(65534) == 0);
    std::string text = act();
    if (administrator)
        REQUIRE(::seteuid(0) == 0);
    return text;
}

const std::string folder_in_the_way = "There is a folder of this name, so no file can be written "
                                      "there. Move the folder, or choose another name.";
const std::string too_large = "The file would be larger than this disk or your account allows. "
                              "Name a folder on another disk.";
const std::string disk_full = "The disk is full. Make room on it, or name a folder on another "
                              "disk, and run this again.";
const std::string no_permission = "You do not have permission to write here. Ask the folder's "
                                  "owner for permission, or name another folder.";
const std::string no_folder = "The folder for this file is not there. Check the spelling of its "
                              "name.";
const std::string not_a_plain_file = "There is a device, a pipe or a socket of this name, and only "
                                     "a plain file is replaced. Choose another name.";

} // namespace

TEST_CASE("a file is written whole, with every byte, and nothing else is left") {
    const NewFolder folder;
    const std::string bytes = std::string("a\0b\r\n\xFF", 6) + std::string(3'000'000, 'x');
    CHECK(written(folder.path() / "f", bytes) == "done");
    CHECK(bytes_of(folder.path() / "f") == bytes);
    CHECK(written(folder.path() / "empty", "") == "done");
    CHECK(bytes_of(folder.path() / "empty").empty());
    const InsideFolder inside(folder.path());
    CHECK(written("here", "x") == "done");
    CHECK(names_in(folder.path()) == "empty f here ");
}

TEST_CASE("a file that is there is replaced, and a link of that name too, not what it leads to") {
    const NewFolder folder;
    folder.write("real", "old");
    fs::create_symlink("real", folder.path() / "link");
    fs::create_symlink("nowhere", folder.path() / "dangling");
    for (const char* name : {"link", "dangling"}) {
        CHECK(written(folder.path() / name, "new") == "done");
        CHECK(fs::is_regular_file(fs::symlink_status(folder.path() / name)));
    }
    CHECK(bytes_of(folder.path() / "real") == "old");
    CHECK(written(folder.path() / "real", "new") == "done");
    CHECK(bytes_of(folder.path() / "real") == "new");
    CHECK(names_in(folder.path()) == "dangling link real ");
}

TEST_CASE("a new file has the rights that the user's own new files have") {
    const NewFolder folder;
    const mode_t before = ::umask(0027);
    CHECK(written(folder.path() / "f", "x") == "done");
    ::umask(before);
    struct stat status {};
    REQUIRE(::stat((folder.path() / "f").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0640U);
}

TEST_CASE("a folder in the way, also behind a link, is left alone and named") {
    const NewFolder folder;
    fs::create_directory(folder.path() / "f");
    fs::create_directory_symlink("f", folder.path() / "link");
    CHECK(written(folder.path() / "f", "x") == folder_in_the_way);
    CHECK(written(folder.path() / "link", "x") == folder_in_the_way);
    CHECK(names_in(folder.path()) == "f link ");
}

TEST_CASE("a device or a pipe is never replaced, nor a link to one") {
    // Only in a folder of the test's own: an administrator's run could replace a real device.
    const NewFolder folder;
    REQUIRE(::mkfifo((folder.path() / "p").c_str(), 0600) == 0);
    fs::create_symlink("/dev/full", folder.path() / "full");
    CHECK(written(folder.path() / "p", "x") == not_a_plain_file);
    CHECK(written(folder.path() / "full", "x") == not_a_plain_file);
    CHECK(fs::is_fifo(folder.path() / "p"));
    CHECK(fs::is_symlink(folder.path() / "full"));
    CHECK(names_in(folder.path()) == "full p ");
}

TEST_CASE("a path that leads nowhere is told what is wrong with it") {
    const NewFolder folder;
    folder.write("f", "x");
    CHECK(written(folder.path() / "none/f", "x") == no_folder);
    CHECK(written(folder.path() / "f/g", "x") == "A part of this path is a file, and a folder is "
                                                 "needed there. Check the path.");
    CHECK(written(folder.path() / std::string(300, 'n'), "x") ==
          "The name is longer than this disk allows. Choose a shorter one.");
    for (const std::string& path : {std::string(), std::string("f/"), std::string("f\0g", 3)})
        CHECK(written(path, "x") == no_folder);
    CHECK(written(folder.path() / std::string(255, 'n'), "x") == "done");
}

TEST_CASE("a folder that one must not write in is named as such") {
    const NewFolder folder;
    fs::permissions(folder.path(), fs::perms(0555));
    CHECK(as_somebody([&] { return written(folder.path() / "f", "x"); }) == no_permission);
    CHECK(as_somebody([&] { return said(make_folder((folder.path() / "d").string())); }) ==
          no_permission);
    fs::permissions(folder.path(), fs::perms(0755));
    CHECK(names_in(folder.path()).empty());
}

TEST_CASE("a file that may not grow further leaves the old one as it was") {
    const NewFolder folder;
    folder.write("f", "old");
    {
        const SmallFiles limit(1000);
        CHECK(written(folder.path() / "g", std::string(1000, 'x')) == "done");
        CHECK(written(folder.path() / "f", std::string(1001, 'x')) == too_large);
    }
    CHECK(bytes_of(folder.path() / "f") == "old");
    CHECK(names_in(folder.path()) == "f g ");
}

TEST_CASE("a full disk and one that can only be read are named, and nothing is left on them") {
    const SmallDisk disk;
    if (!disk.is_there()) {
        WARN("skipped: this run may not make a small disk to fill");
        return;
    }
    CHECK(written(disk.path() / "f", std::string(40'000, 'x')) == "done");
    CHECK(written(disk.path() / "f", std::string(40'000, 'y')) == disk_full);
    CHECK(bytes_of(disk.path() / "f") == std::string(40'000, 'x'));
    GrowingFile growing;
    REQUIRE(said(growing.open((disk.path() / "g").string())) == "done");
    CHECK(said(growing.append(std::string(20'000, 'x'))) == "done");
    CHECK(said(growing.append(std::string(50'000, 'x'))) == disk_full);
    CHECK(said(growing.append("x")) == disk_full);
    CHECK(said(growing.finish()) == disk_full);
    CHECK(names_in(disk.path()) == "f ");
    REQUIRE(disk.make_read_only());
    CHECK(written(disk.path() / "f", "") == "This disk can only be read. Name a folder on another "
                                            "disk.");
}

TEST_CASE("a prepared file has its name when it is kept, and is gone when it is not") {
    const NewFolder folder;
    const std::string path = (folder.path() / "f").string();
    {
        PreparedFile file;
        CHECK(said(file.write(path, "new")) == "done");
        const std::string name = names_in(folder.path());
        CHECK(name.starts_with(".coprod-"));
        CHECK(bytes_of(folder.path() / name.substr(0, name.size() - 1)) == "new");
    }
    CHECK(names_in(folder.path()).empty());
    PreparedFile file;
    CHECK(said(file.write(path, "new")) == "done");
    CHECK(said(file.keep()) == "done");
    CHECK(names_in(folder.path()) == "f ");
    CHECK(bytes_of(path) == "new");
}

TEST_CASE("prepared files can be handed on and kept in another order") {
    const NewFolder folder;
    std::vector<PreparedFile> files(3);
    for (std::size_t i = 0; i < files.size(); ++i)
        REQUIRE(said(files[i].write((folder.path() / std::to_string(i)).string(),
                                    std::to_string(i))) == "done");
    PreparedFile last = std::move(files[2]);
    files[0] = std::move(files[1]); // what it held is taken away
    CHECK(said(last.keep()) == "done");
    CHECK(said(files[0].keep()) == "done");
    CHECK(names_in(folder.path()) == "1 2 ");
    CHECK(bytes_of(folder.path() / "1") == "1");
}

TEST_CASE("a prepared file that cannot get its name is gone") {
    const NewFolder folder;
    PreparedFile file;
    REQUIRE(said(file.write((folder.path() / "f").string(), "x")) == "done");
    fs::create_directory(folder.path() / "f");
    CHECK(said(file.keep()) == folder_in_the_way);
    CHECK(said(file.keep()) == folder_in_the_way);
    CHECK(names_in(folder.path()) == "f ");
    PreparedFile stolen;
    REQUIRE(said(stolen.write((folder.path() / "g").string(), "x")) == "done");
    for (const auto& entry : fs::directory_iterator(folder.path()))
        if (entry.path().filename().string().starts_with("."))
            fs::remove(entry.path());
    CHECK(said(stolen.keep()) == no_folder);
}

TEST_CASE("a growing file is there when it is finished, with all its parts in order") {
    const NewFolder folder;
    const std::string path = (folder.path() / "f").string();
    std::string all;
    {
        GrowingFile file;
        REQUIRE(said(file.open(path)) == "done");
        for (int i = 0; i < 30'000; ++i) {
            const std::string part = std::to_string(i) + "\n";
            REQUIRE(said(file.append(part)) == "done");
            all += part;
        }
        CHECK_FALSE(fs::exists(path));
        CHECK(said(file.finish()) == "done");
    }
    CHECK(bytes_of(path) == all);
    CHECK(names_in(folder.path()) == "f ");
}

TEST_CASE("a growing file that is not finished, or failed once, is gone") {
    const NewFolder folder;
    const std::string path = (folder.path() / "f").string();
    {
        GrowingFile file;
        REQUIRE(said(file.open(path)) == "done");
        CHECK(said(file.append(std::string(100'000, 'x'))) == "done");
    }
    CHECK(names_in(folder.path()).empty());
    GrowingFile file;
    REQUIRE(said(file.open(path)) == "done");
    {
        const SmallFiles limit(1000);
        CHECK(said(file.append(std::string(100'000, 'x'))) == too_large);
    }
    CHECK(names_in(folder.path()).empty());
    CHECK(said(file.append(std::string(100'000, 'x'))) == too_large);
    CHECK(said(file.finish()) == too_large);
    CHECK(names_in(folder.path()).empty());
    GrowingFile nowhere;
    CHECK(said(nowhere.open(path + "/g/h")) == no_folder);
    CHECK(said(nowhere.finish()) == no_folder);
}

TEST_CASE("a folder is made with those above it, and one that is there is fine") {
    const NewFolder folder;
    const std::string path = folder.path().string();
    CHECK(said(make_folder(path + "/a/b//c/")) == "done");
    CHECK(fs::is_directory(path + "/a/b/c"));
    CHECK(said(make_folder(path + "/a/b/c")) == "done");
    CHECK(said(make_folder("/")) == "done");
    fs::create_directory_symlink("a", path + "/link");
    CHECK(said(make_folder(path + "/link/d")) == "done");
    CHECK(fs::is_directory(path + "/a/d"));
    const InsideFolder inside(folder.path());
    CHECK(said(make_folder("here")) == "done");
    CHECK(fs::is_directory(path + "/here"));
}

TEST_CASE("a file or a broken link in the way of a folder is named") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    folder.write("f", "x");
    fs::create_symlink("nowhere", "link");
    const auto in_the_way = [](const std::string& name) {
        return "There is a file or a broken link called \"" + name +
               "\", so no folder can be made there. Move it, or choose another name.";
    };
    CHECK(said(make_folder("f")) == in_the_way("f"));
    CHECK(said(make_folder("f/g/h")) == in_the_way("f"));
    CHECK(said(make_folder("link/g")) == in_the_way("link"));
    CHECK(said(make_folder("")) == "A folder needs a name. Write one.");
    CHECK(said(make_folder(std::string(300, 'n'))) ==
          "The name is longer than this disk allows. Choose a shorter one.");
    CHECK(names_in(folder.path()) == "f link ");
}

TEST_CASE("a folder's names are flushed to the disk, and a folder that is not there is named") {
    const NewFolder folder;
    CHECK(said(flush_folder(folder.path().string())) == "done");
    CHECK(said(flush_folder("/proc")) == "done");
    CHECK(said(flush_folder((folder.path() / "none").string())) == no_folder);
}

TEST_CASE("an error without words of its own is told in the system's") {
    CHECK(write_trouble(EDOM) == "The system refuses to write this: Numerical argument out of "
                                 "domain. Try again, or name another folder.");
    CHECK(write_trouble(EDQUOT) ==
          "Your share of this disk is used up. Delete what is not needed, or name a folder on "
          "another disk, and run this again.");
    CHECK(write_trouble(EIO) == "The disk failed while it was written. Name a folder on another "
                                "disk, and have this one checked.");
}

} // namespace whole_file_test
