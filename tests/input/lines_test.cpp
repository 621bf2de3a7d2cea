#include "input/lines.h"

#include "catch.h"
#include "input/reading.h"

using namespace coprod_tests;

namespace lines_test {

TEST_CASE("a line of 16 KiB is read and one of a byte more is not") {
    const auto line = [](std::size_t length) {
        return "a: " + std::string(length - 3, 'x') + "\n";
    };
    CHECK(codes_of(line(coprod::longest_line - 1)).empty());
    CHECK(codes_of(line(coprod::longest_line)).empty());
    const std::string message = messages_of("b: c\n" + line(coprod::longest_line + 1));
    CHECK(message.substr(0, message.find('\n')) ==
          "f.yaml:2:1: error: this line has 16 KiB (16,385 bytes), and at most 16 KiB (16,384 "
          "bytes) are read [line-too-long]");
}

TEST_CASE("a line that begins with a percent sign or three dots is refused") {
    CHECK(messages_of("%TAG ! x\na: b\n") ==
          "f.yaml:1:1: error: a line must not start with \"%\" [directive-line]\n"
          "  1 | %TAG ! x\n"
          "    | ^\n"
          "  help: Indent the line if it belongs to a text; otherwise delete it.\n");
    CHECK(messages_of("a: b\n...\n") ==
          "f.yaml:2:1: error: a line must not start with \"...\" [document-end-line]\n"
          "  2 | ...\n"
          "    | ^\n"
          "  help: Indent the line if it belongs to a text; otherwise delete it.\n");
    CHECK(tree_of("a:\n %\n") !=
          "{a: %}"); // indented, so it is left to YAML, which does not know it either
    CHECK(tree_of("a: |\n  %\n  ...\n  ---\n") == "{a: \"%\n...\n---\n\"}");
}

TEST_CASE("three dashes stand alone and before everything else") {
    CHECK(tree_of("---\na: b\n") == "{a: b}");
    CHECK(tree_of("# comment\n\n---  \n# comment\na: b\n") == "{a: b}");
    CHECK(messages_of("a: b\n---\nc: d\n") ==
          "f.yaml:2:1: error: \"---\" is allowed only once, before everything else: one file holds "
          "one project "
          "[document-start-line]\n"
          "  2 | ---\n"
          "    | ^\n"
          "  help: Indent the line if it belongs to a text; otherwise delete it, or save what "
          "follows as a file of its own.\n");
    CHECK(codes_of("---\n---\na: b\n") == "2:1 document-start-line\n");
    CHECK(messages_of("--- a: b\n") ==
          "f.yaml:1:1: error: \"---\" must stand alone on its line [document-start-line]\n"
          "  1 | --- a: b\n"
          "    | ^\n"
          "  help: Put what follows it on the next line.\n");
}

TEST_CASE("the first line with content is not indented with a tab") {
    CHECK(messages_of("\t---\na: b\n") ==
          "f.yaml:1:1: error: this line is indented with a tab [tab-indentation]\n"
          "  1 |  ---\n"
          "    | ^\n"
          "  help: Use spaces only; two for each level are usual.\n");
    CHECK(codes_of("\t---\n") == "1:1 tab-indentation\n");
    CHECK(codes_of("# note\n\t\n \ta: b\n") == "3:2 tab-indentation\n");
    CHECK(codes_of("---\n\t{a: b}\n") == "2:1 tab-indentation\n");
    CHECK(codes_of("# note\n---\n# note\n\t\n \ta: b\n") == "5:2 tab-indentation\n");
    CHECK(tree_of("\t# note\na: |\n  \tb\n") == "{a: \"\tb\n\"}");
}

TEST_CASE("a file without a line end at its end is read with a warning") {
    CHECK(messages_of("a: b\nc: d") ==
          "f.yaml:2:5: warning: the last line has no line end, so the file may have been cut short "
          "[no-final-newline]\n"
          "  2 | c: d\n"
          "    |     ^\n"
          "  help: Check that nothing is missing, then press Enter at the end and save.\n");
    CHECK(tree_of("a: b") == "{a: b}");
}

TEST_CASE("of many wrong lines twenty are listed") {
    std::string text;
    for (int count = 0; count < 50; ++count)
        text += "%\n";
    const std::string codes = codes_of(text);
    CHECK(codes.substr(0, 20) == "- too-many-mistakes\n");
    CHECK(codes.find("20:1") != std::string::npos);
    CHECK(codes.find("21:1") == std::string::npos);
}

TEST_CASE("lines are found by their number and places by their offset") {
    const auto source = read_text("a: b\n\nc: d").source;
    REQUIRE(source);
    CHECK(source->line(1) == "a: b");
    CHECK(source->line(2).empty());
    CHECK(source->line(3) == "c: d");
    CHECK(source->line(0).empty());
    CHECK(source->line(4).empty());
    CHECK(source->place_at(0) == coprod::Place{1, 1});
    CHECK(source->place_at(4) == coprod::Place{1, 5});
    CHECK(source->place_at(5) == coprod::Place{2, 1});
    CHECK(source->place_at(100) == coprod::Place{3, 5});
}

TEST_CASE("messages are sorted by place, those without one first, and equals stay in order") {
    coprod::Diagnostics diagnostics("f");
    diagnostics.error("c", {2, 1}, "");
    diagnostics.warning("b", {1, 9}, "");
    diagnostics.error("d", {2, 1}, "");
    diagnostics.warning("a", {}, "");
    CHECK(codes(diagnostics) == "- a\n1:9 b\n2:1 c\n2:1 d\n");
    CHECK(diagnostics.has_errors());
    CHECK(diagnostics.error_count() == 2);
}

} // namespace lines_test
