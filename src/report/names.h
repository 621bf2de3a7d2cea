// How a report names groups, kinds of people, rungs and places in the file.
#pragma once

#include <string>
#include <vector>

#include "report/context.h"

namespace coprod {

/// The groups' names as the project gives them, joined: "the Forum and Youth Voice".
[[nodiscard]] std::string group_names(const ReportContext& context,
                                      const std::vector<Index>& groups);

/// Those who dispute something: their groups by name; for everyone "people with lived experience",
/// or for staff alone "people who took part".
[[nodiscard]] std::string disputers(const ReportContext& context, const std::vector<Index>& groups);

/// "Co-production charter mark, version 1"; of one that does not come with coprod also its id, and
/// that it does not.
[[nodiscard]] std::string charter_line(const ReportCharter& charter);

/// The criterion by its id and its short name, or where it has none by its wording.
[[nodiscard]] Named named(const Criterion& criterion);

/// A kind of people inside a sentence: "parents and carers".
[[nodiscard]] std::string kind_name(const ReportContext& context, Index kind);

/// "parents and carers, and young people", in the order given.
[[nodiscard]] std::string kind_names(const ReportContext& context, const std::vector<Index>& kinds);

/// Whether the group is of a kind with lived experience.
[[nodiscard]] bool is_lived(const ReportContext& context, Index group);

/// Whether the group is of a kind whose project it is.
[[nodiscard]] bool is_primary(const ReportContext& context, Index group);

/// A rung inside a sentence: "co-design", or "no rung" below the ladder.
[[nodiscard]] std::string rung_name(const ReportContext& context, Index rung);

/// `involvement.parents.decide`, without the quotation marks.
[[nodiscard]] std::string involvement_path(const ReportContext& context, Index group, Index stage);

} // namespace coprod
