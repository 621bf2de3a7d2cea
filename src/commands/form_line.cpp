// What `coprod form` takes on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "charter/load_charter.h"
#include "commands/command_rows.h"
#include "commands/form_command.h"
#include "commands/help.h"
#include "commands/next_step.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view form_examples = R"(Examples:
  coprod form -o form.html
  coprod form --charter our.yaml -o form.html

Open the page in a web browser, fill it in, and save the submission from it:
  coprod assess our-project.yaml

)";

void describe_form(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod form [-o FILE] [--charter ID|FILE]",
                                                  form_examples, ""));
    app.add_option("-o,--out", line.out,
                   "the page to write, such as form.html; a file that is there is never replaced. "
                   "Without it the page goes to standard output")
        ->type_name("FILE");
    app.add_option("--charter", line.charter,
                   fmt::format("the charter to make it from: {}, or a file of your own; where "
                               "nothing is said, {}",
                               shipped_ids(), default_charter()))
        ->type_name("ID|FILE");
}

int run_form(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return form_command(line.charter, line.out, streams.out, streams.err);
}

std::string next_form(const CommandLine& line, int status) {
    if (status != exit_status::done || line.out.empty())
        return {};
    const std::string charter =
        line.charter.empty() ? "" : fmt::format(" --charter {}", as_typed(line.charter));
    return fmt::format("fill it in and save the file, then: coprod assess{} your-project.yaml",
                       charter);
}

} // namespace

Command form_row() {
    return {"form",
            "Makes a web page on which a submission is filled in, without a network.",
            "nothing but perhaps a file",
            describe_form,
            run_form,
            nullptr,
            next_form};
}

} // namespace coprod
