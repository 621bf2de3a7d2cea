#include "commands/completions.h"

#include <array>

#include "commands/completion_scripts.h"

namespace coprod {

namespace {

struct Shell {
    std::string_view name;
    std::string (*script)(const LineCommand& program);
};

constexpr std::array<Shell, 3> shells{{
    {"bash", bash_completions},
    {"zsh", zsh_completions},
    {"fish", fish_completions},
}};

} // namespace

std::vector<std::string_view> completion_shells() {
    std::vector<std::string_view> names;
    for (const Shell& shell : shells)
        names.push_back(shell.name);
    return names;
}

std::optional<std::string> completions_for(std::string_view shell, const LineCommand& program) {
    for (const Shell& each : shells)
        if (each.name == shell)
            return each.script(program);
    return std::nullopt;
}

} // namespace coprod
