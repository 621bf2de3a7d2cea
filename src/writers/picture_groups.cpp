#include "writers/picture_groups.h"

#include <algorithm>
#include <set>

namespace coprod {

namespace {

/// Every group once, in the order in which the report names them.
std::vector<DrawnGroup> groups_of(const Report& report) {
    std::vector<DrawnGroup> groups;
    std::set<std::string, std::less<>> known;
    const auto add = [&](const std::string& id, const std::string& name, bool lived) {
        const std::string& key = id.empty() ? name : id;
        if (known.insert(key).second)
            groups.push_back({key, name, {}, lived});
    };
    if (report.ladder)
        for (const ReportGroupLadder& group : report.ladder->groups)
            add(group.group_id, group.group, group.lived);
    for (const ReportStatement& statement : report.statements)
        for (const ReportStatementCell& cell : statement.groups)
            add(cell.group_id, cell.group, cell.lived);
    return groups;
}

} // namespace

DrawnGroups::DrawnGroups(const Report& report) {
    const std::vector<DrawnGroup> groups = groups_of(report);
    count_ = groups.size();
    for (const bool lived : {true, false}) {
        std::size_t room = lived ? most_lived : most_others;
        for (const DrawnGroup& group : groups) {
            if (group.lived != lived || room == 0)
                continue;
            --room;
            drawn_.push_back(group);
            drawn_.back().letter = static_cast<char>('A' + drawn_.size() - 1);
        }
    }
}

const DrawnGroup* DrawnGroups::find(std::string_view id, std::string_view name) const {
    const std::string_view key = id.empty() ? name : id;
    const auto found = std::ranges::find(drawn_, key, &DrawnGroup::key);
    return found == drawn_.end() ? nullptr : &*found;
}

} // namespace coprod
