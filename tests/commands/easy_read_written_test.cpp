// The page that everyone who took part in an example gets: kind, and true.
#include "catch.h"

#include <algorithm>
#include <sstream>

#include "commands/formats.h"
#include "coprod/run.h"

using namespace coprod;

namespace easy_read_written_test {

namespace {

/// What the program shows of an example, on one line.
std::string page_of(const std::string& example, const std::string& view = "public") {
    std::ostringstream out;
    std::ostringstream err;
    const std::string path = std::string{COPROD_SOURCE_DIR} + "/examples/" + example;
    REQUIRE(run({"assess", "--date", "2026-03-31", "--format", "easy-read", "--view", view, path},
                out, err, {}) == exit_status::done);
    std::istringstream words{out.str()};
    std::string line;
    for (std::string word; words >> word;)
        line += word + ' ';
    return line;
}

bool holds(const std::string& page, const std::string& words) {
    return page.find(words) != std::string::npos;
}

std::string in_small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

} // namespace

TEST_CASE("the page of a project that claims too much says who had no say, and claims nothing") {
    const std::string page = page_of("local-offer-website.yaml");
    CHECK(
        holds(page, "These people had no say when the plan was made: Parents who saw the draft. "));
    CHECK(holds(page, "Our notes do not show that these people had a say: - when the plan was "
                      "made: Parents' web group and Youth forum. "));
    CHECK(holds(page, "- when the choice was made: Parents who saw the draft, Parents' web group "
                      "and Youth forum."));
    CHECK(holds(page, "This project does not have the mark yet."));
    CHECK(holds(page, "What you gave still counts."));
    CHECK_FALSE(holds(in_small_letters(page), "co-production"));
    CHECK_FALSE(holds(in_small_letters(page), "co-design"));
    CHECK_FALSE(holds(page, "This went well:"));
}

TEST_CASE("it names the three replies that are owed, and does not call them unknown") {
    const std::string page = page_of("local-offer-website.yaml");
    CHECK(holds(page, "We can still do this now: - Give you the 2 answers that you are waiting "
                      "for. - Tell you about 1 answer that you may not know yet."));
    CHECK(holds(page, "Some of you are still waiting for an answer."));
    CHECK_FALSE(holds(page, "We do not know yet if all of you got an answer."));
}

TEST_CASE("it prints what people said where they agreed to it, and nowhere else") {
    CHECK(holds(page_of("local-offer-website.yaml"),
                "“Why are we seeing this only now, when it is built?”"));
    CHECK_FALSE(holds(page_of("local-offer-website.yaml"), "it is all for parents"));
    CHECK(holds(page_of("local-offer-website.yaml", "panel"), "it is all for parents"));
}

TEST_CASE("the page of a project that earned the mark says what went well, and who decides") {
    const std::string page = page_of("short-breaks.yaml");
    CHECK(holds(page, "This project can get the mark."));
    CHECK(holds(page, "A panel makes the choice in the end."));
    CHECK(holds(page, "This went well:"));
    CHECK_FALSE(holds(page, "Next time, we can do this:"));
    CHECK_FALSE(holds(page, "We can still do this now:"));
}

TEST_CASE("no page of an example calls its work co-production") {
    for (const std::string example : {"blank", "involvement-policy", "local-offer-website",
                                      "school-transport", "sensory-garden", "short-breaks"})
        for (const std::string view : {"public", "panel"}) {
            CAPTURE(example, view);
            CHECK_FALSE(holds(in_small_letters(page_of(example + ".yaml", view)), "co-production"));
        }
}

TEST_CASE("what a small group answered is left to the panel") {
    const std::string page = page_of("sensory-garden.yaml");
    CHECK(holds(page, "For one part, only a few people gave an answer. The panel will look at that "
                      "part."));
    CHECK_FALSE(holds(page, "fair part"));
}

TEST_CASE("an easy-read page is two files, and each has a sign that only it has") {
    std::vector<std::string_view> endings;
    std::vector<std::string_view> others;
    std::vector<std::string_view> signs;
    for (const ReportFormat& format : report_formats())
        if (format.name == "easy-read") {
            endings.push_back(format.ending);
            signs.insert(signs.end(), format.signs.begin(), format.signs.end());
        } else {
            others.insert(others.end(), format.signs.begin(), format.signs.end());
        }
    CHECK(endings == std::vector<std::string_view>{".easy-read.txt", ".easy-read.html"});
    REQUIRE(signs.size() == 2);
    CHECK(signs[0] != signs[1]);
    for (const std::string_view sign : signs)
        CHECK(std::ranges::find(others, sign) == others.end());
    CHECK(holds(page_of("blank.yaml"), std::string(signs[0])));
}

} // namespace easy_read_written_test
