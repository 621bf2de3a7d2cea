#include "input/escape.h"

#include "catch.h"
#include "input/utf8.h"

namespace escape_test {

using coprod::decode_utf8;
using coprod::escape_line;
using coprod::plain_length;

TEST_CASE("controls, line ends, bidi controls and invalid bytes are shown and not sent") {
    CHECK(escape_line("a\tb\nc\r\x1b[0m\x7f") == "a\\tb\\nc\\x0d\\x1b[0m\\x7f");
    CHECK(escape_line("\xC2\x85\xE2\x80\xA8\xE2\x80\xAE\xE2\x81\xA6") ==
          "\\u0085\\u2028\\u202e\\u2066");
    CHECK(escape_line("\xF3\xA0\x81\x81\xEF\xBB\xBF") == "\\U000e0041\\ufeff");
    CHECK(escape_line("a\xFF\xC3") == "a\\xff\\xc3");
    CHECK(escape_line(std::string_view("\0", 1)) == "\\x00");
}

TEST_CASE("letters of all languages, joiners and direction marks stay as they are") {
    const std::string_view text =
        "Siân نور 日本 👩\xE2\x80\x8D👧 \xE2\x80\x8E\xE2\x80\x8F\xE2\x80\x8C \\n";
    CHECK(escape_line(text) == text);
}

TEST_CASE("a text inside a message is cut after 40 characters") {
    CHECK(coprod::in_quotes("é") == "\"é\"");
    CHECK(coprod::in_quotes(std::string(40, 'a')) == "\"" + std::string(40, 'a') + "\"");
    CHECK(coprod::in_quotes(std::string(41, 'a')) == "\"" + std::string(40, 'a') + "…\"");
}

TEST_CASE(
    "overlong forms, surrogates, code points that do not exist and cut characters are invalid") {
    for (const std::string_view bytes :
         {"\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\xAF",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\x80", "\xFE"}) {
        INFO(escape_line(bytes));
        CHECK_FALSE(decode_utf8(bytes, 0).valid);
        CHECK(decode_utf8(bytes, 0).length == 1);
    }
}

TEST_CASE("the last character of each length is decoded") {
    CHECK(decode_utf8("\x7F", 0).code == 0x7F);
    CHECK(decode_utf8("\xDF\xBF", 0).code == 0x7FF);
    CHECK(decode_utf8("\xEF\xBF\xBF", 0).code == 0xFFFF);
    CHECK(decode_utf8("\xED\x9F\xBF", 0).code == 0xD7FF);
    CHECK(decode_utf8("\xF4\x8F\xBF\xBF", 0).code == 0x10FFFF);
    CHECK(decode_utf8("\xF4\x8F\xBF\xBF", 0).length == 4);
}

TEST_CASE("the forbidden characters are those of the list, and their neighbours are not") {
    for (const char32_t code : std::initializer_list<char32_t>{
             0x00, 0x08, 0x0B, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E,
             0x2066, 0x2069, 0xFEFF, 0xE0000, 0xE007F})
        CHECK(coprod::is_forbidden(code));
    for (const char32_t code : std::initializer_list<char32_t>{
             0x09, 0x0A, 0x20, 0x7E, 0xA0, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2027, 0x202F,
             0x2065, 0x206A, 0xDFFFF, 0xE0080})
        CHECK_FALSE(coprod::is_forbidden(code));
}

TEST_CASE("wide characters take two columns and combining marks none") {
    CHECK(coprod::display_width(U'a') == 1);
    CHECK(coprod::display_width(U'é') == 1);
    CHECK(coprod::display_width(0x301) == 0);
    CHECK(coprod::display_width(0x200D) == 0);
    CHECK(coprod::display_width(U'日') == 2);
    CHECK(coprod::display_width(0x1F600) == 2);
}

TEST_CASE("a plain beginning ends before the first byte that is not printable ASCII") {
    CHECK(plain_length("") == 0);
    for (std::size_t before = 0; before < 20; ++before) {
        const std::string words = std::string("a b~c d!e f@g h`i j{k").substr(0, before);
        CAPTURE(before);
        CHECK(plain_length(words) == before);
        for (const char other :
             {'\0', '\t', '\n', '\x1b', '\x1f', '\x7f', '\x80', '\xa0', '\xff'}) {
            for (const std::size_t after : {0U, 1U, 7U, 8U, 9U, 30U})
                CHECK(plain_length(words + other + std::string(after, 'z')) == before);
        }
    }
}

TEST_CASE("a plain beginning ends before the second of two spaces") {
    CHECK(plain_length(" a") == 2);
    CHECK(plain_length("  a") == 1);
    for (std::size_t before = 0; before < 20; ++before) {
        const std::string word(before, 'a');
        CAPTURE(before);
        CHECK(plain_length(word + "  the rest of it") == before + 1);
        CHECK(plain_length(word + "  ") == before + 1);
        CHECK(plain_length(word + " b the rest") == before + 11);
    }
}

TEST_CASE("a control is shown and found wherever it stands in a long text") {
    for (std::size_t before = 0; before < 20; ++before) {
        const std::string words = std::string("a  b c   d e f g h i j").substr(0, before);
        CAPTURE(before);
        CHECK(escape_line(words + "\x1b[2J after") == words + "\\x1b[2J after");
        CHECK(coprod::find_forbidden(words + "é\t\n\x1b after") == before + 4);
        CHECK(coprod::find_forbidden(words + "é\t\n after") == std::string_view::npos);
    }
}

} // namespace escape_test
