// Files that go to the disk together and get their names together.
#include "output/file_group.h"

#include <algorithm>
#include <filesystem>

#include "catch.h"
#include "folder.h"

namespace fs = std::filesystem;
using namespace coprod;
using namespace coprod_tests;

namespace file_group_test {

namespace {

/// How many entries a folder has, the temporaries included.
auto count_in(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

void add(FileGroup& group, const fs::path& path, std::string_view bytes) {
    PreparedFile file;
    REQUIRE(file.write(path.string(), bytes) == std::nullopt);
    group.add(std::move(file));
}

} // namespace

TEST_CASE("the files of a group get their names together, and not before") {
    const NewFolder folder;
    FileGroup group;
    group.open(folder.path().string());
    add(group, folder.path() / "a.txt", "one\n");
    add(group, folder.path() / "b.txt", "two\n");
    CHECK(group.size() == 2);
    CHECK_FALSE(fs::exists(folder.path() / "a.txt"));
    CHECK(group.keep_all() == std::nullopt);
    CHECK(group.size() == 0);
    CHECK(bytes_of(folder.path() / "a.txt") == "one\n");
    CHECK(bytes_of(folder.path() / "b.txt") == "two\n");
    CHECK(count_in(folder.path()) == 2);
}

TEST_CASE("a group whose folder was never opened flushes each file by itself") {
    const NewFolder folder;
    FileGroup group;
    add(group, folder.path() / "a.txt", "one\n");
    CHECK(group.keep_all() == std::nullopt);
    CHECK(bytes_of(folder.path() / "a.txt") == "one\n");
}

TEST_CASE("a file that is dropped from its group gets no name and leaves nothing behind") {
    const NewFolder folder;
    FileGroup group;
    group.open(folder.path().string());
    add(group, folder.path() / "a.txt", "one\n");
    add(group, folder.path() / "b.txt", "two\n");
    group.drop((folder.path() / "a.txt").string());
    CHECK(group.keep_all() == std::nullopt);
    CHECK_FALSE(fs::exists(folder.path() / "a.txt"));
    CHECK(count_in(folder.path()) == 1);
}

TEST_CASE("a group that is given up leaves nothing behind") {
    const NewFolder folder;
    {
        FileGroup group;
        group.open(folder.path().string());
        add(group, folder.path() / "a.txt", "one\n");
        CHECK(count_in(folder.path()) == 1);
    }
    CHECK(count_in(folder.path()) == 0);
}

TEST_CASE(
    "after a name that cannot be given a group keeps what has its name and says so for ever") {
    const NewFolder folder;
    FileGroup group;
    group.open(folder.path().string());
    for (const char* name : {"a.txt", "b.txt", "c.txt"})
        add(group, folder.path() / name, "text\n");
    fs::create_directory(folder.path() / "b.txt");
    const std::string words =
        (folder.path() / "b.txt").string() +
        ": There is a folder of this name, so no file can be written there. Move the folder, or "
        "choose another name.";
    CHECK(group.keep_all().value_or("done") == words);
    CHECK(fs::exists(folder.path() / "a.txt"));
    CHECK_FALSE(fs::exists(folder.path() / "c.txt"));
    CHECK(count_in(folder.path()) == 2);
    add(group, folder.path() / "d.txt", "text\n");
    CHECK(group.keep_all().value_or("done") == words);
    CHECK(count_in(folder.path()) == 2);
}

TEST_CASE("a file that is gone when its group is flushed by itself is trouble") {
    const NewFolder folder;
    FileGroup group;
    add(group, folder.path() / "a.txt", "one\n");
    for (const auto& entry : fs::directory_iterator(folder.path()))
        fs::remove(entry.path());
    CHECK(group.keep_all().value_or("done") ==
          (folder.path() / "a.txt").string() +
              ": The folder for this file is not there. Check the spelling of its name.");
    CHECK(count_in(folder.path()) == 0);
}

} // namespace file_group_test
