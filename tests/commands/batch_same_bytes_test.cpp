// A batch gives the same bytes however many threads it has and wherever it runs.
#include "commands/batch_folder.h"

#include <random>

using namespace coprod;
using namespace coprod_tests;

namespace batch_same_bytes_test {

namespace {

namespace fs = std::filesystem;

struct Run {
    int status = 0;
    std::string out;
    std::string err;
    std::map<std::string, std::string> files;

    bool operator==(const Run&) const = default;
};

/// 60 submissions: good ones of all kinds, some that are refused, two pairs with one name.
std::vector<std::pair<std::string, std::string>> mixture() {
    std::vector<std::pair<std::string, std::string>> files;
    for (int i = 0; i < 54; ++i) {
        const std::string name = "p" + std::to_string(i);
        files.emplace_back((i % 3 == 0 ? "north/" : "") + name + ".yaml", small_submission(name));
    }
    for (const char* example : {"local-offer-website", "sensory-garden", "full-of-mistakes"})
        files.emplace_back(
            std::string("x/") + example + ".yml",
            bytes_of(std::string(COPROD_SOURCE_DIR "/examples/") + example + ".yaml"));
    files.emplace_back("a.yaml", small_submission("p7"));
    files.emplace_back("z.yaml", small_submission("p7"));
    files.emplace_back("broken.yaml", broken_submission);
    return files;
}

void write_all(const NewFolder& folder,
               const std::vector<std::pair<std::string, std::string>>& files) {
    for (const auto& [name, bytes] : files)
        folder.write("in/" + name, bytes);
}

Run run_with(const NewFolder& folder, const std::string& jobs) {
    fs::remove_all(folder.path() / "out");
    const Ended ended = run_batch(folder, {"--jobs", jobs, "--format", "text,json"});
    return {ended.status, ended.out, ended.err, files_below(folder.path() / "out")};
}

} // namespace

TEST_CASE("1, 2 and 8 threads write the same bytes and say the same") {
    const NewFolder folder;
    write_all(folder, mixture());
    const Run one = run_with(folder, "1");
    CHECK(one.status == exit_status::bad_submission);
    CHECK(one.out.starts_with("Found: 60. Assessed: 55. Refused: 5. Unreadable: 0.\n"));
    for (const std::string jobs : {"2", "8", "8"})
        CHECK((run_with(folder, jobs) == one));
}

TEST_CASE("the order in which the files came into the folder makes no difference") {
    auto files = mixture();
    const NewFolder first;
    write_all(first, files);
    const Run expected = run_with(first, "2");
    std::reverse(files.begin(), files.end());
    const NewFolder second;
    write_all(second, files);
    CHECK((run_with(second, "2") == expected));
    std::shuffle(files.begin(), files.end(), std::mt19937(3)); // any order will do
    const NewFolder third;
    write_all(third, files);
    CHECK((run_with(third, "2") == expected));
}

TEST_CASE("a batch is the same under any locale and time zone") {
    const NewFolder folder;
    write_all(folder, mixture());
    folder.write("in/é.yaml", small_submission("é"));
    folder.write("in/I.yaml", small_submission("I"));
    folder.write("in/ı.yaml", small_submission("i-without-dot"));
    const auto run_under = [&](const std::string& environment) {
        const NewFolder out;
        const Ended ended = run_binary(folder, environment,
                                       "batch in -o '" + out.path().string() +
                                           "' --date 2026-03-31 --quiet --jobs 2");
        return Run{ended.status, ended.out, ended.err, files_below(out.path())};
    };
    const Run plain = run_under("LC_ALL=C.UTF-8 TZ=UTC");
    CHECK(plain.status == exit_status::bad_submission);
    CHECK(plain.files.count("workstream.txt") == 1);
    for (const std::string environment :
         {"LC_ALL=C TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8 TZ=America/Los_Angeles",
          "LANG=de_DE.UTF-8", "env -i"}) {
        CAPTURE(environment);
        CHECK((run_under(environment) == plain));
    }
}

TEST_CASE("two runs over the same files write the same bytes") {
    const NewFolder folder;
    write_all(folder, mixture());
    const Run first = run_with(folder, "2");
    const Ended again = run_batch(folder, {"--jobs", "2", "--format", "text,json"});
    CHECK(again.out == first.out);
    CHECK(again.err == first.err);
    CHECK((files_below(folder.path() / "out") == first.files));
}

} // namespace batch_same_bytes_test
