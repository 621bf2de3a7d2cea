// The folders of tests/cases, each run as a person would run it; README.md there says how to add
// one.
#include "catch.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <vector>

#include "coprod/run.h"
#include "folder.h"

using namespace coprod_tests;
namespace fs = std::filesystem;

namespace cases_test {

namespace {

const fs::path cases = COPROD_SOURCE_DIR "/tests/cases";

std::vector<fs::path> case_folders() {
    std::vector<fs::path> folders;
    for (const fs::directory_entry& entry : fs::directory_iterator(cases))
        if (entry.is_directory())
            folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// The words of a command line; spaces inside double quotes belong to a word.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    bool quoted = false;
    bool open = false;
    for (const char c : line) {
        const bool ends = !quoted && (c == ' ' || c == '\n');
        if (!ends && !open)
            words.emplace_back();
        open = !ends;
        if (c == '"')
            quoted = !quoted;
        else if (!ends)
            words.back() += c;
    }
    return words;
}

std::string bytes_or_nothing(const fs::path& path) {
    return fs::exists(path) ? bytes_of(path) : std::string();
}

struct Outcome {
    std::string out;
    std::string err;
    std::string status;
};

Outcome run_in(const fs::path& folder) {
    const auto arguments = words_of(bytes_of(folder / "command"));
    const InsideFolder inside(folder);
    std::ostringstream out;
    std::ostringstream err;
    const int status = coprod::run(arguments, out, err, {*coprod::parse_date("2026-03-31"), false});
    return {out.str(), err.str(), std::to_string(status) + "\n"};
}

/// Writes the file, or takes it away where there is nothing to write.
void update(const fs::path& path, const std::string& bytes) {
    fs::remove(path);
    if (bytes.empty())
        return;
    std::ofstream file{path, std::ios::binary};
    file << bytes << std::flush;
    REQUIRE(file.good());
}

void update(const fs::path& folder, const Outcome& found) {
    if (!fs::exists(folder / "stdout.contains"))
        update(folder / "stdout", found.out);
    update(folder / "stderr", found.err);
    update(folder / "status", found.status);
}

void check_contains(const fs::path& list, const std::string& out) {
    std::istringstream lines{bytes_of(list)};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line, out);
        CHECK(out.find(line) != std::string::npos);
    }
}

void check(const fs::path& folder, const Outcome& found) {
    INFO(folder << " differs; where the new text is right, run the tests once with "
                   "COPROD_UPDATE_GOLDEN=1");
    CHECK(found.status == bytes_of(folder / "status"));
    CHECK(found.err == bytes_or_nothing(folder / "stderr"));
    if (fs::exists(folder / "stdout.contains"))
        check_contains(folder / "stdout.contains", found.out);
    else
        CHECK(found.out == bytes_or_nothing(folder / "stdout"));
}

} // namespace

TEST_CASE("every case ends with the output, the messages and the status that its folder holds") {
    const bool updating = std::getenv("COPROD_UPDATE_GOLDEN") != nullptr;
    const auto folders = case_folders();
    CHECK(folders.size() >= 20);
    for (const fs::path& folder : folders) {
        const Outcome found = run_in(folder);
        if (updating)
            update(folder, found);
        else
            check(folder, found);
    }
}

TEST_CASE(
    "every case refused a file with one clear message for each mistake and what to do about it") {
    for (const fs::path& folder : case_folders()) {
        const std::string err = bytes_or_nothing(folder / "stderr");
        std::istringstream lines{err};
        int mistakes = 0;
        int helps = 0;
        for (std::string line; std::getline(lines, line);) {
            mistakes += line.find(": error: ") != std::string::npos ||
                                line.find(": warning: ") != std::string::npos
                            ? 1
                            : 0;
            helps += line.starts_with("  help: ") ? 1 : 0;
        }
        CAPTURE(folder, err);
        CHECK(helps == mistakes);
    }
}

TEST_CASE("the words of a command line are cut at spaces outside quotes") {
    using Words = std::vector<std::string>;
    CHECK(words_of("assess a.yaml\n") == Words{"assess", "a.yaml"});
    CHECK(words_of("assess  \"my file.yaml\" --x=\"a b\"") ==
          Words{"assess", "my file.yaml", "--x=a b"});
    CHECK(words_of("\n").empty());
    CHECK(words_of("\"\"") == Words{""});
}

} // namespace cases_test
