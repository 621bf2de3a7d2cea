#include "catch.h"

#include <algorithm>
#include <map>
#include <set>

#include "golden.h"
#include "workstream/hand_results.h"
#include "writers/escapes.h"
#include "writers/html_workstream.h"
#include "writers/report_texts.h"

namespace html_workstream_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

using Strings = std::vector<std::string>;

WorkstreamOptions with_pledges() {
    WorkstreamOptions options;
    options.pledges = northshire_pledges();
    return options;
}

std::string page_of(const Workstream& report, ReportLinks links = ReportLinks::beside) {
    return write_html(report, Templates::shipped(), links);
}

bool contains(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

std::size_t times(const std::string& text, std::string_view words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

std::vector<Result> panel(std::vector<Result> results) {
    for (Result& result : results)
        result.report.view = View::panel;
    return results;
}

Result by_version_three(Result result) {
    result.report.charter.version = "3";
    return result;
}

/// Northshire with these words in every text of every result, the short names too.
std::vector<Result> filled_with(const std::string& words) {
    std::vector<Result> results = northshire();
    for (Result& result : results) {
        for_each_text(result.report, [&](std::string& text) { text += words; });
        for (ReportRoute& route : result.report.routes)
            route.reach.resize(route.reach.size() - words.size()); // a word of the program's own
        for (std::string* text : {&result.file, &result.report_file})
            *text += words;
        for (Mistake& mistake : result.mistakes)
            mistake.message += words;
    }
    return results;
}

struct Tag {
    std::string name; ///< "/p" for an end
    std::map<std::string, std::string> attributes;
};

/// The tag between < and >, its attributes all in double quotes, or without a value.
Tag tag_of(const std::string& inner) {
    Tag tag;
    std::size_t at = std::min(inner.find_first_of(" /", 1), inner.size());
    tag.name = inner.substr(0, at);
    while ((at = inner.find_first_not_of(" /", at)) != std::string::npos) {
        const std::size_t equals = inner.find('=', at);
        if (equals == std::string::npos)
            break;
        REQUIRE(inner[equals + 1] == '"');
        const std::size_t end = inner.find('"', equals + 2);
        REQUIRE(end != std::string::npos);
        const bool is_new =
            tag.attributes
                .emplace(inner.substr(at, equals - at), inner.substr(equals + 2, end - equals - 2))
                .second;
        CHECK(is_new);
        at = end + 1;
    }
    return tag;
}

/// Every tag of the page behind its <style>, which must close what it opens, in order.
std::vector<Tag> tags_of(const std::string& page) {
    static const std::set<std::string> alone{"meta", "rect"};
    std::vector<Tag> tags;
    Strings open{"html", "head"};
    for (std::size_t at = page.find("</style>") + 8;
         (at = page.find('<', at)) != std::string::npos;) {
        const std::size_t end = page.find('>', at);
        REQUIRE(end != std::string::npos);
        Tag tag = tag_of(page.substr(at + 1, end - at - 1));
        if (tag.name.starts_with("/")) {
            REQUIRE(!open.empty());
            CHECK("/" + open.back() == tag.name);
            open.pop_back();
        } else if (alone.count(tag.name) == 0) {
            open.push_back(tag.name);
        }
        tags.push_back(std::move(tag));
        at = end;
    }
    CHECK(open.empty());
    return tags;
}

/// What no text may change: the tags and the names of their attributes.
Strings skeleton(const std::string& page) {
    Strings lines;
    for (const Tag& tag : tags_of(page)) {
        lines.push_back(tag.name);
        for (const auto& [name, value] : tag.attributes)
            lines.back() += " " + name;
    }
    return lines;
}

Strings links_of(const std::string& page) {
    Strings links;
    for (const Tag& tag : tags_of(page))
        if (const auto href = tag.attributes.find("href"); href != tag.attributes.end())
            links.push_back(href->second);
    return links;
}

/// The page without its style, which has nothing to do with what it says.
std::string without_style(std::string page) {
    const std::size_t from = page.find("<style>") + 7;
    return page.erase(from, page.find("</style>") - from);
}

/// The places of these, which must all stand there, in their order.
void check_order(const std::string& page, const Strings& headings) {
    std::size_t last = 0;
    for (const std::string& heading : headings) {
        CAPTURE(heading);
        const std::size_t at = page.find(heading);
        REQUIRE(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
}

} // namespace

TEST_CASE("the workstream's page of Northshire reads as approved") {
    check_golden("workstream.html", without_style(page_of(together(northshire(), with_pledges()))));
}

TEST_CASE("the page begins with what was found, the verdicts and what to do together") {
    check_order(page_of(together(northshire(), with_pledges())),
                {">What was found</h2>", ">Verdicts</h2>", ">What to do together first</h2>",
                 ">All projects</h2>", ">Engagement and level</h2>", ">A reason to celebrate</h2>",
                 ">Waiting for a panel</h2>", ">How far from the mark</h2>",
                 ">Commitments most often missed</h2>",
                 ">Outcomes for children and young people</h2>", ">Who has been missed</h2>",
                 ">Claimed and recorded</h2>", ">Numbers to look at from year to year</h2>",
                 ">Worth asking about</h2>", ">Activities that were sent in</h2>", ">Pledges</h2>",
                 ">Living the charter in organisations</h2>", ">Files that were not assessed</h2>",
                 ">What this report rests on</h2>"});
}

TEST_CASE("a project leads to its report from the list and from the grid, beside the page alone") {
    const Workstream report = together({passing("garden"), passing("meals")});
    const std::string page = page_of(report);
    CHECK(times(page, R"(<a href="garden.txt">Project garden</a>)") == 2);
    CHECK(times(page, R"(<a href="meals.txt">Project meals</a>)") == 2);
    const std::string alone = page_of(report, ReportLinks::none);
    for (const std::string& link : links_of(alone))
        CHECK(link.starts_with("#"));
    // The list and the activities; the grid and the projects to celebrate.
    CHECK(times(alone, R"(<th role="rowheader" scope="row" dir="auto">Project garden</th>)") == 2);
    CHECK(times(alone, R"(<li dir="auto">Project garden (Northshire Council)</li>)") == 2);
}

TEST_CASE("a page leads to nothing but files of plain names in its own folder") {
    for (const std::string name : {"a.txt", "local-offer.html", "2026-7.easy-read.html", "-"})
        CHECK(is_name_beside(name));
    const Strings others{"",
                         ".hidden",
                         "..",
                         "../a.txt",
                         "a/b.txt",
                         "/etc/passwd",
                         "javascript:alert(1)",
                         "https://northshire.example",
                         "A.txt",
                         "a b.txt",
                         "a%2fb",
                         "a\".txt",
                         "ä.txt",
                         "a\\b",
                         "#found",
                         "a?b"};
    for (const std::string& name : others) {
        CAPTURE(name);
        CHECK_FALSE(is_name_beside(name));
        Result result = passing("a");
        result.report_file = name;
        for (const std::string& link : links_of(page_of(together({result}))))
            CHECK(link.starts_with("#"));
    }
}

TEST_CASE("no text of a result can become anything else than text on the page") {
    const auto page_with = [](const std::string& words) {
        WorkstreamOptions options = with_pledges();
        for (PledgeLine& line : *options.pledges)
            line = {line.organisation + words, line.kind + words, line.date + words};
        return page_of(together(panel(filled_with(words)), options));
    };
    const Strings plain = skeleton(page_with(" ./x"));
    for (const std::string words :
         {" </style></title><script>alert(1)</script>", " \"><img src=x onerror=alert(1)>",
          " ' onmouseover='x", " {{title}}{{{title}}}{{#parts}}{{> style.css}}", " <!--", " ]]>",
          " &lt;b&gt;&amp;"}) {
        CAPTURE(words);
        const std::string page = page_with(words);
        CHECK((skeleton(page) == plain));
        CHECK(contains(page, escape_html(words)));
    }
}

TEST_CASE(
    "every id is there once, every link inside the page has its target, no heading is left out") {
    const Workstream both_charters = together(
        panel({passing("a"), passing("b"), by_version_three(passing("c"))}), with_pledges());
    for (const Workstream& report : {together(northshire(), with_pledges()), both_charters,
                                     together({}), together({refused("a", "b")})}) {
        const std::string page = page_of(report);
        std::set<std::string> ids;
        char level = '0';
        std::size_t first_headings = 0;
        for (const Tag& tag : tags_of(page)) {
            if (const auto id = tag.attributes.find("id"); id != tag.attributes.end())
                CHECK(ids.insert(id->second).second);
            if (tag.name.size() != 2 || tag.name[0] != 'h' || tag.name == "hr")
                continue;
            CHECK(tag.name[1] <= level + 1);
            level = tag.name[1];
            first_headings += level == '1' ? 1U : 0U;
        }
        CHECK(first_headings == 1);
        for (const std::string& link : links_of(page))
            if (link.starts_with("#"))
                CHECK(ids.count(link.substr(1)) == 1);
    }
}

TEST_CASE("what two charters say stands under the name of each on the page") {
    const std::string page =
        page_of(together({passing("a"), passing("b"), by_version_three(passing("c"))}));
    CHECK(contains(page, ">By “The Northshire Charter, version 2” (2 projects)</h3>"));
    CHECK(contains(page, ">By “The Northshire Charter, version 3” (1 project)</h3>"));
    CHECK_FALSE(contains(page_of(together({passing("a")})), ">By “"));
}

TEST_CASE("a page of a run in which nothing was found or assessed says so") {
    const std::string none = page_of(together({}));
    CHECK(contains(none, "No files were found, so there is nothing to report yet."));
    CHECK_FALSE(contains(none, ">Verdicts<"));
    const std::string broken = page_of(together({refused("a", "b", 1)}));
    CHECK(contains(broken, "No project could be assessed, so there are no verdicts yet."));
    CHECK(contains(broken, "<li><bdi>a</bdi> (something to mend). <bdi>Line 12: b. There is 1 more "
                           "thing to mend in it.</bdi></li>"));
    CHECK_FALSE(contains(broken, ">All projects<"));
}

TEST_CASE("where all is well the sections of the page say so") {
    const std::string page = page_of(together({passing("a")}));
    CHECK(contains(page, "Every commitment is confirmed in every project."));
    CHECK(contains(page, "Every value that serves one of them is passed in every project."));
    CHECK(contains(page, "By the records, no kind of people whose project it is was missed."));
    CHECK(contains(page, "Every file that was found was assessed."));
    CHECK_FALSE(contains(page, "What to do together first"));
    CHECK_FALSE(contains(page, "Pledges"));
}

TEST_CASE("the list holds every project, and a full cell of the grid the first twenty") {
    std::vector<Result> many;
    for (int i = 0; i < 25; ++i)
        many.push_back(passing("p" + std::to_string(10 + i)));
    const std::string page = page_of(together(many));
    CHECK(times(page, R"(<th role="rowheader" scope="row" dir="auto"><a href="p)") == 25);
    CHECK(times(page, R"(<li dir="auto"><a href="p)") == 20);
    CHECK(contains(page, R"(<span class="ws-here">25 projects</span>)"));
    CHECK(contains(page, "<li>and 5 more; all of them stand in the list of all projects.</li>"));
}

TEST_CASE("where two levels have one name the grid names the projects without leading to them") {
    Result result = passing("a");
    for (Named& level : result.report.charter.levels)
        level.title = "Both";
    result.report.project.level = result.report.charter.levels.back();
    const std::string page = page_of(together({result}));
    CHECK(contains(page, R"(<li dir="auto">Project a (Northshire Council)</li>)"));
    CHECK(times(page, R"(<a href="a.txt">)") == 1);
}

TEST_CASE("the pieces of a bar fill it, and its words say each of them") {
    std::vector<Result> results{passing("a"), passing("b"), passing("c")};
    set_strength(results[0], "reply", Strength::not_shown);
    set_strength(results[1], "reply", Strength::described);
    const std::string page = page_of(together(results));
    std::size_t bars = 0;
    for (const Tag& tag : tags_of(page))
        if (tag.name == "svg" && tag.attributes.count("role") == 1) {
            ++bars;
            CHECK(tag.attributes.at("aria-label") ==
                  "Of 3: confirmed in 1, documented in 0, described in 1, not shown in 1.");
        }
    CHECK(bars == 1);
    CHECK(contains(page, R"(<rect class="ws-confirmed" x="0" y="0" width="33" height="8"/>)"
                         R"(<rect class="ws-documented" x="33" y="2" width="0" height="6"/>)"
                         R"(<rect class="ws-described" x="33" y="5" width="33" height="3"/>)"
                         R"(<rect class="ws-not-shown" x="66" y="7" width="34" height="1"/>)"));
}

TEST_CASE("a table stays one for those who listen, on narrow screens too") {
    const std::map<std::string, std::string> roles{{"table", "table"},
                                                   {"thead", "rowgroup"},
                                                   {"tbody", "rowgroup"},
                                                   {"tr", "row"},
                                                   {"td", "cell"}};
    std::size_t tables = 0;
    for (const Tag& tag : tags_of(page_of(together(northshire(), with_pledges())))) {
        const auto value = [&](const std::string& name) {
            const auto found = tag.attributes.find(name);
            return found == tag.attributes.end() ? std::string() : found->second;
        };
        CAPTURE(tag.name);
        if (const auto role = roles.find(tag.name); role != roles.end())
            CHECK(value("role") == role->second);
        else if (tag.name == "th")
            CHECK(value("role") == (value("scope") == "col" ? "columnheader" : "rowheader"));
        else if (value("class") == "label")
            CHECK(value("aria-hidden") == "true");
        tables += tag.name == "table" ? 1U : 0U;
    }
    CHECK(tables == 6);
}

TEST_CASE("the panel's page says in its title and on every printed page what it is") {
    const std::string page = page_of(together(panel(northshire()), with_pledges()));
    CHECK(contains(page, " (for the panel only)</title>"));
    CHECK(contains(page, R"(<p class="view for-panel">)"));
    CHECK(contains(page, R"(content: "Panel only, not for publication.";)"));
    CHECK(contains(page, ">Two rungs or more below what is claimed</h3>"));
    const std::string open = page_of(together(northshire()));
    CHECK_FALSE(contains(open, "not for publication"));
    CHECK_FALSE(contains(open, "panel only"));
}

} // namespace html_workstream_test
