// Closes the gaps of a submission, one after the other.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "rules/context.h"

namespace coprod {

/// An answer, a reply and a place like any other.
[[nodiscard]] inline Text some_text() {
    return {"It was done together", {}};
}

/// Holds a copy of the submission in which gaps are closed; what each kind of gap needs is taken
/// from the submission as it was.
class Closer {
public:
    explicit Closer(const RuleContext& context);

    void close(const Gap& gap);
    Submission take() { return std::move(file_); }

private:
    const RuleContext& context_;
    const Charter& charter_;
    Submission file_;
    DatedAt before_decision_;
    DatedAt today_;
    bool asks_; ///< a gate asks whether statements are agreed

    [[nodiscard]] bool has_gate(GateKind kind) const {
        return std::any_of(charter_.mark.gates.begin(), charter_.mark.gates.end(),
                           [&](const Gate& gate) { return gate.kind == kind; });
    }
    [[nodiscard]] bool has_people(Index group) const { return file_.groups[group].people != 0; }
    [[nodiscard]] bool has_answers(Index statement, Index group) const {
        return views_in(file_.statements[statement][group]) > 0;
    }
    /// Whether the file holds answers enough to read, of people enough.
    [[nodiscard]] bool is_read(Index statement, Index group) const {
        const int enough = charter_.mark.answers_at_least;
        return context_.submission.groups[group].people.value_or(enough) >= enough &&
               views_in(context_.submission.statements[statement][group]) >= enough;
    }
    /// The first by its name of those in the file, whose order says nothing; a new one only where
    /// none of them fits.
    [[nodiscard]] std::optional<Index> find_group(const auto& fits) const {
        const auto order = [&](Index group) {
            return std::tuple(group >= context_.submission.groups.size(),
                              std::string_view(file_.groups[group].id));
        };
        std::optional<Index> first;
        for (Index group = 0; group < file_.groups.size(); ++group)
            if (fits(group) && (!first || order(group) < order(*first)))
                first = group;
        return first;
    }
    Index add_group(Index kind);
    Index group_of(Index kind);
    Index family();
    Index anybody();
    RecordRef add_evidence(const std::vector<Index>& from, const std::vector<Index>& took_part,
                           std::optional<Index> stage);
    void add_heard(const std::vector<Index>& from);

    void close_question(const Gap& gap);
    void complete(Meeting& meeting, const std::vector<Index>& items);
    void complete(Heard& heard);
    void agree(Index statement, Index group);
    void answer(Index statement, Index kind);
    void close_too_few(const Gap& gap);
    void drop_answers(Index statement, Index group);
    void close_not_agreed(const Gap& gap);
    void confirm(Index commitment);
    void settle(Index commitment);
    void name_people(const Gap& gap);
    void raise(const std::vector<Index>& groups, Index stage, Index say);
    void decide(const std::vector<Index>& groups);
    void meet_need(Index group, const Need& need);
    void close_heard(const Gap& gap);
};

} // namespace coprod
