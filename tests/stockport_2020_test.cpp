// The example that is made from a published list: nothing in it but what was published.
#include "catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

#include "coprod/run.h"
#include "folder.h"
#include "report/activity.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace stockport_2020_test {

namespace {

namespace fs = std::filesystem;

const std::string folder = COPROD_SOURCE_DIR "/examples/stockport-2020";

/// Date, activity, and purpose and who was involved.
using Row = std::tuple<std::string, std::string, std::string>;

struct Entry {
    std::string stem;
    std::string text;
    Submission submission;
};

std::vector<std::string> lines_of(const std::string& path) {
    std::ifstream file{path};
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

std::vector<Row> published_rows() {
    std::vector<Row> rows;
    for (const std::string& line : lines_of(COPROD_SOURCE_DIR "/tests/stockport_2020.txt")) {
        if (line.starts_with("#"))
            continue;
        const auto first = line.find(" | ");
        const auto second = line.find(" | ", first + 3);
        REQUIRE(second != std::string::npos);
        rows.emplace_back(line.substr(0, first), line.substr(first + 3, second - first - 3),
                          line.substr(second + 3));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Entry> read_entries() {
    std::vector<Entry> entries;
    for (const auto& file : fs::directory_iterator(folder))
        if (file.path().extension() == ".yaml") {
            const std::string text = bytes_of(file.path().string());
            INFO(file.path());
            entries.push_back({file.path().stem().string(), text, good_submission(text)});
        }
    return entries;
}

const std::vector<Entry>& entries() {
    static const std::vector<Entry> all = read_entries();
    return all;
}

Activity activity(const Submission& submission, const Assessment& assessment) {
    return activity_of({mark_charter(), submission, assessment, View::everyone});
}

std::string claimed(const Submission& submission) {
    const auto& rung = submission.project.claims;
    return rung ? mark_charter().ladder->rungs[*rung].id : "";
}

bool has(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

/// The rung that a published line names; nothing where it names none.
std::string named_rung(const std::string& line) {
    if (has(line, "o-design")) // also “co-designed”
        return "co-design";
    if (line.starts_with("Strategic co-production"))
        return "co-production";
    return line.starts_with("Engagement with") ? "engagement" : "";
}

} // namespace

TEST_CASE("the 25 lines of the published table are there, word for word") {
    std::vector<Row> rows;
    for (const Entry& entry : entries()) {
        const Project& project = entry.submission.project;
        rows.emplace_back(project.when.value, project.title.value, project.summary.value);
    }
    std::sort(rows.begin(), rows.end());
    CHECK(rows == published_rows());
    CHECK(rows.size() == 25);
}

TEST_CASE("each line can be published again as it stood") {
    std::vector<Row> rows;
    for (const Entry& entry : entries()) {
        const Activity row = activity(entry.submission, {});
        rows.emplace_back(row.when, row.activity, row.purpose);
    }
    std::sort(rows.begin(), rows.end());
    CHECK(rows == published_rows());
}

TEST_CASE("each file is called as its project is, and says where it is from") {
    for (const Entry& entry : entries()) {
        CHECK(entry.submission.project.id == entry.stem);
        CHECK(entry.text.starts_with("# One line of the table “Our Co-production Activity” on "
                                     "Stockport Council’s co-production page, 2020.\n"));
        CHECK(has(entry.text, "nothing was added"));
        CHECK(has(entry.text, "# A published line is a claim, not a record.\n"));
    }
}

TEST_CASE("a published date gives the months, and a rhythm gives none") {
    for (const Entry& entry : entries()) {
        Submission submission = entry.submission;
        const std::string when = submission.project.when.value;
        CAPTURE(entry.stem, when);
        submission.project.when = {};
        const std::string months = activity(submission, {}).when;
        const bool rhythm = when == "Monthly" || when == "Weekly";
        CHECK(months == (rhythm ? "" : when == "Jul & Aug 20" ? "Jul-20 to Aug-20" : when));
        if (!rhythm) {
            CHECK(submission.project.start->whole_month);
            CHECK(submission.project.end->whole_month);
        }
    }
}

TEST_CASE("a rung is claimed where the line names one, and nowhere else") {
    std::map<std::string, int> claims;
    for (const Entry& entry : entries()) {
        CAPTURE(entry.stem);
        CHECK(claimed(entry.submission) == named_rung(entry.submission.project.summary.value));
        ++claims[claimed(entry.submission)];
    }
    CHECK(claims == std::map<std::string, int>{
                        {"", 10}, {"co-design", 13}, {"co-production", 1}, {"engagement", 1}});
}

TEST_CASE("groups stand under the names that the line gives them, without numbers") {
    for (const Entry& entry : entries())
        for (const Group& group : entry.submission.groups) {
            CAPTURE(entry.stem, group.id);
            const Project& project = entry.submission.project;
            CHECK_FALSE(group.name.value.empty());
            CHECK((has(project.summary.value, group.name.value) ||
                   has(project.title.value, group.name.value)));
            CHECK_FALSE(group.people.has_value());
        }
}

TEST_CASE("nothing else was added: each file has only the keys that the page can fill") {
    const std::set<std::string> keys{"coprod", "project", "id",      "title",  "start",
                                     "end",    "when",    "summary", "claims", "groups"};
    for (const Entry& entry : entries()) {
        std::istringstream lines{entry.text};
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(entry.stem, line);
            const bool group = line.ends_with("}");
            const auto begin = line.find_first_not_of(' ');
            if (line.starts_with("#"))
                continue;
            CHECK((group || keys.contains(line.substr(begin, line.find(':') - begin))));
            if (group)
                CHECK(has(line, ": {kind: "));
        }
    }
}

TEST_CASE("none is refused, and none gets more than “Not enough evidence”") {
    for (const Entry& entry : entries()) {
        CAPTURE(entry.stem);
        std::ostringstream out;
        std::ostringstream err;
        const int status =
            coprod::run({"assess", "--date", "2020-12-31", folder + "/" + entry.stem + ".yaml"},
                        out, err, {*coprod::parse_date("2020-12-31")});
        CHECK(status == exit_status::done);
        CHECK(err.str().empty());
        CHECK(has(out.str(), "\nVerdict: Not enough evidence\n"));
        CHECK(has(out.str(), "\n0 of 5 gates passed."));
    }
}

TEST_CASE("the pledges are those of 45 schools and 31 services, each once and without a date") {
    const auto lines = lines_of(folder + "/pledges.csv");
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front() == "organisation,kind,date");
    std::set<std::string> schools;
    std::set<std::string> services;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        CAPTURE(lines[i]);
        const bool school = lines[i].ends_with(",school,");
        CHECK((school || lines[i].ends_with(",service,")));
        const std::string name = lines[i].substr(0, lines[i].size() - (school ? 8 : 9));
        CHECK_FALSE(name.ends_with(' '));
        CHECK(name.starts_with('"') == has(name, ","));
        CHECK((school ? schools : services).insert(name).second);
    }
    CHECK(schools.size() == 45);
    CHECK(services.size() == 31);
    CHECK(schools.contains("\"All Saints CE Primary, Marple\""));
    CHECK(services.contains("Designated Clinical Officer- NHS Stockport CCG"));
}

} // namespace stockport_2020_test
