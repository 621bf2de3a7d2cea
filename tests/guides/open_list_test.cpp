// What the list says, sentence by sentence, of files made up for it.
#include <algorithm>

#include "catch.h"
#include "guides/open_list.h"
#include "guides/open_list_text.h"
#include "rules/judged.h"
#include "submission/load_submission.h"
#include "submission/submission_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace open_list_test {

namespace {

/// The list of a text, as on the day of the tests.
OpenList checked(const std::string& text, const Charter& charter = charter_mark()) {
    SubmissionFile file("p.yaml");
    parse_submission(file, "p.yaml", text, default_file_limit);
    const auto submission = load_submission(file, charter);
    REQUIRE(submission);
    return list_open(charter, *submission, assess(charter, *submission, day(judged_on)),
                     *file.root);
}

std::string in_words(const OpenThing& thing) {
    std::string text = std::to_string(thing.spot.place.line);
    text += thing.spot.there ? " " : " add ";
    text += thing.key;
    for (const std::string& words : {thing.name, thing.found, thing.to_do})
        if (!words.empty())
            text += " | " + words;
    return text;
}

using Lines = std::vector<std::string>;

/// All that is open in one section, each in a line; first how far it is.
Lines section(const OpenList& list, std::string_view name) {
    Lines lines;
    for (const OpenPart& part : list.parts)
        if (part.section == name) {
            lines.push_back(part.progress);
            for (const OpenThing& thing : part.things)
                lines.push_back(in_words(thing));
        }
    return lines;
}

/// The good project with one section changed.
Lines section_with(std::string Sections::*part, const std::string& text, std::string_view name) {
    Sections sections = good_project();
    sections.*part = text;
    return section(checked(sections.text()), name);
}

} // namespace

TEST_CASE("nothing but its own name is open in a project in which all is written down") {
    const OpenList list = checked(good_project().text());
    CHECK(section(list, "project") ==
          Lines{"2 of 6 filled in",
                "2 add project.id | Write a short name: its reports are named by it.",
                "2 add project.organisation | Write who runs it.",
                "2 add project.level | Write the level that it works at: `individual`, "
                "`organisational` or `strategic`.",
                "2 add project.claims | Write what you yourselves call it: `co-production`, "
                "`co-design`, `engagement`, `consultation`, `informing`, `educating` or "
                "`coercion`."});
    for (const OpenPart& part : list.parts)
        if (part.section != "project" && part.section != "ready") {
            INFO(part.section);
            CHECK(part.things.empty());
        }
    CHECK(list.progress == "Ready 0 of 5; Plan 15 of 15; Do: 5 meetings, 5 of them complete; "
                           "Review 7 of 7");
}

TEST_CASE("a project for some of the primary people only needs to say why") {
    const auto reason = [](const std::string& more) {
        const Lines lines = section_with(
            &Sections::project, "{title: A ramp, primary: [young-person]" + more + "}", "project");
        return std::ranges::count_if(lines, [](const std::string& line) {
            return line.ends_with("Write why the project is for some of them only; until then it "
                                  "is for all.");
        });
    };
    CHECK(reason("") == 1);
    CHECK(reason(", primary_reason: tbc") == 1);
    CHECK(reason(", primary_reason: It is a youth club.") == 0);
}

TEST_CASE("every key of a project is either to be filled in or may stay blank") {
    Lines known;
    for (const std::string_view key : project_keys())
        known.emplace_back(key);
    for (const std::string_view key : optional_project_keys())
        known.emplace_back(key);
    Lines keys;
    for (const Field& field : fields_of(static_cast<Project*>(nullptr)))
        keys.emplace_back(field.name);
    std::sort(known.begin(), known.end());
    std::sort(keys.begin(), keys.end());
    CHECK(known == keys);
}

TEST_CASE("a question is open with its short form, its line, and what stands in its place") {
    const Lines lines = section_with(
        &Sections::plan,
        "\n  purpose:\n  who: tbc\n  why: {not_applicable: Small}\n  timeline: In June, we agreed",
        "plan");
    REQUIRE(lines.size() == 15);
    CHECK(lines[0] == "1 of 15 answered");
    CHECK(lines[1] == "5 plan.purpose | What is the project for?");
    CHECK(lines[2] == "6 plan.who | Who needs to be involved? | Only a placeholder stands there: "
                      "“tbc”.");
    CHECK(lines[3] == "7 plan.why | Why co-produce this? | It says “not applicable”. | It needs "
                      "the reason, and under `agreed_by` a group of families that agreed.");
    CHECK(lines[4] == "4 add plan.responsibilities | How will the work be shared?");
}

TEST_CASE("minutes that leave something out, follow-ups past due and planned meetings are open") {
    const std::string rest = ", attended: {parents: 6}, agenda: Hours, outcomes: Saturdays";
    CHECK(
        section_with(
            &Sections::meetings,
            "\n  - {id: m1, date: 2025-02-01, stage: plan" + rest +
                ", follow_up: [{action: Ask, due: 2025-03-01}, {action: Book}, {action: Print, "
                "due: 2026-06-01}, {action: Tell, done: 2025-03-01}]}\n"
                "  - {id: m2, stage: design, agenda: tbc, outcomes: Saturdays, follow_up: "
                "tbc}\n"
                "  - {id: m3, date: 2026-05-01}\n"
                "  - {id: m4, date: 2025-04-01" +
                rest + ", follow_up: A poster}",
            "do") ==
        Lines{"3 meetings, 1 of them complete, 1 to come; 1 decision; 1 thing heard, 1 of them "
              "answered and "
              "told",
              "22 do.meetings m1 follow_up | “Ask” | It was due on 1 March 2025, and no day "
              "stands under `done`. | Write when it was done, or agree by when it will be.",
              "22 do.meetings m1 follow_up | “Book” | Neither `due` nor `done` has a day. | Write "
              "when it was done, or agree by when it will be.",
              "23 do.meetings m2 | Blank or too little: `date`, `attended`, `agenda` and "
              "`follow_up`. It does not count: it has no date and it does not say whom it comes "
              "from. | Fill it in with someone who was there.",
              "24 do.meetings m3 | It is on 1 May 2026, so it does not count yet. | Write its "
              "minutes when it has taken place.",
              "25 do.meetings m4 | Blank or too little: `stage`. | Fill it in with someone who "
              "was there."});
}

TEST_CASE("what was heard is open until it is answered and those who said it were told") {
    CHECK(
        section_with(&Sections::heard,
                     "\n  - {id: h1, date: 2025-02-01, from: parents, said: Too dark}\n"
                     "  - {id: h2, date: 2025-02-01, from: parents, said: Cold, did: Noted}\n"
                     "  - {id: h3, from: parents, said: Loud, did: Carpets, told: no}\n"
                     "  - {id: h4, date: 2025-02-01, from: parents, said: Far, did: A bus, told: "
                     "2026-09-01}",
                     "do") ==
        Lines{
            "5 meetings, 5 of them complete; 1 decision; 4 things heard, 0 of them answered and "
            "told",
            "28 do.heard h1 | from parents | It has no answer. | Write what was done under `did`, "
            "or the reason under `why_not`; tell them, and write the day under `told`.",
            "29 do.heard h2 | from parents | Its answer does not say what was done, or why "
            "nothing was. | Write what was done under `did`, or the reason under `why_not`; tell "
            "them, and write the day under `told`.",
            "30 do.heard h3 | from parents | It does not count: it has no date. Those who said it "
            "have not been told. | Fill in `date`. Tell them, and write the day under `told`.",
            "31 do.heard h4 | from parents | The day under `told` is still to come. | Tell them, "
            "and write the day under `told`.",
            "27 do.heard | Nothing is recorded as heard from children and young people. | Add "
            "what they said, what was done about it, and when they were told."});
}

TEST_CASE("a say that is blank, still to come, or carried by no record is open") {
    CHECK(section_with(&Sections::involvement,
                       "\n  parents: {plan: shared, design: , decide: shared, deliver: not yet, "
                       "review: {not_applicable: No review}}\n"
                       "  young: {plan: led, design: led, decide: led, deliver: led, review: led}",
                       "involvement") ==
          Lines{"7 of 10 stages filled in",
                "29 involvement.parents.design | How much say they had is blank. | Ask them, and "
                "write it for each stage.",
                "29 involvement.parents.deliver | This stage is still to come. | When it has come, "
                "ask them how much say they had, and write it.",
                "29 involvement.parents.review | It says that the project has no such stage. | "
                "Every project has this stage: write how much say they had."});
    const Lines lines =
        section_with(&Sections::decisions,
                     "[{id: d1, date: 2025-04-15, what: Open, by: [parents]}]", "involvement");
    CHECK(lines ==
          Lines{"10 of 10 stages filled in",
                "29 involvement.young.decide | It says “shared the say” | No decision names young "
                "among those who took it. | Add them under `by` if they took it; else "
                "write how much say they had."});
}

TEST_CASE(
    "a commitment is open without a how, without a record, and with one that does not count") {
    Sections sections = good_project();
    sections.commitments = "\n  agree-who-to-involve: {how: We met}\n"
                           "  timely-information: {evidence: [e1]}\n"
                           "  be-transparent: {how: tbc, evidence: [e2]}\n"
                           "  respond-and-follow-up: {how: We wrote, evidence: [e1, e2]}";
    sections.evidence =
        "\n  - {id: e1, kind: survey, from: parents, date: 2025-07-01, where: Shelf}\n"
        "  - {id: e2, date: 2025-07-01}";
    const OpenList list = checked(sections.text());
    Lines lines = section(list, "commitments");
    REQUIRE(lines.size() == 22);
    lines.resize(6);
    const std::string wording = charter_mark().commitments[0].name();
    CHECK(lines[0] == "2 of 21 described, 2 with a record that counts");
    CHECK(lines[1] == "31 commitments.agree-who-to-involve | " + wording +
                          " | No record is cited. | Cite a record that shows it.");
    CHECK(lines[2].ends_with(" | `how` is blank. | Write how it was kept."));
    CHECK(lines[3].ends_with(" | `how` holds only a placeholder, “tbc”, and what is cited does not "
                             "count (e2). | Write how it was kept, and complete what is cited, or "
                             "cite another record."));
    CHECK(lines[4].ends_with(" | It cites what does not count: e2. | Complete the record, or take "
                             "it out here."));
    CHECK(section(list, "evidence") ==
          Lines{"1 of 2 pieces can be counted",
                "37 evidence e2 | It does not count: it does not say whom it comes from and it "
                "does not say where it can be found. | Fill in `from` and `where`."});
}

TEST_CASE("people who were missed, and groups without a number, are open") {
    CHECK(section_with(&Sections::groups,
                       "{parents: {kind: parent-carer}, young: {kind: council, people: 10}, staff: "
                       "{kind: council, people: 4}}",
                       "groups") ==
          Lines{"3 groups",
                "3 groups | No group of children and young people is named. | Add their group, "
                "with `people: 0` where nobody of them took part.",
                "3 add groups.parents.people | Write how many people of this group took part."});
}

TEST_CASE("statements that nobody answered, or too few, are open for those whose project it is") {
    Sections sections = good_project();
    sections.statements = for_each_id(charter_mark().statements, "{young: {agree: 8}}");
    sections.statements.insert(1, "equal-partner: {young: {agree: 3}, parents: {agree: 9}}, #");
    const std::string first = charter_mark().statements[0].wording;
    const Lines lines = section(checked(sections.text()), "statements");
    REQUIRE(lines.size() == 10);
    CHECK(lines[0] == "8 of 9 answered by children and young people, 1 of 9 answered by parents "
                      "and carers");
    CHECK(lines[1] == "53 statements.equal-partner.young | “" + first +
                          "” | Fewer than 5 people of young have answered. | Ask more of them; if "
                          "there are no more, the panel can talk with them.");
    CHECK(lines[2].ends_with(" | No answers from parents and carers yet. | Ask them, without their "
                             "names, and write how many agree, are unsure, disagree."));
}

TEST_CASE("sections that no gate asks for are open only where they were begun") {
    std::string text = good_project().text();
    const OpenList blank = checked(text);
    CHECK(section(blank, "principles").empty());
    CHECK(blank.notes.back() == "`embedding`, `principles`, `agreements` and `monitoring` may stay "
                                "blank; what you write there is shown in reports.");
    const std::string id = charter_mark().principles.front().id;
    const Lines lines =
        section(checked(text + "principles: {" + id + ": {how: tbc}}\n"), "principles");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].starts_with("0 of "));
    CHECK(lines[1].find("principles." + id) != std::string::npos);
}

TEST_CASE("what is still the template's example is said to be that") {
    const OpenList list = checked("groups: {parents: {kind: parent-carer, people: 6}}\n"
                                  "do:\n  meetings:\n    - id: m1\n      date: 2025-06-10\n"
                                  "      stage: plan\n      attended: {parents: 6}\n"
                                  "      agenda: Which part of the garden comes first?\n"
                                  "      outcomes: The paths come first, then the beds.\n"
                                  "plan: {purpose: \"" +
                                  charter_mark().forms->plan.front().good + "\"}\n");
    const Lines minutes = section(list, "do");
    REQUIRE(minutes.size() > 1);
    CHECK(minutes[1] == "4 do.meetings m1 | Blank or too little: `agenda`, `outcomes` and "
                        "`follow_up`. It does not count: it is still the template's made-up "
                        "example. | Fill it in with someone who was there.");
    CHECK(section(list, "plan")[1].find("| It is still the template's made-up example: “By next "
                                        "summer, children who use wheelchairs") !=
          std::string::npos);
}

TEST_CASE("records of before the project's start are pointed out") {
    const auto notes = [](const std::string& start) {
        return checked("project: {start: " + start +
                       "}\ngroups: {parents: {kind: parent-carer}}\ndo:\n  meetings:\n    - {id: "
                       "m1, date: 2025-06-10, attended: [parents]}\n")
            .notes;
    };
    CHECK(notes("2026-01-12").front() ==
          "`project.start` is 12 January 2026, and 1 record is dated before it: `do.meetings m1` "
          "(line 5, 10 June 2025). Check these dates.");
    CHECK(notes("2025-06").front() == "`project.end` is blank, so the project still runs.");
}

TEST_CASE("a decision that does not say what was decided is open, once") {
    Sections sections = good_project();
    sections.decisions = "[{id: d1, date: 2025-04-15, what: tbc, by: [parents, young, staff]}]";
    const OpenList list = checked(sections.text());
    const Lines lines = section(list, "do");
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].ends_with(" do.decisions d1 | It does not count: it does not say what was "
                             "decided. | Fill in `what`."));
    CHECK(section(list, "involvement").size() <= 1);
}

TEST_CASE("a thing heard that was both done and refused is pointed out") {
    const auto notes = [](const std::string& why_not) {
        return checked("groups: {parents: {kind: parent-carer}}\ndo:\n  heard:\n    - {id: h1, "
                       "said: The door is heavy, did: It opens by itself, why_not: " +
                       why_not + "}\n")
            .notes;
    };
    CHECK(notes("The door is listed").front() ==
          "`do.heard h1` (line 4) has both `did` and `why_not`, and reports show both. Keep "
          "the one that is true.");
    CHECK(notes("tbc").front() == "`project.end` is blank, so the project still runs.");
}

} // namespace open_list_test
