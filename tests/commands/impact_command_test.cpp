// `coprod impact`: every submission judged by two charters.
#include "commands/batch_folder.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace impact_command_test {

namespace {

bool holds(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

/// The charter mark as a draft, with one text in place of another.
std::string draft_with(const std::string& text, const std::string& other) {
    std::string charter = bytes_of(COPROD_SOURCE_DIR "/data/charters/charter-mark.yaml");
    const std::string id = "id: \"charter-mark\"\n";
    charter.replace(charter.find(id), id.size(), "id: \"draft\"\n");
    const auto at = charter.find(text);
    REQUIRE(at != std::string::npos);
    return charter.replace(at, text.size(), other);
}

std::string stricter() {
    return draft_with("agreed_from_percent: \"80\"", "agreed_from_percent: \"90\"");
}

Ended impact_in(const NewFolder& folder, std::vector<std::string> arguments) {
    const InsideFolder inside(folder.path());
    arguments.insert(arguments.begin(), "impact");
    return run_program(arguments);
}

/// A project whose twenty parents agree to 85 %, which is enough for the charter mark.
std::string just_enough(const std::string& id) {
    Sections good = good_project();
    good.project = "{id: " + id + ", title: The " + id + ", start: 2025-01-10, end: 2025-12-01}";
    good.groups = "{parents: {kind: parent-carer, people: 20}, young: {kind: young-person, "
                  "people: 10}, staff: {kind: council, people: 4}}";
    good.statements = for_each_id(charter_mark().statements,
                                  "{parents: {agree: 17, unsure: 3}, young: {agree: 8}}");
    return good.text();
}

} // namespace

TEST_CASE("a stricter charter lists who loses the mark and why, and who keeps it") {
    const NewFolder folder;
    folder.write("draft.yaml", stricter());
    folder.write("in/ramp.yaml", just_enough("ramp"));
    folder.write("in/door.yaml", good_project().text());
    const Ended ended = impact_in(folder, {"charter-mark", "draft.yaml", "in"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out.starts_with(
        "What a change of the charter would change\n"
        "=========================================\n"
        "This report is made from what public reports may show, and from nothing else.\n"
        "\n"
        "Verdicts\n"
        "--------\n"
        "Old charter: Co-production charter mark, version 1 (charter-mark)\n"
        "New charter: Co-production charter mark, version 1 (draft)\n"
        "Judged as on: 31 March 2026\n"
        "2 files were found: 2 judged by both charters, 0 not.\n"
        "Of 2 projects, 1 would get another verdict: 0 a better one, 1 a worse one.\n"
        "\n"
        "Each row is a verdict under the old charter, each column one under the new:\n"));
    CHECK(holds(ended.out, "\nCharter mark       1             0                   0               "
                           "    1\n"));
    CHECK(holds(ended.out,
                "\nAnother verdict: 1 project\n--------------------------\n"
                "From the greatest loss to the greatest gain.\n\n"
                "The ramp (in/ramp.yaml)\n"
                "  Charter mark -> Not yet\n"
                "  - Statements agreed: passed -> not passed.\n"
                "    What would keep it from passing: Statements, parents and carers (9 of them)\n"
                "    What the charters ask differently for this gate: A statement is agreed where\n"
                "      at least 90 % agree; before it was 80.\n"));
    CHECK(holds(ended.out, "\nThe same verdict: 1 project\n---------------------------\n"
                           "- A new library corner (in/door.yaml).\n"));
    CHECK(holds(ended.out,
                "\nThe numbers of the mark\n"
                "* A statement is agreed where at least 90 % agree; before it was 80.\n"));
}

TEST_CASE("a submission that only one charter can judge is listed, and the status is 3") {
    const NewFolder folder;
    folder.write("in/ramp.yaml", just_enough("ramp"));
    folder.write("in/school.yaml", small_submission("school", "groups: {oaks: {kind: school}}\n"));
    folder.write("in/broken.yaml", broken_submission);
    folder.write("draft.yaml", draft_with("  - {id: \"school\", title: \"nurseries, schools and "
                                          "colleges\", lived: \"no\"}\n",
                                          ""));
    const Ended ended = impact_in(folder, {"charter-mark", "draft.yaml", "in"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(holds(ended.out, "\n3 files were found: 1 judged by both charters, 2 not.\n"));
    CHECK(holds(ended.out, "\nNot judged by both: 2 files\n---------------------------\n"
                           "- in/broken.yaml: neither charter can judge it. A key does not exist "
                           "in this\n  place.\n"
                           "- in/school.yaml: the new charter cannot judge it. "));
    CHECK(count_of(ended.err, "in/school.yaml: 1 mistake to mend; nothing was judged.\n") == 1);
    CHECK(count_of(ended.err, "in/broken.yaml: 1 mistake to mend; nothing was judged.\n") == 1);
}

TEST_CASE("the same charter twice changes nothing, and says so") {
    const NewFolder folder;
    folder.write("ramp.yaml", just_enough("ramp"));
    const Ended ended = impact_in(folder, {"charter-mark", "charter-mark", "ramp.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(holds(ended.out, "\nOf 1 project, 0 would get another verdict: "));
    CHECK(holds(ended.out, "\nNothing: both are the same text. So no verdict can change.\n"));
}

TEST_CASE("a charter of another text never counts as nothing that differs") {
    const NewFolder folder;
    folder.write("ramp.yaml", just_enough("ramp"));
    folder.write("draft.yaml",
                 draft_with("title: \"Charter mark with conditions\"", "title: \"Nearly\""));
    const Ended ended = impact_in(folder, {"charter-mark", "draft.yaml", "ramp.yaml"});
    CHECK_FALSE(holds(ended.out, "Nothing"));
    CHECK(holds(ended.out, "\nOnly texts, orders and limits that decide nothing:\n"));
}

TEST_CASE("a charter that cannot be used ends an impact with status 4, no file with 3") {
    const NewFolder folder;
    folder.write("ramp.yaml", just_enough("ramp"));
    for (const auto& [old_one, new_one] :
         {std::pair{"charter-mark", "gone.yaml"}, std::pair{"gone.yaml", "charter-mark"}}) {
        const Ended ended = impact_in(folder, {old_one, new_one, "ramp.yaml"});
        CHECK(ended.status == exit_status::bad_charter);
        CHECK(ended.out == "");
        CHECK(holds(ended.err, "The charter cannot be used, so nothing was judged.\n"));
    }
    std::filesystem::create_directory(folder.path() / "empty");
    const Ended none = impact_in(folder, {"charter-mark", "stockport", "empty"});
    CHECK(none.status == exit_status::bad_submission);
    CHECK(none.err == "No file that ends in .yaml or .yml was found, so nothing was judged.\n");
    CHECK(impact_in(folder, {"charter-mark", "stockport"}).status ==
          exit_status::wrong_command_line);
    CHECK(impact_in(folder, {"--charter", "stockport", "charter-mark", "stockport", "ramp.yaml"})
              .status == exit_status::wrong_command_line);
}

TEST_CASE("a public impact is the same whatever its submissions hide") {
    const auto said = [](const std::string& young) {
        const NewFolder folder;
        folder.write("draft.yaml", stricter());
        std::string statements;
        for (const Statement& statement : charter_mark().statements)
            statements += "  " + statement.id + ": {parents: {agree: 9}, young: {" + young + "}}\n";
        folder.write("ramp.yaml",
                     small_submission("ramp", "groups:\n  parents: {kind: parent-carer, people: "
                                              "12}\n  young: {kind: young-person, people: 4}\n"
                                              "statements:\n" +
                                                  statements));
        const Ended ended = impact_in(folder, {"charter-mark", "draft.yaml", "ramp.yaml"});
        return ended.out + ended.err + std::to_string(ended.status);
    };
    CHECK(said("disagree: 4") == said("agree: 4"));
    CHECK(said("agree: 1, unsure: 2") == said("agree: 4"));
}

TEST_CASE("a signal ends an impact between files, and no report is made") {
    const NewFolder folder;
    folder.write("ramp.yaml", just_enough("ramp"));
    const InsideFolder inside(folder.path());
    const std::atomic<int> interrupt{15};
    std::ostringstream out;
    std::ostringstream err;
    Surroundings world{*parse_date("2026-03-31")};
    world.signal = &interrupt;
    CHECK(run({"impact", "charter-mark", "stockport", "ramp.yaml"}, out, err, world) == 143);
    CHECK(out.str().empty());
    CHECK(err.str() == "coprod: interrupted, 0 of 1 done; no report was made.\n");
}

TEST_CASE("hostile texts of a charter and of a submission cannot steer a terminal") {
    const NewFolder folder;
    folder.write("draft.yaml",
                 draft_with("title: \"Doing with\"", "title: \"Doing \\e[31m with\""));
    std::string project = just_enough("ramp");
    project.replace(project.find("The ramp"), 8, "\"\\e[31m \\u202E ramp\"");
    folder.write("ramp\x1b[31m.yaml", project);
    const Ended ended = impact_in(folder, {"charter-mark", "draft.yaml", "."});
    for (const std::string& text : {ended.out, ended.err})
        for (const char c : text)
            CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
}

} // namespace impact_command_test
