// The one line that shows how far a long run has come.
#include "commands/progress.h"

#include <sstream>

#include "catch.h"
#include "writers/text_layout.h"

using namespace coprod;
using namespace std::chrono_literals;

namespace progress_test {

namespace {

constexpr std::size_t wide = 79;

/// The line without a name.
std::string line(std::size_t done, std::size_t of, std::chrono::milliseconds gone = 0ms) {
    return progress_line(done, of, "", gone, wide);
}

/// What the line says of the time left; "nothing" where it is silent.
std::string time_left(std::size_t done, std::size_t of, std::chrono::milliseconds gone) {
    const std::string text = line(done, of, gone);
    const std::size_t about = text.find("  about ");
    return about == std::string::npos ? "nothing" : text.substr(about + 2);
}

} // namespace

TEST_CASE("the line has a bar of twenty, the counts and the name") {
    CHECK(progress_line(45, 120, "schools/oak.yaml", 0ms, wide) ==
          "[#######-------------]  45 of 120  schools/oak.yaml");
    CHECK(progress_line(45, 120, "schools/oak.yaml", 60s, wide) ==
          "[#######-------------]  45 of 120  about 2 minutes left  schools/oak.yaml");
    CHECK(line(0, 120) == "[--------------------]  0 of 120");
    CHECK(line(119, 120) == "[###################-]  119 of 120");
    CHECK(line(120, 120) == "[####################]  120 of 120");
}

TEST_CASE("a run of nothing is done") {
    CHECK(line(0, 0) == "[####################]  0 of 0");
    CHECK(line(0, 0, 1h) == "[####################]  0 of 0");
}

TEST_CASE("the time left is said in seconds, minutes or hours") {
    CHECK(time_left(2, 3, 1s) == "about 1 second left");           // half a second
    CHECK(time_left(1, 2, 1500ms) == "about 2 seconds left");      // a second and a half
    CHECK(time_left(20, 100, 10125ms) == "about 41 seconds left"); // 40.5
    CHECK(time_left(50, 100, 70s) == "about 1 minute left");
    CHECK(time_left(50, 100, 100s) == "about 2 minutes left");
    CHECK(time_left(10, 100, 9min) == "about 81 minutes left");
    CHECK(time_left(10, 100, 14min) == "about 2 hours left");  // 126 minutes
    CHECK(time_left(1, 100'000, 1s) == "about 28 hours left"); // 99,999 seconds
}

TEST_CASE("the time left is not guessed before a second has gone, before the first file, or at the "
          "end") {
    CHECK(time_left(50, 100, 999ms) == "nothing");
    CHECK(time_left(0, 100, 1h) == "nothing");
    CHECK(time_left(100, 100, 1h) == "nothing");
    CHECK(time_left(50, 100, 1s) != "nothing");
}

TEST_CASE("a name that is too long is cut, and every line fits its width") {
    const std::string name = "north/" + std::string(200, 'x') + ".yaml";
    CHECK(progress_line(1, 2, name, 0ms, 44) == "[##########----------]  1 of 2  north/xxxxx…");
    for (std::size_t width = 32; width < 120; ++width)
        for (const std::string& each :
             {name, std::string("oak.yaml"), std::string("学校/木.yaml"), std::string(90, ' '),
              std::string("a name with spaces in it that is longer than many lines are wide"),
              std::string(
                  "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301.yaml")}) {
            const std::string text = progress_line(1, 2, each, 0ms, width);
            CAPTURE(width, each, text);
            CHECK(text_width(text) <= width);
            CHECK(text.starts_with("[##########----------]  1 of 2"));
        }
}

TEST_CASE("a name that fits stands whole, also where its letters are wide") {
    const std::string wide_name = "学校.yaml"; // 4 + 5 columns
    CHECK(progress_line(1, 2, wide_name, 0ms, 41) == "[##########----------]  1 of 2  学校.yaml");
    CHECK(progress_line(1, 2, wide_name, 0ms, 40) == "[##########----------]  1 of 2  学校.ya…");
}

TEST_CASE("a name can do nothing to the terminal") {
    CHECK(progress_line(1, 2, "a\x1b[2J\r\n\xFF\u202E.yaml", 0ms, wide) ==
          "[##########----------]  1 of 2  a\\x1b[2J\\x0d\\n\\xff\\u202e.yaml");
}

TEST_CASE("progress draws its line over the one before and takes it away at the end") {
    std::ostringstream terminal;
    {
        Progress progress(terminal, true, 2);
        progress.show(1, "a.yaml");
        CHECK(terminal.str() == "\r\x1b[K[##########----------]  1 of 2  a.yaml");
        progress.show(2, "b.yaml");
    }
    CHECK(terminal.str() == "\r\x1b[K[##########----------]  1 of 2  a.yaml"
                            "\r\x1b[K[####################]  2 of 2  b.yaml\r\x1b[K");
}

TEST_CASE("progress makes room for a message once, and comes back behind it") {
    std::ostringstream terminal;
    Progress progress(terminal, true, 3);
    progress.clear();
    CHECK(terminal.str() == "");
    progress.show(1, "a.yaml");
    progress.clear();
    progress.clear();
    terminal << "a message\n";
    progress.show(2, "b.yaml");
    CHECK(terminal.str() == "\r\x1b[K[######--------------]  1 of 3  a.yaml\r\x1b[Ka message\n"
                            "\r\x1b[K[#############-------]  2 of 3  b.yaml");
}

TEST_CASE("progress writes nothing where it is not wanted") {
    std::ostringstream terminal;
    {
        Progress progress(terminal, false, 2);
        progress.show(0, "");
        progress.show(1, "a.yaml");
        progress.clear();
        progress.show(2, "b.yaml");
    }
    CHECK(terminal.str() == "");
}

} // namespace progress_test
