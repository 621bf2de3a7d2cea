// What `coprod impact` takes on the command line.
#include <CLI/CLI.hpp>

#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/impact_command.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view impact_examples = R"(Examples:
  coprod impact charter-mark our-draft.yaml submissions
  coprod impact our-charter.yaml our-draft.yaml project.yaml other.yaml

)";

void describe_impact(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod impact [options] OLD-CHARTER NEW-CHARTER FILE|FOLDER …", impact_examples,
        limits_in_words() + status_in_words(Requires::no)));
    app.add_option("old", line.before, "the charter as it is: a name, or a file of your own")
        ->required()
        ->type_name("OLD-CHARTER");
    app.add_option("new", line.after, "the charter as it would be, likewise")
        ->required()
        ->type_name("NEW-CHARTER");
    app.add_option("file", line.inputs,
                   "projects' submissions: YAML files, and folders with such files in them")
        ->required()
        ->type_name("FILE|FOLDER …");
    add_judge_options_without(app, line, {"--require", "--charter"});
}

int run_impact(const CommandLine& line, const Streams& streams) {
    const auto judge = all_have_values(line, streams) ? judge_options(line, streams) : std::nullopt;
    if (!judge)
        return exit_status::wrong_command_line;
    return impact_command({line.before, line.after, line.inputs, *judge}, streams.world,
                          streams.out, streams.err);
}

} // namespace

Command impact_row() {
    return {"impact", "Lists whose verdict a change of the charter would change, and why.",
            "two charters, and a file or a folder with submissions", describe_impact, run_impact};
}

} // namespace coprod
