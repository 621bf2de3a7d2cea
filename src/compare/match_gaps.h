// Which gap of one result is the same as which gap of another.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/report.h"

namespace coprod {

/// The parts of a gap's place that stay the same when lines move: "commitments.be-transparent" of
/// "line 12, commitments.be-transparent", of "not in the file yet: add `…`" and of "no meeting yet
/// under `…`, line 12"; a gap of several places has several.
[[nodiscard]] std::vector<std::string> paths_of(std::string_view place);

/// For each gap of `after` the position of the same one in `before`, or nothing; and for each of
/// `before` whether it was found.
struct MatchedGaps {
    std::vector<std::optional<std::size_t>> before_of;
    std::vector<bool> still_there;
};

/// A gap is the same where gate, criterion, subject and paths are; where one of them was renamed,
/// the others have to fit and no better partner may be left. One gap that stands for several things
/// is the same as each gap that stands for one of them.
[[nodiscard]] MatchedGaps match_gaps(const Report& before, const Report& after);

} // namespace coprod
