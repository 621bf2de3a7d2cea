#include "input/name_advice.h"

#include <vector>

#include "input/suggest.h"

namespace coprod {

std::string name_advice(std::string_view name, const Reader& reader, Names which,
                        std::span<const std::string_view> words) {
    std::vector<std::string_view> allowed(words.begin(), words.end());
    const auto known = reader.names(which).names();
    allowed.insert(allowed.end(), known.begin(), known.end());
    std::string advice = suggested(name, allowed);
    if (which == Names::group && !closest(name, allowed))
        advice += " Or add it under `groups`, where the project's groups stand.";
    return advice;
}

} // namespace coprod
