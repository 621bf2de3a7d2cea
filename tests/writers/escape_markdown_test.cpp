// What a text of a file may never become in Markdown; tests/formats reads it back with a parser.
#include "catch.h"

#include <string>
#include <utility>
#include <vector>

#include "writers/escapes.h"

namespace escape_markdown_test {

using coprod::escape_markdown;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

void check_pairs(const Pairs& pairs) {
    for (const auto& [text, escaped] : pairs) {
        INFO(text);
        CHECK(escape_markdown(text) == escaped);
    }
}

} // namespace

TEST_CASE("a plain sentence stays as it is in Markdown, so that it can be pasted as it stands") {
    const std::string plain =
        "Parents (12 of 14) said: “it’s too late”, and 50 % agreed; line 118, "
        "do.heard.h3: why not? Health & care! It is 3.5 - or 4 + 1 = 5.";
    CHECK(escape_markdown(plain) == plain);
    CHECK(escape_markdown("") == "");
}

TEST_CASE("no text begins a heading, a list, a quotation, a table or a rule in Markdown") {
    check_pairs({{"# x", "\\# x"},
                 {"x #", "x \\#"},
                 {"- x", "\\- x"},
                 {"+ x", "\\+ x"},
                 {"* x", "\\* x"},
                 {"1. x", "1\\. x"},
                 {"12) x", "12\\) x"},
                 {"2026 was", "2026 was"},
                 {"> x", "&gt; x"},
                 {"===", "\\==="},
                 {"---", "\\---"},
                 {"___", "\\_\\_\\_"},
                 {":-: x", "\\:-: x"},
                 {"```x", "\\`\\`\\`x"},
                 {"~~~", "\\~\\~\\~"},
                 {"    x", "x"},
                 {"[ ] x", "\\[ \\] x"},
                 {"[x]: y", "\\[x\\]: y"}});
}

TEST_CASE("no text becomes a link, an image, emphasis, HTML, an entity, a cell or mathematics in "
          "Markdown") {
    check_pairs({{"[a](b)", "\\[a\\](b)"},
                 {"![a](b)", "!\\[a\\](b)"},
                 {"*a* _b_ ~ c ~~", "\\*a\\* \\_b\\_ \\~ c \\~\\~"},
                 {"why_not a__b _", "why_not a\\_\\_b \\_"},
                 {"<b>", "&lt;b&gt;"},
                 {"&lt; &#x41; R&D", "&amp;lt; &amp;\\#x41; R&amp;D"},
                 {"a|b", "a\\|b"},
                 {"$x$", "\\$x\\$"},
                 {"a\\", "a\\\\"},
                 {"a\\*", "a\\\\\\*"}});
}

TEST_CASE("what other programs make links, mentions and references of stands as code in Markdown") {
    check_pairs({{"See http://example.org/a_b.", "See `http://example.org/a_b`."},
                 {"(WWW.example.org)", "(`WWW.example.org`)"},
                 {"//example.org", "`//example.org`"},
                 {"a.b+c@example.org!", "`a.b+c@example.org`!"},
                 {"@everyone and @ home", "`@everyone` and @ home"},
                 {"“@é”", "“`@`é”"},
                 {"meeting #3: x, C#", "meeting `#3`: x, C\\#"},
                 {"`a@b.c`", "\\``a@b.c`\\`"},
                 {"a|b@c.d|e", "a\\|`b@c.d`\\|e"}});
}

TEST_CASE("what two trackers make references or small pictures of stands as code in Markdown") {
    check_pairs({{"as in GH-12, gh-7!", "as in `GH-12`, `gh-7`!"},
                 {"!34 and a/b!34.", "`!34` and `a/b!34`."},
                 {"(%5) %next %\"next year\"", "(`%5`) `%next` `%`\"next year\""},
                 {"~urgent ~\"to do\" ~c~", "`~urgent` `~`\"to do\" `~c~`"},
                 {"$6, &7", "`$6`, `&7`"},
                 {"party :tada: x:+1:", "party `:tada`: `x:+1`:"},
                 {"0a1b2c3 and DEADBEE5", "`0a1b2c3` and `DEADBEE5`"},
                 {"see a/b@0a1b2c3", "see `a/b@0a1b2c3`"}});
}

TEST_CASE("what only looks like a reference stays as it is in Markdown") {
    const std::string plain = "50% and more! Yes & no: GH-x, high-12, a-b; at 12:30, 2026-03-31, "
                              "line 123456, effaced; x:y.";
    CHECK(escape_markdown(plain) == plain);
    CHECK(escape_markdown("$ ~ !x $x") == "\\$ \\~ !x \\$x");
}

TEST_CASE("a text stands on one line in Markdown, without spaces at its ends, and steers no "
          "terminal") {
    check_pairs({{" a\r\n\tb  c\n", "a b c"}, {"a\x1b[2J", "a\\\\x1b\\[2J"}, {"\xff", "\\\\xff"}});
}

} // namespace escape_markdown_test
