// What `coprod schema` takes on the command line.
#include <fmt/format.h>

#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/schema_command.h"

namespace coprod {

namespace {

constexpr std::string_view schema_examples = R"(Examples:
  coprod schema results > results-schema.json

)";

void describe_schema(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod schema results", schema_examples, ""));
    app.add_option("schema", line.input, "what the JSON Schema is to describe: results")
        ->required()

        ->check([](const std::string& value) {
            return value == "results" ? std::string()
                                      : fmt::format("takes results, and this is ‘{}’", value);
        })
        ->type_name("results");
}

int run_schema(const CommandLine&, const Streams& streams) {
    return schema_command(streams.out, streams.err);
}

} // namespace

Command schema_row() {
    return {"schema", "Prints the JSON Schema of the results.", "the word results", describe_schema,
            run_schema};
}

} // namespace coprod
