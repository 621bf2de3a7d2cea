// What `coprod assess` takes on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/assess_command.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/inputs.h"
#include "commands/next_step.h"
#include "commands/report_options.h"
#include "commands/shared_options.h"

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
  coprod assess --panel panel.yaml project.yaml
  coprod assess --require mark project.yaml && echo "It earns the mark."

)";

void describe_assess(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod assess [options] FILE|FOLDER …", assess_examples,
        formats_in_words() + limits_in_words() + status_in_words(Requires::yes)));
    app.add_option("file", line.inputs,
                   "projects' submissions: YAML files, folders with such files in them, or - for "
                   "standard input")
        ->required()
        ->type_name("FILE|FOLDER …");
    add_report_options(app, line);
    add_templates_option(app, line);
    add_panel_option(app, line);
    add_judge_options(app, line);
}

int run_assess(const CommandLine& line, const Streams& streams) {
    const bool usable = all_have_values(line, streams) && is_read_once(line, streams);
    const auto judge = usable ? judge_options(line, streams) : std::nullopt;
    const auto plan = judge ? report_plan(line, streams) : std::nullopt;
    if (!plan)
        return exit_status::wrong_command_line;
    return assess_command({line.inputs, *judge, *plan, line.templates}, streams.world, streams.out,
                          streams.err);
}

/// A page for people follows a first look; a folder of projects is what batch is for.
std::string next_assess(const CommandLine& line, int status) {
    const std::string& first = line.inputs.front();
    const bool other_form = !line.out.empty() || !line.format.empty() || !line.reports.empty();
    if (other_form || first == standard_input) // which cannot be read again
        return {};
    if (line.inputs.size() > 1 || is_folder(first))
        return "to write all reports into a folder: coprod batch FOLDER -o reports";
    if (status == exit_status::done || status == exit_status::below_required)
        return fmt::format("to print or share it as a web page: coprod assess -o report.html {}",
                           as_typed(first));
    return {};
}

} // namespace

Command assess_row() {
    return {"assess",
            "Judges projects by their submissions, and shows the reports.",
            "the name of a project's file",
            describe_assess,
            run_assess,
            nullptr,
            next_assess};
}

} // namespace coprod
