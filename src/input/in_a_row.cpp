#include "input/in_a_row.h"

#include <fmt/format.h>

namespace coprod {

std::string in_a_row(std::span<const std::string> items, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += i + 1 == items.size() ? fmt::format(" {} ", last) : ", ";
        text += items[i];
    }
    return text;
}

std::string names_in_a_row(std::span<const std::string> names, std::string_view last) {
    std::vector<std::string> items;
    items.reserve(names.size());
    for (const std::string& name : names)
        items.push_back(fmt::format("`{}`", name));
    return in_a_row(items, last);
}

} // namespace coprod
