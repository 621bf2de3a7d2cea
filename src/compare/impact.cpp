#include "compare/impact.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "compare/charter_differences.h"
#include "report/words.h"

namespace coprod {

namespace {

/// As many reasons are told of a gate before the others are counted.
constexpr std::size_t most_reasons = 5;

constexpr std::string_view passed = "passed";
constexpr std::string_view for_the_panel = "for the panel to decide";

std::string name_of(const Charter& charter) {
    return fmt::format("{}, version {} ({})", charter.title, charter.version, charter.id);
}

/// The subjects of the gate's gaps, those of one subject once with how many they are.
std::vector<std::string> subjects(const std::vector<const ComparedGap*>& gaps) {
    std::vector<std::string> names;
    std::map<std::string, std::size_t> counts;
    for (const ComparedGap* gap : gaps)
        if (++counts[gap->subject] == 1)
            names.push_back(gap->subject);
    for (std::string& name : names)
        if (const std::size_t count = counts[name]; count > 1)
            name += fmt::format(" ({} of them)", count);
    return names;
}

/// The gate's gaps that stand on one side alone, whether or not the other charter asks the same.
std::vector<const ComparedGap*> one_sided(const ComparedItem& gate, const Comparison& both,
                                          bool after) {
    std::vector<const ComparedGap*> gaps;
    for (const ComparedGap& gap : after ? both.opened : both.closed)
        if (gap.gate_id == gate.id)
            gaps.push_back(&gap);
    for (const ComparedGap& gap : both.unlike)
        if (gap.gate_id == gate.id && gap.after == after && !gap.on_both)
            gaps.push_back(&gap);
    return gaps;
}

/// The ids that changes of the charter can be tied to: the gate's gaps, and the values that come
/// out differently.
std::set<std::string> touched_ids(const ComparedItem& gate, const Comparison& both) {
    std::set<std::string> ids;
    for (const auto* list : {&both.opened, &both.closed, &both.unlike})
        for (const ComparedGap& gap : *list)
            if (gap.gate_id == gate.id)
                ids.insert(gap.criterion_id);
    for (const ComparedItem& value : both.values)
        ids.insert(value.id);
    ids.erase("");
    return ids;
}

/// What is asked and passed in one charter alone is not the cause of anything.
bool turns_nothing(const ComparedItem& gate) {
    return (gate.before == passed && gate.after == not_asked_here) ||
           (gate.before == not_asked_here && gate.after == passed);
}

/// The better the greater; a gate that is not asked keeps nobody from the mark.
int rank(std::string_view words) {
    return words == passed || words == not_asked_here ? 2 : words == "not passed" ? 0 : 1;
}

/// Whether a gate went the way of the verdict: down with a loss, up with a gain.
bool any_turned(const Comparison& both, bool loss) {
    return std::any_of(both.gates.begin(), both.gates.end(), [&](const ComparedItem& gate) {
        const int step = rank(gate.after) - rank(gate.before);
        return loss ? step < 0 : step > 0;
    });
}

bool hides_a_gate(const Comparison& both) {
    return std::any_of(both.gates.begin(), both.gates.end(), [](const ComparedItem& gate) {
        return gate.before == for_the_panel || gate.after == for_the_panel;
    });
}

/// From the worst loss to the greatest gain: verdicts stand from the best.
int loss(const ImpactProject& project) {
    if (change_of(project.before, project.after) == Change::known_otherwise)
        return 0;
    return static_cast<int>(project.after) - static_cast<int>(project.before);
}

void in_order(Impact& impact) {
    const auto by_name = [](const ImpactProject& a, const ImpactProject& b) {
        return std::tie(a.title, a.file) < std::tie(b.title, b.file);
    };
    std::sort(impact.the_same.begin(), impact.the_same.end(), by_name);
    std::sort(impact.changed.begin(), impact.changed.end(),
              [&](const ImpactProject& a, const ImpactProject& b) {
                  return loss(a) != loss(b) ? loss(a) > loss(b) : by_name(a, b);
              });
    std::sort(impact.refused.begin(), impact.refused.end(),
              [](const ImpactRefused& a, const ImpactRefused& b) { return a.file < b.file; });
}

} // namespace

ImpactMaker::ImpactMaker(const Charter& old_charter, const Charter& new_charter, View view,
                         Date date) {
    known_.emplace(old_charter.sha256, asked_by(old_charter));
    known_.emplace(new_charter.sha256, asked_by(new_charter));
    impact_.view = view;
    impact_.title = "What a change of the charter would change";
    impact_.view_note =
        view == View::panel
            ? "This report is for the panel only, and not for publication."
            : "This report is made from what public reports may show, and from nothing else.";
    impact_.old_charter = name_of(old_charter);
    impact_.new_charter = name_of(new_charter);
    impact_.date = spelled(date);
    impact_.old_verdicts = old_charter.verdicts;
    impact_.new_verdicts = new_charter.verdicts;
    impact_.same_text = old_charter.sha256 == new_charter.sha256;
    impact_.differences = charter_differences(old_charter, new_charter);
}

void ImpactMaker::add_refused(const Result& before, const Result& after) {
    const bool by_old = before.status != ResultStatus::assessed;
    const bool by_new = after.status != ResultStatus::assessed;
    const Result& refused = by_old ? before : after;
    impact_.refused.push_back(
        {refused.file,
         by_old && by_new ? "neither charter can judge it"
         : by_old         ? "the old charter cannot judge it"
                          : "the new charter cannot judge it",
         refused.mistakes.empty() ? std::string() : refused.mistakes.front().message});
}

ImpactGate ImpactMaker::gate_of(const ComparedItem& gate, const Comparison& both) const {
    ImpactGate shown;
    shown.title = gate.title;
    shown.before = gate.before;
    shown.after = gate.after;
    shown.opened = subjects(one_sided(gate, both, true));
    shown.closed = subjects(one_sided(gate, both, false));
    const std::set<std::string> ids = touched_ids(gate, both);
    for (const CharterDifference& difference : impact_.differences) {
        const auto& gates = difference.gates;
        const bool turns = std::find(gates.begin(), gates.end(), gate.id) != gates.end();
        if (!turns || !(difference.of_all || ids.contains(difference.id)))
            continue;
        if (shown.because.size() < most_reasons)
            shown.because.push_back(difference.what);
        else
            ++shown.more;
    }
    return shown;
}

std::vector<std::string> ImpactMaker::verdict_reasons() const {
    std::vector<std::string> reasons;
    for (const CharterDifference& difference : impact_.differences)
        if (difference.verdict)
            reasons.push_back(difference.what);
    return reasons;
}

void ImpactMaker::add_open_gates(const Comparison& both, ImpactProject& project) const {
    for (const ComparedItem& gate : both.gates) {
        if (gate.before != gate.after || gate.after == passed)
            continue;
        ImpactGate shown = gate_of(gate, both);
        if (!shown.opened.empty() || !shown.closed.empty())
            project.gates.push_back(std::move(shown));
    }
    // With the same gates open, and the same of them as conditions, only how much is left, or what
    // of it can be done, takes the conditions away or gives them.
    if (hides_a_gate(both) || !verdict_reasons().empty())
        return;
    if (project.before == VerdictKind::conditions)
        project.left = "So more is left to put right now than the mark with conditions allows, or "
                       "part of it cannot be put right any more.";
    else if (project.after == VerdictKind::conditions)
        project.left = "So less is left to put right now: no more than the mark with conditions "
                       "allows.";
}

void ImpactMaker::add(const Result& before, const Result& after) {
    ++impact_.found;
    if (before.status != ResultStatus::assessed || after.status != ResultStatus::assessed) {
        add_refused(before, after);
        return;
    }
    const Comparison both = compare_results(before, after, known_);
    ImpactProject project;
    project.title = after.report.title;
    project.file = after.file;
    project.before = before.report.verdict;
    project.after = after.report.verdict;
    const bool changed = project.before != project.after;
    for (const ComparedItem& gate : both.gates)
        if (gate.before != gate.after && !(changed && turns_nothing(gate)))
            project.gates.push_back(gate_of(gate, both));
    if (changed && !any_turned(both, project.before < project.after))
        add_open_gates(both, project);
    const bool on_condition =
        project.before == VerdictKind::conditions || project.after == VerdictKind::conditions;
    if (changed && (on_condition || project.gates.empty()))
        project.because = verdict_reasons();
    (changed ? impact_.changed : impact_.the_same).push_back(std::move(project));
}

Impact ImpactMaker::finish() && {
    std::map<std::pair<VerdictKind, VerdictKind>, std::size_t> counts;
    for (const auto* projects : {&impact_.changed, &impact_.the_same})
        for (const ImpactProject& project : *projects)
            ++counts[{project.before, project.after}];
    for (const auto& [verdicts, count] : counts)
        impact_.counts.push_back({verdicts.first, verdicts.second, count});
    in_order(impact_);
    return std::move(impact_);
}

} // namespace coprod
