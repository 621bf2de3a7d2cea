// What stands on the command line, as it was typed, and the table of commands.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/run.h"
#include "input/source.h"

// Only the files that describe or read a command line look inside CLI11, which takes long to
// compile.
namespace CLI { // NOLINT(readability-identifier-naming): the library's own name
class App;
class ParseError;
} // namespace CLI

namespace coprod {

/// What CLI11 fills in; texts are turned into values once the whole line is understood.
struct CommandLine {
    std::vector<std::string> inputs; ///< files and folders
    std::string input;               ///< for commands that take one: a folder, a word
    std::string before;              ///< the first of two things that are compared
    std::string after;
    std::string charter;
    std::string view = "public";
    std::string date;
    std::string required;
    std::string format;
    std::string out;
    std::vector<std::string> reports; ///< FORMAT:FILE
    std::string pledges;
    std::string panel;
    std::string templates;
    std::size_t max_size = default_file_limit;
    std::size_t jobs = 0; ///< 0: as many as the machine has cores
    bool quiet = false;
    std::string colour = "auto"; ///< always, never, or auto: on a terminal
    bool mixed = false;
    bool as_file = false; ///< a charter as the file that it stands in
    std::string title;    ///< of something new
    std::string id;
    std::string from; ///< what it begins from
    bool all = false;
    bool easy = false;
    bool plain = false;
    std::map<std::string, std::string> answers; ///< to begin a new submission with, by their keys
    std::vector<std::string> empty_options;     ///< given with nothing behind them
};

/// Where a command's words go.
struct Streams {
    std::ostream& out;
    std::ostream& err;
    const Surroundings& world;
};

/// One command, or one action of a command: a row of the table is a command.
struct Command {
    std::string_view name;
    std::string_view words;
    std::string_view needs; ///< what it needs on the line, behind "assess needs …"
    void (*describe)(CLI::App& app, CommandLine& line);
    int (*run)(const CommandLine& line, const Streams& streams);
    /// For a command whose next word says what it does: the rows of these words, and no `run`.
    const std::vector<Command>& (*actions)() = nullptr;
    /// The next useful command after a run with that status, in a sentence; empty for none.
    std::string (*next)(const CommandLine& line, int status) = nullptr;
};

/// Every command, in the order in which help lists them.
[[nodiscard]] const std::vector<Command>& commands();

/// Says that the command line is wrong, with a hint of what to do; returns the exit status for it.
[[nodiscard]] int complain(std::ostream& err, std::string_view what, std::string_view hint);

/// Says what CLI11 found wrong with the line; `command` is the one that it was about, or null.
[[nodiscard]] int complain_of(const CLI::ParseError& error,
                              const std::vector<std::string>& arguments, const CLI::App& app,
                              const CLI::App* command, std::ostream& err);

} // namespace coprod
