// Which projects of two sides belong together, and all pairs compared.
#pragma once

#include <string>
#include <vector>

#include "compare/compare_results.h"

namespace coprod {

/// One side of a comparison: everything that was found there.
struct ComparedSide {
    std::string name;            ///< as it was named
    std::vector<Result> results; ///< in any order
    bool one_file = false;       ///< a file and not a folder was named
};

/// Pairs the two sides by project id, and by file name where there is none; where each side is one
/// file with one project, these are a pair whatever their names. The order of results changes
/// nothing.
[[nodiscard]] Comparisons compare_sides(const ComparedSide& before, const ComparedSide& after,
                                        const KnownCharters& known);

} // namespace coprod
