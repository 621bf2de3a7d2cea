#include "commands/next_step.h"

#include <algorithm>
#include <ostream>

#include "input/escape.h"

namespace coprod {

std::string as_typed(std::string_view word) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789/._-+,:@%=";
    const bool is_plain = !word.empty() && word.front() != '-' &&
                          word.find_first_not_of(plain) == std::string_view::npos;
    if (is_plain)
        return std::string(word);
    std::string quoted = word.starts_with('-') ? "'./" : "'";
    for (const char c : word)
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    return quoted + "'";
}

void say_next(const Command& command, const CommandLine& line, int status, const Streams& streams) {
    if (command.next == nullptr || !streams.world.terminal || !streams.world.progress || line.quiet)
        return;
    const std::string next = command.next(line, status);
    if (!next.empty())
        streams.err << "\nNext: " << escape_line(next) << "\n";
}

} // namespace coprod
