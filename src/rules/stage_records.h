// The records that carry what is said of one group at one stage, gathered in one place.
#pragma once

#include <optional>
#include <vector>

#include "rules/context.h"

namespace coprod {

/// Whether it is the record that is left out of account; none is where that is null.
[[nodiscard]] bool is_left_out(const RecordRef* left_out, RecordRef::Kind kind, Index index);

/// Whether the decision names the group, and only what was decided is missing for it to count.
[[nodiscard]] bool lacks_what_was_decided(const Submission& file, const RecordResult& decision,
                                          Index group);

/// What the records show of one group at one stage: how many of each kind there are.
struct Shown {
    int from_group = 0;
    int took_part = 0;
    int took_decision = 0;

    /// Whether there is one of each kind of which there was one.
    [[nodiscard]] bool shows_the_same(const Shown& other) const {
        return (from_group > 0) == (other.from_group > 0) &&
               (took_part > 0) == (other.took_part > 0) &&
               (took_decision > 0) == (other.took_decision > 0);
    }
    friend Shown operator-(const Shown& all, const Shown& part) {
        return {all.from_group - part.from_group, all.took_part - part.took_part,
                all.took_decision - part.took_decision};
    }
};

/// Whether a record was made while the decision was still open.
enum class Open { no, unknown, yes };

/// The records of one group at one stage, gathered once for all of them and once for those before
/// the last decision.
struct Carried {
    Shown all;
    Shown open;         ///< certainly before the last decision
    Shown perhaps_open; ///< not certainly after it
    int records = 0;    ///< how many the stage has, of whichever group
    int not_said = 0;   ///< decisions that name the group and lack only what was decided
    std::vector<RecordRef> by;
};

/// Gathers records by group and stage; what it is made from must outlive it.
class StageRecords {
public:
    StageRecords(const RuleContext& context, const RecordResults& records,
                 std::optional<Date> its_last_decision, const RecordRef* left_out = nullptr)
        : context_(context), records_(records), last_decision_(its_last_decision),
          left_out_(left_out) {}

    /// What all records carry, but the one that is left out.
    [[nodiscard]] Carried gather(Index group, Index stage) const;
    /// What one record alone carries.
    [[nodiscard]] Carried gather_one(const RecordRef& ref, Index group, Index stage) const;
    [[nodiscard]] const RecordRef* left_out() const { return left_out_; }

private:
    const RuleContext& context_;
    const RecordResults& records_;
    std::optional<Date> last_decision_;
    const RecordRef* left_out_;

    [[nodiscard]] Open open(const DatedAt& date) const;
    [[nodiscard]] bool counts(const RecordResult& result) const {
        return result.counts() && !is_left_out(left_out_, result.record.kind, result.record.index);
    }
    static void add(Carried& carried, int Shown::*what, const RecordRef& ref, Open open);
    void add_meeting(Carried& carried, const RecordRef& ref, Index group, Index stage) const;
    void add_evidence(Carried& carried, const RecordRef& ref, Index group, Index stage) const;
    void add_heard(Carried& carried, const RecordRef& ref, Index group, Index stage) const;
    void add_decision(Carried& carried, const RecordRef& ref, Index group) const;
};

} // namespace coprod
