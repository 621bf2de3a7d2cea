// A run that is asked to end in its middle.
#include "commands/batch_folder.h"
#include "commands/process.h"

using namespace coprod_tests;

namespace batch_signal_test {

namespace {

namespace fs = std::filesystem;

constexpr int files = 300;

/// Every second one is refused with a message, so that a run whose messages nobody reads comes to a
/// stand long before its end.
void write_many(const NewFolder& folder) {
    for (int i = 0; i < files; ++i) {
        const std::string name = "p" + std::to_string(100 + i);
        folder.write("in/" + name + ".yaml",
                     i % 2 == 0 ? small_submission(name) : broken_submission);
    }
}

void wait_for(const fs::path& path) {
    for (int turn = 0; turn < 20'000 && !fs::exists(path); ++turn)
        ::usleep(1000);
    REQUIRE(fs::exists(path));
}

/// The number that stands in the text between `before` and `after`.
int number_between(const std::string& text, const std::string& before, const std::string& after) {
    const auto begin = text.rfind(before);
    REQUIRE(begin != std::string::npos);
    const auto end = text.find(after, begin);
    REQUIRE(end != std::string::npos);
    return std::stoi(text.substr(begin + before.size(), end - begin - before.size()));
}

/// Interrupts a batch when its first report is there, and checks what is left of it.
void check_interrupted(int signal, const std::string& jobs) {
    const NewFolder folder;
    write_many(folder);
    folder.write("reports/results.jsonl", "of an earlier run\n");
    Process batch(folder, {"batch", "in", "-o", "reports", "--date", "2026-03-31", "--jobs", jobs},
                  Process::Error::pipe);
    wait_for(folder.path() / "reports/p100.txt");
    batch.send(signal);
    const std::string err = batch.rest();
    CHECK(batch.status() == 128 + signal);
    CHECK(bytes_of(folder.path() / "out") == "");
    const int done = number_between(err, "coprod: interrupted, ", " of ");
    CHECK(done >= 1);
    CHECK(done < files);
    // a first file without mistakes says nothing before it
    CHECK(("\n" + err)
              .ends_with("\ncoprod: interrupted, " + std::to_string(done) + " of " +
                         std::to_string(files) +
                         " done: their reports are whole; summary.csv, results.jsonl and the "
                         "workstream's report were not written.\n"));
    CHECK(count_of(err, ": 1 mistake to mend; nothing was judged.\n") ==
          static_cast<std::size_t>(done / 2));
    auto left = files_below(folder.path() / "reports");
    CHECK(left["results.jsonl"] == "of an earlier run\n");
    CHECK(left.size() == static_cast<std::size_t>((done + 1) / 2 + 1));
    for (int i = 0; i < done; i += 2) {
        const std::string name = "p" + std::to_string(100 + i) + ".txt";
        CAPTURE(name);
        CHECK(left[name].starts_with("The p"));
        CHECK(left[name].ends_with("printed\nonly where they agreed to it.\n"));
    }
}

} // namespace

TEST_CASE(
    "a batch that is interrupted ends between two files, says how far it came and leaves only "
    "whole reports") {
    check_interrupted(SIGINT, "1");
    check_interrupted(SIGINT, "2");
}

TEST_CASE("a batch that is asked to end by the system does the same") {
    check_interrupted(SIGTERM, "2");
}

TEST_CASE("an assessment of many files ends between two of them and says how far it came") {
    const NewFolder folder;
    for (int i = 0; i < files; ++i)
        folder.write("in/p" + std::to_string(100 + i) + ".yaml", broken_submission);
    Process assess(folder, {"assess", "in"}, Process::Error::pipe);
    const std::string first = assess.first_byte();
    assess.send(SIGINT);
    const std::string err = first + assess.rest();
    CHECK(assess.status() == 130);
    const int done = number_between(err, "coprod: interrupted, ", " of ");
    CHECK(done >= 1);
    CHECK(done < files);
    CHECK(err.ends_with("\ncoprod: interrupted, " + std::to_string(done) + " of " +
                        std::to_string(files) + " done.\n"));
    CHECK(count_of(err, ": 1 mistake to mend; nothing was judged.\n") ==
          static_cast<std::size_t>(done));
}

} // namespace batch_signal_test
