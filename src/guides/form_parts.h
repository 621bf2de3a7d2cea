// The parts of the form's page, built in from data/form when the program is compiled.
#pragma once

#include <span>
#include <string_view>

namespace coprod {

/// One part: its file's name, and its bytes.
struct FormPart {
    std::string_view name;
    std::string_view text;
};

/// Every part, in the order of the list in src/CMakeLists.txt, which is the order in which scripts
/// run and styles hold.
[[nodiscard]] std::span<const FormPart> form_parts();

} // namespace coprod
