#include "input/quotes.h"

#include "catch.h"
#include "input/reading.h"

using namespace coprod_tests;

namespace quotes_test {

namespace {

const std::string how_to_close =
    "  help: Put the same quotation mark at the end of the text; where the text has several lines, "
    "indent them more than the line on which it begins.\n";

} // namespace

TEST_CASE("a quotation mark that is never closed is one error at the opening mark") {
    CHECK(messages_of("title: \"My project\nother: x\n") ==
          "f.yaml:1:8: error: this quotation mark is not closed before line 2, which begins "
          "something else [unclosed-quote]\n"
          "  1 | title: \"My project\n"
          "    |        ^\n" +
              how_to_close);
    CHECK(messages_of("a: b\ntitle: 'My project\n") ==
          "f.yaml:2:8: error: this quotation mark is never closed [unclosed-quote]\n"
          "  2 | title: 'My project\n"
          "    |        ^\n" +
              how_to_close);
}

TEST_CASE(
    "the opening mark is found where the library gives up later, and where it does not give up") {
    const std::string open = "1:8 unclosed-quote\n";
    CHECK(codes_of("title: \"My project\nother: \"x\"\n") == open);
    CHECK(codes_of("title: \"My project\nother: \"x\"\nthird: y\n") == open);
    CHECK(codes_of("title: 'My project\nother: 'x'\n") == open);
    CHECK(codes_of("title: \"My project\\\"\nother: x\n") == open);
    CHECK(codes_of("title: \"My project\n  goes on\nother: x: y: z\n") == open);
    CHECK(codes_of("- \"a\n- \"b\"\n") == "1:3 unclosed-quote\n");
    CHECK(codes_of("- k: \"a\n  l: b\"\n") == "1:6 unclosed-quote\n");
    CHECK(codes_of("a:\n  - [\"b, c]\n  - d\n") == "2:6 unclosed-quote\n");
    CHECK(codes_of("a: {b: \"c, d: e}\nf: \"g\"\n") == "1:8 unclosed-quote\n");
    CHECK(codes_of("\"title: x\nother: y\n") == "1:1 unclosed-quote\n");
}

TEST_CASE("a text in quotes may go on over lines that are indented more than its block") {
    CHECK(codes_of("a: \"b\n c\"\n").empty());
    CHECK(codes_of("a: \"b\nc\"\n") == "1:4 unclosed-quote\n");
    CHECK(codes_of("a:\n  b: \"c\n\n   d\"\n").empty());
    CHECK(codes_of("a:\n  b: \"c\n  d\"\n") == "2:6 unclosed-quote\n");
    CHECK(codes_of("a:\n- \"b\n c\"\n").empty());
    CHECK(codes_of("\"a\nb\"\n").empty());
    CHECK(codes_of("a: \"b \\\nc\"\n") == "1:4 unclosed-quote\n");
}

TEST_CASE("text behind a closing mark is an error at the opening mark") {
    CHECK(messages_of("a: \"He said \"hello\" to me\"\n") ==
          "f.yaml:1:4: error: the quotation mark that opens here is closed before \"hello\" to "
          "me\"\" [text-after-quote]\n"
          "  1 | a: \"He said \"hello\" to me\"\n"
          "    |    ^\n"
          "  help: Write \\\" for a quotation mark inside the text, and one quotation mark at its "
          "end.\n");
    CHECK(
        messages_of("a: 'The children's views'\n") ==
        "f.yaml:1:4: error: the quotation mark that opens here is closed before \"s views'\" "
        "[text-after-quote]\n"
        "  1 | a: 'The children's views'\n"
        "    |    ^\n"
        "  help: Write '' for an apostrophe inside the text, and one quotation mark at its end.\n");
    CHECK(codes_of("a: \"b\" c\n") == "1:4 text-after-quote\n");
    CHECK(codes_of("a: \"b\"#c\n") == "1:4 text-after-quote\n");
    CHECK(codes_of("a: [\"b, \"c\"]\n") == "1:5 text-after-quote\n");
    CHECK(codes_of("a: \"b\" # c\n").empty());
    CHECK(codes_of("a: [\"b\",\"c\" ]\n").empty());
}

TEST_CASE("an unknown code with a backslash is named at the backslash") {
    CHECK(messages_of("a: \"C:\\Users\"\n") ==
          "f.yaml:1:7: error: in double quotes a backslash begins a code, and this one is not "
          "known [bad-escape]\n"
          "  1 | a: \"C:\\Users\"\n"
          "    |       ^\n"
          "  help: Write \\\\ for a backslash, or put the text in single quotes.\n");
    CHECK(codes_of("a: \"x\\qy\"\n") == "1:6 bad-escape\n");
    CHECK(codes_of("a: \"\\ud83d\\ude00\"\n") == "1:5 bad-escape\n");
    CHECK(codes_of("a: \"\\U00110000\"\n") == "1:5 bad-escape\n");
    CHECK(codes_of("a: \"\\x4\"\n") == "1:5 bad-escape\n");
    CHECK(codes_of("a: 'C:\\Users'\n").empty());
}

TEST_CASE("a walk says where the text ends and why") {
    using coprod::walk_quote;
    using End = coprod::QuoteWalk::End;
    CHECK(walk_quote("\"a\\\"b\" ", 0, -1).after == 6);
    CHECK(walk_quote("'a''b'", 0, -1).after == 6);
    CHECK(walk_quote("'a''", 0, -1).end == End::never_closed);
    CHECK(walk_quote("\"a\\", 0, -1).end == End::never_closed);
    CHECK(walk_quote("\"", 0, -1).after == 1);
    CHECK(walk_quote("\"\"x", 0, -1).end == End::text_follows);
    CHECK(walk_quote("\"a\n b\"", 0, 1).end == End::never_closed);
    CHECK(walk_quote("\"a\n b\"", 0, 0).end == End::closed);
}

} // namespace quotes_test
