// What `coprod survey` and its actions take on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/next_step.h"
#include "commands/shared_options.h"
#include "commands/survey_command.h"
#include "input/csv.h"
#include "input/csv_source.h"

namespace coprod {

namespace {

constexpr std::string_view survey_examples = R"(Examples:
  coprod survey new
      print the questionnaire: the charter's statements, and the answers to choose
  coprod survey check answers.csv
      say how a form tool's file with the answers was understood

)";

constexpr std::string_view survey_new_examples = R"(Examples:
  coprod survey new
  coprod survey new --easy -o questionnaire.txt
  coprod survey new --for project.yaml
  coprod survey new --format csv -o answers.csv

)";

constexpr std::string_view survey_check_examples = R"(Examples:
  coprod survey check answers.csv
  coprod survey check answers.csv --for project.yaml

)";

std::string answers_limits_in_words() {
    return fmt::format(R"(
Limits of a file with answers:
  {} MiB in all; {} rows; {} columns; cells of {} KiB.

Exit status:
  0  understood
  2  the command line is wrong
  3  the answers or the project cannot be read, or have mistakes in them
  4  the charter cannot be used, or has no statements or no survey
)",
                       largest_csv_file / 1024 / 1024, most_csv_rows, most_csv_columns,
                       longest_csv_cell / 1024);
}

void add_ground_options(CLI::App& app, CommandLine& line, std::string project_words) {
    app.add_option("--for", line.input, std::move(project_words))->type_name("FILE");
    app.add_option("--charter", line.charter,
                   "the charter with the statements: a name, or a file of your own; where nothing "
                   "is said, the one that the project names, or the usual one")
        ->type_name("ID|FILE");
    app.add_option("--max-size", line.max_size,
                   "the largest project's file that is read, in bytes (262144 where nothing is "
                   "said)")
        ->check(number_up_to(largest_file_limit, "a number of bytes"))
        ->type_name("BYTES");
}

void describe_survey(CLI::App& app, CommandLine&) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod survey new|check [options] …",
                                                  survey_examples, ""));
}

void describe_survey_new(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(
        std::make_shared<ExamplesFirst>("coprod survey new [options]", survey_new_examples, ""));
    add_ground_options(app, line,
                       "the project's submission: people can then choose from its groups");
    app.add_flag("--easy", line.easy, "easy words only");
    app.add_option("--format", line.format,
                   "text (used where nothing is said): to be pasted into a form tool or printed; "
                   "csv: the header of a table into which paper answers are typed")
        ->check([](const std::string& value) {
            return value == "text" || value == "csv"
                       ? std::string()
                       : "takes text or csv, and this is ‘" + value + "’";
        })
        ->type_name("text|csv");
    app.add_option("-o,--out", line.out, "the file to write; one that is there stays as it is")
        ->type_name("FILE");
}

int run_survey_new(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return survey_new_command(
        {line.charter, line.input, line.out, line.easy, line.format == "csv", line.max_size},
        streams.out, streams.err);
}

void describe_survey_check(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod survey check FILE [options]", survey_check_examples, answers_limits_in_words()));
    app.add_option("answers", line.before,
                   "the answers: a CSV file with a row for each person, as form tools and "
                   "spreadsheets save it")
        ->required()
        ->type_name("FILE");
    add_ground_options(app, line,
                       "the project's submission: its groups, and what it says about the file");
}

int run_survey_check(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return survey_check_command({line.before, line.charter, line.input, line.max_size},
                                streams.world, streams.out, streams.err);
}

std::string next_survey_new(const CommandLine& line, int status) {
    if (status != exit_status::done)
        return {};
    return fmt::format("when the answers are in: coprod survey check answers.csv --for {}",
                       line.input.empty() ? "project.yaml" : as_typed(line.input));
}

std::string next_survey_check(const CommandLine& line, int status) {
    if (status != exit_status::done || line.input.empty())
        return {};
    return "coprod assess " + as_typed(line.input);
}

const std::vector<Command>& survey_actions() {
    static const std::vector<Command> table{
        {"new", "Prints the questionnaire for a charter's statements.", "nothing more",
         describe_survey_new, run_survey_new, nullptr, next_survey_new},
        {"check", "Says how a file with the answers was understood.", "a CSV file with answers",
         describe_survey_check, run_survey_check, nullptr, next_survey_check},
    };
    return table;
}

} // namespace

Command survey_row() {
    return {"survey",
            "Makes the questionnaire for a charter's statements, and checks its answers.",
            "new or check",
            describe_survey,
            nullptr,
            survey_actions};
}

} // namespace coprod
