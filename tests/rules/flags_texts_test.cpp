// Text that stands in two places, and reviews in which nothing went less than well.
#include "catch.h"
#include "rules/flagged.h"

using namespace coprod;
using namespace coprod_tests;

namespace flags_texts_test {

namespace {

const std::string groups = "groups: {parents: {kind: parent-carer}, staff: {kind: council}}\n";

/// 40 letters in 9 words.
const std::string forty = "We asked all of the families how they want to meet";

std::string copied(const std::string& yaml, const Charter& charter = charter_mark()) {
    const std::string found = flagged(judge(groups + yaml, charter), "copied-text");
    return found == "no" ? found : found.substr(found.find(" ") + 1);
}

std::string plan(const std::string& purpose, const std::string& who) {
    return "plan: {purpose: \"" + purpose + "\", who: \"" + who + "\"}\n";
}

std::string copied_plan(const std::string& purpose, const std::string& who) {
    return copied(plan(purpose, who));
}

std::string meeting(const std::string& id, const std::string& texts) {
    return "{id: " + id + ", date: 2025-03-01, attended: [staff], " + texts + "}, ";
}

std::string heard(const std::string& id, const std::string& texts) {
    return "{id: " + id + ", date: 2025-03-01, from: parents, " + texts + "}, ";
}

/// A review in which every other question is answered.
std::string less_well(const std::string& barriers, const std::string& improve,
                      const std::string& changed = "It opens on Saturdays") {
    std::string answers;
    for (const Question& question : charter_mark().forms->review)
        if (question.id != "barriers" && question.id != "improve" && question.id != "changed")
            answers += question.id + ": We wrote this with families, ";
    return flagged(judge(groups + "review: {" + answers + "changed: " + changed +
                         ", barriers: " + barriers + ", improve: " + improve + "}\n"),
                   "nothing-less-well");
}

/// The first answers of the Plan form.
std::string planned(const std::vector<std::string>& answers) {
    std::string yaml = "plan: {";
    for (std::size_t i = 0; i < answers.size(); ++i)
        yaml += charter_mark().forms->plan[i].id + ": " + answers[i] + ", ";
    return yaml + "}\n";
}

} // namespace

TEST_CASE("an answer too short to be compared is flagged where it stands in three places") {
    CHECK(copied(planned({"All our families", "all our families."})) == "no");
    CHECK(copied(planned({"All our families", "all our families.", "Staff", "All our families"})) ==
          "in plan/0 plan/1 plan/3");
    const auto said = [](const std::string& key) {
        return copied("do: {heard: [" + heard("h1", key + ": More Saturdays") +
                      heard("h2", key + ": More Saturdays") +
                      heard("h3", key + ": More Saturdays") + "]}\n");
    };
    CHECK(said("said") == "no"); // three families may well say the same
    CHECK(said("did") == "by h1 h2 h3 in did/0 did/1 did/2");
    CHECK(copied("do: {heard: [" + heard("h1", "did: tbc") + heard("h2", "did: tbc") +
                 heard("h3", "did: tbc") + "]}\n") == "no"); // blanks
}

TEST_CASE("three answers of one or two words are flagged, wherever an account is asked for") {
    const auto brief = [](const std::string& yaml, const Charter& charter = charter_mark()) {
        return flagged(judge(groups + yaml, charter), "short-answers");
    };
    CHECK(brief(planned({"Families", "Our staff"})) == "no");
    CHECK(brief(planned({"Families", "Our staff", "All the families"})) == "no");
    CHECK(brief(planned({"Families", "Our staff", "Because"})) == "3/0 in plan/0 plan/1 plan/2");
    CHECK(brief(planned({"Families", "Our staff", "tbc"})) == "no"); // that is no answer at all
    CHECK(brief(planned({"All the families", "All our staff", "Why not us"}),
                with_limit("short-answers", 4)) == "3/0 in plan/0 plan/1 plan/2");
    CHECK(brief("commitments: {" + charter_mark().commitments[0].id +
                ": {how: Meetings}}\ndo: "
                "{meetings: [" +
                meeting("m1", "outcomes: Actions") + "], heard: [" +
                heard("h1", "said: More, did: Saturdays") + "]}\n") ==
          "3/0 in how/0 outcomes/0 did/0");
    CHECK(brief(planned({"家族の皆さんと一緒に計画しました。毎週話しました。", "Staff",
                         "Families"})) == "no");
}

TEST_CASE("a fifth of the questions that are said not to apply is flagged") {
    const Forms& forms = *charter_mark().forms;
    REQUIRE(forms.plan.size() + forms.review.size() == 22);
    const auto of_plan = [&](std::size_t count) {
        std::string yaml = "plan: {";
        for (std::size_t i = 0; i < count; ++i)
            yaml += forms.plan[i].id + ": {not_applicable: We have none, agreed_by: [parents]}, ";
        return flagged(judge(groups + yaml + "}\n"), "much-not-applicable");
    };
    CHECK(of_plan(4) == "no");                                         // 18 %
    CHECK(of_plan(5) == "5/22 in plan/0 plan/1 plan/2 plan/3 plan/4"); // 23 %
}

TEST_CASE("the same words in two answers are flagged from 40 letters on") {
    const std::string shorter = forty.substr(0, forty.size() - 1); // 39
    CHECK(copied_plan(shorter, shorter) == "no");
    CHECK(copied_plan(forty, forty) == "in plan/0 plan/1");
    CHECK(copied_plan(forty + "s", forty + "s") == "in plan/0 plan/1");
    CHECK(copied(plan(forty, forty), with_limit("copied-text", 41)) == "no");
    CHECK(copied(plan(shorter, shorter), with_limit("copied-text", 39)) == "in plan/0 plan/1");
}

TEST_CASE("case, white space and punctuation make no difference to a copy, other words do") {
    CHECK(copied_plan(forty, "WE ASKED: all of the families –   how they want to meet!") ==
          "in plan/0 plan/1");
    CHECK(copied_plan("“" + forty + "”", "(" + forty + ")…") == "in plan/0 plan/1");
    CHECK(copied_plan(forty, "We asked all of the forums how they want to meet") == "no");
    CHECK(copied_plan(forty, "We asked all of the fathers how they want to meet") == "no");
}

TEST_CASE("an answer that stands whole in another one is a copy of it") {
    CHECK(copied_plan(forty, "In May it was so. " + forty + ", and they told us.") ==
          "in plan/0 plan/1");
    CHECK(copied_plan("In May it was so. " + forty + " every month.", forty) == "in plan/0 plan/1");
    CHECK(copied_plan(forty, "In May it was so. " + forty + "ings of ours") == "no");
    CHECK(copied_plan(forty, "In May we asked all of the families how they want to be asked") ==
          "no");
}

TEST_CASE("long words and other scripts are compared too") {
    const std::string long_words = "Communication responsibilities accessibility";
    CHECK(copied_plan(long_words, long_words + ".") == "in plan/0 plan/1");
    const std::string urdu = "ہم نے تمام خاندانوں سے پوچھا کہ وہ کس طرح ملنا چاہتے ہیں اور کب ملنا";
    CHECK(copied_plan(urdu, urdu + " ۔") == "in plan/0 plan/1");
    CHECK(copied_plan("Żaden świadek: " + forty, "żaden świadek: " + forty) == "no"); // Ż is not ż
}

TEST_CASE("copies are found between forms, commitments, minutes and what was heard") {
    CHECK(copied(plan(forty, "Everybody") + "review: {changed: " + forty + "}\n") ==
          "in plan/0 review/5");
    CHECK(copied("commitments: {can-do: {how: " + forty + "}, agree-outcomes: {how: " + forty +
                 "}}\n") == "in how/8 how/10");
    CHECK(copied(plan(forty, "Everybody") + "do: {meetings: [" +
                 meeting("m1", "outcomes: " + forty) + "]}\n") == "by m1 in plan/0 outcomes/0");
    CHECK(copied(plan(forty, "Everybody") + "do: {heard: [" + heard("h1", "did: " + forty) +
                 "]}\n") == "by h1 in plan/0 did/0");
    CHECK(copied("do: {meetings: [" + meeting("m1", "outcomes: " + forty) +
                 meeting("m2", "outcomes: " + forty) + "]}\n") ==
          "by m1 m2 in outcomes/0 outcomes/1");
    CHECK(copied("do: {heard: [" + heard("h1", "said: " + forty + ", did: " + forty) + "]}\n") ==
          "by h1 in said/0 did/0");
    CHECK(copied("do: {heard: [" + heard("h1", "said: More, did: " + forty) +
                 heard("h2", "said: Less, did: " + forty) + "]}\n") == "by h1 h2 in did/0 did/1");
}

TEST_CASE("the agenda of a series of meetings is no copy, and an outcome that repeats it is one") {
    const std::string series =
        meeting("m1", "agenda: " + forty) + meeting("m2", "agenda: " + forty);
    CHECK(copied("do: {meetings: [" + series + "]}\n") == "no");
    CHECK(copied("do: {meetings: [" + meeting("m1", "agenda: " + forty + ", outcomes: " + forty) +
                 "]}\n") == "by m1 in agenda/0 outcomes/0");
    CHECK(copied(plan(forty, "All") + "do: {meetings: [" + series + "]}\n") ==
          "by m1 m2 in plan/0 agenda/0 agenda/1");
}

TEST_CASE(
    "what was said at a meeting may stand in its minutes, and words of families in an account") {
    CHECK(copied("do: {meetings: [" + meeting("m1", "outcomes: " + forty) + "], heard: [" +
                 heard("h1", "said: " + forty + ", did: It was done") + "]}\n") == "no");
    const std::string said = "do: {heard: [" + heard("h1", "said: " + forty) + "]}\n";
    CHECK(copied(said + plan("A parent said: " + forty, "All")) == "no");
    CHECK(copied(said + plan(forty, "All")) == "by h1 in plan/0 said/0");
}

TEST_CASE("a question's own wording is no answer, and so no copy") {
    const Question& purpose =
        charter_mark().forms->plan[index_of(charter_mark().forms->plan, "why")];
    REQUIRE(purpose.wording.size() > 45);
    CHECK(copied("plan: {why: \"" + purpose.wording + "\"}\nreview: {changed: \"" +
                 purpose.wording + "\"}\n") == "no");
}

TEST_CASE("a review in which nothing went less than well is flagged") {
    CHECK(less_well("None", "Nothing") == "0/0 in review/1 review/6");
    CHECK(less_well("No barriers.", "\"Nothing, it all went very well.\"") ==
          "0/0 in review/1 review/6");
    CHECK(less_well("\"NONE. There were no problems!\"", "Nothing") == "0/0 in review/1 review/6");
}

TEST_CASE("one thing that was hard is enough for no flag") {
    CHECK(less_well("Buses were rare", "Nothing") == "no");
    CHECK(less_well("None", "\"Nothing, but the room was loud\"") == "no");
    CHECK(less_well("None", "Nothing we could do about the buses") == "no");
}

TEST_CASE("what is blank in a review is a gap and no flag") {
    CHECK(less_well("", "Nothing") == "no");
    CHECK(less_well("None", "tbc") == "no");
    CHECK(less_well("None", "Nothing", "") == "no");
    CHECK(flagged(judge(groups), "nothing-less-well") == "no");
}

TEST_CASE("a question that does not apply to the project says nothing for or against it") {
    const std::string apart = "{not_applicable: It was a single afternoon, agreed_by: [parents]}";
    CHECK(less_well(apart, "Nothing") == "0/0 in review/6");
    CHECK(less_well(apart, apart) == "no");
    CHECK(less_well("{not_applicable: It was a single afternoon}", "Nothing") == "no");
}

TEST_CASE("each text of the charter's own says that nothing went less than well, in any case") {
    REQUIRE(charter_mark().nothing_went_wrong.size() > 30);
    for (const std::string& text : charter_mark().nothing_went_wrong) {
        CAPTURE(text);
        CHECK(less_well("\"" + text + ".\"", "Nothing") == "0/0 in review/1 review/6");
    }
}

} // namespace flags_texts_test
