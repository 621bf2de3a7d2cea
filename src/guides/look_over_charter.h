// What is right in a charter's form and still worth a second look before people are judged by it.
#pragma once

#include <string>
#include <vector>

#include "charter/inspect_charter.h"

namespace coprod {

/// A charter with warnings for all that is worth a second look, and with what is good to know.
struct LookedOver {
    LoadedCharter loaded;
    std::vector<std::string> notes; ///< whole sentences; nothing in them needs to be mended
};

/// Loads the charter of that id or in that file, tries its gates out (gate_trials.h) and looks it
/// over; where it has mistakes, these are all that is told.
[[nodiscard]] LookedOver look_over_charter(const std::string& id_or_file);
/// The same for a charter's text that is in memory.
[[nodiscard]] LookedOver look_over_charter_text(const std::string& name, std::string text);

} // namespace coprod
