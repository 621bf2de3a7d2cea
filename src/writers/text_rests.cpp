// What the verdict rests on, by the verdict that it would become; things of which the same holds
// stand together.
#include <fmt/format.h>

#include "report/words.h"
#include "writers/rest_groups.h"
#include "writers/text_sections.h"

namespace coprod {
namespace {

constexpr std::size_t all_named_up_to = 4;
constexpr std::size_t named_of_more = 3;

/// "a; b; c", or of more than a few "a; b; c; and 27 more".
template <typename TextOf>
std::string named(const RestReason& rests, TextOf text_of) {
    std::string names;
    const bool all = rests.size() <= all_named_up_to;
    for (const ReportRest* rest : rests) {
        if (!all && rest == rests[named_of_more])
            return names + fmt::format("; and {} more", rests.size() - named_of_more);
        names.append(rest == rests.front() ? "" : "; ").append(text_of(*rest));
    }
    return names;
}

/// Things with one reason, in one item.
void write_alike(TextPage& page, const RestReason& rests) {
    const auto what = [](const ReportRest& rest) -> const std::string& { return rest.what; };
    const auto place = [](const ReportRest& rest) -> const std::string& { return rest.place; };
    const std::string names = named(rests, what);
    page.item("- ",
              rests.size() == 1 ? sentence(names) : fmt::format("Any one of these: {}.", names),
              rests.front()->why, 0);
    page.field("In your file", named(rests, place), 2);
}

void write_group(TextPage& page, const RestGroup& group) {
    page.subheading(fmt::format("Without any one of these, the verdict would be {}",
                                in_curly_quotes(group.becomes)),
                    0);
    for (const RestReason& things : group.reasons)
        write_alike(page, things);
}

} // namespace

void write_rests_on(TextPage& page, const Report& report) {
    if (report.rests_on.empty() && report.tipping.empty())
        return;
    page.heading("What the verdict rests on");
    if (!report.rests_on.empty())
        page.paragraph("Each thing is taken away by itself here, and all else is kept.");
    for (const RestGroup& group : rest_groups(report.rests_on))
        write_group(page, group);
    if (!report.tipping.empty() && !report.rests_on.empty())
        page.subheading("How far the verdict is from another one", 0);
    for (const std::string& each : report.tipping)
        page.item("- ", "", each, 0);
}

} // namespace coprod
