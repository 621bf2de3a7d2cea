#include "catch.h"

#include "writers/text_fill.h"

namespace text_fill_test {

namespace {

using namespace coprod;

/// All texts in turn in lines of `width` columns, later lines set in by `indent`.
std::string filled(const std::vector<std::string_view>& texts, std::size_t width,
                   std::size_t indent = 0) {
    std::string out;
    LineFiller lines(out, {width, width}, indent);
    for (const std::string_view text : texts)
        lines.add(text);
    return out;
}

} // namespace

TEST_CASE("texts follow each other on one line with a space between them") {
    CHECK(filled({"one", "two three"}, 20) == "one two three");
    CHECK(filled({" one ", " ", "", "\ttwo\n"}, 20) == "one two");
    CHECK(filled({"one", "two three"}, 7) == "one two\nthree");
    CHECK(filled({"one two", "three"}, 7) == "one two\nthree");
    CHECK(filled({"", " \n"}, 7).empty());
}

TEST_CASE("later lines are set in, and nothing stands behind the last word") {
    CHECK(filled({"one two three"}, 5, 3) == "one\n   two\n   three");
    CHECK(filled({"one two  ", " "}, 3, 3) == "one\n   two");
    CHECK(filled({"seven77 "}, 7, 3) == "seven77");
}

TEST_CASE("a run of white space counts as one space wherever it stands") {
    for (std::size_t before = 1; before < 20; ++before) {
        const std::string word(before, 'a');
        CAPTURE(before);
        CHECK(filled({word + "  b \t\n c"}, 80) == word + " b c");
        CHECK(filled({word + "  bc"}, before + 2) == word + "\nbc");
    }
}

TEST_CASE("a word of combining marks alone goes where there is room for the space before it") {
    CHECK(filled({"abc \u0301 d"}, 4) == "abc \u0301\nd");
    CHECK(filled({"abc  \u0301 d"}, 4) == "abc \u0301\nd");
    CHECK(filled({"abcd \u0301 d"}, 4) == "abcd\n\u0301 d");
}

TEST_CASE("a mark stays with its letter at the end of a full line") {
    CHECK(filled({"abce\u0301f"}, 4) == "abce\u0301\nf");
    CHECK(filled({"ab 日 c"}, 4) == "ab\n日 c");
    CHECK(filled({"ab 日 c"}, 5) == "ab 日\nc");
    CHECK(filled({"日日"}, 3) == "日\n日");
}

TEST_CASE("an escaped word is as wide as it is shown and breaks only where it is too long") {
    CHECK(filled({"a b\x1b c"}, 6) == "a\nb\\x1b\nc");
    CHECK(filled({"a b\x1b c"}, 7) == "a b\\x1b\nc");
    CHECK(filled({"abcdefgh\x1b i"}, 5) == "abcde\nfgh\\x\n1b i");
    CHECK(filled({"one\xff two"}, 80) == "one\\xff two");
}

TEST_CASE("the filler says whether a second line has begun") {
    std::string out;
    LineFiller lines(out, {5, 9}, 0);
    CHECK(lines.on_first_line());
    lines.add("abcde ");
    CHECK(lines.on_first_line());
    lines.add("f");
    CHECK_FALSE(lines.on_first_line());
    lines.add("234567 9");
    CHECK(out == "abcde\nf 234567\n9");
}

TEST_CASE("a text has words unless it is empty or white space alone") {
    CHECK_FALSE(has_words(""));
    CHECK_FALSE(has_words(" \t\n "));
    CHECK(has_words("  a"));
    CHECK(has_words("\r"));
}

TEST_CASE("the width on one line counts every word as it is shown and single spaces") {
    CHECK(one_line_width("") == 0);
    CHECK(one_line_width(" \n") == 0);
    CHECK(one_line_width("one two") == 7);
    CHECK(one_line_width(" one \t two\n") == 7);
    CHECK(one_line_width("e\u0301 日本") == 6);
    CHECK(one_line_width("a\x1b z") == 7);
}

TEST_CASE("filled lines are taken one by one") {
    std::string_view lines = "one\ntwo three";
    CHECK(take_line(lines) == "one");
    CHECK(take_line(lines) == "two three");
    CHECK(lines.empty());
}

} // namespace text_fill_test
