// What leaving one thing out changes, and the verdict that it leaves; only the gates that it
// touches are weighed again.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "rules/claims.h"
#include "rules/rests_on_ladder.h"

namespace coprod {

/// How many things were heard, and how many of them keep the gate from passing.
struct HeardTally {
    int all = 0;
    int open = 0;
    int not_told = 0; ///< of the open ones
};

/// Everything that would be otherwise; what is empty would not.
struct Change {
    struct Commitment {
        Index commitment = 0;
        ClaimStanding standing;
    };
    struct Statement {
        Index statement = 0;
        Outcome outcome = Outcome::unknown;
    };

    std::vector<Commitment> commitments; ///< each once
    std::vector<StageChange> stages;
    std::vector<TracedChange> traced;
    std::vector<GroupSays> groups; ///< all of them anew, in place of single stages
    std::optional<int> open_in_forms;
    std::optional<HeardTally> heard;
    std::optional<Statement> statement;

    /// Makes it empty, and keeps its room.
    void clear();
};

/// The gates of an assessment under changes. The context and the assessment must outlive it.
class Weighing {
public:
    Weighing(const RuleContext& context, const Assessment& assessment);

    /// The verdict once these are otherwise; `change` comes back as it was.
    [[nodiscard]] VerdictKind verdict(Change& change);
    /// The verdict where only the values' gate stands otherwise: not known, with so much to put
    /// right.
    [[nodiscard]] VerdictKind verdict_with_values_open(int to_put_right);
    /// The gates whose outcome the last verdict() changed.
    [[nodiscard]] std::vector<RestsOn::GateWithout> changed_gates() const;

    /// Whether a gate of that kind is judged.
    [[nodiscard]] bool judges(GateKind kind) const { return base(kind) != nullptr; }
    /// The outcome of that kind of gate as it stands; the gate must be judged.
    [[nodiscard]] Outcome outcome(GateKind kind) const { return base(kind)->outcome; }
    /// Whether the verdict stays what it is whatever becomes of these kinds of gate.
    [[nodiscard]] bool settled_without(std::initializer_list<GateKind> kinds) const;
    /// Made when it is first asked for; the ladder's gate must be judged.
    [[nodiscard]] LadderGate& ladder();

private:
    const RuleContext& context_;
    const Assessment& assessment_;
    std::array<const GateResult*, 5> base_{}; ///< by kind; null where it is not judged
    std::array<int, 3> statements_{};         ///< how many have each outcome
    std::optional<LadderGate> ladder_;
    std::vector<GateResult> gates_;
    std::vector<ValueResult> values_;      ///< room
    std::vector<ClaimResult> commitments_; ///< the standings alone, for counting what is open

    [[nodiscard]] const GateResult* base(GateKind kind) const {
        return base_[static_cast<std::size_t>(kind)];
    }
    void set(GateKind kind, const GateResult& like);
    [[nodiscard]] VerdictKind kind_of_gates();
    void weigh_forms(const Change& change);
    void weigh_heard(const Change& change);
    void weigh_ladder(Change& change);
    void weigh_statements(const Change& change);
    [[nodiscard]] VerdictKind weigh_values(const Change& change);
    [[nodiscard]] Outcome count_values(const Change& change);
    [[nodiscard]] std::optional<int> fewest(const Change& change);
};

} // namespace coprod
