// What many projects show together, for a workstream of people who were not there: plain values and
// words that are ready to print. It is made from results alone, so it holds nothing that a result
// hides, and it adds up projects, meetings, follow-ups and records, never people. Texts are raw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "coprod/report.h"

namespace coprod {

/// One verdict of a charter and how many projects reached it; the meaning may be empty.
struct WorkstreamVerdict {
    std::string title;
    std::string meaning;
    std::size_t projects = 0;
};

/// Projects that earned one verdict that is a reason to celebrate.
struct WorkstreamEarned {
    std::string verdict;
    std::vector<std::string> projects; ///< in the order of the alphabet, at least one
};

/// A project that can still get to the mark, and how many changes that takes.
struct WorkstreamNear {
    std::string project;
    std::size_t changes = 0;
};

/// A gate and in how many projects the route to the mark holds a change that it needs.
struct WorkstreamGate {
    std::string title;
    std::size_t projects = 0;
    std::size_t for_the_panel = 0; ///< in so many others a panel decides this gate
};

/// How far the projects are from the mark, by the shortest route of each.
struct WorkstreamRoutes {
    std::string mark;       ///< the verdict in the charter's words
    std::string conditions; ///< the mark with conditions
    // Each project is one of these.
    std::size_t there = 0;
    std::size_t now = 0;           ///< could still get there
    std::size_t next_time = 0;     ///< only the next one could
    std::size_t none = 0;          ///< no change leads there
    std::size_t for_the_panel = 0; ///< a panel decides one of its gates
    std::size_t not_said = 0;      ///< the result says nothing of routes
    std::size_t conditions_now =
        0;                ///< of those not there: `conditions` is nearer, and can be had now
    std::size_t near = 0; ///< could get there now with at most `few` changes
    std::vector<WorkstreamNear> nearest; ///< the first of these, at most `most_named`
    std::vector<WorkstreamGate> gates;   ///< all; those most often in the way first

    /// As many changes are few: a project that needs more is not named.
    static constexpr std::size_t few = 10;
    static constexpr std::size_t most_named = 10;

    /// Projects whose route can be told, or waits for a panel.
    [[nodiscard]] std::size_t known() const { return there + now + next_time + for_the_panel; }
};

/// The grid of engagement against level; every assessed project stands in exactly one cell.
struct WorkstreamGrid {
    std::vector<std::string> tiers;  ///< from the most; one row more holds those without a tier
    std::vector<std::string> levels; ///< one column more holds those that give no level
    std::vector<std::vector<std::vector<std::string>>>
        cells; ///< by tier, then level: the projects' names; one more each way than there are words
};

/// A commitment and in how many projects it is shown how well; the four strengths add up.
struct WorkstreamCommitment {
    std::string wording;
    std::string source;
    std::vector<std::string> values;
    std::size_t not_shown = 0;
    std::size_t described = 0;
    std::size_t documented = 0;
    std::size_t confirmed = 0;
    std::size_t seen_differently = 0; ///< by families; counted among the others too
    std::string together;             ///< what to do about it together; may be empty

    [[nodiscard]] std::size_t missed() const { return not_shown + described + documented; }
    [[nodiscard]] std::size_t projects() const { return missed() + confirmed; }
};

struct WorkstreamServingValue {
    std::string title;
    std::size_t not_passed = 0; ///< in so many projects
    std::size_t not_known = 0;
};

/// An outcome for children and young people and the values that serve it.
struct WorkstreamOutcome {
    std::string title;
    std::vector<WorkstreamServingValue> values;
    std::size_t projects = 0; ///< in which at least one of them is not passed
};

struct WorkstreamMissedHow {
    std::string how; ///< "no group of theirs is named"
    std::size_t projects = 0;
};

/// A kind of people who were missed, in how many projects and how; a project counts once.
struct WorkstreamMissed {
    std::string kind;
    std::size_t projects = 0;
    std::vector<WorkstreamMissedHow> hows; ///< the most frequent first
    std::string to_do;
};

struct WorkstreamClaim {
    std::string claimed;
    std::vector<std::size_t> recorded; ///< numbers of projects, as WorkstreamClaimed::rungs
};

/// What projects say that they reached against what their records carry for certain.
struct WorkstreamClaimed {
    std::vector<std::string> rungs; ///< from the top; then "below the ladder" and "not known yet"
    std::vector<WorkstreamClaim>
        claims; ///< as the rungs without the last two; then those that claim nothing
    // Projects that claim a rung; each is one of these.
    std::size_t above = 0;
    std::size_t where_they_say = 0;
    std::size_t may_still_reach = 0; ///< something is blank that could show what they say
    std::size_t one_below = 0;       ///< whatever is still filled in
    std::size_t more_below = 0;
    std::vector<std::string> far; ///< names of those two or more below; for the panel only
};

/// A number over all projects; where there is nothing to add up, the numbers are left out.
struct WorkstreamIndicator {
    std::string title;
    std::string text; ///< a sentence or two
    std::optional<std::int64_t> part;
    std::optional<std::int64_t> whole;
    std::optional<int> middle; ///< the median of the projects: days, or ways of knowing
    std::size_t projects = 0;  ///< that say something
    std::size_t silent = 0;
};

/// Something worth asking about and the projects in which it is; it changes no verdict.
struct WorkstreamFlag {
    std::string title;
    std::size_t projects = 0;
    std::vector<std::string> names; ///< for the panel only
};

struct WorkstreamAction {
    std::string wording;
    std::string source;
    std::size_t described = 0; ///< organisations, each by the best that it shows
    std::size_t documented = 0;
    std::size_t confirmed = 0;
};

/// How organisations live the charter.
struct WorkstreamEmbedding {
    std::size_t organisations = 0; ///< that sent this part
    std::vector<WorkstreamAction> actions;
};

/// One project as a list of all names it.
struct WorkstreamProject {
    std::string title; ///< else its id, else its file
    std::string organisation;
    std::string level;      ///< may be empty
    std::string engagement; ///< the tier that its records carry; may be empty
    std::string verdict;    ///< in the charter's words
    VerdictKind kind = VerdictKind::not_yet;
    std::string id;          ///< may be empty
    std::string file;        ///< as it was named
    std::string report_file; ///< the main report that was written for it; may be empty
    std::string panel = {};  ///< what a panel decided, and when; may be empty
};

/// All that was judged by one version of one charter.
struct WorkstreamPart {
    std::string charter; ///< "Co-production charter mark, version 1"
    std::size_t projects = 0;
    std::vector<WorkstreamProject> listed; ///< all, by title
    std::vector<WorkstreamVerdict> verdicts;
    std::vector<WorkstreamEarned> earned;
    std::vector<std::string> for_the_panel; ///< names: every gate passes but those left to a panel
    std::optional<WorkstreamRoutes> routes; ///< where the charter has gates
    std::optional<WorkstreamGrid> grid;
    std::vector<WorkstreamCommitment> commitments; ///< all; those most often missed first
    std::vector<WorkstreamOutcome> outcomes;       ///< all, as the charter lists them
    std::vector<WorkstreamMissed> missed;
    std::optional<WorkstreamClaimed> claimed;
    std::vector<WorkstreamIndicator> indicators;
    std::vector<WorkstreamFlag> flags; ///< those that some project shows, the most frequent first
    std::optional<WorkstreamEmbedding> embedding;
};

/// Something that the area can do together, the most useful first.
struct WorkstreamStep {
    std::string why;
    std::string to_do;
};

struct WorkstreamPledge {
    std::string organisation;
    std::string date;        ///< may be empty
    bool heard_from = false; ///< it has sent a project that could be assessed
};

struct WorkstreamPledgeKind {
    std::string kind; ///< may be empty
    std::vector<WorkstreamPledge> pledges;
};

/// Who has pledged and who has sent something, matched by the organisations' names.
struct WorkstreamPledges {
    std::size_t organisations = 0; ///< that have pledged
    std::vector<WorkstreamPledgeKind> kinds;
    std::vector<std::string> not_yet_heard_from;
    std::vector<std::string> sent_without_pledge;
    std::size_t no_organisation = 0; ///< projects that name none
};

/// A file that was not assessed.
struct WorkstreamNotRead {
    std::string file;
    std::string what; ///< "could not be read", "needs mending"
    std::string mistake;
    std::size_t more = 0; ///< further mistakes
};

/// The whole report; found = assessed + refused + unreadable.
struct Workstream {
    View view = View::everyone; ///< the panel's where any result is the panel's
    std::string title;
    std::string view_note;
    std::vector<std::string> notes; ///< what has to be known before anything else
    std::size_t found = 0;
    std::size_t assessed = 0;
    std::size_t refused = 0;
    std::size_t unreadable = 0;
    std::vector<std::string> found_words; ///< sentences
    std::vector<WorkstreamStep> steps;    ///< at most three
    std::vector<WorkstreamPart> parts;    ///< the charter with the most projects first
    std::vector<ReportActivity> activities;
    std::optional<WorkstreamPledges> pledges;
    std::vector<WorkstreamNotRead> not_read;
    std::vector<std::string> limits;
};

} // namespace coprod
