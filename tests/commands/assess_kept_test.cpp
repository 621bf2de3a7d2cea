// What `assess` never writes over, and what is left where something goes wrong.
#include "commands/batch_folder.h"

#include <atomic>

#include "commands/process.h"

using namespace coprod;
using namespace coprod_tests;

namespace assess_kept_test {

namespace {

namespace fs = std::filesystem;

/// Runs `assess` inside the folder.
Ended assess(const NewFolder& folder, std::vector<std::string> arguments) {
    const InsideFolder inside(folder.path());
    arguments.insert(arguments.begin(), "assess");
    return run_program(arguments);
}

const std::string not_ours =
    ": error: this file has been changed since coprod wrote it, or coprod did not write it, so it "
    "was left as it is [name-taken]\n"
    "  help: To get a new report, move it away and run this again, or choose another name or "
    "folder.\n";
const std::string read_here = "This file is read here, so no report is written over it. Choose "
                              "another name for the report.\nNo report was written.\n";

std::string same_name(const std::string& one, const std::string& other) {
    return one + ": error: its reports would have the same name, ‘ramp’, as those of " + other +
           ", so neither was judged [same-name]\n"
           "  help: Give each a project.id of its own, or take the one away that is not meant.\n" +
           one + ": nothing was judged.\n";
}

} // namespace

TEST_CASE("a submission that is refused makes no file, and its old report is left alone") {
    const NewFolder folder;
    folder.write("in/broken.yaml", small_submission("ramp"));
    CHECK(assess(folder, {"-o", "ramp.txt", "in/broken.yaml"}).status == exit_status::done);
    const std::string old = bytes_of(folder.path() / "ramp.txt");
    folder.write("in/broken.yaml", broken_submission);
    for (const std::vector<std::string>& where :
         {std::vector<std::string>{"-o", "ramp.txt"}, {"-o", "new.json"}, {"-o", "out/"}}) {
        const Ended ended = assess(folder, {where[0], where[1], "in/broken.yaml"});
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(ended.err == broken_said);
        CHECK(ended.out == "");
    }
    CHECK(bytes_of(folder.path() / "ramp.txt") == old);
    CHECK_FALSE(fs::exists(folder.path() / "new.json"));
    CHECK_FALSE(fs::exists(folder.path() / "out"));
}

TEST_CASE("beside one that is refused the others are written") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/broken.yaml", broken_submission);
    const Ended ended = assess(folder, {"-o", "out", "in"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err == broken_said + "Found 2: 1 assessed, 1 refused, 0 unreadable.\n"
                                     "Wrote out/ramp.txt.\n");
    CHECK(names_below(folder.path() / "out") == "ramp.txt ");
}

TEST_CASE("a refused submission is still a line of JSON where that is shown beside a file") {
    const NewFolder folder;
    folder.write("in/broken.yaml", broken_submission);
    const Ended ended =
        assess(folder, {"--format", "json", "--report", "text:a.txt", "in/broken.yaml"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out.find("\"status\":\"refused\"") != std::string::npos);
    CHECK_FALSE(fs::exists(folder.path() / "a.txt"));
}

TEST_CASE("submissions whose reports would have one name have none, and each message names the "
          "other") {
    const NewFolder folder;
    folder.write("a.yaml", small_submission("ramp"));
    folder.write("b.yaml", small_submission("door"));
    folder.write("c.yaml", small_submission("ramp"));
    folder.write("d.yaml", small_submission("ramp"));
    folder.write("out/ramp.txt", "This report can be published.\n");
    const Ended ended = assess(folder, {"-o", "out", "a.yaml", "b.yaml", "c.yaml", "d.yaml"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err == same_name("a.yaml", "c.yaml") + same_name("c.yaml", "a.yaml") +
                           same_name("d.yaml", "a.yaml") +
                           "Found 4: 1 assessed, 3 refused, 0 unreadable.\n"
                           "Wrote out/door.txt.\n");
    CHECK(names_below(folder.path() / "out") == "door.txt ramp.txt ");
    CHECK(bytes_of(folder.path() / "out/ramp.txt") == "This report can be published.\n");
}

TEST_CASE("names that are kept for something else are refused in a folder, and not for a file") {
    for (const std::string id :
         {"con", "index", "results", "summary", "workstream", "workstream-x"}) {
        const NewFolder folder;
        folder.write("a.yaml", small_submission(id));
        const Ended ended = assess(folder, {"-o", "out/", "a.yaml"});
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(ended.err == "a.yaml: error: its reports would be called ‘" + id +
                               "’, and that name is kept for something else [reserved-name]\n"
                               "  help: Give it another project.id.\n"
                               "a.yaml: nothing was judged.\n");
        CHECK_FALSE(fs::exists(folder.path() / "out"));
        CHECK(assess(folder, {"-o", "out.txt", "a.yaml"}).status == exit_status::done);
    }
}

TEST_CASE("a file that is no report of coprod is never replaced, and the others are written") {
    const NewFolder folder;
    folder.write("a.yaml", small_submission("ramp"));
    for (const std::string& name : {std::string("notes.txt"), std::string("out/ramp.txt")}) {
        folder.write(name, "Ring the forum on Monday.\n");
        const std::string out = name == "notes.txt" ? name : "out";
        const Ended ended = assess(folder, {"-o", out, "--report", "json:a.json", "a.yaml"});
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err == name + not_ours + "Wrote a.json.\n");
        CHECK(bytes_of(folder.path() / name) == "Ring the forum on Monday.\n");
    }
    const Ended alone = assess(folder, {"-o", "notes.txt", "a.yaml"});
    CHECK(alone.status == exit_status::cannot_write);
    CHECK(alone.err == "notes.txt" + not_ours);
}

TEST_CASE("a report of one form may be replaced by one of another under a name of one's own") {
    const NewFolder folder;
    folder.write("a.yaml", small_submission("ramp"));
    for (const std::string format : {"text", "html", "json", "text"})
        CHECK(assess(folder, {"--format", format, "-o", "b", "a.yaml"}).err == "Wrote b.\n");
}

TEST_CASE("a title with quotation marks and braces is told whole from another in a result") {
    const NewFolder folder;
    for (const std::string name : {"x", "y"})
        folder.write(name + ".yaml", "coprod: 1\nproject: {id: " + name + ", title: 'One } \"" +
                                         name + "\" garden'}\n");
    CHECK(assess(folder, {"-o", "r.json", "x.yaml"}).err == "Wrote r.json.\n");
    CHECK(assess(folder, {"-o", "r.json", "y.yaml"}).err ==
          "Wrote r.json, in the place of the report on ‘One } \"x\" garden’.\n");
}

TEST_CASE("who replaces the report of another project is told which it was") {
    for (const std::string name : {"r.txt", "r.md", "r.html", "r.csv", "r.json", "r.easy-read.txt",
                                   "r.easy-read.html", "r.actions.md"}) {
        const NewFolder folder;
        folder.write("ramp.yaml", small_submission("ramp"));
        folder.write("path.yaml", small_submission("path"));
        CAPTURE(name);
        CHECK(assess(folder, {"-o", name, "ramp.yaml"}).err == "Wrote " + name + ".\n");
        CHECK(assess(folder, {"-o", name, "ramp.yaml"}).err == "Wrote " + name + ".\n");
        CHECK(assess(folder, {"-o", name, "path.yaml"}).err ==
              "Wrote " + name + ", in the place of the report on ‘The ramp in Northshire’.\n");
    }
}

TEST_CASE("the project of a report is known whichever form it has, and named as it is called") {
    const std::string long_title =
        R"(Our *best* week_end [x] & "q" <b> it's C:\new #12 www.north.example and a name that is )"
        R"(far too long for one line. Really, it is.)";
    const NewFolder folder;
    folder.write("long.yaml",
                 "coprod: 1\nproject:\n  id: a\n  title: |-\n    " + long_title + "\n");
    folder.write("other.yaml", "coprod: 1\nproject: {id: b, title: '=Another \"q\", thing'}\n");
    const std::vector<std::string> forms{"text", "html",      "markdown", "actions",
                                         "csv",  "easy-read", "json"};
    for (const std::string& before : forms)
        for (const std::string& after : forms) {
            const auto write = [&](const std::string& form, const std::string& name) {
                return assess(folder, {"--format", form, "-o", "r", name}).err;
            };
            CAPTURE(before, after);
            (void)write(before, "long.yaml");
            CHECK(write(after, "long.yaml") == "Wrote r.\n");
            (void)write(before, "other.yaml");
            CHECK(write(after, "long.yaml") ==
                  "Wrote r, in the place of the report on ‘=Another \"q\", thing’.\n");
        }
}

TEST_CASE("what a run reads is never written over, even where it looks like a report") {
    const NewFolder folder;
    const std::string looks = "# This report can be published.\n";
    folder.write("a.yaml", small_submission("ramp") + looks);
    folder.write("out/ramp.txt", small_submission("ramp") + looks);
    std::string own = bytes_of(COPROD_SOURCE_DIR "/data/charters/stockport.yaml") + looks;
    folder.write("own.yaml", own.replace(own.find("\"stockport\""), 11, "\"northshire\""));
    fs::create_hard_link(folder.path() / "a.yaml", folder.path() / "b");
    for (const std::string name : {"a.yaml", "b"})
        CHECK(assess(folder, {"--format", "text", "-o", name, "a.yaml"}).err ==
              "coprod: " + name + ": " + read_here);
    CHECK(assess(folder, {"-o", "out", "out/ramp.txt"}).err ==
          "coprod: out/ramp.txt: " + read_here);
    const Ended charter =
        assess(folder, {"--charter", "own.yaml", "--format", "text", "-o", "own.yaml", "a.yaml"});
    CHECK(charter.status == exit_status::cannot_write);
    CHECK(charter.err == "coprod: own.yaml: " + read_here);
    CHECK(bytes_of(folder.path() / "a.yaml") == small_submission("ramp") + looks);
}

TEST_CASE("where one report cannot be written, no other is, and nothing half-written is left") {
    const NewFolder folder;
    folder.write("a.yaml", small_submission("ramp"));
    folder.write("b.yaml", small_submission("door"));
    folder.write("file", "x");
    const Ended missing =
        assess(folder, {"-o", "a.txt", "--report", "json:missing/a.json", "a.yaml"});
    CHECK(missing.status == exit_status::cannot_write);
    CHECK(missing.err == "coprod: missing/a.json: The folder for this file is not there. Check the "
                         "spelling of its name.\nNo report was written.\n");
    const Ended file = assess(folder, {"-o", "file", "a.yaml", "b.yaml"});
    CHECK(file.status == exit_status::cannot_write);
    CHECK(file.err == "coprod: file: There is a file or a broken link called \"file\", so no "
                      "folder can be made there. Move it, or choose another name.\n"
                      "No report was written.\n");
    fs::create_directories(folder.path() / "out/door.txt");
    const Ended second = assess(folder, {"-o", "out", "a.yaml", "b.yaml"});
    CHECK(second.status == exit_status::cannot_write);
    CHECK(second.err == "coprod: out/door.txt: There is a folder of this name, so no file can be "
                        "written there. Move the folder, or choose another name.\n"
                        "No report was written.\n");
    CHECK(names_below(folder.path()) == "a.yaml b.yaml file ");
}

TEST_CASE("a signal between two files leaves no report, and says so") {
    const NewFolder folder;
    folder.write("a.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    const std::atomic<int> signal{SIGINT};
    Surroundings world{*parse_date("2026-03-31")};
    world.signal = &signal;
    std::ostringstream out;
    std::ostringstream err;
    CHECK(run({"assess", "-o", "a.txt", "a.yaml"}, out, err, world) == 130);
    CHECK(err.str() == "coprod: interrupted, 0 of 1 done; no report was written.\n");
    CHECK(names_below(folder.path()) == "a.yaml ");
}

TEST_CASE("messages that nobody reads do not keep a report from being written whole") {
    const NewFolder folder;
    folder.write("in/broken.yaml", broken_submission);
    folder.write("in/c.yaml", small_submission("ramp"));
    Process process(folder, {"assess", "-o", "reports", "in"}, Process::Error::unread);
    (void)process.status();
    CHECK(names_below(folder.path() / "reports") == "ramp.txt ");
}

TEST_CASE("names are shown with their control characters spelled out") {
    const NewFolder folder;
    folder.write("a.yaml", small_submission("ramp"));
    CHECK(assess(folder, {"-o", "a\x1b[2J", "a.yaml"}).err == "Wrote a\\x1b[2J.\n");
    CHECK(assess(folder, {"-o", "b\n/c", "a.yaml"}).err ==
          "coprod: b\\n/c: The folder for this file is not there. Check the spelling of its "
          "name.\nNo report was written.\n");
}

} // namespace assess_kept_test
