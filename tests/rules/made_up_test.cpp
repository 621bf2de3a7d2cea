// What a template shows as an example is nobody's answer as long as it stands there word for word.
#include "rules/made_up.h"

#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace made_up_test {

namespace {

const std::string groups = "groups: {parents: {kind: parent-carer}, staff: {kind: council}}\n";
const std::string said = "The gate is too heavy for a wheelchair.";

RecordResults records_of(const std::string& text) {
    return judge(groups + text).assessment.records;
}

Outcome heard_with(const std::string& what, const std::string& did) {
    return judge(groups + "do: {heard: [{date: 2025-06-10, from: parents, said: \"" + what +
                 "\", did: \"" + did + "\", told: 2025-07-01}]}\n")
        .outcome("heard");
}

} // namespace

TEST_CASE("an example of the template is no answer, in whatever case and with or without its end") {
    const Placeholders placeholders(charter_mark());
    for (const std::string& text :
         {said, std::string("the gate is too heavy for a WHEELCHAIR"),
          charter_mark().forms->plan.front().good, charter_mark().commitments.front().good}) {
        CAPTURE(text);
        CHECK(placeholders.made_up(text));
        CHECK_FALSE(placeholders.answered(text));
        CHECK_FALSE(placeholders.answered("  " + text + "\n"));
        CHECK(placeholders.answered(text + " So it was at our school."));
    }
}

TEST_CASE("a short example may be true of a project, and a text of its own is its own") {
    const Placeholders placeholders(charter_mark());
    for (const char* text : {"council", "Summer 2025", "Northshire Parent Carer Forum",
                             "Shared drive, minutes 2025", "The gate is too heavy for us."}) {
        CAPTURE(text);
        CHECK_FALSE(placeholders.made_up(text));
        CHECK(placeholders.answered(text));
    }
}

TEST_CASE("a question that repeats the template's example is open") {
    const Judged judged =
        judge("plan: {purpose: \"" + charter_mark().forms->plan.front().good + "\"}\n");
    CHECK(judged.assessment.forms->plan.front() == AnswerState::placeholder);
}

TEST_CASE("what was heard passes nothing while it is the template's example") {
    CHECK(heard_with("The door is too heavy.", "It opens by itself now.") == Outcome::pass);
    CHECK(heard_with(said, "It opens by itself now.") != Outcome::pass);
    CHECK(heard_with("The door is too heavy.", "The gate now opens by itself.") != Outcome::pass);
}

TEST_CASE("minutes that hold the example alone count for nothing, and for something with a word "
          "of their own") {
    const std::string start = "do: {meetings: [{date: 2025-06-10, attended: [parents], agenda: ";
    const std::string outcomes = "outcomes: \"The paths come first, then the beds.\"}]}\n";
    const std::string agenda = "\"Which part of the garden comes first?\", ";
    CHECK(records_of(start + agenda + outcomes).meetings.front().set_aside ==
          std::vector{SetAside::nothing_said});
    CHECK(records_of(start + "The new room, " + outcomes).meetings.front().counts());
}

TEST_CASE("a made-up decision counts for nothing, and nothing was open until it") {
    const std::string decisions = "do: {decisions: [{date: 2025-09-02, by: [parents], what: ";
    CHECK(records_of(decisions + "Which paths are built first}]}\n").decisions.front().set_aside ==
          std::vector{SetAside::nothing_said});
    CHECK(records_of(decisions + "Which room is calm}]}\n").decisions.front().counts());
    const auto last = [&](const std::string& what) {
        return judge(groups + decisions + what + "}]}\n").assessment.ladder->last_decision;
    };
    CHECK(last("Which room is calm"));
    CHECK_FALSE(last("Which paths are built first"));
}

TEST_CASE("evidence that lies where the example lies cannot be found") {
    CHECK(records_of("evidence: [{kind: survey, from: parents, date: 2025-07-02, where: \"Shared "
                     "drive, garden folder, survey of July\"}]\n")
              .evidence.front()
              .set_aside == std::vector{SetAside::no_place});
}

} // namespace made_up_test
