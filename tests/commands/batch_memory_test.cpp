// The built program where there is little memory: what a thread has none for is tried again, and
// what is not of this run is said.
#include "commands/batch_folder.h"

#include <stdexcept>

#include "commands/no_memory.h"

using namespace coprod;
using namespace coprod_tests;

namespace batch_memory_test {

namespace {

namespace fs = std::filesystem;

const std::string batch = "batch in -o reports --date 2026-03-31 ";

/// Stands before the program and lets it have so many KiB; a build that checks how memory is used
/// needs more from the first.
std::string with_memory(int size) {
    return "ulimit -v " + std::to_string(size) + ";";
}

bool can_be_limited(const NewFolder& folder) {
    if (run_binary(folder, with_memory(30000), "--version").status == exit_status::done)
        return true;
    WARN("skipped: the memory of this build cannot be limited");
    return false;
}

/// Copies of a long example, each with an id of its own.
void write_examples(const NewFolder& folder, int count) {
    const std::string text = bytes_of(COPROD_SOURCE_DIR "/examples/short-breaks.yaml");
    const std::size_t id = text.find("  id: ") + 6;
    for (int i = 10; i < 10 + count; ++i) {
        const std::string name = "p" + std::to_string(i);
        std::string copy = text;
        folder.write("in/" + name + ".yaml", copy.replace(id, text.find('\n', id) - id, name));
    }
}

} // namespace

TEST_CASE("where memory is enough for one thread, no project is refused by two") {
    const NewFolder folder;
    if (!can_be_limited(folder))
        return;
    write_examples(folder, 24);
    for (const int size : {28000, 30000, 32000}) {
        const Ended one = run_binary(folder, with_memory(size), batch + "--jobs 1");
        const auto expected = files_below(folder.path() / "reports");
        fs::remove_all(folder.path() / "reports");
        const Ended two = run_binary(folder, with_memory(size), batch + "--jobs 2");
        CAPTURE(size, two.err);
        CHECK(one.status == exit_status::done);
        CHECK(two.status == exit_status::done);
        CHECK((files_below(folder.path() / "reports") == expected));
    }
}

TEST_CASE("a project for which memory is too little on every try is refused alone, and told so") {
    const NewFolder folder;
    if (!can_be_limited(folder))
        return;
    for (const std::string id : {"a", "b", "y", "z"})
        folder.write("in/" + id + ".yaml", small_submission(id));
    folder.write("in/large.yaml", "");
    fs::resize_file(folder.path() / "in/large.yaml", std::uintmax_t{60} << 20U);
    const std::string too_little =
        ": there is not enough memory to go on. Close other programs, or "
        "judge fewer projects at a time, and run this again.\n";
    const std::string said =
        "in/large.yaml: nothing was judged.\ncoprod: in/large.yaml" + too_little;
    const std::string size = " --max-size 67108864 ";
    for (const std::string jobs : {"1", "2"}) {
        const Ended ended = run_binary(folder, with_memory(60000), batch + size + "--jobs " + jobs);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err == said);
        CHECK(ended.out.starts_with("Found: 5. Assessed: 4. Refused: 0. Unreadable: 1.\n"));
        CHECK(bytes_of(folder.path() / "reports/results.jsonl")
                  .find("\"message\":\"there is not enough memory to go on\"") !=
              std::string::npos);
    }
    const Ended one = run_binary(folder, with_memory(60000), "assess" + size + "in");
    CHECK(one.status == exit_status::cannot_write);
    CHECK(one.err == said + "Found 5: 4 assessed, 0 refused, 1 unreadable.\n");
    const Ended check = run_binary(folder, with_memory(60000), "check" + size + "in/large.yaml");
    CHECK(check.status == exit_status::cannot_write);
    CHECK(check.out == "in/large.yaml" + too_little);
}

TEST_CASE("where memory runs out at a file about all together, it is said that not all are new") {
    const NewFolder folder;
    if (!can_be_limited(folder))
        return;
    folder.write("in/a.yaml", small_submission("a"));
    // Each of the rows goes through all of them again: 4 to the power of 8 times the same text.
    std::string page = R"(<meta name="generator" content="coprod">{{#parts}})";
    for (const std::string tag : {"{{#verdicts}}", "{{/verdicts}}"}) {
        for (int depth = 0; depth < 8; ++depth)
            page += tag;
        if (tag.starts_with("{{#"))
            page += std::string(10000, 'x');
    }
    folder.write("own/index.html", page + "{{/parts}}\n");
    const Ended ended = run_binary(folder, with_memory(100000), batch + "--templates own");
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: there is not enough memory to go on. Close other programs, or "
                       "judge fewer projects at a time, and run this again.\n"
                       "All 1 were judged, and their reports are whole; not every file about all "
                       "together was written.\n");
    CHECK(names_below(folder.path() / "reports") ==
          "a.txt results.jsonl summary.csv workstream.txt ");
}

TEST_CASE("only an exception for want of memory is told as one") {
    CHECK_FALSE(is_no_memory());
    try {
        throw std::bad_alloc();
    } catch (const std::exception&) {
        CHECK(is_no_memory());
    }
    try {
        throw std::runtime_error("another fault");
    } catch (const std::exception&) {
        CHECK_FALSE(is_no_memory());
    }
    CHECK_FALSE(is_no_memory());
}

} // namespace batch_memory_test
