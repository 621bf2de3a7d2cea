// The templates of data/templates as they are built into the program.
#pragma once

#include <span>
#include <string_view>

namespace coprod {

/// One template as the program carries it: its file's name, and its bytes.
struct ShippedTemplate {
    std::string_view name;
    std::string_view text;
};

/// Every file of data/templates.
[[nodiscard]] std::span<const ShippedTemplate> shipped_templates();

} // namespace coprod
