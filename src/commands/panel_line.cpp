// What `coprod panel` takes on the command line.
#include <CLI/CLI.hpp>

#include "charter/load_charter.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/messages.h"
#include "commands/new_file.h"
#include "commands/shared_options.h"
#include "guides/blank_panel.h"

namespace coprod {

namespace {

constexpr std::string_view panel_examples = R"(Examples:
  coprod panel --for sensory-garden
  coprod panel --for sensory-garden -o panels/sensory-garden.yaml
  coprod panel --charter our-charter.yaml -o panel.yaml

)";

void describe_panel(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod panel [options]", panel_examples, ""));
    app.add_option("--for", line.input, "the project's id, to be written into the file")
        ->type_name("ID");
    app.add_option("--charter", line.charter,
                   "the charter whose rules for panels it is made for; the usual one where "
                   "nothing is said")
        ->type_name("ID|FILE");
    app.add_option("-o,--out", line.out,
                   "the file to write; one that is there already stays as it is; without it the "
                   "text is shown")
        ->type_name("FILE");
}

int run_panel(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    const LoadedCharter loaded =
        load_charter(line.charter.empty() ? std::string(default_charter()) : line.charter);
    print_diagnostics(loaded.diagnostics, streams.err);
    if (!loaded.charter)
        return exit_status::bad_charter;
    const std::string text = blank_panel(*loaded.charter, line.input);
    if (!line.out.empty())
        return write_new_file(line.out, text,
                              {"and it stays as it is. Choose another name.",
                               "Fill it in, and name it behind --panel."},
                              streams.err);
    return write_out(text, streams.out) ? exit_status::done : complain_of_output(streams.err);
}

} // namespace

Command panel_row() {
    return {"panel", "Prints a panel's file that is to be filled in.", "nothing", describe_panel,
            run_panel};
}

} // namespace coprod
