// Every mistake that makes a text unreadable as YAML has one message in plain words.
#include "input/syntax_help.h"

#include "catch.h"
#include "input/reading.h"

using namespace coprod_tests;

namespace syntax_help_test {

TEST_CASE("a colon inside a text without quotes is shown, with what to do") {
    CHECK(messages_of("a: b: c\n") == "f.yaml:1:5: error: a colon with a space behind it cannot "
                                      "stand inside a text without quotes [colon-in-text]\n"
                                      "  1 | a: b: c\n"
                                      "    |     ^\n"
                                      "  help: Put the whole text in double quotes.\n");
    CHECK(codes_of("x: y\na: note: this\nb: c\n") == "2:8 colon-in-text\n");
    CHECK(codes_of("a: [b: c: d]\n") == "1:9 colon-in-text\n");
    CHECK(codes_of("a: 'x': y\n") == "1:7 colon-in-text\n");
}

TEST_CASE("quotation marks of print are named where they were meant to be quotes") {
    const std::string help =
        "help: “ is a typographic quotation mark, as word processors make them: write the straight "
        "\" at both ends of the text.\n";
    for (const std::string text : {"a: “b: c”\n", "- x: “b: c”\n", "a: “b #c”\n"}) {
        CAPTURE(text);
        CHECK(messages_of(text).find(help) != std::string::npos);
    }
    CHECK(messages_of("a: the “b”: c\n").find("typographic") == std::string::npos);
}

TEST_CASE("a note behind yes or no is shown as it is written where both are asked for") {
    CHECK(messages_of("a: Yes: we have\n") ==
          "f.yaml:1:7: error: a colon with a space behind it cannot stand inside a text without "
          "quotes [colon-in-text]\n"
          "  1 | a: Yes: we have\n"
          "    |       ^\n"
          "  help: Put the whole text in double quotes. Where yes or no is asked for, write the "
          "rest as a note: {answer: yes, note: \"…\"}.\n");
}

TEST_CASE("a line that is indented like none above is shown") {
    CHECK(
        messages_of("a:\n  b: 1\n c: 2\n") ==
        "f.yaml:3:2: error: this line is indented by 1 space, which fits none of the lines above; "
        "line 2 is indented by 2 spaces [bad-indentation]\n"
        "  3 |  c: 2\n"
        "    |  ^\n"
        "  help: Give both the same indent if they belong together: lines of one list or group "
        "begin in the same column.\n");
    CHECK(
        messages_of("plan:\n   purpose: x\n   # why\n  who:\n") ==
        "f.yaml:4:3: error: this line is indented by 2 spaces, which fits none of the lines above; "
        "line 2 is indented by 3 spaces [bad-indentation]\n"
        "  4 |   who:\n"
        "    |   ^\n"
        "  help: Give both the same indent if they belong together: lines of one list or group "
        "begin in the same column.\n");
    CHECK(codes_of("a:\n  - x\n - y\n") == "3:2 bad-indentation\n");
    CHECK(codes_of("- a\n b: c\n") == "2:2 bad-indentation\n");
    CHECK(codes_of("a: b\n c: d\n") == "2:2 bad-indentation\n");
    CHECK(codes_of("- a: 1\n   b: 2\n") == "2:4 bad-indentation\n");
    CHECK(codes_of("a:\n  - x\n  b: c\n") == "3:3 bad-indentation\n");
    CHECK(codes_of("a: b\n- c\n") == "2:1 bad-indentation\n");
    CHECK(codes_of("x:\n  a:\n- c\n- d: e\n") == "3:1 bad-indentation\n");
    CHECK(codes_of("a: >\n   x\n z: c\n") == "3:2 bad-indentation\n");
    CHECK(codes_of("a:\n{b: c}\n") == "2:1 bad-indentation\n");
}

TEST_CASE("tabs are shown where they stand for indentation") {
    CHECK(messages_of("a:\n\tb: c\n") ==
          "f.yaml:2:1: error: this line is indented with a tab [tab-indentation]\n"
          "  2 |  b: c\n"
          "    | ^\n"
          "  help: Use spaces only; two for each level are usual.\n");
    CHECK(codes_of("a:\n  \t- b\n") == "2:3 tab-indentation\n");
    CHECK(codes_of("a: |\n\tx\n") == "2:1 tab-indentation\n");
    CHECK(codes_of("a:\n\tb\n") == "2:1 tab-indentation\n");
    CHECK(codes_of("a: b\n\tc: d\n") == "2:1 tab-indentation\n");
    CHECK(codes_of("a:\tb\t# c\n").empty());
}

TEST_CASE("a bracket without a partner is shown where it opens") {
    CHECK(messages_of("key: [a, b\n") ==
          "f.yaml:1:6: error: this bracket is never closed; \"]\" is missing [unclosed-bracket]\n"
          "  1 | key: [a, b\n"
          "    |      ^\n"
          "  help: Close it at the end of the list; put the text in double quotes if the bracket "
          "belongs to it.\n");
    CHECK(codes_of("key: [a, b\nother: c\n") == "1:6 unclosed-bracket\n");
    CHECK(codes_of("key: [a,\nother: c]\n") == "1:6 unclosed-bracket\n");
    CHECK(codes_of("key: [a\nb]\n") == "1:6 unclosed-bracket\n");
    CHECK(codes_of("key: {a: [b, c}\n") == "1:10 unclosed-bracket\n");
    CHECK(codes_of("key: {a: b\n") == "1:6 unclosed-bracket\n");
    CHECK(codes_of("[[a]\n") == "1:1 unclosed-bracket\n");
    CHECK(codes_of("a: }\n") == "1:4 stray-sign\n");
    CHECK(codes_of("a: [1, 2]]\n") == "1:10 stray-sign\n");
}

TEST_CASE("text around brackets is shown") {
    CHECK(messages_of("title: [Draft] My plan\n") ==
          "f.yaml:1:16: error: there is more text behind the closing bracket [text-after-value]\n"
          "  1 | title: [Draft] My plan\n"
          "    |                ^\n"
          "  help: Put the whole text in quotes, and write \\\" for a double quotation mark inside "
          "double quotes.\n");
    CHECK(codes_of("a: \"x\", b\n") == "1:7 text-after-value\n");
    CHECK(codes_of("a: [b [c]]\n") == "1:7 missing-comma\n");
    CHECK(codes_of("a: {b: c\n  d: e}\n") == "2:3 missing-comma\n");
}

TEST_CASE("signs that YAML keeps for itself are shown, with what to do") {
    CHECK(
        messages_of("a: @home\n") ==
        "f.yaml:1:4: error: a text without quotes must not begin with \"@\" [reserved-character]\n"
        "  1 | a: @home\n"
        "    |    ^\n"
        "  help: Put the whole text in double quotes.\n");
    CHECK(codes_of("a: `x`\n") == "1:4 reserved-character\n");
    CHECK(codes_of("a: %x\n") == "1:4 reserved-character\n");
    CHECK(codes_of("- @x\n") == "1:3 reserved-character\n");
    CHECK(codes_of("a: [b, @c]\n") == "1:8 reserved-character\n");
    CHECK(codes_of("a: ? b\n") == "1:4 reserved-character\n");
    CHECK(codes_of("a: [b,#c]\n") == "1:7 reserved-character\n");
}

TEST_CASE(
    "a question mark in a list of brackets needs quotes, because the library cannot read it") {
    CHECK(messages_of("a: [Why?, Who?]\n") == "f.yaml:1:5: error: a text with \"?\" in it needs "
                                              "quotes inside brackets [sign-in-brackets]\n"
                                              "  1 | a: [Why?, Who?]\n"
                                              "    |     ^\n"
                                              "  help: Put the whole text in double quotes.\n");
    CHECK(tree_of("a: Why?\nb: [\"Why?\"]\n") == "{a: Why?, b: [\"Why?\"]}");
}

TEST_CASE("a list and a block of text begin on a line of their own") {
    CHECK(codes_of("a: - b\n") == "1:4 list-on-name-line\n");
    CHECK(codes_of("a: -\n") == "1:4 list-on-name-line\n");
    CHECK(codes_of("a: |x\n") == "1:4 text-after-block-sign\n");
    CHECK(codes_of("a: > 5 people\n") == "1:4 text-after-block-sign\n");
}

TEST_CASE("a text that goes on behind a comment is shown") {
    CHECK(messages_of("a: b # c\n  d\n") == "f.yaml:2:3: error: the text on line 1 was ended by a "
                                            "comment, and cannot go on here [comment-inside-text]\n"
                                            "  2 |   d\n"
                                            "    |   ^\n"
                                            "  help: Move the comment above the text, or put the "
                                            "whole text in double quotes if # belongs to it.\n");
    CHECK(codes_of("a: |\n    b\n  # c\n    d\n") == "4:5 comment-inside-text\n");
}

TEST_CASE("what is left has a message in general words") {
    coprod::Diagnostics diagnostics("f.yaml");
    const auto source = coprod::make_source("f.yaml", "a: b\n", 100, diagnostics);
    REQUIRE(source);
    diagnostics.quote_from(*source);
    coprod::explain_syntax(*source, 3, diagnostics);
    CHECK(rendered(diagnostics) ==
          "f.yaml:1:4: error: this line cannot be read as YAML [unreadable-yaml]\n"
          "  1 | a: b\n"
          "    |    ^\n"
          "  help: Check that it is indented like its neighbours, and put text that has a colon, # "
          "or quotation marks in "
          "it in double quotes.\n");
}

} // namespace syntax_help_test
