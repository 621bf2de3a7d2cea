// What `coprod check` takes on the command line.
#include <CLI/CLI.hpp>

#include "commands/check_command.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view check_examples = R"(Examples:
  coprod check project.yaml
  coprod check --all project.yaml > still-to-do.txt
  coprod check --date 2026-03-31 submissions
  coprod check - < project.yaml

)";

constexpr std::string_view check_status = R"(
Exit status:
  0  no file has a mistake in it, however much is open
  2  the command line is wrong
  3  a file cannot be read or has mistakes in it, or none was found
  4  the charter cannot be used
  5  the list could not be written
  130, 143  interrupted
)";

void describe_check(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod check [options] FILE|FOLDER …",
                                                  check_examples,
                                                  limits_in_words() + std::string(check_status)));
    app.add_option("file", line.inputs,
                   "projects' submissions: YAML files, folders with such files in them, or - for "
                   "standard input")
        ->required()
        ->type_name("FILE|FOLDER …");
    app.add_flag("--all", line.all, "each open thing by itself, with what a panel looks for in it");
    add_judge_options_without(app, line, {"--view", "--require"});
}

int run_check(const CommandLine& line, const Streams& streams) {
    const bool usable = all_have_values(line, streams) && is_read_once(line, streams);
    const auto judge = usable ? judge_options(line, streams) : std::nullopt;
    if (!judge)
        return exit_status::wrong_command_line;
    return check_command({line.inputs, *judge, line.all}, streams.world, streams.out, streams.err);
}

} // namespace

Command check_row() {
    return {"check",
            "Names all mistakes and all that is still open in a submission; judges nothing.",
            "the name of a project's file", describe_check, run_check};
}

} // namespace coprod
