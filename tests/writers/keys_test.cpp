// Keys that a report names, in every format.
#include "catch.h"

#include "writers/escapes.h"
#include "writers/keys.h"
#include "writers/template.h"
#include "writers/xlsx_text.h"

using namespace coprod;

namespace keys_test {

namespace {

/// The first key of the text, with its marks.
std::string key_of(const std::string& text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if (const std::size_t length = key_in_backticks(text, at); length > 0)
            return text.substr(at, length);
    return {};
}

/// The page with the text as it is made safe in each of its places.
std::string page(const std::string& before, const std::string& text, const std::string& behind) {
    return finished("report.html", before + escape_for("report.html")(text) + behind);
}

} // namespace

TEST_CASE("a key is a word in small letters, a path or a word with a number") {
    for (const std::string key :
         {"`told`", "`why_not`", "`do.heard`", "`involvement.young-people.plan`",
          "`involvement.Year 9 (élèves).plan`", "`people: 0`", "`people: 12`"}) {
        CHECK(key_of(key) == key);
        CHECK(key_of("Write under " + key + ", or leave it.") == key);
        CHECK(key_of("(" + key + ")") == key);
    }
}

TEST_CASE("other backticks are no marks of a key") {
    for (const std::string text : {"",
                                   "`",
                                   "``",
                                   "```",
                                   "``told``",
                                   "`told",
                                   "told`",
                                   "` told`",
                                   "`told `",
                                   "`Told`",
                                   "`two words`",
                                   "`9`",
                                   "x`told`",
                                   "`told`x",
                                   "5`told`",
                                   "é`told`",
                                   "`told`é",
                                   "\\`told`",
                                   "`people: `",
                                   "`people: many`",
                                   "`people:0`",
                                   "`do.`",
                                   "`do. `",
                                   "`do.a `",
                                   "`do.a|b`",
                                   "`do.a\\`",
                                   "`do.a.`",
                                   "`do\nheard`",
                                   "`do.a\nb`",
                                   "`.do`",
                                   "rock `n’ roll`"})
        CHECK(key_of(text) == "");
    CHECK(key_of("`do." + std::string(295, 'x') + "`").size() == 300);
    CHECK(key_of("`do." + std::string(296, 'x') + "`") == "");
}

TEST_CASE("of two words in backticks with a stray one between them, both are keys") {
    CHECK(keys_in_quotes("`a` ` `b` and `c") == "‘a’ ` ‘b’ and `c");
    CHECK(keys_in_quotes("`a`, `b.c`; `d`.") == "‘a’, ‘b.c’; ‘d’.");
}

TEST_CASE("keys are code in Markdown, and other backticks stay themselves") {
    CHECK(escape_markdown("Write `why_not` under `do.heard`.") ==
          "Write `why_not` under `do.heard`.");
    CHECK(escape_markdown("`do.*x* @all #3 <b>`") == "`do.*x* @all #3 <b>`");
    CHECK(escape_markdown("a ` `told` `X`") == "a \\` `told` \\`X\\`");
    CHECK(escape_markdown("`told\n`") == "\\`told \\`");
}

TEST_CASE("keys are code in the text of a page") {
    CHECK(page("<p>", "Add `do.heard`.", "</p>") == "<p>Add <code>do.heard</code>.</p>");
    CHECK(page("<svg/><p>", "`a`", "</p>") == "<svg/><p><code>a</code></p>");
    CHECK(page("<!-- <title> --><p title='>\"'>1 < 2 ", "`a`", "</p>") ==
          "<!-- <title> --><p title='>\"'>1 < 2 <code>a</code></p>");
    CHECK(page("<title>x</title><svg><title>y</title></svg>", "`a`", "") ==
          "<title>x</title><svg><title>y</title></svg><code>a</code>");
}

TEST_CASE("where no element may stand in a page, keys stand in quotation marks") {
    const std::string quoted = "‘do.heard’";
    for (const auto& [before, behind] : std::initializer_list<std::pair<std::string, std::string>>{
             {"<p title=\"", "\">"},
             {"<p title='", "'>"},
             {"<p title=\"a > b ", "\">"},
             {"<title lang=\"en\">", "</title>"},
             {"<svg class=\"x\"><text>", "</text></svg>"},
             {"<svg><g><title>a</title></g><desc>", "</desc></svg>"},
             {"<option>", "</option>"},
             {"<textarea>", "</textarea>"},
             {"<!-- a > b ", " -->"}})
        CHECK(page(before, "`do.heard`", behind) == before + quoted + behind);
}

TEST_CASE("hostile texts stay harmless in a key and around it") {
    CHECK(page("<p>", "`do.<script>alert(1)</script>`", "</p>") ==
          "<p><code>do.&lt;script&gt;alert(1)&lt;/script&gt;</code></p>");
    CHECK(page("<p title=\"", "`do.\" onclick=\"x`", "\">") ==
          "<p title=\"‘do.&quot; onclick=&quot;x’\">");
    CHECK(page("<p>",
               "\x01"
               "b\x02 `",
               "</p>") == "<p>\uFFFDb\uFFFD `</p>");
    CHECK(page("<p>", "</code>`x", "</p>") == "<p>&lt;/code&gt;`x</p>");
}

TEST_CASE("keys are code on the pages that templates make") {
    TemplateTrouble trouble;
    const auto templates =
        Templates::with({{"report.html", "<title>{{words}}</title><p>{{words}}</p>"},
                         {"easy-read.html", "<p>{{words}}</p>"},
                         {"easy-read.txt", "{{words}}"},
                         {"report.md", "{{words}}"}},
                        trouble);
    REQUIRE(templates);
    Filling filling;
    filling.text("words", "Add `do.heard`, `X`");
    CHECK(templates->fill("report.html", filling) ==
          "<title>Add ‘do.heard’, `X`</title><p>Add <code>do.heard</code>, `X`</p>");
    CHECK(templates->fill("easy-read.html", filling) == "<p>Add ‘do.heard’, `X`</p>");
    CHECK(templates->fill("easy-read.txt", filling) == "Add ‘do.heard’, `X`");
    CHECK(templates->fill("report.md", filling) == "Add `do.heard`, \\`X\\`");
}

TEST_CASE("keys stand in quotation marks in a workbook") {
    CHECK(xlsx_cell("Add `do.heard`, `X`") == "Add ‘do.heard’, `X`");
    CHECK(xlsx_page_line("Add `do.heard`", 255) == "Add ‘do.heard’");
    CHECK(xlsx_property("Add `do.heard`") == "Add ‘do.heard’");
}

} // namespace keys_test
