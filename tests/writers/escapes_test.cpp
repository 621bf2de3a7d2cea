#include "catch.h"

#include <string>

#include "writers/escapes.h"

using namespace coprod;

namespace escapes_test {

TEST_CASE("in HTML a text stays a text, between tags and in quoted attributes") {
    CHECK(escape_html("").empty());
    CHECK(escape_html("Tea & <b>\"cake\"</b> at Rosie's") ==
          "Tea &amp; &lt;b&gt;&quot;cake&quot;&lt;/b&gt; at Rosie&#39;s");
    CHECK(escape_html("&lt;") == "&amp;lt;");
    CHECK(escape_html("-->]]>{{x}}") == "--&gt;]]&gt;{{x}}");
}

TEST_CASE("in HTML letters of any language stay as they are") {
    const std::string words = "Siân’s café – 日本語 \xF0\x9F\x8C\xBB \xD7\xA9";
    CHECK(escape_html(words) == words);
}

TEST_CASE("in HTML what no document may hold is shown as a replacement") {
    CHECK(escape_html("a\xEF\xBF\xBE"
                      "b") == "a\xEF\xBF\xBD"
                              "b");
    CHECK(escape_html("\xEF\xBF\xBF") == "\xEF\xBF\xBD");
    CHECK(escape_html("\xEF\xB7\x90|\xEF\xB7\xAF") == "\xEF\xBF\xBD|\xEF\xBF\xBD");
    // Their neighbours are letters.
    CHECK(escape_html("\xEF\xBF\xBD\xEF\xB7\x8F\xEF\xB7\xB0") ==
          "\xEF\xBF\xBD\xEF\xB7\x8F\xEF\xB7\xB0");
    CHECK(escape_html("\xEF\xBF") == "\xEF\xBF");
}

TEST_CASE("a text stays one text in a page and in a quoted attribute of it") {
    CHECK(escape_html("<a href='x'>\"&amp;\"</a>") ==
          "&lt;a href=&#39;x&#39;&gt;&quot;&amp;amp;&quot;&lt;/a&gt;");
    CHECK(escape_html("é 中 𝔘 \xff") == "é 中 𝔘 \xff");
}

TEST_CASE("what no page may hold is shown as the sign for an unknown character") {
    for (const std::string no_character :
         {"\uFFFE", "\uFFFF", "\uFDD0", "\uFDEF", "\U0001FFFE", "\U0010FFFF"})
        CHECK(escape_html("a" + no_character + "b") == "a\uFFFDb");
    for (const std::string character : {"\uFFFD", "\uFDCF", "\uFDF0", "\U0001FFFD", "\U00020000"})
        CHECK(escape_html(character) == character);
}

TEST_CASE("what no file may hold steers no page: controls, and what turns the direction of text") {
    for (const std::string& steering :
         {std::string(1, '\0'), std::string("\x1b"), std::string("\r"), std::string("\x7f"),
          std::string("\u0085"), std::string("\u202A"), std::string("\u202E"),
          std::string("\u2066"), std::string("\u2069"), std::string("\u2028")})
        CHECK(escape_html("a" + steering + "b") == "a\uFFFDb");
    CHECK(escape_html("\ta\nb \u00A0\u2010\u2065") == "\ta\nb \u00A0\u2010\u2065");
}

TEST_CASE("how a text is made safe follows from the ending of the file's name") {
    CHECK(escape_for("report.md")("<*>") == "&lt;\\*&gt;");
    CHECK(escape_for("letter.txt")("<*>\n") == "<*>\\n");
    CHECK(escape_for("report.html")("<*>") == "&lt;*&gt;");
    CHECK(escape_for("report")("<*>") == "&lt;*&gt;");
}

} // namespace escapes_test
