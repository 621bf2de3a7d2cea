#include <fmt/format.h>

#include "commands/completion_scripts.h"

namespace coprod {

namespace {

constexpr std::string_view head = R"(#compdef coprod
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

std::string indent(int levels) {
    return std::string(static_cast<std::size_t>(levels) * 4, ' ');
}

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

std::string offer(const LineValues& values, int levels) {
    std::string text;
    if (!values.words.empty())
        text += indent(levels) + fmt::format("compadd -- {}\n", spaced(values.words));
    if (values.files)
        text += indent(levels) + "_files\n";
    else if (values.folders)
        text += indent(levels) + "_files -/\n";
    return text;
}

std::string options_of(const LineCommand& command) {
    std::string text = indent(4) + "local -a options=(\n";
    for (const LineOption& option : command.options)
        for (const std::string& name : option.names)
            text += indent(5) + described(name, option.words) + "\n";
    return text + indent(4) + ")\n" + indent(4) + "_describe option options\n";
}

std::string actions_of(const LineCommand& command) {
    if (command.actions.empty())
        return {};
    std::string text = indent(4) + "local -a actions=(\n";
    for (const LineCommand& action : command.actions)
        text += indent(5) + described(last_word(action), action.words) + "\n";
    return text + indent(4) + ")\n" + indent(4) + "_describe command actions\n";
}

std::string values(const LineCommand& command) {
    std::string text;
    for (const LineOption& option : command.options)
        for (const std::string& name : option.names)
            if (!option.takes.empty())
                text += indent(2) + fmt::format("{})\n{}{}return\n{};;\n",
                                                in_single_quotes(command.name + " " + name),
                                                offer(values_for(option.takes), 3), indent(3),
                                                indent(3));
    return text;
}

std::string others(const LineCommand& command) {
    return indent(2) + in_single_quotes(command.name) + ")\n" + indent(3) +
           "if [[ $words[CURRENT] == -* ]]; then\n" + options_of(command) + indent(3) + "else\n" +
           indent(4) + ":\n" + actions_of(command) + offer(values_without_name(command), 4) +
           indent(3) + "fi\n" + indent(3) + ";;\n";
}

} // namespace

std::string zsh_completions(const LineCommand& program) {
    std::string text(head);
    const auto commands = all_commands(program);
    for (const LineCommand* command : commands)
        for (const LineCommand& action : command->actions)
            text +=
                indent(3) +
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
