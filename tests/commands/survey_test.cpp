// `coprod survey new` and `coprod survey check`, as they are typed.
#include "catch.h"

#include <string>

#include "commands/running.h"

using namespace coprod_tests;

namespace survey_test {

namespace {

constexpr int done = 0;
constexpr int wrong_command_line = 2;
constexpr int bad_submission = 3;
constexpr int bad_charter = 4;
constexpr int cannot_write = 5;

const std::string project = R"(coprod: 1
groups:
  parents: {kind: parent-carer, name: The Forum}
  pupils: {kind: young-person}
statements:
  responses: answers.csv
)";

std::string five_of(const std::string& row) {
    std::string rows;
    for (int i = 0; i < 5; ++i)
        rows += row + "\n";
    return rows;
}

/// The header that the program itself makes, with five parents and five pupils who agree.
std::string filled_in(const std::string& header, const std::string& answer) {
    std::string answers;
    for (int i = 0; i < 9; ++i)
        answers += "," + answer;
    return header + five_of("Parent" + answers) + five_of("Pupil" + answers);
}

} // namespace

TEST_CASE("what the program asks it can read again, in the charter's words and in easy words") {
    for (const std::string easy : {"", "--easy"})
        for (const std::string answer : {"Yes", "Strongly agree"}) {
            const NewFolder folder;
            const InsideFolder inside(folder.path());
            std::vector<std::string> arguments{"survey", "new", "--format", "csv"};
            if (!easy.empty())
                arguments.push_back(easy);
            const Ended made = run_program(arguments);
            CHECK(made.status == done);
            folder.write("answers.csv", filled_in(made.out, answer));
            folder.write("project.yaml", project);
            const Ended ended =
                run_program({"survey", "check", "answers.csv", "--for", "project.yaml"});
            CHECK(ended.status == done);
            CHECK(ended.err == "");
            CHECK(ended.out.find("10 rows: 10 were counted.") != std::string::npos);
            CHECK(ended.out.find("Statements without a column") == std::string::npos);
            CHECK(ended.out.find("`parents`: 5 people") != std::string::npos);
        }
}

TEST_CASE("the questionnaire offers the project's groups, else the charter's kinds of people") {
    const NewFolder folder;
    folder.write("project.yaml", project);
    const InsideFolder inside(folder.path());
    const Ended own = run_program({"survey", "new", "--for", "project.yaml"});
    CHECK(own.status == done);
    CHECK(own.out.find(
              "Which group are you in?\n  ( ) The Forum\n  ( ) children and young people\n\n") !=
          std::string::npos);
    const Ended all = run_program({"survey", "new"});
    CHECK(all.out.find("  ( ) children and young people\n  ( ) parents and carers\n") !=
          std::string::npos);
    CHECK(all.out.find("from which 5 people or more have answered.") != std::string::npos);
}

TEST_CASE("a questionnaire is never written over something") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    const Ended first = run_program({"survey", "new", "--easy", "-o", "form.txt"});
    CHECK(first.status == done);
    CHECK(first.out == "");
    CHECK(first.err == "Wrote form.txt.\n");
    const std::string bytes = bytes_of("form.txt");
    CHECK(bytes.starts_with("What do you think?\n"));
    const Ended second = run_program({"survey", "new", "-o", "form.txt"});
    CHECK(second.status == cannot_write);
    CHECK(second.err == "coprod: form.txt: There is something of this name already, and it was "
                        "left as it is. Choose another name, or move it away.\n");
    CHECK(bytes_of("form.txt") == bytes);
}

TEST_CASE("a file that cannot be understood ends with status 3 and shows no counts") {
    const NewFolder folder;
    folder.write("answers.csv", "Group,equal-partner\nMum,Perhaps so\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"survey", "check", "answers.csv"});
    CHECK(ended.status == bad_submission);
    CHECK(ended.out == "");
    CHECK(ended.err.ends_with(
        "answers.csv: the answers were not counted; mend what is listed and run this again.\n"));
    CHECK(run_program({"survey", "check", "none.csv"}).status == bad_submission);
    CHECK(run_program({"survey", "check", "answers.csv", "--for", "none.yaml"}).status ==
          bad_submission);
}

TEST_CASE("without a project the words of the table are the groups, and each says what it can "
          "mean") {
    const NewFolder folder;
    folder.write("a.csv", "Group,equal-partner\n" + five_of("Mum,Yes") + five_of("Staff;,No") +
                              "Governor,Yes\nGovernor,No\nLunch lady,Yes\nMum; Staff,Yes\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"survey", "check", "a.csv"});
    CHECK(ended.status == done);
    CHECK(ended.out.find("- \"Mum\": parents and carers\n") != std::string::npos);
    CHECK(ended.out.find("- \"Staff;\": could be one of: ") != std::string::npos);
    CHECK(ended.out.find("- \"Governor\": not known; the submission has to say which group it "
                         "means\n") != std::string::npos);
    CHECK(ended.out.find("Lunch") == std::string::npos);
    CHECK(ended.out.find("- a text of its own: not known; ") != std::string::npos);
    CHECK(ended.out.find("At least 5 rows were counted, others") != std::string::npos);
    CHECK(ended.err.find("note: the submission decides which groups there are: add --for "
                         "project.yaml to see that too.\n") != std::string::npos);
}

TEST_CASE("a column with too many words to be groups is named, and none of them is shown") {
    const NewFolder folder;
    std::string rows;
    for (char letter = 'a'; letter <= 'p'; ++letter)
        rows += std::string("Somebody ") + letter + ",Yes\n";
    folder.write("a.csv", "Role,equal-partner\n" + rows);
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"survey", "check", "a.csv"});
    CHECK(ended.status == bad_submission);
    CHECK(ended.err.find("Somebody") == std::string::npos);
    CHECK(ended.err.starts_with("a.csv: error: the column for the group has 16 different texts, "
                                "and they cannot all be groups [answers-group]\n"));
}

TEST_CASE("a project that does not name the file is told how to") {
    const NewFolder folder;
    folder.write("project.yaml", "groups: {parents: {kind: parent-carer}}\n");
    folder.write("a.csv", "Group,equal-partner\nMum,Yes\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"survey", "check", "a.csv", "--for", "project.yaml"});
    CHECK(ended.status == done);
    CHECK(ended.err.ends_with("note: project.yaml does not name this file; write its name there, "
                              "under `statements`, behind `responses`.\n"));
}

TEST_CASE("a charter without statements has no questionnaire") {
    for (const std::string action : {"new", "check"}) {
        std::vector<std::string> arguments{"survey", action, "--charter", "stockport"};
        if (action == "check")
            arguments.emplace_back("a.csv");
        const Ended ended = run_program(arguments);
        CHECK(ended.status == bad_charter);
        CHECK(ended.err ==
              "coprod: the charter ‘stockport’ has no statements, so there is nothing to ask\n"
              "Choose another with --charter, or let it take the parts `statements` and `survey` "
              "from `charter-mark`.\n");
    }
}

TEST_CASE("a slip on the line of survey is answered with what was meant") {
    CHECK(run_program({"survey"}).status == wrong_command_line);
    CHECK(run_program({"survey", "chek"}).err ==
          "coprod: survey has no ‘chek’\nDid you mean `check`? `coprod survey --help` shows how it "
          "is used.\n");
    CHECK(run_program({"survey", "check"}).err ==
          "coprod: survey check needs a CSV file with answers\n`coprod survey check --help` shows "
          "how it is used.\n");
    CHECK(run_program({"survey", "new", "--format", "html"})
              .err.starts_with("coprod: --format: takes text or csv, and this is ‘html’\n"));
}

TEST_CASE("hostile cells steer no terminal and are never repeated") {
    const NewFolder folder;
    folder.write("a.csv", "Group,equal-partner,\"=cmd|' /C calc'!A0\"\nMum,Yes,\"<script>\"\n");
    folder.write("b.csv", "Group,equal-partner\nMum,\"Yes\x1b[2J\"\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"survey", "check", "a.csv"});
    CHECK(ended.status == done);
    CHECK(ended.out.find("script") == std::string::npos);
    const Ended refused = run_program({"survey", "check", "b.csv"});
    CHECK(refused.status == bad_submission);
    CHECK(refused.err.find('\x1b') == std::string::npos);
}

TEST_CASE("a mistake in a file of answers is kept in the results without its place in the "
          "submission") {
    const NewFolder folder;
    folder.write("project.yaml", project);
    folder.write("answers.csv", "Group,equal-partner\nMum,Secret\nMum,Secret\n");
    const InsideFolder inside(folder.path());
    const Ended open = run_program({"assess", "--format", "json", "project.yaml"});
    CHECK(open.status == bad_submission);
    CHECK(open.out.find("Secret") == std::string::npos);
    CHECK(open.out.find("in a file of answers, line 2: a cell of a file of answers holds a word "
                        "that is no answer") != std::string::npos);
    const Ended panel =
        run_program({"assess", "--format", "json", "--view", "panel", "project.yaml"});
    CHECK(panel.out.find("in answers.csv, line 2: the answer \\\"Secret\\\" to `equal-partner` is "
                         "not known") != std::string::npos);
}

TEST_CASE("groups without a name are asked for in words, and each can be read again") {
    const NewFolder folder;
    folder.write("project.yaml", "groups:\n  council: {kind: council}\n  young-people: {kind: "
                                 "young-person}\n  pupil-council: {kind: young-person}\n"
                                 "statements: {responses: a.csv}\n");
    const InsideFolder inside(folder.path());
    CHECK(run_program({"survey", "new", "--for", "project.yaml"})
              .out.find("  ( ) council staff\n  ( ) young people\n  ( ) pupil council\n\n") !=
          std::string::npos);
    folder.write("a.csv", "Group,equal-partner\n" + five_of("council staff,Yes") +
                              five_of("young people,Yes") + five_of("pupil council,Yes"));
    const Ended ended = run_program({"survey", "check", "a.csv", "--for", "project.yaml"});
    CHECK(ended.status == done);
    for (const char* group : {"`council`: 5", "`young-people`: 5", "`pupil-council`: 5"})
        CHECK(ended.out.find(group) != std::string::npos);
}

TEST_CASE("a file with a header only says that nobody has answered yet") {
    const NewFolder folder;
    folder.write("a.csv", "Group,equal-partner\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"survey", "check", "a.csv"});
    CHECK(ended.status == done);
    CHECK(ended.out.find("Nobody has answered yet") != std::string::npos);
}

TEST_CASE(
    "a project that is for some only, without a word why, has its reason among what is open") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    const auto open = [&](const std::string& primary) {
        folder.write("p.yaml", "project: {" + primary + "}\n");
        return run_program({"check", "p.yaml"})
                   .out.find("project.primary_reason (add it): Write why") != std::string::npos;
    };
    CHECK(open("primary: [young-person]"));
    CHECK_FALSE(open("primary: [young-person, parent-carer]"));
    CHECK_FALSE(open("primary: []"));
}

TEST_CASE("the schema takes the two ends of a scale, and lists with nothing in them") {
    const std::string schema = run_program({"schema", "submission"}).out;
    CHECK(schema.find("\"5 is agree\"") != std::string::npos);
    const std::size_t took_part = schema.find("\"took_part\"");
    REQUIRE(took_part != std::string::npos);
    CHECK(schema.substr(took_part, schema.find("\"blank\"", took_part) - took_part)
              .find("minItems") == std::string::npos);
}

} // namespace survey_test
