#include "commands/schema_command.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "commands/guide_charter.h"
#include "commands/messages.h"
#include "coprod/run.h"
#include "guides/example_item.h"
#include "guides/submission_schema.h"
#include "results/json_schema.h"

namespace coprod {

namespace {

std::optional<std::string> of_submission(const std::string& asked, std::ostream& err) {
    const auto charter = charter_to_explain(asked, err);
    return charter ? std::optional(submission_schema(*charter)) : std::nullopt;
}

std::optional<std::string> of_panel(const std::string& asked, std::ostream& err) {
    const auto charter = charter_to_explain(asked, err);
    return charter ? std::optional(panel_schema(*charter)) : std::nullopt;
}

std::optional<std::string> of_charter(const std::string&, std::ostream&) {
    return charter_schema();
}

std::optional<std::string> of_results(const std::string&, std::ostream&) {
    return results_schema();
}

constexpr std::array<Schema, 4> all_schemas{{
    {"submission", "a project's file, with a charter's questions", true, of_submission},
    {"panel", "what a panel decided, with a charter's names", true, of_panel},
    {"charter", "a charter of your own", false, of_charter},
    {"results", "what `coprod assess --format json` writes", false, of_results},
}};

} // namespace

std::span<const Schema> schemas() {
    return all_schemas;
}

std::string names_of_schemas() {
    std::vector<std::string> names;
    for (const Schema& schema : all_schemas)
        names.emplace_back(schema.name);
    return either(names);
}

int schema_command(std::string_view name, const std::string& charter, std::ostream& out,
                   std::ostream& err) {
    const auto schema = std::find_if(all_schemas.begin(), all_schemas.end(),
                                     [&](const Schema& each) { return each.name == name; });
    if (!charter.empty() && !schema->takes_charter)
        return complain(err, fmt::format("the schema of {} is the same for every charter", name),
                        "Leave --charter out.");
    const auto text = schema->text(charter, err);
    if (!text)
        return exit_status::bad_charter;
    return write_out(*text, out) ? exit_status::done : complain_of_output(err);
}

} // namespace coprod
