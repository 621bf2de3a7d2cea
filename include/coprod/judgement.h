// What was found of each part of a submission that a gate judges, and the verdict. Raw counts stand
// here; only make_report decides which of them may be shown. Rules: method.md, section 3.
#pragma once

#include <optional>
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
enum class HeldBy {
    nothing,
    no_record,
    not_there,
    not_named_in_decision,
    decision_not_said, ///< one names the group, and does not say what was decided
    disputed
};

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
    std::vector<std::vector<UnmetNeed>>
        for_higher; ///< by rung, from the top, those above that one; empty where it passes
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
    bool or_more = false;     ///< it may take more: nothing is counted beyond what may wait
    bool within_reach = true; ///< all of them can still be done now
    bool decides = false;     ///< the verdict is what it is because of this gate
};

/// The fewest things that have to be put right so that every gate passes.
struct ToPutRight {
    int number = 0;
    bool or_more = false; ///< it may take more than that

    friend bool operator==(const ToPutRight&, const ToPutRight&) = default;
};

struct Verdict {
    VerdictKind kind = VerdictKind::not_yet;
    int gates_passed = 0;
    std::optional<Date> holds_until;  ///< for a mark, with or without conditions
    std::optional<Date> put_right_by; ///< for a mark with conditions
    std::optional<ToPutRight> too_much =
        {}; ///< where nothing but its number keeps the file from a mark with conditions
};

} // namespace coprod
