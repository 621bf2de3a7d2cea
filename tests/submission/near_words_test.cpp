// Which known word a misspelt answer was meant to be.
#include "catch.h"

#include <string>

#include "charter/own_charter.h"
#include "submission/near_words.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace near_words_test {

namespace {

std::string meant(std::string_view text) {
    return std::string(answer_meant(text, *mark_charter().survey).value_or("-"));
}

} // namespace

TEST_CASE("a slip of an answer is known by its letters") {
    CHECK(meant("Agre") == "agree");
    CHECK(meant("garee") == "agree");
    CHECK(meant("Strongley agre") == "strongly agree");
    CHECK(meant("disagre") == "disagree");
    CHECK(meant("nto sure") == "not sure");
    CHECK(meant("dis agree") == "disagree");
    CHECK(meant("definately") == "definitely");
}

TEST_CASE("no suggestion turns the meaning round") {
    for (const char* text : {"Not always", "untrue", "unagree", "ever", "either", "do not agree",
                             "somewhat", "no yes", "not agree", "ure", "non", "not true",
                             "not definitely", "hardly ever", "never agree", "i dont agree", ""})
        CHECK(meant(text) == "-");
}

TEST_CASE("slips are counted") {
    CHECK(slips_between("Strongly agree", "strongly  agree") == 0U);
    CHECK(slips_between("Stronly agre", "strongly agree") == 2U);
    CHECK_FALSE(slips_between("agree", "strongly agree"));
    CHECK_FALSE(slips_between(std::string(65, 'a'), std::string(65, 'a')));
}

} // namespace near_words_test
