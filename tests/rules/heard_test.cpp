#include "catch.h"
#include "rules/judged.h"
#include "rules/standing.h"

using namespace coprod;
using namespace coprod_tests;

namespace heard_test {

namespace {

Judged heard(const std::string& items, std::string_view on = judged_on) {
    return judge("groups: {parents: {kind: parent-carer}, staff: {kind: council}}\ndo: {heard: [" +
                     items + "]}\n",
                 charter_mark(), on);
}

/// One thing heard, complete but for what is written here.
std::string item(const std::string& rest) {
    return "{date: 2025-06-10, from: parents, said: Saturdays suit us, " + rest + "}";
}

Outcome gate(const std::string& items) {
    return heard(items).outcome("heard");
}

} // namespace

TEST_CASE("everything heard was answered, with what was done or why not, and they were told") {
    CHECK(gate(item("did: It opens on Saturdays, told: 2025-07-01")) == Outcome::pass);
    CHECK(gate(item("why_not: The law says no, told: 2025-07-01")) == Outcome::pass);
    CHECK(gate(item("did: Open, told: 2025-07-01") + ", " + item("did: Open, told: 2025-07-01")) ==
          Outcome::pass);
}

TEST_CASE("what was heard and has no answer in the file is unknown, never a pass") {
    CHECK(gate(item("told: 2025-07-01")) == Outcome::unknown);
    CHECK(gate(item("did: tbc, told: 2025-07-01")) == Outcome::unknown);
    CHECK(gate(item("did: tbc, why_not: \"?\", told: 2025-07-01")) == Outcome::unknown);
}

TEST_CASE("an answer that says that nothing was done needs the reason why not") {
    CHECK(gate(item("did: Noted, told: 2025-07-01")) == Outcome::unknown);
    CHECK(gate(item("did: Nothing yet., told: 2025-07-01")) == Outcome::unknown);
    CHECK(gate(item("did: Nothing, why_not: The law says no, told: 2025-07-01")) == Outcome::pass);
    CHECK(gate(item("did: Noted by the builder and mended, told: 2025-07-01")) == Outcome::pass);
}

TEST_CASE("what was answered is unknown until the file says when they were told") {
    CHECK(gate(item("did: It opens on Saturdays")) == Outcome::unknown);
}

TEST_CASE("they were told from the day itself, and not before it has come") {
    const std::string told = item("did: It opens on Saturdays, told: 2026-01-31");
    CHECK(heard(told, "2026-01-31").outcome("heard") == Outcome::pass);
    CHECK(heard(told, "2026-01-30").outcome("heard") == Outcome::unknown);
}

TEST_CASE("a file that says itself that nobody was told fails, and can still be put right") {
    for (const char* words : {"no", "not yet"}) {
        const Judged judged =
            heard(item(std::string("did: It opens on Saturdays, told: ") + words));
        CHECK(judged.outcome("heard") == Outcome::fail);
        CHECK(judged.gate("heard").to_put_right == 1);
        CHECK(judged.gate("heard").within_reach);
    }
    CHECK(gate(item("did: Open, told: 2025-07-01") + ", " + item("did: Open, told: no")) ==
          Outcome::fail);
}

TEST_CASE("one thing that was not answered outweighs all that were") {
    const std::string good = item("did: It opens on Saturdays, told: 2025-07-01");
    const Judged judged = heard(good + ", " + good + ", " + item("told: 2025-07-01") + ", " + good);
    CHECK(judged.outcome("heard") == Outcome::unknown);
    CHECK(judged.gate("heard").to_put_right == 1);
    CHECK(judged.gate("heard").within_reach);
}

TEST_CASE("nothing recorded as heard is unknown, and one thing to put right") {
    CHECK(gate("") == Outcome::unknown);
    CHECK(heard("").gate("heard").to_put_right == 1);
    CHECK(judge("coprod: 1\n").outcome("heard") == Outcome::unknown);
}

TEST_CASE("a thing heard without its date, who said it, or what, is unknown") {
    const std::string answer = "did: It opens on Saturdays, told: 2025-07-01}";
    for (const char* rest :
         {"{from: parents, said: Saturdays, ", "{date: 2025-06-10, said: Saturdays, ",
          "{date: 2025-06-10, from: parents, said: tbc, "}) {
        const Judged judged = heard(rest + answer);
        CHECK(judged.outcome("heard") == Outcome::unknown);
        CHECK(judged.gate("heard").to_put_right == 1);
        CHECK_FALSE(judged.assessment.heard.items.at(0).complete);
        CHECK(judged.assessment.heard.items.at(0).answered);
    }
    CHECK(gate("{from: parents, said: Saturdays}") == Outcome::unknown);
}

TEST_CASE("each thing that is owed an answer or a reply counts once") {
    const Judged judged = heard("{id: h1}, " + item("did: Open") + ", " + item("told: 2025-07-01") +
                                ", " + item("did: Open, told: 2025-07-01"));
    CHECK(judged.gate("heard").to_put_right == 3);
    const auto& items = judged.assessment.heard.items;
    REQUIRE(items.size() == 4);
    CHECK(items[1].answered);
    CHECK_FALSE(items[1].told);
    CHECK_FALSE(items[2].answered);
    CHECK(items[2].told);
    CHECK((items[3].complete && items[3].answered && items[3].told));
}

TEST_CASE("what staff said is owed an answer like anything else") {
    CHECK(gate("{date: 2025-06-10, from: staff, said: Too early}") == Outcome::unknown);
}

TEST_CASE("a reason that gives none is no reply") {
    CHECK(gate(item("why_not: Noted, told: 2025-07-01")) == Outcome::unknown);
    CHECK(gate(item("why_not: Nothing, told: 2025-07-01")) == Outcome::unknown);
}

TEST_CASE("whom something heard that names nobody is from does not hang on the order of groups") {
    const std::string parents = "parents: {kind: parent-carer, people: 12}";
    const std::string others = "staff: {kind: council, people: 4}";
    const std::string young = "young: {kind: young-person, people: 10}";
    Sections project = good_project();
    project.heard = "[{id: h1, date: 2025-02-01, said: Saturdays suit us, did: It opens on "
                    "Saturdays, told: 2025-05-01}]";
    const auto results = [&](const std::string& first, const std::string& last) {
        project.groups = "{" + first + ", " + others + ", " + last + "}";
        const Judged found = judge(project.text());
        return by_ids(charter_mark(), found.submission, found.assessment);
    };
    const auto in_order = results(parents, young);
    CHECK(differences(in_order, results(young, parents)) == "");
    CHECK(in_order.size() > 50);
}

} // namespace heard_test
