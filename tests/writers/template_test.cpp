#include "catch.h"

#include "writers/template.h"

namespace template_test {

namespace {

using namespace coprod;

/// What is wrong with the template, as "name: words"; nothing where it can be used.
std::string trouble_with(const std::string& text, const std::string& name = "masthead.html") {
    TemplateTrouble trouble;
    return Templates::with({{name, text}}, trouble) ? "" : trouble.name + ": " + trouble.words;
}

std::string filled(const std::string& text, const Filling& filling) {
    TemplateTrouble trouble;
    const auto templates = Templates::with({{"masthead.html", text}}, trouble);
    INFO(trouble.words);
    REQUIRE(templates);
    return templates->fill("masthead.html", filling);
}

} // namespace

TEST_CASE("a template that replaces one has to have its name") {
    CHECK(trouble_with("<p>Northshire</p>", "mast-head.html") ==
          "mast-head.html: No template has this name.");
    CHECK(trouble_with("<p>Northshire</p>").empty());
}

TEST_CASE("a template cannot print a text as it is") {
    const std::string words =
        "masthead.html: In line 1 a text is printed as it is ({{{ or {{&), and it could "
        "hold anything. Use two braces: {{name}}.";
    CHECK(trouble_with("<p>{{{title}}}</p>") == words);
    CHECK(trouble_with("<p>{{&title}}</p>") == words);
    CHECK(trouble_with("<p>{{ & title }}</p>") == words);
    CHECK(trouble_with("<p>{{\n&title}}</p>") == words);
    CHECK(trouble_with("{{title}} {{ {title} }}") == words);
}

TEST_CASE("a template cannot set other delimiters") {
    const std::string words = "masthead.html: In line 1 other delimiters are set ({{=), which "
                              "cannot be checked. Use {{ and }}.";
    CHECK(trouble_with("{{=<% %>=}}<%&title%>") == words);
    CHECK(trouble_with("{{ =<% %>= }}<%&title%>") == words);
}

TEST_CASE("a template includes others that are there, closed, and not itself") {
    CHECK(trouble_with("{{> logo.html}}") ==
          "masthead.html: It includes {{> logo.html}}, and there is no template of that name.");
    CHECK(trouble_with("{{> ../../etc/passwd}}") ==
          "masthead.html: It includes {{> ../../etc/passwd}}, and there is no template of that "
          "name.");
    CHECK(trouble_with("{{> masthead.html}}") ==
          "masthead.html: It includes itself, or templates in templates too deep.");
    CHECK(trouble_with("<p>{{> colours.css") ==
          "masthead.html: In line 1 a tag {{ has no end. Close it with }}.");
}

TEST_CASE("an include is written one way, so that none is filled in from the texts of a report") {
    const std::string words =
        "masthead.html: In line 2 a blank stands before the > of a tag. Write {{> name}}.";
    CHECK(trouble_with("<p>\n{{ > title}}") == words);
    CHECK(trouble_with("<p>\n{{\t>title}}") == words);
    CHECK(trouble_with("<p>\n{{\n>title}}") == words);
    CHECK(trouble_with("<p>\n{{\v> colours.css}}") == words);
    TemplateTrouble trouble;
    CHECK_FALSE(Templates::with(
        {{"colours.css", "{"}, {"masthead.html", "{{> colours.css}}{> title}}"}}, trouble));
    CHECK(trouble.words.ends_with(" a tag {{> is put together from pieces."));
    for (const auto& [tag, shown] :
         {std::pair<std::string, std::string>{"{{>title}}", "{{&gt;title}}"},
          {"{{> colours.css}}", "{{&gt; colours.css}}"},
          {"{{#title}}", "{{#title}}"},
          {"{{{title}}}", "{{{title}}}"}}) {
        Filling filling;
        filling.text("title", tag);
        CHECK(filled("{{title}}", filling) == shown);
        CHECK(filled("{{#title}}{{title}}{{/title}}", filling) == shown);
    }
}

TEST_CASE("a template can be as deep and as long as it needs to, and no more") {
    const auto nested = [](std::size_t deep) {
        std::string text;
        for (std::size_t i = 0; i < deep; ++i)
            text += "{{#panel}}";
        for (std::size_t i = 0; i < deep; ++i)
            text += "{{/panel}}";
        return text;
    };
    CHECK(trouble_with(nested(32)).empty());
    CHECK(trouble_with(nested(33)) ==
          "masthead.html: In line 1 sections stand in sections more than 32 deep.");
    TemplateTrouble trouble;
    std::string many;
    for (int i = 0; i < 20; ++i)
        many += "{{> colours.css}}";
    const std::string long_one(256 * 1024, 'x');
    CHECK_FALSE(Templates::with({{"colours.css", long_one}, {"masthead.html", many}}, trouble));
    CHECK(trouble.words == "With all that it includes it is longer than 4 MiB.");
}

TEST_CASE("a template with a section or a tag that is not closed is refused") {
    CHECK(trouble_with("\n{{#panel}}<p>\n") ==
          "masthead.html: In line 2 the section {{#panel}} is not closed. Close it with "
          "{{/panel}}.");
    CHECK(trouble_with("<p>\n\n{{/panel}}") ==
          "masthead.html: In line 3 {{/panel}} closes a section that is not open here.");
    CHECK(trouble_with("{{#panel}}{{^title}}{{/panel}}{{/title}}") ==
          "masthead.html: In line 1 {{/panel}} closes a section that is not open here.");
    CHECK(trouble_with("<p>{{title</p>") ==
          "masthead.html: In line 1 a tag {{ has no end. Close it with }}.");
}

TEST_CASE("a template that is included is put in without the end of its last line") {
    TemplateTrouble trouble;
    const auto templates = Templates::with(
        {{"colours.css", "a {{title}}\n"}, {"masthead.html", "<p>{{> colours.css}}</p>\n"}},
        trouble);
    REQUIRE(templates);
    Filling filling;
    filling.text("title", "\"b\"");
    CHECK(templates->fill("masthead.html", filling) == "<p>a &quot;b&quot;</p>\n");
}

TEST_CASE("the page that is printed holds what replaces a template") {
    TemplateTrouble trouble;
    const auto templates =
        Templates::with({{"masthead.html", "<p>Northshire together</p>"}}, trouble);
    REQUIRE(templates);
    const std::string page = templates->fill("report.html", {});
    CHECK(page.find("<p>Northshire together</p>\n") != std::string::npos);
    CHECK(Templates::shipped().fill("report.html", {}).find("Northshire") == std::string::npos);
}

TEST_CASE("texts open a section where they are not empty, flags where they are true") {
    const std::string text = "{{#title}}[{{title}}]{{/title}}{{^title}}none{{/title}}"
                             "{{#panel}}!{{/panel}}{{^panel}}?{{/panel}}";
    Filling filling;
    CHECK(filled(text, filling) == "none?");
    filling.text("title", "");
    filling.flag("panel", false);
    CHECK(filled(text, filling) == "none?");
    filling.text("title", "A <b> & 'c'");
    filling.flag("panel", true);
    CHECK(filled(text, filling) == "[A &lt;b&gt; &amp; &#39;c&#39;]!");
}

TEST_CASE("lists are written item by item, and an empty one as if it was not there") {
    const std::string text = "{{#gaps}}{{number}}:{{#notes}} {{text}}{{/notes}};{{/gaps}}"
                             "{{^gaps}}none{{/gaps}}{{#one}}{{number}}{{/one}}";
    Filling filling;
    CHECK(filled(text, filling) == "none");
    Filling& first = filling.item("gaps");
    first.number("number", 7);
    first.texts("notes", {"a", "b"});
    Filling& second = filling.item("gaps");
    second.number("number", -1);
    second.texts("notes", {});
    filling.part("one").number("number", 3);
    CHECK(filled(text, filling) == "7: a b;-1:;3");
}

TEST_CASE("a name that an item lacks is looked for around it, and an empty text is no such name") {
    const std::string text = "{{#gaps}}[{{source}}{{#source}}!{{/source}}]{{/gaps}}";
    Filling filling;
    filling.text("source", "around");
    filling.item("gaps");
    filling.item("gaps").text("source", "");
    CHECK(filled(text, filling) == "[around!][]");
}

TEST_CASE("what looks like a tag in a text stays a text") {
    Filling filling;
    filling.text("title", "{{source}} {{> style.css}} {{{x}}}");
    filling.text("source", "never");
    CHECK(filled("{{title}}", filling) == "{{source}} {{&gt; style.css}} {{{x}}}");
}

} // namespace template_test
