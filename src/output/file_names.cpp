#include "output/file_names.h"

#include "input/suggest.h"

namespace coprod {

std::string slug(std::string_view id_or_name) {
    std::string result = hyphenated(id_or_name, longest_slug);
    return result.empty() ? "project" : result;
}

bool is_reserved_name(std::string_view slug) {
    if (slug == "con" || slug == "prn" || slug == "aux" || slug == "nul")
        return true;
    const bool port = slug.starts_with("com") || slug.starts_with("lpt");
    return port && slug.size() == 4 && slug[3] >= '0' && slug[3] <= '9';
}

} // namespace coprod
