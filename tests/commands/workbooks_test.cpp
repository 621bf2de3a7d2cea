// Workbooks that commands write: which, when, and that nothing that people typed into one is lost.
#include "commands/batch_folder.h"

#include "commands/own_files.h"
#include "writers/xlsx_folder.h"

using namespace coprod;
using namespace coprod_tests;

namespace workbooks_test {

namespace {

/// The bytes of a workbook as another program would have saved it: without our sign.
std::string saved_by_others(std::string bytes) {
    constexpr std::size_t sign = xlsx_public_sign.size();
    bytes.resize(bytes.size() - sign);
    return bytes + std::string(2, '\0');
}

/// What is said of a workbook that is kept.
std::string left_workbook(const std::string& path) {
    return path +
           ": error: this file has been changed since coprod wrote it, or coprod did not write "
           "it, so it was left as it is [name-taken]\n"
           "  help: To get a new workbook, move this one away and run this again; then copy what "
           "was filled in (owner, due, done) across. Or choose another name or folder.\n";
}

} // namespace

TEST_CASE("a batch writes a workbook for each project and one for all where it is asked to") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/door.yaml", small_submission("door"));
    const Ended ended = run_batch(folder, {"--format", "xlsx", "--quiet"});
    CHECK(ended.status == 0);
    CHECK(ended.err.empty());
    CHECK(names_below(folder.path() / "out") ==
          "door.xlsx index.html ramp.xlsx results.jsonl summary.csv workstream.txt "
          "workstream.xlsx ");
    const auto first = files_below(folder.path() / "out");
    CHECK(run_batch(folder, {"--format", "xlsx", "--quiet", "--jobs", "3"}).status == 0);
    CHECK(files_below(folder.path() / "out") == first);
}

TEST_CASE("a batch that is asked for other reports writes no workbook") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    CHECK(run_batch(folder, {"--quiet"}).status == 0);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "out/workstream.xlsx"));
}

TEST_CASE("a workbook that people have filled in is kept, and all else of its project is written") {
    const NewFolder folder;
    folder.write("in/door.yaml", small_submission("door"));
    folder.write("in/ramp.yaml", small_submission("ramp"));
    REQUIRE(run_batch(folder, {"--format", "xlsx,json", "--quiet"}).status == 0);
    const std::string filled = saved_by_others(bytes_of(folder.path() / "out/ramp.xlsx"));
    folder.write("out/ramp.xlsx", filled);
    const Ended ended = run_batch(folder, {"--format", "xlsx,json", "--date", "2026-03-01"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == left_workbook("out/ramp.xlsx") +
                           "note: out holds files that this run did not write, and that may be for "
                           "the panel only: ramp.xlsx\n");
    CHECK(ended.out.starts_with("Found: 2. Assessed: 2. Refused: 0. Unreadable: 0.\n"));
    CHECK(ended.out.find("In out: 3 reports, and ") != std::string::npos);
    CHECK(bytes_of(folder.path() / "out/ramp.xlsx") == filled);
    const auto results = lines_of(bytes_of(folder.path() / "out/results.jsonl"));
    REQUIRE(results.size() == 2);
    CHECK(results[0].find(R"("report_file":"door.xlsx")") != std::string::npos);
    CHECK(results[1].find(R"("report_file":"ramp.json")") != std::string::npos);
    CHECK(results[1].find(R"("status":"assessed")") != std::string::npos);
    CHECK(bytes_of(folder.path() / "out/ramp.json") == results[1] + "\n");
    CHECK(results[1].find(R"("date":"2026-03-01")") != std::string::npos);
}

TEST_CASE("results name no report where none could be written") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("out/ramp.xlsx", "Anna closes the first gap.\n");
    const Ended ended = run_batch(folder, {"--format", "xlsx"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.out.find("In out: 0 reports, and ") != std::string::npos);
    CHECK(bytes_of(folder.path() / "out/results.jsonl").find("report_file") == std::string::npos);
}

TEST_CASE("`assess` keeps a workbook that people have filled in, and writes the other forms") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    REQUIRE(run_program({"assess", "-o", "out/", "--format", "xlsx,text", "ramp.yaml"}).status ==
            exit_status::done);
    const std::string filled = saved_by_others(bytes_of("out/ramp.xlsx"));
    folder.write("out/ramp.xlsx", filled);
    const Ended ended = run_program({"assess", "-o", "out", "--format", "xlsx,text", "ramp.yaml"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == left_workbook("out/ramp.xlsx") + "Wrote out/ramp.txt.\n");
    CHECK(bytes_of("out/ramp.xlsx") == filled);
}

TEST_CASE("the workbook of all projects that people have filled in is never replaced") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    REQUIRE(run_batch(folder, {"--format", "xlsx", "--quiet"}).status == 0);
    const std::string filled = saved_by_others(bytes_of(folder.path() / "out/workstream.xlsx"));
    folder.write("out/workstream.xlsx", filled);
    const Ended ended = run_batch(folder, {"--format", "xlsx", "--quiet"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: out/workstream.xlsx: coprod did not write this file, or it has "
                       "been changed since, so it was left as it is. Rename it or move it away, "
                       "run this again, and copy what was filled in (owner, due, done) across.\n"
                       "All 1 were judged, and their reports are whole; not "
                       "every file about all together was written.\n");
    CHECK(bytes_of(folder.path() / "out/workstream.xlsx") == filled);
}

TEST_CASE("the workstream's workbook is the same from a batch and from its results") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/broken.yaml", broken_submission);
    CHECK(run_batch(folder, {"--format", "xlsx", "--quiet"}).status == exit_status::bad_submission);
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"workstream", "out/results.jsonl", "-o", "again"});
    CHECK(ended.status == 0);
    CHECK(bytes_of("again/workstream.xlsx") == bytes_of("out/workstream.xlsx"));
}

TEST_CASE("where no temporary file can be written, the run ends with a sentence") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    const std::string trouble =
        "the workbook could not be put together in the folder for temporary files, /gone (No such "
        "file or directory). Make room there, or name another folder in TMPDIR, and run this "
        "again.\n";
    const Ended one = run_binary(folder, "TMPDIR=/gone", "assess --format xlsx in/ramp.yaml");
    CHECK(one.status == exit_status::cannot_write);
    CHECK(one.out.empty());
    CHECK(one.err == "coprod: " + trouble);
    const Ended all = run_binary(folder, "TMPDIR=/gone", "batch in -o reports --format xlsx");
    CHECK(all.status == exit_status::cannot_write);
    CHECK(all.err == "coprod: reports/ramp.xlsx: " + trouble +
                         "Stopped after 0 of 1: what was written before is whole, and summary.csv, "
                         "results.jsonl and the workstream's report were not written.\n");
    CHECK(names_below(folder.path() / "reports").empty());
}

} // namespace workbooks_test
