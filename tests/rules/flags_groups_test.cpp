// What a panel may want to ask about, with values that were worked out with a pencil: groups of
// people, whose project it is, days and disputes.
#include "catch.h"
#include "rules/flagged.h"
#include "rules/statements.h"

using namespace coprod;
using namespace coprod_tests;

namespace flags_groups_test {

namespace {

const std::string groups =
    "groups: {parents: {kind: parent-carer, people: 9}, young: {kind: young-person}, "
    "one: {kind: young-person, people: 1}, staff: {kind: council, people: 6}}\n";

std::string piece(const std::string& id, const std::string& from, const std::string& date,
                  const std::string& more = "") {
    return "{id: " + id + ", from: " + from + ", date: " + date + ", where: Shelf" + more + "}, ";
}

// Groups that hardly answered, and groups with more people than they have.

std::string of_groups(const std::string& flag, const std::string& answers,
                      const std::string& records = "", const Charter& charter = charter_mark()) {
    return flagged(judge("groups: {parents: {kind: parent-carer, people: 9}, others: {kind: "
                         "parent-carer, people: 90}, many: {kind: parent-carer}, nobody: {kind: "
                         "parent-carer, people: 0}, staff: {kind: council, people: 6}}\n" +
                             records + "statements: {equal-partner: {" + answers + "}}\n",
                         charter),
                   flag);
}

} // namespace

TEST_CASE("a family group of which fewer than a third answered is flagged, staff never") {
    const auto few = [](const std::string& answers, const Charter& charter = charter_mark()) {
        return of_groups("few-answered", answers, "", charter);
    };
    CHECK(few("parents: {agree: 2}, others: {agree: 29}, many: {agree: 1}") ==
          "0/0 of parents others"); // 22 % and 32 %
    CHECK(few("parents: {agree: 2, did_not_apply: 1}, others: {agree: 20, disagree: 10}, many: "
              "{unsure: 1}, staff: {agree: 1}") == "no"); // 33.3 % of both
    CHECK(few("parents: {agree: 1}, others: {agree: 10}, many: {agree: 1}",
              with_limit("few-answered", 12)) == "0/0 of parents others"); // 11.1 % of both
    CHECK(few("parents: {agree: 1}, others: {agree: 10}, many: {agree: 1}",
              with_limit("few-answered", 11)) == "no");
    CHECK(few("parents: {agree: 1}, others: {agree: 9}, many: {agree: 1}",
              with_limit("few-answered", 10)) == "no"); // 10 % of the others
}

TEST_CASE("a statement that did not apply to most of those who answered it is flagged") {
    const auto few = [](const std::string& parents, const Charter& charter = charter_mark()) {
        return of_groups("few-answered",
                         "parents: {" + parents + "}, others: {agree: 60}, many: {agree: 5}", "",
                         charter);
    };
    CHECK(few("agree: 2, did_not_apply: 4") == "no");                         // 33.3 % had a view
    CHECK(few("agree: 2, did_not_apply: 5") == "0/0 of parents");             // 28.6 %
    CHECK(few("did_not_apply: 9") == "0/0 of parents");                       // nobody had
    CHECK(few("unsure: 1, disagree: 1, agree: 1, did_not_apply: 6") == "no"); // 33.3 %
    CHECK(few("agree: 5, did_not_apply: 5", with_limit("few-answered", 50)) == "no");
    CHECK(few("agree: 4, did_not_apply: 5", with_limit("few-answered", 50)) == "0/0 of parents");
}

TEST_CASE("the statement on which the fewest had a view is named, whatever the others say of it") {
    const auto least = [](const std::string& answers) {
        const Judged judged = judge(groups + "statements: {" + answers + "}\n");
        const auto found = least_viewed(judged.submission, 0, 33);
        return found ? judged.charter->statements[found->statement].id + " " +
                           std::to_string(found->views) + "/" + std::to_string(found->answered) +
                           (found->others > 0 ? " +" + std::to_string(found->others) : "")
                     : std::string("none");
    };
    const std::string nine = "equal-partner: {parents: {agree: 9}}";
    CHECK(least(nine) == "none"); // nobody of the kind answered the others: gaps
    CHECK(least(nine + ", represented: {parents: {did_not_apply: 9}}") == "represented 0/9");
    CHECK(least(nine + ", represented: {parents: {agree: 0}}") == "none");
    CHECK(least(nine + ", represented: {parents: {agree: 2}}") == "represented 2/9");
    CHECK(least(nine + ", represented: {parents: {agree: 3}}") == "none"); // 33.3 %
    CHECK(least(nine + ", represented: {parents: {agree: 2, did_not_apply: 7}}, supported: "
                       "{parents: {unsure: 1}}") == "supported 1/9 +1");
    CHECK(least(nine + ", represented: {parents: {agree: 1}}, supported: {parents: {unsure: 1}}") ==
          "represented 1/9 +1"); // the first of two, in the charter's order
}

TEST_CASE("a family group that nobody asked is flagged beside one of its kind that answered") {
    CHECK(of_groups("few-answered", "parents: {agree: 9}") == "0/0 of others many");
    CHECK(of_groups("few-answered", "staff: {agree: 6}") == "no"); // a gap, and no flag
    CHECK(flagged(judge("project: {primary: [parent-carer], primary_reason: Only for them}\n" +
                        groups +
                        "statements: {equal-partner: {one: {agree: 1}, parents: {agree: "
                        "9}}}\n"),
                  "few-answered") == "no"); // the young people, whose project it is not
}

TEST_CASE("more answers or people at a meeting than a group has are flagged, and as many are not") {
    const auto more = [](const std::string& answers, const std::string& came) {
        return of_groups("more-than-people", answers,
                         "do: {meetings: [{id: m1, date: 2025-03-01, attended: {" + came +
                             "}}, {id: m2, date: 2025-04-01, attended: {parents: 9}}]}\n");
    };
    CHECK(more("parents: {agree: 8, did_not_apply: 1}", "parents: 9, many: 500") == "no");
    CHECK(more("parents: {agree: 9, did_not_apply: 1}", "parents: 9") == "0/0 of parents");
    CHECK(more("parents: {agree: 9}", "parents: 10, staff: 7") == "0/0 by m1 of parents staff");
}

TEST_CASE("a part that only staff put on record is flagged, and one meeting of theirs is enough") {
    const auto written = [](const std::string& from, const std::string& meetings = "") {
        return flagged(
            judge(groups +
                  "involvement: {parents: {plan: shared, design: asked}}\ndo: "
                  "{meetings: [" +
                  meetings + "]}\nevidence: [" +
                  piece("e1", from, "2025-03-01", ", stage: plan, took_part: [parents]") +
                  piece("e2", "staff", "2025-03-02", ", stage: design") + "]\n"),
            "written-by-others");
    };
    CHECK(written("staff") == "0/0 by e1 of parents");
    CHECK(written("young") == "no");
    CHECK(written("[staff, parents]") == "no");
    CHECK(written("staff", "{id: m1, date: 2025-02-01, stage: plan, attended: [parents]}") == "no");
    CHECK(written("staff", "{id: m1, date: 2025-02-01, stage: plan, attended: [staff]}") ==
          "0/0 by e1 of parents");
}

TEST_CASE("to be named in a decision, and in no meeting of that day, is on record by others") {
    const auto named = [](const std::string& stage, const std::string& date) {
        return flagged(
            judge(groups +
                  "involvement: {parents: {decide: shared}}\ndo: {meetings: "
                  "[{id: m1, date: " +
                  date + ", stage: " + stage +
                  ", attended: [parents]}], decisions: [{id: d1, date: 2025-03-01, what: "
                  "Open, by: [staff, parents]}]}\n"),
            "written-by-others");
    };
    CHECK(named("decide", "2025-02-01") == "no");
    CHECK(named("design", "2025-03-01") == "no");
    CHECK(named("design", "2025-02-01") == "0/0 by d1 of parents");
}

TEST_CASE("a project for some of the people alone is flagged where its reason lets it be so") {
    const auto narrowed = [](const std::string& project) {
        return flagged(judge("project: {" + project + "}\n" + groups), "narrowed");
    };
    CHECK(narrowed("title: For all") == "no");
    CHECK(narrowed("primary: [parent-carer], primary_reason: They asked for it") == "1/2");
    CHECK(narrowed("primary: [parent-carer], primary_reason: tbc") == "no"); // judged for all
    CHECK(narrowed("primary: [parent-carer, young-person]") == "no");
}

TEST_CASE("a kind that stands where one person does is flagged, where its others stand lower") {
    const auto one = [](const std::string& person, const std::string& others) {
        const std::string a_group = "kind: young-person, people: ";
        return flagged(
            judge("groups: {rep: {" + a_group + person + "}, all: {" + a_group +
                  "30}}\ninvolvement: {rep: {plan: discussed}, all: {plan: " + others +
                  "}}\ndo: {meetings: [{id: m1, date: 2025-03-01, stage: plan, attended: "
                  "[rep, all]}]}\n"),
            "one-voice");
    };
    CHECK(one("1", "told") == "0/0 of rep");
    CHECK(one("1", "discussed") == "no");
    CHECK(one("2", "told") == "no");
    const std::string alone = "groups: {rep: {kind: young-person, people: 1}, old: {kind: "
                              "young-person, people: 0}}\n";
    CHECK(flagged(judge(alone + "involvement: {rep: {plan: discussed}}\ndo: {meetings: [{id: m1, "
                                "date: 2025-03-01, stage: plan, attended: [rep]}]}\n"),
                  "one-voice") == "0/0 of rep");
    CHECK(flagged(judge(alone), "one-voice") == "no"); // it stands nowhere yet
}

TEST_CASE("a whole review that is answered before the project ends is flagged") {
    const auto early = [](const std::string& end, const std::string& last) {
        std::string review;
        const auto& questions = charter_mark().forms->review;
        for (const Question& question : questions)
            review += question.id + ": " +
                      (&question == &questions.back() ? last : "We wrote it down together") + ", ";
        return flagged(judge("project: {" + end + "}\n" + groups + "review: {" + review + "}\n"),
                       "early-review");
    };
    const std::string answer = "We meet again in May";
    CHECK(early("end: 2026-01-31", answer) == "no"); // the day of the report
    CHECK(early("end: 2026-02-01", answer) == "0/0");
    CHECK(early("start: 2025-02-01", answer) == "0/0"); // left out while it goes on
    CHECK(early("end: 2026-02-01", "tbc") == "no");
    CHECK(early("end: 2026-02-01", "''") == "no");
}

TEST_CASE("days that do not fit together are flagged, each with its records") {
    const auto odd = [](const std::string& records) {
        return flagged(judge("project: {start: 2025-02-01}\n" + groups + "do: {" + records + "}\n"),
                       "odd-dates");
    };
    const auto meeting = [](const std::string& id, const std::string& date,
                            const std::string& more = "") {
        return "{id: " + id + ", date: " + date + ", attended: [parents]" + more + "}, ";
    };
    const std::string done = ", follow_up: [{action: Ask, owner: staff, done: 2025-03-01}]";
    CHECK(odd("meetings: [" + meeting("m1", "2025-03-01", done) + "]") == "no");
    CHECK(odd("meetings: [" + meeting("m1", "2025-03-02", done) + "]") == "0/0 by m1");
    CHECK(odd("meetings: [" + meeting("m1", "2025-02-01") + "]") == "no");
    CHECK(odd("meetings: [" + meeting("m1", "2025-01-31") + "]") == "0/0 by m1");
    CHECK(odd("decisions: [{id: d1, date: 2025-01-31, what: Open, by: [staff]}]") == "0/0 by d1");
    const auto stages = [&](const std::string& review) {
        return odd("meetings: [" + meeting("m1", review, ", stage: review") +
                   meeting("m2", "2025-04-01", ", stage: plan") +
                   meeting("m3", "2025-05-01", ", stage: plan") + "]");
    };
    CHECK(stages("2025-04-01") == "no"); // on the day on which planning began
    CHECK(stages("2025-03-31") == "0/0 by m1 m2 m3");
}

TEST_CASE("disputes are flagged, of commitments and of how much say there was") {
    const auto disputed = [](const std::string& yaml) {
        return flagged(judge(groups + yaml), "disputed");
    };
    CHECK(disputed("evidence: [" + piece("e1", "parents", "2025-03-01") + "]\n") == "no");
    CHECK(disputed("evidence: [" +
                   piece("e1", "parents", "2025-03-01", ", disputes: [can-do, be-flexible]") +
                   "]\n") == "2/0");
    CHECK(disputed("involvement: {parents: {plan: shared}}\ndo: {meetings: [{id: m1, date: "
                   "2025-03-01, stage: plan, attended: [parents]}]}\nevidence: [" +
                   piece("e1", "young", "2025-03-01", ", disputes: [involvement.parents.plan]") +
                   "]\n") == "0/1");
}

} // namespace flags_groups_test
