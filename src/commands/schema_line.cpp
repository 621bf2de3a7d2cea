// What `coprod schema` takes on the command line.
#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/schema_command.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view schema_examples = R"(Examples:
  coprod schema submission > coprod-charter-mark.schema.json
  coprod schema submission --charter our-charter.yaml > our-charter.schema.json
  coprod schema panel > panel-schema.json
  coprod schema charter > charter-schema.json
  coprod schema results > results-schema.json

)";

std::string what_there_is() {
    std::string words = "what the JSON Schema is to describe";
    for (const Schema& schema : schemas())
        words += fmt::format("{} {}, {}", &schema == schemas().data() ? ":" : ";", schema.name,
                             schema.words);
    return words;
}

void describe_schema(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod schema SCHEMA [--charter ID|FILE]",
                                                  schema_examples, ""));
    app.add_option("schema", line.input, what_there_is())
        ->required()
        ->check([](const std::string& value) {
            const bool known =
                std::any_of(schemas().begin(), schemas().end(),
                            [&](const Schema& schema) { return schema.name == value; });
            return known ? std::string()
                         : fmt::format("takes {}, and this is ‘{}’", names_of_schemas(), value);
        })
        ->type_name("SCHEMA");
    add_guide_charter_option(app, line);
}

int run_schema(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return schema_command(line.input, line.charter, streams.out, streams.err);
}

} // namespace

Command schema_row() {
    return {"schema",
            "Prints the JSON Schema of a submission, a panel's file, a charter or the results, for "
            "editors and other programs.",
            "one of the words submission, panel, charter and results", describe_schema, run_schema};
}

} // namespace coprod
