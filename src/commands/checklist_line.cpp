// What `coprod checklist` takes on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/checklist_command.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/report_options.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view checklist_examples = R"(Examples:
  coprod checklist
      a list for a workshop, to print and tick
  coprod checklist -o checklist.html
      the same as a page for the browser, which prints on A4

)";

void describe_checklist(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod checklist [--charter ID|FILE] [--format FORM] [-o FILE]", checklist_examples, ""));
    add_guide_charter_option(app, line);
    app.add_option("--format", line.format,
                   "text or html; where nothing is said, by the ending of the file, else text")
        ->check([](const std::string& value) {
            return value.empty() || value == "text" || value == "html"
                       ? std::string()
                       : fmt::format("takes text or html, and this is ‘{}’", value);
        })
        ->type_name("FORM");
    app.add_option("-o,--out", line.out,
                   "the file to write; one that is there is not replaced; - is standard output")
        ->type_name("FILE");
    add_templates_option(app, line);
}

int run_checklist(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return checklist_command({line.charter, line.format, line.out, line.templates}, streams);
}

} // namespace

Command checklist_row() {
    return {"checklist", "Prints a list for a workshop, with boxes to tick.",
            "nothing but perhaps a file", describe_checklist, run_checklist};
}

} // namespace coprod
