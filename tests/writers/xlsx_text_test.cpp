// Texts as a workbook holds them.
#include "writers/xlsx_text.h"

#include "catch.h"

using namespace coprod;

namespace xlsx_text_test {

TEST_CASE("a cell's text is what it was, whatever it begins with") {
    for (const char* text :
         {"=1+1", "+1", "-1", "@A1", "'quoted", "{=A1}", " spaces ", "<&>\"",
          "https://northshire.example", "a_x0041", "_x00g0_", "_X0041_", "½ → é"})
        CHECK(xlsx_cell(text) == text);
}

TEST_CASE("a text that a spreadsheet reads as a coded letter stays itself") {
    CHECK(xlsx_cell("_x000D_") == "_x005F_x000D_");
    CHECK(xlsx_cell("a_x0041_b") == "a_x005F_x0041_b");
    CHECK(xlsx_cell("_x005F_x0041_") == "_x005F_x005F_x005F_x0041_");
    CHECK(xlsx_cell("_x0041_x0042_") == "_x005F_x0041_x005F_x0042_");
    CHECK(xlsx_cell("__xabCD_") == "__x005F_xabCD_");
}

TEST_CASE("line ends are one line feed, and what XML may not hold is U+FFFD") {
    CHECK(xlsx_cell("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te");
    CHECK(xlsx_cell("\x01\x1b\x7f") == "\uFFFD\uFFFD\uFFFD");
    CHECK(xlsx_cell("\xEF\xBF\xBE\xEF\xBF\xBF") == "\uFFFD\uFFFD");
    CHECK(xlsx_cell("\xEF\xB7\x90") == "\uFFFD");
    CHECK(xlsx_cell("\u202Eabc") == "\uFFFDabc");
    CHECK(xlsx_cell("a\xFF\xC0z") == "a\uFFFD\uFFFDz");
}

TEST_CASE("a text as long as a cell stays whole, and a longer one is cut with a word") {
    const std::string whole(longest_cell, 'a');
    CHECK(xlsx_cell(whole) == whole);
    const std::string words(cut_words);
    const std::size_t shown = longest_cell - 38;
    CHECK(xlsx_cell(whole + "b") == std::string(shown, 'a') + words);
}

TEST_CASE("a letter that takes two units counts as two and is never cut in half") {
    std::string leaves;
    for (std::size_t i = 0; i < longest_cell / 2; ++i)
        leaves += "🌿";
    CHECK(xlsx_cell(leaves) == leaves);
    const std::string cut = xlsx_cell(leaves + "🌿");
    CHECK(cut.ends_with(std::string("🌿") + std::string(cut_words)));
    CHECK(cut.size() == (longest_cell - 38) / 2 * 4 + cut_words.size());
}

TEST_CASE("a line of a printed page is on one line, and an ampersand in it means nothing") {
    CHECK(xlsx_page_line("Fish & chips\nfor &P", 100) == "Fish && chips for &&P");
    CHECK(xlsx_page_line("abcdef", 6) == "abcdef");
    CHECK(xlsx_page_line("abcdefg", 6) == "abcde…");
    CHECK(xlsx_page_line("abcd&&", 6) == "abcd…");
}

TEST_CASE("a property of the document is the text itself") {
    CHECK(xlsx_property("_x0041_ & <b>") == "_x0041_ & <b>");
    CHECK(xlsx_property(std::string(300, 'a')) == std::string(254, 'a') + "…");
}

} // namespace xlsx_text_test
