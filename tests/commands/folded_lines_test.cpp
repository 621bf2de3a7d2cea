// Messages on a terminal are broken between words.
#include "commands/folded_lines.h"

#include "commands/running.h"

using namespace coprod;
using namespace coprod_tests;

namespace folded_lines_test {

TEST_CASE("a long line is broken between words, and what goes on is set in") {
    CHECK(folded("coprod: ‘short.yaml’ is one word too many", 30) ==
          "coprod: ‘short.yaml’ is one\n  word too many");
    CHECK(folded("  help: Check the spelling of the name and the folder it is in.", 40) ==
          "  help: Check the spelling of the name\n    and the folder it is in.");
    CHECK(folded("a line that fits is left as it is", 33) == "a line that fits is left as it is");
    CHECK(folded("", 40) == "");
}

TEST_CASE("quoted lines, commands to be typed and single words stay whole") {
    const std::string quoted = "  12 | purpose: a calm room for everybody who needs it";
    CHECK(folded(quoted, 30) == quoted);
    const std::string caret = "     |                                         ^";
    CHECK(folded(caret, 30) == caret);
    CHECK(folded("Next: to judge a project by it: coprod assess --charter our.yaml p.yaml", 40) ==
          "Next: to judge a project by it:\n  coprod assess --charter our.yaml p.yaml");
    const std::string command = "  coprod schema submission > coprod-charter-mark.schema.json";
    CHECK(folded(command, 30) == command);
    const std::string path = std::string(50, 'a') + ".yaml:";
    CHECK(folded(path + " it is not here", 30) == path + "\n  it is not here");
    const std::string drawn = "\x1b[K" + std::string(40, '#') + " 3 of 4";
    CHECK(folded(drawn, 30) == drawn);
    CHECK(folded("nothing is gained by breaking in so few columns", 10) ==
          "nothing is gained by breaking in so few columns");
}

TEST_CASE("lines are folded as they come, and what has no end goes on when it is flushed") {
    std::ostringstream out;
    {
        FoldedLines lines(out, 30);
        std::ostream terminal(&lines);
        terminal << "one line that is "
                 << "too long for 30"
                 << " columns" << '\n'
                 << "held";
        CHECK(out.str() == "one line that is too long for\n  30 columns\n");
        terminal << std::flush;
        CHECK(out.str().ends_with("\nheld"));
        terminal << " back";
    }
    CHECK(out.str() == "one line that is too long for\n  30 columns\nheld back");
}

TEST_CASE("messages are folded on a terminal and nowhere else") {
    Surroundings world;
    world.columns = 40;
    const std::string whole = "coprod: ‘short.yaml’ is one word too many\n"
                              "Did you mean `-o short.yaml`? `coprod new --help` shows how it is "
                              "used.\n";
    CHECK(run_in(world, {"new", "short.yaml"}).err == whole);
    world.progress = true;
    CHECK(run_in(world, {"new", "short.yaml"}).err ==
          "coprod: ‘short.yaml’ is one word too\n  many\n"
          "Did you mean `-o short.yaml`?\n  `coprod new --help` shows how it is\n  used.\n");
}

} // namespace folded_lines_test
