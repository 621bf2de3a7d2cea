#include <fmt/format.h>

#include "commands/completion_scripts.h"

namespace coprod {

namespace {

constexpr std::string_view fish_head = R"(# What the Tab key offers behind coprod, for fish.
# To try it:  coprod completions fish | source
# To keep it: coprod completions fish > ~/.config/fish/completions/coprod.fish
function __coprod_is
    set -l words (commandline -opc)
    set -l found
    for word in $words[2..-1]
        switch "$found $word"
)";

constexpr std::string_view after_steps = R"(        end
    end
    test "$found" = "$argv[1]"
end

complete -c coprod -f
)";

/// For fish a backslash in single quotes stands for itself only where it is doubled.
std::string in_fish_quotes(std::string_view text) {
    std::string all = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            all += '\\';
        all += c;
    }
    return all + "'";
}

std::string line_for(const LineCommand& command) {
    return fmt::format("complete -c coprod -n {}",
                       in_fish_quotes("__coprod_is " + in_fish_quotes(command.name)));
}

std::string values_of(std::string_view takes) {
    const LineValues values = values_for(takes);
    std::string text;
    if (!values.words.empty())
        text += " -a " + in_fish_quotes(spaced(values.words));
    if (values.files)
        text += " -F";
    else if (values.folders)
        text += " -a " + in_fish_quotes("(__fish_complete_directories)");
    return text;
}

std::string option_line(const LineCommand& command, const LineOption& option) {
    std::string text = line_for(command);
    for (const std::string& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.takes.empty())
        text += (values_for(option.takes).files ? " -r" : " -x") + values_of(option.takes);
    return text + fmt::format(" -d {}\n", in_fish_quotes(first_sentence(option.words)));
}

} // namespace

std::string fish_completions(const LineCommand& program) {
    std::string text(fish_head);
    const auto commands = all_commands(program);
    for (const LineCommand* command : commands)
        for (const LineCommand& action : command->actions)
            text +=
                fmt::format("            case {}\n                set found {}\n",
                            in_fish_quotes(command->name + " " + std::string(last_word(action))),
                            in_fish_quotes(action.name));
    text += after_steps;
    for (const LineCommand* command : commands) {
        for (const LineCommand& action : command->actions)
            text += line_for(*command) + fmt::format(" -a {} -d {}\n", last_word(action),
                                                     in_fish_quotes(first_sentence(action.words)));
        for (const LineOption& option : command->options)
            if (!option.names.empty())
                text += option_line(*command, option);
            else if (const std::string values = values_of(option.takes); !values.empty())
                text += line_for(*command) + values + "\n";
    }
    return text;
}

} // namespace coprod
