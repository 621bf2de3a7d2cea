// What a panel wrote down about one project, and whether its decision counts. It stands beside what
// the tool found and changes nothing of it. Rules: the part `panel` of the charter.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/assessment.h"

namespace coprod {

/// One person on a panel, by role and never by name.
struct PanelMember {
    std::string role;
    std::optional<Index> kind; ///< in Charter::kinds
    YesNo from_project = YesNo::blank;
    Place place;
};

/// What a panel can judge for itself: things that the charter lists, and the rung.
enum class PanelSubject {
    commitment,
    embedding,
    principle,
    agreement,
    monitoring,
    value,
    statement,
    gate,
    ladder,
};

/// What the panel judged of one thing; one of the three results holds something.
struct PanelJudgement {
    PanelSubject subject = PanelSubject::commitment;
    Index item = 0;                   ///< in the charter's list; 0 for the ladder
    std::optional<Strength> strength; ///< of a commitment, and of what else is shown by records
    std::optional<Outcome> outcome;   ///< of a value, a statement or a gate: pass or fail
    std::optional<Index> rung;        ///< in Ladder::rungs
    Text reason;
    YesNo share = YesNo::blank; ///< whether the reason may be published
    Place place;
};

/// Something that has to be put right, who does it and by when.
struct PanelCondition {
    Text what;
    Text who;
    std::optional<DatedAt> by;
    Place place;
};

struct PanelDecision {
    std::optional<VerdictKind> verdict;
    Text reason;
    YesNo share = YesNo::blank; ///< whether the reason and the conditions may be published
    std::vector<PanelCondition> conditions;
    Place place;
};

/// The charter that a panel judged by.
struct PanelCharter {
    Text id;
    Text version;
};

/// A whole panel's file, checked when it is loaded: the date, the verdict, and every judgement's
/// result are there, and the charter is the one that the project was judged by.
struct Panel {
    std::string file;   ///< as the user named it, raw
    std::string sha256; ///< of its bytes, in hexadecimal
    std::string project;
    PanelCharter charter;
    Text file_sha256; ///< of the project's file that it looked at, in hexadecimal; may be empty
    std::optional<DatedAt> date;
    std::vector<PanelMember> members;
    std::vector<PanelJudgement> judgements; ///< in the order of the file
    PanelDecision decision;
};

/// Why a panel's decision does not count.
struct PanelFlaw {
    enum class Kind {
        no_rules,         ///< the charter has no part `panel`
        few_members,      ///< fewer than PanelRules::members_at_least
        few_of_kinds,     ///< a need is not met; `item` is in PanelRules::needs
        from_project,     ///< `item`, in Panel::members, is from the project's own team
        not_said,         ///< of `item`, in Panel::members, it is not said whether they are
        nothing_to_judge, ///< no record that counts is from before; for a mark also where none
                          ///< counts
        condition_late,   ///< `item`, in PanelDecision::conditions, may stay open for too long
    };

    Kind kind = Kind::no_rules;
    Index item = 0;
};

/// Whether a panel's decision counts, and until when.
struct PanelResult {
    std::vector<PanelFlaw> flaws;      ///< in the order of PanelFlaw::Kind; empty where it counts
    std::optional<Date> holds_until;   ///< of a mark, from the day of the panel's meeting on
    std::optional<Date> conditions_by; ///< the last day by which a condition has to be met
    std::size_t later_records = 0;     ///< that count and are dated after the panel's meeting
};

/// How many of the members are of the kinds that the charter needs there.
[[nodiscard]] std::size_t members_there(const Panel& panel, const PanelNeed& need);

/// Judges a panel by the charter's rules for panels.
[[nodiscard]] PanelResult judge_panel(const Charter& charter, const Submission& submission,
                                      const Assessment& assessment, const Panel& panel);

} // namespace coprod
