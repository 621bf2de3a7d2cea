#include "writers/easy_steps.h"

#include <algorithm>

#include "report/words.h"

namespace coprod {

namespace {

/// More lines than this are put together.
constexpr std::size_t lines_at_most = 12;

/// A group and at how many it was.
struct Share {
    std::string group;
    std::size_t count = 0;
};

/// Meetings or decisions that are told together.
struct Steps {
    bool decided = false;
    bool to_come = false;
    std::string stage;
    std::string first;
    std::string last;
    std::size_t count = 0;
    std::size_t nobody_named = 0; ///< of how many it is not known who was there
    std::vector<Share> shares;
};

/// What two steps must have in common to be told together.
enum class Together { never, same_groups, same_stage };

void add_to(Steps& steps, const ReportEvent& event) {
    if (steps.count == 0)
        steps.first = event.when;
    steps.last = event.when;
    ++steps.count;
    steps.nobody_named += event.groups.empty() ? 1U : 0U;
    for (auto at = event.groups.begin(); at != event.groups.end(); ++at) {
        const std::string& group = *at;
        if (std::find(event.groups.begin(), at, group) != at)
            continue; // two groups of the same name
        const auto known = std::ranges::find(steps.shares, group, &Share::group);
        if (known == steps.shares.end())
            steps.shares.push_back({group, 1});
        else
            ++known->count;
    }
}

/// Whether each of the groups was at every one of them.
bool all_the_same(const Steps& steps) {
    return steps.nobody_named == steps.count ||
           (steps.nobody_named == 0 && std::ranges::all_of(steps.shares, [&](const Share& share) {
                return share.count == steps.count;
            }));
}

bool belong_together(const Steps& steps, const ReportEvent& event, Together together) {
    if (together == Together::never || steps.decided != (event.kind == "decision") ||
        steps.to_come != event.to_come || steps.stage != event.stage)
        return false;
    if (together == Together::same_stage)
        return true;
    Steps both = steps;
    add_to(both, event);
    return all_the_same(both);
}

bool is_step(const ReportEvent& event) {
    return event.kind == "meeting" || event.kind == "decision";
}

std::vector<Steps> put_together(const Report& report, Together together) {
    std::vector<Steps> all;
    for (const ReportEvent& event : report.events) {
        if (!is_step(event))
            continue;
        if (all.size() > lines_at_most && together != Together::same_stage)
            break; // too many already
        const auto same = std::ranges::find_if(
            all, [&](const Steps& steps) { return belong_together(steps, event, together); });
        if (same != all.end()) {
            add_to(*same, event);
            continue;
        }
        Steps& steps = all.emplace_back();
        steps.decided = event.kind == "decision";
        steps.to_come = event.to_come;
        steps.stage = event.stage;
        add_to(steps, event);
    }
    return all;
}

std::vector<Steps> steps_of(const Report& report) {
    for (const Together together : {Together::never, Together::same_groups})
        if (auto all = put_together(report, together); all.size() <= lines_at_most)
            return all;
    return put_together(report, Together::same_stage);
}

std::string when_of(const Report& report, const std::string& stage) {
    for (const ReportEasyStage& each : report.easy.stages)
        if (each.title == stage)
            return each.when;
    return {};
}

void fill_who(const Steps& steps, Filling& item) {
    if (all_the_same(steps)) {
        std::vector<std::string> groups;
        for (const Share& share : steps.shares)
            groups.push_back(share.group);
        item.text("groups", join(groups));
        item.flag("groups_known", !groups.empty());
        item.flag("nobody_named", groups.empty());
        return;
    }
    for (const Share& share : steps.shares) {
        Filling& each = item.item("shares");
        each.text("group", share.group);
        each.number("part", static_cast<long long>(share.count));
    }
    if (steps.nobody_named > 0)
        item.part("some_unnamed").number("part", static_cast<long long>(steps.nobody_named));
}

} // namespace

void fill_count(std::size_t number, Filling& filling) {
    filling.number("count", static_cast<long long>(number));
    filling.flag("one", number == 1);
    filling.flag("many", number > 1);
}

void fill_when(const std::string& when, Filling& filling) {
    filling.text("when", when);
    filling.flag("day", !when.empty() && when.front() >= '0' && when.front() <= '9');
}

void fill_easy_steps(const Report& report, Filling& filling) {
    const std::vector<Steps> all = steps_of(report);
    filling.flag("any_steps", !all.empty());
    filling.flag("any_decided", std::ranges::any_of(all, [](const Steps& steps) {
                     return steps.decided && !steps.to_come;
                 }));
    for (const Steps& steps : all) {
        Filling& item = filling.item("steps");
        item.flag("met", !steps.decided);
        item.flag("decided", steps.decided);
        item.flag("to_come", steps.to_come);
        item.text("first", steps.first);
        item.text("last", steps.last == steps.first ? std::string() : steps.last);
        item.text("stage", steps.to_come ? std::string() : when_of(report, steps.stage));
        fill_count(steps.count, item);
        fill_who(steps, item);
    }
}

} // namespace coprod
