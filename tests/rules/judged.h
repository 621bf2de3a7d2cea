// A submission's text, judged; and its results by the names that stand in the text.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/assessment.h"
#include "index_of.h"

namespace coprod_tests {

/// The day on which the tests judge unless they say otherwise.
inline constexpr std::string_view judged_on = "2026-01-31";

/// The date of a text that is known to be one.
[[nodiscard]] coprod::Date day(std::string_view text);

/// The shipped charter of that id.
[[nodiscard]] coprod::Charter shipped(const std::string& id);

/// charter-mark, loaded once.
[[nodiscard]] const coprod::Charter& charter_mark();

/// A submission with what was found of it. The charter must outlive it.
struct Judged {
    const coprod::Charter* charter = nullptr;
    coprod::Submission submission;
    coprod::Assessment assessment;

    [[nodiscard]] const coprod::ClaimResult& commitment(std::string_view id) const;
    [[nodiscard]] const coprod::ValueResult& value(std::string_view id) const;
    [[nodiscard]] const coprod::StatementResult& statement(std::string_view id) const;
    [[nodiscard]] const coprod::GroupLadder& group(std::string_view id) const;
    [[nodiscard]] const coprod::KindLadder& kind(std::string_view id) const;
    [[nodiscard]] const coprod::StageResult& stage(std::string_view group,
                                                   std::string_view stage) const;
    [[nodiscard]] const coprod::GateResult& gate(std::string_view id) const;
    [[nodiscard]] coprod::Outcome outcome(std::string_view gate_id) const;
    [[nodiscard]] coprod::VerdictKind verdict() const { return assessment.verdict.kind; }

    /// "co-design", or "informing to co-production" where that is not certain; "below" is below the
    /// ladder.
    [[nodiscard]] std::string rung(std::string_view group_id) const;
    [[nodiscard]] std::string headline() const;
    [[nodiscard]] std::string rungs(const coprod::RungRange& range) const;
    /// The id of the say that the records carry.
    [[nodiscard]] std::string recorded(std::string_view group_id, std::string_view stage_id) const;
};

/// Loads the text; fails the test, with the messages, where it has mistakes.
[[nodiscard]] coprod::Submission loaded(const std::string& yaml, const coprod::Charter& charter);
/// The same for a file, with the files of answers that it names.
[[nodiscard]] coprod::Submission loaded_file(const std::string& path,
                                             const coprod::Charter& charter);

/// Loads and judges the text.
[[nodiscard]] Judged judge(const std::string& yaml, const coprod::Charter& charter = charter_mark(),
                           std::string_view on = judged_on);

/// A project's file in sections, each as it stands behind its key; an empty one is left out.
struct Sections {
    std::string project;
    std::string groups;
    std::string plan;
    std::string meetings;
    std::string decisions;
    std::string heard;
    std::string involvement;
    std::string commitments;
    std::string evidence;
    std::string statements;
    std::string review;

    [[nodiscard]] std::string text() const;
};

/// A project of parents, young people and council staff that passes every gate of charter-mark:
/// a meeting a stage, one decision on 2025-04-15, all commitments shown by evidence `e1` of
/// parents.
[[nodiscard]] Sections good_project();

/// `{id: what, …}` for every entry of the list.
template <class List>
std::string for_each_id(const List& list, const std::string& what) {
    std::string text = "{";
    for (const auto& entry : list)
        text += entry.id + ": " + what + ",\n    ";
    return text + "}";
}

} // namespace coprod_tests
