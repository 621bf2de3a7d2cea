// The ladder in words: rungs and ranges of them, stages, and the headline.
#pragma once

#include <string>

#include "report/context.h"

namespace coprod {

/// "co-design", "at least co-design, perhaps co-production", "no rung yet, perhaps up to
/// co-design".
[[nodiscard]] std::string range_words(const ReportContext& context, const RungRange& range);

/// The headline: for each primary kind what the records show, and what keeps it open where it is a
/// range.
[[nodiscard]] std::string ladder_headline(const ReportContext& context);

/// What the file says of a group's say at a stage: the say's title, "left blank", "still to come"
/// or "no such stage".
[[nodiscard]] std::string said_words(const ReportContext& context, Index group, Index stage);

/// Whether the file says that the project had no such stage, and this does not count.
[[nodiscard]] bool absence_is_open(const ReportContext& context, Index group, Index stage);

/// Why it does not: "the group has not agreed to that yet".
[[nodiscard]] std::string absence_lacks(const ReportContext& context, Index group, Index stage);

/// What the records carry there, in the same words; "nothing on record" where they carry none.
[[nodiscard]] std::string recorded_words(const ReportContext& context, Index group, Index stage);

/// Why the records carry less than what was said, as a sentence; empty where they carry it.
[[nodiscard]] std::string held_by_words(const ReportContext& context, Index group, Index stage);

/// The condition of the rung that is not met.
[[nodiscard]] const Need& need_of(const ReportContext& context, const UnmetNeed& unmet);

/// What to do about a cause, now or next time; where perhaps only a record is missing, what to do
/// if it is not that.
[[nodiscard]] std::string to_do_about(const Cause& cause, bool now, bool perhaps_only_unrecorded);

/// What to do where decisions name one of the groups and do not say what was decided.
[[nodiscard]] std::string say_what_was_decided(const ReportContext& context,
                                               const std::vector<Index>& groups);

/// What held the group's rung down, each with what to do about it.
[[nodiscard]] std::vector<ReportCause> causes_of(const ReportContext& context, Index group);

} // namespace coprod
