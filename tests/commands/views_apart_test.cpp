// The panel's reports are not written over public ones, which may stand on a website.
#include "commands/batch_folder.h"

#include "commands/formats.h"
#include "writers/xlsx_folder.h"

using namespace coprod;
using namespace coprod_tests;

namespace views_apart_test {

namespace {

Ended run_in(const NewFolder& folder, const std::vector<std::string>& arguments) {
    const InsideFolder inside(folder.path());
    return run_program(arguments);
}

std::string kept(const std::string& path) {
    return path + ": error: this is a public report, and the panel's is not written over it "
                  "[public-report]\n"
                  "  help: Choose another name or folder for the panel's, or move this one away.\n";
}

} // namespace

TEST_CASE("`assess` keeps a public report of every form") {
    for (const ReportFormat& format : report_formats()) {
        CAPTURE(format.ending);
        const NewFolder folder;
        folder.write("a.yaml", small_project);
        const std::string name = "report" + std::string(format.ending);
        REQUIRE(run_in(folder, {"assess", "-o", name, "a.yaml"}).status == exit_status::done);
        const std::string open = bytes_of(folder.path() / name);
        const std::vector<std::string> panel{"assess", "--view", "panel", "-o", name, "a.yaml"};
        const Ended ended = run_in(folder, panel);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err == kept(name));
        CHECK((bytes_of(folder.path() / name) == open));
        std::filesystem::remove(folder.path() / name);
        CHECK(run_in(folder, panel).status == exit_status::done);
        CHECK((bytes_of(folder.path() / name) != open));
        CHECK(run_in(folder, panel).status == exit_status::done); // its own is replaced
    }
}

TEST_CASE("every form tells whom it is for") {
    for (const ReportFormat& format : report_formats()) {
        CAPTURE(format.ending);
        CHECK((format.public_words.empty() != format.panel_words.empty()));
    }
}

TEST_CASE("a workbook by an earlier version, which tells nobody whom it is for, counts as public") {
    const NewFolder folder;
    folder.write("a.yaml", small_project);
    REQUIRE(run_in(folder, {"assess", "-o", "a.xlsx", "a.yaml"}).status == exit_status::done);
    std::string earlier = bytes_of(folder.path() / "a.xlsx");
    earlier.resize(earlier.size() - xlsx_public_sign.size());
    earlier += xlsx_earlier_sign;
    folder.write("a.xlsx", earlier);
    CHECK(run_in(folder, {"assess", "--view", "panel", "-o", "a.xlsx", "a.yaml"}).err ==
          kept("a.xlsx"));
    CHECK((bytes_of(folder.path() / "a.xlsx") == earlier));
    CHECK(run_in(folder, {"assess", "-o", "a.xlsx", "a.yaml"}).err == "Wrote a.xlsx.\n");
}

TEST_CASE("a workbook of many megabytes is known to be the panel's by its end") {
    const NewFolder folder;
    folder.write("a.yaml", small_project);
    const std::vector<std::string> panel{"assess", "--view", "panel", "-o", "a.xlsx", "a.yaml"};
    const std::string much(std::size_t{5} << 20U, 'x');
    folder.write("a.xlsx", much + std::string(xlsx_panel_sign));
    CHECK(run_in(folder, panel).err == "Wrote a.xlsx.\n");
    folder.write("a.xlsx", much + std::string(xlsx_public_sign));
    CHECK(run_in(folder, panel).err == kept("a.xlsx"));
}

TEST_CASE("the panel's batch keeps a public workbook, and so does the one about all projects") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    REQUIRE(run_in(folder, {"assess", "--format", "xlsx", "-o", "out/", "in/a.yaml"}).status ==
            exit_status::done);
    const std::string open = bytes_of(folder.path() / "out/ramp.xlsx");
    Ended ended = run_batch(folder, {"--view", "panel", "--format", "xlsx", "--quiet"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == kept("out/ramp.xlsx"));
    CHECK((bytes_of(folder.path() / "out/ramp.xlsx") == open));
    folder.write("out/workstream.xlsx", open);
    ended = run_in(folder, {"workstream", "out/results.jsonl", "-o", "out"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err ==
          "coprod: out/workstream.xlsx: This report can be published, and the panel's is not "
          "written over it. Name another folder for the panel's.\n");
    CHECK((bytes_of(folder.path() / "out/workstream.xlsx") == open));
}

TEST_CASE("a panel's report in a form of its own is not written over a public one either") {
    const NewFolder folder;
    folder.write("a.yaml", small_project);
    REQUIRE(run_in(folder, {"assess", "-o", "a", "a.yaml"}).status == exit_status::done);
    const Ended ended =
        run_in(folder, {"assess", "--view", "panel", "--format", "html", "-o", "a", "a.yaml"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == kept("a"));
}

TEST_CASE("a public report is written over the panel's") {
    const NewFolder folder;
    folder.write("a.yaml", small_project);
    REQUIRE(run_in(folder, {"assess", "--view", "panel", "-o", "a.html", "a.yaml"}).status ==
            exit_status::done);
    CHECK(run_in(folder, {"assess", "-o", "a.html", "a.yaml"}).err == "Wrote a.html.\n");
}

TEST_CASE("the panel's batch does not begin in a folder with public results") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    REQUIRE(run_batch(folder).status == exit_status::done);
    const auto before = files_below(folder.path() / "out");
    const Ended ended = run_batch(folder, {"--view", "panel"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: out: This folder holds public reports, and the panel's are not "
                       "written over them. Name another folder for the panel's, such as: -o "
                       "for-the-panel. Nothing was judged.\n");
    CHECK(ended.out == "");
    CHECK((files_below(folder.path() / "out") == before));
    const InsideFolder inside(folder.path());
    for (int time = 0; time < 2; ++time) // the second finds the panel's own
        CHECK(run_program({"batch", "in", "-o", "panel", "--view", "panel"}).status ==
              exit_status::done);
}

TEST_CASE("`workstream` keeps a public report about all projects where the panel's would go") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    REQUIRE(run_batch(folder).status == exit_status::done);
    REQUIRE(run_in(folder, {"batch", "in", "-o", "panel", "--view", "panel"}).status ==
            exit_status::done);
    const std::vector<std::string> open{"workstream", "out/results.jsonl", "-o", "all"};
    const std::vector<std::string> panel{"workstream", "panel/results.jsonl", "-o", "all"};
    REQUIRE(run_in(folder, open).status == exit_status::done);
    const auto before = files_below(folder.path() / "all");
    const Ended ended = run_in(folder, panel);
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: all/index.html: This report can be published, and the panel's is "
                       "not written over it. Name another folder for the panel's.\n");
    CHECK((files_below(folder.path() / "all") == before));
    std::filesystem::remove_all(folder.path() / "all");
    REQUIRE(run_in(folder, panel).status == exit_status::done);
    CHECK(run_in(folder, panel).status == exit_status::done); // its own is replaced
    CHECK(run_in(folder, open).status == exit_status::done);
}

TEST_CASE("the panel's batch keeps a public report that `assess` wrote, and writes the others") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/b.yaml", small_submission("door"));
    REQUIRE(run_in(folder, {"assess", "-o", "out/", "in/a.yaml"}).status == exit_status::done);
    const std::string open = bytes_of(folder.path() / "out/ramp.txt");
    const Ended ended = run_batch(folder, {"--view", "panel", "--quiet"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == kept("out/ramp.txt"));
    CHECK(bytes_of(folder.path() / "out/ramp.txt") == open);
    CHECK(names_below(folder.path() / "out") ==
          "door.txt index.html ramp.txt results.jsonl summary.csv workstream.txt ");
}

} // namespace views_apart_test
