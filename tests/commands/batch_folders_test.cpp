// The folder that a batch reads, and the one that it writes.
#include "commands/batch_folder.h"

using namespace coprod;
using namespace coprod_tests;

namespace batch_folders_test {

namespace {

namespace fs = std::filesystem;

/// Checks how a batch ends that judges nothing, and that it writes nothing.
void check_nothing(const NewFolder& folder, const std::vector<std::string>& arguments, int status,
                   const std::string& said) {
    const auto before = files_below(folder.path());
    const InsideFolder inside(folder.path());
    const Ended ended = run_program(arguments);
    CAPTURE(arguments);
    CHECK(ended.status == status);
    CHECK(ended.err == said);
    CHECK(ended.out == "");
    CHECK(files_below(folder.path()) == before);
}

} // namespace

TEST_CASE("a folder without submissions ends with 3, says what is needed and writes nothing") {
    const NewFolder folder;
    fs::create_directory(folder.path() / "in");
    const std::string nothing =
        "in: no file that ends in .yaml or .yml was found, so nothing was judged.\n";
    check_nothing(folder, {"batch", "in", "-o", "out"}, exit_status::bad_submission, nothing);
    folder.write("in/form.docx", "x");
    folder.write("in/.hidden.yaml", small_submission("ramp"));
    check_nothing(folder, {"batch", "in", "-o", "out"}, exit_status::bad_submission,
                  "note: no submissions, because their names end neither in .yaml nor in .yml: "
                  "form.docx\n" +
                      nothing);
    CHECK_FALSE(fs::exists(folder.path() / "out"));
}

TEST_CASE("a folder that is not there, or is a file, ends with 3 and writes nothing") {
    const NewFolder folder;
    folder.write("p.yaml", small_submission("ramp"));
    check_nothing(folder, {"batch", "in", "-o", "out"}, exit_status::bad_submission,
                  "in: error: there is no folder of this name [no-such-folder]\n"
                  "  help: Check the spelling of the name and the folder it is in.\n");
    check_nothing(folder, {"batch", "p.yaml", "-o", "out"}, exit_status::bad_submission,
                  "p.yaml: error: this is no folder, and a folder is needed here [not-a-folder]\n"
                  "  help: Name the folder that the submissions are in.\n");
    CHECK_FALSE(fs::exists(folder.path() / "out"));
}

TEST_CASE("reports do not go among the submissions, however the folder is named") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    fs::create_directory_symlink("in", folder.path() / "link");
    for (const std::string out : {"in", "in/", "./in", "in/../in", "link"})
        check_nothing(
            folder, {"batch", "in", "-o", out}, exit_status::bad_submission,
            "in: error: the reports would be written among the submissions [same-folder]\n"
            "  help: Name another folder for them; a new one inside this folder will do.\n");
}

TEST_CASE("a batch needs a folder to read and one to write") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    const std::string hint = "`coprod batch --help` shows how it is used.\n";
    check_nothing(folder, {"batch"}, exit_status::wrong_command_line,
                  "coprod: batch needs a folder with submissions\n" + hint);
    check_nothing(folder, {"batch", "in"}, exit_status::wrong_command_line,
                  "coprod: batch needs --out\n" + hint);
    check_nothing(folder, {"batch", "in", "-o", ""}, exit_status::wrong_command_line,
                  "coprod: --out has nothing behind it\n"
                  "Write something behind it, or leave --out out.\n");
}

TEST_CASE("the folder for the reports is made with those above it, and a file there is named") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    CHECK(run_program({"batch", "in", "-o", "north/2026/out/"}).status == exit_status::done);
    CHECK(names_below("north/2026/out") ==
          "index.html ramp.txt results.jsonl summary.csv workstream.txt ");
    folder.write("file", "x");
    const Ended ended = run_program({"batch", "in", "-o", "file/out"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: file/out: There is a file or a broken link called \"file\", so no "
                       "folder can be made there. Move it, or choose another name.\n");
    CHECK(bytes_of("file") == "x");
}

TEST_CASE("reports inside the folder are left out of the next run, which gives the same bytes") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/out/old.yaml", small_submission("old"));
    const InsideFolder inside(folder.path());
    const Ended first = run_program({"batch", "in", "-o", "in/out"});
    CHECK(first.status == exit_status::done);
    CHECK(first.out.starts_with("Found: 1. "));
    CHECK(first.err == "note: in/out holds files that this run did not write, and that may be for "
                       "the panel only: old.yaml\n");
    const auto files = files_below("in/out");
    const Ended second = run_program({"batch", "in", "-o", "in/out"});
    CHECK(second.out == first.out);
    CHECK(second.err == first.err);
    CHECK(files_below("in/out") == files);
}

TEST_CASE("only files that end in .yaml or .yml are judged, and the others are named in a note") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("a"));
    folder.write("in/b.YML", small_submission("b"));
    for (const char* name : {"c.yaml.bak", "d.json", "e.docx", "deep/f.txt", "g", "h.odt", "i.pdf"})
        folder.write(std::string("in/") + name, small_submission("other"));
    folder.write("in/.j.yaml", small_submission("hidden"));
    const Ended ended = run_batch(folder);
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err ==
          "note: no submissions, because their names end neither in .yaml nor in .yml: "
          "c.yaml.bak, d.json, deep/f.txt, e.docx, g and 2 more\n");
    CHECK(names_below(folder.path() / "out") ==
          "a.txt b.txt index.html results.jsonl summary.csv workstream.txt ");
}

TEST_CASE("the names of files in a note cannot steer a terminal") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("a"));
    folder.write("in/\x1b[2J\n.docx", "x");
    CHECK(run_batch(folder).err ==
          "note: no submissions, because their names end neither in .yaml nor "
          "in .yml: \\x1b[2J\\n.docx\n");
}

TEST_CASE(
    "a run over an earlier one's folder replaces its files and names those it did not write") {
    NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/b.yaml", small_submission("door"));
    CHECK(run_batch(folder, {"--format", "text,json"}).err == "");
    folder.write("out/.hidden", "mine");
    fs::remove(folder.path() / "in/b.yaml");
    const Ended ended = run_batch(folder, {"--date", "2026-03-01"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "note: out holds files that this run did not write, and that may be for the "
                       "panel only: door.json, door.txt, "
                       "ramp.json\n");
    CHECK(bytes_of(folder.path() / "out/ramp.txt").find("1 March 2026") != std::string::npos);
    CHECK(lines_of(bytes_of(folder.path() / "out/results.jsonl")).size() == 1);
    CHECK(bytes_of(folder.path() / "out/door.txt").find("31 March 2026") != std::string::npos);
    CHECK(bytes_of(folder.path() / "out/.hidden") == "mine");
}

TEST_CASE("a folder or a pipe where a report would stand is named and left alone") {
    for (const std::string name :
         {"index.html", "ramp.txt", "results.jsonl", "workstream.txt", "summary.csv"}) {
        const NewFolder folder;
        folder.write("in/a.yaml", small_submission("ramp"));
        fs::create_directories(folder.path() / "out" / name);
        const Ended ended = run_batch(folder);
        CAPTURE(name, ended.err);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.out == "");
        CHECK(ended.err.starts_with("coprod: out/" + name +
                                    ": There is a folder of this name, so no file can be written "
                                    "there. Move the folder, or choose another name.\n"));
        CHECK(fs::is_directory(folder.path() / "out" / name));
    }
}

} // namespace batch_folders_test
