#include "catch.h"
#include "report/gap_fixture.h"

namespace report_heard_test {

using namespace coprod;
using coprod_tests::Fixture;
using coprod_tests::gap_of;
using coprod_tests::shown;
using coprod_tests::text;

TEST_CASE("what was heard and never answered is listed") {
    Fixture fixture;
    fixture.assessment.heard.items[0] = {true, false, false};
    fixture.submission.heard[0].share = YesNo::no;
    const Report report = fixture.for_everyone();
    CHECK(
        report.heard_notes ==
        std::vector<std::string>{
            "Not answered yet: h1 (10 June 2025).",
            "“(not shared)” means that those who said it have not agreed to its being published."});
    CHECK(report.heard[0].did == "no answer yet");
    CHECK(report.heard[0].told == "planned"); // the day in the file has not come
}

TEST_CASE("an answer that tells of nothing done is shown beside that, where it may be") {
    Fixture fixture;
    fixture.assessment.heard.items[0] = {true, false, false};
    Heard& heard = fixture.submission.heard[0];
    heard.did = text("Noted");
    heard.share = YesNo::yes;
    const auto did = [&] { return fixture.for_everyone().heard[0].did; };
    CHECK(did() == "no answer yet; the file only says “Noted”");
    heard.share = YesNo::no;
    CHECK(did() == "no answer yet");
    CHECK(fixture.for_panel().heard[0].did == "no answer yet; the file only says “Noted”");
    heard.did = {};
    heard.why_not = text("tbc");
    CHECK(fixture.for_panel().heard[0].did == "no answer yet; the file only says “tbc”");
    heard.why_not = {};
    CHECK(fixture.for_panel().heard[0].did == "no answer yet");
}

TEST_CASE("the gap of something that has no answer says the same of it as the table") {
    Fixture fixture;
    fixture.assessment.heard.items[0] = {true, false, false};
    Heard& heard = fixture.submission.heard[0];
    heard.did = text("Noted. Thank you.");
    const auto found = [&](View view) {
        return shown(fixture, gap_of(GapKind::not_answered, 4, &*fixture.charter.heard), view)
            .found;
    };
    const std::string name = "What was heard from Northshire Forum, h1 (10 June 2025), has ";
    heard.share = YesNo::yes;
    CHECK(found(View::everyone) == name + "no answer yet; the file only says “Noted. Thank you.”");
    heard.share = YesNo::no;
    CHECK(found(View::everyone) == name + "no answer yet.");
    CHECK(found(View::panel) == name + "no answer yet; the file only says “Noted. Thank you.”");
    heard.did = text("Noted");
    CHECK(found(View::panel) == name + "no answer yet; the file only says “Noted”.");
    heard.did = {};
    CHECK(found(View::panel) == name + "no answer yet.");
}

TEST_CASE("whether people were told is a day, a plan, a plain no, or not said") {
    Fixture fixture;
    const auto told = [&] { return fixture.for_everyone().heard[0].told; };
    CHECK(told() == "on 1 July 2025");
    fixture.assessment.heard.items[0].told = false;
    CHECK(told() == "planned");
    fixture.submission.heard[0].told.reset();
    CHECK(told() == "the file does not say");
    fixture.assessment.heard.items[0].not_told = true;
    CHECK(told() == "not yet");
}

TEST_CASE("what was not done says why") {
    Fixture fixture;
    fixture.submission.heard[0].did = {};
    fixture.submission.heard[0].why_not = text("There was no money.");
    CHECK(fixture.for_everyone().heard[0].did == "not done, because: There was no money.");
}

TEST_CASE("an answer that says both what was done and why nothing was is shown whole") {
    Fixture fixture;
    Heard& heard = fixture.submission.heard[0];
    heard.did = text("We closed the club");
    heard.why_not = text("It was closed.");
    const ReportHeard shown = fixture.for_everyone().heard[0];
    CHECK(shown.did ==
          "We closed the club. The file also says why nothing was done: It was closed.");
    CHECK(shown.answer_words == "We closed the club. It was closed.");
    CHECK(shown.answer == "done");

    heard.share = YesNo::no;
    CHECK(fixture.for_everyone().heard[0].did == "answered (not shared)");
    heard.share = YesNo::yes;
    fixture.charter.placeholders = {"tbc"};
    heard.why_not = text("tbc"); // what is no answer is left out
    CHECK(fixture.for_everyone().heard[0].did == "We closed the club");
    fixture.charter.nothing_done = {"noted"};
    heard.did = text("Noted");
    heard.why_not = text("It was closed.");
    const ReportHeard not_done = fixture.for_everyone().heard[0];
    CHECK(not_done.did == "not done, because: It was closed. Under `did` stands: Noted.");
    CHECK(not_done.answer_words == "Noted. It was closed.");
    CHECK(not_done.answer == "not-done");
}

TEST_CASE("where nothing was heard, the report says where to add it") {
    Fixture fixture;
    fixture.submission.heard.clear();
    fixture.assessment.heard.items.clear();
    CHECK(fixture.for_everyone().heard_notes ==
          std::vector<std::string>{"Nothing is recorded as heard. If people told you something, "
                                   "add it under `do.heard`."});
}

} // namespace report_heard_test
