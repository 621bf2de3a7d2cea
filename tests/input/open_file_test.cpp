#include "input/open_file.h"

#include <filesystem>
#include <fstream>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "catch.h"
#include "input/reading.h"

namespace fs = std::filesystem;

namespace open_file_test {

using coprod_tests::rendered;

namespace {

// A folder of this test run alone, gone at its end.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "coprod-open-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const {
        std::ofstream(path_ / name, std::ios::binary) << content;
        return (path_ / name).string();
    }
    [[nodiscard]] std::string path(const std::string& name) const {
        return (path_ / name).string();
    }

private:
    fs::path path_;
};

std::string reading(const std::string& path, std::size_t limit = 100) {
    coprod::Diagnostics diagnostics("f");
    const auto source = coprod::read_source(path, limit, diagnostics);
    return source ? "read: " + source->text : rendered(diagnostics);
}

} // namespace

TEST_CASE("a plain file is read whole, also through a link") {
    const Folder folder;
    const std::string path = folder.file("a", "a: b\n");
    fs::create_symlink(path, folder.path("link"));
    CHECK(reading(path) == "read: a: b\n");
    CHECK(reading(folder.path("link")) == "read: a: b\n");
    CHECK(reading(folder.file("-", "a: c\n")) == "read: a: c\n");
}

TEST_CASE("a file of the limit is read and one of a byte more is not") {
    const Folder folder;
    CHECK(reading(folder.file("a", std::string(98, 'x') + "\n")).substr(0, 5) == "read:");
    CHECK(reading(folder.file("b", std::string(99, 'x') + "\n")).substr(0, 5) == "read:");
    CHECK(reading(folder.file("c", std::string(100, 'x') + "\n")) ==
          "f: error: the file has 101 bytes, and at most 100 bytes are read [file-too-large]\n"
          "  help: Shorten it or split it, or raise the limit with --max-size.\n");
    CHECK(reading(folder.file("d", std::string(300'000, 'x')), coprod::default_file_limit) ==
          "f: error: the file has 292 KiB (300,000 bytes), and at most 256 KiB (262,144 bytes) are "
          "read [file-too-large]\n"
          "  help: Shorten it or split it, or raise the limit with --max-size.\n");
}

TEST_CASE("a size that is not known beforehand is still held to the limit") {
    // Files of /proc say that they have no size.
    CHECK(reading("/proc/self/status", 10) ==
          "f: error: the file has more, and at most 10 bytes are read [file-too-large]\n"
          "  help: Shorten it or split it, or raise the limit with --max-size.\n");
}

TEST_CASE("no limit is above the largest one") {
    coprod::Diagnostics diagnostics("f");
    const std::string bytes(coprod::largest_file_limit + 1, 'x');
    CHECK_FALSE(coprod::make_source("f", bytes, bytes.size(), diagnostics));
    CHECK(
        rendered(diagnostics) ==
        "f: error: the file has 65,536 KiB (67,108,865 bytes), and at most 65,536 KiB (67,108,864 "
        "bytes) are read [file-too-large]\n"
        "  help: Shorten it or split it.\n");
}

TEST_CASE("a file that is not there is named as such") {
    const Folder folder;
    const std::string message = "f: error: there is no file of this name [no-such-file]\n"
                                "  help: Check the spelling of the name and the folder it is in.\n";
    CHECK(reading(folder.path("none")) == message);
    CHECK(reading(folder.file("a", "x") + "/b") == message);
    CHECK(reading(std::string("/dev/null\0x", 11)) == message);
    fs::create_symlink(folder.path("none"), folder.path("dangling"));
    CHECK(reading(folder.path("dangling")) == message);
}

TEST_CASE("a folder, a pipe, a device and a socket are named and never waited for") {
    const Folder folder;
    CHECK(reading(folder.path("")) ==
          "f: error: this is a folder, and a single file is needed here [not-a-file]\n"
          "  help: Name a file inside the folder.\n");
    const std::string end = ", and only plain files are read [not-a-file]\n"
                            "  help: Save the content as a file and name that file.\n";
    REQUIRE(::mkfifo(folder.path("fifo").c_str(), 0600) == 0);
    CHECK(reading(folder.path("fifo")) == "f: error: this is a named pipe" + end);
    CHECK(reading("/dev/zero") == "f: error: this is a device" + end);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    folder.path("socket").copy(address.sun_path, sizeof address.sun_path - 1);
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    CHECK(reading(folder.path("socket")) == "f: error: this is a socket" + end);
    ::close(number);
}

TEST_CASE("a file without permission is named as such") {
    const Folder folder;
    const std::string path = folder.file("a", "x");
    fs::permissions(path, fs::perms::none);
    // Nothing is forbidden to the administrator, so such a run gives up that right for a moment.
    const bool administrator = ::geteuid() == 0;
    if (administrator)
        REQUIRE(::seteuid(65534) == 0);
    const std::string said = reading(path);
    if (administrator)
        REQUIRE(::seteuid(0) == 0);
    CHECK(said == "f: error: you do not have permission to read this file [no-permission]\n"
                  "  help: Ask its owner for permission, or copy it to a folder of your own.\n");
}

TEST_CASE("a file that fails while it is read, and a circle of links, are errors") {
    CHECK(reading("/proc/self/mem") ==
          "f: error: the file could not be read to its end: Input/output error [read-error]\n"
          "  help: Try again; if it goes on, copy the file to another disk.\n");
    const Folder folder;
    fs::create_symlink(folder.path("b"), folder.path("a"));
    fs::create_symlink(folder.path("a"), folder.path("b"));
    CHECK(reading(folder.path("a")) ==
          "f: error: the file cannot be opened: Too many levels of symbolic links [read-error]\n"
          "  help: Try again; if it goes on, copy the file to another disk.\n");
}

TEST_CASE("a size is given as people read it") {
    CHECK(coprod::size_in_words(1023) == "1023 bytes");
    CHECK(coprod::size_in_words(1024) == "1 KiB (1,024 bytes)");
    CHECK(coprod::size_in_words(1'234'567'890) == "1,205,632 KiB (1,234,567,890 bytes)");
}

} // namespace open_file_test
