// What the documents say holds: every key is listed, and the report that the README shows is the
// program's own.
#include "catch.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include "charter/charter_fields.h"
#include "charter/charter_tables.h"
#include "charter/load_charter.h"
#include "coprod/run.h"
#include "panel/panel_fields.h"
#include "submission/load_submission.h"
#include "submission/submission_fields.h"

namespace docs_test {

namespace {

std::string text_of(const std::string& name) {
    std::ifstream file(std::string(COPROD_SOURCE_DIR) + "/" + name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

template <class List>
void check_listed(const std::string& document, const List& list) {
    for (const auto& item : list) {
        INFO(item.id);
        CHECK(document.find("`" + item.id + "`") != std::string::npos);
    }
}

void check_keys(const std::string& document, std::span<const coprod::Field> fields) {
    for (const coprod::Field& field : fields) {
        INFO(field.name);
        CHECK(document.find(field.name) != std::string::npos);
    }
}

/// The first fenced block behind a comment in the README.
std::string block_after(const std::string& document, const std::string& comment) {
    const auto at = document.find(comment);
    REQUIRE(at != std::string::npos);
    const auto begin = document.find("```text\n", at);
    REQUIRE(begin != std::string::npos);
    const auto end = document.find("```", begin + 8);
    return document.substr(begin + 8, end - begin - 8);
}

} // namespace

TEST_CASE("docs/submission.md lists every id of the usual charter that a submission can name") {
    const std::string document = text_of("docs/submission.md");
    const auto loaded = coprod::load_charter(std::string(coprod::default_charter()));
    REQUIRE(loaded.charter);
    const coprod::Charter& charter = *loaded.charter;
    check_listed(document, charter.kinds);
    check_listed(document, charter.readiness);
    check_listed(document, charter.forms->plan);
    check_listed(document, charter.forms->review);
    check_listed(document, charter.ladder->stages);
    check_listed(document, charter.ladder->says);
    check_listed(document, charter.ladder->rungs);
    check_listed(document, charter.commitments);
    check_listed(document, charter.statements);
    check_listed(document, charter.evidence_kinds);
    check_listed(document, charter.embedding);
    check_listed(document, charter.principles);
    check_listed(document, charter.agreements);
    check_listed(document, charter.monitoring);
    check_listed(document, charter.priorities);
    for (const coprod::Level& level : charter.levels)
        CHECK(document.find(level.id) != std::string::npos);
}

TEST_CASE("docs/submission.md shows every key of the format") {
    const std::string document = text_of("docs/submission.md");
    check_keys(document, coprod::submission_fields());
    check_keys(document, fields_of(static_cast<coprod::Project*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::Group*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::Meeting*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::FollowUp*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::Decision*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::Heard*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::Evidence*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::Answers*>(nullptr)));
}

TEST_CASE("docs/panel.md shows every key of a panel's file and of a charter's rules for panels") {
    const std::string document = text_of("docs/panel.md");
    check_keys(document, coprod::panel_fields());
    check_keys(document, fields_of(static_cast<coprod::PanelMember*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::PanelDecision*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::PanelCondition*>(nullptr)));
    for (const auto subject : {coprod::PanelSubject::commitment, coprod::PanelSubject::value,
                               coprod::PanelSubject::statement, coprod::PanelSubject::ladder})
        check_keys(document, coprod::panel_judgement_fields(subject));
    check_keys(document, fields_of(static_cast<coprod::PanelRules*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::PanelNeed*>(nullptr)));
}

TEST_CASE("docs/easy-read.md shows every key of a charter's easy words") {
    const std::string document = text_of("docs/easy-read.md");
    check_keys(document, fields_of(static_cast<coprod::GateEasy*>(nullptr)));
    check_keys(document, fields_of(static_cast<coprod::StageEasy*>(nullptr)));
}

TEST_CASE("docs/charters.md shows every key and every choice of a charter") {
    const std::string document = text_of("docs/charters.md");
    std::set<const coprod::Field*> seen;
    const std::function<void(const coprod::Shape&)> check = [&](const coprod::Shape& shape) {
        for (const std::string_view word : shape.words)
            CHECK((word == "yes" || word == "no" || word == "traced" ||
                   document.find("`" + std::string(word) + "`") != std::string::npos));
        if (shape.item != nullptr)
            check(*shape.item);
        for (const coprod::Shape* way : shape.ways)
            check(*way);
        if (shape.kind != coprod::Shape::Kind::map)
            return;
        for (const coprod::Field& field : shape.fields()) {
            INFO(field.name);
            CHECK(document.find("`" + std::string(field.name)) != std::string::npos);
            if (seen.insert(&field).second)
                check(field.shape());
        }
    };
    for (const auto& table : {coprod::charter_head_fields(), coprod::charter_parts()})
        for (const coprod::Field& field : table) {
            INFO(field.name);
            CHECK(document.find("`" + std::string(field.name) + "`") != std::string::npos);
            check(field.shape());
        }
    CHECK(seen.size() > 150);
}

TEST_CASE("docs/charters.md names every code that is no mistake in a charter") {
    const std::string document = text_of("docs/charters.md");
    for (const char* code : {"charter-never", "charter-always", "charter-numbers", "charter-unused",
                             "charter-unlinked", "charter-words", "charter-copied"})
        CHECK(document.find("| `" + std::string(code) + "` |") != std::string::npos);
}

TEST_CASE("the report in the README is the beginning of what the program prints") {
    const std::string shown = block_after(text_of("README.md"), "<!-- report -->");
    std::ostringstream out;
    std::ostringstream err;
    const std::string example = std::string(COPROD_SOURCE_DIR) + "/examples/short-breaks.yaml";
    REQUIRE(coprod::run({"assess", "--date", "2026-03-31", example}, out, err, {}) == 0);
    CHECK(out.str().substr(0, shown.size()) == shown);
}

TEST_CASE("the submission that docs/submission.md shows can be read") {
    const std::string document = text_of("docs/submission.md");
    const auto begin = document.find("```yaml\n") + 8;
    const std::string yaml = document.substr(begin, document.find("```", begin) - begin);
    coprod::SubmissionFile file("docs.yaml");
    coprod::parse_submission(file, "docs.yaml", yaml, coprod::default_file_limit);
    const auto loaded = coprod::load_charter(std::string(coprod::default_charter()));
    REQUIRE(loaded.charter);
    const auto submission = coprod::load_submission(file, *loaded.charter);
    for (const auto& diagnostic : file.diagnostics.sorted())
        UNSCOPED_INFO(coprod::render(diagnostic));
    CHECK(submission.has_value());
    CHECK(file.diagnostics.sorted().empty());
}

TEST_CASE("the charter that the README shows can be used") {
    const std::string document = text_of("README.md");
    const auto begin = document.find("```yaml\ncoprod_charter") + 8;
    REQUIRE(begin > 8);
    const std::string path =
        (std::filesystem::temp_directory_path() / "coprod-readme-charter.yaml").string();
    std::ofstream(path) << document.substr(begin, document.find("```", begin) - begin)
                        << std::flush;
    const auto loaded = coprod::load_charter(path);
    for (const auto& diagnostic : loaded.diagnostics)
        UNSCOPED_INFO(coprod::render(diagnostic));
    CHECK(loaded.charter.has_value());
    CHECK(loaded.diagnostics.empty());
}

} // namespace docs_test
