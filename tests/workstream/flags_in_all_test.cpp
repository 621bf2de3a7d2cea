// What is worth asking about over many projects: projects are counted, and named for the panel
// alone.
#include "catch.h"
#include "workstream/hand_results.h"

using namespace coprod;
using namespace coprod_tests;

namespace flags_in_all_test {

namespace {

using Lines = std::vector<std::string>;

ReportFlag flag(const std::string& id) {
    return {id, "About " + id, "Found.", "How so?", {}, {}};
}

Result flagged(const std::string& file, const std::vector<std::string>& ids,
               View view = View::everyone) {
    Result result = passing(file);
    result.report.view = view;
    for (const std::string& id : ids)
        result.report.flags.push_back(flag(id));
    return result;
}

/// "title: 2: names".
Lines flags_of(const Workstream& report) {
    REQUIRE(report.parts.size() == 1);
    Lines lines;
    for (const WorkstreamFlag& each : report.parts[0].flags) {
        std::string line = each.title + ": " + std::to_string(each.projects);
        for (const std::string& name : each.names)
            line += "; " + name;
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE(
    "each flag is counted by project, the most frequent first, in whichever order they come") {
    const Result one = flagged("one.yaml", {"copied"});
    const Result two = flagged("two.yaml", {"voice", "copied"});
    const Result three = flagged("three.yaml", {"age"});
    const Lines expected{"About copied: 2", "About age: 1", "About voice: 1"};
    CHECK(flags_of(together({one, two, three}, {})) == expected);
    CHECK(flags_of(together({three, two, one}, {})) == expected);
}

TEST_CASE("a flag that one result gives twice counts once, and no flag is no line") {
    CHECK(flags_of(together({flagged("one.yaml", {"copied", "copied"})}, {})) ==
          Lines{"About copied: 1"});
    CHECK(flags_of(together({flagged("one.yaml", {})}, {})).empty());
}

TEST_CASE("projects with something worth asking about are named for the panel alone") {
    const auto report = [](View view) {
        return together(
            {flagged("two.yaml", {"copied"}, view), flagged("one.yaml", {"copied"}, view)}, {});
    };
    CHECK(flags_of(report(View::everyone)) == Lines{"About copied: 2"});
    CHECK(flags_of(report(View::panel)) ==
          Lines{"About copied: 2; Project one.yaml (Northshire Council); Project two.yaml "
                "(Northshire Council)"});
}

TEST_CASE("two results that word a flag differently are told") {
    Result other = flagged("two.yaml", {"copied"});
    other.report.flags[0].title = "Something else";
    const Gathered all = gathered({flagged("one.yaml", {"copied"}), other});
    REQUIRE(all.other_words());
    CHECK(
        all.other_words()->what ==
        "The wording of the flag \"copied\" is \"About copied\" in one, and \"Something else\" in "
        "the other.");
}

} // namespace flags_in_all_test
