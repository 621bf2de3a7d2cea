#include "input/bytes.h"

#include <algorithm>

#include "catch.h"
#include "input/reading.h"

using namespace coprod_tests;

namespace bytes_test {

using std::literals::string_literals::operator""s;

TEST_CASE("UTF-16 and UTF-32 are named, with a byte-order mark and without") {
    const std::string help = "  help: Save the file again as plain text in UTF-8: in most editors "
                             "\"Save as\" asks for the "
                             "encoding.\n";
    const std::string utf16 =
        "f.yaml: error: the file is saved as UTF-16, and UTF-8 is needed [not-utf8]\n" + help;
    const std::string utf32 =
        "f.yaml: error: the file is saved as UTF-32, and UTF-8 is needed [not-utf8]\n" + help;
    CHECK(messages_of("\xFF\xFE"s + "a\0b\0"s) == utf16);
    CHECK(messages_of("\xFE\xFF\0a\0b"s) == utf16);
    CHECK(messages_of("a\0:\0 \0b\0"s) == utf16);
    CHECK(messages_of("\0a\0:\0 \0b"s) == utf16);
    CHECK(messages_of("\xFF\xFE\0\0a\0\0\0"s) == utf32);
    CHECK(messages_of("a\0\0\0:\0\0\0"s) == utf32);
    CHECK(messages_of("\0\0\0a\0\0\0:"s) == utf32);
}

TEST_CASE("a NUL byte and the files of other programs are no text") {
    CHECK(messages_of("a: b\nc: \0\n"s) == "f.yaml: error: there is a NUL byte on line 2, so this "
                                           "is not a plain text file [not-text]\n"
                                           "  help: Save the file again as plain text in UTF-8: in "
                                           "most editors \"Save as\" asks for the encoding.\n");
    CHECK(messages_of("PK\x03\x04\x14\0"s) ==
          "f.yaml: error: this is a Word, Excel, OpenDocument or zip file, and a plain text file "
          "is needed [not-text]\n"
          "  help: Copy its text into a plain text file and save that as UTF-8.\n");
    CHECK(codes_of("%PDF-1.7\n") == "- not-text\n");
}

TEST_CASE("one byte-order mark and the line ends of Windows are taken away") {
    const ReadText reading = read_text("\xEF\xBB\xBF"s + "a: b\r\nc: d\r\n");
    CHECK(reading.messages.empty());
    REQUIRE(reading.source);
    CHECK(reading.source->text == "a: b\nc: d\n");
    CHECK(codes_of("\xEF\xBB\xBF\xEF\xBB\xBF"s + "a: b\n") == "1:1 forbidden-character\n");
}

TEST_CASE("a carriage return alone is refused once a line") {
    CHECK(messages_of("a: b\rc: d\re: f\n") ==
          "f.yaml:1:5: error: a line ends with a carriage return alone [lone-cr]\n"
          "  1 | a: b\\x0dc: d\\x0de: f\n"
          "    |     ^\n"
          "  help: Save the file with Windows or Unix line ends.\n");
    CHECK(codes_of("a: b\r\r\n") == "1:5 lone-cr\n");
}

TEST_CASE("bytes that are not UTF-8 are named with their place, once a line") {
    CHECK(messages_of("a: caf\xE9 \xE9\n") ==
          "f.yaml:1:7: error: the byte 0xE9 is not UTF-8 text here [invalid-utf8]\n"
          "  1 | a: caf\\xe9 \\xe9\n"
          "    |       ^\n"
          "  help: Save the file again as plain text in UTF-8: in most editors \"Save as\" asks "
          "for the encoding.\n");
    CHECK(codes_of("a: \xC0\xAF\nb: \xED\xA0\x80\nc: \xF4\x90\x80\x80\n") ==
          "1:4 invalid-utf8\n2:4 invalid-utf8\n3:4 invalid-utf8\n");
}

TEST_CASE("characters that cannot be seen are named with their number") {
    CHECK(messages_of("é: b\xE2\x80\xAE\n") == "f.yaml:1:5: error: the invisible character U+202E, "
                                               "which turns the direction of text is not allowed "
                                               "[forbidden-character]\n"
                                               "  1 | é: b\\u202e\n"
                                               "    |     ^\n"
                                               "  help: Delete it; it cannot be seen, so delete "
                                               "the characters around it and type them again.\n");
    CHECK(codes_of("a: \x1b\x7f\xC2\x85\xE2\x80\xA8\n") ==
          "1:4 forbidden-character\n1:5 forbidden-character\n"
          "1:6 forbidden-character\n1:8 forbidden-character\n");
    CHECK(codes_of("a: \xF3\xA0\x80\x81\n") == "1:4 forbidden-character\n");
}

TEST_CASE("joiners and direction marks are kept") {
    CHECK(tree_of("a: \xE2\x80\x8C\xE2\x80\x8D\xE2\x80\x8E\xE2\x80\x8F\n") ==
          "{a: \xE2\x80\x8C\xE2\x80\x8D\xE2\x80\x8E\xE2\x80\x8F}");
}

TEST_CASE("of many wrong characters twenty are listed") {
    const ReadText twenty = read_text("a: " + std::string(20, '\x01') + "\n");
    CHECK(twenty.codes.find("too-many") == std::string::npos);
    const ReadText more = read_text("a: " + std::string(1000, '\x01') + "\n");
    CHECK(std::count(more.codes.begin(), more.codes.end(), '\n') == 21);
    CHECK(more.messages.substr(0, more.messages.find("  help")) ==
          "f.yaml: error: more than 20 characters are wrong; the rest are not listed "
          "[too-many-mistakes]\n");
}

TEST_CASE("an empty file is one error") {
    const std::string nothing = "f.yaml: error: there is nothing in this file [empty-file]\n"
                                "  help: Fill it in and save it again.\n";
    CHECK(messages_of("") == nothing);
    CHECK(messages_of("\xEF\xBB\xBF") == nothing);
    CHECK(messages_of(" \r\n\t\n") == nothing);
    const std::string comments =
        "f.yaml: error: there is nothing in this file but comments and white space [empty-file]\n"
        "  help: Fill it in and save it again.\n";
    CHECK(messages_of("# only\n  # comments\n") == comments);
    CHECK(messages_of("# c\n---\n# c\n") == comments);
}

} // namespace bytes_test
