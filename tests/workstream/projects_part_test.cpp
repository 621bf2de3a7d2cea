// The list of all projects, which leads to their reports.
#include "catch.h"

#include "workstream/hand_results.h"

using namespace coprod;
using namespace coprod_tests;

namespace projects_part_test {

TEST_CASE("every project stands in the list once, by title, with its verdict and its report") {
    Result ramp = passing("b/ramp.yaml");
    ramp.report.title = "Ramp";
    ramp.report.project.id = "ramp";
    ramp.report.project.organisation = "Northshire School";
    ramp.report.project.level = ramp.report.charter.levels[1];
    ramp.report.project.engagement = ramp.report.charter.tiers[0];
    ramp.report_file = "ramp.html";
    Result door = passing("a/door.yaml");
    door.report.title = "Door";
    door.report.project = {};
    door.report.verdict = VerdictKind::not_yet;
    door.report_file = "";
    const Workstream report =
        together({ramp, door, refused("c/broken.yaml", "a key is missing"), ramp});
    REQUIRE(report.parts.size() == 1);
    const std::vector<WorkstreamProject>& listed = report.parts[0].listed;
    REQUIRE(listed.size() == 3); // one file twice is two projects, as in the counts
    CHECK(listed[0].title == "Door");
    CHECK(listed[0].organisation == "");
    CHECK(listed[0].level == "");
    CHECK(listed[0].engagement == "");
    CHECK(listed[0].kind == VerdictKind::not_yet);
    CHECK(listed[0].verdict == report.parts[0].verdicts[3].title);
    CHECK(listed[0].file == "a/door.yaml");
    CHECK(listed[0].report_file == "");
    CHECK(listed[1].title == "Ramp");
    CHECK(listed[1].id == "ramp");
    CHECK(listed[1].organisation == "Northshire School");
    CHECK(listed[1].level == ramp.report.charter.levels[1].title);
    CHECK(listed[1].engagement == ramp.report.charter.tiers[0].title);
    CHECK(listed[1].verdict == report.parts[0].verdicts[0].title);
    CHECK(listed[1].report_file == "ramp.html");
    CHECK(listed[2].title == "Ramp");
}

TEST_CASE("a project without a title is listed by its id, else by its file") {
    Result by_id = passing("a.yaml");
    by_id.report.title = "";
    by_id.report.project.id = "ramp";
    Result by_file = passing("b.yaml");
    by_file.report.title = "";
    by_file.report.project.id = "";
    const Workstream report = together({by_id, by_file});
    REQUIRE(report.parts[0].listed.size() == 2);
    CHECK(report.parts[0].listed[0].title == "b.yaml");
    CHECK(report.parts[0].listed[1].title == "ramp");
}

} // namespace projects_part_test
