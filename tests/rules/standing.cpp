#include "rules/standing.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "rules/judged.h"

namespace coprod_tests {

using namespace coprod;

namespace {

template <class T>
int number(T value) {
    return static_cast<int>(value);
}

class Collector {
public:
    explicit Collector(bool with_names) : with_names_(with_names) {}

    void add(const char* what, Index index, int mark) {
        standing_.marks.push_back(mark);
        if (with_names_)
            standing_.names.push_back(fmt::format("{} {}", what, index));
    }
    /// Rungs stand from the top, so the smaller is the better.
    void add(const char* what, Index index, const RungRange& range) {
        add(what, index, -number(range.at_least));
        add(what, index, -number(range.at_most));
    }
    template <class List, class Mark>
    void add_all(const char* what, const List& list, Mark mark) {
        for (Index i = 0; i < list.size(); ++i)
            add(what, i, mark(list[i]));
    }
    Standing take() { return std::move(standing_); }

private:
    Standing standing_;
    bool with_names_;
};

void add_ladder(Collector& all, const LadderResult& ladder) {
    all.add("headline", 0, ladder.headline);
    all.add("engagement", 0, ladder.engagement ? number(*ladder.engagement) : -1);
    for (Index k = 0; k < ladder.kinds.size(); ++k)
        all.add("kind", k, ladder.kinds[k].recorded);
    for (Index g = 0; g < ladder.groups.size(); ++g) {
        const GroupLadder& group = ladder.groups[g];
        all.add("rung of group", g, group.recorded);
        all.add("rung described of group", g, -number(group.described));
        all.add("change by group", g, number(group.change));
        all.add("engagement of group", g, group.engagement ? number(*group.engagement) : -1);
        all.add_all("say", group.stages, [](const auto& stage) { return number(stage.recorded); });
        all.add_all("say while open", group.stages,
                    [](const auto& stage) { return number(stage.recorded_open); });
    }
}

} // namespace

Standing standing(const Assessment& found, bool with_names) {
    Collector all(with_names);
    const auto outcome = [](const auto& result) { return number(result.outcome); };
    const auto strength = [](const ClaimResult& claim) { return number(claim.strength); };
    all.add("verdict", 0, -number(found.verdict.kind)); // they stand from best to worst
    all.add("gates passed", 0, found.verdict.gates_passed);
    all.add_all("gate", found.gates, outcome);
    all.add_all("to put right for gate", found.gates, [](const GateResult& gate) {
        return gate.within_reach ? -gate.to_put_right : -1000;
    });
    all.add_all("value", found.values, outcome);
    all.add_all("commitment", found.commitments, strength);
    all.add_all("not contested", found.commitments,
                [](const ClaimResult& claim) { return number(!claim.contested); });
    all.add_all("embedding", found.embedding, strength);
    all.add_all("principle", found.principles, strength);
    all.add_all("agreement", found.agreements, strength);
    all.add_all("monitoring", found.monitoring, strength);
    all.add_all("statement", found.statements, outcome);
    for (const StatementResult& statement : found.statements)
        all.add_all("reading", statement.primary_kinds,
                    [](Reading reading) { return number(reading); });
    if (found.ladder)
        add_ladder(all, *found.ladder);
    return all.take();
}

std::string made_worse(const Assessment& before, const Assessment& after) {
    const Standing first = standing(before);
    const Standing second = standing(after);
    if (first.marks.size() != second.marks.size())
        return "the results are not the same ones";
    std::string worse;
    for (std::size_t i = 0; i < first.marks.size(); ++i)
        if (second.marks[i] < first.marks[i])
            worse += fmt::format("{}: from {} to {}\n", standing(before, true).names[i],
                                 first.marks[i], second.marks[i]);
    return worse;
}

namespace {

/// Writes results with the ids of what they are about.
class Teller {
public:
    Teller(const Charter& charter, const Submission& submission, const Assessment& found)
        : charter_(charter), s_(submission), found_(found) {}

    std::multiset<std::string> tell();

private:
    const Charter& charter_;
    const Submission& s_;
    const Assessment& found_;
    std::multiset<std::string> lines_;

    [[nodiscard]] std::string group(const std::optional<Index>& index) const {
        return index ? s_.groups[*index].id : "nobody";
    }
    [[nodiscard]] std::string record(const RecordRef& ref) const;
    [[nodiscard]] std::string records(const std::vector<RecordRef>& refs) const;
    [[nodiscard]] std::string item(const Gap& gap) const;
    void tell_claims(const char* what, const std::vector<ClaimResult>& claims);
    void tell_records(const std::vector<RecordResult>& results);
    void tell_ladder(const LadderResult& ladder);
    void tell_group(const GroupLadder& result, Index index);
    void tell_statements();
    [[nodiscard]] std::string told(const Gap& gap) const;
    void tell_gaps();
    void tell_indicators();
};

std::string Teller::record(const RecordRef& ref) const {
    switch (ref.kind) {
    case RecordRef::Kind::meeting:
        return s_.meetings[ref.index].id;
    case RecordRef::Kind::decision:
        return s_.decisions[ref.index].id;
    case RecordRef::Kind::heard:
        return s_.heard[ref.index].id;
    case RecordRef::Kind::evidence:
        break;
    }
    return s_.evidence[ref.index].id;
}

std::string Teller::records(const std::vector<RecordRef>& refs) const {
    std::multiset<std::string> ids;
    for (const RecordRef& ref : refs)
        ids.insert(record(ref));
    return fmt::format("{}", fmt::join(ids, " "));
}

void Teller::tell_claims(const char* what, const std::vector<ClaimResult>& claims) {
    for (Index i = 0; i < claims.size(); ++i) {
        const ClaimResult& claim = claims[i];
        std::multiset<std::string> disputing;
        for (const Index e : claim.contesting_evidence)
            disputing.insert(s_.evidence[e].id);
        lines_.insert(
            fmt::format("{} {}: {} by {} and {}, statements {} against {}, evidence {}", what, i,
                        number(claim.strength), records(claim.documented_by),
                        records(claim.confirmed_by), fmt::join(claim.confirming_statements, " "),
                        fmt::join(claim.contesting_statements, " "), fmt::join(disputing, " ")));
    }
}

void Teller::tell_records(const std::vector<RecordResult>& results) {
    for (const RecordResult& result : results) {
        std::string reasons;
        for (const SetAside reason : result.set_aside)
            reasons += std::to_string(number(reason)) + " ";
        lines_.insert(
            fmt::format("record {}: {} {}", record(result.record), result.lived, reasons));
    }
}

void Teller::tell_group(const GroupLadder& result, Index index) {
    const std::string name = s_.groups[index].id;
    lines_.insert(fmt::format("{}: {}-{} described {} {} change {} tier {} lacks {} and {}", name,
                              result.recorded.at_least, result.recorded.at_most, result.described,
                              result.described_known, number(result.change),
                              result.engagement.value_or(99), result.for_next_rung.size(),
                              result.for_gate.size()));
    for (Index i = 0; i < result.stages.size(); ++i) {
        const StageResult& stage = result.stages[i];
        lines_.insert(fmt::format("{} at {}: {} {} {} {} {} by {}", name, i, number(stage.state),
                                  stage.said.value_or(99), stage.recorded, stage.recorded_open,
                                  number(stage.held_by), records(stage.carried_by)));
    }
}

void Teller::tell_ladder(const LadderResult& ladder) {
    lines_.insert(fmt::format("headline {}-{} tier {} described {} decided {}",
                              ladder.headline.at_least, ladder.headline.at_most,
                              ladder.engagement.value_or(99), ladder.described.value_or(99),
                              ladder.last_decision ? iso(*ladder.last_decision) : ""));
    for (Index g = 0; g < ladder.groups.size(); ++g)
        tell_group(ladder.groups[g], g);
    for (const KindLadder& kind : ladder.kinds)
        lines_.insert(fmt::format("{} {} {}: {}-{} as {} described {}",
                                  charter_.kinds[kind.kind].id, kind.primary, number(kind.presence),
                                  kind.recorded.at_least, kind.recorded.at_most,
                                  group(kind.best_group), kind.described.value_or(99)));
}

void Teller::tell_statements() {
    for (Index i = 0; i < found_.statements.size(); ++i) {
        const StatementResult& statement = found_.statements[i];
        lines_.insert(fmt::format("statement {}: {} gap {} between {} and {}", i,
                                  number(statement.outcome), statement.gap_points,
                                  group(statement.keenest_staff), group(statement.least_family)));
        for (Index g = 0; g < statement.groups.size(); ++g)
            lines_.insert(fmt::format("statement {} {}: {} {}/{}", i, s_.groups[g].id,
                                      number(statement.groups[g].reading),
                                      statement.groups[g].agree, statement.groups[g].base));
    }
}

/// What a gap is about: a thing heard goes by its id, everything else by its place in the charter.
std::string Teller::item(const Gap& gap) const {
    const bool heard = gap.kind == GapKind::not_answered || gap.kind == GapKind::not_told ||
                       gap.kind == GapKind::heard_incomplete;
    return heard ? s_.heard[gap.item].id : std::to_string(gap.item);
}

std::string Teller::told(const Gap& gap) const {
    std::set<std::string> groups;
    for (const Index each : gap.groups)
        groups.insert(s_.groups[each].id);
    return fmt::format(
        "gap {} {} {} {} {} groups {} meeting {} now {} lifts {}, {} and {}", number(gap.kind),
        gap.gate, gap.criterion == nullptr ? "" : gap.criterion->id, item(gap),
        fmt::join(gap.items, " "), fmt::join(groups, " "),
        gap.meeting ? s_.meetings[*gap.meeting].id : "", gap.now, fmt::join(gap.lifts_values, " "),
        fmt::join(gap.lifts_outcomes, " "), fmt::join(gap.lifts_gates, " "));
}

void Teller::tell_gaps() {
    for (const Gap& gap : found_.gaps)
        lines_.insert(told(gap));
    for (const Route& route : found_.routes)
        for (const Index gap : route.gaps)
            lines_.insert(
                fmt::format("route to {} by {}", number(route.to), told(found_.gaps[gap])));
}

void Teller::tell_indicators() {
    for (const IndicatorResult& result : found_.indicators)
        lines_.insert(fmt::format("indicator {} of kind {}: {} of {}, {} days, not used {}, by {}",
                                  number(result.kind), result.people_kind.value_or(99), result.part,
                                  result.whole, result.days.value_or(-1), result.not_used,
                                  records(result.records)));
    for (const MissedKind& missed : found_.missed)
        lines_.insert(fmt::format("missed {}: {} at {}", charter_.kinds[missed.kind].id,
                                  number(missed.how), fmt::join(missed.stages, " ")));
}

std::multiset<std::string> Teller::tell() {
    for (const Index kind : found_.primary)
        lines_.insert("primary " + charter_.kinds[kind].id);
    for (const auto* results : {&found_.records.meetings, &found_.records.decisions,
                                &found_.records.heard, &found_.records.evidence})
        tell_records(*results);
    tell_claims("commitment", found_.commitments);
    tell_claims("embedding", found_.embedding);
    tell_claims("principle", found_.principles);
    tell_claims("agreement", found_.agreements);
    tell_claims("monitoring", found_.monitoring);
    for (Index v = 0; v < found_.values.size(); ++v)
        lines_.insert(fmt::format("value {}: {} {}", v, number(found_.values[v].outcome),
                                  found_.values[v].confirmed));
    if (found_.ladder)
        tell_ladder(*found_.ladder);
    tell_statements();
    for (const GateResult& gate : found_.gates)
        lines_.insert(fmt::format("gate {}: {} {} {} {}", gate.gate, number(gate.outcome),
                                  gate.to_put_right, gate.within_reach, gate.decides));
    lines_.insert(fmt::format("verdict {} with {}", number(found_.verdict.kind),
                              found_.verdict.gates_passed));
    tell_gaps();
    tell_indicators();
    return std::move(lines_);
}

} // namespace

std::multiset<std::string> by_ids(const Charter& charter, const Submission& submission,
                                  const Assessment& assessment) {
    return Teller(charter, submission, assessment).tell();
}

std::string differences(const std::multiset<std::string>& first,
                        const std::multiset<std::string>& second) {
    std::vector<std::string> gone;
    std::set_difference(first.begin(), first.end(), second.begin(), second.end(),
                        std::back_inserter(gone));
    std::vector<std::string> added;
    std::set_difference(second.begin(), second.end(), first.begin(), first.end(),
                        std::back_inserter(added));
    std::string lines;
    for (const std::string& line : gone)
        lines += "- " + line + "\n";
    for (const std::string& line : added)
        lines += "+ " + line + "\n";
    return lines;
}

} // namespace coprod_tests
