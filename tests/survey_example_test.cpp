// The example with files of answers beside it, and the page about surveys.
#include "catch.h"

#include <string>

#include "charter/charter_tables.h"
#include "commands/running.h"
#include "submission/reading_submission.h"
#include "submission/submission_fields.h"

using namespace coprod_tests;

namespace survey_example_test {

namespace {

const std::string folder = COPROD_SOURCE_DIR "/examples/with-a-survey";

Ended in_folder(const std::vector<std::string>& arguments) {
    const InsideFolder inside(folder);
    return run_program(arguments);
}

} // namespace

TEST_CASE("the example with a survey gets the verdict that it was written for") {
    const Ended ended = in_folder({"assess", "project.yaml"});
    CHECK(ended.status == 0);
    CHECK(ended.out.find("Verdict: Not enough evidence\n") != std::string::npos);
    CHECK(ended.out.find("- Statements agreed: passed. Statements agreed by children and young "
                         "people, and\n  parents and carers: 9 of 9.\n") != std::string::npos);
    CHECK(ended.err ==
          R"(answers.csv: note: 18 rows: 17 were counted, 1 has no answer; 4 columns were not read
  help: `coprod survey check answers.csv --for project.yaml` shows how it was understood.
pupils.csv: note: 7 rows: 7 were counted; 1 column was not read
  help: `coprod survey check pupils.csv --for project.yaml` shows how it was understood.
)");
}

TEST_CASE("the example's answers give the counts that a person finds by hand") {
    const InsideFolder inside(folder);
    coprod::SubmissionFile file("project.yaml");
    coprod::open_submission(file, "project.yaml", coprod::default_file_limit);
    const auto submission = coprod::load_submission(file, mark_charter());
    REQUIRE(submission);
    const auto counts = [&](std::string_view statement, std::string_view group) {
        const coprod::Answers& cell =
            submission->statements[index_of(mark_charter().statements, statement)]
                                  [index_of(submission->groups, group)];
        return std::vector<int>{cell.agree, cell.unsure, cell.disagree, cell.did_not_apply};
    };
    CHECK(counts("equal-partner", "parents") == std::vector{11, 1, 0, 0});
    CHECK(counts("active-in-meetings", "parents") == std::vector{11, 0, 1, 0});
    CHECK(counts("supported", "parents") == std::vector{10, 1, 0, 1});
    CHECK(counts("say-in-priorities", "staff") == std::vector{4, 1, 0, 0});
    CHECK(counts("active-in-meetings", "pupils") == std::vector{6, 0, 0, 1});
}

TEST_CASE("the example's table of a form tool is understood column by column") {
    const Ended ended = in_folder({"survey", "check", "answers.csv", "--for", "project.yaml"});
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    for (const char* line :
         {"Its columns are separated by semicolons. 18 rows: 17 were counted, 1 has no\nanswer.\n",
          "- 2, \"Start time\": not read: it is neither a statement nor the group\n",
          "- 5, \"Which group are you in?\": the group\n",
          "- agree: \"Agree\"; \"Strongly agree\"\n", "- \"School staff\": `staff`\n",
          "`staff`: 5 people\n"})
        CHECK(ended.out.find(line) != std::string::npos);
    CHECK(ended.out.find("quiet hour") == std::string::npos);
}

TEST_CASE("docs/survey.md shows every key for a file of answers and for a charter's survey") {
    const std::string document = bytes_of(COPROD_SOURCE_DIR "/docs/survey.md");
    for (const coprod::Field& row : fields_of(static_cast<coprod::Responses*>(nullptr)))
        CHECK(document.find("`" + std::string(row.name) + "`") != std::string::npos);
    for (const coprod::Field& row : coprod::statements_fields())
        CHECK(document.find("`" + std::string(row.name) + "`") != std::string::npos);
    for (const coprod::Field& row : fields_of(static_cast<coprod::Survey*>(nullptr)))
        CHECK(document.find("`" + std::string(row.name) + "`") != std::string::npos);
}

} // namespace survey_example_test
