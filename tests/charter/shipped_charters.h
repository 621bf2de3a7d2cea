// The charters that come with the program, and the published texts that they quote.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"

namespace coprod_tests {

/// A shipped charter; a test fails where it has any diagnostic. It is loaded once only.
[[nodiscard]] const coprod::Charter& shipped_charter_of(std::string_view id);

/// The ids of all four.
[[nodiscard]] const std::vector<std::string>& shipped_ids();

/// A criterion and the part of the charter that it belongs to.
struct PartCriterion {
    std::string part;
    const coprod::Criterion* criterion = nullptr;
};

/// Every criterion of a charter, the plain kinds of evidence left out, since they quote nothing.
[[nodiscard]] std::vector<PartCriterion> criteria_of(const coprod::Charter& charter);

/// The text without white space and `*`, so that wordings can be compared.
[[nodiscard]] std::string squeezed(std::string_view text);

/// The wordings of a list of criteria, squeezed.
template <class List>
std::vector<std::string> squeezed_wordings(const List& list) {
    std::vector<std::string> wordings;
    for (const auto& criterion : list)
        wordings.push_back(squeezed(criterion.wording));
    return wordings;
}

/// Whether the folder of published texts is there; says so in the test's output where it is not.
[[nodiscard]] bool have_published_texts();

/// The published text of that file name.
[[nodiscard]] const std::string& published_text(const std::string& name);

/// The lines between the first line that begins with `from` and the next one that begins with `to`.
[[nodiscard]] std::vector<std::string> lines_between(const std::string& text, std::string_view from,
                                                     std::string_view to);

/// Lines that begin with the mark, without it and without white space at their ends.
[[nodiscard]] std::vector<std::string> bullets(const std::vector<std::string>& lines,
                                               std::string_view mark);

/// Groups of lines between blank lines, each joined with spaces.
[[nodiscard]] std::vector<std::string> paragraphs(const std::vector<std::string>& lines);

/// The text cut at each separator; what stands before the first one is left out.
[[nodiscard]] std::vector<std::string> pieces_behind(std::string_view text,
                                                     std::string_view separator);

/// The text behind the first separator, or all of it; and before it.
[[nodiscard]] std::string behind(std::string_view text, std::string_view separator);
[[nodiscard]] std::string before(std::string_view text, std::string_view separator);

/// Each text squeezed.
[[nodiscard]] std::vector<std::string> squeezed_all(std::vector<std::string> texts);

} // namespace coprod_tests
