// What `coprod explain` takes on the command line.
#include <CLI/CLI.hpp>

#include "commands/command_rows.h"
#include "commands/explain_command.h"
#include "commands/help.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view explain_examples = R"(Examples:
  coprod explain
      lists everything that can be explained
  coprod explain method
      how all of it is judged, on a page
  coprod explain statements
      lists the statements
  coprod explain do.meetings.attended
      what a key of a submission is for
  coprod explain gap
      what a word of a report means
  coprod explain unknown-name
      what a message means, and what to do
  coprod explain trust
      finds what speaks of a word

)";

void describe_explain(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod explain [--charter ID|FILE] [NAME …]",
                                                  explain_examples, ""));
    app.add_option("name", line.inputs,
                   "what to explain: a name of the charter, of a submission’s key or of a message; "
                   "KIND/NAME where several things share it; a word; or method")
        ->type_name("NAME …");
    add_guide_charter_option(app, line);
}

int run_explain(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return explain_command(line.inputs, line.charter, streams);
}

} // namespace

Command explain_row() {
    return {"explain",
            "Explains a name of the charter, a word of a report, a key, a message, and the method.",
            "nothing but perhaps a name", describe_explain, run_explain};
}

} // namespace coprod
