// What loading says of a charter's own survey.
#include "catch.h"

#include <string>

#include "charter/own_charter.h"

using namespace coprod_tests;

namespace charter_survey_test {

namespace {

/// A survey of 8 lines, from line 11 on; `more` follows.
std::string survey(const std::string& agree, const std::string& offers, const std::string& more) {
    return "survey:\n  agree: " + agree + R"(
  unsure: [not sure]
  disagree: ["no"]
  did_not_apply: [n/a]
  group_headers: [group]
  form: {title: T, about: [A], group_question: Group, asks: How far, closing: C, offers: )" +
           offers + "}\n" + more;
}

const std::string statements = "statements:\n";

} // namespace

TEST_CASE("a charter can have a survey of its own") {
    check_parts(own_heard + survey("[\"yes\"]", "[\"Yes\", Not sure, \"No\", N/A]", ""), "");
}

TEST_CASE("a word with two meanings is named with its place") {
    check_parts(
        own_heard + survey("[\"yes\", Not-Sure]", "[\"Yes\"]", ""),
        R"(own.yaml:21:12: error: ‘not sure’ stands under `agree` and under `unsure` [named-twice]
  21 |   unsure: [not sure]
     |            ^
  help: Leave it in one place: capitals, dashes and quotation marks make no other word of it.
)");
    check_parts(
        own_heard + survey("[\"yes\", \"Yes!\"]", "[\"Yes\"]", ""),
        R"(own.yaml:20:18: error: ‘Yes!’ stands under `agree` and under `agree` [named-twice]
  20 |   agree: ["yes", "Yes!"]
     |                  ^
  help: Leave it in one place: capitals, dashes and quotation marks make no other word of it.
)");
}

TEST_CASE("a word without letters or digits is refused, since it is read as no answer") {
    check_parts(own_heard + survey("[\"yes\", \"?\"]", "[\"Yes\"]", ""),
                R"(own.yaml:20:18: error: ‘?’ has neither letters nor digits [charter-survey]
  20 |   agree: ["yes", "?"]
     |                  ^
  help: Leave it out: what has none is read as no answer.
)");
}

TEST_CASE("a questionnaire offers only answers that can be read, in easy words too") {
    const std::string easy = "  easy: {title: T, about: [A], group_question: Who, asks: True, "
                             "closing: C, offers: [\"No\", Perhaps]}\n";
    check_parts(
        own_heard + survey("[\"yes\"]", "[Yea]", easy),
        R"(own.yaml:25:9: error: `form` offers the answer ‘Yea’, and it could not be read [charter-survey]
  25 |   form: {title: T, about: [A], group_question: Group, asks: How far, closing: C, offers: [Yea]}
     |         ^
  help: Put it under `agree`, `unsure`, `disagree`, `did_not_apply` or `blank` as well.
own.yaml:26:9: error: `easy` offers the answer ‘Perhaps’, and it could not be read [charter-survey]
  26 |   easy: {title: T, about: [A], group_question: Who, asks: True, closing: C, offers: ["No", Perhaps]}
     |         ^
  help: Put it under `agree`, `unsure`, `disagree`, `did_not_apply` or `blank` as well.
own.yaml:26:9: error: `easy` asks ‘Who’, and a column with that header would not be known as the group [charter-survey]
  26 |   easy: {title: T, about: [A], group_question: Who, asks: True, closing: C, offers: ["No", Perhaps]}
     |         ^
  help: Put it under `group_headers` as well.
)");
}

TEST_CASE("numbers have to agree and to disagree somewhere") {
    check_parts(
        own_heard + survey("[\"yes\"]", "[\"Yes\"]", "  numbers: [agree, unsure]\n"),
        R"(own.yaml:26:12: error: `numbers` takes what 1, 2, 3 and so on count as, 10 at most, and among them `agree` and `disagree` [charter-survey]
  26 |   numbers: [agree, unsure]
     |            ^
  help: Write one of agree, unsure, disagree and did_not_apply for each number, beginning with 1.
)");
}

TEST_CASE("words for a kind of people that the same file does not have are named") {
    const std::string people = "  people: [{words: [mum], kinds: [parents, friends]}]\n";
    const std::string kinds =
        "kinds: [{id: parents, title: Parents, lived: \"yes\", primary: \"yes\"}]\n";
    const std::string own = survey("[\"yes\"]", "[\"Yes\"]", people);
    check_whole(
        own_head + own_take_but("kinds") + own_heard + own + kinds,
        R"(own.yaml:26:44: warning: no kind of people is called ‘friends’, so these words do not stand for it [charter-survey]
  26 |   people: [{words: [mum], kinds: [parents, friends]}]
     |                                            ^
  help: Write one of the ids under `kinds`, or leave it out.
)");
    check_parts(own_heard + own, ""); // a survey that was taken over may know more kinds
}

TEST_CASE("a statement cannot have the id that a submission needs for its file of answers") {
    check_parts(statements + criterion("responses"),
                R"(own.yaml:12:5: error: a statement cannot have the id ‘responses’ [bad-id]
  12 |   - id: responses
     |     ^
  help: Choose another: a submission names its file of answers under that key.
)");
}

} // namespace charter_survey_test
