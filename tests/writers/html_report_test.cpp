#include "catch.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "golden.h"
#include "writers/fill_report.h"
#include "writers/html_reading.h"
#include "writers/html_report.h"
#include "writers/report_texts.h"
#include "writers/sample_report.h"

namespace html_report_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

std::string page_of(const Report& report) {
    return write_html(report, Templates::shipped());
}

bool contains(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

std::size_t count_of(std::string_view text, std::string_view words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

std::string filled_with(const std::string& words) {
    Report report = sample_panel_report();
    for_each_text(report, [&](std::string& text) { text = words; });
    return page_of(report);
}

std::string tags_in_a_line(std::string_view page) {
    std::string line;
    for (const HtmlTag& tag : html_tags(page))
        line += "<" + tag.name + tag.attributes + ">";
    return line;
}

/// Labels in a drawing break where they must, so another text has other tags there.
std::string without_drawings(std::string page) {
    for (auto from = page.find("<svg class=\"drawing"); from != std::string::npos;
         from = page.find("<svg class=\"drawing"))
        page.erase(from, page.find("</svg>", from) - from);
    return page;
}

/// The value of that attribute, which may be empty, of every tag with that name.
std::vector<std::string> values_of(std::string_view page, std::string_view tag_name,
                                   std::string_view attribute) {
    std::vector<std::string> values;
    for (const HtmlTag& tag : html_tags(page))
        if (tag.name == tag_name)
            values.push_back(html_attribute(tag, attribute));
    return values;
}

/// A report with a route through the gaps of these numbers: now, and next time.
Report with_route(std::vector<std::size_t> now, std::vector<std::size_t> later) {
    Report report = bare_report();
    report.gaps.resize(20);
    ReportRoute& route = report.routes.emplace_back();
    route.title = "The shortest route to “Charter mark”";
    for (const std::size_t gap : now)
        route.steps.push_back(
            {gap, gap % 2 == 0 ? "Values" : "Forms", "Minutes", "Add them.", "line 3", true});
    for (const std::size_t gap : later)
        route.steps.push_back({gap, "Doing with", "Who is asked?", "Start earlier.", "", false});
    return report;
}

void check_named(const Filling& filling, const std::string& document) {
    for (const auto& [name, value] : filling.values()) {
        INFO(name);
        CHECK(contains(document, "`" + name + "`"));
        for (const Filling& item : value.items)
            check_named(item, document);
    }
}

} // namespace

TEST_CASE("the sample page looks as approved") {
    check_golden("sample_report.html", page_of(sample_report()));
}

TEST_CASE("a page is well made: closed tags, links that lead somewhere, headings in order") {
    CHECK(html_trouble(page_of(sample_report())).empty());
    CHECK(html_trouble(page_of(sample_panel_report())).empty());
    CHECK(html_trouble(page_of(bare_report())).empty());
    CHECK(html_trouble(page_of(with_route({1, 2, 3, 5, 7, 8, 9}, {11, 12, 14}))).empty());
}

TEST_CASE("a page shows every text that the printed report shows") {
    Report report = sample_report();
    for (ReportRung& rung : report.ladder->rungs)
        rung.claimed = true; // the wording of other rungs is left out
    std::vector<std::string> words;
    for_each_printed_text(report, [&](std::string& text) {
        words.push_back("text" + std::to_string(words.size()) + "x");
        text = words.back();
    });
    std::string text = html_text(page_of(report));
    // The first letter of a sentence becomes a capital.
    std::ranges::transform(text, text.begin(), [](char c) { return c == 'T' ? 't' : c; });
    for (const std::string& word : words) {
        CAPTURE(word);
        CHECK(contains(text, word));
    }
}

TEST_CASE("no text of a report becomes a tag, an attribute or a part of the template") {
    const std::string hostile = "</style></title><script>alert(1)</script>\"'><img src=x onerror=a "
                                "onclick='b'> {{verdict_title}} {{{title}}} {{> style.css}} &lt; "
                                "-->";
    const std::string page = filled_with(hostile);
    CHECK(tags_in_a_line(without_drawings(page)) ==
          tags_in_a_line(without_drawings(filled_with("words"))));
    CHECK(html_trouble(page).empty());
    CHECK_FALSE(contains(page, "<script"));
    CHECK(contains(html_text(page), hostile));
}

TEST_CASE("a page needs nothing else: no script, no address, and a policy that allows none") {
    const std::string page = page_of(sample_panel_report());
    for (const std::string_view word : {"<script", "<link", "<iframe", "<base", "<form", " src=",
                                        " style=", " on", "url(", "@import", "http:", "https:"})
        CHECK_FALSE(contains(tags_in_a_line(page), word));
    CHECK(count_of(page, "url(") + count_of(page, "@import") + count_of(page, "://") == 0);
    CHECK(contains(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                         "'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action "
                         "'none'\">\n"));
    for (const std::string& address : values_of(page, "a", "href"))
        CHECK(address.starts_with('#'));
}

TEST_CASE("a page has a language, a title and one of each landmark") {
    const std::string page = page_of(sample_report());
    CHECK(values_of(page, "html", "lang") == std::vector<std::string>{"en-GB"});
    CHECK(contains(page, "<title>A new Local Offer website: Not yet</title>"));
    for (const std::string_view name : {"header", "nav", "main", "footer"})
        CHECK(values_of(page, name, "id").size() == 1);
    CHECK(values_of(page, "table", "role").size() == values_of(page, "caption", "x").size());
    for (const std::string& scope : values_of(page, "th", "scope"))
        CHECK_FALSE(scope.empty());
}

TEST_CASE("a list without marks in front is still told as a list") {
    const std::string page = page_of(sample_report());
    std::size_t lists = 0;
    for (const std::string_view name : {"results", "cards", "picture-legend"}) {
        const std::string begin = "<ul class=\"" + std::string(name) + "\"";
        CHECK(count_of(page, begin) == count_of(page, begin + " role=\"list\">"));
        lists += count_of(page, begin);
    }
    CHECK(lists > 5);
    CHECK(contains(page, "In this report</h2>\n<ul role=\"list\">"));
}

TEST_CASE("the page begins with the verdict, the gates and the route, and then the list of parts") {
    const std::string page = page_of(sample_report());
    const auto place = [&](std::string_view id) {
        return page.find(" id=\"" + std::string(id) + "\"");
    };
    CHECK(place("verdict") < place("gates"));
    CHECK(place("gates") < place("route"));
    CHECK(place("route") < place("contents"));
    CHECK(place("contents") < place("about"));
    CHECK(place("about") < place("values"));
    CHECK(place("limits") < page.size());
}

TEST_CASE("each gap has its number as an address, and steps of the route link to it") {
    const std::string page = page_of(sample_report());
    CHECK(contains(page, "<article class=\"gap\" id=\"gap-4\">\n<h3>Gap 4 (<bdi>Values</bdi>): "
                         "only for next time</h3>"));
    CHECK(contains(page, "<li><strong>Next time, <a href=\"#gap-4\">gap 4</a>:</strong>"));
    CHECK(contains(html_text(page), "It takes, for example, gaps 1 and 2."));
}

TEST_CASE("of a long route a few steps stand in full and the others with links to their gaps") {
    const std::string now = html_text(page_of(with_route({1, 2, 3, 5, 7, 8, 9}, {})));
    CHECK(contains(now, "Now, gap 3: Minutes: Add them. (line 3)\n"
                        "Now, 4 more: Forms (3) and Values (1). They are gaps 5 and 7 to 9, "
                        "further down.\n"));
    CHECK_FALSE(contains(now, "Now, gap 5"));
    const std::string both = html_text(page_of(with_route({1, 3, 5, 7}, {10, 12, 14})));
    CHECK(contains(both, "Now, gap 3: Minutes: Add them. (line 3)\n"
                         "Now, 2 more: Forms (2). They are gaps 5 and 7, further down.\n"
                         "Next time, gap 10: Who is asked? Start earlier.\n"
                         "Next time, 2 more: Doing with (2). They are gaps 12 and 14, further "
                         "down.\n"));
    const std::string few = html_text(page_of(with_route({1, 3, 5}, {10, 12})));
    CHECK(contains(few, "Now, gap 5: Minutes"));
    CHECK(contains(few, "Next time, gap 12: Who"));
    CHECK_FALSE(contains(few, "more:"));
}

TEST_CASE("the panel's page says on every printed page and under every heading what it is") {
    const std::string note = "<p class=\"panel-note\">Panel only, not for publication.</p>";
    const std::string page = page_of(sample_panel_report());
    CHECK(contains(page, "@top-left { content: \"Panel only, not for publication.\";"));
    // The list of parts is no part.
    CHECK(count_of(page, note) + 1 == values_of(page, "h2", "id").size());
    CHECK(count_of(page, "not for publication.</p>") > 20);
    CHECK_FALSE(contains(page_of(sample_report()), "Panel only"));
}

TEST_CASE("things with one reason on which the verdict rests stand together") {
    Report report = bare_report();
    const ReportRest rest{"record", "meeting m1", "Less would be known.",
                          "line 3", "m1",         VerdictKind::not_yet,
                          "Not yet"};
    report.rests_on = {rest, rest, rest};
    report.rests_on[1].what = "meeting m2";
    report.rests_on[2].becomes = VerdictKind::conditions;
    report.rests_on[2].becomes_title = "With conditions";
    std::string text = html_text(page_of(report));
    std::erase(text, '\n');
    CHECK(contains(text, "Without any one of these, the verdict would be “Not yet”Any one of these:"
                         "Meeting m1. (line 3)Meeting m2. (line 3)Less would be known."));
    CHECK(contains(text, "Without any one of these, the verdict would be “With conditions”"
                         "Meeting m1. Less would be known. (line 3)"));
}

TEST_CASE("a page without anything in it still says what there is to say") {
    const std::string text = html_text(page_of(bare_report()));
    for (const std::string_view sentence :
         {"Verdict: Not enough evidence", "Values: not known. Nothing was sent in.",
          "No record was set aside.", "No check found anything to ask about.",
          "What the project says, what its records show and what people say of it go together, as "
          "far as this report can show."})
        CHECK(contains(text, sentence));
}

TEST_CASE("docs/templates.md lists every name that a report's page can use") {
    std::ifstream file(std::string(COPROD_SOURCE_DIR) + "/docs/templates.md");
    std::stringstream document;
    document << file.rdbuf();
    for (const Report& report : {sample_report(), with_route({1, 2, 3, 5, 7, 8, 9}, {}),
                                 with_route({1, 2}, {3, 4, 5, 6})}) {
        Filling filling;
        fill_report(report, filling);
        check_named(filling, document.str());
    }
}

} // namespace html_report_test
