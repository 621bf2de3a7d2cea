// What completions and the manual page are made of.
#include "catch.h"

#include <map>

#include <CLI/CLI.hpp>

#include "commands/completion_scripts.h"
#include "commands/line_shape.h"
#include "commands/man_page.h"
#include "commands/next_step.h"
#include "commands/program_line.h"
#include "running.h"

using namespace coprod;

namespace line_shape_test {

using coprod_tests::run_in;

TEST_CASE("what can stand behind each option is known, so that it can be completed") {
    const LineCommand program = whole_line();
    std::size_t options = 0;
    for (const LineCommand* command : all_commands(program))
        for (const LineOption& option : command->options) {
            INFO(command->name << " " << (option.names.empty() ? "" : option.names.front()) << " "
                               << option.takes);
            CHECK((option.takes.empty() || is_known_kind(option.takes)));
            CHECK(!option.words.empty());
            ++options;
        }
    CHECK(options > 50);
    CHECK_FALSE(is_known_kind("SOMETHING ELSE"));
}

TEST_CASE("of the words that are typed only the command that they name is described") {
    const auto described = [](const std::vector<std::string>& typed) {
        CommandLine line;
        CLI::App app;
        describe_program(app, line, typed);
        std::string names;
        for (const CLI::App* command : app.get_subcommands({})) {
            names += command->get_name() + " ";
            for (const CLI::App* action : command->get_subcommands({}))
                names += action->get_name() + " ";
        }
        return names;
    };
    CHECK(described({"assess", "check"}) == "assess ");
    CHECK(described({"charter", "check", "x.yaml"}) == "charter check ");
    CHECK(described({"survey", "--help"}) == "survey new check ");
    const std::string all = described({});
    CHECK(all.size() > 100);
    CHECK(described({"asess", "check"}) == all);
    CHECK(described({"--color", "check"}) == all);
}

TEST_CASE("what a new submission is begun with is completed with the charter's names") {
    const LineCommand program = whole_line();
    std::map<std::string, std::vector<std::string>> offered;
    for (const LineOption& option : program.actions.front().options)
        if (!option.names.empty())
            offered[option.names.back()] = values_for(option.takes).words;
    CHECK(program.actions.front().name == "new");
    CHECK(offered["--level"] ==
          std::vector<std::string>{"individual", "organisational", "strategic"});
    CHECK(offered["--claims"].size() > 5);
    CHECK(offered["--title"].empty());
}

TEST_CASE("every command tells its examples, its options and how it is used") {
    const LineCommand program = whole_line();
    for (const LineCommand* command : all_commands(program)) {
        INFO(command->name);
        CHECK(command->help.starts_with("Examples:\n  "));
        CHECK(command->help.find("Usage: coprod") != std::string::npos);
        CHECK(command->help.find("--help") != std::string::npos);
    }
}

TEST_CASE("the manual page holds no line that roff would take for a request, and only ASCII") {
    LineCommand program{"", ".dangerous \\ words", "", {}, {}};
    program.options.push_back({{"--x-y"}, "FILE …", "'begins like a request"});
    const std::string page = man_page(program);
    CHECK(page.find("\n\\&.dangerous \\e words\n") != std::string::npos);
    CHECK(page.find("\\fB\\-\\-x\\-y\\fR \\fIFILE \\[u2026]\\fR\n\\&'begins like") !=
          std::string::npos);
    for (const char c : man_page(whole_line()))
        REQUIRE((c == '\n' || (c >= ' ' && c <= '~')));
}

TEST_CASE("a word is shown as it can be typed again") {
    CHECK(as_typed("project.yaml") == "project.yaml");
    CHECK(as_typed("our project.yaml") == "'our project.yaml'");
    CHECK(as_typed("parents' view.yaml") == "'parents'\\'' view.yaml'");
    CHECK(as_typed("-o.yaml") == "'./-o.yaml'");
    CHECK(as_typed("") == "''");
}

TEST_CASE("the next useful command is told on a terminal only") {
    const std::vector<std::string> arguments{"assess", "--date", "2026-03-31",
                                             COPROD_SOURCE_DIR "/examples/short-breaks.yaml"};
    Surroundings world;
    world.today = *parse_date("2026-03-31");
    world.terminal = world.progress = true;
    const auto told = run_in(world, arguments);
    CHECK(told.status == 0);
    CHECK(told.err == "\nNext: to print or share it as a web page: coprod assess -o report.html " +
                          arguments.back() + "\n");
    world.progress = false;
    CHECK(run_in(world, arguments).err == "");
    world.terminal = false;
    world.progress = true;
    CHECK(run_in(world, arguments).err == "");
}

TEST_CASE("--color says whether there is colour, whatever the terminal would have") {
    const std::string file = COPROD_SOURCE_DIR "/examples/short-breaks.yaml";
    Surroundings world;
    const auto coloured = [&](const std::vector<std::string>& arguments) {
        return run_in(world, arguments).out.find('\x1b') != std::string::npos;
    };
    CHECK(coloured({"assess", "--color", "always", file}));
    CHECK(coloured({"--colour", "always", "assess", file}));
    CHECK_FALSE(coloured({"assess", file}));
    world.colour = true;
    CHECK(coloured({"assess", file}));
    CHECK_FALSE(coloured({"assess", "--color=never", file}));
}

} // namespace line_shape_test
