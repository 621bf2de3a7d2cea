#include <fmt/format.h>

#include "commands/completion_scripts.h"

namespace coprod {

namespace {

constexpr std::string_view zsh_head = R"(#compdef coprod
# What the Tab key offers behind coprod, for zsh.
# To try it:  source <(coprod completions zsh)
# To keep it: coprod completions zsh > FOLDER/_coprod, in one of the folders that $fpath names.
_coprod() {
    local found= i
    for ((i = 2; i < CURRENT; ++i)); do
        case "$found $words[i]" in
)";

constexpr std::string_view tail = R"(    esac
}

if [ "$funcstack[1]" = _coprod ]; then
    _coprod "$@"
else
    compdef _coprod coprod
fi
)";

/// "name:description" as _describe reads it.
std::string described(std::string_view name, std::string_view words) {
    std::string text;
    for (const char c : name) {
        if (c == ':')
            text += '\\';
        text += c;
    }
    return in_single_quotes(text + ":" + first_sentence(words));
}

std::string zsh_offer(const LineValues& values, int levels) {
    std::string text;
    if (!values.words.empty())
        text += indented(levels) + fmt::format("compadd -- {}\n", spaced(values.words));
    if (values.files)
        text += indented(levels) + "_files\n";
    else if (values.folders)
        text += indented(levels) + "_files -/\n";
    return text;
}

std::string zsh_options(const LineCommand& command) {
    std::string text = indented(4) + "local -a options=(\n";
    for (const LineOption& option : command.options)
        for (const std::string& name : option.names)
            text += indented(5) + described(name, option.words) + "\n";
    return text + indented(4) + ")\n" + indented(4) + "_describe option options\n";
}

std::string actions_of(const LineCommand& command) {
    if (command.actions.empty())
        return {};
    std::string text = indented(4) + "local -a actions=(\n";
    for (const LineCommand& action : command.actions)
        text += indented(5) + described(last_word(action), action.words) + "\n";
    return text + indented(4) + ")\n" + indented(4) + "_describe command actions\n";
}

std::string values(const LineCommand& command) {
    std::string text;
    for (const LineOption& option : command.options)
        for (const std::string& name : option.names)
            if (!option.takes.empty())
                text += indented(2) + fmt::format("{})\n{}{}return\n{};;\n",
                                                  in_single_quotes(command.name + " " + name),
                                                  zsh_offer(values_for(option.takes), 3),
                                                  indented(3), indented(3));
    return text;
}

std::string others(const LineCommand& command) {
    return indented(2) + in_single_quotes(command.name) + ")\n" + indented(3) +
           "if [[ $words[CURRENT] == -* ]]; then\n" + zsh_options(command) + indented(3) +
           "else\n" + indented(4) + ":\n" + actions_of(command) +
           zsh_offer(values_without_name(command), 4) + indented(3) + "fi\n" + indented(3) + ";;\n";
}

} // namespace

std::string zsh_completions(const LineCommand& program) {
    std::string text(zsh_head);
    const auto commands = all_commands(program);
    for (const LineCommand* command : commands)
        for (const LineCommand& action : command->actions)
            text +=
                indented(3) +
                fmt::format("{}) found={} ;;\n",
                            in_single_quotes(command->name + " " + std::string(last_word(action))),
                            in_single_quotes(action.name));
    text += "        esac\n    done\n    case \"$found $words[CURRENT - 1]\" in\n";
    for (const LineCommand* command : commands)
        text += values(*command);
    text += "    esac\n    case \"$found\" in\n";
    for (const LineCommand* command : commands)
        text += others(*command);
    return text + std::string(tail);
}

} // namespace coprod
