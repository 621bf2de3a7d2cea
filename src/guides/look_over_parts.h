// The parts of a look over a charter; each adds its warnings to the files of the parts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charter/inspect_charter.h"

namespace coprod {

/// A charter that is looked over, and where its parts stand.
struct CharterInHand {
    const Charter& charter;
    CharterFile& main;
    const FindPart& find_part;

    /// Warns in the file in which the part stands.
    void warn(std::string_view part, std::string_view code, Place place, std::string message,
              std::string help) const {
        find_part(part).file->diagnostics.warning(code, place, std::move(message), std::move(help));
    }
};

/// Titles that a charter which comes with coprod has too.
void look_at_titles(const CharterInHand& hand);
/// Numbers that are allowed, but are probably not what was meant.
void look_at_numbers(const CharterInHand& hand);
/// Gates, parts, bands, outcomes and documents that nothing uses.
void look_at_use(const CharterInHand& hand);
/// Statements that speak about no commitment.
void look_at_links(const CharterInHand& hand);
/// Short and easy words that are missing.
void look_at_words(const CharterInHand& hand);
/// Advice and examples that stand twice.
void look_at_copies(const CharterInHand& hand);

/// "‘a’, ‘b’ and 4 more": at most six names.
[[nodiscard]] std::string some_names(const std::vector<std::string>& ids);

} // namespace coprod
