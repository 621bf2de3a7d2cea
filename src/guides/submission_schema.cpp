#include "guides/submission_schema.h"

#include <fmt/format.h>

#include "charter/charter_fields.h"
#include "guides/format_schema.h"
#include "panel/panel_fields.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

Json head(std::string_view id, std::string_view title, std::string_view description) {
    return {{"$schema", "http://json-schema.org/draft-07/schema#"},
            {"$id", id},
            {"title", title},
            {"description", description}};
}

std::string printed(const Json& schema) {
    return schema.dump(2) + "\n";
}

Json names_of_needed(std::span<const Field> fields) {
    Json names = Json::array();
    for (const Field& field : fields)
        if (field.needed)
            names.push_back(field.name);
    return names;
}

/// The schema of a file whose names are those of the charter.
std::string for_charter(Json schema, std::span<const Field> fields, const Charter& charter) {
    schema["$comment"] = fmt::format("Made by coprod {} for the charter {}, version {}, SHA-256 {}",
                                     COPROD_VERSION, charter.id, charter.version, charter.sha256);
    FormatSchema maker(&charter);
    schema.update(maker.map(fields));
    schema["definitions"] = maker.definitions();
    return printed(schema);
}

} // namespace

std::string submission_schema(const Charter& charter) {
    return for_charter(
        head("coprod-submission-1", fmt::format("A project, for {}", charter.title),
             "A project's submission to coprod, which `coprod check` and `coprod assess` read."),
        submission_fields(), charter);
}

std::string panel_schema(const Charter& charter) {
    return for_charter(
        head("coprod-panel-1", fmt::format("A panel's decision, by {}", charter.title),
             "What a panel decided about one project, which `--panel` of coprod reads."),
        panel_fields(), charter);
}

std::string schema_file_name(const Charter& charter) {
    return fmt::format("coprod-{}.schema.json", charter.id);
}

std::string charter_schema() {
    Json schema = head("coprod-charter-1", "A co-production charter",
                       "A charter that coprod judges projects by; parts can be taken from other "
                       "charters.");
    schema["$comment"] = fmt::format("Made by coprod {}", COPROD_VERSION);
    FormatSchema maker(nullptr);
    schema.update(maker.map(charter_head_fields()));
    schema["properties"].update(maker.map(charter_parts())["properties"]);
    schema["if"]["not"]["required"] = Json::array({"take"});
    schema["then"]["required"] = names_of_needed(charter_parts());
    schema["definitions"] = maker.definitions();
    return printed(schema);
}

} // namespace coprod
