// The page for everyone who took part: what it says, to whom, and that both forms say the same.
#include "catch.h"

#include <sstream>

#include "golden.h"
#include "writers/easy_read.h"
#include "writers/readability.h"
#include "writers/sample_easy.h"
#include "writers/sample_report.h"
#include "writers/text_layout.h"

using namespace coprod;
using namespace coprod_tests;

namespace easy_read_test {

namespace {

std::string text_of(const Report& report) {
    return write_easy_text(report, Templates::shipped());
}

std::string page_of(const Report& report) {
    return write_easy_html(report, Templates::shipped());
}

/// The text with every run of spaces and line ends as one space.
std::string on_one_line(const std::string& text) {
    std::istringstream words{text};
    std::string line;
    for (std::string word; words >> word;)
        line += word + ' ';
    return line;
}

bool holds(const std::string& text, const std::string& words) {
    return on_one_line(text).find(words) != std::string::npos;
}

/// What stands between the tags; a tag that begins a line of its own parts words, others do not.
std::string without_tags(const std::string& html) {
    std::string text;
    bool inside = false;
    for (const char c : html.substr(html.find("<body>"))) {
        inside = inside || c == '<';
        if (!inside)
            text += c;
        if (c == '>' && inside) {
            inside = false;
            if (text.ends_with('.') || text.ends_with('\n'))
                text += ' ';
        }
    }
    return on_one_line(text);
}

Report with_heard(std::string answer, bool shared, std::string told_on) {
    Report report = sample_easy_report();
    report.heard.resize(1);
    report.heard[0].answer = std::move(answer);
    report.heard[0].shared = shared;
    report.heard[0].told_on = std::move(told_on);
    return report;
}

ReportEvent meeting_on(const std::string& day, const std::string& stage,
                       std::vector<std::string> groups = {"Northshire Youth Voice"}) {
    ReportEvent event;
    event.date = *parse_date(day);
    event.when = spelled(event.date);
    event.kind = "meeting";
    event.stage = stage;
    event.groups = std::move(groups);
    return event;
}

/// Twelve meetings on the planning, from 10 to 21 June 2025.
Report with_twelve_meetings() {
    Report report = sample_easy_report();
    report.events.clear();
    for (int day = 10; day < 22; ++day)
        report.events.push_back(meeting_on("2025-06-" + std::to_string(day), "Plan"));
    return report;
}

} // namespace

TEST_CASE("the sample's pages for everyone who took part read as approved") {
    check_golden("sample_easy_read.txt", text_of(sample_easy_report()));
    check_golden("sample_easy_read.html", page_of(sample_easy_report()));
}

TEST_CASE("the web page says every sentence that the text says") {
    for (const Report& report :
         {sample_easy_report(), bare_report(), with_heard("answered", false, ""),
          with_heard("none", false, "")}) {
        const std::string page = without_tags(page_of(report));
        Filling filling;
        fill_easy_read(report, filling);
        const std::string text =
            laid_out(Templates::shipped().fill("easy-read.txt", filling), 10000);
        const auto sentences = sentences_in(text);
        CHECK(sentences.size() > 15);
        for (std::size_t i = 1; i < sentences.size(); ++i) { // the first one only names the file
            std::string sentence = on_one_line(sentences[i]);
            const std::size_t begin = sentence.starts_with("- ")    ? 2
                                      : sentence.starts_with("7. ") ? 3
                                                                    : 0;
            // of a line that begins with a day, what follows it, which has a line of its own
            const std::size_t day = sentence.find(": There ") != std::string::npos ||
                                            sentence.find(": Something ") != std::string::npos
                                        ? sentence.find(": ") + 2
                                        : begin;
            sentence = sentence.substr(day, sentence.find_last_not_of(": ") + 1 - day);
            CAPTURE(sentence, page);
            CHECK(page.find(sentence) != std::string::npos);
        }
    }
}

TEST_CASE("the sender is asked to try the page out, and told when it is not for sending") {
    const Report everyone = sample_easy_report();
    Report panel = everyone;
    panel.view = View::panel;
    for (const auto& write : {text_of, page_of}) {
        CHECK(holds(write(everyone),
                    "Try this page out with some of its readers before you send it."));
        const std::string warning = "This copy is for the panel only. Do not send it to others.";
        CHECK_FALSE(holds(write(everyone), warning));
        CHECK(holds(write(panel), warning));
    }
}

TEST_CASE("what is not shared is not printed, and it is said why") {
    Report report = with_heard("answered", false, "");
    report.heard[0].said = "secret words";
    report.heard[0].answer_words = "secret deed";
    for (const auto& write : {text_of, page_of}) {
        CHECK_FALSE(holds(write(report), "secret"));
        CHECK(holds(write(report), "told us 1 thing. It is not printed here. We have not got a "
                                   "yes for that."));
        CHECK(holds(write(report), "Not all answers are printed on this page. You can ask us."));
    }
    report.heard[0].answer = "none";
    for (const auto& write : {text_of, page_of}) {
        CHECK_FALSE(holds(write(report), "secret"));
        CHECK(holds(write(report), "You have not had an answer yet. We owe you one."));
    }
}

TEST_CASE("replies that are owed come first among what can still be done") {
    const std::string text = on_one_line(text_of(sample_easy_report()));
    CHECK(holds(text, "We can still do this now: - Give you the 1 answer that you are waiting for. "
                      "- Tell you about 1 answer that you may not know yet. - Ask you what we "
                      "kept. - Ask you what we did with you."));
    CHECK_FALSE(holds(text, "Answer what you told us."));
    Report report = sample_easy_report();
    report.heard.resize(1);
    CHECK(holds(text_of(report), "We can still do this now: - Answer what you told us. - Ask you"));
}

TEST_CASE("no more than five things are named that can still be done") {
    Report report = sample_easy_report();
    report.easy.gates.assign(
        9, {"Something is open.", "Do the next thing.", Outcome::fail, false, false, true});
    const std::string text = on_one_line(text_of(report));
    std::size_t count = 0;
    for (auto at = text.find("Do the next thing."); at != std::string::npos;
         at = text.find("Do the next thing.", at + 1))
        ++count;
    CHECK(count == 3);
}

TEST_CASE("somebody whom the notes do not name is somebody") {
    Report report = with_heard("none", true, "");
    report.heard[0].who = "nobody is named";
    CHECK(holds(text_of(report), "- Somebody told us 1 thing."));
    CHECK(holds(text_of(report), "Somebody said on 10 June 2025:"));
}

TEST_CASE(
    "of more than twelve meetings and decisions, those with the same people are put together") {
    Report report = with_twelve_meetings();
    CHECK(holds(text_of(report), "- 21 June 2025: There was a meeting when the plan was made."));
    report.events.push_back(meeting_on("2025-07-01", "Review"));
    const std::string text = text_of(report);
    CHECK(holds(
        text, "- 10 June 2025 to 21 June 2025: There were 12 meetings when the plan was "
              "made. These people were always there: Northshire Youth Voice. - 1 July 2025: There "
              "was a meeting when we looked back."));
    CHECK_FALSE(holds(text, "21 June 2025: There was"));
}

TEST_CASE("nobody is said to have been where they were not") {
    Report report = with_twelve_meetings();
    report.events[3].groups = {"Council staff"};
    report.events[5].groups = {"Council staff", "Northshire Youth Voice"};
    report.events[7].groups = {"Northshire Youth Voice", "Council staff"};
    report.events[9].groups = {};
    report.events.push_back(meeting_on("2025-07-01", "Plan", {"Council staff"}));
    CHECK(holds(text_of(report),
                "- 10 June 2025 to 21 June 2025: There were 8 meetings when the plan was made. "
                "These people were always there: Northshire Youth Voice. "
                "- 13 June 2025 to 1 July 2025: There were 2 meetings when the plan was made. "
                "These people were always there: Council staff. "
                "- 15 June 2025 to 17 June 2025: There were 2 meetings when the plan was made. "
                "These people were always there: Council staff and Northshire Youth Voice. "
                "- 19 June 2025: There was a meeting when the plan was made. Our notes do not say "
                "who was there. Not"));
}

TEST_CASE("where that is still too long, each group has its number") {
    Report report = with_twelve_meetings();
    for (int i = 0; i < 13; ++i) {
        report.events.push_back(meeting_on("2025-07-" + std::to_string(10 + i), "",
                                           {"Council staff", "Group " + std::to_string(i % 12)}));
        report.events.back().kind = "decision";
    }
    report.events[3].groups = {"Council staff"};
    report.events[9].groups = {};
    const std::string page = without_tags(page_of(report));
    for (const std::string& shown : {on_one_line(text_of(report)), page}) {
        CHECK(holds(shown, "There were 12 meetings when the plan was made. These people were at "
                           "10 of the 12 meetings: Northshire Youth Voice. These people were at 1 "
                           "of the 12 meetings: Council staff. Our notes do not say who was at 1 "
                           "of them."));
        CHECK(holds(shown, "13 things were decided. These people decided 13 of the 13 things: "
                           "Council staff. These people decided 2 of the 13 things: Group 0. "
                           "These people decided 1 of the 13 things: Group 1."));
    }
}

TEST_CASE("a say that no record shows is not called none") {
    CHECK(holds(text_of(sample_easy_report()),
                "Our notes do not show that these people had a say: - when the work was done: "
                "Northshire Youth Voice. Did you have a say then? Please tell us."));
    for (const auto& write : {text_of, page_of}) {
        const std::string page = write(sample_easy_report());
        CHECK(holds(page, "Did you have a say then? Please tell us."));
        Report report = sample_easy_report();
        for (ReportEasyStage& stage : report.easy.stages) {
            stage.asked.clear();
            stage.no_say.clear();
        }
        CHECK_FALSE(holds(write(report), "Not everyone had a say"));
        for (ReportEasyStage& stage : report.easy.stages)
            stage.not_shown.clear();
        CHECK_FALSE(holds(write(report), "Did you have a say then?"));
    }
}

TEST_CASE("words and answers are promised only where they stand below") {
    const auto line = [](const Report& report) {
        const std::string text = on_one_line(text_of(report));
        const std::size_t begin = text.find("Thank you for what you told us.");
        return text.substr(begin, text.find(" - ", begin) - begin);
    };
    const std::string thanks = "Thank you for what you told us.";
    CHECK(line(sample_easy_report()) ==
          thanks + " Some of your words stand below, with our answers so far.");
    CHECK(line(with_heard("done", true, "")) ==
          thanks + " Your words stand below, with our answers.");
    CHECK(line(with_heard("none", true, "")) == thanks + " Your words stand below.");
    CHECK(line(with_heard("done", false, "")) == thanks);
}

TEST_CASE("what is kept back is counted as one or as many") {
    Report report = with_heard("done", false, "3 July 2025");
    report.heard.push_back(report.heard[0]);
    const std::string text = text_of(report);
    CHECK(holds(text,
                "told us 2 things. They are not printed here. We have not got a yes for that."));
    CHECK(holds(text, "We have an answer. You were told on 3 July 2025."));
}

TEST_CASE("an answer that is not printed does not stand where it would read as a no") {
    for (const auto& write : {text_of, page_of}) {
        const std::string page = write(with_heard("done", false, ""));
        const std::size_t heading = page.find("Answers that are not printed here");
        CHECK(page.find("What you said") < heading);
        CHECK(heading < page.find("What changed"));
    }
}

TEST_CASE("what has a day to come is not told as said") {
    Report report = with_heard("none", true, "");
    report.heard[0].to_come = true;
    for (const auto& write : {text_of, page_of}) {
        CHECK(holds(write(report), "Our notes do not say what you told us."));
        CHECK_FALSE(holds(write(report), "told us 1 thing"));
        CHECK_FALSE(holds(write(report), "We owe you one."));
        CHECK_FALSE(holds(write(report), "the 1 answer that you are waiting for"));
    }
}

TEST_CASE("a month is told as a month") {
    Report report = sample_easy_report();
    CHECK(holds(text_of(report), "The work began on this day: 1 June 2025."));
    report.events[0].when = "June 2025";
    for (const auto& write : {text_of, page_of})
        CHECK(holds(write(report), "The work began in June 2025."));
}

TEST_CASE("kinds of people that are missed are kept apart") {
    Report report = sample_easy_report();
    report.easy.missed = {"children and young people", "parents and carers"};
    CHECK(holds(text_of(report), "Our notes do not show that these people took part: children and "
                                 "young people; parents and carers."));
}

TEST_CASE("one part is left to the panel, or some parts are") {
    Report report = sample_easy_report();
    CHECK(holds(text_of(report), "For one part, only a few people gave an answer. The panel will "
                                 "look at that part."));
    report.easy.gates[0].panel_decides = true;
    CHECK(holds(text_of(report), "For some parts, only a few people gave an answer. The panel will "
                                 "look at these parts."));
}

TEST_CASE("the page calls no work co-production") {
    for (const View view : {View::everyone, View::panel})
        for (const auto& write : {text_of, page_of}) {
            Report report = sample_easy_report();
            report.view = view;
            const std::string page = write(report);
            for (const char* word : {"co-production", "Co-production", "CO-PRODUCTION"})
                CHECK_FALSE(holds(page, word));
        }
}

TEST_CASE("an area can put its name on top of the web page") {
    TemplateTrouble trouble;
    const auto own = Templates::with(
        {{"easy-read-masthead.html", "<header><p class=\"area\">Northshire</p></header>\n"}},
        trouble);
    REQUIRE(own);
    CHECK(holds(write_easy_html(sample_easy_report(), *own),
                "<body> <header><p class=\"area\">Northshire</p></header> <aside"));
    CHECK(holds(page_of(sample_easy_report()), "<body> <aside"));
}

TEST_CASE("each printed page of the panel's copy says that it is the panel's") {
    const std::string note = "@top-left { content: \"Panel only, not for publication.\"";
    Report report = sample_easy_report();
    CHECK_FALSE(holds(page_of(report), note));
    report.view = View::panel;
    CHECK(holds(page_of(report), note));
}

TEST_CASE("a project with nothing in its file still gets a whole and kind page") {
    const std::string text = text_of(bare_report());
    CHECK(holds(text, "Our notes do not name a meeting or a decision."));
    CHECK(holds(text, "Our notes do not say what you told us. If you told us something, please say "
                      "so. We owe you an answer."));
    CHECK(holds(text, "Thank you for taking part."));
    CHECK(text.find("\n\n\n") == std::string::npos);
}

TEST_CASE("lines of the text have at most 80 columns, and no empty lines stand together") {
    Report report = sample_easy_report();
    report.title = std::string(300, 'x');
    report.heard[0].said = "many words " + std::string(120, 'y') + "\nand\ta second line\x1b[2J";
    const std::string text = text_of(report);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\n\n\n") == std::string::npos);
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(text_width(line) <= 80);
        CHECK_FALSE(line.ends_with(' '));
    }
}

TEST_CASE("later lines stand under the first word of theirs") {
    CHECK(laid_out("\n\n- one two three\n\n\n  four five six\n\n", 10) ==
          "- one two\n  three\n\n  four\n  five six\n");
    CHECK(laid_out("", 10) == "");
    CHECK(laid_out(" \n\n", 10) == "");
}

TEST_CASE("no text of the project can become a part of the web page") {
    Report report = sample_easy_report();
    report.title = "</title><script>alert(1)</script>";
    report.project.organisation = "\"><img src=x>";
    report.heard[0].said = "<b>bold</b> & \"quoted\"";
    const std::string page = page_of(report);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("<img") == std::string::npos);
    CHECK(page.find("<b>") == std::string::npos);
    CHECK(page.find("&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;") != std::string::npos);
}

} // namespace easy_read_test
