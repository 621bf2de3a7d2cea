// The sections of a comparison, one function each; text_comparison.cpp puts them in order. A
// section without anything to say is left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/comparison.h"
#include "writers/text_layout.h"

namespace coprod {

/// Where a pair of results is written: alone on the page, or as one project of many, whose parts
/// then have no rules under their headings and whose unchanged gaps are only counted.
struct PairPage {
    TextPage& page;
    bool alone = true;

    void part(std::string_view heading) const;
};

/// "better than before", "worse than before", "the same as before", "not comparable".
[[nodiscard]] std::string_view change_words(Change change);

/// "not passed -> passed", or once where both are the same.
[[nodiscard]] std::string arrow(const std::string& before, const std::string& after);

/// A paragraph for each note that does not stand in `said`.
void write_notes(TextPage& page, const std::vector<std::string>& notes,
                 const std::vector<std::string>& said);

void write_pair_verdict(const PairPage& at, const Comparison& pair);
void write_pair_gates(const PairPage& at, const Comparison& pair);
/// Says so where nothing keeps a gate from passing on either side.
void write_pair_gaps(const PairPage& at, const Comparison& pair);
void write_pair_commitments(const PairPage& at, const Comparison& pair);
void write_pair_ladder(const PairPage& at, const Comparison& pair);
void write_pair_statements(const PairPage& at, const Comparison& pair);
void write_pair_indicators(const PairPage& at, const Comparison& pair);

/// The table of all projects.
void write_overview(TextPage& page, const Comparisons& all);
/// What stands on one side only, what stands twice, and what could not be read.
void write_not_compared(TextPage& page, const Comparisons& all);

} // namespace coprod
