// What is wrong with a command line, and what was probably meant.
#include "commands/actions.h"

#include <algorithm>
#include <optional>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/line_shape.h"
#include "commands/next_step.h"
#include "input/escape.h"
#include "input/suggest.h"

namespace coprod {

namespace {

/// "Did you mean …?" where a known word is near.
std::string near(std::string_view wrong, const std::vector<std::string>& known) {
    const std::vector<std::string_view> allowed(known.begin(), known.end());
    const auto found = closest(wrong, allowed);
    return found ? fmt::format("Did you mean `{}`? ", *found) : std::string();
}

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
        for (const std::string& name : option->get_snames())
            names.push_back("-" + name);
    }
    return names;
}

std::vector<std::string> names_of_commands(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({}))
        names.push_back(command->get_name());
    return names;
}

/// The first option on the line that the command does not have.
std::optional<std::string> unknown_option(const std::vector<std::string>& arguments,
                                          const std::vector<std::string>& known) {
    for (const std::string& argument : arguments) {
        std::string name = argument.substr(0, argument.find('='));
        if (name.starts_with("-") && name != "-" && name != "--" &&
            std::find(known.begin(), known.end(), name) == known.end())
            return name;
    }
    return std::nullopt;
}

/// A file or a folder where a command belongs is the likeliest slip.
int complain_of_command(const std::string& word, const CLI::App& app, std::ostream& err) {
    const std::string what = fmt::format("‘{}’ is not a command", word);
    if (word.ends_with(".yaml") || word.ends_with(".yml"))
        return complain(err, what,
                        fmt::format("Did you mean: coprod assess {}", escape_line(word)));
    if (word.ends_with(".jsonl"))
        return complain(err, what,
                        fmt::format("Did you mean: coprod workstream {}", escape_line(word)));
    return complain(err, what, near(word, names_of_commands(app)) + "`coprod --help` lists them.");
}

/// A word that stands where one of a command's actions belongs.
int complain_of_action(const std::string& word, const CLI::App& used, std::string_view hint,
                       std::ostream& err) {
    return complain(err, fmt::format("{} has no ‘{}’", full_name(used), word),
                    near(word, names_of_commands(used)) + std::string(hint));
}

/// The option that is missing, where that is what CLI11 says; else what the command needs.
int complain_of_missing(const CLI::ParseError& error, const CLI::App& used, std::string_view hint,
                        std::ostream& err) {
    const std::string what = error.what();
    const std::string name = full_name(used);
    if (what.starts_with("-"))
        return complain(err, fmt::format("{} needs {}", name, what.substr(0, what.find(' '))),
                        hint);
    return complain(err, fmt::format("{} needs {}", name, row_of(used)->needs), hint);
}

/// What is wrong where an option has not as many values behind it as it takes.
std::string_view how_it_stands(const CLI::App& used, const std::string& name) {
    const CLI::Option* option = used.get_option_no_throw(name);
    const bool may_repeat = option != nullptr && option->get_expected_max() > 1;
    return option == nullptr || may_repeat || option->count() < 2
               ? " has nothing behind it"
               : " stands once, with one value behind it";
}

/// A file behind a command that reads none is most likely the one that is to be written.
std::string meant_as_out(const std::string& word, const CLI::App& used) {
    const CLI::Option* out = used.get_option_no_throw("--out");
    const bool reads_some = std::ranges::any_of(
        used.get_options(), [](const CLI::Option* option) { return option->get_positional(); });
    if (out == nullptr || out->count() > 0 || reads_some || word.starts_with("-"))
        return {};
    return fmt::format("Did you mean `-o {}`? ", escape_line(as_typed(word)));
}

/// The word that may be meant where an option does not take the one that it has.
std::string meant_as_value(const std::string& what, const CLI::App& used) {
    const CLI::Option* option = used.get_option_no_throw(what.substr(0, what.find(':')));
    const bool is_said = what.find("Did you mean") != std::string::npos;
    if (option == nullptr || option->results().empty() || is_said ||
        option->results().back().find(',') != std::string::npos)
        return {};
    return near(option->results().back(), values_for(option->get_type_name()).words);
}

} // namespace

int complain(std::ostream& err, std::string_view what, std::string_view hint) {
    err << fmt::format("coprod: {}\n{}\n", escape_line(what), hint);
    return exit_status::wrong_command_line;
}

int complain_of(const CLI::ParseError& error, const std::vector<std::string>& arguments,
                const CLI::App& app, const CLI::App* command, std::ostream& err) {
    if (command == nullptr && !arguments.front().starts_with("-"))
        return complain_of_command(arguments.front(), app, err);
    const CLI::App& used = command != nullptr ? *command : app;
    const std::vector<std::string> known = option_names(used);
    const std::string hint = fmt::format("`coprod {}{}--help` shows how it is used.",
                                         full_name(used), command != nullptr ? " " : "");
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
        return complain(err, error.what(), meant_as_value(error.what(), used) + hint);
    if (const auto option = unknown_option(arguments, known))
        return complain(err, fmt::format("there is no option ‘{}’", *option),
                        near(*option, known) + hint);
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && command != nullptr)
        return complain_of_missing(error, used, hint, err);
    const bool has_extras = dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr;
    if (has_extras && needs_action(used) && !used.remaining().empty())
        return complain_of_action(used.remaining().front(), used, hint, err);
    if (has_extras && !used.remaining().empty())
        return complain(err, fmt::format("‘{}’ is one word too many", used.remaining().front()),
                        meant_as_out(used.remaining().front(), used) + hint);
    const std::string what = error.what();
    const std::string option = what.substr(0, what.find(':'));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return complain(err, option + std::string(how_it_stands(used, option)), hint);
    return complain(err, what, hint);
}

} // namespace coprod
