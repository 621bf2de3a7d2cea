// What a run reads is never written over, whatever its name and whatever is in it.
#include "commands/batch_folder.h"

using namespace coprod;
using namespace coprod_tests;

namespace read_files_test {

namespace {

namespace fs = std::filesystem;

const std::string pledges = "organisation,kind,date\r\nOak Tree School,school,2020-11-17\r\n";

std::string own_charter() {
    std::string charter = bytes_of(COPROD_SOURCE_DIR "/data/charters/charter-mark.yaml");
    const std::string id = "id: \"charter-mark\"\n";
    return charter.replace(charter.find(id), id.size(), "id: \"northshire\"\n");
}

std::string read_here(const std::string& path) {
    return "coprod: " + path +
           ": This file is read here, and one of that name would be written over it. Name another "
           "folder with -o, or give this file another name. Nothing was judged.\n";
}

/// A submission, and a folder `out` with one file in it.
struct Files {
    NewFolder folder;

    explicit Files(const std::string& name, const std::string& bytes) {
        folder.write("in/a.yaml", small_submission("ramp"));
        folder.write("out/" + name, bytes);
    }
    [[nodiscard]] Ended run(const std::vector<std::string>& arguments) const {
        const InsideFolder inside(folder.path());
        return run_program(arguments);
    }
    /// Checks that these arguments are refused because of that file, and that nothing is written.
    void check_refused(const std::vector<std::string>& arguments, const std::string& path) const {
        CAPTURE(arguments);
        const auto before = files_below(folder.path());
        const Ended ended = run(arguments);
        CHECK(ended.err == read_here(path));
        CHECK(ended.out == "");
        CHECK(ended.status == exit_status::cannot_write);
        CHECK((files_below(folder.path()) == before));
    }
};

} // namespace

TEST_CASE("pledges that are called like a table are not written over, and nothing is judged") {
    for (const std::string name : {"summary.csv", "workstream-pledges.csv", "workstream-new.csv",
                                   "workstream.txt", "workstream.xlsx", "index.html"}) {
        const Files files(name, pledges);
        files.folder.write("results.jsonl", "");
        const std::string path = "out/" + name;
        files.check_refused({"batch", "in", "-o", "out", "--pledges", path}, path);
        files.check_refused({"workstream", "results.jsonl", "-o", "out", "--pledges", path}, path);
    }
    const Files files("results.jsonl", pledges);
    files.check_refused({"batch", "in", "-o", "out", "--pledges", "out/results.jsonl"},
                        "out/results.jsonl");
}

TEST_CASE("a charter of one's own that is called like a table is not written over") {
    const Files files("workstream-gates.csv", own_charter());
    files.check_refused({"batch", "in", "-o", "out/", "--charter", "out/workstream-gates.csv"},
                        "out/workstream-gates.csv");
}

TEST_CASE("what is read through a link is not written over either") {
    const Files files("summary.csv", pledges);
    fs::create_symlink("out/summary.csv", files.folder.path() / "pledges.csv");
    files.check_refused({"batch", "in", "-o", "out", "--pledges", "pledges.csv"},
                        "out/summary.csv");
    fs::create_directory_symlink("out", files.folder.path() / "own");
    files.check_refused({"batch", "in", "-o", "own", "--pledges", "out/summary.csv"},
                        "own/summary.csv");
}

TEST_CASE("pledges with another name may stand beside the reports") {
    const Files files("pledges.csv", pledges);
    const Ended ended = files.run({"batch", "in", "-o", "out", "--pledges", "out/pledges.csv"});
    CHECK(ended.status == exit_status::done);
    CHECK(bytes_of(files.folder.path() / "out/pledges.csv") == pledges);
}

TEST_CASE("results are read from the folder that the report about them goes to") {
    const Files files("old.txt", "");
    REQUIRE(run_batch(files.folder).status == exit_status::done);
    CHECK(files.run({"workstream", "out/results.jsonl", "-o", "out"}).status == exit_status::done);
}

TEST_CASE("results that are called like the report about them are not written over") {
    const Files files("old.txt", "");
    REQUIRE(run_batch(files.folder).status == exit_status::done);
    fs::rename(files.folder.path() / "out/results.jsonl", files.folder.path() / "out/summary.csv");
    files.check_refused({"workstream", "out/summary.csv", "-o", "out"}, "out/summary.csv");
}

TEST_CASE("templates are not written over where two names lead to their folder") {
    const Files files("old.txt", "");
    REQUIRE(run_batch(files.folder).status == exit_status::done);
    REQUIRE(files.run({"templates", "-o", "own"}).status == exit_status::done);
    files.folder.write("mine/index.html", bytes_of(files.folder.path() / "own/index.html"));
    fs::remove(files.folder.path() / "out/index.html");
    fs::create_hard_link(files.folder.path() / "mine/index.html",
                         files.folder.path() / "out/index.html");
    files.check_refused({"batch", "in", "-o", "out", "--templates", "mine"}, "out/index.html");
    files.check_refused({"workstream", "out/results.jsonl", "-o", "out", "--templates", "mine"},
                        "out/index.html");
}

TEST_CASE("a batch keeps pledges that are called like a project's report, and writes the others") {
    const std::string like_a_report = pledges + "\"This report can be published.\",school,\r\n";
    const Files files("ramp.txt", like_a_report);
    files.folder.write("in/b.yaml", small_submission("door"));
    const Ended ended =
        files.run({"batch", "in", "-o", "out", "--pledges", "out/ramp.txt", "--quiet"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err ==
          "out/ramp.txt: error: this file is read here, so no report is written over it "
          "[name-taken]\n"
          "  help: Choose another name or folder for the reports, or move this file out of it.\n");
    CHECK(bytes_of(files.folder.path() / "out/ramp.txt") == like_a_report);
    CHECK(names_below(files.folder.path() / "out") ==
          "door.txt index.html ramp.txt results.jsonl summary.csv workstream.txt ");
}

TEST_CASE("a folder that a run made goes away again where nothing can be written into it") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    const std::string trouble =
        ": the workbook could not be put together in the folder for temporary files, /gone (No "
        "such file or directory). Make room there, or name another folder in TMPDIR, and run this "
        "again.\nNo report was written.\n";
    for (const std::string formats : {"xlsx", "text,xlsx"}) {
        CAPTURE(formats);
        const Ended ended = run_binary(folder, "TMPDIR=/gone",
                                       "assess --format " + formats + " -o new/deep/ in/ramp.yaml");
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err == "coprod: new/deep/ramp.xlsx" + trouble);
        CHECK_FALSE(fs::exists(folder.path() / "new"));
    }
    fs::create_directories(folder.path() / "old/deep");
    const Ended ended =
        run_binary(folder, "TMPDIR=/gone", "assess --format text,xlsx -o old/deep/er in/ramp.yaml");
    CHECK(ended.err == "coprod: old/deep/er/ramp.xlsx" + trouble);
    CHECK(fs::is_empty(folder.path() / "old/deep"));
    const Ended one = run_binary(folder, "TMPDIR=/gone", "assess -o my.xlsx in/ramp.yaml");
    CHECK(one.status == exit_status::cannot_write);
    CHECK(one.err == "coprod: my.xlsx" + trouble);
}

TEST_CASE("a folder that two projects with one name leave empty goes away again") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/b.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    CHECK(run_program({"assess", "-o", "new/", "in"}).status == exit_status::bad_submission);
    CHECK_FALSE(fs::exists("new"));
}

} // namespace read_files_test
