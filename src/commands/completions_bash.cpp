#include <fmt/format.h>

#include "commands/completion_scripts.h"

namespace coprod {

namespace {

constexpr std::string_view bash_head = R"(# What the Tab key offers behind coprod, for bash.
# To try it:  source <(coprod completions bash)
# To keep it: coprod completions bash > ~/.local/share/bash-completion/completions/coprod
_coprod_words() {
    local word
    for word in $1; do
        [[ $word == "$current"* ]] && COMPREPLY+=("$word")
    done
}

_coprod_names() {
    local name
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        COMPREPLY+=("$name")
    done < <(compgen "$1" -- "$current")
}

_coprod() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command= i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case "$command ${COMP_WORDS[i]}" in
)";

/// What adds the values to the answer.
std::string bash_offer(const LineValues& values, int levels) {
    std::string text;
    if (!values.words.empty())
        text += indented(levels) +
                fmt::format("_coprod_words {}\n", in_single_quotes(spaced(values.words)));
    if (values.files)
        text += indented(levels) + "_coprod_names -f\n";
    else if (values.folders)
        text += indented(levels) + "_coprod_names -d\n";
    return text;
}

std::string steps(const std::vector<const LineCommand*>& commands) {
    std::string text;
    for (const LineCommand* command : commands)
        for (const LineCommand& action : command->actions)
            text +=
                indented(3) +
                fmt::format("{}) command={} ;;\n",
                            in_single_quotes(command->name + " " + std::string(last_word(action))),
                            in_single_quotes(action.name));
    return text;
}

std::string values(const std::vector<const LineCommand*>& commands) {
    std::string text;
    for (const LineCommand* command : commands)
        for (const LineOption& option : command->options)
            for (const std::string& name : option.names)
                if (!option.takes.empty())
                    text += indented(2) + fmt::format("{})\n{}{}return\n{};;\n",
                                                      in_single_quotes(command->name + " " + name),
                                                      bash_offer(values_for(option.takes), 3),
                                                      indented(3), indented(3));
    return text;
}

std::string others(const std::vector<const LineCommand*>& commands) {
    std::string text;
    for (const LineCommand* command : commands) {
        text += indented(2) + in_single_quotes(command->name) + ")\n";
        text += indented(3) + "if [[ $current == -* ]]; then\n";
        text += indented(4) +
                fmt::format("_coprod_words {}\n", in_single_quotes(option_names(*command)));
        text += indented(3) + "else\n" + indented(4) + ":\n";
        if (!command->actions.empty())
            text += indented(4) +
                    fmt::format("_coprod_words {}\n", in_single_quotes(action_names(*command)));
        text += bash_offer(values_without_name(*command), 4) + indented(3) + "fi\n" + indented(3) +
                ";;\n";
    }
    return text;
}

} // namespace

std::string bash_completions(const LineCommand& program) {
    const auto commands = all_commands(program);
    std::string text(bash_head);
    text += steps(commands) + "        esac\n    done\n";
    text += "    case \"$command $previous\" in\n" + values(commands) + "    esac\n";
    text += "    case \"$command\" in\n" + others(commands) + "    esac\n}\n\n";
    return text + "complete -F _coprod coprod\n";
}

} // namespace coprod
