#include "input/yaml.h"

#include "catch.h"
#include "input/reading.h"

using namespace coprod_tests;

namespace yaml_test {

using coprod::Place;

TEST_CASE("maps, lists, texts and blanks become a tree in the order of the file") {
    CHECK(tree_of("b: 1\na: [x, \"y\", {z: no}]\nc:\n- one\n-\n  - two\n- d: 010\n  e: .nan\n") ==
          "{b: 1, a: [x, \"y\", {z: no}], c: [one, [two], {d: 010, e: .nan}]}");
    CHECK(tree_of("plain text\n") == "plain text");
    CHECK(tree_of("- a\n- b: c\n") == "[a, {b: c}]");
    CHECK(tree_of("a: []\nb: {}\nc: [x,]\nd: {e: f,}\n") == "{a: [], b: {}, c: [x], d: {e: f}}");
    CHECK(tree_of("a: [b: c, d]\n") == "{a: [{b: c}, d]}");
    CHECK(tree_of("a: [\n  x,\n  # why\n  y\n]\n") == "{a: [x, y]}");
}

TEST_CASE("nothing, a tilde and null are blanks, and in quotes they are texts") {
    CHECK(
        tree_of(
            "a:\nb: ~\nc: null\nd: Null\ne: NULL # why\nf: \"\"\ng: 'null'\nh: nULL\ni: # why\n") ==
        "{a: ~, b: ~, c: ~, d: ~, e: ~, f: \"\", g: \"null\", h: nULL, i: ~}");
    CHECK(tree_of("a: {b: , c: ~, d: }\n") == "{a: {b: ~, c: ~, d: ~}}");
    CHECK(tree_of("~\n") == "~");
    CHECK(tree_of("a:\n  # a comment\n\nb: c\n") == "{a: ~, b: c}");
}

TEST_CASE("texts may have several lines in every way that YAML has") {
    CHECK(tree_of("a: one\n  two\n\n  three\nb: \"four\n  five \\\n  six\"\n") ==
          "{a: one two\nthree, b: \"four five six\"}");
    CHECK(tree_of("a: |\n  one\n    # two\n\n  three\nb: >-\n  four\n  five\nc: |2\n    six\n") ==
          "{a: \"one\n  # two\n\nthree\n\", b: \"four five\", c: \"  six\n\"}");
    CHECK(tree_of("a: 'it''s'\nb: \"say \\\"x\\\" \\u00e9 \\t\"\n") ==
          "{a: \"it's\", b: \"say \"x\" é \t\"}");
    CHECK(tree_of("'a b': \"c\"  # why\n\"d\" : e\n") == "{a b: \"c\", d: e}");
    CHECK(tree_of("a: x:y #\nb: c#d\ne: http://f.g/#h\n") == "{a: x:y, b: c#d, e: http://f.g/#h}");
}

TEST_CASE("every key and value knows its place, in bytes from 1") {
    const ReadText reading = read_text("é: b\nlist:\n  - \"x\"\n  - {k: v}\nblank:\n");
    REQUIRE(reading.root);
    const coprod::YamlNode& root = *reading.root;
    CHECK(root.place == Place{1, 1});
    CHECK(root.entries[0].key_place == Place{1, 1});
    CHECK(root.entries[0].value.place == Place{1, 5});
    const coprod::YamlNode& list = root.entries[1].value;
    CHECK(list.place == Place{3, 3});
    CHECK(list.items[0].place == Place{3, 5});
    CHECK(list.items[1].place == Place{4, 5});
    CHECK(list.items[1].entries[0].key_place == Place{4, 6});
    CHECK(list.items[1].entries[0].value.place == Place{4, 9});
    CHECK(root.entries[2].value.place == Place{5, 1});
    REQUIRE(root.find("list") != nullptr);
    CHECK(root.find("list")->key_place == Place{2, 1});
    CHECK(root.find("lis") == nullptr);
    CHECK(list.find("x") == nullptr);
}

TEST_CASE("what a comment cuts off is warned about, and a comment that looks like one is not") {
    CHECK(messages_of("room: #3\n") ==
          "f.yaml:1:7: warning: what stands after # is a comment and is not read [hash-comment]\n"
          "  1 | room: #3\n"
          "    |       ^\n"
          "  help: Put the whole answer in double quotes if this belongs to it; otherwise write a "
          "space after #.\n");
    CHECK(codes_of("a: in room #3 today\n") == "1:12 hash-comment\n");
    CHECK(codes_of("a: b # why\nc: # why\nd: \"e\" #why\nf: ##\n").empty());
    CHECK(tree_of("room: #3\n") == "{room: ~}");
}

TEST_CASE(
    "a comment behind words that are no whole sentence is warned about, a note apart is not") {
    CHECK(
        messages_of("said: One to four children # is not safe\n") ==
        "f.yaml:1:28: warning: what stands after # is a comment and is not read [hash-comment]\n"
        "  1 | said: One to four children # is not safe\n"
        "    |                            ^\n"
        "  help: Put the whole answer in double quotes if this belongs to it; otherwise write two "
        "spaces before #.\n");
    CHECK(codes_of("a: One to four children  # a note\nb: One to four. Children. # a note\n"
                   "c: One to children # a note\nd: \"One to four children\" # a note\n")
              .empty());
    CHECK(codes_of("a: {b: One to four children # is not safe\n  }\n") == "1:29 hash-comment\n");
}

TEST_CASE("a list that is read as text because its name has a text already is warned about") {
    CHECK(messages_of("a: we agreed\n  - b\n") ==
          "f.yaml:2:3: warning: this dash is read as part of the text above, not as an item of a "
          "list [dash-in-text]\n"
          "  2 |   - b\n"
          "    |   ^\n"
          "  help: For a list, leave nothing behind the colon above it; for a text, write | behind "
          "that colon.\n");
    CHECK(codes_of("a: we agreed\n  -b\n  b - c\n").empty());
}

} // namespace yaml_test
