// The schemas hold every key of the formats that they describe, and the charter's names and words.
// A validator that is not ours tries them with files (validate_schemas.py).
#include "catch.h"

#include <set>

#include <fmt/format.h>

#include "charter/charter_fields.h"
#include "charter/shipped.h"
#include "guides/every_row.h"
#include "guides/submission_schema.h"
#include "submission/charter_names.h"
#include "submission/reading_submission.h"
#include "submission/submission_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace format_schema_test {

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void check_rows(const std::string& schema, std::span<const Field> fields) {
    every_row(fields, [&](const Field& field) {
        INFO(field.name);
        CHECK(holds(schema, fmt::format("\"{}\": {{\n", field.name)));
    });
}

} // namespace

TEST_CASE("every key of a submission is a property of its schema, whatever the charter") {
    for (const ShippedCharter& shipped : shipped_charters()) {
        CAPTURE(shipped.id);
        const Charter charter = charter_called(std::string(shipped.id));
        const std::string schema = submission_schema(charter);
        for (const Field& field : submission_fields())
            CHECK(holds(schema, fmt::format("\n    \"{}\": {{\n", field.name)));
        CHECK(holds(schema, charter.sha256));
    }
    check_rows(submission_schema(mark_charter()), submission_fields());
}

TEST_CASE("every key of a charter is a property of its schema") {
    const std::string schema = charter_schema();
    check_rows(schema, charter_head_fields());
    check_rows(schema, charter_parts());
}

TEST_CASE("every name of the charter is in the schema, with its wording where it quotes one") {
    const std::string schema = submission_schema(mark_charter());
    std::set<Names> used{Names::say, Names::stage};
    every_row(submission_fields(), [&](const Field& field) { used.insert(field.names); });
    CHECK(used.size() > 14);
    for (const Names list : used)
        for (const CharterName& name : names_in(mark_charter(), list)) {
            INFO(name.id);
            CHECK((holds(schema, fmt::format("\"{}\": {{\n", name.id)) ||
                   holds(schema, fmt::format("\"const\": \"{}\"", name.id))));
            if (name.criterion != nullptr)
                CHECK(holds(schema, fmt::format("“{}”", name.words)));
            for (const std::string& other : name.others)
                CHECK(holds(schema, other));
        }
}

TEST_CASE("a schema's file is called by its charter") {
    CHECK(schema_file_name(mark_charter()) == "coprod-charter-mark.schema.json");
}

} // namespace format_schema_test
