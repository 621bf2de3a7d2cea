#include "commands/actions.h"

#include <algorithm>

#include <CLI/CLI.hpp>

namespace coprod {

namespace {

const Command* row_in(const std::vector<Command>& rows, std::string_view name) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Command& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

void add_colour_option(CLI::App& app, CommandLine& line) {
    app.add_option("--color,--colour", line.colour,
                   "whether text is set off by colour: auto (used where nothing is said: on a "
                   "terminal, unless NO_COLOR is set), always or never")
        ->check([](const std::string& value) {
            return value == "auto" || value == "always" || value == "never"
                       ? std::string()
                       : "takes auto, always or never, and this is ‘" + value + "’";
        })
        ->type_name("WHEN");
}

void add_commands(CLI::App& app, CommandLine& line, const std::vector<Command>& rows,
                  std::span<const std::string> typed) {
    // One at most, so that a file may be called like a command or an action.
    app.require_subcommand(0, 1);
    const Command* named = typed.empty() ? nullptr : row_in(rows, typed.front());
    for (const Command& row : rows) {
        if (named != nullptr && named != &row)
            continue;
        CLI::App& command = *app.add_subcommand(std::string(row.name), std::string(row.words));
        row.describe(command, line);
        add_colour_option(command, line);
        if (row.actions != nullptr)
            add_commands(command, line, row.actions(),
                         named == nullptr ? std::span<const std::string>() : typed.subspan(1));
    }
}

const CLI::App* used_command(const CLI::App& app) {
    for (const CLI::App* command : app.get_subcommands({}))
        if (command->parsed()) {
            const CLI::App* action = used_command(*command);
            return action != nullptr ? action : command;
        }
    return nullptr;
}

const Command* row_of(const CLI::App& used) {
    if (used.get_parent() == nullptr)
        return nullptr;
    const Command* parent = row_of(*used.get_parent());
    return row_in(parent == nullptr ? commands() : parent->actions(), used.get_name());
}

std::string full_name(const CLI::App& used) {
    if (used.get_parent() == nullptr)
        return {};
    const std::string parent = full_name(*used.get_parent());
    return parent.empty() ? used.get_name() : parent + " " + used.get_name();
}

bool needs_action(const CLI::App& used) {
    return used.get_parent() != nullptr && !used.get_subcommands({}).empty();
}

} // namespace coprod
