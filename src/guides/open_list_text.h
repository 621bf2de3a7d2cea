// The list as text for a terminal or a printer.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "guides/open_list.h"

namespace coprod {

/// One file that was looked at.
struct CheckedFile {
    std::string name;             ///< as it was named
    std::string basis;            ///< by which charter, on which day; may be empty
    std::size_t mistakes = 0;     ///< while there are any, the list holds only some sections
    std::string code;             ///< of the first mistake
    bool readable = true;         ///< false where not even its text could be read
    std::optional<OpenList> list; ///< empty where not even a section could be looked at
    std::string arguments;        ///< what to type behind `coprod check` or `coprod assess`
    bool all = false;             ///< each thing by itself, with what a panel looks for
};

/// The text, in lines of 80 columns.
[[nodiscard]] std::string open_list_text(const CheckedFile& checked, bool colour);

} // namespace coprod
