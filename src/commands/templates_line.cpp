// What `coprod templates` takes on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/next_step.h"
#include "commands/shared_options.h"
#include "commands/templates_command.h"

namespace coprod {

namespace {

constexpr std::string_view templates_examples = R"(Examples:
  coprod templates
  coprod templates -o our-templates
  coprod assess --templates our-templates -o report.html project.yaml

)";

void describe_templates(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(
        std::make_shared<ExamplesFirst>("coprod templates [-o FOLDER]", templates_examples, ""));
    app.add_option("-o,--out", line.out,
                   "the folder to write them into; it is made where it is not there, and nothing "
                   "in it is replaced")
        ->type_name("FOLDER");
}

int run_templates(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return templates_command(line.out, streams.out, streams.err);
}

std::string next_templates(const CommandLine& line, int status) {
    if (status != exit_status::done)
        return {};
    if (line.out.empty())
        return "to change them: coprod templates -o our-templates";
    return fmt::format("change the files there, then: coprod assess --templates {} -o report.html "
                       "FILE",
                       as_typed(line.out));
}

} // namespace

Command templates_row() {
    return {"templates",
            "Lists the templates of the reports, or writes them out to be changed.",
            "nothing but perhaps a folder",
            describe_templates,
            run_templates,
            nullptr,
            next_templates};
}

} // namespace coprod
