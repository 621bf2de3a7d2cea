// What each key of a submission does to a result. The tables of fields say what to write there.
#pragma once

#include <string_view>

namespace coprod {

/// What one key decides, and what it means to leave it out.
struct KeyNote {
    std::string_view path; ///< as FormatKey::path
    std::string_view does;
    std::string_view left_out;
};

/// The note on a key; null where there is none.
[[nodiscard]] const KeyNote* note_on(std::string_view path);

} // namespace coprod
