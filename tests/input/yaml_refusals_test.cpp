// What YAML allows or its library lets pass, and coprod does not.
#include "catch.h"
#include "input/reading.h"

using namespace coprod_tests;

namespace yaml_refusals_test {

TEST_CASE("a line after a list that is indented like nothing above is not dropped") {
    CHECK(messages_of("- a\n- b\nc: d\n") ==
          "f.yaml:3:1: error: this line does not belong to what stands above [stray-content]\n"
          "  3 | c: d\n"
          "    | ^\n"
          "  help: Indent it like the lines that it belongs with, and check that no dash, name or "
          "colon is missing.\n");
    CHECK(codes_of("- x\n\n# comment\ny: 1\n") == "4:1 stray-content\n");
    CHECK(codes_of("\"x\"\n\"y\"\n") == "2:1 stray-content\n");
    CHECK(codes_of("[a]\nb: c\n") == "2:1 stray-content\n");
    CHECK(codes_of("a: [x]\n]\n") == "2:1 stray-sign\n");
}

TEST_CASE("a key without a colon is named, at the end and in the middle") {
    const std::string help = "  help: Write a colon and a space behind the name; if the line goes "
                             "on with the text above, "
                             "indent it more.\n";
    CHECK(messages_of("top1: x\ntop2\n") ==
          "f.yaml:2:1: error: there is no colon after \"top2\" [key-without-colon]\n"
          "  2 | top2\n"
          "    | ^\n" +
              help);
    CHECK(codes_of("top1: x\ntop2\ntop3: y\n") == "2:1 key-without-colon\n");
    CHECK(codes_of("a:\n  b: c\n  d\n") == "3:3 key-without-colon\n");
    CHECK(codes_of("a: {b, c: d, e}\n") == "1:5 key-without-colon\n1:14 key-without-colon\n");
    CHECK(codes_of("a: b\n\"c\"\n") == "2:1 key-without-colon\n");
}

TEST_CASE("the same key twice in a map names the line of the first") {
    CHECK(messages_of("a: 1\nb: 2\na: 3\n") ==
          "f.yaml:3:1: error: \"a\" stands here a second time; the first is on line 1 "
          "[repeated-key]\n"
          "  3 | a: 3\n"
          "    | ^\n"
          "  help: Keep one of them; where both are needed, put them into one answer.\n");
    CHECK(codes_of("a: 1\n\"a\": 2\n'a': 3\n") == "2:1 repeated-key\n3:1 repeated-key\n");
    CHECK(codes_of("x: {b: 1, b: 2}\ny: {b: 1}\n") == "1:11 repeated-key\n");
    CHECK(codes_of("a: 1\nA: 2\n").empty());
}

TEST_CASE("anchors, aliases, tags and merge keys are refused, all in one go") {
    CHECK(codes_of(
              "k: !x\nj: &y\nl: !!str 5\nm: ! \"q\"\nn: *y\n<<: z\n&o p: q\nr: [&s t, !u v]\n") ==
          "1:4 tag\n2:4 anchor\n3:4 tag\n4:4 tag\n5:4 alias\n6:1 merge-key\n7:1 anchor\n8:5 "
          "anchor\n8:11 tag\n");
    CHECK(
        messages_of("k: !x\n") ==
        "f.yaml:1:4: error: \"!x\" would be read as a tag, the name of a type, which is not "
        "allowed "
        "[tag]\n"
        "  1 | k: !x\n"
        "    |    ^\n"
        "  help: Put the text in double quotes if it belongs to an answer; otherwise delete it.\n");
    CHECK(
        messages_of("k: &y z\n") ==
        "f.yaml:1:4: error: \"&y\" would be read as an anchor, a mark to refer to, which is not "
        "allowed [anchor]\n"
        "  1 | k: &y z\n"
        "    |    ^\n"
        "  help: Put the text in double quotes if it belongs to an answer; otherwise delete it.\n");
    CHECK(codes_of("a: &a [*a]\n") == "1:4 anchor\n1:8 alias\n");
    CHECK(codes_of("a: *none\n") == "1:4 alias\n");
    CHECK(codes_of("a: &c\n  d: e\n") == "1:4 anchor\n");
    CHECK(codes_of("\"<<\": z\n").empty());
}

TEST_CASE("an empty item is refused, with its dash or comma as the place") {
    CHECK(messages_of("- a\n-\n") ==
          "f.yaml:2:1: error: this item of the list is empty [empty-item]\n"
          "  2 | -\n"
          "    | ^\n"
          "  help: Write the item behind the dash or the comma, in double quotes if it begins with "
          "#, or delete it.\n");
    CHECK(codes_of("a:\n- ~\n- null\n- #3\n- \"\"\n") ==
          "2:1 empty-item\n3:1 empty-item\n4:1 empty-item\n");
    CHECK(codes_of("a: [b,,c]\n") == "1:6 empty-item\n");
    CHECK(codes_of("a: [,c]\n") == "1:5 empty-item\n");
    CHECK(codes_of("a: [~]\n") == "1:5 empty-item\n");
}

TEST_CASE("a name is a text that is there") {
    CHECK(messages_of(": b\n") ==
          "f.yaml:1:1: error: a name is missing before the colon [null-key]\n"
          "  1 | : b\n"
          "    | ^\n"
          "  help: Write the name, a colon and the answer, like this:  name: answer\n");
    CHECK(codes_of("null: b\n") == "1:1 null-key\n");
    CHECK(codes_of("~: b\n") == "1:1 null-key\n");
    CHECK(codes_of("\"\": b\n") == "1:1 null-key\n");
    CHECK(codes_of("a:\nnull: x\n") == "2:1 null-key\n");
    CHECK(codes_of("a: [: b]\n") == "1:5 null-key\n");
    CHECK(codes_of("a: b\n: c\n") == "2:1 null-key\n");
    CHECK(codes_of("[a]: b\n") == "1:1 key-not-text\n");
    CHECK(codes_of("{a: b}: c\n") == "1:1 key-not-text\n");
    CHECK(codes_of("a: {[b]: c}\n") == "1:5 key-not-text\n");
    CHECK(codes_of("a: [[b]: c]\n") == "1:5 key-not-text\n");
    CHECK(codes_of("? a\n: b\n") == "1:1 complex-key\n");
    CHECK(codes_of("?\n: b\n") == "1:1 complex-key\n");
    CHECK(codes_of("a: {? b : c}\n") == "1:5 complex-key\n");
    CHECK(codes_of("a: [? b]\n") == "1:5 complex-key\n");
    CHECK(tree_of("?a: b\n") == "{?a: b}");
}

TEST_CASE("codes with a backslash cannot bring in what the bytes may not hold") {
    CHECK(messages_of("a: \"x\\e[2Jb\"\n") ==
          "f.yaml:1:4: error: a code with a backslash in this text stands for the control "
          "character U+001B [forbidden-escape]\n"
          "  1 | a: \"x\\e[2Jb\"\n"
          "    |    ^\n"
          "  help: Delete the code; for a backslash itself write \\\\, or put the text in single "
          "quotes.\n");
    for (const char* escape :
         {"\\0", "\\a", "\\b", "\\v", "\\f", "\\r", "\\x1b", "\\u202E", "\\u2028", "\\u2066", "\\N",
          "\\L", "\\P", "\\x7f", "\\x80", "\\U000E0041", "\\uFEFF"}) {
        INFO(escape);
        CHECK(codes_of(std::string("a: \"") + escape + "\"\n") == "1:4 forbidden-escape\n");
        CHECK(codes_of(std::string("\"a") + escape + "\": b\n") == "1:1 forbidden-escape\n");
    }
    CHECK(codes_of("a: \"\\t\\n\\u200d\\u200e\\x41\"\nb: '\\e'\n").empty());
}

TEST_CASE("of many mistakes twenty are listed") {
    std::string items;
    for (int count = 0; count < 100; ++count)
        items += "-\n";
    const std::string codes = codes_of(items);
    CHECK(codes.substr(0, 20) == "- too-many-mistakes\n");
    CHECK(codes.find("20:1") != std::string::npos);
    CHECK(codes.find("21:1") == std::string::npos);
}

TEST_CASE("texts on which the library never ends or needs much end at once") {
    CHECK(codes_of(",\n") == "1:1 stray-sign\n");
    CHECK(codes_of(",") == "1:1 stray-sign\n1:2 no-final-newline\n");
    CHECK(codes_of("%TAG ! " + std::string(10'000, 'x') + "\n") == "1:1 directive-line\n");
    CHECK(codes_of(std::string(1000, '[') + "\n") == "1:1000 unclosed-bracket\n");
    CHECK(read_text(std::string(1'000'000, '['), 2'000'000).messages.find("line-too-long") !=
          std::string::npos);
}

TEST_CASE("a colon without its space is pointed at, and not the line below it") {
    CHECK(codes_of("top1: x\ntop2:y\n") == "2:5 no-space-after-colon\n");
    CHECK(codes_of("coprod:1\nproject:\n  title: x\n") == "1:7 no-space-after-colon\n");
    CHECK(codes_of("project:\n  title:My project\n  id: x\n") == "2:8 no-space-after-colon\n");
    CHECK(codes_of("a: {kind:parent-carer, people:14}\n") == "1:9 no-space-after-colon\n");
    CHECK(codes_of("a: {kind: x,\n  people:14}\n") == "2:9 no-space-after-colon\n");
    CHECK(codes_of("a: {kind: x:y, at: [10:30, http://x]}\n").empty());
    CHECK(codes_of("where:\n  https://northshire.example\n  id: x\n") == "3:3 bad-indentation\n");
}

} // namespace yaml_refusals_test
