// What `coprod workstream` takes on the command line.
#include <CLI/CLI.hpp>

#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/report_options.h"
#include "commands/shared_options.h"
#include "commands/workstream_command.h"

namespace coprod {

namespace {

constexpr std::string_view workstream_examples = R"(Examples:
  coprod workstream reports/results.jsonl
  coprod workstream north.jsonl south.jsonl -o region
  coprod workstream this-year.jsonl last-year.jsonl --mixed

)";

void describe_workstream(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod workstream [options] RESULTS.jsonl …",
                                                  workstream_examples,
                                                  status_in_words(Requires::no)));
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
    add_max_size_option(app, line,
                        "the same as in the run that wrote the results, where it was given there");
    app.add_flag("--mixed", line.mixed,
                 "also put together results that were judged by different charters, or by "
                 "different versions of one; the report says so");
}

int run_workstream(const CommandLine& line, const Streams& streams) {
    const auto date = all_have_values(line, streams) ? date_option(line, streams) : std::nullopt;
    if (!date || !keeps_templates(line, streams))
        return exit_status::wrong_command_line;
    return workstream_command(
        {line.inputs, line.out, line.pledges, line.mixed, *date, line.templates, line.max_size},
        streams.world, streams.out, streams.err);
}

} // namespace

Command workstream_row() {
    return {"workstream", "Makes the workstream's report from the results of earlier runs.",
            "a file with results", describe_workstream, run_workstream};
}

} // namespace coprod
