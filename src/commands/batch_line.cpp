// What `coprod batch` takes on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/batch_command.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/next_step.h"
#include "commands/report_options.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view batch_examples = R"(Examples:
  coprod batch submissions -o reports
  coprod batch submissions -o reports --pledges pledges.csv
  coprod batch submissions -o reports --format html,easy-read,xlsx,text
  coprod batch submissions -o for-the-panel --view panel --format html,xlsx
  coprod batch submissions -o reports --panel panels
  coprod batch submissions -o reports --date 2026-03-31

)";

constexpr std::size_t most_jobs = 256;

void describe_batch(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod batch FOLDER -o OUT [options]", batch_examples,
        formats_in_words() + limits_in_words() + status_in_words(Requires::yes)));
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
    add_panel_option(app, line);
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

std::string next_batch(const CommandLine& line, int status) {
    if (status != exit_status::done && status != exit_status::below_required &&
        status != exit_status::bad_submission)
        return {};
    const std::string out = line.out.ends_with('/') ? line.out : line.out + "/";
    return fmt::format("open {} in a web browser; it links to every report",
                       as_typed(out + "index.html"));
}

} // namespace

Command batch_row() {
    return {"batch",
            "Judges a folder of submissions, and writes all reports into another folder.",
            "a folder with submissions",
            describe_batch,
            run_batch,
            nullptr,
            next_batch};
}

} // namespace coprod
