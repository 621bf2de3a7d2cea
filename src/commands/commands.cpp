// The table of commands: what each takes, and what its texts mean.
#include <algorithm>
#include <optional>
#include <ostream>

#include <fmt/format.h>

#include "commands/assess_command.h"
#include "commands/batch_command.h"
#include "commands/compare_command.h"
#include "commands/help.h"
#include "commands/impact_command.h"
#include "commands/report_options.h"
#include "commands/schema_command.h"
#include "commands/shared_options.h"
#include "commands/templates_command.h"
#include "commands/workstream_command.h"

namespace coprod {

namespace {

constexpr std::string_view assess_examples = R"(Examples:
  coprod assess project.yaml
  coprod assess --view panel project.yaml > for-the-panel.txt
  coprod assess --charter our-charter.yaml --date 2026-03-31 project.yaml
  coprod assess --format json submissions > results.jsonl
  coprod assess -o report.html project.yaml
  coprod assess --format html,easy-read,xlsx,text -o reports project.yaml
  coprod assess --format text,html -o reports submissions
  coprod assess --report html:report.html --report json:result.json project.yaml
  coprod assess --require mark project.yaml && echo "It earns the mark."

)";

constexpr std::string_view batch_examples = R"(Examples:
  coprod batch submissions -o reports
  coprod batch submissions -o reports --pledges pledges.csv
  coprod batch submissions -o reports --format html,easy-read,xlsx,text
  coprod batch submissions -o for-the-panel --view panel --format html,xlsx
  coprod batch submissions -o reports --date 2026-03-31

)";

constexpr std::string_view workstream_examples = R"(Examples:
  coprod workstream reports/results.jsonl
  coprod workstream north.jsonl south.jsonl -o region
  coprod workstream this-year.jsonl last-year.jsonl --mixed

)";

constexpr std::string_view compare_examples = R"(Examples:
  coprod compare project-2025.yaml project-2026.yaml
  coprod compare reports-2025 submissions-2026
  coprod compare last-year.jsonl this-year.jsonl > what-changed.txt

)";

constexpr std::string_view impact_examples = R"(Examples:
  coprod impact charter-mark our-draft.yaml submissions
  coprod impact our-charter.yaml our-draft.yaml project.yaml other.yaml

)";

constexpr std::string_view templates_examples = R"(Examples:
  coprod templates
  coprod templates -o our-templates
  coprod assess --templates our-templates -o report.html project.yaml

)";

constexpr std::string_view schema_examples = R"(Examples:
  coprod schema results > results-schema.json

)";

constexpr std::size_t most_jobs = 256;

void describe_assess(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod assess [options] FILE|FOLDER …", assess_examples,
        formats_in_words() + limits_in_words() + status_in_words()));
    app.add_option("file", line.inputs,
                   "projects' submissions: YAML files, and folders with such files in them")
        ->required()
        ->type_name("FILE|FOLDER …");
    add_report_options(app, line);
    add_templates_option(app, line);
    add_judge_options(app, line);
}

int run_assess(const CommandLine& line, const Streams& streams) {
    const auto judge = all_have_values(line, streams) ? judge_options(line, streams) : std::nullopt;
    const auto plan = judge ? report_plan(line, streams) : std::nullopt;
    if (!plan)
        return exit_status::wrong_command_line;
    return assess_command({line.inputs, *judge, *plan, line.templates}, streams.world, streams.out,
                          streams.err);
}

void describe_batch(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod batch FOLDER -o OUT [options]", batch_examples,
        formats_in_words() + limits_in_words() + status_in_words()));
    app.add_option("folder", line.input,
                   "the folder with the submissions, *.yaml and *.yml, and "
                   "folders inside it")
        ->required()
        ->type_name("FOLDER");
    app.add_option("-o,--out", line.out,
                   "the folder for all reports; it is made where it is not there")
        ->required()
        ->type_name("OUT");
    add_batch_formats(app, line);
    add_templates_option(app, line);
    add_pledges_option(app, line);
    add_judge_options(app, line);
    app.add_option("--jobs", line.jobs,
                   "how many files are judged at the same time; as many as the machine has cores "
                   "where nothing is said")
        ->check(number_up_to(most_jobs, "a number"))
        ->type_name("NUMBER");
    app.add_flag("--quiet", line.quiet, "no progress, no notes and no closing table");
}

int run_batch(const CommandLine& line, const Streams& streams) {
    const auto judge = all_have_values(line, streams) ? judge_options(line, streams) : std::nullopt;
    if (!judge || !may_be_folder(line.out, streams) || !keeps_templates(line, streams))
        return exit_status::wrong_command_line;
    BatchOptions options;
    options.folder = line.input;
    options.out = line.out;
    options.judge = *judge;
    options.formats = formats_of(line.format);
    options.jobs = line.jobs == 0 ? streams.world.cores : line.jobs;
    options.quiet = line.quiet;
    options.pledges = line.pledges;
    options.templates = line.templates;
    return batch_command(options, streams.world, streams.out, streams.err);
}

void describe_workstream(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod workstream [options] RESULTS.jsonl …",
                                                  workstream_examples, status_in_words()));
    app.add_option("results", line.inputs,
                   "results.jsonl of one or more runs of `coprod batch`, or what `coprod assess "
                   "--format json` wrote")
        ->required()
        ->type_name("RESULTS.jsonl …");
    app.add_option("-o,--out", line.out,
                   "the folder for the report, its tables and summary.csv; without it the report "
                   "is shown")
        ->type_name("OUT");
    add_templates_option(app, line);
    add_pledges_option(app, line);
    app.add_option("--date", line.date,
                   "the date of the report, as 2026-03-31; today where nothing is said")
        ->type_name("DATE");
    app.add_flag("--mixed", line.mixed,
                 "also put together results that were judged by different charters, or by "
                 "different versions of one; the report says so");
}

int run_workstream(const CommandLine& line, const Streams& streams) {
    const auto date = all_have_values(line, streams) ? date_option(line, streams) : std::nullopt;
    if (!date || !keeps_templates(line, streams))
        return exit_status::wrong_command_line;
    return workstream_command(
        {line.inputs, line.out, line.pledges, line.mixed, *date, line.templates}, streams.world,
        streams.out, streams.err);
}

/// The judge options but for those of these names.
void add_judge_options_without(CLI::App& app, CommandLine& line,
                               std::initializer_list<const char*> names) {
    add_judge_options(app, line);
    for (const char* name : names)
        app.remove_option(app.get_option(name));
}

void describe_compare(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod compare [options] BEFORE AFTER",
                                                  compare_examples,
                                                  limits_in_words() + status_in_words()));
    app.add_option("before", line.before,
                   "how things stood: a submission, a results.jsonl, a folder of submissions, or "
                   "one that `coprod batch` wrote")
        ->required()
        ->type_name("BEFORE");
    app.add_option("after", line.after, "how things stand now, likewise; of any of these sorts")
        ->required()
        ->type_name("AFTER");
    add_judge_options_without(app, line, {"--require"});
}

int run_compare(const CommandLine& line, const Streams& streams) {
    const auto judge = all_have_values(line, streams) ? judge_options(line, streams) : std::nullopt;
    if (!judge)
        return exit_status::wrong_command_line;
    return compare_command({line.before, line.after, *judge}, streams.world, streams.out,
                           streams.err);
}

void describe_impact(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod impact [options] OLD-CHARTER NEW-CHARTER FILE|FOLDER …", impact_examples,
        limits_in_words() + status_in_words()));
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

} // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> table{
        {"assess", "Judges projects by their submissions, and shows the reports.",
         "the name of a project's file", describe_assess, run_assess},
        {"batch", "Judges a folder of submissions, and writes all reports into another folder.",
         "a folder with submissions", describe_batch, run_batch},
        {"workstream", "Makes the workstream's report from the results of earlier runs.",
         "a file with results", describe_workstream, run_workstream},
        {"compare", "Shows what changed between two submissions, two results or two folders.",
         "two files or folders: how things stood, and how they stand now", describe_compare,
         run_compare},
        {"impact", "Lists whose verdict a change of the charter would change, and why.",
         "two charters, and a file or a folder with submissions", describe_impact, run_impact},
        {"templates", "Lists the templates of the reports, or writes them out to be changed.",
         "nothing but perhaps a folder", describe_templates, run_templates},
        {"schema", "Prints the JSON Schema of the results.", "the word results", describe_schema,
         run_schema},
    };
    return table;
}

} // namespace coprod
