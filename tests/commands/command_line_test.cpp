// The command line: help, version, what is wrong with it, and that nothing in it makes the program
// fall over.
#include "commands/running.h"

#include <iterator>

#include "charter/shipped.h"
#include "commands/formats.h"

using namespace coprod;
using namespace coprod_tests;

namespace command_line_test {

namespace {

const std::string assess_hint = "`coprod assess --help` shows how it is used.\n";

/// Checks what a wrong command line says, and that nothing is judged.
void check_wrong(const std::vector<std::string>& arguments, const std::string& expected) {
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    const InsideFolder inside(folder.path());
    const Ended ended = run_program(arguments);
    CAPTURE(arguments);
    CHECK(ended.err == expected);
    CHECK(ended.out == "");
    CHECK(ended.status == exit_status::wrong_command_line);
}

} // namespace

TEST_CASE("help begins with examples, for the program and for the command") {
    for (const auto& arguments : {std::vector<std::string>{"--help"},
                                  {"-h"},
                                  {"assess", "--help"},
                                  {"assess", "-h", "p.yaml"}}) {
        const Ended ended = run_program(arguments);
        CAPTURE(arguments);
        const std::string first = arguments.size() > 1 ? "assess" : "new -o";
        CHECK(ended.out.starts_with("Examples:\n  coprod " + first + " project.yaml\n"));
        CHECK(ended.err == "");
        CHECK(ended.status == exit_status::done);
    }
    CHECK(run_program({"--help"}).out.find("\nCommands:\n  new\n") != std::string::npos);
    for (const char* word :
         {"--charter", "--view", "--date", "--require", "--max-size", "256 KiB",
          "  5  a report could not be written, or the templates cannot be used\n"})
        CHECK(run_program({"assess", "--help"}).out.find(word) != std::string::npos);
}

TEST_CASE("the words help and version do what the options do") {
    const auto same = [](const std::vector<std::string>& words,
                         const std::vector<std::string>& options) {
        const Ended one = run_program(words);
        CAPTURE(words);
        CHECK(one.out == run_program(options).out);
        CHECK(one.err == "");
        CHECK(one.status == exit_status::done);
    };
    same({"help"}, {"--help"});
    same({"help", "help"}, {"--help"});
    same({"version"}, {"--version"});
    same({"help", "assess"}, {"assess", "--help"});
    same({"help", "charter", "check"}, {"charter", "check", "--help"});
    check_wrong({"help", "asess"}, "coprod: ‘asess’ is not a command\n"
                                   "Did you mean `assess`? `coprod --help` lists them.\n");
}

TEST_CASE("help lists each form of a report with its words, for the commands that write them") {
    for (const std::string command : {"assess", "batch"}) {
        const std::string help = run_program({command, "--help"}).out;
        const auto list = help.find("\nForms of a report, and how the names of their files end:\n");
        REQUIRE(list != std::string::npos);
        for (const ReportFormat& format : report_formats()) {
            CAPTURE(format.name, format.ending);
            CHECK(help.find("\n  " + std::string(format.name) + "  ", list) != std::string::npos);
            CHECK(help.find(format.ending, list) != std::string::npos);
        }
    }
}

TEST_CASE("help speaks of --require where it can be asked for, and nowhere else") {
    for (const std::string command : {"assess", "batch", "compare", "impact", "workstream"}) {
        const std::string help = run_program({command, "--help"}).out;
        CAPTURE(command);
        const bool takes_it = help.find("\n  --require ") != std::string::npos;
        CHECK(takes_it == (command == "assess" || command == "batch"));
        CHECK((help.find("what --require asked for") != std::string::npos) == takes_it);
    }
}

TEST_CASE("help fits a terminal of 80 columns") {
    for (const auto& arguments : {std::vector<std::string>{"--help"},
                                  {"assess", "--help"},
                                  {"batch", "--help"},
                                  {"workstream", "--help"},
                                  {"templates", "--help"},
                                  {"schema", "--help"}}) {
        std::istringstream lines{run_program(arguments).out};
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK(line.size() <= 80);
        }
    }
}

TEST_CASE("the version names the program's first, and then each charter's") {
    const Ended ended = run_program({"--version"});
    CHECK(ended.status == 0);
    CHECK(ended.out.starts_with("coprod 0.1.0\n\nCharters:\n"));
    for (const coprod::ShippedCharter& charter : coprod::shipped_charters())
        CHECK(ended.out.find("\n  " + std::string(charter.id) + " 1 (sha256 ") !=
              std::string::npos);
}

TEST_CASE(
    "without arguments the help goes to standard error, and it counts as a wrong command line") {
    check_wrong({}, run_program({"--help"}).out);
}

TEST_CASE("an unknown command is named with the one that may be meant") {
    check_wrong({"asess", "p.yaml"}, "coprod: ‘asess’ is not a command\n"
                                     "Did you mean `assess`? `coprod --help` lists them.\n");
    check_wrong({"judge"}, "coprod: ‘judge’ is not a command\n`coprod --help` lists them.\n");
    check_wrong({"p.yaml"},
                "coprod: ‘p.yaml’ is not a command\nDid you mean: coprod assess p.yaml\n");
}

TEST_CASE("an unknown option is named with the one that may be meant") {
    check_wrong({"assess", "--chater", "stockport", "p.yaml"},
                "coprod: there is no option ‘--chater’\nDid you mean `--charter`? " + assess_hint);
    check_wrong({"assess", "--zebra=1", "p.yaml"},
                "coprod: there is no option ‘--zebra’\n" + assess_hint);
    check_wrong({"assess", "-q", "p.yaml"}, "coprod: there is no option ‘-q’\n" + assess_hint);
    check_wrong({"-x"}, "coprod: there is no option ‘-x’\n`coprod --help` shows how it is used.\n");
}

TEST_CASE("an option takes one value that it knows") {
    check_wrong({"assess", "--view", "both", "p.yaml"},
                "coprod: --view: takes public or panel, and this is ‘both’\n" + assess_hint);
    check_wrong({"assess", "--view", "pannel", "p.yaml"},
                "coprod: --view: takes public or panel, and this is ‘pannel’\n"
                "Did you mean `panel`? " +
                    assess_hint);
    check_wrong({"schema", "submision"},
                "coprod: schema: takes submission, panel, charter or results, and this is "
                "‘submision’\nDid you mean `submission`? `coprod schema --help` shows how it is "
                "used.\n");
    check_wrong({"completions", "zhs"},
                "coprod: shell: takes one of bash, zsh, fish, and this is ‘zhs’\n"
                "Did you mean `zsh`? `coprod completions --help` shows how it is used.\n");
    check_wrong({"assess", "--require", "gold", "p.yaml"},
                "coprod: --require: takes mark or conditions, and this is ‘gold’\n" + assess_hint);
    check_wrong({"assess", "p.yaml", "--charter"},
                "coprod: --charter has nothing behind it\n" + assess_hint);
    check_wrong({"form", "-o"}, "coprod: --out has nothing behind it\n"
                                "`coprod form --help` shows how it is used.\n");
    check_wrong({"explain", ""}, "coprod: there is a word on the line with nothing in it\n"
                                 "Write something between the quotes, or leave them out.\n");
    check_wrong({"assess", "p.yaml", "--report"},
                "coprod: --report has nothing behind it\n" + assess_hint);
    check_wrong({"assess", "--view", "panel", "--view", "public", "p.yaml"},
                "coprod: --view stands once, with one value behind it\n" + assess_hint);
    for (const std::string size : {"0", "67108865", "-1", "x", "1e3", "99999999999999999999"})
        check_wrong(
            {"assess", "--max-size", size, "p.yaml"},
            "coprod: --max-size: takes a number of bytes from 1 to 67108864, and this is ‘" + size +
                "’\n" + assess_hint);
}

TEST_CASE("each command says what it needs") {
    check_wrong({"assess"}, "coprod: assess needs the name of a project's file\n" + assess_hint);
    check_wrong({"batch"}, "coprod: batch needs a folder with submissions\n"
                           "`coprod batch --help` shows how it is used.\n");
    check_wrong({"batch", "."}, "coprod: batch needs --out\n"
                                "`coprod batch --help` shows how it is used.\n");
    check_wrong({"workstream"}, "coprod: workstream needs a file with results\n"
                                "`coprod workstream --help` shows how it is used.\n");
    check_wrong({"schema"},
                "coprod: schema needs one of the words submission, panel, charter and results\n"
                "`coprod schema --help` shows how it is used.\n");
    check_wrong({"batch", "a", "b", "-o", "c"}, "coprod: ‘b’ is one word too many\n"
                                                "`coprod batch --help` shows how it is used.\n");
}

TEST_CASE("a file behind a command that writes one is most likely the one to write") {
    for (const std::string command :
         {"new", "form", "checklist", "panel", "survey new", "charter new"}) {
        std::istringstream words{command + " short.yaml"};
        const std::vector<std::string> line{std::istream_iterator<std::string>(words), {}};
        check_wrong(line, "coprod: ‘short.yaml’ is one word too many\n"
                          "Did you mean `-o short.yaml`? `coprod " +
                              command + " --help` shows how it is used.\n");
    }
    check_wrong({"new", "-o", "a.yaml", "b.yaml"}, "coprod: ‘b.yaml’ is one word too many\n"
                                                   "`coprod new --help` shows how it is used.\n");
}

TEST_CASE("a date is a day that exists, year first") {
    for (const std::string date :
         {"31/03/2026", "2026-02-30", "2026-3-1", "tomorrow", "1899-12-31"})
        check_wrong({"assess", "--date", date, "p.yaml"},
                    "coprod: --date takes a date, and this is ‘" + date +
                        "’\nWrite a day that exists, year first, like 2026-03-31.\n");
}

TEST_CASE("what a command line holds is shown with its control characters spelled out") {
    check_wrong({"\x1b[2J"}, "coprod: ‘\\x1b[2J’ is not a command\n`coprod --help` lists them.\n");
    check_wrong({"assess", "--date", "\xff\n", "p.yaml"},
                "coprod: --date takes a date, and this is ‘\\xff\\n’\n"
                "Write a day that exists, year first, like 2026-03-31.\n");
}

TEST_CASE("no command line makes the program fall over") {
    const std::vector<std::string> words{"assess",
                                         "",
                                         "--",
                                         "-",
                                         "--=",
                                         "--view",
                                         "=",
                                         "@x",
                                         "%",
                                         "{}",
                                         std::string("a\0b", 3),
                                         std::string(100'000, 'x')};
    for (const std::string& first : words)
        for (const std::string& second : words) {
            const Ended ended = run_program({"assess", first, second});
            CAPTURE(first.substr(0, 20), second.substr(0, 20));
            CHECK(ended.status >= exit_status::wrong_command_line);
            CHECK(ended.status <= exit_status::bad_charter);
            CHECK_FALSE(ended.err.empty());
        }
}

} // namespace command_line_test
