// The key `responses` in a submission: which files it may name, and what it may say about them.
#include "catch.h"

#include <filesystem>
#include <string>

#include "input/csv_source.h"
#include "submission/reading_answers.h"
#include "submission/responses.h"

using namespace coprod;
using namespace coprod_tests;

namespace responses_test {

namespace {

const std::string two_answers = "Group,equal-partner\nparents,Agree\npupils,Yes\n";

/// The errors, without help and quoted lines.
std::string errors(const std::string& statements, const std::string& answers = two_answers) {
    const ReadSubmission read = read_answers(statements, answers);
    std::string text;
    std::istringstream lines{without_help(read.messages)};
    for (std::string line; std::getline(lines, line);)
        if (line.find(": error: ") != std::string::npos)
            text += line + "\n";
    CHECK(read.submission.has_value() == text.empty());
    return text;
}

std::string refused_name(const std::string& name) {
    std::string text = errors("  responses: " + name + "\n");
    const std::string place = "project.yaml:6:14: error: the file name ‘" + name + "’ ";
    CHECK(text.starts_with(place));
    return text.substr(std::min(place.size(), text.size()));
}

} // namespace

TEST_CASE("a file of answers is named by its name, or with more to say about it") {
    for (const char* statements :
         {"  responses: answers.csv\n", "  responses: ./answers.csv\n",
          "  responses: [answers.csv]\n", "  responses: {file: answers.csv}\n",
          "  responses: [{file: answers.csv}]\n"})
        CHECK(counts(read_answers(statements, two_answers), "equal-partner", "parents") ==
              "1/0/0/0");
    CHECK(errors("  responses:\n") == "");
    CHECK(errors("  responses: [\"\"]\n") ==
          "project.yaml:6:15: error: there is nothing in this item of `responses` [empty-item]\n");
    CHECK(errors("  responses: {group: parents}\n") ==
          "project.yaml:6:14: error: `responses` needs `file`, and it is not here [missing-key]\n");
    CHECK(errors("  responses: {file: answers.csv, grup: parents}\n")
              .starts_with("project.yaml:6:34: error: `grup` is not a key that `responses` has "
                           "[unknown-key]\n"));
}

TEST_CASE("a submission cannot lead to a file elsewhere on the machine") {
    CHECK(refused_name("/etc/passwd.csv") == "begins at the top of the machine [answers-file]\n");
    CHECK(refused_name("~/answers.csv") == "begins at the top of the machine [answers-file]\n");
    CHECK(refused_name("../answers.csv") ==
          "leads out of the submission's folder [answers-file]\n");
    CHECK(refused_name("a/../../answers.csv") ==
          "leads out of the submission's folder [answers-file]\n");
    CHECK(refused_name("a\\answers.csv") == "has a backslash in it [answers-file]\n");
    CHECK(refused_name(".hidden/answers.csv") == "is hidden [answers-file]\n");
    CHECK(refused_name("project.yaml") == "does not end in .csv or .tsv [answers-file]\n");
    CHECK(refused_name("answers.xlsx") ==
          "is a workbook's, and a table of answers is a CSV file [answers-file]\n");
}

TEST_CASE("a file of answers is never reached through a link, and may lie in a folder below") {
    const NewFolder folder;
    const NewFolder elsewhere;
    elsewhere.write("answers.csv", two_answers);
    folder.write("surveys/autumn.csv", two_answers);
    std::filesystem::create_symlink(elsewhere.path() / "answers.csv", folder.path() / "link.csv");
    std::filesystem::create_directory_symlink(elsewhere.path(), folder.path() / "way");
    const InsideFolder inside(folder.path());
    const auto said = [&](const std::string& name) {
        folder.write("p.yaml", three_groups + "  responses: " + name + "\n");
        SubmissionFile file("p.yaml");
        open_submission(file, "p.yaml", default_file_limit);
        const bool read = load_submission(file, mark_charter()).has_value();
        const auto all = all_diagnostics(file);
        const std::string last = all.empty() ? "" : all.back().message;
        return (read ? "read: " : "refused: ") + last;
    };
    CHECK(said("link.csv") == "refused: the file name ‘link.csv’ goes through a link");
    CHECK(said("way/answers.csv") ==
          "refused: the file name ‘way/answers.csv’ goes through a link");
    CHECK(said("surveys/autumn.csv") == "read: fewer than 5 rows were counted");
    CHECK(said("none.csv") == "refused: there is no file ‘none.csv’ beside the submission");
}

TEST_CASE("a text that came from no file names no files") {
    check_refused(
        three_groups + "  responses: answers.csv\n",
        R"(p.yaml:6:14: error: a file of answers lies beside the submission, and this submission was not read from a file [answers-file]
  6 |   responses: answers.csv
    |              ^
  help: Save the submission in the folder of the answers, and name its file.
)");
}

TEST_CASE("one's own words for groups and headers come before the charter's") {
    const std::string statements = R"(  responses:
    file: answers.csv
    groups: {Governor: staff, Mum: pupils, Other: ignore}
    columns: {"Who?": group, "Fair?": equal-partner, Supported: ignore}
)";
    const auto read = read_answers(statements, "Who?,Fair?,Supported\nGovernor,Yes,Yes\n"
                                               "Mum,No,No\nother,Yes,Yes\n");
    CHECK(counts(read, "equal-partner", "staff") == "1/0/0/0");
    CHECK(counts(read, "equal-partner", "pupils") == "0/0/1/0");
    CHECK(counts(read, "supported", "staff") == "0/0/0/0");
    CHECK(without_help(read.messages)
              .find("answers.csv: note: fewer than 5 rows were counted, others are of groups that "
                    "are to be left out; 1 column was not read\n") != std::string::npos);
}

TEST_CASE("mistakes in one's own words are named at their place") {
    CHECK(errors(
              "  responses: {file: answers.csv, groups: {Mum: parent}, columns: {\"Fair?\": equal, "
              "Group: grup}}\n") ==
          "project.yaml:6:48: error: no group is called ‘parent’ [unknown-name]\n"
          "project.yaml:6:76: error: no statement is called ‘equal’ [unknown-name]\n"
          "project.yaml:6:90: error: no statement is called ‘grup’ [unknown-name]\n");
}

TEST_CASE("nothing is ignored that is not said to be") {
    for (const char* blank : {"", "\"\"", "{}"})
        CHECK(
            errors(std::string("  responses: {file: answers.csv, groups: {\"Governor\": ") + blank +
                   "}, columns: {\"Q7\": " + blank + "}}\n")
                .starts_with("project.yaml:6:43: error: nothing says what \"Governor\" in `groups` "
                             "means [missing-key]\n"));
    CHECK(errors("  responses: {file: answers.csv, columns: {Group: }}\n") ==
          "project.yaml:6:44: error: nothing says what \"Group\" in `columns` means "
          "[missing-key]\n");
}

TEST_CASE("the same word twice is an error, whichever comes first") {
    for (const char* words : {"\"Governor\": ignore, \"governor\": parents",
                              "\"governor.\": parents, \"GOVERNOR\": ignore"})
        CHECK(errors(std::string("  responses: {file: answers.csv, groups: {") + words + "}}\n")
                  .find("make no difference [named-twice]\n") != std::string::npos);
    CHECK(errors("  responses: {file: answers.csv, columns: {\"Group\": group,\n    \"group:\": "
                 "ignore}}\n") ==
          "project.yaml:7:5: error: \"group:\" in `columns` is the same as \"Group\" on line 6: "
          "capitals and signs make no difference [named-twice]\n");
}

TEST_CASE("a group that the project does not have can be chosen, or added") {
    const auto said =
        read_answers("  responses: {file: answers.csv, group: nurses}\n", two_answers);
    CHECK(said.messages.find("no group is called ‘nurses’ [unknown-name]") != std::string::npos);
    CHECK(said.messages.find("  help: Write one of: parents, pupils, staff. Or add it under "
                             "`groups`, where the project's groups stand.\n") != std::string::npos);
}

TEST_CASE("a header that the file does not have is named") {
    CHECK(errors("  responses: {file: answers.csv, columns: {\"Fair?\": supported}}\n") ==
          "project.yaml:6:44: error: no column of ‘answers.csv’ has the header \"Fair?\" "
          "[answers-column]\n");
}

TEST_CASE("a survey of one group needs no column for it") {
    const auto read = read_answers("  responses: {file: answers.csv, group: pupils}\n",
                                   "Form,equal-partner\n1,Yes\n2,No\n");
    CHECK(counts(read, "equal-partner", "pupils") == "1/0/1/0");
}

TEST_CASE("a scale can be said, and turned round") {
    const std::string answers = "Group,equal-partner\nparents,1\nparents,2\nparents,3\n";
    CHECK(counts(read_answers("  responses: {file: answers.csv, scale: 5 is agree}\n", answers),
                 "equal-partner", "parents") == "0/1/2/0");
    CHECK(counts(read_answers("  responses: {file: answers.csv, scale: 1 is agree}\n", answers),
                 "equal-partner", "parents") == "2/1/0/0");
    CHECK(errors("  responses: {file: answers.csv, scale: 4 is agree}\n", answers) ==
          "project.yaml:6:41: error: `scale` takes `1 is agree` or `5 is agree`, and this is ‘4 is "
          "agree’ [answers-scale]\n");
}

TEST_CASE("numbers may stand beside a file, and not for the same group and statement") {
    const auto read =
        read_answers("  equal-partner: {staff: {agree: 4}, pupils: {}}\n  responses: answers.csv\n",
                     two_answers);
    CHECK(counts(read, "equal-partner", "staff") == "4/0/0/0");
    CHECK(counts(read, "equal-partner", "pupils") == "1/0/0/0");
    CHECK(
        read_answers("  responses: answers.csv\n  equal-partner: {parents: {agree: 4}}\n",
                     two_answers)
            .messages.starts_with(
                R"(project.yaml:7:19: error: the answers of `parents` to `equal-partner` are written here, and stand in ‘answers.csv’ as well (column 2) [answers-both]
  7 |   equal-partner: {parents: {agree: 4}}
    |                   ^
  help: Keep one of the two, so that nobody is counted twice.
)"));
}

TEST_CASE("several files are added up, and the same answers are not counted twice") {
    const NewFolder folder;
    folder.write("p.yaml", three_groups + "  responses: [a.csv, b.csv]\n");
    folder.write("a.csv", two_answers);
    folder.write("b.csv", two_answers + "parents,No\n");
    const InsideFolder inside(folder.path());
    SubmissionFile file("p.yaml");
    open_submission(file, "p.yaml", default_file_limit);
    const auto submission = load_submission(file, mark_charter());
    REQUIRE(submission);
    const Index partner = index_of(mark_charter().statements, "equal-partner");
    CHECK(submission->statements[partner][0].agree == 2);
    CHECK(submission->statements[partner][0].disagree == 1);
    CHECK(submission->statements[partner][0].place == Place{6, 15});
    folder.write("b.csv", two_answers);
    SubmissionFile again("p.yaml");
    open_submission(again, "p.yaml", default_file_limit);
    CHECK_FALSE(load_submission(again, mark_charter()));
    CHECK(rendered(again.diagnostics) ==
          R"(p.yaml:6:22: error: ‘b.csv’ holds the same answers as ‘a.csv’ [named-twice]
  6 |   responses: [a.csv, b.csv]
    |                      ^
  help: Leave one of the two out, so that nobody is counted twice.
)");
}

TEST_CASE("people who stand in two files are not counted twice, however the files were saved") {
    const NewFolder folder;
    folder.write("p.yaml", three_groups + "  responses: [a.csv, b.csv]\n");
    const InsideFolder inside(folder.path());
    const auto said = [&](const std::string& first, const std::string& second) {
        folder.write("a.csv", first);
        folder.write("b.csv", second);
        SubmissionFile file("p.yaml");
        open_submission(file, "p.yaml", default_file_limit);
        const bool read = load_submission(file, mark_charter()).has_value();
        return (read ? "read: " : "refused: ") + without_help(rendered(file.diagnostics));
    };
    const std::string same =
        "refused: p.yaml:6:22: error: ‘b.csv’ holds the same answers as ‘a.csv’ [named-twice]\n";
    CHECK(said(two_answers, two_answers + "\n") == same);
    CHECK(said(two_answers, "Group,equal-partner\r\nparents,Agree\r\npupils,Yes\r\n") == same);
    CHECK(said(two_answers, "Group;equal-partner\npupils;Yes\nparents;Agree\n") == same);
    CHECK(said(two_answers, "equal-partner,Group\nAgree,parents\nYes,pupils\n") == same);
    const std::string header = "ID,Group,equal-partner\n";
    const std::string three = "1,parents,Agree\n2,parents,Yes\n3,pupils,No\n";
    CHECK(said(header + three, header + three + "4,pupils,Yes\n") ==
          "refused: p.yaml:6:22: error: 3 rows of ‘b.csv’ have the number and the answers of a row "
          "of ‘a.csv’: they stand on lines 2, 3 and 4 [answers-repeated]\n");
    CHECK(
        said(header + three, "ID,Group,equal-partner,Why?\n3,pupils,No,Fun\n") ==
        "refused: p.yaml:6:22: error: 1 row of ‘b.csv’ has the number and the answers of a row of "
        "‘a.csv’: it stands on line 2 [answers-repeated]\n");
    CHECK(said(header + three, header + "1,pupils,Yes\n2,pupils,Yes\n") == "read: ");
    const std::string timed = "Time,Group,equal-partner\n";
    CHECK(said(timed + "9:01,parents,Yes\n9:02,parents,Yes\n",
               timed + "9:02,parents,Yes\n9:03,parents,Yes\n") ==
          "read: p.yaml:6:22: warning: 1 row of ‘b.csv’ has every word of a row of ‘a.csv’: it "
          "stands on line 2 [answers-repeated]\n");
    CHECK(said("Group,equal-partner\nparents,Yes\n",
               "Group,equal-partner\nparents,Yes\nparents,No\n") == "read: ");
}

TEST_CASE("numbers that are the same by chance can be left aside") {
    const NewFolder folder;
    folder.write("p.yaml", three_groups + "  responses: [a.csv, {file: b.csv, columns: {ID: "
                                          "ignore}}]\n");
    folder.write("a.csv", "ID,Group,equal-partner\n1,parents,Agree\n");
    folder.write("b.csv", "ID,Group,equal-partner\n1,parents,Agree\n2,parents,Agree\n");
    const InsideFolder inside(folder.path());
    SubmissionFile file("p.yaml");
    open_submission(file, "p.yaml", default_file_limit);
    const auto submission = load_submission(file, mark_charter());
    REQUIRE(submission);
    CHECK(submission->statements[index_of(mark_charter().statements, "equal-partner")][0].agree ==
          3);
}

TEST_CASE("ten files of answers are read, and eleven are not") {
    std::string names = "none.csv";
    for (std::size_t i = 1; i < most_answer_files; ++i)
        names += ", none.csv";
    CHECK(errors("  responses: [" + names + "]\n").find("are read") == std::string::npos);
    CHECK(errors("  responses: [" + names + ", none.csv]\n") ==
          "project.yaml:6:15: error: 11 files of answers are named, and at most 10 are read "
          "[answers-file]\n");
}

TEST_CASE("a file of answers is read up to its limit and not beyond") {
    const std::string start = "Group,equal-partner,Why?\nparents,Yes,";
    std::string answers = start;
    while (answers.size() < largest_csv_file - 1 - 20 - 10'000)
        answers += std::string(10'000, 'x') + "\nparents,Yes,";
    answers += std::string(largest_csv_file - 1 - answers.size(), 'x');
    CHECK(errors("  responses: answers.csv\n", answers) == "");
    CHECK(errors("  responses: answers.csv\n", answers + "x") == "");
    CHECK(errors("  responses: answers.csv\n", answers + "xx") ==
          "answers.csv: error: the file has 4,096 KiB (4,194,305 bytes), and at most 4,096 KiB "
          "(4,194,304 bytes) are read [file-too-large]\n");
}

TEST_CASE("more answers than people are told once for each group, not for each statement") {
    std::string answers = "Group,equal-partner,supported\n";
    for (int i = 0; i < 7; ++i)
        answers += "staff,Yes,Yes\n";
    const std::string said =
        without_help(read_answers("  responses: answers.csv\n", answers).messages);
    CHECK(said.starts_with(
        "project.yaml:6:14: warning: 7 answers to `equal-partner` from `staff`, and the group has "
        "6 people [more-answers-than-people]\nanswers.csv"));
}

TEST_CASE("a charter without a survey says so, and one without statements judges none") {
    Charter charter = mark_charter();
    charter.survey.reset();
    const auto read = read_answers("  responses: answers.csv\n", two_answers, charter);
    CHECK_FALSE(read.submission);
    CHECK(
        read.messages ==
        R"(project.yaml:6:14: error: the charter does not say how a file of answers is read [answers-no-survey]
  6 |   responses: answers.csv
    |              ^
  help: Write numbers under each statement, or let the charter take its part `survey` from `charter-mark`.
)");
    const auto others =
        read_answers("  responses: answers.csv\n", two_answers, charter_called("stockport"));
    CHECK(others.submission.has_value());
    CHECK(others.messages == "");
}

TEST_CASE("the hash is of the submission and of its answers") {
    const NewFolder folder;
    folder.write("p.yaml", three_groups + "  responses: a.csv\n");
    const InsideFolder inside(folder.path());
    const auto hash = [&](const std::string& answers) {
        folder.write("a.csv", answers);
        SubmissionFile file("p.yaml");
        open_submission(file, "p.yaml", default_file_limit);
        CHECK(load_submission(file, mark_charter()));
        return hash_of(file);
    };
    const std::string first = hash(two_answers);
    CHECK(first.size() == 64);
    CHECK(hash(two_answers + "\n") != first);
    CHECK(hash(two_answers) == first);
}

} // namespace responses_test
