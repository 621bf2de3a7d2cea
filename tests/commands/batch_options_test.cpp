// What a batch does with its options.
#include "commands/batch_folder.h"

#include "commands/formats.h"

using namespace coprod;
using namespace coprod_tests;

namespace batch_options_test {

namespace {

namespace fs = std::filesystem;

const std::string page = "index.html ";
const std::string about_all = "results.jsonl summary.csv workstream.txt ";

/// Runs a batch with these options over one good project, and another file where one is given.
struct OneProject {
    NewFolder folder;
    Ended ended;

    explicit OneProject(const std::vector<std::string>& options, const std::string& other = {}) {
        folder.write("in/a.yaml", small_submission("ramp"));
        if (!other.empty())
            folder.write("in/broken.yaml", other);
        ended = run_batch(folder, options);
    }

    [[nodiscard]] std::string names() const { return names_below(folder.path() / "out"); }
    [[nodiscard]] std::string bytes(const std::string& name) const {
        return bytes_of(folder.path() / "out" / name);
    }
};

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

/// A charter of an area's own, made from one that is shipped.
std::string own_charter() {
    std::string text = bytes_of(COPROD_SOURCE_DIR "/data/charters/stockport.yaml");
    const auto at = text.find("id: \"stockport\"\n");
    REQUIRE(at != std::string::npos);
    return text.replace(at, 16, "id: \"northshire\"\n");
}

} // namespace

TEST_CASE("--format chooses the reports of each project, each form once") {
    CHECK(OneProject({"--format", "text"}).names() == page + "ramp.txt " + about_all);
    CHECK(OneProject({"--format", "json"}).names() == page + "ramp.json " + about_all);
    CHECK(OneProject({"--format", "text,json"}).names() ==
          page + "ramp.json ramp.txt " + about_all);
    CHECK(OneProject({"--format", "json,text,json"}).names() ==
          page + "ramp.json ramp.txt " + about_all);
    CHECK(OneProject({"--format", "none"}).names() == page + about_all);
}

TEST_CASE("a form of several files has them all, and each form is written to its own name") {
    std::string names = format_names();
    std::erase(names, ' ');
    const OneProject all({"--format", names});
    CHECK(all.ended.status == exit_status::done);
    for (const ReportFormat& format : report_formats())
        CHECK(fs::exists(all.folder.path() / ("out/ramp" + std::string(format.ending))));
    CHECK(has(all.ended.out, "In out: " + std::to_string(report_formats().size()) + " reports,"));
    CHECK(all.ended.err == "");
}

TEST_CASE("results name the web page where there is one, and else the first form") {
    const auto named = [](const std::string& formats) {
        const std::string line = OneProject({"--format", formats}).bytes("results.jsonl");
        const std::string begin = "\"report_file\":\"";
        const auto at = line.find(begin);
        REQUIRE(at != std::string::npos);
        return line.substr(at + begin.size(),
                           line.find('"', at + begin.size()) - at - begin.size());
    };
    CHECK(named("text,html,json") == "ramp.html");
    CHECK(named("json,html") == "ramp.html");
    CHECK(named("text,easy-read,json") == "ramp.easy-read.html");
    CHECK(named("json,text") == "ramp.json");
}

TEST_CASE("a report in JSON is the project's line of results.jsonl") {
    const OneProject both({"--format", "text,json"});
    CHECK(both.bytes("ramp.json") == both.bytes("results.jsonl"));
    CHECK(has(both.bytes("ramp.json"), "\"report_file\":\"ramp.txt\""));
    const OneProject json({"--format", "json"});
    CHECK(has(json.bytes("results.jsonl"), "\"report_file\":\"ramp.json\""));
    const OneProject none({"--format", "none"});
    CHECK_FALSE(has(none.bytes("results.jsonl"), "report_file"));
}

TEST_CASE("a form that does not exist, or none beside another, is a wrong command line") {
    const std::string lacking = " lacks a name beside a comma; write them without spaces, such as "
                                "html,xlsx";
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"html,pdf",
         "‘pdf’ is none of them. Did you mean `html`? A browser can print it into a PDF file."},
        {"excel", "‘excel’ is none of them. Did you mean `xlsx`?"},
        {"md", "‘md’ is none of them. Did you mean `markdown`?"},
        {"easyread", "‘easyread’ is none of them. Did you mean `easy-read`?"},
        {"Word", "‘Word’ is none of them. Did you mean `html`? Word can open it."},
        {"jsno,html", "‘jsno’ is none of them. Did you mean `json`?"},
        {"picture", "‘picture’ is none of them"},
        {"text,", "‘text,’" + lacking},
        {",", "‘,’" + lacking},
        {"none,text", "‘none,text’ has none beside others"},
    };
    for (const auto& [format, said] : wrong) {
        const OneProject run({"--format", format});
        CHECK(run.ended.status == exit_status::wrong_command_line);
        CHECK(run.ended.err == "coprod: --format: takes " + format_names() +
                                   ", several with commas between, or none; and " + said +
                                   "\n`coprod batch --help` shows how it is used.\n");
        CHECK_FALSE(fs::exists(run.folder.path() / "out"));
    }
}

TEST_CASE("forms may be written in capitals, and with spaces behind the commas") {
    CHECK(OneProject({"--format", "JSON, Text,text "}).names() ==
          page + "ramp.json ramp.txt " + about_all);
}

TEST_CASE("what looks like a file is no folder for a batch, unless it is one") {
    const auto refused = [](const std::string& what) {
        return "coprod: " + what +
               "\nName a folder, such as: -o reports (one that is called so all "
               "the same gets a / behind it).\n";
    };
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    fs::create_directory(folder.path() / "all.html");
    const InsideFolder inside(folder.path());
    const Ended file = run_program({"batch", "in", "-o", "mine.txt"});
    CHECK(file.status == exit_status::wrong_command_line);
    CHECK(file.err == refused("--out is a folder for several reports, and ‘mine.txt’ is the name "
                              "of a file"));
    const Ended shown = run_program({"batch", "in", "-o", "-"});
    CHECK(shown.status == exit_status::wrong_command_line);
    CHECK(shown.err == refused("--out is a folder here, and - is standard output"));
    CHECK(names_below(folder.path()) == "in/a.yaml ");
    CHECK(run_program({"batch", "in", "-o", "all.html"}).status == exit_status::done);
    CHECK(run_program({"batch", "in", "-o", "mine.txt/"}).status == exit_status::done);
}

TEST_CASE("--jobs takes a number of threads from 1 to 256") {
    for (const std::string jobs : {"0", "257", "-1", "two", "1.5", "99999999999999999999"}) {
        const OneProject run({"--jobs", jobs});
        CHECK(run.ended.status == exit_status::wrong_command_line);
        CHECK(run.ended.err == "coprod: --jobs: takes a number from 1 to 256, and this is ‘" +
                                   jobs + "’\n`coprod batch --help` shows how it is used.\n");
    }
    CHECK(OneProject({"--jobs", "256"}).ended.status == exit_status::done);
}

TEST_CASE("--quiet leaves out the notes and the closing table, and no message about a mistake") {
    NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/form.docx", "x");
    folder.write("out/old.txt", "x");
    const Ended loud = run_batch(folder);
    CHECK(loud.err == "note: no submissions, because their names end neither in .yaml nor in .yml: "
                      "form.docx\nnote: out holds files that this run did not write, and that may "
                      "be for the panel only: old.txt\n");
    CHECK(loud.out != "");
    const Ended quiet = run_batch(folder, {"--quiet"});
    CHECK(quiet.err == "");
    CHECK(quiet.out == "");
    CHECK(quiet.status == exit_status::done);
    folder.write("in/broken.yaml", broken_submission);
    CHECK(run_batch(folder, {"--quiet"}).err == broken_said);
}

TEST_CASE("--require ends with 1 where a verdict is worse, and a file that is not valid with 3") {
    for (const std::string verdict : {"mark", "conditions"}) {
        const OneProject below({"--require", verdict});
        CHECK(below.ended.status == exit_status::below_required);
        CHECK(below.ended.err ==
              "note: 1 of the 1 assessed reached less than --require asks for.\n");
        CHECK(below.ended.out == OneProject({}).ended.out);
        CHECK(OneProject({"--require", verdict}, broken_submission).ended.status ==
              exit_status::bad_submission);
    }
}

TEST_CASE("--require is met where every project earns what was asked for") {
    const NewFolder folder;
    folder.write("in/a.yaml", bytes_of(COPROD_SOURCE_DIR "/examples/short-breaks.yaml"));
    CHECK(run_batch(folder, {"--require", "mark"}).status == exit_status::done);
    folder.write("in/b.yaml", small_submission("ramp"));
    CHECK(run_batch(folder, {"--require", "mark"}).status == exit_status::below_required);
}

TEST_CASE("every file of the panel's view says that it is for the panel only") {
    const OneProject panel({"--view", "panel", "--format", "text,json"}, broken_submission);
    for (const auto& [name, bytes] : files_below(panel.folder.path() / "out")) {
        CAPTURE(name);
        if (name.ends_with(".txt") || name.ends_with(".html"))
            CHECK(has(bytes, "not for publication"));
        else if (name.ends_with(".csv"))
            CHECK(count_of(bytes, "not for publication") == 1);
        else
            CHECK(count_of(bytes, "\"view\":\"panel\"") == lines_of(bytes).size());
    }
    const OneProject everyone({"--format", "text,json"}, broken_submission);
    for (const auto& [name, bytes] : files_below(everyone.folder.path() / "out")) {
        CAPTURE(name);
        CHECK_FALSE(has(bytes, "not for publication"));
        CHECK_FALSE(has(bytes, "\"panel\""));
    }
}

TEST_CASE("--charter judges every submission by one charter, by its id or in a file") {
    const OneProject by_id({"--charter", "stockport"});
    CHECK(by_id.ended.status == exit_status::done);
    CHECK(has(by_id.bytes("results.jsonl"), "\"charter\":{\"id\":\"stockport\","));
    CHECK(has(by_id.ended.out, "\nStockport Local Area Co-Production Charter, version 1:\n"));

    const NewFolder folder;
    folder.write("own.yaml", own_charter());
    folder.write("in/a.yaml", small_submission("ramp", "charter: stockport\n"));
    const Ended ended = run_batch(folder, {"--charter", "own.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err ==
          "note: judged by ‘northshire’, as asked; the file itself names ‘stockport’.\n");
    CHECK(
        has(bytes_of(folder.path() / "out/results.jsonl"), "\"charter\":{\"id\":\"northshire\","));
}

TEST_CASE("submissions that name different charters are judged by them, and kept apart") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp", "charter: stockport\n"));
    folder.write("in/b.yaml", small_submission("door"));
    const Ended ended = run_batch(folder);
    CHECK(ended.status == exit_status::done);
    CHECK(has(ended.out, "\nStockport Local Area Co-Production Charter, version 1:\n"));
    CHECK(has(ended.out, "\nCo-production charter mark, version 1:\n"));
    CHECK(has(bytes_of(folder.path() / "out/workstream.txt"),
              "2 charters, or versions of a charter"));
}

TEST_CASE("a charter that cannot be used ends with 4 before anything is judged or written") {
    const NewFolder folder;
    folder.write("in/broken.yaml", broken_submission);
    folder.write("own.yaml", "charter: 1\n");
    for (const std::string charter : {"stokport", "missing.yaml", "own.yaml"}) {
        const Ended ended = run_batch(folder, {"--charter", charter, "--pledges", "missing.csv"});
        CAPTURE(charter, ended.err);
        CHECK(ended.status == exit_status::bad_charter);
        CHECK(ended.out == "");
        CHECK(ended.err.ends_with("The charter cannot be used, so nothing was judged.\n"));
        CHECK_FALSE(has(ended.err, "titel"));
        CHECK_FALSE(fs::exists(folder.path() / "out"));
    }
}

TEST_CASE("--date is the day of every assessment and of the workstream's report") {
    const OneProject april({"--date", "2026-04-01"});
    CHECK(has(april.bytes("ramp.txt"), "1 April 2026"));
    CHECK(has(april.bytes("results.jsonl"), "\"date\":\"2026-04-01\""));
    CHECK(has(april.bytes("workstream.txt"), "\nEverything is as things stood on 1 April 2026.\n"));
    for (const auto& [name, bytes] : files_below(april.folder.path() / "out")) {
        CAPTURE(name);
        CHECK_FALSE(has(bytes, "March 2026"));
        CHECK_FALSE(has(bytes, "2026-03-31"));
    }
    const OneProject early({"--date", "2026-04-01", "--quiet"});
    CHECK(early.ended.err.empty());
    const OneProject wrong({"--date", "2026-02-30"});
    CHECK(wrong.ended.status == exit_status::wrong_command_line);
    CHECK(wrong.names() == "");
}

TEST_CASE("--pledges says who has pledged, and who has sent something") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("pledges.csv", "Organisation,Kind,Date\nThe Oak Tree School,school,2020-11-17\n"
                                "Hill School,school,\n");
    const Ended ended = run_batch(folder, {"--pledges", "pledges.csv"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    const std::string report = bytes_of(folder.path() / "out/workstream.txt");
    CHECK(has(report, "- Hill School\n- The Oak Tree School (2020-11-17)\n"));
    CHECK(has(report, "Pledged, and not yet heard from: 1 organisation\n"));
    CHECK(bytes_of(folder.path() / "out/workstream-pledges.csv") ==
          "\xEF\xBB\xBFOrganisation,Kind,Date of pledge,Where it is\r\n"
          "Hill School,school,,\"pledged, and not yet heard from\"\r\n"
          "The Oak Tree School,school,2020-11-17,\"pledged, and has sent a project\"\r\n");
}

TEST_CASE("pledges that cannot be used end with 3 before anything is judged or written") {
    const NewFolder folder;
    folder.write("in/broken.yaml", broken_submission);
    folder.write("pledges.csv", "organisation\n\"Hill School\n");
    CHECK(run_batch(folder, {"--pledges", "pledges.csv"}).err ==
          "pledges.csv:2:1: error: this quotation mark has no partner, so the cell never ends "
          "[unclosed-quote]\n"
          "  2 | \"Hill School\n"
          "    | ^\n"
          "  help: Put a quotation mark at the end of the cell.\n"
          "pledges.csv: the pledges cannot be used, so nothing was judged.\n");
    CHECK(run_batch(folder, {"--pledges", "missing.csv"}).err ==
          "missing.csv: error: there is no file of this name [no-such-file]\n"
          "  help: Check the spelling of the name and the folder it is in.\n"
          "missing.csv: the pledges cannot be used, so nothing was judged.\n");
    for (const std::string file : {"pledges.csv", "missing.csv"}) {
        const Ended ended = run_batch(folder, {"--pledges", file});
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(ended.out == "");
    }
    CHECK_FALSE(fs::exists(folder.path() / "out"));
}

} // namespace batch_options_test
