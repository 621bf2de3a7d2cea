// The panel's file that is to be filled in.
#include "panel/blank_panel.h"

#include "commands/running.h"
#include "panel/judged_panel.h"
#include "panel/panel_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace {

void check_keys(const std::string& text, std::span<const Field> rows) {
    for (const Field& row : rows) {
        CAPTURE(row.name);
        CHECK(text.find(std::string(row.name) + ":") != std::string::npos);
        CHECK(text.find(row.words) != std::string::npos);
    }
}

} // namespace

TEST_CASE("the panel's file to be filled in has every key with what to write there") {
    const std::string text = blank_panel(charter_mark(), "ramp");
    check_keys(text, panel_fields());
    check_keys(text, fields_of(static_cast<PanelMember*>(nullptr)));
    check_keys(text, fields_of(static_cast<PanelDecision*>(nullptr)));
    check_keys(text, fields_of(static_cast<PanelCondition*>(nullptr)));
    check_keys(text, panel_strength_fields());
    check_keys(text, panel_result_fields());
    check_keys(text, panel_statement_fields());
    check_keys(text, panel_ladder_fields());
}

TEST_CASE("its lines fit 80 columns, and a long id leaves its line's words above it") {
    const std::string id = "a-sensory-garden-for-everybody-in-northshire";
    const std::string text = blank_panel(charter_mark(), id);
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(line.size() <= 80);
    }
    CHECK(text.find("# the project's id, as its own file gives it\nproject: " + id + "\n") !=
          std::string::npos);
}

TEST_CASE("it asks for whom the charter asks for") {
    const std::string text = blank_panel(charter_mark(), "ramp");
    CHECK(text.find("members:\n"
                    "  - {role: , kind: parent-carer, from_project: }\n"
                    "  - {role: , kind: young-person, from_project: }\n"
                    "  - {role: , kind: , from_project: }\n") != std::string::npos);
}

TEST_CASE("as it is it has no mistake but that nothing is filled in") {
    const ReadPanel read = read_panel(blank_panel(charter_mark(), "ramp"), judged_project());
    std::istringstream lines{read.messages};
    std::size_t errors = 0;
    for (std::string line; std::getline(lines, line);)
        if (line.find(": error: ") != std::string::npos) {
            ++errors;
            CAPTURE(line);
            CHECK(line.ends_with("[missing-key]"));
        }
    CHECK(errors == 6); // the date, three roles, a kind and the verdict
}

TEST_CASE("filled in it can be used") {
    std::string text = blank_panel(charter_mark(), "ramp");
    const auto put = [&](const std::string& behind, const std::string& value) {
        const auto at = text.find(behind);
        REQUIRE(at != std::string::npos);
        text.insert(at + behind.size(), value);
    };
    put("\ndate: ", "2026-01-28");
    put("{role: ", "chair");
    put("kind: parent-carer, from_project: ", "no");
    put("no}\n  - {role: ", "young adviser");
    put("kind: young-person, from_project: ", "no");
    put("no}\n  - {role: , kind: ", "school");
    put("kind: school, from_project: ", "no");
    put("young-person, from_project: no}\n  - {role: ", "teacher");
    put("\n  verdict: ", "mark");
    CHECK(good_panel(text, judged_project()).members.size() == 3);
}

TEST_CASE("coprod panel writes it, and over nothing") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    CHECK(run_program({"panel", "--for", "ramp"}).out == blank_panel(charter_mark(), "ramp"));
    const Ended written = run_program({"panel", "--for", "ramp", "-o", "panel.yaml"});
    CHECK(written.err == "Wrote panel.yaml. Fill it in, and name it behind --panel.\n");
    CHECK(written.status == 0);
    CHECK(bytes_of(folder.path() / "panel.yaml") == blank_panel(charter_mark(), "ramp"));
    const Ended again = run_program({"panel", "-o", "panel.yaml"});
    CHECK(again.status == exit_status::cannot_write);
    CHECK(again.err == "coprod: panel.yaml: there is a file of this name, and it stays as it is. "
                       "Choose another name.\n");
}
