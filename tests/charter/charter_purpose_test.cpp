// The question whose answer says what a project is for: one, and of the Plan form.
#include "charter/own_charter.h"

using namespace coprod_tests;

namespace charter_purpose_test {

namespace {

std::string indented(const std::string& lines) {
    std::string text;
    std::istringstream stream{lines};
    for (std::string line; std::getline(stream, line);)
        text += "  " + line + "\n";
    return text;
}

/// Forms with two questions to plan (lines 12 to 28) and one to review (from line 37 on).
std::string forms(const std::string& first, const std::string& second, const std::string& last) {
    return "forms:\n  plan:\n" + indented(criterion("aim", first) + criterion("hope", second)) +
           "  do:\n" + indented(criterion("when", "reads: date")) + "  review:\n" +
           indented(criterion("change", last));
}

const std::string yes = "says_purpose: \"yes\"";

} // namespace

TEST_CASE("one question of the Plan form may say what a project is for, or none") {
    check_parts(forms("", "", ""), "");
    check_parts(forms(yes, "", ""), "");
    check_parts(forms("says_purpose: \"no\"", yes, ""), "");
}

TEST_CASE("two questions of the Plan form cannot both say what a project is for") {
    check_parts(
        forms(yes, yes, ""),
        R"(own.yaml:21:7: error: the questions ‘aim’ and ‘hope’ both have `says_purpose` [named-twice]
  21 |     - id: hope
     |       ^
  help: Leave it on the one question whose answer says what a project is for.
)");
}

TEST_CASE("a question of the Review form or about being ready cannot say what a project is for") {
    check_parts(
        forms("", "", yes),
        R"(own.yaml:37:7: error: the question ‘change’ of the Review form has `says_purpose` [unknown-key]
  37 |     - id: change
     |       ^
  help: Only a question of the Plan form can say what a project is for.
)");
    check_parts(
        own_heard + "readiness:\n" + criterion("ready", yes),
        R"(own.yaml:20:5: error: the question ‘ready’ of the readiness part has `says_purpose` [unknown-key]
  20 |   - id: ready
     |     ^
  help: Only a question of the Plan form can say what a project is for.
)");
}

TEST_CASE("what minutes hold has no place for what a project is for") {
    const std::string messages =
        charter_messages(own_head + own_take + "forms:\n  plan:\n" + indented(criterion("aim")) +
                         "  do:\n" + indented(criterion("when", "reads: date\n" + yes)) +
                         "  review:\n" + indented(criterion("change")));
    CHECK(messages.find("`says_purpose` is not a key that `do` has [unknown-key]") !=
          std::string::npos);
}

TEST_CASE("says_purpose takes yes or no") {
    const std::string messages =
        charter_messages(own_head + own_take + forms("says_purpose: perhaps", "", ""));
    CHECK(messages.find("`says_purpose` takes yes or no, and this is ‘perhaps’ [bad-yes-no]") !=
          std::string::npos);
}

} // namespace charter_purpose_test
