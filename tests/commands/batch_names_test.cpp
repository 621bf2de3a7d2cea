// The names of a batch's reports: made from the project's id, each once, none that is kept for
// something else.
#include "commands/running.h"

#include <filesystem>

using namespace coprod;
using namespace coprod_tests;

namespace batch_names_test {

namespace {

namespace fs = std::filesystem;

std::string project(const std::string& id) {
    return "coprod: 1\nproject: {id: " + id + ", title: A project in Northshire}\n";
}

/// Runs a batch of the folder `in` beside this one, and gives back how it ended.
Ended batch(const NewFolder& folder) {
    const InsideFolder inside(folder.path());
    return run_program({"batch", "in", "-o", "out", "--quiet"});
}

} // namespace

TEST_CASE("two submissions with one id are both refused, and each message names the other") {
    const NewFolder folder;
    folder.write("in/a.yaml", project("ramp"));
    folder.write("in/b/c.yaml", project("ramp"));
    folder.write("in/d.yaml", project("door"));
    const Ended ended = batch(folder);
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err ==
          "in/a.yaml: error: its reports would have the same name, ‘ramp’, as those of in/b/c.yaml,"
          " so neither was judged [same-name]\n"
          "  help: Give each a project.id of its own, or take the one away that is not meant.\n"
          "in/a.yaml: nothing was judged.\n"
          "in/b/c.yaml: error: its reports would have the same name, ‘ramp’, as those of in/a.yaml,"
          " so neither was judged [same-name]\n"
          "  help: Give each a project.id of its own, or take the one away that is not meant.\n"
          "in/b/c.yaml: nothing was judged.\n");
    CHECK_FALSE(fs::exists(folder.path() / "out/ramp.txt"));
    CHECK(fs::exists(folder.path() / "out/door.txt"));
    const std::string results = bytes_of(folder.path() / "out/results.jsonl");
    CHECK(std::count(results.begin(), results.end(), '\n') == 3);
    CHECK(results.find("\"status\":\"assessed\",\"file\":\"d.yaml\"") != std::string::npos);
    CHECK(results.find("\"status\":\"refused\",\"file\":\"a.yaml\"") != std::string::npos);
    CHECK(results.find("\"status\":\"refused\",\"file\":\"b/c.yaml\"") != std::string::npos);
}

TEST_CASE("three submissions with one id are all refused") {
    const NewFolder folder;
    for (const char* name : {"in/a.yaml", "in/b.yaml", "in/c.yaml"})
        folder.write(name, project("ramp"));
    CHECK(batch(folder).status == exit_status::bad_submission);
    const std::string results = bytes_of(folder.path() / "out/results.jsonl");
    CHECK(results.find("\"assessed\"") == std::string::npos);
    CHECK_FALSE(fs::exists(folder.path() / "out/ramp.txt"));
}

TEST_CASE("a name that Windows or a file about all projects keeps is refused") {
    for (const std::string id :
         {"con", "lpt1", "workstream", "workstream-activities", "index", "results", "summary"}) {
        const NewFolder folder;
        folder.write("in/a.yaml", project(id));
        const Ended ended = batch(folder);
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(ended.err == "in/a.yaml: error: its reports would be called ‘" + id +
                               "’, and that name is kept for something else [reserved-name]\n"
                               "  help: Give it another project.id.\n"
                               "in/a.yaml: nothing was judged.\n");
    }
}

TEST_CASE("a project whose id only begins like the workstream's report has its own") {
    const NewFolder folder;
    folder.write("in/a.yaml", project("workstreams"));
    CHECK(batch(folder).status == exit_status::done);
    CHECK(fs::exists(folder.path() / "out/workstreams.txt"));
}

TEST_CASE("a file that coprod did not write is never replaced, whatever a project calls itself") {
    const NewFolder folder;
    folder.write("in/a.yaml", project("notes"));
    folder.write("in/b.yaml", project("door"));
    folder.write("out/notes.txt", "Ring the forum on Monday.\n");
    const Ended first = batch(folder);
    CHECK(first.status == exit_status::cannot_write);
    CHECK(first.err == "out/notes.txt: error: this file has been changed since coprod wrote it, or "
                       "coprod did not write it, so it was left as it is [name-taken]\n"
                       "  help: To get a new report, move it away and run this again, or choose "
                       "another name or folder.\n");
    CHECK(bytes_of(folder.path() / "out/notes.txt") == "Ring the forum on Monday.\n");
    CHECK(fs::exists(folder.path() / "out/door.txt"));
    fs::remove(folder.path() / "out/notes.txt");
    CHECK(batch(folder).status == exit_status::done);
    CHECK(batch(folder).status == exit_status::done); // its own reports are replaced
}

TEST_CASE("a file that was left is still there after its name turns out to be wanted twice") {
    const NewFolder folder;
    folder.write("in/a.yaml", project("notes"));
    folder.write("in/b.yaml", project("notes"));
    folder.write("out/notes.txt", "Ring the forum on Monday.\n");
    CHECK(batch(folder).status == exit_status::cannot_write);
    CHECK(bytes_of(folder.path() / "out/notes.txt") == "Ring the forum on Monday.\n");
}

TEST_CASE("results name files by where they are below the folder, not by where the folder is") {
    std::string first;
    for (const std::string home : {"in", "another-home/in"}) {
        const NewFolder folder;
        folder.write(home + "/a.yaml", project("ramp"));
        folder.write(home + "/b.yaml", project("ramp"));
        const InsideFolder inside(folder.path());
        (void)run_program({"batch", home, "-o", "out", "--quiet"});
        const std::string results = bytes_of(folder.path() / "out/results.jsonl");
        CHECK(results.find("those of b.yaml") != std::string::npos);
        CHECK((first.empty() || first == results));
        first = results;
    }
}

TEST_CASE("what a file with mistakes says is on the screen, and in no public file") {
    const NewFolder folder;
    folder.write("in/a.yaml", "project: {id: a}\ngroups:\n"
                              "  boys: {kind: young-person, people: three (Sam and Kit)}\n");
    const InsideFolder inside(folder.path());
    const Ended open = run_program({"batch", "in", "-o", "out"});
    CHECK(open.err.find("Sam and Kit") != std::string::npos);
    for (const auto& entry : fs::directory_iterator(folder.path() / "out")) {
        CAPTURE(entry.path().string());
        CHECK(bytes_of(entry.path()).find("Sam") == std::string::npos);
    }
    CHECK(bytes_of(folder.path() / "out/results.jsonl").find(R"("code":"bad-number","line":3)") !=
          std::string::npos);
    (void)run_program({"batch", "in", "-o", "panel", "--view", "panel"});
    CHECK(bytes_of(folder.path() / "panel/results.jsonl").find("Sam and Kit") != std::string::npos);
}

TEST_CASE("files in other letters do not get into each other's way") {
    const NewFolder folder;
    folder.write("in/щебет.yaml", "project: {title: Birds}\n");
    folder.write("in/сад.yaml", "project: {title: A garden}\n");
    CHECK(batch(folder).status == exit_status::done);
}

TEST_CASE("a project without an id has its report under its file's name") {
    const NewFolder folder;
    folder.write("in/Our Ramp (new).yaml", "project: {title: A ramp}\n");
    CHECK(batch(folder).status == exit_status::done);
    CHECK(fs::exists(folder.path() / "out/our-ramp-new.txt"));
}

TEST_CASE("what cannot be opened as a file is named with what to do") {
    const NewFolder folder;
    folder.write("in/a.yaml", project("ramp"));
    fs::create_symlink("nowhere", folder.path() / "in/gone.yaml");
    const Ended ended = batch(folder);
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err == "in/gone.yaml: error: this is a link to something that is not there "
                       "[not-to-be-opened]\n"
                       "  help: Put the file itself here, or delete the link.\n"
                       "in/gone.yaml: nothing was judged.\n");
}

} // namespace batch_names_test
