// Who has pledged, who has sent something, and who has done one and not yet the other.
#include <algorithm>
#include <map>
#include <set>

#include "input/matching_name.h"
#include "workstream/parts.h"

namespace coprod {

namespace {

/// The names of organisations as they are shown, by the name that they are matched by.
using Names = std::map<std::string, std::string>;

Names senders(const WorkstreamContext& context, std::size_t& without) {
    Names names;
    for (const Row* row : context.rows) {
        if (!row->assessed())
            continue;
        const std::string_view organisation = row->text(RowText::organisation);
        const std::string name = matching_name(organisation);
        if (name.empty())
            ++without;
        else
            keep_first(names[name], organisation);
    }
    return names;
}

/// Pledges of one kind by the name that they are matched by; of two, the earlier date stays.
using Pledged = std::map<std::string, WorkstreamPledge>;

WorkstreamPledgeKind shown_kind(const std::string& kind, const Pledged& pledged) {
    WorkstreamPledgeKind shown{kind, {}};
    for (const auto& [name, pledge] : pledged)
        shown.pledges.push_back(pledge);
    return shown;
}

/// The names of `these` that are not among `others`.
template <typename Others>
std::vector<std::string> only_in(const Names& these, const Others& others) {
    std::vector<std::string> names;
    for (const auto& [name, shown] : these)
        if (!others.contains(name))
            names.push_back(shown);
    return names;
}

} // namespace

void add_pledges(const WorkstreamContext& context, Workstream& report) {
    if (!context.options.pledges)
        return;
    WorkstreamPledges shown;
    const Names sent = senders(context, shown.no_organisation);
    std::map<std::string, Pledged> kinds;
    Names pledged;
    for (const PledgeLine& line : *context.options.pledges) {
        const std::string name = matching_name(line.organisation);
        WorkstreamPledge& pledge = kinds[line.kind][name];
        keep_first(pledge.organisation, line.organisation);
        keep_first(pledge.date, line.date);
        pledge.heard_from = sent.contains(name);
        keep_first(pledged[name], line.organisation);
    }
    for (const auto& [kind, pledges] : kinds)
        shown.kinds.push_back(shown_kind(kind, pledges));
    shown.organisations = pledged.size();
    shown.not_yet_heard_from = only_in(pledged, sent);
    shown.sent_without_pledge = only_in(sent, pledged);
    report.pledges = std::move(shown);
}

} // namespace coprod
