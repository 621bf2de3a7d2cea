// Where the records show people: in a meeting, in a piece of work, or in a decision. To have been
// asked is not to have been there.
#pragma once

#include <vector>

#include "rules/context.h"

namespace coprod {

/// Where the records that count show one kind of people.
struct KindPresence {
    bool somewhere = false;   ///< at whichever stage, or at none that is named
    std::vector<bool> stages; ///< as Ladder::stages; empty where the charter has no ladder
    std::vector<RecordRef>
        records; ///< those that show it at a stage, by kind and then as in the file
};

/// The same for every kind, and how far the project has come.
struct Presence {
    std::vector<KindPresence> kinds; ///< as Charter::kinds
    std::vector<bool> groups;        ///< as Submission::groups: whether a record shows it anywhere
    std::vector<bool> begun; ///< as Ladder::stages: a record of it, or of a later one, counts
};

/// Reads the records that count; a group of nobody is nowhere.
[[nodiscard]] Presence find_presence(const RuleContext& context, const RecordResults& records);

/// Whether the project has the stage for that kind of people: all of its groups have to agree that
/// there is none, and no record may show them there.
[[nodiscard]] bool has_stage(const RuleContext& context, const LadderResult& ladder,
                             const Presence& presence, Index kind, Index stage);

} // namespace coprod
