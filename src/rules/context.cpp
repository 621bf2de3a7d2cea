#include "rules/context.h"

#include <algorithm>

namespace coprod {

namespace {

/// Those that the project names, or all primary ones where it leaves some out without an answer to
/// why.
std::vector<Index> primary_kinds(const Charter& charter, const Submission& submission,
                                 const Placeholders& placeholders) {
    std::vector<Index> all;
    for (Index i = 0; i < charter.kinds.size(); ++i)
        if (charter.kinds[i].primary)
            all.push_back(i);
    const Project& project = submission.project;
    if (project.primary.empty() || !placeholders.answered(project.primary_reason.value))
        return all;
    std::vector<Index> kinds = project.primary;
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace

RuleContext::RuleContext(const Charter& its_charter, const Submission& its_submission, Date on)
    : charter(its_charter), submission(its_submission), date(on), placeholders(its_charter),
      primary(primary_kinds(its_charter, its_submission, placeholders)) {}

bool RuleContext::is_primary(Index kind) const {
    return holds(primary, kind);
}

bool RuleContext::any_lived(const std::vector<Index>& groups) const {
    return std::any_of(groups.begin(), groups.end(),
                       [&](Index group) { return kind_of(group).lived && !nobody_in(group); });
}

bool RuleContext::may_be_lived(const std::vector<Index>& groups) const {
    return groups.empty() || std::any_of(groups.begin(), groups.end(),
                                         [&](Index group) { return kind_of(group).lived; });
}

bool RuleContext::somebody_came(const Meeting& meeting) {
    return std::any_of(meeting.attended.begin(), meeting.attended.end(),
                       [](const Attendance& there) { return there.people != 0; });
}

} // namespace coprod
