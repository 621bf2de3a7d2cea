// What else there is to say of a verdict: what it rests on, how near another one is, and what a
// panel should look at. None of it changes the verdict. Rules: method.md, section 3.
#pragma once

#include <optional>
#include <vector>

#include "coprod/judgement.h"

namespace coprod {

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

    /// How a gate would stand without it.
    struct GateWithout {
        Index gate = 0; ///< in Mark::gates
        Outcome outcome = Outcome::unknown;
    };
    /// What would then keep the records from carrying a stage.
    struct StageWithout {
        Index group = 0;
        Index stage = 0;
        HeldBy held_by = HeldBy::nothing;
    };

    std::vector<GateWithout> gates;   ///< those with another outcome
    std::vector<StageWithout> stages; ///< carried otherwise; none where a decision's date goes
    std::vector<Index> commitments;   ///< shown otherwise
    std::vector<Index> traced; ///< groups of which it would change whether a change is traced
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

/// A text of the file that is no record by itself, or one of a record's texts.
struct TextRef {
    enum class Field { claims, plan, review, how, agenda, outcomes, said, did };

    Field field = Field::plan;
    Index item = 0; ///< question, commitment, meeting or thing heard; 0 for `claims`
    Place place;
};

/// Something that the panel should look at; it changes no verdict (method.md, "Flags").
struct FlagResult {
    /// What a flag that looks for two things has found.
    enum class Found { it, one_day, one_group, both, meetings };

    Index flag = 0;                 ///< in Mark::flags
    std::vector<RecordRef> records; ///< those that it comes from, by kind and then as in the file
    std::vector<TextRef> texts;     ///< where else in the file it comes from: in the order of Field
    std::vector<Index> groups;      ///< whom it is about
    std::vector<Index> stages; ///< for what others wrote: at which stage, one for each of `groups`
    std::vector<Index> statements; ///< for a perception gap: those that reach the limit
    int number = 0; ///< how much of it there is: rungs, commitments, records or percentage points
    int whole = 0;  ///< of how many
    Found found = Found::it;
};

/// One thing of which the project's account, its records and the families' answers say different
/// things; which of the fields hold something follows from `kind`.
struct Contrast {
    enum class Kind {
        claim,      ///< a rung claimed above all that the records can still carry
        commitment, ///< described, and people with lived experience see it otherwise
        stage,      ///< said to have been shared, and not carried by the records
        statement,  ///< professionals agree, and families do not
    };

    Kind kind = Kind::commitment;
    Index item = 0;            ///< rung, commitment, stage or statement
    std::vector<Index> groups; ///< for a stage whose it is; for a statement those who do not agree
};

} // namespace coprod
