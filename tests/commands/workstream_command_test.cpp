// `coprod workstream`: results put together again give what the batch gave.
#include "commands/batch_folder.h"

#include <regex>

using namespace coprod;
using namespace coprod_tests;

namespace workstream_command_test {

namespace {

namespace fs = std::filesystem;

const std::string pledges_file = "organisation,kind,date\nOak Tree School,school,2020-11-17\n"
                                 "Hill School,school,\n";

std::string joined(const std::vector<std::string>& lines, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += lines.at(i) + "\n";
    return text;
}

/// A batch of six files of all kinds, and its results in two halves, north.jsonl and south.jsonl.
class Batch {
public:
    explicit Batch(const std::vector<std::string>& options = {}) {
        folder_.write("pledges.csv", pledges_file);
        folder_.write("in/broken.yaml", broken_submission);
        folder_.write("in/door.yaml", small_submission("door"));
        folder_.write("in/ramp.yaml", small_submission("ramp"));
        for (const std::string name : {"local-offer-website.yaml", "sensory-garden.yaml"})
            folder_.write("in/" + name, bytes_of(COPROD_SOURCE_DIR "/examples/" + name));
        fs::create_symlink("nowhere", folder_.path() / "in/gone.yaml");
        const Ended ended = run_batch(folder_, options);
        CHECK(ended.status == exit_status::bad_submission);
        lines_ = lines_of(bytes_of(folder_.path() / "out/results.jsonl"));
        REQUIRE(lines_.size() == 6);
        folder_.write("north.jsonl", joined(lines_, 0, 3));
        folder_.write("south.jsonl", joined(lines_, 3, 6));
    }

    [[nodiscard]] const NewFolder& folder() const { return folder_; }
    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }
    [[nodiscard]] std::string report() const {
        return bytes_of(folder_.path() / "out/workstream.txt");
    }
    [[nodiscard]] Ended workstream(std::vector<std::string> arguments) const {
        const InsideFolder inside(folder_.path());
        arguments.insert(arguments.begin(), "workstream");
        return run_program(arguments);
    }

private:
    NewFolder folder_;
    std::vector<std::string> lines_;
};

/// Checks that results make the report, and nothing else is said.
void check_same(const Batch& batch, const std::vector<std::string>& arguments) {
    const Ended ended = batch.workstream(arguments);
    CAPTURE(arguments);
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK((ended.out == batch.report()));
}

} // namespace

TEST_CASE("results make the same report as the batch did, whole or in halves in any order") {
    const Batch batch;
    check_same(batch, {"out/results.jsonl"});
    check_same(batch, {"north.jsonl", "south.jsonl"});
    check_same(batch, {"south.jsonl", "north.jsonl"});
}

TEST_CASE("the lines of a results file may stand in any order") {
    const Batch batch;
    auto lines = batch.lines();
    std::reverse(lines.begin(), lines.end());
    batch.folder().write("backwards.jsonl", joined(lines, 0, 6));
    check_same(batch, {"backwards.jsonl"});
}

TEST_CASE("with the same pledges and the same date the report is the same too") {
    const std::vector<std::string> options{"--pledges", "pledges.csv", "--date", "2026-04-01"};
    const Batch batch(options);
    CHECK(batch.report().find("- Hill School\n") != std::string::npos);
    check_same(batch,
               {"south.jsonl", "north.jsonl", "--pledges", "pledges.csv", "--date", "2026-04-01"});
    CHECK(batch.workstream({"out/results.jsonl"}).out != batch.report());
}

TEST_CASE("the panel's results make the panel's report, and one of them is enough for that") {
    const Batch panel({"--view", "panel"});
    CHECK(panel.report().find("not for publication") != std::string::npos);
    check_same(panel, {"south.jsonl", "north.jsonl"});
    const Batch everyone;
    panel.folder().write("public.jsonl", everyone.lines()[1] + "\n");
    panel.folder().write("one.jsonl", panel.lines()[3] + "\n");
    const Ended mixed = panel.workstream({"public.jsonl", "one.jsonl"});
    CHECK(mixed.status == exit_status::done);
    CHECK(mixed.out.find("\nThis is the panel’s report. It is for the panel only, and not for "
                         "publication.\n") != std::string::npos);
}

TEST_CASE("a result that is given twice counts once") {
    const Batch batch;
    batch.folder().write("read.jsonl", joined(batch.lines(), 0, 2) + joined(batch.lines(), 3, 6));
    const Ended twice = batch.workstream({"out/results.jsonl", "read.jsonl", "read.jsonl"});
    CHECK(twice.status == exit_status::done);
    CHECK(twice.err == "note: 10 results stood there more than once, and count once.\n");
    CHECK((twice.out == batch.report()));
    batch.folder().write("again.jsonl", batch.lines()[1] + "\n");
    CHECK(batch.workstream({"again.jsonl", "out/results.jsonl"}).err ==
          "note: 1 result stood there more than once, and counts once.\n");
}

TEST_CASE("results by different charters are refused, and both are named") {
    const Batch batch;
    const Batch other({"--charter", "stockport"});
    batch.folder().write("other.jsonl", bytes_of(other.folder().path() / "out/results.jsonl"));
    const Ended ended = batch.workstream({"out/results.jsonl", "other.jsonl"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == "");
    const auto lines = lines_of(ended.err);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "coprod: these results were judged by different charters, or by different "
                      "versions of one:");
    CHECK(lines[1].starts_with("  Co-production charter mark, version 1 (charter-mark, "));
    CHECK(lines[2].starts_with(
        "  Stockport Local Area Co-Production Charter, version 1 (stockport, "));
    CHECK(lines[3] == "Judge them again by one charter, or add --mixed: the report then keeps them "
                      "apart and says so.");
}

TEST_CASE("results by two versions of a charter are refused, and with --mixed kept apart") {
    const NewFolder folder;
    std::string charter = bytes_of(COPROD_SOURCE_DIR "/data/charters/stockport.yaml");
    const std::string id = "id: \"stockport\"\n";
    charter.replace(charter.find(id), id.size(), "id: \"northshire\"\n");
    folder.write("first.yaml", charter);
    const auto at = charter.find("version: \"1\"\n");
    REQUIRE(at != std::string::npos);
    folder.write("second.yaml", charter.replace(at, 13, "version: \"2\"\n"));
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in2/door.yaml", small_submission("door"));
    const InsideFolder inside(folder.path());
    for (const auto& [in, out, by] :
         {std::array{"in", "one", "first.yaml"}, std::array{"in2", "two", "second.yaml"}})
        REQUIRE(run_program({"batch", in, "-o", out, "--charter", by}).status == exit_status::done);
    std::vector<std::string> arguments{"workstream", "one/results.jsonl", "two/results.jsonl"};
    const Ended refused = run_program(arguments);
    CHECK(refused.status == exit_status::bad_submission);
    CHECK(refused.err.find("\n  Stockport Local Area Co-Production Charter, version 1 (") !=
          std::string::npos);
    CHECK(refused.err.find("\n  Stockport Local Area Co-Production Charter, version 2 (") !=
          std::string::npos);
    arguments.emplace_back("--mixed");
    const Ended mixed = run_program(arguments);
    CHECK(mixed.status == exit_status::done);
    CHECK(mixed.err == "");
    CHECK(mixed.out.find("\n2 charters, or versions of a charter, were used, ") !=
          std::string::npos);
    for (const char* version : {"1", "2"})
        CHECK(mixed.out.find(std::string("\nBy “Stockport Local Area Co-Production Charter, "
                                         "version ") +
                             version + "” (1 project):\n") != std::string::npos);
}

TEST_CASE("a line that is no result is named with its number, and the others are used") {
    const Batch batch;
    auto lines = batch.lines();
    lines.insert(lines.begin() + 2, "{\"schema\":");
    lines.emplace_back("[]");
    batch.folder().write("bad.jsonl", joined(lines, 0, 8));
    const Ended ended = batch.workstream({"bad.jsonl"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK((ended.out == batch.report()));
    const std::string help =
        "  help: Assess that file again for a new line; the other lines are read.\n";
    CHECK(ended.err.starts_with("bad.jsonl:3:1: error: "));
    CHECK(ended.err.find("\nbad.jsonl:8:1: error: ") != std::string::npos);
    CHECK(count_of(ended.err, " [bad-result]\n" + help) == 2);
    CHECK(lines_of(ended.err).size() == 4);
}

TEST_CASE("without any result there is nothing to put together") {
    const Batch batch;
    batch.folder().write("empty.jsonl", "");
    const std::string nothing = "No result was found, so there is nothing to put together.\n";
    const auto check_said = [&](const std::string& file, const std::string& said) {
        const Ended ended = batch.workstream({file});
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(ended.out == "");
        CHECK(ended.err == file + ": error: " + said + nothing);
    };
    const std::string name_one =
        "  help: Name a results.jsonl that coprod wrote; it has one result on each line.\n";
    check_said("empty.jsonl", "there is nothing in this file [empty-file]\n" + name_one);
    check_said("in/ramp.yaml",
               "this is no file of results: its first line does not begin with { [not-results]\n" +
                   name_one);
    check_said("in", "this is a folder, and a single file is needed here [not-a-file]\n"
                     "  help: Name a file inside the folder.\n");
    check_said("missing.jsonl",
               "there is no file of this name [no-such-file]\n"
               "  help: Check the spelling of the name and the folder it is in.\n");
}

TEST_CASE("one file that cannot be read is named, and the results of the others are used") {
    const Batch batch;
    const Ended ended = batch.workstream({"missing.jsonl", "out/results.jsonl"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err.starts_with("missing.jsonl: error: there is no file of this name "));
    CHECK((ended.out == batch.report()));
}

TEST_CASE("-o writes the report, its tables and the summary as the batch did, and a workbook") {
    const Batch batch({"--pledges", "pledges.csv"});
    const Ended ended = batch.workstream(
        {"south.jsonl", "north.jsonl", "-o", "region/2026", "--pledges", "pledges.csv"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    auto expected = files_below(batch.folder().path() / "out");
    for (const char* name :
         {"results.jsonl", "door.txt", "ramp.txt", "local-offer-website.txt", "sensory-garden.txt"})
        CHECK(expected.erase(name) == 1);
    // Beside these files stand no reports, so this page leads to none.
    std::string& page = expected.at("index.html");
    CHECK(page.find("<a href=\"ramp.txt\">") != std::string::npos);
    page = std::regex_replace(page, std::regex("<a href=\"[^#\"]+\">([^<]*)</a>"), "$1");
    auto written = files_below(batch.folder().path() / "region/2026");
    CHECK(written.erase("workstream.xlsx") == 1); // a batch writes it where it is asked to
    CHECK((written == expected));
    CHECK(ended.out == std::to_string(expected.size() + 1) +
                           " files are in region/2026: workstream.txt, the same as a page "
                           "(index.html), its tables, summary.csv and workstream.xlsx.\n");
}

TEST_CASE("pledges that cannot be used, or a folder that cannot be made, end the run") {
    const Batch batch;
    const Ended pledges =
        batch.workstream({"out/results.jsonl", "-o", "region", "--pledges", "missing.csv"});
    CHECK(pledges.status == exit_status::bad_submission);
    CHECK_FALSE(fs::exists(batch.folder().path() / "region"));
    const Ended in_the_way = batch.workstream({"out/results.jsonl", "-o", "north.jsonl"});
    CHECK(in_the_way.status == exit_status::cannot_write);
    CHECK(in_the_way.err.find("\"north.jsonl\"") != std::string::npos);
    CHECK(in_the_way.out == "");
}

TEST_CASE("what assess writes as JSON can be put together too") {
    const Batch batch;
    const InsideFolder inside(batch.folder().path());
    const Ended assessed = run_program(
        {"assess", "--format", "json", "in/door.yaml", "in/ramp.yaml", "in/broken.yaml"});
    batch.folder().write("r.jsonl", assessed.out);
    const Ended ended = run_program({"workstream", "r.jsonl"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out.find("\n3 files were found: 2 were assessed, 1 has something to mend first, "
                         "and 0 could\nnot be read (2 + 1 + 0 = 3).\n") != std::string::npos);
}

TEST_CASE("a workstream's report that cannot be written ends with 5") {
    if (!fs::exists("/dev/full"))
        return;
    const Batch batch;
    const NewFolder folder;
    folder.write("north.jsonl", bytes_of(batch.folder().path() / "north.jsonl"));
    for (const std::string more : {"", "-o region "}) {
        const Ended ended = run_binary(folder, "", "workstream north.jsonl " + more + ">/dev/full");
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err == "coprod: the output could not be written. Is the disk full?\n");
    }
}

} // namespace workstream_command_test
