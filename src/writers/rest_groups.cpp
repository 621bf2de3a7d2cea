#include "writers/rest_groups.h"

#include <algorithm>

namespace coprod {

namespace {

bool alike(const ReportRest& a, const ReportRest& b) {
    return a.kind == b.kind && a.why == b.why;
}

} // namespace

std::vector<RestGroup> rest_groups(const std::vector<ReportRest>& rests) {
    std::vector<RestGroup> groups;
    std::vector<VerdictKind> verdicts; // as groups
    for (const ReportRest& rest : rests) {
        const auto verdict = std::ranges::find(verdicts, rest.becomes);
        const auto at = verdict - verdicts.begin();
        if (verdict == verdicts.end()) {
            verdicts.push_back(rest.becomes);
            groups.push_back({rest.becomes_title, {}});
        }
        auto& reasons = groups[static_cast<std::size_t>(at)].reasons;
        const auto reason = std::ranges::find_if(
            reasons, [&](const RestReason& each) { return alike(*each.front(), rest); });
        if (reason == reasons.end())
            reasons.push_back({&rest});
        else
            reason->push_back(&rest);
    }
    return groups;
}

} // namespace coprod
