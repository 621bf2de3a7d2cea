#include "writers/pictures.h"

#include <fmt/format.h>

namespace coprod {

std::string drawn_note(std::size_t drawn, std::size_t all, std::string_view things,
                       std::string_view where) {
    return drawn >= all ? std::string()
                        : fmt::format("The first {} of {} {} are drawn; all of them are {}.", drawn,
                                      all, things, where);
}

void fill_pictures(const Report& report, Filling& filling) {
    const DrawnGroups groups(report);
    fill_ladder_picture(report, groups, filling);
    fill_values_picture(report, filling);
    fill_stages_picture(report, filling);
    fill_statements_picture(report, groups, filling);
    fill_timeline_picture(report, filling);
}

} // namespace coprod
