#include "output/line_file.h"

#include <optional>

#include <sys/stat.h>

#include "catch.h"
#include "folder.h"

namespace fs = std::filesystem;
using namespace coprod;
using namespace coprod_tests;

namespace line_file_test {

namespace {

std::string said(const WriteTrouble& trouble) {
    return trouble.value_or("done");
}

std::size_t files_in(const NewFolder& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder.path()))
        ++count;
    return count;
}

std::string path_in(const NewFolder& folder) {
    return (folder.path() / "f").string();
}

} // namespace

TEST_CASE("lines stand in the file as they were added") {
    const NewFolder folder;
    LineFile file;
    CHECK(said(file.open(path_in(folder))) == "done");
    for (const char* line : {"one", "", "three\r", "\xFF"})
        CHECK(said(file.append(line)) == "done");
    CHECK(said(file.finish()) == "done");
    CHECK(bytes_of(folder.path() / "f") == "one\n\nthree\r\n\xFF\n");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("a file without lines is there and empty") {
    const NewFolder folder;
    LineFile file;
    CHECK(said(file.open(path_in(folder))) == "done");
    CHECK(said(file.finish()) == "done");
    CHECK(bytes_of(folder.path() / "f") == "");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("replaced lines have their last text, and the others stay as they were") {
    const NewFolder folder;
    LineFile file;
    REQUIRE(said(file.open(path_in(folder))) == "done");
    for (const char* line : {"zero", "one", "", "three"})
        REQUIRE(said(file.append(line)) == "done");
    file.replace(0, "nought");
    file.replace(3, "a third that is longer");
    file.replace(3, "3");
    file.replace(2, "two");
    CHECK(said(file.finish()) == "done");
    CHECK(bytes_of(folder.path() / "f") == "nought\none\ntwo\n3\n");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("a line among very many is replaced, and every other byte is kept") {
    const NewFolder folder;
    LineFile file;
    REQUIRE(said(file.open(path_in(folder))) == "done");
    std::string expected;
    for (int i = 0; i < 3000; ++i) {
        const std::string line = std::to_string(i) + std::string(100, 'x');
        REQUIRE(said(file.append(line)) == "done");
        expected += (i == 1234 ? std::string("another") : line) + "\n";
    }
    file.replace(1234, "another");
    CHECK(said(file.finish()) == "done");
    CHECK((bytes_of(folder.path() / "f") == expected));
    CHECK(files_in(folder) == 1);
}

TEST_CASE("before it is finished there is nothing of its name, and the old file is still there") {
    const NewFolder folder;
    LineFile file;
    REQUIRE(said(file.open(path_in(folder))) == "done");
    REQUIRE(said(file.append(std::string(200'000, 'x'))) == "done");
    CHECK_FALSE(fs::exists(folder.path() / "f"));
    folder.write("f", "old");
    REQUIRE(said(file.append("more")) == "done");
    CHECK(bytes_of(folder.path() / "f") == "old");
    CHECK(said(file.finish()) == "done");
    CHECK(bytes_of(folder.path() / "f") == std::string(200'000, 'x') + "\nmore\n");
}

TEST_CASE("a file of lines that is not finished leaves nothing behind, and the old one as it was") {
    const NewFolder folder;
    folder.write("f", "old");
    {
        LineFile file;
        REQUIRE(said(file.open(path_in(folder))) == "done");
        REQUIRE(said(file.append(std::string(200'000, 'x'))) == "done");
        file.replace(0, "y");
    }
    CHECK(bytes_of(folder.path() / "f") == "old");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("a file of lines that cannot get its name leaves nothing behind") {
    for (const bool replaced : {false, true}) {
        const NewFolder folder;
        {
            LineFile file;
            REQUIRE(said(file.open(path_in(folder))) == "done");
            REQUIRE(said(file.append("x")) == "done");
            if (replaced)
                file.replace(0, "y");
            fs::create_directory(folder.path() / "f");
            CHECK(said(file.finish()) ==
                  "There is a folder of this name, so no file can be written there. Move the "
                  "folder, or choose another name.");
        }
        CHECK(fs::is_directory(folder.path() / "f"));
        CHECK(files_in(folder) == 1);
    }
}

TEST_CASE("what cannot become a file of lines is said before any line is written") {
    const NewFolder folder;
    fs::create_directory(folder.path() / "f");
    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    {
        LineFile in_the_way;
        CHECK(said(in_the_way.open(path_in(folder))) ==
              "There is a folder of this name, so no file can be written there. Move the folder, "
              "or choose another name.");
        LineFile pipe;
        CHECK(said(pipe.open((folder.path() / "pipe").string())) ==
              "There is a device, a pipe or a socket of this name, and only a plain file is "
              "replaced. Choose another name.");
        LineFile nowhere;
        CHECK(said(nowhere.open((folder.path() / "none/f").string())) ==
              "The folder for this file is not there. Check the spelling of its name.");
    }
    CHECK(fs::is_fifo(folder.path() / "pipe"));
    CHECK(files_in(folder) == 2);
}

} // namespace line_file_test
