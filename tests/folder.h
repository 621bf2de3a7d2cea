// A folder of its own for a test that needs files, and the folder in which the program runs.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "catch.h"

namespace coprod_tests {

/// All bytes of a file.
inline std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    INFO("reading " << path);
    REQUIRE(file.is_open());
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// Makes `path` the current folder for as long as it lives, so that messages name files as a person
/// would.
class InsideFolder {
public:
    explicit InsideFolder(const std::filesystem::path& path)
        : before_(std::filesystem::current_path()) {
        std::filesystem::current_path(path);
    }
    InsideFolder(const InsideFolder&) = delete;
    InsideFolder& operator=(const InsideFolder&) = delete;
    ~InsideFolder() {
        std::error_code ignored;
        std::filesystem::current_path(before_, ignored);
    }

private:
    std::filesystem::path before_;
};

/// An empty folder that goes away with all that is in it.
class NewFolder {
public:
    NewFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "coprod-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    void write(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream file{path_ / name, std::ios::binary};
        file << bytes << std::flush;
        REQUIRE(file.good());
    }

private:
    std::filesystem::path path_;
};

} // namespace coprod_tests
