// What a batch writes, and that all of it agrees.
#include "commands/batch_folder.h"

#include "results/json_result.h"
#include "writers/csv_reading.h"

using namespace coprod;
using namespace coprod_tests;

namespace batch_test {

namespace {

namespace fs = std::filesystem;

/// Two projects and their names in an order that is not that of their files.
NewFolder& with_two(NewFolder& folder) {
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/b/c.yml", small_submission("door"));
    return folder;
}

std::vector<Result> results_of(const NewFolder& folder) {
    std::vector<Result> results;
    for (const std::string& line : lines_of(bytes_of(folder.path() / "out/results.jsonl"))) {
        std::string trouble;
        auto result = parse_result(line, trouble);
        CHECK(trouble == "");
        REQUIRE(result);
        results.push_back(std::move(*result));
    }
    return results;
}

/// The summary without its byte-order mark.
std::vector<std::vector<std::string>> summary_of(const NewFolder& folder) {
    const std::string text = bytes_of(folder.path() / "out/summary.csv");
    REQUIRE(text.starts_with("\xEF\xBB\xBF"));
    return read_csv(text.substr(3));
}

std::string statuses(const NewFolder& folder) {
    std::string text;
    for (const auto& row : summary_of(folder))
        text += row[0] + " " + row[1] + "\n";
    return text;
}

} // namespace

TEST_CASE("a batch writes a report for each project, and five kinds of files about all together") {
    NewFolder folder;
    const Ended ended = run_batch(with_two(folder));
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(names_below(folder.path() / "out") ==
          "door.txt index.html ramp.txt results.jsonl summary.csv workstream.txt ");
    const auto files = files_below(folder.path() / "out");
    CHECK(files.count("workstream-verdicts.csv") == 1);
    CHECK(files.count("workstream-activities.csv") == 1);
    CHECK(ended.out == "Found: 2. Assessed: 2. Refused: 0. Unreadable: 0.\n"
                       "\n"
                       "Co-production charter mark, version 1:\n"
                       "  Charter mark                  0\n"
                       "  Charter mark with conditions  0\n"
                       "  Not enough evidence           2\n"
                       "  Not yet                       0\n"
                       "\n"
                       "In out: 2 reports, and " +
                           std::to_string(files.size() - 2) +
                           " files about all together (begin with index.html or\n"
                           "workstream.txt).\n");
}

TEST_CASE("each report is the one that assess shows") {
    NewFolder folder;
    (void)run_batch(with_two(folder));
    const InsideFolder inside(folder.path());
    CHECK(bytes_of("out/ramp.txt") == run_program({"assess", "in/a.yaml"}).out);
    CHECK(bytes_of("out/door.txt") == run_program({"assess", "in/b/c.yml"}).out);
}

TEST_CASE("each result is one object on a line, in the order of the files, with what it rests on") {
    NewFolder folder;
    (void)run_batch(with_two(folder));
    const std::string text = bytes_of(folder.path() / "out/results.jsonl");
    const auto lines = lines_of(text);
    REQUIRE(lines.size() == 2);
    CHECK(text.ends_with("}\n"));
    for (const std::string& line : lines) {
        CHECK(line.starts_with("{\"schema\":\"coprod-results/1\","));
        CHECK(line.ends_with("}"));
        for (const char* key :
             {"\"program\":{\"name\":\"coprod\",\"version\":\"", "\"status\":\"assessed\"",
              "\"view\":\"public\"", "\"date\":\"2026-03-31\"",
              "\"charter\":{\"id\":\"charter-mark\",\"title\":\"Co-production charter mark\","
              "\"version\":\"1\",\"sha256\":\""}) {
            CAPTURE(key);
            CHECK(line.find(key) != std::string::npos);
        }
    }
    const auto results = results_of(folder);
    CHECK(results[0].file == "a.yaml");
    CHECK(results[0].report_file == "ramp.txt");
    CHECK(results[1].file == "b/c.yml");
    CHECK(results[1].report_file == "door.txt");
    CHECK(results[0].report.charter.sha256.size() == 64);
    CHECK(results[0].report.charter.sha256 == results[1].report.charter.sha256);
}

TEST_CASE("the hash of a file is the one that sha256sum gives for its bytes") {
    const NewFolder folder;
    folder.write("in/a.yaml", "coprod: 1\n");
    folder.write("in/b.yaml", "\xEF\xBB\xBF"
                              "coprod: 1\r\n");
    folder.write("in/c.yaml", "coprod: 1\nx\n");
    (void)run_batch(folder);
    const auto results = results_of(folder);
    REQUIRE(results.size() == 3);
    // printf 'coprod: 1\n' | sha256sum, and so on
    CHECK(results[0].sha256 == "400b562e5a0dacd009bb0b8fb4860d85c62ca19b0db48057540cec54bce8a6c0");
    CHECK(results[1].sha256 == "edceff145e9d8478be4a54d1e3cdde7cd7d5794133b5a1744adaa3edf3546e75");
    CHECK(results[2].sha256 == "ea021af797786a4bc509c1ee5e5ab14e6d5fbf6a111834cdde25b8a7c1e4dd75");
}

TEST_CASE("assessed, refused and unreadable files are all that was found, wherever it is said") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/broken.yaml", broken_submission);
    fs::create_symlink("nowhere", folder.path() / "in/gone.yaml");
    folder.write("in/one.yaml", small_submission("door"));
    folder.write("in/two.yaml", small_submission("door"));
    const Ended ended = run_batch(folder);
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out.starts_with("Found: 5. Assessed: 1. Refused: 3. Unreadable: 1.\n"));
    CHECK(bytes_of(folder.path() / "out/workstream.txt")
              .find("5 files were found: 1 was assessed, 3 have something to mend first, and 1 "
                    "could\nnot be read (1 + 3 + 1 = 5).\n") != std::string::npos);
    CHECK(statuses(folder) == "File Status\na.yaml assessed\nbroken.yaml refused\n"
                              "gone.yaml unreadable\none.yaml refused\ntwo.yaml refused\n");
    std::string results;
    for (const Result& result : results_of(folder))
        results += result.file + (result.status == ResultStatus::assessed  ? " assessed\n"
                                  : result.status == ResultStatus::refused ? " refused\n"
                                                                           : " unreadable\n");
    CHECK("File Status\n" + results == statuses(folder));
}

TEST_CASE("the summary has a row for each file, with its verdict, where it is or what is wrong") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/broken.yaml", broken_submission);
    (void)run_batch(folder);
    const auto rows = summary_of(folder);
    REQUIRE(rows.size() == 3);
    std::map<std::string, std::string> ramp;
    std::map<std::string, std::string> broken;
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
        ramp[rows[0][i]] = rows[1].at(i);
        broken[rows[0][i]] = rows[2].at(i);
    }
    CHECK(ramp["Project id"] == "ramp");
    CHECK(ramp["Title"] == "The ramp in Northshire");
    CHECK(ramp["Organisation"] == "Oak Tree School");
    CHECK(ramp["Charter version"] == "1");
    CHECK(ramp["Verdict"] == "Not enough evidence");
    CHECK(ramp["Gates passed"] == "0");
    CHECK(ramp["Report file"] == "ramp.txt");
    CHECK(ramp["First mistake"] == "");
    CHECK(broken["Verdict"] == "");
    CHECK(broken["Report file"] == "");
    CHECK(broken["First mistake"] == "line 2: a key does not exist in this place");
}

TEST_CASE("a submission that cannot be judged has no report, and is named in the workstream's") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/broken.yaml", broken_submission);
    const Ended ended = run_batch(folder);
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err == broken_said);
    CHECK(names_below(folder.path() / "out") ==
          "index.html ramp.txt results.jsonl summary.csv workstream.txt ");
    CHECK(
        bytes_of(folder.path() / "out/workstream.txt")
            .find(
                "- broken.yaml (something to mend). Line 2: a key does not exist in this place.") !=
        std::string::npos);
    CHECK(
        bytes_of(folder.path() / "out/workstream-not-read.csv")
            .find(
                "broken.yaml,something to mend,line 2: a key does not exist in this place,0\r\n") !=
        std::string::npos);
}

TEST_CASE("a folder in which nothing can be judged still gives its files, and status 3") {
    const NewFolder folder;
    folder.write("in/broken.yaml", broken_submission);
    const Ended ended = run_batch(folder);
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out.starts_with("Found: 1. Assessed: 0. Refused: 1. Unreadable: 0.\n\nIn out: 0 "
                                "reports, and "));
    CHECK(names_below(folder.path() / "out") ==
          "index.html results.jsonl summary.csv workstream.txt ");
}

} // namespace batch_test
