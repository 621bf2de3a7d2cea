#include "catch.h"

#include "writers/text_layout.h"

namespace text_layout_test {

namespace {

using namespace coprod;
using Lines = std::vector<std::string>;

std::string paragraph(std::string_view text, std::size_t indent = 0) {
    TextPage page(40, false, "");
    page.paragraph(text, indent);
    return page.text();
}

} // namespace

TEST_CASE("a text's width counts wide characters twice and combining ones not at all") {
    CHECK(text_width("") == 0);
    CHECK(text_width("’“…") == 3);
    CHECK(text_width("日本") == 4);
    CHECK(text_width("e\u0301te\u0301") == 3);
}

TEST_CASE("a text is broken at spaces, and a run of white space counts as one space") {
    CHECK(wrap("one two  three\n\tfour ", 9) == Lines{"one two", "three", "four"});
    CHECK(wrap("one two", 7) == Lines{"one two"});
    CHECK(wrap("one two", 6) == Lines{"one", "two"});
    CHECK(wrap(" \n\t ", 9) == Lines{});
}

TEST_CASE("the first line can have a width of its own") {
    CHECK(wrap("one two three", 5, 7) == Lines{"one two", "three"});
    CHECK(wrap("one two three", 7, 5) == Lines{"one", "two", "three"});
}

TEST_CASE("a word is broken only where it is longer than a line") {
    CHECK(wrap("a bcdefgh i", 3) == Lines{"a", "bcd", "efg", "h i"});
    CHECK(wrap("abc def", 3) == Lines{"abc", "def"});
    CHECK(wrap("日本語", 5) == Lines{"日本", "語"});
    CHECK(wrap("ae\u0301bc", 2) == Lines{"ae\u0301", "bc"});
}

TEST_CASE("what could steer a terminal is shown as text") {
    CHECK(wrap("a\x1b[2J \u202e\x85 \r", 80) == Lines{"a\\x1b[2J \\u202e\\x85 \\x0d"});
}

TEST_CASE("a heading has a rule as long as its longest line") {
    TextPage page(40, false, "");
    page.title("Title");
    page.heading("You said, we did, and what became of all that was asked");
    CHECK(page.text() == "Title\n"
                         "=====\n"
                         "\n"
                         "You said, we did, and what became of all\n"
                         "that was asked\n"
                         "----------------------------------------\n");
}

TEST_CASE("the heading note stands under every heading") {
    TextPage page(40, false, "Panel only.");
    page.title("Title");
    page.heading("Values");
    page.paragraph("Words.");
    CHECK(page.text() == "Title\n=====\n\nValues\n------\nPanel only.\nWords.\n");
}

TEST_CASE("there are never two empty lines, and none at the top or the end") {
    TextPage page(40, false, "");
    page.blank();
    page.heading("A");
    page.blank();
    page.subheading("B", 2);
    page.blank();
    page.paragraph("");
    CHECK(page.text() == "A\n-\n\n  B\n");
}

TEST_CASE("a paragraph keeps its indent and an empty one leaves no line") {
    CHECK(paragraph("We will be transparent in all that we do together.", 4) ==
          "    We will be transparent in all that\n"
          "    we do together.\n");
    CHECK(paragraph("").empty());
    CHECK(paragraph(" \n ").empty());
}

TEST_CASE("an item's later lines stand under its lead") {
    TextPage page(40, false, "");
    page.item("10. ", "Values: not passed.", "Five of seven values are shown.", 2);
    page.item("- ", "", "", 0);
    CHECK(page.text() == "  10. Values: not passed. Five of seven\n"
                         "      values are shown.\n");
}

TEST_CASE("a field has a hanging indent and is left out where it is empty") {
    TextPage page(40, false, "");
    page.field("Source", "Stockport’s Local Area Co-Production Charter", 2);
    page.field("Found", "", 2);
    CHECK(page.text() == "  Source: Stockport’s Local Area\n"
                         "    Co-Production Charter\n");
}

TEST_CASE("a field's label and its colon are broken like any other words") {
    TextPage page(40, false, "");
    page.field("A label that reaches as far as the margin", "Found.", 0);
    page.field(std::string(40, 'w'), "x", 0);
    CHECK(page.text() == "A label that reaches as far as the\n  margin: Found.\n" +
                             std::string(40, 'w') + "\n  : x\n");
}

TEST_CASE("definitions stand in two columns and those without a text are left out") {
    TextPage page(40, false, "");
    page.definitions({{"Level", "Strategic"}, {"End", ""}, {"Organisation", "Northshire Council"}},
                     2);
    CHECK(page.text() == "  Level:         Strategic\n"
                         "  Organisation:  Northshire Council\n");
}

TEST_CASE("a table's cells wrap in the widest column and lines end without spaces") {
    TextPage page(40, false, "");
    page.table({{"Stage", "Said", "Why"},
                {{"Plan", "shared", ""}, {"Decide", "", "No decision names the group at all."}},
                0},
               2);
    CHECK(page.text() == "  Stage   Said    Why\n"
                         "  Plan    shared\n"
                         "  Decide          No decision names the\n"
                         "                  group at all.\n");
}

TEST_CASE("a table with wide characters stays in line") {
    TextPage page(40, false, "");
    page.table({{}, {{"日本", "x"}, {"abc", "y"}}, 5}, 0);
    CHECK(page.text() == "日本   x\nabc    y\n");
}

TEST_CASE("five columns of long words fit into the narrowest page") {
    const std::string word(100, 'w');
    TextPage page(1, false, "");
    page.table({{}, {{word, word, word, word, word}}, 0}, 99);
    CHECK(page.text().find(std::string(41, ' ')) == std::string::npos);
    for (std::size_t start = 0; start < page.text().size();) {
        const std::size_t end = page.text().find('\n', start);
        CHECK(end - start <= 40);
        start = end + 1;
    }
}

TEST_CASE("colour sets off leads, headings and a table's head, and nothing without colour") {
    const auto draw = [](bool colour) {
        TextPage page(40, colour, "");
        page.heading("Gates");
        page.item("- ", "Values: passed.", "All of them.", 0, Tone::good);
        page.table({{"Stage"}, {{"Plan"}}, 0}, 0);
        return page.text();
    };
    CHECK(draw(true) == "\x1b[1mGates\x1b[0m\n-----\n"
                        "- \x1b[32mValues: passed.\x1b[0m All of them.\n"
                        "\x1b[1mStage\x1b[0m\nPlan\n");
    CHECK(draw(false) == "Gates\n-----\n- Values: passed. All of them.\nStage\nPlan\n");
}

TEST_CASE("a lead is coloured where it stands whole on the first line") {
    const auto draw = [](const std::string& lead) {
        TextPage page(40, true, "");
        page.item("- ", lead, "Text.", 0, Tone::open);
        return page.text();
    };
    const std::string most(38, 'w');
    CHECK(draw(most) == "- \x1b[33m" + most + "\x1b[0m\n  Text.\n");
    CHECK(draw(most + "w") == "- " + most + "\n  w Text.\n");
    CHECK(draw("  Two \x07  words:") == "- \x1b[33mTwo \\x07 words:\x1b[0m Text.\n");
    CHECK(draw("") == "- Text.\n");
}

TEST_CASE("a page hands over the text that it has shown") {
    TextPage page(40, false, "");
    page.paragraph("Words.");
    const std::string shown = page.text();
    CHECK(std::move(page).take() == shown);
}

} // namespace text_layout_test
