// What `coprod compare` takes on the command line.
#include <CLI/CLI.hpp>

#include "commands/command_rows.h"
#include "commands/compare_command.h"
#include "commands/help.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view compare_examples = R"(Examples:
  coprod compare project-2025.yaml project-2026.yaml
  coprod compare reports-2025 submissions-2026
  coprod compare last-year.jsonl this-year.jsonl > what-changed.txt

)";

void describe_compare(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(
        std::make_shared<ExamplesFirst>("coprod compare [options] BEFORE AFTER", compare_examples,
                                        limits_in_words() + status_in_words(Requires::no)));
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
    const auto judge = all_have_values(line, streams)
                           ? judge_options(line, streams, DateNote::left_to_command)
                           : std::nullopt;
    if (!judge)
        return exit_status::wrong_command_line;
    return compare_command({line.before, line.after, *judge}, streams.world, streams.out,
                           streams.err);
}

} // namespace

Command compare_row() {
    return {"compare", "Shows what changed between two submissions, two results or two folders.",
            "two files or folders: how things stood, and how they stand now", describe_compare,
            run_compare};
}

} // namespace coprod
