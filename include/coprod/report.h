// What may be shown of an assessment, in words: made by make_report alone, printed by the writers.
// No raw count stands here that the view must not show; texts from the submission are raw and every
// writer escapes them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/assessment.h"
#include "coprod/report_panel.h"

namespace coprod {

/// Who reads it: everyone (small numbers hidden, quotes only with consent), or the panel
/// (everything).
enum class View { everyone, panel };

/// Where a line comes from: the published source and the place in the submission.
struct Origin {
    std::string source; ///< "Stockport's … Charter, What we will do: …"; may be empty
    std::string place;  ///< "line 12" or "line 12, commitments.be-transparent"; may be empty
};

/// Something of the charter as results name it: its id there, and its words.
struct Named {
    std::string id;
    std::string title;

    friend bool operator==(const Named&, const Named&) = default;
};

struct ReportGate {
    std::string title;
    std::string asks;
    std::string source;
    Outcome outcome = Outcome::unknown;
    bool decides = false;
    bool panel_decides = false; ///< it rests on a number that this view hides
    std::string result;         ///< a sentence: what was found
    std::string id = {};
    std::string panel_says = {}; ///< what the panel judged instead, and why; may be empty
};

struct ReportGap {
    std::string gate;
    std::string criterion; ///< the quoted wording, or the stage's question
    Origin origin;
    std::string expected;
    std::string found;
    std::string satisfied_by;
    std::string to_do;
    std::string lifts; ///< the values and outcomes; may be empty
    bool now = true;
    std::string subject = {}; ///< what it is about, short enough to stand before the advice
    std::string gate_id = {};
    std::string criterion_id = {}; ///< empty for a stage and for people who are not named
    std::vector<std::string> lifts_values = {};   ///< ids
    std::vector<std::string> lifts_outcomes = {}; ///< ids
    std::vector<std::string> lifts_gates = {};    ///< ids; its own gate first
    bool on_route = false; ///< closing it is part of the shortest route to the mark
};

/// One change of a route: a gap to close.
struct ReportStep {
    std::size_t gap = 0; ///< its number in the list of gaps, from 1
    std::string gate;
    std::string subject;
    std::string to_do;
    std::string place; ///< in the file; may be empty
    bool now = true;
};

/// The smallest set of changes that leads to a verdict.
struct ReportRoute {
    VerdictKind to = VerdictKind::mark;
    std::string reach; ///< "there", "now", "next-time" or "none"
    std::string title; ///< "The shortest route to the Charter mark"
    std::string words; ///< how many changes, and whether they can still be made: a few sentences
    std::vector<ReportStep> steps;
};

/// Something without which the verdict would be another one.
struct ReportRest {
    std::string kind; ///< "record", "answers", "say" or "account"
    std::string what; ///< "meeting m3 (3 March 2025)"
    std::string why;  ///< what would be lost without it, a sentence; may be empty
    std::string place;
    std::string record; ///< its id, for a record
    VerdictKind becomes = VerdictKind::not_yet;
    std::string becomes_title; ///< the verdict without it, in the charter's words
};

/// Something for the panel to look at; it changes no verdict.
struct ReportFlag {
    std::string id;
    std::string title;
    std::string found;                ///< a sentence or two
    std::string ask;                  ///< what the panel can ask
    std::vector<std::string> records; ///< ids of records that it comes from
    std::vector<std::string> places;  ///< in the file
};

/// One thing of which the project's account, its records and the families' answers say different
/// things.
struct ReportContrast {
    std::string about; ///< "claim", "commitment", "stage" or "statement"
    std::string subject;
    Origin origin;
    std::string said;          ///< what the project, or staff, say
    std::string recorded;      ///< what the records show
    std::string families;      ///< what people with lived experience say; may be empty
    std::string item_id = {};  ///< of the rung, commitment, stage or statement
    std::string group_id = {}; ///< for a stage: whose; may be empty
};

struct ReportCommitment {
    std::string wording;
    Origin origin;
    Strength strength = Strength::not_shown;
    bool contested = false;
    std::string strength_word;
    std::string rests_on; ///< which records and statements; may be empty
    std::string how = {}; ///< what the project says of it; empty for everyone
    std::string id = {};
    std::string to_do = {};      ///< what one project can do where it is not confirmed
    std::string together = {};   ///< what an area can do where many projects miss it; may be empty
    std::string panel_says = {}; ///< as for a gate
};

struct ReportValue {
    std::string wording;
    std::string source;
    Outcome outcome = Outcome::unknown;
    std::string result;
    std::vector<ReportCommitment> commitments;
    std::vector<Named> outcomes; ///< outcomes for children and young people that it serves
    std::string id = {};
    std::string panel_says = {}; ///< as for a gate
};

struct ReportRung {
    std::string title;
    std::string band;
    std::string wording;
    bool claimed = false;
    bool described = false;
    bool recorded = false; ///< certain
    bool perhaps = false;  ///< possible: above what is certain, up to what is not ruled out
    std::vector<std::string> groups; ///< the groups whose records reach this rung
    std::string id = {};
};

struct ReportStage {
    std::string title;
    std::string said;
    std::string recorded;
    std::string note; ///< why the records carry less; may be empty
    std::string id = {};
    // Where these stand in ReportLadder::says; nothing for a blank, absent or coming stage.
    std::optional<int> said_rank = {};
    std::optional<int> recorded_rank = {};
};

struct ReportCause {
    std::string title;
    std::string words;
    std::string to_do;
    bool now = true;
};

struct ReportGroupLadder {
    std::string group;
    std::string kind;
    std::string people; ///< "14 people", "fewer than 5 people" or empty
    std::string described;
    std::string recorded;
    std::string engagement; ///< the tier of the engagement model; may be empty
    std::vector<ReportStage> stages;
    std::vector<ReportCause> causes; ///< what held its rung down
    std::string group_id = {};
    std::string kind_id = {}; ///< may be empty
    bool lived = false;       ///< of people with lived experience; the others have no rung
    // As in ReportLadder.
    std::string described_id = {};
    std::string recorded_id = {};
    std::string possible_id = {};
};

struct ReportLadder {
    std::string source;
    std::string headline; ///< a sentence
    std::string claimed;
    std::string described;
    std::string recorded;
    std::vector<ReportRung> rungs; ///< from the top
    std::vector<ReportGroupLadder> groups;
    std::vector<std::string> notes;
    // The same as ids; empty where nothing is claimed or known, and below the ladder.
    std::string claimed_id = {};
    std::string described_id = {};
    std::string recorded_id = {}; ///< certain
    std::string possible_id = {}; ///< not ruled out; the same as recorded_id where it is certain
    std::vector<std::string> says = {}; ///< how much say a group can have, from the least
    std::string panel_says = {};        ///< as for a gate
};

struct ReportStatementCell {
    std::string group;
    std::string reading; ///< "agreed", "mixed", "not agreed", "too few answers to say" …
    std::string shown;   ///< "most", "85 %", "fewer than 5", "9 of 12" (panel)
    std::string group_id = {};
    Reading level = Reading::none; ///< the same as `reading`
    bool lived = false;            ///< of people with lived experience
};

struct ReportStatement {
    std::string wording;
    std::string source;
    Outcome outcome = Outcome::unknown;
    std::vector<ReportStatementCell> groups;
    std::string perception; ///< the gap between staff and families; may be empty
    std::string id = {};
    // The two groups that the gap is between; empty where there is none to show.
    std::string staff_id = {};
    std::string families_id = {};
    std::string panel_says = {}; ///< as for a gate
};

struct ReportHeard {
    std::string who;
    std::string said; ///< or a note that it is not shared
    std::string did;
    std::string told;
    std::string place;
    std::string record = {};       ///< its id in the file
    std::string answer = {};       ///< "done", "not-done", "answered" (not shared), "none"
    bool shared = false;           ///< what was said, and the answer, stand here
    std::string heard_on = {};     ///< a date in words; may be empty
    std::string told_on = {};      ///< likewise; only where they were told
    std::string answer_words = {}; ///< what was done, or why not; empty where it is not shared
    bool to_come = false;          ///< its date is after the day of the assessment
};

/// Something that happened on a day.
struct ReportEvent {
    Date date;                       ///< of a month its first day, or its last one for an end
    std::string when;                ///< "2 September 2025", "September 2025"
    std::string kind;                ///< "start", "meeting", "decision", "heard", "told" or "end"
    std::string record;              ///< the record's id; may be empty
    std::string what;                ///< "meeting m1", "decision d1"
    std::string stage;               ///< the stage's name; may be empty
    std::vector<std::string> groups; ///< who was there, who decided, who said it, who was told
    bool to_come = false;            ///< after the day of the assessment
};

/// A gate in the charter's everyday words.
struct ReportEasyGate {
    std::string words; ///< what was found
    std::string next;  ///< what can be done; empty where it passes or the panel decides
    Outcome outcome = Outcome::unknown;
    bool panel_decides = false;
    bool answers = false; ///< it asks whether everyone got an answer
    bool now = false;     ///< something towards it can still be done now
};

/// A stage in the charter's everyday words, and who had how little say at it.
struct ReportEasyStage {
    std::string title;
    std::string when;                ///< "when the plan was made"
    std::string next_time;           ///< a sentence; empty where nobody was left out
    std::vector<std::string> asked;  ///< groups with lived experience that were asked, and no more
    std::vector<std::string> no_say; ///< those that had no say, as the project or they say
    std::vector<std::string> not_shown = {}; ///< those whose say stands in no record
};

/// What the page for everyone who took part says in the charter's everyday words; fixed sentences
/// where the charter has none.
struct ReportEasy {
    std::string verdict;
    std::vector<ReportEasyGate> gates; ///< those of the first route's steps first, in their order
    std::vector<ReportEasyStage> stages;
    std::vector<std::string> missed; ///< kinds whose project it is, of whom nothing is on record
};

struct ReportClaims {
    std::string title; ///< of the section: agreements, principles, embedding
    std::vector<ReportCommitment> items;
    std::string section = {}; ///< its key in the submission
};

struct ReportSetAside {
    std::string record;
    std::string reasons;
    std::string place;
};

/// A number to look at from year to year. Where a part, a whole or the days are left out, there is
/// nothing to say or they are not shown.
struct ReportIndicator {
    std::string id;
    std::string title;
    std::string text; ///< a sentence or two, ready to print
    std::optional<int> part;
    std::optional<int> whole;
    std::optional<int> days;
    std::vector<std::string> records; ///< ids of records that it comes from
    std::string share = {}; ///< of people, as shown: "most", "55 %"; else empty, as where hidden
    bool hidden = false;    ///< it counts people, and a number is too small for this view
};

/// People whom the records miss.
struct ReportMissed {
    std::string kind_id;
    std::string kind;
    std::string how_id; ///< "not-named", "took-no-part", "never-there" …
    std::string how;    ///< a sentence
};

/// The project as the workstream names and places it.
struct ReportProject {
    std::string id; ///< may be empty
    std::string organisation;
    std::optional<Named> level;
    std::optional<Named> engagement; ///< the tier of the engagement model that the records carry
    std::vector<Named> primary;      ///< the kinds of people whose project it is
};

/// The charter that it was judged by, and what the workstream's grid is made of.
struct ReportCharter {
    std::string id;
    std::string title;
    std::string version;
    std::string sha256;                      ///< of the texts that it was read from
    std::vector<Named> levels;               ///< as the charter lists them
    std::vector<Named> tiers;                ///< of the engagement model, from the least
    std::vector<VerdictWords> verdicts = {}; ///< one for each VerdictKind, in that order
};

/// A line of the list of activities that an area publishes.
struct ReportActivity {
    std::string when;    ///< in words: "Jul-20", "Monthly"; may be empty
    std::string sort_by; ///< a day, as 2020-07-01; may be empty
    std::string activity;
    std::string purpose; ///< and who was involved
};

/// One project's report, in the order in which it is printed.
struct Report {
    View view = View::everyone;
    std::string view_note; ///< what this view shows; to be printed on every page
    std::string title;
    std::vector<std::pair<std::string, std::string>> about; ///< label and text: organisation …
    VerdictKind verdict = VerdictKind::not_yet;
    std::string verdict_title;
    std::string verdict_meaning;
    std::string verdict_next;
    std::string verdict_basis; ///< "3 of 5 gates passed; decided by …"
    std::string holds_until;   ///< a date in words; may be empty
    std::string put_right_by;  ///< for a mark with conditions: a date in words; else empty
    std::vector<std::string> conditions; ///< for a mark with conditions: a sentence each
    std::vector<ReportGate> gates;
    std::vector<ReportGap> gaps; ///< the first ones are the first things to do
    std::size_t first_steps = 0; ///< how many of them
    std::vector<std::string> strengths;
    std::vector<ReportValue> values;
    std::optional<ReportLadder> ladder;
    std::vector<std::string> statement_notes; ///< who answered, and which answers were not counted
    std::vector<ReportStatement> statements;
    std::vector<std::string> heard_notes;
    std::vector<ReportHeard> heard;
    std::vector<std::string> readiness;
    std::vector<ReportClaims> claims;
    std::vector<ReportSetAside> set_aside;
    std::vector<std::string> limits;
    std::vector<ReportIndicator> indicators;
    std::vector<ReportMissed> missed;
    ReportProject project;
    ReportCharter charter;
    ReportActivity activity;
    Date date;                        ///< of the assessment
    std::vector<ReportRoute> routes;  ///< to the mark; then to conditions, where that is nearer
    std::vector<ReportRest> rests_on; ///< the worst first
    std::vector<std::string> tipping; ///< how far the verdict is from another one, a sentence each
    std::vector<ReportFlag> flags;
    std::vector<std::string> flag_notes;   ///< what this view cannot show of the flags
    std::vector<ReportContrast> contrasts; ///< said and meant
    std::vector<ReportEvent> events;       ///< what is on record with a date, in its order
    ReportEasy easy;
    std::optional<ReportPanel> panel; ///< what a panel decided, where its file was given
};

/// The charter as reports and results name it.
[[nodiscard]] ReportCharter shown_charter(const Charter& charter);

/// Turns an assessment into what the view may show (method.md, section 4).
[[nodiscard]] Report make_report(const Charter& charter, const Submission& submission,
                                 const Assessment& assessment, View view);

} // namespace coprod
