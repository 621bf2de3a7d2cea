// What coprod found: plain results, each with what it rests on. Raw counts stand here; only
// make_report decides which of them may be shown. Rules: method.md, section 3.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "coprod/findings.h"
#include "coprod/judgement.h"
#include "coprod/submission.h"

namespace coprod {

/// What kind of thing keeps a gate from passing.
enum class GapKind {
    question,        ///< a form's question is open
    no_minutes,      ///< no minutes of a meeting were given
    minutes_item,    ///< a meeting's minutes leave something out
    commitment,      ///< a commitment is not confirmed
    contested,       ///< people with lived experience dispute it
    not_described,   ///< a commitment is disputed, and the project does not say how it was kept
    group_not_named, ///< a primary kind is not named
    took_no_part,    ///< a primary kind took no part
    stage_open,      ///< a stage's say is blank or still to come
    stage_short,     ///< a stage's recorded say is too low
    rung_need,       ///< another condition of the rung
    statement_unanswered,
    statement_too_few,
    statement_not_agreed,
    nothing_heard,
    not_answered,
    not_told,
    heard_incomplete,
};

/// One thing that keeps a gate from passing; which of the fields hold something follows from
/// `kind`. Several places with one cause are one gap, and what the closing of another gap closes
/// as well is none.
struct Gap {
    GapKind kind = GapKind::question;
    Index gate = 0;
    const Criterion* criterion = nullptr; ///< in the charter; null for a stage
    Index item = 0;                       ///< question, commitment, stage, statement or heard item
    std::vector<Index> items;  ///< all of the same cause (minutes items, statements, commitments)
    std::vector<Index> groups; ///< on the ladder: whose say it is, in the order of the file
    std::optional<Index> people_kind; ///< where it is about one kind of people
    std::optional<Index> meeting;
    std::optional<UnmetNeed> need;
    Index say = 0;   ///< for a stage: the least say that would be enough
    Place place;     ///< in the submission; unknown where there is nothing to point to
    bool now = true; ///< can still be closed now; else only next time
    std::vector<Index> lifts_values; ///< that do not pass yet
    std::vector<Index> lifts_outcomes;
    std::vector<Index> lifts_gates; ///< in Mark::gates; its own first
};

/// What an indicator counts (method.md, "Indicators").
enum class IndicatorKind {
    lived_in_meetings, ///< people who came, each time that they came: those with lived experience
    chaired_by_lived, ///< meetings that name a chair: those chaired by people with lived experience
    follow_ups_done,  ///< follow-ups of meetings that have taken place: those that are done
    follow_ups_in_time,  ///< those with a due date that has come: done by that date
    days_to_telling,     ///< things heard: those answered and told; and the days until then
    stages_with,         ///< stages that the project has: those at which a primary kind was there
    ways_of_knowing,     ///< ways of knowing of the charter: those used
    evidence_from_lived, ///< evidence that counts: what came from people with lived experience
};

/// A number for a look from year to year, from the records alone; it changes no verdict.
struct IndicatorResult {
    IndicatorKind kind = IndicatorKind::lived_in_meetings;
    std::optional<Index> people_kind; ///< for stages_with: whose presence it is
    int part = 0;
    int whole = 0;           ///< never less than `part`; 0 where there is nothing to say
    std::optional<int> days; ///< for days_to_telling: the median, rounded up to a whole day
    int not_used = 0; ///< what the records leave open: meetings, follow-ups, things heard, evidence
    int set_aside = 0; ///< what only records that do not count would tell: meetings, follow-ups
    std::vector<RecordRef> records; ///< those that it comes from, by kind and then as in the file
};

/// A kind of people who were missed, by the gravest that the records show; or one of its groups,
/// where others of the kind were there.
struct MissedKind {
    enum class How {
        not_named,          ///< no group of it is named
        took_no_part,       ///< its groups are said to have had nobody in them
        never_there,        ///< no record shows it in a meeting, in the work or in a decision
        not_when_decided,   ///< it was there, but not at a stage that decides
        not_at_every_stage, ///< it was there when it was decided, but not at every stage begun
        group_never_there,  ///< as never_there, and another group of the kind was there
    };

    Index kind = 0;
    How how = How::not_named;
    std::vector<Index> stages; ///< the stages begun at which it was not there
    Index group = 0;           ///< for group_never_there: which
};

/// A smallest set of gaps that leads to a verdict once they are closed; of several of the same size
/// the one that can be done soonest, then the first in the order of the gaps (method.md, "The
/// shortest route").
struct Route {
    enum class Reach {
        there,     ///< the verdict is that one already, or better
        now,       ///< all of it can still be done
        next_time, ///< some of it only next time, and no other way leads there
        none,      ///< no change leads there
    };

    VerdictKind to = VerdictKind::mark;
    Reach reach = Reach::none;
    std::vector<Index> gaps; ///< into Assessment::gaps, ascending
    bool exact = true; ///< none is shorter; false where the charter is too large to be sure of that
};

/// Everything that is known of one project against one charter at one date.
struct Assessment {
    Date date;
    std::vector<Index> primary; ///< the kinds whose project it is
    RecordResults records;
    std::optional<FormsResult> forms;
    std::vector<ClaimResult> commitments;
    std::vector<ClaimResult> embedding;
    std::vector<ClaimResult> principles;
    std::vector<ClaimResult> agreements;
    std::vector<ClaimResult> monitoring;
    std::vector<ValueResult> values;
    std::optional<LadderResult> ladder;
    std::vector<StatementResult> statements;
    HeardResult heard;
    std::vector<GateResult>
        gates; ///< those that the charter has the parts for, in the mark's order
    Verdict verdict;
    std::vector<Gap> gaps;                   ///< the first is the most useful to close
    std::vector<IndicatorResult> indicators; ///< those that the charter has the parts for
    std::vector<MissedKind> missed; ///< primary kinds, others with lived experience, groups
    std::vector<Route>
        routes; ///< to the mark; then to the mark with conditions, where it is nearer
    std::vector<RestsOn> rests_on;   ///< those that would leave the worst verdict first
    std::vector<Tipping> tipping;    ///< the least first
    std::vector<FlagResult> flags;   ///< as Mark::flags
    std::vector<Contrast> contrasts; ///< claim, commitments, stages, statements, each in order
};

/// Judges a submission against the charter that it was read with, on a date; the same input gives
/// the same result. The charter must outlive the result.
[[nodiscard]] Assessment assess(const Charter& charter, const Submission& submission, Date date);

} // namespace coprod
