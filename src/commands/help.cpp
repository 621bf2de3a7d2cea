#include "commands/help.h"

#include <fmt/format.h>

#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::size_t words_at = 6;

std::string name_of(const CLI::Option& option) {
    std::string value = option.get_type_name();
    if (option.get_positional())
        return value;
    return option.get_name(false, true) + (value.empty() ? "" : " " + value);
}

std::string entry(const std::string& name, const std::string& description) {
    std::string text = fmt::format("  {}\n", name);
    for (const std::string& line : wrap(description, page_width - words_at))
        text += std::string(words_at, ' ') + line + "\n";
    return text;
}

} // namespace

std::string ExamplesFirst::make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const {
    std::string help = fmt::format("{}Usage: {}\n\n", examples_, usage_);
    for (const std::string& line : wrap(app->get_description(), page_width))
        help += line + "\n";
    if (!app->get_subcommands({}).empty())
        help += "\nCommands:\n";
    for (const CLI::App* command : app->get_subcommands({}))
        help += entry(command->get_name(), command->get_description());
    help += "\nOptions:\n";
    for (const CLI::Option* option : app->get_options())
        help += entry(name_of(*option), option->get_description());
    return help + after_;
}

} // namespace coprod
