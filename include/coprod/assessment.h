// What coprod found: plain results, each with what it rests on. Raw counts stand here; only
// make_report decides which of them may be shown. Rules: method.md, section 3.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "coprod/submission.h"

namespace coprod {

/// Every question that coprod asks has one of three answers; they stand in order, the better the
/// greater.
enum class Outcome { fail, unknown, pass };

/// Why a record does not count (method.md, "Evidence").
enum class SetAside { no_date, date_to_come, no_source, no_place, intention, nothing_said };

/// Whether a record counts, and whether people with lived experience confirm with it what it is
/// cited for.
struct RecordResult {
    RecordRef record;
    std::vector<SetAside> set_aside; ///< empty where it counts
    bool lived = false;              ///< said or written by a group with lived experience

    [[nodiscard]] bool counts() const { return set_aside.empty(); }
};

/// Every record of a submission, by kind and then in the order of the file.
struct RecordResults {
    std::vector<RecordResult> meetings;
    std::vector<RecordResult> decisions;
    std::vector<RecordResult> heard;
    std::vector<RecordResult> evidence;

    [[nodiscard]] const RecordResult& of(const RecordRef& ref) const;
};

/// How an answer to a form's question reads (method.md, "Answered").
enum class AnswerState { answered, not_applicable, blank, placeholder, not_applicable_open };

struct FormsResult {
    std::vector<AnswerState> plan;
    std::vector<AnswerState> review;
    std::vector<std::vector<bool>>
        minutes;                 ///< by meeting that has taken place, then by item of the Do form
    std::vector<Index> meetings; ///< which meetings those are
};

/// How well a commitment is shown, from least to most.
enum class Strength { not_shown, described, documented, confirmed };

struct ClaimResult {
    Strength strength = Strength::not_shown;
    bool contested = false;
    std::vector<RecordRef> documented_by; ///< cited records that count
    std::vector<RecordRef> confirmed_by;  ///< those of them that come from lived experience
    std::vector<Index> confirming_statements;
    std::vector<Index> contesting_statements;
    std::vector<Index> contesting_evidence; ///< into Submission::evidence
};

struct ValueResult {
    Outcome outcome = Outcome::unknown;
    int commitments = 0;
    int confirmed = 0;
    int documented = 0;
    int described = 0; ///< including contested ones that are described
    int not_shown = 0;
    int contested = 0;
    int needed = 0; ///< how many have to be confirmed
};

/// Why the records carry less than what was said of a stage.
enum class HeldBy { nothing, no_record, not_there, not_named_in_decision, disputed };

/// One group at one stage, as said and as recorded; says are indexes into Ladder::says.
struct StageResult {
    StageSay::State state =
        StageSay::State::blank; ///< absent only where the group agreed and the stage may be absent
    std::optional<Index> said;
    Index recorded = 0;      ///< what the records carry; 0 (none) where blank
    Index recorded_open = 0; ///< the same, by records dated before the last decision
    HeldBy held_by = HeldBy::nothing;
    std::vector<RecordRef> carried_by;
};

/// A range of rungs: certain at least, possible at most. Smaller is higher; Ladder::rungs.size()
/// means below the ladder.
struct RungRange {
    Index at_least = 0;
    Index at_most = 0;

    [[nodiscard]] bool certain() const { return at_least == at_most; }
    friend bool operator==(const RungRange&, const RungRange&) = default;
};

/// A condition of a rung that a group does not meet for certain.
struct UnmetNeed {
    Index rung = 0;
    Index need = 0;
    std::vector<Index> stages; ///< for every_stage: those that fall short
    bool too_late = false;     ///< it happened, but not before the last decision
    bool open = false;         ///< something left blank could still meet it
};

struct GroupLadder {
    std::vector<StageResult> stages;
    Index described = 0;          ///< the rung that the project's own account reaches
    bool described_known = false; ///< false where every stage is blank
    RungRange recorded;
    Outcome change = Outcome::unknown;    ///< at least one change traced to the group
    std::vector<UnmetNeed> for_next_rung; ///< empty on the top rung
    std::vector<UnmetNeed> for_gate; ///< towards the lowest rung that passes; empty where it does
    std::optional<Index> engagement; ///< the highest tier of the engagement model
};

/// Where a kind of people stands: with its best group.
struct KindLadder {
    enum class Presence { took_part, took_no_part, not_named };

    Index kind = 0;
    bool primary = false;
    Presence presence = Presence::not_named;
    std::optional<Index> best_group;
    RungRange recorded;
    std::optional<Index> described;
    std::optional<Index> engagement = {}; ///< the highest tier that one of its groups reaches
};

struct LadderResult {
    std::vector<GroupLadder> groups; ///< as Submission::groups
    std::vector<KindLadder>
        kinds; ///< the primary kinds, then the other kinds named, each in the charter's order
    RungRange headline; ///< the lowest among the primary kinds
    std::optional<Index>
        described; ///< the lowest described among the primary kinds; empty where one is not known
    std::optional<Date> last_decision;
    Index pass_rung = 0;             ///< the lowest rung that the ladder gate accepts
    std::optional<Index> engagement; ///< the tier where the lowest primary kind stands for certain
};

/// How a group's answers to a statement read, from worst to best as a result counts them.
enum class Reading { not_agreed, mixed, too_few, none, agreed };

struct StatementCell {
    Reading reading = Reading::none;
    int agree = 0;
    int base = 0; ///< agree, unsure and disagree
};

/// One statement: every group's own reading, never pooled.
struct StatementResult {
    Outcome outcome = Outcome::unknown;
    std::vector<StatementCell> groups; ///< as Submission::groups
    std::vector<Reading>
        primary_kinds; ///< as Assessment::primary: the lowest among the kind's groups that answered
    std::optional<Index>
        keenest_staff; ///< groups on both sides of the widest perception gap, where there is one
    std::optional<Index> least_family;
    int gap_points = 0; ///< percentage points, rounded down
};

struct HeardItem {
    bool complete = false; ///< has a date that has come, who said it and what
    bool answered = false; ///< with what was done, or why not
    bool told = false;     ///< those who said it were told, on a date that has come
    bool not_told = false; ///< the file itself says that they were not told
};

struct HeardResult {
    std::vector<HeardItem> items; ///< as Submission::heard
};

struct GateResult {
    Index gate = 0;
    Outcome outcome = Outcome::unknown;
    int to_put_right = 0;     ///< the fewest things that would let it pass; 0 where it passes
    bool within_reach = true; ///< all of them can still be done now
    bool decides = false;     ///< the verdict is what it is because of this gate
};

struct Verdict {
    VerdictKind kind = VerdictKind::not_yet;
    int gates_passed = 0;
    std::optional<Date> holds_until;  ///< for a mark, with or without conditions
    std::optional<Date> put_right_by; ///< for a mark with conditions
};

/// What kind of thing keeps a gate from passing.
enum class GapKind {
    question,        ///< a form's question is open
    no_minutes,      ///< no minutes of a meeting were given
    minutes_item,    ///< a meeting's minutes leave something out
    commitment,      ///< a commitment is not confirmed
    contested,       ///< people with lived experience dispute it
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
/// `kind`.
struct Gap {
    GapKind kind = GapKind::question;
    Index gate = 0;
    const Criterion* criterion = nullptr; ///< in the charter; null for a stage
    Index item = 0;                       ///< question, commitment, stage, statement or heard item
    std::vector<Index> items; ///< further ones of the same cause (minutes items, statements)
    std::optional<Index> group;
    std::optional<Index> people_kind;
    std::optional<Index> meeting;
    std::optional<UnmetNeed> need;
    Place place;     ///< in the submission; unknown where there is nothing to point to
    bool now = true; ///< can still be closed now; else only next time
    std::vector<Index> lifts_values;
    std::vector<Index> lifts_outcomes;
};

/// What an indicator counts (method.md, "Indicators").
enum class IndicatorKind {
    lived_in_meetings, ///< people who came, each time that they came: those with lived experience
    chaired_by_lived, ///< meetings that name a chair: those chaired by people with lived experience
    follow_ups_done,  ///< follow-ups of meetings that have taken place: those that are done
    follow_ups_in_time,  ///< those with a due date that has come: done by that date
    days_to_telling,     ///< things heard: those told; and the days until then
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
    std::optional<int> days; ///< for days_to_telling: the median, of two middle ones the lower
    int not_used = 0; ///< what the records leave open: meetings, follow-ups, things heard, evidence
    std::vector<RecordRef> records; ///< those that it comes from, by kind and then as in the file
};

/// A kind of people who were missed, by the gravest that the records show.
struct MissedKind {
    enum class How {
        not_named,          ///< no group of it is named
        took_no_part,       ///< its groups are said to have had nobody in them
        never_there,        ///< no record shows it in a meeting, in the work or in a decision
        not_when_decided,   ///< it was there, but not at a stage that decides
        not_at_every_stage, ///< it was there when it was decided, but not at every stage begun
    };

    Index kind = 0;
    How how = How::not_named;
    std::vector<Index> stages; ///< the stages begun at which it was not there
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
};

/// Something without which the verdict would be another one (method.md, "What the verdict rests
/// on"); which of the fields hold something follows from `kind`.
struct RestsOn {
    enum class Kind {
        record,  ///< a meeting, a decision, something heard or a piece of evidence
        answers, ///< a group's answers to a statement
        say,     ///< how much say a group is said to have had at a stage
        account, ///< what the project says of how a commitment was kept
    };

    Kind kind = Kind::record;
    RecordRef record;
    Index statement = 0;
    Index group = 0;
    Index stage = 0;
    Index commitment = 0;
    VerdictKind becomes = VerdictKind::not_yet; ///< the verdict without it
};

/// How little would be enough for another verdict; which of the fields hold something follows from
/// `kind`.
struct Tipping {
    enum class Kind {
        disagreeing, ///< people of a group who agree with a statement would disagree
        agreeing,    ///< people of a group who do not agree with a statement would agree
        commitments, ///< commitments of a value that are confirmed would not be
    };

    Kind kind = Kind::disagreeing;
    Index statement = 0;
    Index group = 0;
    Index value = 0;
    int number = 0; ///< the fewest people, or commitments, that are enough
    VerdictKind becomes = VerdictKind::not_yet;
};

/// Something that the panel should look at; it changes no verdict (method.md, "Flags").
struct FlagResult {
    Index flag = 0;                 ///< in Mark::flags
    std::vector<RecordRef> records; ///< those that it comes from, by kind and then as in the file
    std::vector<Place> places;      ///< where else in the file it comes from
    std::vector<Index> groups;      ///< whom it is about
    std::optional<Index> statement;
    int number = 0; ///< how much of it there is: rungs, commitments or percentage points
    int whole = 0;  ///< of how many
};

/// One thing of which the project's account, its records and the families' answers say different
/// things; which of the fields hold something follows from `kind`.
struct Contrast {
    enum class Kind {
        commitment, ///< described, and people with lived experience see it otherwise
        stage,      ///< said to have been shared, and not carried by the records
        statement,  ///< professionals agree, and families do not
    };

    Kind kind = Kind::commitment;
    Index item = 0;            ///< commitment, stage or statement
    std::vector<Index> groups; ///< for a stage whose it is; for a statement those who do not agree
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
    std::vector<MissedKind> missed; ///< primary kinds, then others with lived experience, in order
    std::vector<Route>
        routes; ///< to the mark; then to the mark with conditions, where it is nearer
    std::vector<RestsOn> rests_on;   ///< those that would leave the worst verdict first
    std::vector<Tipping> tipping;    ///< the least first
    std::vector<FlagResult> flags;   ///< as Mark::flags
    std::vector<Contrast> contrasts; ///< commitments, stages, statements, each in order
};

/// Judges a submission against the charter that it was read with, on a date; the same input gives
/// the same result. The charter must outlive the result.
[[nodiscard]] Assessment assess(const Charter& charter, const Submission& submission, Date date);

} // namespace coprod
