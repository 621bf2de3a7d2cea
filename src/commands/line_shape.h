// The whole command line as plain values: what completions and the manual page are made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// An option, or something that stands without a name of its own, such as a file.
struct LineOption {
    std::vector<std::string> names; ///< "--view", "-o"; empty where it has none of its own
    std::string takes;              ///< "VIEW", "FILE|FOLDER …"; empty for a switch
    std::string words;              ///< what it does
};

/// A command, an action of one, or the program itself.
struct LineCommand {
    std::string
        name; ///< as typed behind `coprod`: "assess", "charter check"; empty for the program
    std::string words;
    std::string help; ///< the whole help text
    std::vector<LineOption> options;
    std::vector<LineCommand> actions; ///< for the program, its commands
};

/// All that the program takes, made from the table of commands.
[[nodiscard]] LineCommand whole_line();

/// What can stand where a value of this kind is wanted.
struct LineValues {
    bool files = false;
    bool folders = false;
    std::vector<std::string> words;
};

/// For what `LineOption::takes` says. A kind that is not known takes nothing that could be offered.
[[nodiscard]] LineValues values_for(std::string_view takes);

/// Whether values_for() knows the kind; a test asks it of every option.
[[nodiscard]] bool is_known_kind(std::string_view takes);

} // namespace coprod
