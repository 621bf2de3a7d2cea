#include "commands/program_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "charter/load_charter.h"
#include "charter/shipped.h"
#include "commands/actions.h"
#include "commands/help.h"

namespace coprod {

namespace {

constexpr std::string_view usage = "coprod COMMAND [options] …";

constexpr std::string_view examples = R"(Examples:
  coprod new -o project.yaml
      begin a project's file: every question, to be filled in
  coprod form -o form.html
      the same as a page for the browser
  coprod check project.yaml
      what is wrong in it, and what is still open
  coprod assess project.yaml
      judge the project and show the report
  coprod assess --view panel project.yaml
      the same with everything, for the panel only
  coprod batch submissions -o reports
      judge a whole folder, and make the report for those who oversee it
  coprod assess --help
      all that a command can do

)";

constexpr std::size_t shown_of_hash = 12; // hexadecimal digits

} // namespace

void describe_program(CLI::App& app, CommandLine& line, std::span<const std::string> typed) {
    app.name("coprod");
    app.description("coprod finds out, honestly, whether co-production is real: it judges projects "
                    "against a co-production charter.");
    app.formatter(std::make_shared<ExamplesFirst>(usage, examples, ""));
    app.set_help_flag("-h,--help", "this help");
    app.set_version_flag("--version", version_in_words,
                         "the program's version, and the charters that come with it");
    add_colour_option(app, line);
    add_commands(app, line, commands(), typed);
}

std::string version_in_words() {
    std::string text = "coprod " COPROD_VERSION "\n\nCharters:\n";
    for (const ShippedCharter& shipped : shipped_charters()) {
        const LoadedCharter loaded = load_charter(std::string(shipped.id));
        if (loaded.charter)
            text +=
                fmt::format("  {} {} (sha256 {}…)\n", loaded.charter->id, loaded.charter->version,
                            loaded.charter->sha256.substr(0, shown_of_hash));
    }
    return text;
}

} // namespace coprod
