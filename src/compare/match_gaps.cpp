#include "compare/match_gaps.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace coprod {

namespace {

/// What two gaps have to share; empty texts where a pass asks for less.
using Key = std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>;

/// A gap and its paths, one and all.
struct Placed {
    const ReportGap* gap = nullptr;
    std::vector<std::string> paths = {};
    std::string all = {};
};

std::vector<Placed> placed(const Report& report) {
    std::vector<Placed> gaps;
    for (const ReportGap& gap : report.gaps) {
        gaps.push_back({&gap, paths_of(gap.origin.place)});
        for (const std::string& path : gaps.back().paths)
            gaps.back().all += path + " ";
    }
    return gaps;
}

std::optional<Key> whole_key(const Placed& at) {
    return Key{at.gap->gate_id, at.gap->criterion_id, at.gap->subject, at.all};
}

/// For a group that was renamed. A meeting or a thing heard is told from another year's by its date
/// alone, which stands in the subject, and a statement's gaps are told apart by the people whom the
/// subject names, so these have no such key.
std::optional<Key> key_without_subject(const Placed& at) {
    if (at.all.empty() || at.all.starts_with("do.") || at.all.starts_with("statements."))
        return std::nullopt;
    return Key{at.gap->gate_id, at.gap->criterion_id, {}, at.all};
}

/// For minutes, whose gap is named by the first part that is missing.
std::optional<Key> key_without_criterion(const Placed& at) {
    return Key{at.gap->gate_id, {}, at.gap->subject, at.all};
}

template <typename KeyOf>
void match_by(KeyOf key_of, const std::vector<Placed>& before, const std::vector<Placed>& after,
              MatchedGaps& matched) {
    std::multimap<Key, std::size_t> open;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!matched.still_there[i])
            if (const std::optional<Key> key = key_of(before[i]))
                open.emplace(*key, i);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::optional<Key> key = matched.before_of[i] ? std::nullopt : key_of(after[i]);
        const auto found = key ? open.lower_bound(*key) : open.end();
        if (found == open.end() || found->first != *key)
            continue;
        matched.before_of[i] = found->second;
        matched.still_there[found->second] = true;
        open.erase(found);
    }
}

/// Whether the path says by itself what the gap is about: a commitment, or a group at a stage.
bool names_one_thing(std::string_view path) {
    return path.starts_with("commitments.") || path.starts_with("involvement.");
}

/// The first gap at each gate that is about each thing; a path may stand in several.
using ByPath = std::map<std::pair<std::string_view, std::string_view>, std::size_t>;

ByPath by_path(const std::vector<Placed>& gaps) {
    ByPath first;
    for (std::size_t i = 0; i < gaps.size(); ++i)
        for (const std::string& path : gaps[i].paths)
            if (names_one_thing(path))
                first.emplace(ByPath::key_type(gaps[i].gap->gate_id, path), i);
    return first;
}

/// The gap of the others that is about one of the same things, where several are one gap.
std::optional<std::size_t> about_the_same(const Placed& at, const ByPath& others) {
    std::optional<std::size_t> first;
    for (const std::string& path : at.paths)
        if (const auto found = others.find({at.gap->gate_id, path}); found != others.end())
            first = std::min(first.value_or(found->second), found->second);
    return first;
}

const ReportStatement* statement_of(const Report& report, std::string_view id) {
    const auto found = std::find_if(report.statements.begin(), report.statements.end(),
                                    [&](const auto& statement) { return statement.id == id; });
    return found == report.statements.end() ? nullptr : &*found;
}

/// Whether the group is of the kind of people that the gap's subject names at its end; of a report
/// without a ladder that is not known.
bool is_meant(const Report& report, const ReportGap& gap, std::string_view group) {
    if (report.ladder)
        for (const ReportGroupLadder& candidate : report.ladder->groups)
            if (candidate.group_id == group)
                return !candidate.kind.empty() && gap.subject.ends_with(candidate.kind);
    return true;
}

/// Whether those whom the gap is about read the two statements alike.
bool read_alike(const Report& report, const ReportGap& gap, const ReportStatement& one,
                const ReportStatement& other) {
    for (const ReportStatementCell& cell : one.groups)
        for (const ReportStatementCell& same_group : other.groups)
            if (cell.group_id == same_group.group_id && cell.reading != same_group.reading &&
                is_meant(report, gap, cell.group_id))
                return false;
    return true;
}

/// The gap of the report that already speaks for this one, where it is about a statement: one gap
/// names the first of all statements that a kind of people did not answer, and stands for the rest.
std::optional<std::size_t> inside_another(const ReportGap& gap, const Report& report) {
    const ReportStatement* own = statement_of(report, gap.criterion_id);
    if (own == nullptr || own->outcome == Outcome::pass)
        return std::nullopt;
    for (std::size_t i = 0; i < report.gaps.size(); ++i) {
        const ReportGap& candidate = report.gaps[i];
        const ReportStatement* named = statement_of(report, candidate.criterion_id);
        if (named != nullptr && candidate.gate_id == gap.gate_id &&
            candidate.subject == gap.subject && read_alike(report, gap, *own, *named))
            return i;
    }
    return std::nullopt;
}

std::string path_of(std::string_view place) {
    if (place.starts_with("line ")) {
        const std::size_t comma = place.find(", ");
        return std::string(comma == std::string_view::npos ? "" : place.substr(comma + 2));
    }
    const std::size_t open = place.find('`');
    const std::size_t closing = place.rfind('`');
    return std::string(open < closing ? place.substr(open + 1, closing - open - 1) : place);
}

} // namespace

std::vector<std::string> paths_of(std::string_view place) {
    constexpr std::string_view between = "; ";
    std::vector<std::string> paths;
    while (!place.empty()) {
        const std::size_t end = std::min(place.find(between), place.size());
        paths.push_back(path_of(place.substr(0, end)));
        place.remove_prefix(std::min(end + between.size(), place.size()));
    }
    return paths;
}

MatchedGaps match_gaps(const Report& before, const Report& after) {
    const std::vector<Placed> then = placed(before);
    const std::vector<Placed> now = placed(after);
    MatchedGaps matched;
    matched.before_of.resize(now.size());
    matched.still_there.resize(then.size());
    match_by(whole_key, then, now, matched);
    match_by(key_without_subject, then, now, matched);
    match_by(key_without_criterion, then, now, matched);
    const ByPath by_path_then = by_path(then);
    const ByPath by_path_now = by_path(now);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!matched.before_of[i])
            matched.before_of[i] = about_the_same(now[i], by_path_then);
        if (!matched.before_of[i])
            matched.before_of[i] = inside_another(after.gaps[i], before);
    }
    for (std::size_t i = 0; i < then.size(); ++i)
        if (!matched.still_there[i])
            matched.still_there[i] = about_the_same(then[i], by_path_now).has_value() ||
                                     inside_another(before.gaps[i], after).has_value();
    return matched;
}

} // namespace coprod
