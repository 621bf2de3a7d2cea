#include "rules/route_trial.h"

#include <algorithm>

#include "rules/close_gaps.h"
#include "rules/judged.h"
#include "rules/rules.h"

namespace coprod_tests {

using namespace coprod;

namespace {

/// Each of the gaps as "kind/item".
std::string kinds_of(const RouteTrial& found, const std::vector<Index>& gaps) {
    std::string text;
    for (const Index i : gaps) {
        const Gap& gap = found.assessment.gaps[i];
        text += std::to_string(static_cast<int>(gap.kind)) + "/" + std::to_string(gap.item) + " ";
    }
    return text;
}

std::string in_words(const RouteTrial& found, const Route& route) {
    return "the route to " + std::to_string(static_cast<int>(route.to)) + " by " +
           kinds_of(found, route.gaps);
}

/// Whether some `count` of the gaps, from `from` on, lead to the verdict together with `chosen`.
bool some_lead(const RouteTrial& found, VerdictKind to, const std::vector<Index>& gaps,
               std::size_t from, std::size_t count, std::vector<Index>& chosen) {
    if (count == 0)
        return found.with(chosen) <= to;
    for (std::size_t i = from; i + count <= gaps.size(); ++i) {
        chosen.push_back(gaps[i]);
        const bool leads = some_lead(found, to, gaps, i + 1, count - 1, chosen);
        if (leads)
            return true;
        chosen.pop_back();
    }
    return false;
}

/// The least number of these gaps that lead to the verdict; more than `most` where more would be
/// needed.
std::size_t least(const RouteTrial& found, VerdictKind to, const std::vector<Index>& gaps,
                  std::size_t most) {
    for (std::size_t count = 0; count <= most; ++count) {
        std::vector<Index> chosen;
        if (some_lead(found, to, gaps, 0, count, chosen))
            return count;
    }
    return most + 1;
}

} // namespace

RouteTrial::RouteTrial(const Charter& its_charter, const Submission& its_submission)
    : charter(its_charter), submission(its_submission),
      context(charter, submission, day(judged_on)),
      assessment(assess(charter, submission, day(judged_on))) {}

VerdictKind RouteTrial::with(const std::vector<Index>& closed) const {
    std::vector<Gap> gaps;
    for (const Index gap : closed)
        gaps.push_back(assessment.gaps[gap]);
    const Submission changed = close_gaps(context, gaps);
    return coprod::judge(RuleContext(charter, changed, context.date)).verdict.kind;
}

std::string route_trouble(const RouteTrial& found, const Route& route) {
    if (route.reach == Route::Reach::there || route.reach == Route::Reach::none)
        return {};
    const std::string its = in_words(found, route);
    if (route.gaps.empty())
        return its + "has no step";
    if (found.with(route.gaps) > route.to)
        return its + "does not lead there";
    for (Index out = 0; out < route.gaps.size(); ++out) {
        std::vector<Index> rest = route.gaps;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(out));
        if (found.with(rest) <= route.to)
            return its + "leads there without " + kinds_of(found, {route.gaps[out]});
    }
    return {};
}

std::string shortest_trouble(const RouteTrial& found, const Route& route) {
    const bool now = route.reach == Route::Reach::now;
    const std::string its = in_words(found, route);
    std::vector<Index> gaps;
    for (Index i = 0; i < found.assessment.gaps.size(); ++i)
        if (found.assessment.gaps[i].now || !now)
            gaps.push_back(i);
    if (now || route.reach == Route::Reach::next_time)
        if (least(found, route.to, gaps, route.gaps.size() - 1) != route.gaps.size())
            return its + "is longer than another";
    if (route.reach == Route::Reach::next_time) {
        std::erase_if(gaps, [&](Index gap) { return !found.assessment.gaps[gap].now; });
        if (found.with(gaps) <= route.to)
            return its + "is for next time, and all that can be done now leads there";
    }
    if (route.reach == Route::Reach::none && found.with(gaps) <= route.to)
        return its + "is said not to be, and there is one";
    return {};
}

std::string nearer_trouble(const RouteTrial& found) {
    const auto& routes = found.assessment.routes;
    if (routes.size() != 1 || routes.front().reach == Route::Reach::there ||
        found.assessment.verdict.kind == VerdictKind::conditions)
        return {};
    Route conditions = routes.front();
    conditions.to = VerdictKind::conditions;
    return shortest_trouble(found, conditions);
}

} // namespace coprod_tests
