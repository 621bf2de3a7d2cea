// The workstream's page beside the reports of a batch.
#include "commands/batch_folder.h"

#include <fstream>
#include <regex>
#include <set>

#include "commands/formats.h"

using namespace coprod;
using namespace coprod_tests;

namespace batch_page_test {

namespace {

namespace fs = std::filesystem;

const std::string somebody_elses = "<!DOCTYPE html><title>Northshire</title>\n";

NewFolder& with_two(NewFolder& folder) {
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/b.yaml", small_submission("door"));
    return folder;
}

std::set<std::string> files_led_to(const std::string& page) {
    std::set<std::string> files;
    const std::regex link("<a href=\"([^#\"][^\"]*)\"");
    for (std::sregex_iterator found(page.begin(), page.end(), link), end; found != end; ++found)
        files.insert((*found)[1]);
    return files;
}

} // namespace

TEST_CASE("the page of a batch leads to the report of each project, in the format named first") {
    NewFolder folder;
    CHECK(run_batch(with_two(folder)).status == exit_status::done);
    CHECK(files_led_to(bytes_of(folder.path() / "out/index.html")) ==
          std::set<std::string>{"door.txt", "ramp.txt"});
    CHECK(run_batch(folder, {"--format", "html,text"}).status == exit_status::done);
    CHECK(files_led_to(bytes_of(folder.path() / "out/index.html")) ==
          std::set<std::string>{"door.html", "ramp.html"});
    for (const std::string name : {"door.html", "ramp.html"})
        CHECK(fs::exists(folder.path() / "out" / name));
    CHECK(run_batch(folder, {"--format", "none"}).status == exit_status::done);
    CHECK(files_led_to(bytes_of(folder.path() / "out/index.html")).empty());
}

TEST_CASE("an index.html that somebody else wrote stays, and everything else is written") {
    NewFolder folder;
    folder.write("out/index.html", somebody_elses);
    const Ended ended = run_batch(with_two(folder));
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: out/index.html: a file of that name is there that coprod did not "
                       "write. Name another folder, or move that file away.\n"
                       "All 2 were judged, and their reports are whole; not every file about all "
                       "together was written.\n");
    CHECK(bytes_of(folder.path() / "out/index.html") == somebody_elses);
    CHECK(names_below(folder.path() / "out") ==
          "door.txt index.html ramp.txt results.jsonl summary.csv workstream.txt ");
}

TEST_CASE("a list in one place names every format that is a page, so that a browser looks at it") {
    std::set<std::string> listed;
    std::ifstream file{std::string{COPROD_SOURCE_DIR} + "/tests/browser/formats.txt"};
    for (std::string line; std::getline(file, line);)
        listed.insert(line);
    std::set<std::string> pages;
    for (const ReportFormat& format : report_formats())
        if (format.ending.ends_with(".html"))
            pages.emplace(format.name);
    CHECK(listed == pages);
}

} // namespace batch_page_test
