// What a report says of one gap: one function for each family of gaps.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "report/context.h"

namespace coprod {

/// The parts of a ReportGap that depend on its kind; an empty `subject`, `criterion`,
/// `satisfied_by` or `to_do` is taken from the gap's criterion.
struct GapWords {
    std::string subject;
    std::string criterion;
    std::string place;
    std::string expected;
    std::string found;
    std::string satisfied_by;
    std::string to_do;
};

/// Where a list has nothing in it yet; its key may be there already.
[[nodiscard]] inline std::string empty_list(std::string_view path) {
    return fmt::format("nothing in the file yet under `{}`", path);
}

/// What a list that holds other things lacks, and where it stands: "no meeting yet under
/// `do.meetings`, line 30". Its path is that of the empty list, so that gaps of two years match.
[[nodiscard]] inline std::string lacking_in(std::string_view what, std::string_view path,
                                            Place place) {
    const std::string words = fmt::format("{} under `{}`", what, path);
    return place.known() ? fmt::format("{}, line {}", words, place.line) : words;
}

/// The same of a list whose entries are those, which may be empty.
template <typename Entries>
[[nodiscard]] std::string lacking_list(std::string_view what, std::string_view path,
                                       const Entries& entries) {
    return entries.empty() ? empty_list(path) : lacking_in(what, path, entries.front().place);
}

/// question, no_minutes, minutes_item
[[nodiscard]] GapWords form_gap(const ReportContext& context, const Gap& gap);
/// commitment, contested, not_described
[[nodiscard]] GapWords commitment_gap(const ReportContext& context, const Gap& gap);
/// group_not_named, took_no_part
[[nodiscard]] GapWords people_gap(const ReportContext& context, const Gap& gap);
/// stage_open, stage_short, rung_need
[[nodiscard]] GapWords ladder_gap(const ReportContext& context, const Gap& gap);
/// statement_unanswered, statement_too_few, statement_not_agreed
[[nodiscard]] GapWords statement_gap(const ReportContext& context, const Gap& gap);
/// nothing_heard, not_answered, not_told, heard_incomplete
[[nodiscard]] GapWords heard_gap(const ReportContext& context, const Gap& gap);

} // namespace coprod
