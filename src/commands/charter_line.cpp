// What `coprod charter` and its actions take on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "charter/load_charter.h"
#include "commands/charter_command.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/inputs.h"
#include "commands/next_step.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view charter_examples = R"(Examples:
  coprod charter list
  coprod charter show charter-mark
  coprod charter new -o our-charter.yaml
  coprod charter check our-charter.yaml
  coprod charter check --help

)";

constexpr std::string_view list_examples = R"(Examples:
  coprod charter list

)";

constexpr std::string_view show_examples = R"(Examples:
  coprod charter show charter-mark
  coprod charter show our-charter.yaml > to-read.txt
  coprod charter show stockport --yaml > copy.yaml

)";

constexpr std::string_view charter_check_examples = R"(Examples:
  coprod charter check our-charter.yaml
  coprod charter check - < our-charter.yaml

)";

constexpr std::string_view charter_new_examples = R"(Examples:
  coprod charter new -o our-charter.yaml
  coprod charter new --title "Northshire Charter" -o northshire.yaml
  coprod charter new --from stockport -o our-charter.yaml

)";

constexpr std::string_view status_words = R"(
Exit status:
  0  done; there may be things to look at
  2  the command line is wrong
  4  a charter has mistakes, or cannot be read
  5  the text could not be written
)";

void describe(CLI::App& app, std::string_view usage, std::string_view examples,
              std::string_view after) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(usage, examples, std::string(after)));
}

void describe_charter(CLI::App& app, CommandLine&) {
    describe(app, "coprod charter list|show|check|new …", charter_examples, "");
}

void describe_list(CLI::App& app, CommandLine&) {
    describe(app, "coprod charter list", list_examples, "");
}

int run_list(const CommandLine&, const Streams& streams) {
    return charter_list_command(streams.world, streams.out, streams.err);
}

void describe_show(CLI::App& app, CommandLine& line) {
    describe(app, "coprod charter show [--yaml] ID|FILE", show_examples, status_words);
    app.add_option("charter", line.input, "a charter that comes with coprod, or a file")
        ->required()
        ->type_name("ID|FILE");
    app.add_flag("--yaml", line.as_file,
                 "the file itself, for a charter that comes with coprod: to copy from");
}

int run_show(const CommandLine& line, const Streams& streams) {
    return charter_show_command(line.input, line.as_file, streams.world, streams.out, streams.err);
}

void describe_charter_check(CLI::App& app, CommandLine& line) {
    describe(app, "coprod charter check FILE …", charter_check_examples, status_words);
    app.add_option("charter", line.inputs,
                   "charter files of your own, or - for standard input; an id works too")
        ->required()
        ->type_name("FILE …");
}

int run_charter_check(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams) || !is_read_once(line, streams))
        return exit_status::wrong_command_line;
    return charter_check_command(line.inputs, streams.world, streams.out, streams.err);
}

void describe_charter_new(CLI::App& app, CommandLine& line) {
    describe(app, "coprod charter new [options]", charter_new_examples, status_words);
    app.add_option("--title", line.title, "what it is called")->type_name("TITLE");
    app.add_option("--id", line.id,
                   "its short name, in lower-case letters, digits and hyphens; made from the title "
                   "where nothing is said")
        ->type_name("NAME");
    app.add_option("--from", line.from,
                   fmt::format("the charter that comes with coprod from which it takes its other "
                               "parts; {} where nothing is said",
                               default_charter()))
        ->type_name("ID");
    app.add_option("-o,--out", line.out, "the file to write; one that is there is never replaced")
        ->type_name("FILE");
}

int run_charter_new(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return charter_new_command({line.id, line.title, line.from, line.out}, streams.out,
                               streams.err);
}

std::string next_list(const CommandLine&, int status) {
    return status == exit_status::done
               ? fmt::format("to read one: coprod charter show {}", default_charter())
               : std::string();
}

std::string next_charter_check(const CommandLine& line, int status) {
    return status == exit_status::done && line.inputs.back() != standard_input
               ? fmt::format("to judge a project by it: coprod assess --charter {} project.yaml",
                             as_typed(line.inputs.back()))
               : std::string();
}

std::string next_charter_new(const CommandLine& line, int status) {
    return status == exit_status::done && !line.out.empty()
               ? fmt::format("change the file, then: coprod charter check {}", as_typed(line.out))
               : std::string();
}

const std::vector<Command>& charter_actions() {
    static const std::vector<Command> table{
        {"list", "Lists the charters that come with coprod, and what each holds.", "nothing more",
         describe_list, run_list, nullptr, next_list},
        {"show", "Shows a whole charter, to be read: its words, their sources, what its gates ask.",
         "the name of a charter, or a file", describe_show, run_show},
        {"check",
         "Finds all mistakes in a charter file, and what is worth a second look: a mark that "
         "nobody can earn, a gate that keeps nobody back, words that are missing.",
         "the name of a charter file", describe_charter_check, run_charter_check, nullptr,
         next_charter_check},
        {"new",
         "Begins a charter of your own: a file that can be used as it is, and says at each key "
         "what it is for.",
         "nothing more", describe_charter_new, run_charter_new, nullptr, next_charter_new},
    };
    return table;
}

} // namespace

Command charter_row() {
    return {"charter",
            "Lists, shows and checks charters, and begins one of your own.",
            "list, show, check or new",
            describe_charter,
            nullptr,
            charter_actions};
}

} // namespace coprod
