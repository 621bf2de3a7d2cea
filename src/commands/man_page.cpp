#include "commands/man_page.h"

#include <fmt/format.h>

#include "commands/completion_scripts.h"
#include "commands/shared_options.h"
#include "input/utf8.h"

namespace coprod {

namespace {

/// Text as roff shows it: hyphens and backslashes as typed, other letters than ASCII by their
/// numbers, and no line that begins like a request.
std::string shown(std::string_view text) {
    std::string safe;
    bool begins = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = decode_utf8(text, at);
        const char c = text[at];
        if (begins && (c == '.' || c == '\''))
            safe += "\\&";
        if (c == '\\')
            safe += "\\e";
        else if (c == '-')
            safe += "\\-";
        else if (character.length > 1)
            safe += fmt::format("\\[u{:04X}]", static_cast<std::uint32_t>(character.code));
        else
            safe += c;
        begins = c == '\n';
        at += character.length;
    }
    return safe;
}

std::string name_of(const LineOption& option) {
    std::string names;
    for (const std::string& name : option.names)
        names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ", shown(name));
    if (option.takes.empty())
        return names;
    return fmt::format("{}{}\\fI{}\\fR", names, names.empty() ? "" : " ", shown(option.takes));
}

std::string options_of(const LineCommand& command) {
    std::string text;
    for (const LineOption& option : command.options)
        text += fmt::format(".TP\n{}\n{}\n", name_of(option), shown(option.words));
    return text;
}

/// What stands in the help between "Examples:" and the next blank line.
std::string examples_of(const LineCommand& command) {
    const std::size_t begin = command.help.find("Examples:\n");
    if (begin == std::string::npos)
        return {};
    const std::size_t first = command.help.find('\n', begin) + 1;
    const std::size_t end = command.help.find("\n\n", first);
    return fmt::format(".PP\nExamples:\n.PP\n.nf\n{}\n.fi\n",
                       shown(command.help.substr(first, end - first)));
}

std::string section_of(const LineCommand& command) {
    std::string text =
        fmt::format(".SS coprod {}\n{}\n", shown(command.name), shown(command.words));
    text += options_of(command) + examples_of(command);
    for (const LineCommand& action : command.actions)
        text += section_of(action);
    return text;
}

/// A text whose lines have to stay as they are.
std::string as_it_stands(std::string_view text) {
    const std::size_t first = text.find_first_not_of('\n');
    return fmt::format(".nf\n{}.fi\n",
                       shown(text.substr(first == std::string_view::npos ? 0 : first)));
}

} // namespace

std::string man_page(const LineCommand& program) {
    std::string text = "."
                       R"(\" Made by `coprod man`.
.TH COPROD 1 "" "coprod )" COPROD_VERSION R"(" "User commands"
.SH NAME
coprod \- find out, honestly, whether co\-production is real
.SH SYNOPSIS
.B coprod
.I COMMAND
.RI [ options ]
.RI ...
.SH DESCRIPTION
)";
    text += shown(program.words) +
            "\nIt recommends; a panel with parents and young people on it decides.\n";
    text += ".SH OPTIONS\n" + options_of(program) + ".SH COMMANDS\n";
    for (const LineCommand& command : program.actions)
        text += section_of(command);
    text += ".SH EXIT STATUS\n" + as_it_stands(status_in_words(Requires::yes));
    text += ".SH LIMITS\n" + as_it_stands(limits_in_words());
    text += ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nWhere it is set to anything, nothing is "
            "coloured unless \\fB\\-\\-color always\\fR asks for it.\n";
    return text;
}

} // namespace coprod
