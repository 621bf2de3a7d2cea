// Counting the rows of a table of answers.
#include "catch.h"

#include <string>

#include "submission/reading_answers.h"

using namespace coprod_tests;

namespace survey_rows_test {

namespace {

/// What is said of rows under the header `Group,equal-partner`, without help and without the
/// warning about other statements.
std::string said(const std::string& rows, const std::string& header = "Group,equal-partner") {
    std::string text = without_help(read_answers(header + "\n" + rows).messages);
    const std::string other = "answers.csv:1:1: warning: " + others_missing;
    const auto at = text.find(other);
    return at == std::string::npos ? text : text.erase(at, other.size());
}

std::string five(const std::string& row) {
    std::string rows;
    for (int i = 0; i < 5; ++i)
        rows += row + "\n";
    return rows;
}

std::string note(const std::string& rows) {
    return "answers.csv: note: " + rows + "\n";
}

} // namespace

TEST_CASE("the answers of each group are counted by what they mean") {
    const auto read = read_answers("Group;equal-partner;supported\n"
                                   "parents;Strongly agree;1\n"
                                   "Parent/carer;Agree;5\n"
                                   "The Forum;Not sure;n/a\n"
                                   "Mum;Disagree;\n"
                                   "Pupil;Yes;4\n"
                                   "staff;No;3\n"
                                   "nurseries, schools and colleges;;2\n");
    CHECK(counts(read, "equal-partner", "parents") == "2/1/1/0");
    CHECK(counts(read, "supported", "parents") == "1/0/1/1");
    CHECK(counts(read, "equal-partner", "pupils") == "1/0/0/0");
    CHECK(counts(read, "equal-partner", "staff") == "0/0/1/0");
    CHECK(counts(read, "supported", "staff") == "0/1/1/0");
    CHECK(counts(read, "represented", "staff") == "0/0/0/0");
}

TEST_CASE("the order of rows and of columns changes nothing") {
    const auto counted = [](const std::string& answers) {
        const auto read = read_answers(answers);
        std::string text;
        for (const char* statement : {"equal-partner", "supported"})
            for (const char* group : {"parents", "pupils"})
                text += counts(read, statement, group) + " ";
        return text;
    };
    const std::string expected = "1/1/0/0 0/0/1/0 0/1/1/0 1/0/0/0 ";
    CHECK(counted("Group,equal-partner,supported\nMum,Yes,No\nDad,Not sure,Maybe\n"
                  "Pupil,No,Yes\n") == expected);
    CHECK(counted("supported,equal-partner,Group\nYes,No,Pupil\nMaybe,Not sure,Dad\n"
                  "No,Yes,Mum\n") == expected);
}

TEST_CASE("rows without an answer are left out and counted, whatever else stands in them") {
    CHECK(said(five("parents,Agree") + "nobody,\n,\npupils,Prefer not to say\n") ==
          note("7 rows: 5 were counted, 2 have no answer"));
    CHECK(said("") == note("nobody has answered yet: there is no row below the header"));
}

TEST_CASE("rows without a group and of several groups are set aside, and said") {
    CHECK(
        said("parents,Agree\n,Agree\n\"Parent; School staff\",Agree\n" + five("\"Parent;\",Yes")) ==
        "answers.csv:3:1: warning: 1 row names no group, so it is not counted; it stands on line "
        "3 [answers-left-out]\n"
        "answers.csv:4:1: warning: 1 row names several groups, so it is not counted; it stands "
        "on line 4 [answers-left-out]\n" +
            note("8 rows: 6 were counted, 1 names no group, 1 names several groups"));
}

TEST_CASE("rows of people who only try the form are set aside") {
    CHECK(said("test,Agree\n" + five("parents,Agree") + "Testing,Yes\n") ==
          "answers.csv:2:1: warning: 2 rows look like a test, so they are not counted; they stand "
          "on lines 2 and 8 [answers-left-out]\n" +
              note("7 rows: 5 were counted, 2 look like tests"));
}

TEST_CASE("a number that stands twice may be one person twice") {
    CHECK(said("7,parents,Agree\n8,parents,Agree\n7,pupils,Yes\n", "ID,Group,equal-partner") ==
          "answers.csv:4:1: warning: 1 row has the number of an earlier row, on line 4; each row "
          "was counted [answers-repeated]\n" +
              note("fewer than 5 rows were counted"));
}

TEST_CASE("an unknown answer is named with its lines, and no row is quoted") {
    const auto read = read_answers("Group,equal-partner\nparents,Agre\npupils,Agree\nstaff,Agre\n");
    CHECK_FALSE(read.submission);
    CHECK(read.messages.find("parents,") == std::string::npos);
    CHECK(
        read.messages.find(
            R"(answers.csv:2:9: error: the answer "Agre" to `equal-partner` is not known; it stands on lines 2 and 4 [answers-unknown]
  help: Did you mean `agree`? Write agree, unsure, disagree, does not apply, or a number from 1 to 5, or leave the cell empty.
)") != std::string::npos);
}

TEST_CASE("a column of comments is named as one, and nothing of it is repeated") {
    const auto read = read_answers(
        "Group,equal-partner\nparents,Mrs Example from the office was very kind to us all\n"
        "pupils,Agree\nstaff,No time\n");
    CHECK_FALSE(read.submission);
    CHECK(read.messages.find("Example") == std::string::npos);
    CHECK(read.messages.find("No time") == std::string::npos);
    CHECK(without_help(read.messages)
              .find("answers.csv:2:9: error: column 2, \"equal-partner\", has 2 different texts "
                    "that are "
                    "no answers [answers-unknown]\n") != std::string::npos);
}

TEST_CASE("an unknown group, one that the project lacks and one that fits two are named") {
    CHECK(said("Governor,Agree\nSocial worker,Yes\n") ==
          "answers.csv:2:1: error: what stands on line 2 is no group of the project "
          "[answers-group]\n"
          "answers.csv:3:1: error: the project has no group for \"Social worker\", which stands on "
          "line 3 [answers-group]\n");
    const NewFolder folder;
    folder.write("p.yaml", "groups:\n  forum: {kind: parent-carer}\n  others: {kind: "
                           "parent-carer}\nstatements: {responses: a.csv}\n");
    folder.write("a.csv", "Group,equal-partner\nMum,Agree\n");
    const InsideFolder inside(folder.path());
    coprod::SubmissionFile file("p.yaml");
    coprod::open_submission(file, "p.yaml", coprod::default_file_limit);
    CHECK_FALSE(coprod::load_submission(file, mark_charter()));
    CHECK(coprod::render(file.of_answers.back()) ==
          "a.csv:2:1: error: \"Mum\" could be `forum` or `others`; it stands on line 2 "
          "[answers-group]\n"
          "  help: Say in your submission what it means, with one of the groups in place of GROUP: "
          "`responses: {file: a.csv, groups: {\"Mum\": GROUP}}`; or write `ignore` for people who "
          "are not to be counted.\n");
}

TEST_CASE("how many rows were counted is not said where a group is smaller than five") {
    CHECK(said(five("parents,Agree") + five("pupils,Yes")) == note("10 rows: 10 were counted"));
    for (const char* row : {"pupils,Yes\n", "pupils,No\npupils,No\n"}) {
        CHECK(said(row) == note("fewer than 5 rows were counted"));
        CHECK(said(five("parents,Agree") + row) == note("at least 5 rows were counted"));
    }
    CHECK(said(five("parents,Agree") + "pupils,Yes\npupils,\ntest,No\n") ==
          "answers.csv:9:1: warning: 1 row looks like a test, so it is not counted; it stands on "
          "line 9 [answers-left-out]\n" +
              note("at least 5 rows were counted, others have no answer, others look like tests"));
}

TEST_CASE("what one person alone wrote is not repeated, unless it is a slip of a known word") {
    const auto quotes = [](const std::string& rows, const std::string& text) {
        return read_answers("Group,equal-partner\n" + rows).messages.find(text) !=
               std::string::npos;
    };
    CHECK_FALSE(quotes("Jane Smith,Agree\n", "Jane"));
    CHECK_FALSE(quotes("parents,my Tom is ill\n", "Tom"));
    CHECK(quotes("Parentss,Agree\n", "\"Parentss\""));
    CHECK(quotes("parents,Agreee\n", "\"Agreee\""));
    CHECK(quotes("lunch lady,Agree\nlunch lady,No\n",
                 "help: The groups are: parents, pupils, staff. Say in your submission what it "
                 "means, with one of the groups in place of GROUP: `responses: {file: "
                 "answers.csv, groups: {\"lunch lady\": GROUP}}`; or "
                 "write `ignore` for people who are not to be counted.\n"));
    CHECK(quotes("\"the \"\"boss\"\"\",Agree\n\"the \"\"boss\"\"\",No\n",
                 "groups: {'the \"boss\"': GROUP}"));
    CHECK(quotes("Pupilss,Agree\nPupilss,No\n",
                 "it means: `responses: {file: answers.csv, groups: {\"Pupilss\": pupils}}`"));
    CHECK(without_help(read_answers("Group,equal-partner\nparents,my Tom is ill\n").messages)
              .find("answers.csv:2:9: error: the answer to `equal-partner` on line 2 is not known "
                    "[answers-unknown]\n") != std::string::npos);
}

TEST_CASE("a word for a group with a line break in it is named, and one text alone is no column of "
          "names") {
    const std::string broken = five("parents,Agree") + "\"par\nents\",Agree\n";
    CHECK(said(broken) ==
          "answers.csv:7:1: error: no group of the project is called \"par\\nents\"; it stands on "
          "line 7 [answers-group]\n");
    const auto help = read_answers("Group,equal-partner\n" + broken).messages;
    CHECK(help.find("groups: {\"par ents\": parents}}`") != std::string::npos);
    CHECK(read_answers("  responses: {file: answers.csv, groups: {\"par ents\": parents}}\n",
                       "Group,equal-partner\n" + broken)
              .submission);
    CHECK(said(five("parents,Agree") + "\"I am the mother of Tom, who is in year 7\",Agree\n") ==
          "answers.csv:7:1: error: what stands on line 7 is no group of the project "
          "[answers-group]\n");
    CHECK(said("parents,Agree\nparents,Mrs Example was very kind to us all\n")
              .find("column 2, \"equal-partner\", has 1 text that is no answer") !=
          std::string::npos);
}

TEST_CASE("more different texts than are kept are said to be more") {
    std::string rows;
    for (int i = 0; i < 1001; ++i)
        rows += "parents,word " + std::to_string(i) + "a\n";
    const auto says = [](const std::string& table, const std::string& count) {
        return read_answers("Group,equal-partner\n" + table)
                   .messages.find("has " + count + " different texts") != std::string::npos;
    };
    CHECK(says(rows, "more than 1000"));
    CHECK(says(rows.substr(rows.find('\n') + 1), "1000"));
}

TEST_CASE("a column of names taken for the group is named without repeating any name") {
    std::string rows;
    for (char letter = 'a'; letter <= 'j'; ++letter)
        rows += std::string("Somebody ") + letter + ",Agree\n";
    CHECK(said(rows) == "answers.csv:2:1: error: the column for the group has 10 different texts "
                        "that are no group [answers-group]\n");
}

TEST_CASE("numbers without a word about their direction are taken as the charter says, with a "
          "warning") {
    CHECK(said(five("parents,5") + five("pupils,1")) ==
          "answers.csv:1:7: warning: the answers are numbers, and 5 was taken for agreeing most "
          "[answers-scale]\n" +
              note("10 rows: 10 were counted"));
}

TEST_CASE("the files of form tools are read as they are saved") {
    const std::string wording = "I am an equal partner in the local area";
    const std::string bom = "\xEF\xBB\xBF";
    for (const std::string& answers :
         {bom + "ID;Start time;Which group are you in?;" + wording +
              "\r\n1;2025-11-02;Parent;Agree\r\n",
          "\"Timestamp\",\"I am a…\",\"How far do you agree? [" + wording +
              "]\",\"Why?\",\"Why?\"\n\"2025/11/02\",\"Parent or carer\",\"Agree\",\"Fun, "
              "\"\"really\"\"\nfun\",\"\"\n",
          "Group\t" + wording + "\nparents\tYes\n",
          "sep=;\nGroup;" + wording + "\nparents;Yes\n"}) {
        CAPTURE(answers);
        CHECK(counts(read_answers(answers), "equal-partner", "parents") == "1/0/0/0");
    }
}

TEST_CASE("a file that a spreadsheet saved in another encoding says what to choose instead") {
    CHECK(read_answers("Group,equal-partner,Why?\nparents,Agree,caf\xE9\n")
              .messages.find(
                  "help: Open it in your spreadsheet program again and choose CSV UTF-8 when you "
                  "save.") != std::string::npos);
}

} // namespace survey_rows_test
