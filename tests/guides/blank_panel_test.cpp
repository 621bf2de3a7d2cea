// The panel's file that is to be filled in.
#include "guides/blank_panel.h"

#include "commands/running.h"
#include "panel/judged_panel.h"
#include "panel/panel_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace blank_panel_test {

namespace {

void check_keys(const std::string& text, std::span<const Field> rows) {
    for (const Field& row : rows) {
        CAPTURE(row.name);
        CHECK(text.find(std::string(row.name) + ":") != std::string::npos);
        CHECK(text.find(row.words) != std::string::npos);
    }
}

/// The text with "# " taken away in front of every key.
std::string with_all_keys(const std::string& text) {
    std::istringstream lines{text};
    std::string all;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t at = line.find_first_not_of(" -", 2);
        const std::size_t end = at == std::string::npos ? at : line.find(':', at);
        const bool key = line.starts_with("# ") && end != std::string::npos &&
                         line.find_first_of(" `’", at) > end;
        all += (key ? line.substr(2) : line) + "\n";
    }
    return all;
}

/// Puts the value behind the key wherever nothing stands there yet.
void fill(std::string& text, const std::string& key, const std::string& value) {
    for (auto at = text.find(key + ": "); at != std::string::npos; at = text.find(key + ": ", at))
        if (const auto next = text.find_first_not_of(' ', at += key.size() + 2);
            text[next] == '#' && text[at - key.size() - 3] == ' ')
            text.insert(at, value + " ");
}

} // namespace

TEST_CASE("a key that is not used is used by taking the # and the one space behind it away") {
    std::string text = with_all_keys(blank_panel(charter_mark(), "ramp"));
    CHECK(text.find("\n  conditions:") != std::string::npos);
    const ReadPanel read = read_panel(text, judged_project());
    std::istringstream lines{read.messages};
    for (std::string line; std::getline(lines, line);)
        if (line.find(": error: ") != std::string::npos) {
            CAPTURE(line);
            CHECK((line.ends_with("[missing-key]") || line.find("‘ID’") != std::string::npos));
        }
}

TEST_CASE("with every key in use it can be filled in and read") {
    std::string text = with_all_keys(blank_panel(charter_mark(), "ramp"));
    for (const auto& [section, id] :
         {std::pair("commitments", "plain-english"), std::pair("embedding", ""),
          std::pair("principles", ""), std::pair("agreements", ""), std::pair("monitoring", ""),
          std::pair("values", "open-and-honest"), std::pair("statements", "equal-partner"),
          std::pair("gates", "values")}) {
        const auto begin = text.find(std::string("\n") + section + ":");
        REQUIRE(begin != std::string::npos);
        const auto at = text.find("ID:", begin);
        if (*id == '\0') // the charter has no such part, or this test knows no name of it
            text.erase(begin, text.find('\n', text.find("    share:", at)) - begin);
        else
            text.replace(at, 2, id);
    }
    const auto statement = text.find("    result:", text.find("\nstatements:"));
    text.insert(statement + 11, " agreed ");
    fill(text, "strength", "described");
    fill(text, "result", "passed");
    fill(text, "rung", "co-design");
    fill(text, "reason", "We saw it ourselves");
    fill(text, "share", "yes");
    fill(text, "verdict", "conditions");
    fill(text, "what", "Tell the families");
    fill(text, "who", "SENCO");
    fill(text, "by", "2026-03-01");
    text.replace(text.find("\ndate:"), 6, "\ndate: 2026-01-28 ");
    text.erase(text.find("\nfile_sha256:"), text.find("\ndate:") - text.find("\nfile_sha256:"));
    const auto members = text.find("\nmembers:\n");
    text.replace(members + 1, text.find("\n\n", members) - members, three_members);
    const Panel panel = good_panel(text, judged_project());
    CHECK(panel.judgements.size() == 5);
    CHECK(panel.decision.conditions.size() == 1);
}

TEST_CASE("nothing that it is made from gets into the file as keys of its own") {
    Charter charter = charter_mark();
    charter.panel->why = "One line\nmembers: []";
    const std::string odd = "x # y\nmembers: []";
    const std::string text = blank_panel(charter, odd);
    CHECK(text.find("project: \"x # y\\nmembers: []\"") != std::string::npos);
    CHECK(text.find("\nmembers: []") == std::string::npos);
    charter.panel->why = std::string(97, 'a') + "ä" + std::string(60, 'b');
    CHECK(blank_panel(charter, "ramp").find("aä") != std::string::npos);
}

TEST_CASE("it says that roles are printed, and are no names") {
    CHECK(blank_panel(charter_mark(), "ramp")
              .find("# Roles are printed. Write what somebody does there (“chair”, “young "
                    "adviser”),\n# and never who it is.\n") != std::string::npos);
}

TEST_CASE("the panel's file to be filled in has every key with what to write there") {
    const std::string text = blank_panel(charter_mark(), "ramp");
    check_keys(text, panel_fields());
    check_keys(text, fields_of(static_cast<PanelMember*>(nullptr)));
    check_keys(text, fields_of(static_cast<PanelDecision*>(nullptr)));
    check_keys(text, fields_of(static_cast<PanelCondition*>(nullptr)));
    check_keys(text, fields_of(static_cast<PanelCharter*>(nullptr)));
    for (const auto subject : {PanelSubject::commitment, PanelSubject::value,
                               PanelSubject::statement, PanelSubject::ladder})
        check_keys(text, panel_judgement_fields(subject));
}

TEST_CASE("its lines fit 80 columns, and a long id leaves its line's words above it") {
    const std::string id = "a-sensory-garden-for-everybody-in-northshire";
    const std::string text = blank_panel(charter_mark(), id);
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; }) <= 80);
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
    CHECK(again.err == "coprod: panel.yaml: There is something of this name already, and it stays "
                       "as it is. Choose another name.\n");
}

} // namespace blank_panel_test
