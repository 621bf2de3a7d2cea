// Pictures of a small report, worked out with a pencil.
#include "writers/pictures.h"

#include "catch.h"
#include "writers/picture_reports.h"
#include "writers/sample_report.h"

using namespace coprod;

namespace pictures_test {

using coprod_tests::pencil_report;

namespace {

using Shapes = std::vector<DrawnShape>;

std::string filled(const Report& report, const std::string& name) {
    Filling filling;
    fill_pictures(report, filling);
    return Templates::shipped().fill(name, filling);
}

/// From `from` up to `to`; empty where they are not there.
std::string between(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t begin = text.find(from);
    const std::size_t end = text.find(to, begin);
    return end == std::string::npos ? std::string() : text.substr(begin, end - begin);
}

std::vector<std::string> words_of(const Drawing& drawing) {
    std::vector<std::string> texts;
    for (const DrawnWord& word : drawing.words)
        texts.push_back(word.text);
    return texts;
}

const DrawnWord& word_in(const Drawing& drawing, std::string_view text) {
    for (const DrawnWord& word : drawing.words)
        if (word.text == text)
            return word;
    FAIL("no word " << text);
    return drawing.words.front();
}

} // namespace

namespace coprod {

std::ostream& operator<<(std::ostream& out, const DrawnShape& shape) {
    return out << shape.name << ' ' << shape.look << " (" << shape.x << ", " << shape.y << ')';
}

} // namespace coprod

TEST_CASE("Each group's readings stand on their rungs, and on the ground where there is none") {
    const Report report = pencil_report();
    const Drawings sheets = draw_ladder(report, DrawnGroups(report));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].height == 204);
    CHECK(sheets[0].marks == Shapes{{130, 63, "claimed"},
                                    {156, 119, "described"},
                                    {156, 153, "recorded"},
                                    {194, 63, "possible"},
                                    {194, 63, "described"},
                                    {194, 119, "recorded"},
                                    {238, 187, "recorded"}});
    CHECK(words_of(sheets[0]) == std::vector<std::string>{"With", "High", "For", "Middle", "Low",
                                                          "no rung yet", "project", "A", "B"});
    CHECK(sheets[0].strokes.back().from_x == 194);
    CHECK(sheets[0].strokes.back().from_y == 63);
    CHECK(sheets[0].strokes.back().to_y == 119);
}

TEST_CASE("A value has a sign, and a square for each commitment by its strength") {
    const Drawings sheets = draw_values(pencil_report());
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].height == 65);
    CHECK(sheets[0].marks == Shapes{{12, 12, "missing", "missing"},
                                    {38, 42, "empty", "missing"},
                                    {64, 42, "quarter", "missing"},
                                    {73, 33, "contested", "missing"},
                                    {90, 42, "half", "open"},
                                    {116, 42, "full", "good"}});
    CHECK(words_of(sheets[0]) == std::vector<std::string>{"not passed", "Be Open"});
}

TEST_CASE(
    "A stage's cell is shaded by what is recorded, and says what is said where that differs") {
    const Drawings sheets = draw_stages(pencil_report());
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].height == 90);
    REQUIRE(sheets[0].bars.size() == 2);
    CHECK(sheets[0].bars[0].look == "shade3");
    CHECK(sheets[0].bars[0].x == 1);
    CHECK(sheets[0].bars[0].y == 21);
    CHECK(sheets[0].bars[0].width == 168);
    CHECK(sheets[0].bars[0].height == 66);
    CHECK(sheets[0].bars[1].look == "unknown");
    CHECK(sheets[0].bars[1].x == 171);
    CHECK(words_of(sheets[0]) == std::vector<std::string>{"Parents & carers", "Plan", "asked",
                                                          "said: led", "Decide", "not known yet",
                                                          "said: left blank"});
}

TEST_CASE("Each group's letter stands in the zone of its answers, and a bracket shows the gap") {
    const Report report = pencil_report();
    const Drawings sheets = draw_statements(report, DrawnGroups(report));
    REQUIRE(sheets.size() == 1);
    const Drawing& sheet = sheets[0];
    CHECK(sheet.height == 192);
    CHECK(sheet.marks == Shapes{{12, 50, "missing", "missing"},
                                {159, 77, "lived"},
                                {181, 77, "lived"},
                                {306, 77, "staff"},
                                {12, 141, "open", "open"},
                                {34, 168, "staff"}});
    CHECK(word_in(sheet, "A").x == 159);
    CHECK(word_in(sheet, "B").x == 181);
    CHECK(word_in(sheet, "C").x == 306);
    CHECK(word_in(sheet, "gap between A and C").x == 232);
    CHECK(word_in(sheet, "gap between A and C").y == 114);
    CHECK(sheet.strokes.back().from_x == 159);
    CHECK(sheet.strokes.back().to_x == 306);
    CHECK(sheet.strokes.back().to_y == 99);
}

TEST_CASE("Events stand on one scale in the lane of their kind, and close ones share a mark") {
    const Drawings sheets = draw_timeline(pencil_report());
    REQUIRE(sheets.size() == 1);
    const Drawing& sheet = sheets[0];
    CHECK(sheet.height == 258);
    CHECK(sheet.marks == Shapes{{84, 66, "meeting", "past"}});
    CHECK(word_in(sheet, "2").y == 89);
    REQUIRE(sheet.bars.size() == 2);
    CHECK(sheet.bars[0].look == "done");
    CHECK(sheet.bars[0].x == 82);
    CHECK(sheet.bars[0].width == 154);
    CHECK(sheet.bars[1].look == "todo");
    CHECK(sheet.bars[1].x == 236);
    CHECK(sheet.bars[1].width == 79);
    CHECK(word_in(sheet, "assessed on 1 March 2025").x == 236);
    CHECK(word_in(sheet, "Apr").x == 318);
}

TEST_CASE("What has happened and what is to come never share a mark") {
    Report report = pencil_report();
    report.events[2].to_come = true;
    const Drawings sheets = draw_timeline(report);
    CHECK(sheets[0].marks == Shapes{{84, 66, "meeting", "past"}, {111, 66, "meeting", "ahead"}});
}

TEST_CASE("The ladder says in words what it shows") {
    const std::string page = filled(pencil_report(), "picture-ladder.html");
    CHECK(between(page, "<desc", "</desc>") ==
          "<desc id=\"ladder-facts\">The project claimed: high; described: middle; recorded: low. "
          "Of 2 groups with lived experience, 1 has records that carry less than what is "
          "described.");
    CHECK(between(page, "<div class=\"picture-words\">", "</figure>") ==
          R"(<div class="picture-words">
<p>In words:</p>
<ul>
<li>The project: claimed: high; described: middle; recorded: low.</li>
<li><b class="letter">A</b> <bdi>Parents &amp; carers</bdi>: described: high; recorded: at least middle, perhaps high.</li>
<li><b class="letter">B</b> <bdi>Young people</bdi>: described: not known yet; recorded: no rung yet.</li>
</ul>
<p>The ladder asks what was done with people with lived experience. The other groups have no rung.</p>
</div>
)");
}

TEST_CASE("The values' picture says in words how many squares of each kind a value has") {
    const std::string page = filled(pencil_report(), "picture-values.html");
    CHECK(between(page, "<desc", "</desc>") ==
          "<desc id=\"values-facts\">1 value: 1 not passed. Under each value stands a square for "
          "each of its commitments.");
    CHECK(between(page, "<li><bdi>", "\n") ==
          "<li><bdi>Be Open</bdi>: not passed (1 confirmed, 1 documented, 1 described, 1 not "
          "shown; 1 seen differently by people who took part).</li>");
}

TEST_CASE(
    "The grid of stages and the statements say in words what they show, and where it stands") {
    const std::string stages = filled(pencil_report(), "picture-stages.html");
    CHECK(between(stages, "<desc", "</desc>") ==
          "<desc id=\"stages-facts\">1 group, stage by stage. In 1 of 2 cells the records carry "
          "less say than the project says the group had.");
    CHECK(
        between(stages, "<p>", "</p>") ==
        "<p>The same stands in words under each group, in the tables of this part of the report.");
    const std::string statements = filled(pencil_report(), "picture-statements.html");
    CHECK(between(statements, "<desc", "</desc>") ==
          "<desc id=\"statements-facts\">2 statements: 1 not agreed by everyone, 1 not known. In 1 "
          "of them, people with lived experience see it less well than others do.");
    CHECK(between(statements, "<p>", "</p>") == "<p>The answers of each group stand in words under "
                                                "each statement in this part of the report.");
}

TEST_CASE("Below the time line every event stands in words") {
    const std::string page = filled(pencil_report(), "picture-timeline.html");
    CHECK(between(page, "<desc", "</desc>") ==
          "<desc id=\"timeline-facts\">From 1 January 2025 to 31 March 2025: 2 meetings, 0 "
          "decisions, 0 things heard and 0 times people were told. 1 event is still to come.");
    CHECK(between(page, "<ol", "</ol>") ==
          R"(<ol class="picture-events">
<li><time datetime="2025-01-01">1 January 2025</time>: Start x.</li>
<li><time datetime="2025-01-02">2 January 2025</time>: Meeting x. Stage: <bdi>Plan</bdi>. With <bdi>Parents &amp; carers and Staff</bdi>.</li>
<li><time datetime="2025-01-03">3 January 2025</time>: Meeting x.</li>
<li><time datetime="2025-03-31">31 March 2025</time>: End x. Still to come.</li>
)");
}

TEST_CASE("The list of events says how each group had to do with them") {
    Report report = pencil_report();
    for (const auto& [kind, words] :
         {std::pair<std::string, std::string>{"decision", "Taken by <bdi>Staff</bdi>."},
          {"heard", "From <bdi>Staff</bdi>."},
          {"told", "It had come from <bdi>Staff</bdi>."}}) {
        report.events[1].kind = kind;
        report.events[1].groups = {"Staff"};
        CHECK(filled(report, "picture-timeline.html").find("Stage: <bdi>Plan</bdi>. " + words) !=
              std::string::npos);
    }
}

TEST_CASE("Where there is nothing to draw there is no figure") {
    const Report report = coprod_tests::bare_report();
    for (const char* name : {"picture-ladder.html", "picture-values.html", "picture-stages.html",
                             "picture-statements.html", "picture-timeline.html"}) {
        INFO(name);
        CHECK(filled(report, name).find_first_not_of("\n ") == std::string::npos);
    }
}

TEST_CASE("Whatever labels hold, pictures print it as text") {
    std::mt19937 dice(7);
    for (int i = 0; i < 20; ++i) {
        const Report report = coprod_tests::any_report(dice);
        for (const char* name :
             {"picture-ladder.html", "picture-values.html", "picture-stages.html",
              "picture-statements.html", "picture-timeline.html"}) {
            const std::string page = filled(report, name);
            CHECK(page.find("<script") == std::string::npos);
            CHECK(page.find("onload='") == std::string::npos);
        }
    }
}

} // namespace pictures_test
