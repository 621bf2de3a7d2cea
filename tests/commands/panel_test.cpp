// `assess` and `batch` with --panel: which file belongs to which project, and what is said where
// that goes wrong.
#include "commands/batch_folder.h"

using namespace coprod;
using namespace coprod_tests;

namespace panel_test {

namespace {

const std::string examples = std::string(COPROD_SOURCE_DIR) + "/examples/";

const std::string decided = "The panel decided: Not enough evidence, on 28 January 2026.";

std::string panel_file(const std::string& project, const std::string& more = {}) {
    return "coprod_panel: 1\nproject: " + project +
           "\ncharter: {id: charter-mark, version: 1}\ndate: 2026-01-28\nmembers:\n"
           "  - {role: chair, kind: parent-carer, from_project: no}\n"
           "  - {role: young adviser, kind: young-person, from_project: no}\n"
           "  - {role: teacher, kind: school, from_project: no}\n"
           "decision: {verdict: not-enough-evidence}\n" +
           more;
}

Ended run_in(const NewFolder& folder, const std::vector<std::string>& arguments) {
    const InsideFolder inside(folder.path());
    return run_program(arguments);
}

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("assess shows what the panel decided in every form of the report") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    folder.write("panel.yaml", panel_file("ramp"));
    for (const char* format : {"text", "html", "markdown", "actions", "csv", "json"}) {
        CAPTURE(format);
        const Ended ended =
            run_in(folder, {"assess", "--panel", "panel.yaml", "--format", format, "ramp.yaml"});
        CHECK(ended.status == 0);
        CHECK(has(ended.out, format == std::string("markdown") || format == std::string("actions")
                                 ? "The panel decided: Not enough evidence, on 28 January 2026"
                                 : decided));
    }
    const Ended easy =
        run_in(folder, {"assess", "--panel", "panel.yaml", "--format", "easy-read", "ramp.yaml"});
    CHECK(has(easy.out, "A panel made its choice on 28 January 2026.\n"
                        "It said: we cannot tell yet. That is not a no.\n"));
    CHECK(!has(easy.out, "A panel makes the choice in the end."));
}

TEST_CASE("without a panel's file nothing of a panel stands in a report") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    const Ended ended = run_in(folder, {"assess", "--format", "json", "ramp.yaml"});
    CHECK(!has(ended.out, "\"panel\":{"));
}

TEST_CASE("a panel's file with a mistake lets no report be made") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    folder.write("panel.yaml", panel_file("ramp", "ladders: x\n"));
    const Ended ended = run_in(folder, {"assess", "--panel", "panel.yaml", "ramp.yaml"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == "");
    CHECK(ended.err ==
          "panel.yaml:10:1: error: `ladders` is not a key that `panel` has [unknown-key]\n"
          "  10 | ladders: x\n"
          "     | ^\n"
          "  help: Did you mean `ladder`?\n"
          "ramp.yaml: 1 mistake in panel.yaml to mend; nothing was judged.\n");
    const Ended kept =
        run_in(folder, {"assess", "--panel", "panel.yaml", "--format", "json", "ramp.yaml"});
    CHECK(has(kept.out, R"("status":"refused")"));
    CHECK(has(kept.out, R"("message":"in the panel's file, line 10: )"));
}

TEST_CASE("a panel's file for another project is refused where there is one project") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    folder.write("panel.yaml", panel_file("door"));
    const Ended ended = run_in(folder, {"assess", "--panel", "panel.yaml", "ramp.yaml"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == "");
    CHECK(has(ended.err, "panel.yaml:2:10: error: this panel's file is about ‘door’, and the "
                         "project is ‘ramp’ [panel-wrong-project]\n"));
}

TEST_CASE("a panel's file that is not there stops the run before anything is judged") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    const Ended ended = run_in(folder, {"assess", "--panel", "panle.yaml", "ramp.yaml"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == "");
    CHECK(has(ended.err, "panle.yaml: error: "));
    CHECK(has(ended.err, "What the panel decided cannot be read, so nothing was judged.\n"));
    std::filesystem::create_directory(folder.path() / "none");
    const Ended empty = run_in(folder, {"assess", "--panel", "none", "ramp.yaml"});
    CHECK(empty.status == exit_status::bad_submission);
    CHECK(has(empty.err, "none: error: no panel's file is in this folder [panel-unclaimed]\n"));
}

TEST_CASE("a batch takes each panel's file to the project that it names, whatever it is called") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/door.yaml", small_submission("door"));
    folder.write("panels/first meeting.yaml", panel_file("ramp"));
    const Ended ended = run_batch(folder, {"--panel", "panels", "--format", "text,html,xlsx"});
    CHECK(ended.err == "");
    CHECK(ended.status == 0);
    CHECK(has(bytes_of(folder.path() / "out/ramp.txt"), decided));
    CHECK(!has(bytes_of(folder.path() / "out/door.txt"), "The panel decided:"));
    CHECK(has(bytes_of(folder.path() / "out/summary.csv"),
              ",Not enough evidence (28 January 2026)\r\n"));
    const std::string page = bytes_of(folder.path() / "out/index.html");
    CHECK(has(page, ">The panel decided</th>"));
    CHECK(has(page, "<bdi>Not enough evidence (28 January 2026)</bdi>"));
    CHECK(has(page, "nothing on file"));
}

TEST_CASE("panels' files may stand beside the submissions, and are not judged as such") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/ramp-panel.yaml", panel_file("ramp"));
    const Ended ended = run_batch(folder, {"--panel", "in", "--format", "text"});
    CHECK(ended.err == "");
    CHECK(ended.status == 0);
    CHECK(has(bytes_of(folder.path() / "out/ramp.txt"), decided));
    const Ended without = run_batch(folder, {"--format", "none"});
    CHECK(without.status == exit_status::bad_submission);
    CHECK(has(without.err, "in/ramp-panel.yaml:1:1: error: this is a panel's file, and a "
                           "project's own file is needed here [wrong-shape]\n"));
}

TEST_CASE("a panel's file that no project claims is named, and the run ends with status 3") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("panels/a.yaml", panel_file("rampe"));
    const Ended ended = run_batch(folder, {"--panel", "panels", "--format", "text"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(
        ended.err ==
        "panels/a.yaml: error: this panel's file is about ‘rampe’, and no project that was judged "
        "has that id [panel-unclaimed]\n"
        "  help: Check the id under `project` in both files, or move this one away.\n");
    CHECK(std::filesystem::exists(folder.path() / "out/ramp.txt"));
}

TEST_CASE("two panels' files for one project let that project be refused, and no other one") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/door.yaml", small_submission("door"));
    folder.write("panels/a.yaml", panel_file("ramp"));
    folder.write("panels/b.yaml", panel_file("ramp"));
    const Ended ended = run_batch(folder, {"--panel", "panels", "--format", "text"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err ==
          "panels/b.yaml: error: this panel's file and ‘panels/a.yaml’ are both about ‘ramp’ "
          "[panel-twice]\n"
          "  help: Keep the one that holds, and move the other one away.\n"
          "in/ramp.yaml: nothing was judged.\n");
    CHECK(std::filesystem::exists(folder.path() / "out/door.txt"));
    CHECK(!std::filesystem::exists(folder.path() / "out/ramp.txt"));
}

TEST_CASE("a panel's file of which nobody knows whose it is lets nothing be judged") {
    for (const auto& [text, said] :
         {std::pair("coprod_panel: [\n", "panels/first.yaml:1:"),
          std::pair("coprod_panel: 1\ndate: 2026-01-28\n",
                    "panels/first.yaml: error: this panel's file does not say which project it is "
                    "about [panel-unclaimed]\n"),
          std::pair("project: ramp\ndecision: {verdict: not-yet}\n",
                    "panels/first.yaml: error: this file says neither that it is a panel's nor "
                    "that it is a project's own [panel-unclaimed]\n")}) {
        CAPTURE(text);
        const NewFolder folder;
        folder.write("in/ramp.yaml", small_submission("ramp"));
        folder.write("panels/door.yaml", panel_file("door"));
        folder.write("panels/first.yaml", text);
        const Ended ended = run_batch(folder, {"--panel", "panels", "--format", "text"});
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(has(ended.err, said));
        CHECK(
            ended.err.ends_with("What the panel decided cannot be read, so nothing was judged.\n"));
        CHECK(!std::filesystem::exists(folder.path() / "out/ramp.txt"));
    }
}

TEST_CASE("a folder with both keeps every project that says nothing of a panel") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/ramp-panel.yaml", panel_file("ramp"));
    folder.write("in/door.yaml", small_submission("door").substr(10)); // without coprod: 1
    folder.write("in/wall.yaml", small_submission("wall", "people: [\n"));
    const Ended ended = run_batch(folder, {"--panel", "in", "--format", "text"});
    CHECK(has(ended.out, "Found: 3"));
    CHECK(std::filesystem::exists(folder.path() / "out/ramp.txt"));
    CHECK(std::filesystem::exists(folder.path() / "out/door.txt"));
    CHECK(has(ended.err, "in/wall.yaml:"));
    CHECK(has(bytes_of(folder.path() / "out/summary.csv"), "wall.yaml,refused,"));
}

TEST_CASE("the project's own file named as the panel's is told from it") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    folder.write("panel.yaml", panel_file("ramp"));
    const Ended same = run_in(folder, {"assess", "--panel", "ramp.yaml", "ramp.yaml"});
    CHECK(same.status == exit_status::bad_submission);
    CHECK(has(same.err, "ramp.yaml:1:1: error: this is a project's own file, and a panel's file is "
                        "needed here [wrong-shape]\n"));
    const Ended swapped = run_in(folder, {"assess", "--panel", "panel.yaml", "panel.yaml"});
    CHECK(swapped.status == exit_status::bad_submission);
    CHECK(swapped.err == "Only what a panel decided was found, and no project's own file, so "
                         "nothing was judged. Name the project's file too.\n");
}

TEST_CASE("where one project is named, the other panels' files of a folder are no mistake") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("panels/a.yaml", panel_file("ramp"));
    folder.write("panels/b.yaml", panel_file("door"));
    const Ended one = run_in(folder, {"assess", "--panel", "panels", "in/ramp.yaml"});
    CHECK(one.status == 0);
    CHECK(has(one.out, decided));
    CHECK(one.err == "note: panels: panels' files here that are about other projects: 1 of 2.\n");
    const Ended all = run_in(folder, {"assess", "--panel", "panels", "in"});
    CHECK(all.status == exit_status::bad_submission);
    CHECK(has(all.err, "panels/b.yaml: error: this panel's file is about ‘door’"));
    folder.write("in/wall.yaml", small_submission("wall", "people: [\n")); // somebody else's slip
    folder.write("in/ramp-panel.yaml", panel_file("ramp"));
    CHECK(run_in(folder, {"assess", "--panel", "in", "in/ramp.yaml"}).status == 0);
}

TEST_CASE("two panels' files for one project among the submissions are both left out of these") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/x.yaml", panel_file("ramp"));
    folder.write("in/y.yaml", panel_file("ramp"));
    const Ended ended = run_batch(folder, {"--panel", "in", "--format", "none"});
    CHECK(has(ended.out, "Found: 1"));
    CHECK(has(ended.err, "in/y.yaml: error: this panel's file and ‘in/x.yaml’ are both about"));
}

TEST_CASE("a mark that ran out or waits for overdue conditions says so in the summary") {
    const NewFolder folder;
    const std::string project = bytes_of(examples + "short-breaks.yaml");
    std::string panel = bytes_of(examples + "panels/short-breaks.yaml");
    folder.write("in/short-breaks.yaml", project);
    folder.write("panels/a.yaml", panel);
    const auto summary = [&](const std::string& on) {
        (void)run_batch(folder, {"--panel", "panels", "--format", "none", "--date", on});
        return bytes_of(folder.path() / "out/summary.csv");
    };
    CHECK(has(summary("2029-01-28"), ",Charter mark (28 January 2026)\r\n"));
    CHECK(has(summary("2029-01-29"),
              ",Charter mark (28 January 2026; ran out on 28 January 2029)\r\n"));
    panel.replace(panel.find("verdict: mark"), 13,
                  "verdict: conditions\n  conditions: [{what: Tell them, who: SENCO, by: "
                  "2026-04-01}]");
    folder.write("panels/a.yaml", panel);
    CHECK(has(summary("2026-04-02"), "with conditions (28 January 2026; conditions overdue since 1 "
                                     "April 2026)\r\n"));
}

TEST_CASE("the examples of panels go with the examples of projects") {
    for (const auto& [name, decision] :
         {std::pair("short-breaks", "The panel decided: Charter mark, on 28 January 2026."),
          std::pair("sensory-garden", "The panel decided: Charter mark, on 25 February 2026."),
          std::pair("local-offer-website",
                    "The panel decided: Not enough evidence, on 11 February 2026.")}) {
        CAPTURE(name);
        const Ended ended = run_program({"assess", "--panel", examples + "panels/" + name + ".yaml",
                                         examples + name + ".yaml"});
        CHECK(ended.status == 0);
        CHECK(has(ended.out, decision));
        CHECK(!has(ended.out, "not a valid panel decision"));
        CHECK(!has(ended.out, "bakery")); // a reason that is not shared
    }
}

} // namespace panel_test
