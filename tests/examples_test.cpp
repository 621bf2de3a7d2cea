// Every file in examples/ is judged as a person would judge it, so that none of them can rot.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "coprod/run.h"

namespace examples_test {

namespace {

using coprod::exit_status::bad_submission;
using coprod::exit_status::done;

const std::string examples = std::string{COPROD_SOURCE_DIR} + "/examples/";
constexpr std::string_view beginners_file = "full-of-mistakes.yaml";

struct Example {
    std::string_view file;
    std::string_view verdict;
    std::string_view gates;
};

constexpr std::array<Example, 6> judged_examples{{
    {"blank.yaml", "Not enough evidence", "0 of 5 gates passed."},
    {"involvement-policy.yaml", "Not enough evidence", "2 of 5 gates passed."},
    {"local-offer-website.yaml", "Not yet", "0 of 5 gates passed."},
    {"school-transport.yaml", "Charter mark with conditions", "2 of 5 gates passed."},
    {"sensory-garden.yaml", "Not enough evidence", "4 of 5 gates passed."},
    {"short-breaks.yaml", "Charter mark", "5 of 5 gates passed."},
}};

/// What the program said and how it ended.
struct Ran {
    int status = 0;
    std::string out;
    std::string err;
};

Ran assess(std::string_view file, const std::vector<std::string>& options = {}) {
    std::vector<std::string> arguments{"assess", "--date", "2026-03-31"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    arguments.push_back(examples + std::string{file});
    std::ostringstream out;
    std::ostringstream err;
    const int status = coprod::run(arguments, out, err, {*coprod::parse_date("2026-03-31")});
    return {status, out.str(), err.str()};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::vector<std::string> lines_of_example(std::string_view file) {
    std::ifstream stream{examples + std::string{file}};
    std::ostringstream text;
    text << stream.rdbuf();
    return lines_of(text.str());
}

/// The comment that an example begins with, up to the first line of another kind.
std::string opening_comment(std::string_view file) {
    std::string comment;
    for (const std::string& line : lines_of_example(file)) {
        if (!line.starts_with("#"))
            break;
        comment += line + '\n';
    }
    return comment;
}

/// The lines on which a message begins, each without the folder.
std::vector<std::string> messages_in(const std::string& err) {
    std::vector<std::string> messages;
    for (const std::string& line : lines_of(err))
        if (line.starts_with(examples) && line.find(": error: ") != std::string::npos)
            messages.push_back(line.substr(examples.size()));
    return messages;
}

std::size_t lines_with(const std::string& text, std::string_view part) {
    const auto lines = lines_of(text);
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](const std::string& line) {
            return line.find(part) != std::string::npos;
        }));
}

const std::vector<std::string> planted_mistakes{
    "10:3: error: `titel` is not a key that `project` has [unknown-key]",
    "12:10: error: no level is called ‘organizational’ [unknown-name]",
    "14:8: error: the project ends on 1 May 2025, before it starts on 10 June 2025 "
    "[dates-out-of-order]",
    "15:11: error: no rung is called ‘coproduction’ [unknown-name]",
    "19:19: error: no kind of people is called ‘parents’ [unknown-name]",
    "20:66: error: `people` takes a whole number, and this is ‘about nine’ [bad-number]",
    "25:16: error: `enough_time` takes yes, no or unsure, and this is ‘maybe’ [unknown-name]",
    "34:3: error: no question of the Plan form is called ‘time_line’ [unknown-name]",
    "39:13: error: `date` takes a date, year first, and this is ‘10/06/2025’ [bad-date]",
    "45:13: error: `date` takes a date, year first, and this is ‘2025-06-31’ [bad-date]",
    "46:14: error: no stage is called ‘planning’ [unknown-name]",
    "47:30: error: no group is called ‘childrens’ [unknown-name]",
    "61:13: error: they were told on 20 June 2025, before it was said on 24 June 2025 "
    "[dates-out-of-order]",
    "62:14: error: `share` takes yes or no, and this is ‘sure’ [bad-yes-no]",
    "63:11: error: ‘d1’ is already the name of the record on line 51 [repeated-id]",
    "69:35: error: no say is called ‘discused’ [unknown-name]",
    "72:86: error: no record is called ‘m9’ [unknown-name]",
    "73:3: error: no commitment is called ‘plain-inglish’ [unknown-name]",
    "76:7: error: `how` takes a text, and this is a set of keys [wrong-shape]",
    "80:11: error: no kind of evidence is called ‘surveys’ [unknown-name]",
    "84:7: error: `title` takes a text, and this is a list [wrong-shape]",
    "89:49: error: `disagree` takes a whole number, and this is ‘-1’ [bad-number]",
    "90:3: error: no statement is called ‘every-stages’ [unknown-name]",
};

} // namespace

TEST_CASE("Every file in the folder of examples is judged here") {
    std::vector<std::string> expected{std::string{beginners_file}};
    for (const Example& example : judged_examples)
        expected.emplace_back(example.file);
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator{examples})
        if (entry.is_regular_file()) // folders of examples have tests of their own
            found.push_back(entry.path().filename().string());
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    CHECK(found == expected);
}

TEST_CASE("Every example gets the verdict that it was written for") {
    for (const Example& example : judged_examples) {
        CAPTURE(example.file);
        const Ran ran = assess(example.file);
        CHECK(ran.status == done);
        CHECK(ran.err.empty());
        const auto lines = lines_of(ran.out);
        const auto verdict = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
            return line.starts_with("Verdict: ");
        });
        REQUIRE(lines.end() - verdict > 2);
        CHECK(*verdict == "Verdict: " + std::string{example.verdict});
        CHECK(verdict[2].substr(0, example.gates.size()) == example.gates);
    }
}

TEST_CASE("Every example can be judged by every charter and in both views") {
    for (const Example& example : judged_examples)
        for (const std::string charter : {"stockport", "stoke-on-trent", "south-gloucestershire"})
            for (const std::string view : {"public", "panel"}) {
                CAPTURE(example.file, charter, view);
                const Ran ran = assess(example.file, {"--charter", charter, "--view", view});
                CHECK(ran.status == done);
                CHECK(ran.err.empty());
                CHECK(lines_with(ran.out, "Verdict: ") == 1);
            }
}

TEST_CASE("Every example begins with a few lines on what it is and which verdict it is for") {
    for (const Example& example : judged_examples) {
        CAPTURE(example.file);
        const std::string comment = opening_comment(example.file);
        CHECK(comment.find("made") != std::string::npos);
        CHECK(comment.find("“" + std::string{example.verdict} + "”") != std::string::npos);
        const auto lines = std::count(comment.begin(), comment.end(), '\n');
        CHECK(lines >= 3);
        CHECK(lines <= 6);
    }
    CHECK(opening_comment(beginners_file).find("exit status 3") != std::string::npos);
}

TEST_CASE("Every mistake of a beginner's file is shown in one go, with its line and what to do") {
    const Ran ran = assess(beginners_file);
    CHECK(ran.status == bad_submission);
    CHECK(ran.out.empty());
    std::vector<std::string> expected;
    for (const std::string& mistake : planted_mistakes)
        expected.push_back(std::string{beginners_file} + ":" + mistake);
    CHECK(messages_in(ran.err) == expected);
    CHECK(lines_with(ran.err, "     |  ") == expected.size()); // the mark under the place
    CHECK(lines_with(ran.err, "  help: ") == expected.size());
    CHECK(lines_of(ran.err).back() ==
          examples + std::string{beginners_file} + ": 23 mistakes to mend; nothing was judged.");
}

TEST_CASE("Near misses in a beginner's file are answered with the word that was meant") {
    const Ran ran = assess(beginners_file);
    for (const std::string_view meant :
         {"`title`", "`organisational`", "`co-production`", "`timeline`", "2025-06-10", "`plan`",
          "`discussed`", "`plain-english`", "`survey`", "`every-stage`"}) {
        CAPTURE(meant);
        CHECK(lines_with(ran.err, "help: Did you mean " + std::string{meant} + "?") == 1);
    }
}

TEST_CASE("The list at the end of the beginner's file names the line of every mistake") {
    std::vector<std::string> listed;
    for (const std::string& line : lines_of_example(beginners_file))
        if (line.starts_with("# line "))
            listed.push_back(line.substr(7, line.find(':') - 7));
    std::vector<std::string> planted;
    for (const std::string& mistake : planted_mistakes)
        planted.push_back(mistake.substr(0, mistake.find(':')));
    CHECK(listed == planted);
}

TEST_CASE(
    "The example of a small school hides its small numbers in public and not from the panel") {
    const Ran open = assess("sensory-garden.yaml");
    CHECK(open.out.find("The Gardeners (children and young people, fewer than 5 people)") !=
          std::string::npos);
    CHECK(open.out.find("3 of 4 agree") == std::string::npos);
    CHECK(open.out.find("4 people") == std::string::npos);
    const Ran panel = assess("sensory-garden.yaml", {"--view", "panel"});
    CHECK(panel.out.find("The Gardeners (children and young people, 4 people)") !=
          std::string::npos);
    CHECK(panel.out.find("3 of 4 agree (1 unsure)") != std::string::npos);
}

} // namespace examples_test
