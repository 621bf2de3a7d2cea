#include "catch.h"

#include "writers/escapes.h"

using namespace coprod;

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

TEST_CASE("in Markdown no mark of a text means anything") {
    CHECK(escape_markdown("*a* _b_ [c](d) `e` #1") ==
          "\\*a\\* \\_b\\_ \\[c\\]\\(d\\) \\`e\\` \\#1");
    CHECK(escape_markdown("<b> & \"c\"") == "&lt;b&gt; &amp; &quot;c&quot;");
    CHECK(escape_markdown("Rosie's tea, at 4; 50 %?") == "Rosie's tea, at 4; 50 %?");
}

TEST_CASE("in Markdown addresses and mentions are broken up, and lines made one") {
    CHECK(escape_markdown("http://a.example") == "http\\:\\/\\/a\\.example");
    CHECK(escape_markdown("rosie@a.example") == "rosie&#64;a\\.example");
    CHECK(escape_markdown("  a\r\n\t b\n") == "a b");
}

TEST_CASE("the end of a name decides how a text is made safe") {
    CHECK(escape_for("action-list.md") == &escape_markdown);
    CHECK(escape_for("easy-read.txt") == &escape_text);
    CHECK(escape_for("report.html") == &escape_html);
    CHECK(escape_for("style.css") == &escape_html);
    CHECK(escape_text("a\x1b[2J\nb") == "a\\x1b[2J\\nb");
}
