// What the list says of statements on which few or none had a view, and what would help.
#include "catch.h"
#include "guides/open_list.h"
#include "rules/judged.h"
#include "submission/load_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace open_statements_test {

namespace {

/// What is open of the good project's statements, with these groups where they are given.
std::vector<OpenThing> open_in(const std::string& statements, const std::string& groups = {}) {
    Sections sections = good_project();
    sections.statements = statements;
    if (!groups.empty())
        sections.groups = groups;
    SubmissionFile file("p.yaml");
    parse_submission(file, "p.yaml", sections.text(), default_file_limit);
    const auto submission = load_submission(file, charter_mark());
    REQUIRE(submission);
    const OpenList list =
        list_open(charter_mark(), *submission, assess(charter_mark(), *submission, day(judged_on)),
                  *file.root);
    for (const OpenPart& part : list.parts)
        if (part.section == "statements")
            return part.things;
    return {};
}

/// All statements with the same answers, the first with its own.
std::string answers(const std::string& first, const std::string& others) {
    std::string text = for_each_id(charter_mark().statements, others);
    const std::string& id = charter_mark().statements.front().id;
    return text.replace(text.find(id), (id + ": " + others).size(), id + ": " + first);
}

/// What is said where so many young people answered so to one statement.
std::string said_of(const std::string& young, const std::string& people = "10") {
    const std::vector<OpenThing> things =
        open_in(answers("{parents: {agree: 9}, young: {" + young + "}}",
                        "{parents: {agree: 9}, young: {agree: 8}}"),
                "{parents: {kind: parent-carer, people: 12}, young: {kind: young-person, people: " +
                    people + "}, staff: {kind: council, people: 4}}");
    REQUIRE(!things.empty());
    return things.front().found + " | " + things.front().to_do;
}

const std::string more = "Ask more of them; if there are no more, the panel can talk with them.";
const std::string about_it = "Ask whether the statement was clear and whom it concerns; if it does "
                             "not apply to most of them, the panel can talk with them.";

} // namespace

TEST_CASE("people to whom a statement did not apply are not asked once more, and those who did not "
          "answer are") {
    const auto few = [](const std::string& others) {
        return "Fewer than 5 people of young had a view; " + others +
               " said that it did not apply to them. | ";
    };
    CHECK(said_of("agree: 2, did_not_apply: 8") == few("8") + about_it);
    CHECK(said_of("agree: 2, did_not_apply: 9") == few("9") + about_it); // more than there are
    CHECK(said_of("unsure: 2, disagree: 1, did_not_apply: 7") == few("7") + about_it);
    CHECK(said_of("agree: 2, did_not_apply: 7") == few("7") + more);
    CHECK(said_of("agree: 2, did_not_apply: 8", "") == few("8") + more);
    CHECK(said_of("agree: 2, did_not_apply: 2", "4") ==
          few("2") +
              "If more of them took part, ask them too; if not, the panel can talk with them.");
}

TEST_CASE("answers none of which was a view are answers, and it is asked why that was so") {
    const std::string none =
        " answers from children and young people, all of them that it did not apply. | ";
    CHECK(said_of("did_not_apply: 10") == "10" + none + about_it);
    CHECK(said_of("did_not_apply: 3") == "3" + none + more);
    CHECK(said_of("did_not_apply: 1") ==
          "1 answer from children and young people, that it did not apply. | " + more);
    CHECK(said_of("agree: 0") == "No answers from children and young people yet. | Ask them, "
                                 "without their names, and write how many agree, are unsure, "
                                 "disagree.");
}

TEST_CASE("answers none of which was a view are counted with those of the kind's other groups") {
    const auto said = [](const std::string& forum) {
        return open_in(answers("{young: {agree: 8}, parents: {did_not_apply: 12}" + forum + "}",
                               "{young: {agree: 8}, parents: {agree: 9}}"),
                       "{young: {kind: young-person, people: 10}, staff: {kind: council, people: "
                       "4}, parents: {kind: parent-carer, people: 12}, forum: {kind: parent-carer, "
                       "people: 6}}");
    };
    const std::string those =
        " answers from parents and carers, all of them that it did not apply.";
    REQUIRE(said("").size() == 1);
    CHECK(said("").front().found == "12" + those);
    CHECK(said("").front().to_do == more);
    CHECK(said(", forum: {did_not_apply: 6}").front().found == "18" + those);
    CHECK(said(", forum: {did_not_apply: 6}").front().to_do == about_it);
    CHECK(said(", forum: {agree: 6}").empty());
}

TEST_CASE("statements are listed together only where the same helps") {
    const std::vector<OpenThing> things =
        open_in(answers("{parents: {agree: 9}, young: {agree: 4, did_not_apply: 6}}",
                        "{parents: {agree: 9}, young: {agree: 1, did_not_apply: 6}}"));
    REQUIRE(things.size() == 9);
    CHECK(things[0].found == things[1].found);
    CHECK(things[0].together != things[1].together);
    CHECK(things[1].together == things[2].together);
}

TEST_CASE("what nobody had a view on is found where its answers stand") {
    const std::vector<OpenThing> things =
        open_in(answers("{young: {agree: 8},\n  parents: {did_not_apply: 12}}",
                        "{young: {agree: 8}, parents: {agree: 9}}"));
    REQUIRE(things.size() == 1);
    CHECK(things[0].key == "statements." + charter_mark().statements.front().id + ".parents");
    CHECK(things[0].spot.there);
}

} // namespace open_statements_test
