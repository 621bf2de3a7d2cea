// Panels' files: what is read of them, and what is said of every mistake.
#include "catch.h"

#include "panel/judged_panel.h"
#include "panel/panel_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace load_panel_test {

namespace {

const Judged& project() {
    static const Judged judged = judged_project();
    return judged;
}

void check_refused(const std::string& text, const std::string& expected) {
    CAPTURE(text);
    const ReadPanel read = read_panel(text, project());
    CHECK(read.messages == expected);
    CHECK_FALSE(read.panel.has_value());
}

} // namespace

TEST_CASE("a panel's file is read with who, when, what it judged and what it decided") {
    const Charter& charter = charter_mark();
    const Panel panel =
        good_panel(panel_text("commitments:\n"
                              "  plain-english: {strength: documented, reason: "
                              "Two pages only., share: yes}\n"
                              "values:\n"
                              "  open-and-honest: {result: not passed, reason: Secrets}\n"
                              "statements:\n"
                              "  equal-partner: {result: agreed, reason: Asked}\n"
                              "gates:\n"
                              "  statements: {result: passed, reason: Asked all}\n"
                              "ladder: {rung: co-design, reason: Late}\n",
                              "{verdict: mark, reason: All the same}"),
                   project());
    CHECK(panel.project == "ramp");
    CHECK(iso(panel.date->date) == "2026-01-28");
    REQUIRE(panel.members.size() == 3);
    CHECK(panel.members[1].role == "young adviser");
    CHECK(*panel.members[1].kind == index_of(charter.kinds, "young-person"));
    CHECK(panel.members[1].from_project == YesNo::no);
    REQUIRE(panel.judgements.size() == 5);
    CHECK(panel.judgements[0].subject == PanelSubject::commitment);
    CHECK(panel.judgements[0].item == index_of(charter.commitments, "plain-english"));
    CHECK(panel.judgements[0].strength == Strength::documented);
    CHECK(panel.judgements[0].reason.value == "Two pages only.");
    CHECK(panel.judgements[0].share == YesNo::yes);
    CHECK(panel.judgements[1].outcome == Outcome::fail);
    CHECK(panel.judgements[1].share == YesNo::blank);
    CHECK(panel.judgements[2].outcome == Outcome::pass);
    CHECK(panel.judgements[3].subject == PanelSubject::gate);
    CHECK(*panel.judgements[4].rung == index_of(charter.ladder->rungs, "co-design"));
    CHECK(*panel.decision.verdict == VerdictKind::mark);
    CHECK(panel.sha256.size() == 64);
    CHECK(panel.file == "panel.yaml");
}

TEST_CASE("conditions are read with what, who and by when") {
    const Panel panel = good_panel(
        panel_text("", "{verdict: conditions, reason: Nearly, conditions: [{what: Answer h1, who: "
                       "SENCO, by: 2026-04-28}]}"),
        project());
    REQUIRE(panel.decision.conditions.size() == 1);
    CHECK(panel.decision.conditions[0].what.value == "Answer h1");
    CHECK(panel.decision.conditions[0].who.value == "SENCO");
    CHECK(iso(panel.decision.conditions[0].by->date) == "2026-04-28");
}

TEST_CASE("what every panel's file needs is named where it is missing") {
    check_refused("coprod_panel: 1\n",
                  "panel.yaml:1:1: error: `panel` needs `project`, and it is not here "
                  "[missing-key]\n"
                  "  1 | coprod_panel: 1\n"
                  "    | ^\n"
                  "  help: Add `project`: the project's id, as its own file gives it.\n"
                  "panel.yaml:1:1: error: `panel` needs `charter`, and it is not here "
                  "[missing-key]\n"
                  "  1 | coprod_panel: 1\n"
                  "    | ^\n"
                  "  help: Add `charter`: the charter that the panel judged by.\n"
                  "panel.yaml:1:1: error: `panel` needs `date`, and it is not here [missing-key]\n"
                  "  1 | coprod_panel: 1\n"
                  "    | ^\n"
                  "  help: Add `date`: the day on which the panel met.\n"
                  "panel.yaml:1:1: error: `panel` needs `members`, and it is not here "
                  "[missing-key]\n"
                  "  1 | coprod_panel: 1\n"
                  "    | ^\n"
                  "  help: Add `members`: who sat on the panel, by role.\n"
                  "panel.yaml:1:1: error: `panel` needs `decision`, and it is not here "
                  "[missing-key]\n"
                  "  1 | coprod_panel: 1\n"
                  "    | ^\n"
                  "  help: Add `decision`: what the panel decided.\n");
}

TEST_CASE("a member has no name") {
    check_refused(panel_text("", "{verdict: mark}",
                             "members:\n  - {name: Somebody, role: chair, kind: parent-carer}\n"),
                  "panel.yaml:5:6: error: `name` is not a key that `members` has [unknown-key]\n"
                  "  5 |   - {name: Somebody, role: chair, kind: parent-carer}\n"
                  "    |      ^\n"
                  "  help: Write one of: role, kind, from_project.\n");
}

TEST_CASE("a panel's file for another project is refused, with both ids") {
    std::string text = panel_text();
    text.replace(text.find("ramp"), 4, "door");
    check_refused(text,
                  "panel.yaml:2:10: error: this panel's file is about ‘door’, and the project is "
                  "‘ramp’ [panel-wrong-project]\n"
                  "  2 | project: door\n"
                  "    |          ^\n"
                  "  help: Write the same id in both files, or name the panel's file for this "
                  "project.\n");
}

TEST_CASE("what a panel decided by one charter is nothing for another one, or another version") {
    std::string text = panel_text();
    text.replace(text.find("charter-mark"), 12, "stockport");
    check_refused(text,
                  "panel.yaml:9:15: error: the panel judged by ‘stockport’, version 1, and the "
                  "project is judged by ‘charter-mark’, version 1 [panel-wrong-charter]\n"
                  "  9 | charter: {id: stockport, version: 1}\n"
                  "    |               ^\n"
                  "  help: Judge by the charter that the panel had before it, with --charter; "
                  "where that is this one, correct what stands here.\n");
    text = panel_text();
    text.replace(text.find("version: 1"), 10, "version: 2");
    CHECK(read_panel(text, project())
              .messages.starts_with("panel.yaml:9:38: error: the panel judged by ‘charter-mark’, "
                                    "version 2, and the project is judged by ‘charter-mark’, "
                                    "version 1 [panel-wrong-charter]\n"));
}

TEST_CASE("the hash of the project's file is one, where it stands there") {
    check_refused(panel_text("file_sha256: 5f2b\n"),
                  "panel.yaml:8:14: error: `file_sha256` takes 64 digits and letters from a to f, "
                  "and this is something else [panel-no-hash]\n"
                  "  8 | file_sha256: 5f2b\n"
                  "    |              ^\n"
                  "  help: Copy the SHA-256 of the project's file from its results or its "
                  "certificate, or leave the key out.\n");
}

TEST_CASE("what only holds a place is no role, no reason, no condition and nobody to meet it") {
    const auto refused = [](const std::string& text, const std::string& key,
                            const std::string& found) {
        CAPTURE(text);
        const std::string messages = read_panel(text, project()).messages;
        CHECK(messages.find("error: `" + key + "` holds ‘" + found +
                            "’, which says nothing [panel-placeholder]\n") != std::string::npos);
    };
    const auto with = [](const std::string& what, const std::string& who) {
        return panel_text("", "{verdict: conditions, reason: We saw, conditions: [{what: " + what +
                                  ", who: " + who + ", by: 2026-02-28}]}");
    };
    refused(panel_text("", "{verdict: mark}",
                       "members:\n  - {role: tbc, kind: parent-carer, from_project: no}\n"),
            "role", "tbc");
    refused(panel_text("", "{verdict: not-yet, reason: '?'}"), "reason", "?");
    refused(panel_text("ladder: {rung: co-design, reason: '-'}\n"), "reason", "-");
    refused(with("tbc", "SENCO"), "what", "tbc");
    refused(with("Tell them", "TBC"), "who", "TBC");
}

TEST_CASE("a mark beside what the panel itself saw fail needs a reason") {
    const std::string failed = "gates:\n  values: {result: not passed, reason: We saw it}\n";
    check_refused(panel_text(failed),
                  "panel.yaml:9:3: error: the panel gave the mark, judged itself that this is not "
                  "met, and gave no reason for the mark [panel-no-reason]\n"
                  "  9 |   values: {result: not passed, reason: We saw it}\n"
                  "    |   ^\n"
                  "  help: Add `reason` below `decision`: why it gives the mark all the same.\n");
    CHECK(good_panel(panel_text(failed, "{verdict: mark, reason: It was mended since}"), project())
              .decision.verdict == VerdictKind::mark);
}

TEST_CASE("where a key cannot be left out, nobody is told to leave it out") {
    std::string text = panel_text();
    text.replace(text.find("2026-01-28"), 10, "last week");
    check_refused(text, "panel.yaml:3:7: error: `date` takes a date, year first, and this is ‘last "
                        "week’ [bad-date]\n"
                        "  3 | date: last week\n"
                        "    |       ^\n"
                        "  help: Write year, month and day in figures, like 2025-06-10, and check "
                        "that the day exists.\n");
}

TEST_CASE("a decision that differs from the tool's needs a reason") {
    check_refused(panel_text("", "{verdict: not-yet}"),
                  "panel.yaml:8:11: error: the panel decided ‘Not yet’, the tool recommends "
                  "‘Charter mark’, and no reason stands here [panel-no-reason]\n"
                  "  8 | decision: {verdict: not-yet}\n"
                  "    |           ^\n"
                  "  help: Add `reason`: why the panel sees it differently.\n");
    CHECK(good_panel(panel_text("", "{verdict: not-yet, reason: We saw otherwise}"), project())
              .decision.verdict == VerdictKind::not_yet);
}

TEST_CASE("conditions go with a mark with conditions, and with nothing else") {
    check_refused(panel_text("", "{verdict: conditions, reason: Nearly}"),
                  "panel.yaml:8:11: error: the mark is given with conditions, and none stands here "
                  "[panel-conditions]\n"
                  "  8 | decision: {verdict: conditions, reason: Nearly}\n"
                  "    |           ^\n"
                  "  help: Add `conditions`: what has to be put right, who does it and by when.\n");
    check_refused(
        panel_text("", "{verdict: mark, conditions: [{what: Do it, who: SENCO, by: 2026-02-28}]}"),
        "panel.yaml:8:40: error: conditions stand here, and the decision is another one "
        "[panel-conditions]\n"
        "  8 | decision: {verdict: mark, conditions: [{what: Do it, who: SENCO, by: 2026-02-28}]}\n"
        "    |                                        ^\n"
        "  help: Write `verdict: conditions`, or leave the conditions out.\n");
}

TEST_CASE("a panel cannot have met after the day of the assessment, nor give a day before it met") {
    std::string text = panel_text();
    text.replace(text.find("2026-01-28"), 10, "2026-02-01");
    check_refused(text, "panel.yaml:3:7: error: the panel met on 1 February 2026, after the day of "
                        "the assessment (31 January 2026) [dates-out-of-order]\n"
                        "  3 | date: 2026-02-01\n"
                        "    |       ^\n"
                        "  help: Check the date, or assess on a day from the meeting on, with "
                        "--date.\n");
    check_refused(
        panel_text(
            "", "{verdict: conditions, reason: We saw, conditions: [{what: Do it, who: SENCO, by: "
                "2026-01-27}]}"),
        "panel.yaml:8:92: error: this has to be put right by 27 January 2026, before the panel met "
        "(28 January 2026) [dates-out-of-order]\n"
        "  8 | …on: {verdict: conditions, reason: We saw, conditions: [{what: Do it, who: SENCO, "
        "by: 2026-01-27}]}\n"
        "    |                                                                                     "
        "  ^\n"
        "  help: Check both dates.\n");
}

TEST_CASE("what the charter does not have cannot be judged, and names are checked") {
    check_refused(
        panel_text("commitments: {plain-inglish: {strength: confirmed, reason: We saw}}\n"),
        "panel.yaml:8:15: error: no commitment is called ‘plain-inglish’ "
        "[unknown-name]\n"
        "  8 | commitments: {plain-inglish: {strength: confirmed, reason: We saw}}\n"
        "    |               ^\n"
        "  help: Did you mean `plain-english`?\n");
    check_refused(panel_text("commitments: {plain-english: {strength: strong}}\n"),
                  "panel.yaml:8:30: error: `plain-english` needs `reason`, and it is not here "
                  "[missing-key]\n"
                  "  8 | commitments: {plain-english: {strength: strong}}\n"
                  "    |                              ^\n"
                  "  help: Add `reason`: why the panel sees it so, without a name in it.\n"
                  "panel.yaml:8:41: error: `strength` takes one of a few words, and ‘strong’ is "
                  "not among them [unknown-name]\n"
                  "  8 | commitments: {plain-english: {strength: strong}}\n"
                  "    |                                         ^\n"
                  "  help: Write one of: not shown, described, documented, confirmed.\n");
    Charter other = charter_mark();
    other.statements.clear();
    Judged judged = project();
    judged.charter = &other;
    CHECK(read_panel(panel_text("statements: {equal-partner: {result: agreed, reason: We saw}}\n"),
                     judged)
              .messages ==
          "panel.yaml:8:1: error: the charter has no `statements`, so the panel cannot judge them "
          "[unknown-name]\n"
          "  8 | statements: {equal-partner: {result: agreed, reason: We saw}}\n"
          "    | ^\n"
          "  help: Leave the key out, or name the charter that the project was judged by.\n");
}

TEST_CASE("a blank judgement is a mistake, since it would be passed over") {
    check_refused(panel_text("gates:\n  values:\n"),
                  "panel.yaml:9:3: error: `values` needs `result`, and it is not here "
                  "[missing-key]\n"
                  "  9 |   values:\n"
                  "    |   ^\n"
                  "  help: Add `result`: passed or not passed.\n"
                  "panel.yaml:9:3: error: `values` needs `reason`, and it is not here "
                  "[missing-key]\n"
                  "  9 |   values:\n"
                  "    |   ^\n"
                  "  help: Add `reason`: why the panel sees it so, without a name in it.\n");
}

TEST_CASE("a project's file is no panel's, and a later format is not guessed at") {
    check_refused("coprod: 1\n",
                  "panel.yaml:1:1: error: this is a project's own file, and a panel's file is "
                  "needed here [wrong-shape]\n"
                  "  1 | coprod: 1\n"
                  "    | ^\n"
                  "  help: Name the file that begins with `coprod_panel: 1`.\n");
    check_refused("- a\n", "panel.yaml:1:1: error: a panel's file is a set of keys, such as "
                           "`project` and `decision` [wrong-shape]\n"
                           "  1 | - a\n"
                           "    | ^\n"
                           "  help: Begin it with `coprod_panel: 1`, and write a colon behind each "
                           "key.\n");
    std::string text = panel_text();
    text.replace(0, 15, "coprod_panel: 2");
    check_refused(text, "panel.yaml:1:15: error: this file is of format 2, and this coprod reads "
                        "format 1 [unknown-format]\n"
                        "  1 | coprod_panel: 2\n"
                        "    |               ^\n"
                        "  help: Write `coprod_panel: 1`, or use a newer coprod.\n");
}

} // namespace load_panel_test
