#include "coprod/run.h"

#include <ostream>

#include <fmt/format.h>

#include "commands/actions.h"
#include "commands/command_line.h"
#include "commands/help.h"
#include "input/escape.h"
#include "writers/write_failure.h"

namespace coprod {

namespace {

constexpr std::string_view usage = "coprod COMMAND [options] …";

constexpr std::string_view examples = R"(Examples:
  coprod assess project.yaml
      judge a project and show the report
  coprod assess --view panel project.yaml
      the same with everything, for the panel only
  coprod batch submissions -o reports
      judge a whole folder, and make the report for those who oversee it
  coprod assess --help
      all that a command can do

)";

int print(const std::string& text, std::ostream& out) {
    out << text << std::flush;
    return out.good() ? exit_status::done : exit_status::cannot_write;
}

/// Options that were given with an empty text behind them, such as `--date ""`.
std::vector<std::string> empty_options(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
        if (option->count() > 0 && option->get_expected_max() > 0)
            for (const std::string& value : option->results())
                if (value.empty())
                    names.push_back(option->get_name());
    return names;
}

int parse_and_run(const std::vector<std::string>& arguments, const Streams& streams) {
    CommandLine line;
    CLI::App app("coprod finds out, honestly, whether co-production is real: it judges projects "
                 "against a co-production charter.",
                 "coprod");
    app.formatter(std::make_shared<ExamplesFirst>(usage, examples, ""));
    app.set_help_flag("-h,--help", "this help");
    app.set_version_flag("--version", "coprod " COPROD_VERSION, "the program's version");
    add_commands(app, line, commands());
    app.require_subcommand(1);
    if (arguments.empty()) {
        streams.err << app.help();
        return exit_status::wrong_command_line;
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        const CLI::App* command = used_command(app);
        return print(command != nullptr ? command->help() : app.help(), streams.out);
    } catch (const CLI::CallForVersion& version) {
        return print(fmt::format("{}\n", version.what()), streams.out);
    } catch (const CLI::ParseError& error) {
        return complain_of(error, arguments, app, used_command(app), streams.err);
    }
    const CLI::App& used = *used_command(app);
    line.empty_options = empty_options(used);
    if (needs_action(used)) {
        streams.err << used.help();
        return exit_status::wrong_command_line;
    }
    return row_of(used)->run(line, streams);
}

} // namespace

int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err,
        const Surroundings& surroundings) {
    try {
        return parse_and_run(arguments, {out, err, surroundings});
    } catch (const WriteFailure& failure) {
        err << "coprod: " << escape_line(failure.what()) << "\n";
        return exit_status::cannot_write;
    } catch (const std::exception& error) {
        err << "coprod: something went wrong inside the program: " << escape_line(error.what())
            << "\nPlease tell its makers what you did.\n";
        return exit_status::cannot_write;
    }
}

} // namespace coprod
