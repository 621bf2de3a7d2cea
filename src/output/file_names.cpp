#include "output/file_names.h"

#include "input/letters.h"

namespace coprod {

std::string slug(std::string_view id_or_name) {
    std::string result;
    bool gap = false;
    for (const char raw : id_or_name) {
        const char sign = lower_letter(raw);
        if ((sign < 'a' || sign > 'z') && (sign < '0' || sign > '9')) {
            gap = !result.empty();
            continue;
        }
        if (result.size() + (gap ? 2 : 1) > longest_slug)
            break;
        if (gap)
            result += '-';
        gap = false;
        result += sign;
    }
    return result.empty() ? "project" : result;
}

bool is_reserved_name(std::string_view slug) {
    if (slug == "con" || slug == "prn" || slug == "aux" || slug == "nul")
        return true;
    const bool port = slug.starts_with("com") || slug.starts_with("lpt");
    return port && slug.size() == 4 && slug[3] >= '0' && slug[3] <= '9';
}

} // namespace coprod
