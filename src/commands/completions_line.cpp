// What `coprod completions` and `coprod man` take on the command line.
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/command_rows.h"
#include "commands/completions.h"
#include "commands/help.h"
#include "commands/man_page.h"
#include "commands/messages.h"

namespace coprod {

namespace {

constexpr std::string_view completions_examples = R"(Examples:
  source <(coprod completions bash)
  coprod completions zsh > ~/.zfunc/_coprod
  coprod completions fish > ~/.config/fish/completions/coprod.fish

)";

constexpr std::string_view man_examples = R"(Examples:
  coprod man > coprod.1 && man ./coprod.1

)";

std::string shells_in_words() {
    std::string all;
    for (const std::string_view shell : completion_shells())
        all += fmt::format("{}{}", all.empty() ? "" : ", ", shell);
    return all;
}

void describe_completions(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(
        std::make_shared<ExamplesFirst>("coprod completions SHELL", completions_examples, ""));
    app.add_option("shell", line.input, "the shell that you use: " + shells_in_words())
        ->required()
        ->check([](const std::string& value) {
            for (const std::string_view shell : completion_shells())
                if (value == shell)
                    return std::string();
            return fmt::format("takes one of {}, and this is ‘{}’", shells_in_words(), value);
        })
        ->type_name("SHELL");
}

int run_completions(const CommandLine& line, const Streams& streams) {
    const auto script = completions_for(line.input, whole_line());
    return script && write_out(*script, streams.out) ? exit_status::done
                                                     : complain_of_output(streams.err);
}

void describe_man(CLI::App& app, CommandLine&) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod man", man_examples, ""));
}

int run_man(const CommandLine&, const Streams& streams) {
    return write_out(man_page(whole_line()), streams.out) ? exit_status::done
                                                          : complain_of_output(streams.err);
}

} // namespace

Command completions_row() {
    return {"completions", "Prints what lets a shell complete words behind coprod.",
            "the name of a shell", describe_completions, run_completions};
}

Command man_row() {
    return {"man", "Prints the manual page.", "nothing", describe_man, run_man};
}

} // namespace coprod
