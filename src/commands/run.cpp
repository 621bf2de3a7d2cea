#include "coprod/run.h"

#include <new>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/actions.h"
#include "commands/command_line.h"
#include "commands/folded_lines.h"
#include "commands/messages.h"
#include "commands/next_step.h"
#include "commands/no_memory.h"
#include "commands/program_line.h"
#include "input/escape.h"
#include "writers/write_failure.h"

namespace coprod {

namespace {

int print(const std::string& text, const Streams& streams) {
    return write_out(text, streams.out) ? exit_status::done : complain_of_output(streams.err);
}

/// `coprod help assess` and `coprod version`, which many type first, as the options that they mean.
std::vector<std::string> as_options(std::vector<std::string> words) {
    if (words.empty())
        return words;
    if (words.front() == "version")
        words.front() = "--version";
    if (words.front() != "help")
        return words;
    std::erase(words, "help");
    words.emplace_back("--help");
    return words;
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

int parse_and_run(const std::vector<std::string>& typed, const Streams& streams) {
    const std::vector<std::string> arguments = as_options(typed);
    CommandLine line;
    CLI::App app;
    describe_program(app, line, arguments);
    app.require_subcommand(1);
    if (arguments.empty()) {
        streams.err << app.help();
        return exit_status::wrong_command_line;
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp& help) {
        const CLI::App* command = used_command(app);
        if (command == nullptr && !arguments.front().starts_with("-"))
            return complain_of(help, arguments, app, command, streams.err);
        return print(command != nullptr ? command->help() : app.help(), streams);
    } catch (const CLI::CallForVersion& version) {
        return print(version.what(), streams);
    } catch (const CLI::ParseError& error) {
        return complain_of(error, arguments, app, used_command(app), streams.err);
    }
    const CLI::App& used = *used_command(app);
    line.empty_options = empty_options(used);
    if (needs_action(used)) {
        streams.err << used.help();
        return exit_status::wrong_command_line;
    }
    Surroundings world = streams.world;
    world.colour = line.colour == "always" || (world.colour && line.colour != "never");
    const Streams coloured{streams.out, streams.err, world};
    const Command& command = *row_of(used);
    const int status = command.run(line, coloured);
    say_next(command, line, status, coloured);
    return status;
}

int run_safely(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err,
               const Surroundings& surroundings) {
    try {
        return parse_and_run(arguments, {out, err, surroundings});
    } catch (const WriteFailure& failure) {
        err << "coprod: " << escape_line(failure.what()) << "\n";
        return exit_status::cannot_write;
    } catch (const std::bad_alloc&) {
        err << no_memory_words;
        return exit_status::cannot_write;
    } catch (const std::exception& error) {
        err << "coprod: something went wrong inside the program: " << escape_line(error.what())
            << "\nPlease tell its makers what you did.\n";
        return exit_status::cannot_write;
    }
}

} // namespace

int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err,
        const Surroundings& surroundings) {
    if (!surroundings.progress || surroundings.columns == 0)
        return run_safely(arguments, out, err, surroundings);
    FoldedLines folded(err, surroundings.columns);
    std::ostream terminal(&folded);
    return run_safely(arguments, out, terminal, surroundings);
}

} // namespace coprod
