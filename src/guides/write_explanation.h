// Explanations and lists of what can be explained, as plain text of 80 columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guides/explanation.h"
#include "guides/topics.h"

namespace coprod {

/// One explanation; it ends in a line end.
[[nodiscard]] std::string write_explanation(const Explanation& explanation, bool colour);

/// Everything that can be explained, by sort, a line each; of the keys of charter files and the
/// messages about files only how to list them.
[[nodiscard]] std::string write_topic_list(const Charter& charter, const std::vector<Topic>& topics,
                                           bool colour);

/// All topics of one sort, a line each.
[[nodiscard]] std::string write_sort(const std::vector<Topic>& topics, TopicKind kind, bool colour);

/// Some topics with the names by which one of them can be asked for, below a sentence.
[[nodiscard]] std::string write_choices(std::string_view sentence,
                                        const std::vector<const Topic*>& topics, bool colour);

} // namespace coprod
