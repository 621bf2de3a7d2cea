// `coprod charter` and its actions.
#include "commands/running.h"

#include "charter/load_charter.h"
#include "charter/shipped.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_command_test {

namespace {

void check_wrong(const std::vector<std::string>& arguments, const std::string& expected,
                 int status = exit_status::wrong_command_line) {
    const Ended ended = run_program(arguments);
    CAPTURE(arguments);
    CHECK(ended.err == expected);
    CHECK(ended.out == "");
    CHECK(ended.status == status);
}

} // namespace

TEST_CASE("a command with actions lists them, and names the one that may be meant") {
    const std::string help = run_program({"charter", "--help"}).out;
    CHECK(help.starts_with("Examples:\n  coprod charter list\n"));
    for (const char* action : {"\n  list\n", "\n  show\n", "\n  check\n", "\n  new\n"})
        CHECK(help.find(action) != std::string::npos);
    check_wrong({"charter"}, help);
    const std::string hint = "`coprod charter --help` shows how it is used.\n";
    check_wrong({"charter", "lsit"}, "coprod: charter has no ‘lsit’\nDid you mean `list`? " + hint);
    check_wrong({"charter", "our.yaml"}, "coprod: charter has no ‘our.yaml’\n" + hint);
    check_wrong({"charter", "--yaml"}, "coprod: there is no option ‘--yaml’\n" + hint);
}

TEST_CASE("an action has its own help and its own words for what is wrong") {
    for (const std::string action : {"list", "show", "check", "new"}) {
        const Ended ended = run_program({"charter", action, "--help"});
        CHECK(ended.out.starts_with("Examples:\n  coprod charter " + action));
        CHECK(ended.status == exit_status::done);
        std::istringstream lines{ended.out};
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK(line.size() <= 82); // … takes three bytes
        }
    }
    const std::string hint = "`coprod charter show --help` shows how it is used.\n";
    check_wrong({"charter", "show"},
                "coprod: charter show needs the name of a charter, or a file\n" + hint);
    check_wrong({"charter", "show", "a", "b"}, "coprod: ‘b’ is one word too many\n" + hint);
    check_wrong({"charter", "show", "--jaml", "a"},
                "coprod: there is no option ‘--jaml’\nDid you mean `--yaml`? " + hint);
    check_wrong({"charter", "check"}, "coprod: charter check needs the name of a charter file\n"
                                      "`coprod charter check --help` shows how it is used.\n");
    check_wrong({"charter", "list", "list"},
                "coprod: ‘list’ is one word too many\n"
                "`coprod charter list --help` shows how it is used.\n");
}

TEST_CASE("the list names each charter that comes with coprod, with its hash") {
    const Ended ended = run_program({"charter", "list"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    for (const ShippedCharter& shipped : shipped_charters()) {
        const auto loaded = load_charter(std::string(shipped.id));
        REQUIRE(loaded.charter);
        CHECK(ended.out.find("\n" + std::string(shipped.id) + " – ") != std::string::npos);
        CHECK(ended.out.find("\n  " + loaded.charter->sha256 + "\n") != std::string::npos);
    }
    CHECK(ended.out.find("version 1 (used where nobody names\nanother)\n  7 values, 21 "
                         "commitments, 7 outcomes,") != std::string::npos);
}

TEST_CASE("a charter's file is shown byte for byte, where it comes with coprod") {
    for (const ShippedCharter& shipped : shipped_charters()) {
        const Ended ended = run_program({"charter", "show", "--yaml", std::string(shipped.id)});
        CHECK((ended.out == shipped.text));
        CHECK(ended.status == exit_status::done);
    }
    check_wrong({"charter", "show", "stokport", "--yaml"},
                "coprod: --yaml shows the file of a charter that comes with coprod, and "
                "‘stokport’ is none\nDid you mean `stockport`?\n");
    check_wrong({"charter", "show", "our.yaml", "--yaml"},
                "coprod: --yaml shows the file of a charter that comes with coprod, and "
                "‘our.yaml’ is none\n`coprod charter list` names them.\n");
}

TEST_CASE("a charter that cannot be used is not shown") {
    check_wrong({"charter", "show", "charter-marc"},
                "charter charter-marc: error: there is no charter called ‘charter-marc’ "
                "[charter-not-found]\n  help: Did you mean `charter-mark`?\n"
                "The charter cannot be used, so it is not shown.\n",
                exit_status::bad_charter);
}

TEST_CASE("a new charter is written once, and can be used as it is") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    const Ended ended =
        run_program({"charter", "new", "--title", "Our Town's Promise: 2026!", "-o", "ours.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.out == "");
    CHECK(ended.err == "Wrote ours.yaml. What stands under YOURS in it is made up, and is to be "
                       "replaced.\n");
    const auto loaded = load_charter("ours.yaml");
    REQUIRE(loaded.charter);
    CHECK(loaded.charter->title == "Our Town's Promise: 2026!");
    CHECK(loaded.charter->id == "our-town-s-promise-2026");
    CHECK(loaded.charter->mark.title == "Our Town's Promise: 2026!");
    const std::string before = bytes_of(folder.path() / "ours.yaml");
    check_wrong({"charter", "new", "-o", "ours.yaml"},
                "coprod: ours.yaml: There is something of this name already, and it stays as it "
                "is. Choose another name, or move it away.\n",
                exit_status::cannot_write);
    CHECK((bytes_of(folder.path() / "ours.yaml") == before));
    CHECK(run_program({"charter", "check", "ours.yaml"}).status == exit_status::done);
    folder.write("p.yaml", "coprod: 1\nproject: {id: ramp, title: A ramp}\n");
    CHECK(run_program({"assess", "--charter", "ours.yaml", "p.yaml"}).status == exit_status::done);
}

TEST_CASE("a new charter takes texts as they are, and quotes them") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    const std::string title = "# \"Ours\": \\ {a}, 'b' & *c";
    const Ended ended = run_program({"charter", "new", "--id", "ours", "--title", title});
    folder.write("o.yaml", ended.out);
    const auto loaded = load_charter("o.yaml");
    REQUIRE(loaded.charter);
    CHECK(loaded.charter->title == title);
}

TEST_CASE("a new charter keeps a long title's spaces") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    std::string title = "Our  Charter";
    for (int i = 0; i < 10; ++i)
        title += " for all of us";
    folder.write("o.yaml", run_program({"charter", "new", "--title", title}).out);
    const auto loaded = load_charter("o.yaml");
    REQUIRE(loaded.charter);
    CHECK(loaded.charter->title == title);
}

TEST_CASE("a new charter has an id of its own, and begins from one that is there") {
    check_wrong({"charter", "new", "--id", "Our Charter"},
                "coprod: ‘Our Charter’ cannot be the id of a charter\n"
                "Use lower-case letters, digits and hyphens, 64 at most, such as "
                "`our-charter`.\n");
    for (const auto& arguments :
         {std::vector<std::string>{"charter", "new", "--id", "stockport"},
          std::vector<std::string>{"charter", "new", "--title", "Stockport!"}})
        check_wrong(arguments, "coprod: ‘stockport’ is the id of a charter that comes with "
                               "coprod\nGive yours another with --id.\n");
    check_wrong({"charter", "new", "--from", "stokport"},
                "coprod: --from takes a charter that comes with coprod, and ‘stokport’ is none\n"
                "Did you mean `stockport`?\n");
    check_wrong({"charter", "new", "--from", "ours.yaml"},
                "coprod: --from takes a charter that comes with coprod, and ‘ours.yaml’ is none\n"
                "`coprod charter list` names them.\n");
    check_wrong({"charter", "new", "--title", ""},
                "coprod: --title has nothing behind it\n"
                "Write something behind it, or leave --title out.\n");
}

TEST_CASE("a new charter that cannot be written says why") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"charter", "new", "-o", "no-folder/ours.yaml"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err.starts_with("coprod: no-folder/ours.yaml: "));
    CHECK(ended.out == "");
}

TEST_CASE("what a charter check says goes to standard output, and mistakes end it with 4") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    folder.write("bad.yaml", "coprod_charter: 1\nid: [a\n");
    const Ended ended = run_program({"charter", "check", "bad.yaml", "stockport"});
    CHECK(ended.err == "");
    CHECK(ended.status == exit_status::bad_charter);
    CHECK(ended.out.find("\nbad.yaml: 1 mistake to mend before it can be used. Then run this "
                         "again: there\nmay be more behind, and the gates are tried out when there "
                         "are none.\n\nstockport: no mistakes; nothing else to look at.\n") !=
          std::string::npos);
    const Ended missing = run_program({"charter", "check", "nowhere.yaml"});
    CHECK(missing.status == exit_status::bad_charter);
    CHECK(missing.out == "nowhere.yaml: error: there is no file of this name [no-such-file]\n"
                         "  help: Check the spelling of the name and the folder it is in.\n\n"
                         "nowhere.yaml: it cannot be used.\n");
}

TEST_CASE("on a terminal each action tells the next one") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    Surroundings world;
    world.terminal = world.progress = true;
    CHECK(run_in(world, {"charter", "list"}).err ==
          "\nNext: to read one: coprod charter show charter-mark\n");
    CHECK(run_in(world, {"charter", "new", "-o", "our charter.yaml"})
              .err.ends_with("\nNext: change the file, then: coprod charter check "
                             "'our charter.yaml'\n"));
    CHECK(run_in(world, {"charter", "new"}).err == "");
    CHECK(run_in(world, {"charter", "check", "our charter.yaml"}).err ==
          "\nNext: to judge a project by it: coprod assess --charter 'our charter.yaml' "
          "project.yaml\n");
    CHECK(run_in(world, {"charter", "check", "nowhere.yaml"}).err == "");
}

TEST_CASE("no text of a charter can steer a terminal") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    std::string text = run_program({"charter", "new", "--title", "T"}).out;
    const std::string wording = "We are open with each other";
    text.replace(text.find(wording), wording.size(), "\\u202eWe are");
    folder.write("o.yaml", text);
    for (const std::string action : {"show", "check"}) {
        const Ended ended = run_program({"charter", action, "o.yaml"});
        CHECK(ended.out.find("\xe2\x80\xae") == std::string::npos);
    }
}

TEST_CASE("a charter that cannot be written out is an exit status of its own") {
    if (!std::filesystem::exists("/dev/full"))
        return;
    const NewFolder folder;
    for (const std::string action : {"list", "show stockport", "check stockport", "new"}) {
        const Ended ended = run_binary(folder, "", "charter " + action + " >/dev/full");
        CAPTURE(action);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err == "coprod: the output could not be written. Is the disk full?\n");
    }
}

TEST_CASE("a title that no file may hold begins no charter") {
    check_wrong({"charter", "new", "--title", "Our\xFFTown"},
                "coprod: --title must not hold a byte that is not UTF-8 text\n"
                "Type the title again, without it.\n");
    check_wrong({"charter", "new", "--title", "Our \x1b[31mTown"},
                "coprod: --title must not hold the control character U+001B\n"
                "Type the title again, without it.\n");
    check_wrong({"charter", "new", "--title", " "},
                "coprod: --title is blank\nWrite the charter's name, in quotes.\n");
}

TEST_CASE("a title is a name on one line, of two hundred characters at most") {
    check_wrong({"charter", "new", "--title", "Our\nTown"},
                "coprod: --title must not hold a line break\n"
                "Type the title again, without it.\n");
    check_wrong({"charter", "new", "--title", std::string("\t") + "Our Town"},
                "coprod: --title must not hold a tab\n"
                "Type the title again, without it.\n");
    check_wrong({"charter", "new", "--title", std::string(65'000, '"')},
                "coprod: --title has 65000 characters, and at most 200 are allowed\n"
                "Write a shorter one.\n");
    for (const std::string letter : {"x", "\"", "Ж", "👍"}) {
        std::string title;
        for (int i = 0; i < 200; ++i)
            title += letter;
        CAPTURE(letter);
        const NewFolder folder;
        folder.write("ours.yaml", run_program({"charter", "new", "--title", title}).out);
        const auto loaded = load_charter((folder.path() / "ours.yaml").string());
        REQUIRE(loaded.charter);
        CHECK(loaded.charter->title == title);
        check_wrong({"charter", "new", "--title", title + letter},
                    "coprod: --title has 201 characters, and at most 200 are allowed\n"
                    "Write a shorter one.\n");
    }
}

} // namespace charter_command_test
