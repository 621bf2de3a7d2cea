// What every part of a workstream report is made from, and the functions that make the parts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "workstream/make_workstream.h"

namespace coprod {

/// Rows, in an order that does not depend on the order of adding.
using RowList = std::vector<const Row*>;

/// The projects that one version of one charter has judged.
struct CharterRows {
    const CharterWords* words = nullptr;
    std::string name; ///< "Co-production charter mark, version 1"; no two have the same
    RowList rows;     ///< at least one
};

/// Everything that was gathered, in order.
struct WorkstreamContext {
    const WorkstreamOptions& options;
    RowList rows;                      ///< by file
    std::vector<CharterRows> charters; ///< the one with the most projects first
    View view = View::everyone;
};

[[nodiscard]] WorkstreamContext in_order(const Gathered& gathered,
                                         const WorkstreamOptions& options);

/// How a list names a project: its title, else its id, else its file; with the organisation, where
/// it gives one.
[[nodiscard]] std::string project_name(const Row& row);

/// The same without the organisation.
[[nodiscard]] std::string project_title(const Row& row);

/// "1 project", "3 projects".
[[nodiscard]] std::string projects(std::size_t count);

/// The titles of these words, in the order given.
[[nodiscard]] std::vector<std::string> titles(const WordList& words,
                                              const std::vector<std::uint16_t>& numbers);

/// The verdict in the charter's words; in plain ones where no result gives them.
[[nodiscard]] std::string verdict_title(const CharterWords& words, VerdictKind verdict);

/// By number of the word, where it stands in the charter's order.
[[nodiscard]] std::vector<std::size_t> ranks(const WordList& words);

/// The word's place by such ranks; what is none of the words (below the ladder) comes after all.
[[nodiscard]] std::size_t place_of(std::uint16_t number, const std::vector<std::size_t>& ranks);

// Each of these fills its own fields of the report, and reads no others unless it says so.
void add_found(const WorkstreamContext& context, Workstream& report);
void add_activities(const WorkstreamContext& context, Workstream& report);
void add_pledges(const WorkstreamContext& context, Workstream& report);
void add_not_read(const WorkstreamContext& context, Workstream& report);
/// Reads the parts and how much was found.
void add_steps(Workstream& report);
void add_limits(const WorkstreamContext& context, Workstream& report);

// The same for the projects of one charter.
void add_projects(const CharterRows& charter, WorkstreamPart& part);
void add_verdicts(const CharterRows& charter, WorkstreamPart& part);
void add_routes(const CharterRows& charter, WorkstreamPart& part);
void add_grid(const CharterRows& charter, WorkstreamPart& part);
void add_commitments(const CharterRows& charter, WorkstreamPart& part);
void add_outcomes(const CharterRows& charter, WorkstreamPart& part);
void add_missed(const CharterRows& charter, WorkstreamPart& part);
/// Names projects for the panel only.
void add_claimed(const CharterRows& charter, View view, WorkstreamPart& part);
void add_indicators(const CharterRows& charter, WorkstreamPart& part);
/// Names projects for the panel only.
void add_flags(const CharterRows& charter, View view, WorkstreamPart& part);
void add_embedding(const CharterRows& charter, WorkstreamPart& part);

} // namespace coprod
