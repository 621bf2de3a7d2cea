// What a charter says of flags: kinds, limits, and the question that asks what went less well.
#include "charter/own_charter.h"

#include <set>

#include "charter/shipped_charters.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_flags_test {

namespace {

/// A mark with flags; the first of them stands on line 37.
std::string with_flags(const std::string& flags) {
    return own_head + own_take_but("mark") + own_heard + R"(mark:
  title: Our mark
  valid_for_years: 3
  values: {confirmed_at_least_percent: 70}
  statements: {agreed_from_percent: 80, mixed_from_percent: 50, answers_at_least: 5}
  conditions: {at_most: 5, within_months: 3}
  small_numbers: {hidden_below: 5, words_below: 10, round_to_percent: 5}
  gates:
    - {id: heard, kind: heard, title: Heard, asks: Was it so, why: Owed., source: Ours.}
)" + (flags.empty() ? flags : "  flags:\n" + flags);
}

std::string flag(const std::string& id, const std::string& kind, const std::string& limit = "") {
    return "    - {id: " + id + ", kind: " + kind + ", title: A flag, why: To know., ask: How so" +
           (limit.empty() ? limit : ", limit: " + limit) + "}\n";
}

std::string messages(const std::string& kind, int limit) {
    return charter_messages(with_flags(flag("one", kind, std::to_string(limit))));
}

/// What is said of a file, without its lines and its help.
std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

std::string indented(const std::string& lines) {
    std::string text;
    std::istringstream stream{lines};
    for (std::string line; std::getline(stream, line);)
        text += "  " + line + "\n";
    return text;
}

/// Forms with a question to plan and two to review.
std::string forms(const std::string& plan, const std::string& first, const std::string& second) {
    return "forms:\n  plan:\n" + indented(criterion("aim", plan)) + "  do:\n" +
           indented(criterion("when", "reads: date")) + "  review:\n" +
           indented(criterion("hard", first) + criterion("next", second));
}

const std::string looks_back = "asks_what_went_less_well: \"yes\"";

} // namespace

TEST_CASE("a charter may have no flags, one, or one of each kind") {
    CHECK(charter_messages(with_flags("")) == "");
    CHECK(charter_messages(with_flags(flag("one", "copied_text", "40"))) == "");
    CHECK(charter_messages(with_flags(
              flag("a", "claimed_above_recorded", "2") + flag("b", "one_record_carries", "50") +
              flag("c", "one_day_or_source", "3") + flag("d", "copied_text", "40") +
              flag("e", "one_voice", "2") + flag("f", "perception_gap", "30") +
              flag("g", "nothing_less_well") + flag("h", "decided_before_met") +
              flag("i", "shaped_after_decision") + flag("j", "few_answered", "33") +
              flag("k", "more_than_people") + flag("l", "written_by_others") +
              flag("m", "narrowed") + flag("n", "odd_dates") + flag("o", "short_answers", "3") +
              flag("p", "much_not_applicable", "20") + flag("q", "disputed") +
              flag("r", "early_review"))) == "");
}

TEST_CASE("each limit of a flag is taken at its ends and refused one beyond them") {
    struct Limits {
        std::string kind;
        int least;
        int most;
    };
    const std::vector<Limits> all{{"claimed_above_recorded", 1, 20},
                                  {"one_record_carries", 1, 100},
                                  {"one_day_or_source", 2, 1000},
                                  {"copied_text", 20, 1000},
                                  {"one_voice", 2, 100},
                                  {"perception_gap", 1, 100},
                                  {"few_answered", 1, 100},
                                  {"short_answers", 2, 20},
                                  {"much_not_applicable", 1, 100}};
    for (const auto& [kind, least, most] : all) {
        CAPTURE(kind);
        CHECK(messages(kind, least) == "");
        CHECK(messages(kind, least + 1) == "");
        CHECK(messages(kind, most) == "");
        CHECK(messages(kind, least - 1).find("[number-out-of-range]") != std::string::npos);
        CHECK(messages(kind, most + 1).find("[number-out-of-range]") != std::string::npos);
    }
    CHECK(first_line(messages("copied_text", 19)) ==
          "own.yaml:29:7: error: `limit` of the flag ‘one’ is 19, and takes 20 to 1000 "
          "[number-out-of-range]");
}

TEST_CASE("a flag that counts needs a limit, and one that does not takes none") {
    CHECK(charter_messages(with_flags(flag("one", "perception_gap"))) ==
          R"(own.yaml:29:7: error: the flag ‘one’ needs `limit`, and it is not here [missing-key]
  29 |     - {id: one, kind: perception_gap, title: A flag, why: To know., ask: How so}
     |       ^
  help: Add `limit`: a number from 1 to 100.
)");
    CHECK(charter_messages(with_flags(flag("one", "nothing_less_well", "3"))) ==
          R"(own.yaml:29:7: error: the flag ‘one’ has `limit`, and counts nothing [unknown-key]
  29 |     - {id: one, kind: nothing_less_well, title: A flag, why: To know., ask: How so, limit: 3}
     |       ^
  help: Leave `limit` out.
)");
}

TEST_CASE("two flags of a kind, two of one name and an unknown kind are refused") {
    CHECK(first_line(charter_messages(
              with_flags(flag("one", "copied_text", "40") + flag("two", "copied_text", "50")))) ==
          "own.yaml:30:7: error: the flags ‘one’ and ‘two’ look for the same thing [repeated-id]");
    CHECK(first_line(charter_messages(
              with_flags(flag("one", "copied_text", "40") + flag("one", "one_voice", "2")))) ==
          "own.yaml:30:12: error: the flag ‘one’ stands twice [repeated-id]");
    CHECK(
        first_line(charter_messages(with_flags(flag("one", "gut-feeling")))).find("gut-feeling") !=
        std::string::npos);
    CHECK(
        first_line(charter_messages(with_flags("    - {id: one, kind: copied_text, limit: 40}\n")))
            .find("[missing-key]") != std::string::npos);
}

TEST_CASE("only questions of the Review form can ask what went less than well") {
    check_parts(forms("", "", ""), "");
    check_parts(forms("", looks_back, looks_back), "");
    CHECK(first_line(charter_messages(own_head + own_take + forms(looks_back, "", ""))) ==
          "own.yaml:13:7: error: the question ‘aim’ of the Plan form has "
          "`asks_what_went_less_well` [unknown-key]");
    CHECK(first_line(charter_messages(own_head + own_take + own_heard + "readiness:\n" +
                                      criterion("ready", looks_back))) ==
          "own.yaml:20:5: error: the question ‘ready’ of the readiness part has "
          "`asks_what_went_less_well` [unknown-key]");
}

TEST_CASE("a charter that takes the mark takes its flags") {
    for (const std::string& id : shipped_ids()) {
        CAPTURE(id);
        CHECK(shipped_charter_of(id).mark.flags.size() == 18);
        CHECK(shipped_charter_of(id).nothing_went_wrong.size() > 30);
    }
}

TEST_CASE("the flags are those of the method, with its limits, and eleven of our own") {
    std::vector<std::string> flags;
    for (const Flag& each : shipped_charter_of("charter-mark").mark.flags)
        flags.push_back(each.id + (each.limit ? " " + std::to_string(*each.limit) : std::string()));
    CHECK(flags ==
          std::vector<std::string>{"disputed", "claimed-above-recorded 2", "nothing-less-well",
                                   "one-record-carries 50", "one-day-or-source 3", "copied-text 40",
                                   "one-voice 2", "perception-gap 30", "decided-before-met",
                                   "shaped-after-decision", "few-answered 33", "more-than-people",
                                   "written-by-others", "narrowed", "odd-dates", "early-review",
                                   "short-answers 3", "much-not-applicable 20"});
}

TEST_CASE("a flag asks and does not accuse") {
    for (const Flag& each : shipped_charter_of("charter-mark").mark.flags) {
        CAPTURE(each.id);
        CHECK(each.ask.ends_with("?"));
        CHECK(each.why.ends_with("."));
        CHECK(each.title.size() <= 60);
        for (const std::string hard : {"fail", "wrong", "suspicious", "fake", "cheat", "false"})
            CHECK((each.title + each.why + each.ask).find(hard) == std::string::npos);
    }
}

TEST_CASE("two questions of Stoke-on-Trent's Review form ask what went less than well") {
    std::vector<std::string> asked;
    for (const Question& question : shipped_charter_of("stoke-on-trent").forms->review)
        if (question.asks_what_went_less_well)
            asked.push_back(question.id);
    CHECK(asked == std::vector<std::string>{"barriers", "improve"});
}

} // namespace charter_flags_test
