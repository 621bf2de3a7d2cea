#include "rules/context.h"

#include <algorithm>

namespace coprod {

namespace {

std::vector<Index> primary_kinds(const Charter& charter, const Submission& submission) {
    std::vector<Index> kinds = submission.project.primary;
    if (kinds.empty())
        for (Index i = 0; i < charter.kinds.size(); ++i)
            if (charter.kinds[i].primary)
                kinds.push_back(i);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace

RuleContext::RuleContext(const Charter& its_charter, const Submission& its_submission, Date on)
    : charter(its_charter), submission(its_submission), date(on), placeholders(its_charter),
      primary(primary_kinds(its_charter, its_submission)) {}

bool RuleContext::any_lived(const std::vector<Index>& groups) const {
    return std::any_of(groups.begin(), groups.end(),
                       [&](Index group) { return kind_of(group).lived; });
}

} // namespace coprod
