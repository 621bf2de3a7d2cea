#include "coprod/diagnostic.h"

#include <algorithm>
#include <string>

#include "catch.h"

namespace diagnostic_test {

using coprod::Diagnostic;
using coprod::render;
using coprod::Severity;

namespace {

Diagnostic unknown_key() {
    return {Severity::error,
            "unknown-key",
            "a.yaml",
            {12, 3},
            "there is no key \"titel\" here",
            "Did you mean \"title\"?",
            "  titel: A website"};
}

} // namespace

TEST_CASE("a message shows its place, the line, a caret under the column and the help") {
    CHECK(render(unknown_key()) ==
          "a.yaml:12:3: error: there is no key \"titel\" here [unknown-key]\n"
          "  12 |   titel: A website\n"
          "     |   ^\n"
          "  help: Did you mean \"title\"?\n");
}

TEST_CASE("a message without a place is one line and its help") {
    Diagnostic item = unknown_key();
    item.place = {};
    item.line_text.clear();
    CHECK(render(item) == "a.yaml: error: there is no key \"titel\" here [unknown-key]\n"
                          "  help: Did you mean \"title\"?\n");
    item.help.clear();
    item.severity = Severity::warning;
    CHECK(render(item) == "a.yaml: warning: there is no key \"titel\" here [unknown-key]\n");
    item.severity = Severity::note;
    item.code = {};
    CHECK(render(item) == "a.yaml: note: there is no key \"titel\" here\n");
}

TEST_CASE("a column is counted in characters, and the caret in columns of the terminal") {
    Diagnostic item = unknown_key();
    item.help.clear();
    item.line_text = "é日本: e\xCC\x81x";
    item.place = {1, 14}; // the x: 2 + 3 + 3 + 2 + 1 + 2 bytes stand before it
    CHECK(render(item) == "a.yaml:1:8: error: there is no key \"titel\" here [unknown-key]\n"
                          "  1 | é日本: e\xCC\x81x\n"
                          "    |         ^\n");
}

TEST_CASE("a tab in the quoted line is one space, so that the caret stands right") {
    Diagnostic item = unknown_key();
    item.help.clear();
    item.line_text = "a:\tb";
    item.place = {1, 4};
    CHECK(render(item) == "a.yaml:1:4: error: there is no key \"titel\" here [unknown-key]\n"
                          "  1 | a: b\n"
                          "    |    ^\n");
}

TEST_CASE("nothing from outside reaches the terminal unescaped") {
    const Diagnostic item{Severity::error, "tag",   "a\x1b[2J\n.yaml", {1, 3},
                          "m\xE2\x80\xAE", "h\x07", "\x1b]0;x\xFF"};
    CHECK(render(item) == "a\\x1b[2J\\n.yaml:1:3: error: m\\u202e [tag]\n"
                          "  1 | \\x1b]0;x\\xff\n"
                          "    |      ^\n"
                          "  help: h\\x07\n");
}

TEST_CASE("a long line is cut around the caret to 100 columns") {
    Diagnostic item = unknown_key();
    item.help.clear();
    item.line_text = std::string(100, 'a');
    item.place = {1, 101};
    CHECK(render(item).find("| " + std::string(100, 'a') + "\n") != std::string::npos);

    item.line_text = std::string(150, 'a') + "X" + std::string(150, 'b');
    item.place = {1, 151};
    CHECK(render(item) == "a.yaml:1:151: error: there is no key \"titel\" here [unknown-key]\n"
                          "  1 | …" +
                              std::string(49, 'a') + "X" + std::string(48, 'b') +
                              "…\n"
                              "    | " +
                              std::string(50, ' ') + "^\n");
    item.place = {1, 1};
    CHECK(render(item) == "a.yaml:1:1: error: there is no key \"titel\" here [unknown-key]\n"
                          "  1 | " +
                              std::string(98, 'a') + "…\n    | ^\n");
}

TEST_CASE("the codes are in alphabetical order, none twice, each with its meaning and remedy") {
    const auto& codes = coprod::diagnostic_codes();
    CHECK(std::is_sorted(codes.begin(), codes.end(),
                         [](const auto& one, const auto& two) { return one.code < two.code; }));
    for (std::size_t index = 0; index < codes.size(); ++index) {
        INFO(codes[index].code);
        CHECK((index == 0 || codes[index - 1].code != codes[index].code));
        CHECK(codes[index].meaning.back() == '.');
        CHECK(codes[index].remedy.back() == '.');
    }
}

} // namespace diagnostic_test
