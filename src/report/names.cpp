#include "report/names.h"

#include <algorithm>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "report/words.h"

namespace coprod {

std::string group_names(const ReportContext& context, const std::vector<Index>& groups) {
    std::vector<std::string> names;
    for (const Index group : groups)
        names.push_back(context.submission.groups[group].shown());
    return join(names);
}

std::string disputers(const ReportContext& context, const std::vector<Index>& groups) {
    // For everyone none is named: were only the small ones left out, that would give them away.
    if (!groups.empty() && !context.everyone())
        return group_names(context, groups);
    const bool lived = std::any_of(groups.begin(), groups.end(),
                                   [&](Index group) { return is_lived(context, group); });
    return lived ? "people with lived experience" : "people who took part";
}

std::string charter_line(const ReportCharter& charter) {
    std::string line = charter.version.empty()
                           ? charter.title
                           : fmt::format("{}, version {}", charter.title, charter.version);
    if (!is_shipped_charter(charter.id))
        line += fmt::format(" ({}; from a file of its own, not one that comes with coprod)",
                            charter.id);
    return line;
}

Named named(const Criterion& criterion) {
    return {criterion.id, criterion.name()};
}

std::string kind_name(const ReportContext& context, Index kind) {
    return inside(context.charter.kinds[kind].title);
}

std::string kind_names(const ReportContext& context, const std::vector<Index>& kinds) {
    std::vector<std::string> names;
    for (const Index kind : kinds)
        names.push_back(kind_name(context, kind));
    // "parents and carers and young people" would read as one list of three
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? ", and " : ", ";
        text += names[i];
    }
    return text;
}

bool is_lived(const ReportContext& context, Index group) {
    const auto& kind = context.submission.groups[group].kind;
    return kind && context.charter.kinds[*kind].lived;
}

bool is_primary(const ReportContext& context, Index group) {
    const auto& kind = context.submission.groups[group].kind;
    const auto& primary = context.assessment.primary;
    return kind && std::find(primary.begin(), primary.end(), *kind) != primary.end();
}

std::string rung_name(const ReportContext& context, Index rung) {
    const auto& ladder = context.charter.ladder;
    if (!ladder || rung >= ladder->rungs.size())
        return "no rung";
    return inside(ladder->rungs[rung].name());
}

std::string involvement_path(const ReportContext& context, Index group, Index stage) {
    return fmt::format("involvement.{}.{}", context.submission.groups[group].id,
                       context.charter.ladder->stages[stage].id);
}

} // namespace coprod
