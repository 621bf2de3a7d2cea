// Loads a charter and looks it over more closely than judging needs.
#pragma once

#include <functional>
#include <string>

#include "charter/check_charter.h"
#include "charter/load_charter.h"

namespace coprod {

/// Looks over a charter without mistakes; `main` is the file that was asked for. It may add
/// warnings to the files of the parts.
using CharterLook =
    std::function<void(const Charter& charter, CharterFile& main, const FindPart& find_part)>;

/// The same as load_charter(), with one more look where there are no mistakes.
[[nodiscard]] LoadedCharter inspect_charter(const std::string& id_or_file, const CharterLook& look);

/// The same for a charter's text that is in memory; files that it names are looked for in the
/// working folder.
[[nodiscard]] LoadedCharter inspect_charter_text(const std::string& name, std::string text,
                                                 const CharterLook& look);

} // namespace coprod
