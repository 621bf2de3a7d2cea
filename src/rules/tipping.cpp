// How little would be enough for another verdict (method.md, "What the verdict rests on").
#include <algorithm>
#include <array>
#include <numeric>

#include "rules/percent.h"
#include "rules/rests_on_cells.h"
#include "rules/rules.h"

namespace coprod {

namespace {

/// From how many who agree the answers of one group are read as agreed, and as mixed.
struct Limits {
    int agreed = 0;
    int mixed = 0;

    [[nodiscard]] Reading reading(int agree) const {
        if (agree >= agreed)
            return Reading::agreed;
        return agree >= mixed ? Reading::mixed : Reading::not_agreed;
    }
};

std::vector<Index> by_id(const std::vector<Group>& groups) {
    std::vector<Index> order(groups.size());
    std::iota(order.begin(), order.end(), Index{0});
    std::sort(order.begin(), order.end(),
              [&](Index a, Index b) { return groups[a].id < groups[b].id; });
    return order;
}

class Tips {
public:
    Tips(const RuleContext& context, const Assessment& assessment)
        : context_(context), assessment_(assessment), weighing_(context, assessment),
          base_(assessment.verdict.kind), groups_(by_id(context.submission.groups)) {}

    [[nodiscard]] std::vector<Tipping> find();

private:
    static constexpr std::size_t most_of_a_kind = 3;

    const RuleContext& context_;
    const Assessment& assessment_;
    Weighing weighing_;
    VerdictKind base_;
    std::vector<Index> groups_; ///< by their ids, so that the order of the file decides nothing
    Change change_;
    std::array<std::vector<Tipping>, 3> nearest_; ///< by kind

    [[nodiscard]] bool may_be_nearest(Tipping::Kind kind, int number) const;
    void keep(const Tipping& tipping);
    void add_statement(Index statement);
    bool try_agreeing(const StatementCells& cells, const Limits& limits, Tipping tipping,
                      int agree);
    void add_values();
};

/// Whether so many would be among those to keep: no more than the others need.
bool Tips::may_be_nearest(Tipping::Kind kind, int number) const {
    const auto& kept = nearest_[static_cast<std::size_t>(kind)];
    return kept.empty() || number < kept.front().number ||
           (number == kept.front().number && kept.size() < most_of_a_kind);
}

void Tips::keep(const Tipping& tipping) {
    auto& kept = nearest_[static_cast<std::size_t>(tipping.kind)];
    if (!kept.empty() && tipping.number < kept.front().number)
        kept.clear();
    kept.push_back(tipping);
}

/// Fewer who agree can only make the verdict worse, and more only better. True where it is another
/// one.
bool Tips::try_agreeing(const StatementCells& cells, const Limits& limits, Tipping tipping,
                        int agree) {
    const StatementCell& cell = assessment_.statements[tipping.statement].groups[tipping.group];
    const bool fewer = tipping.kind == Tipping::Kind::disagreeing;
    tipping.number = fewer ? cell.agree - agree : agree - cell.agree;
    if (tipping.number <= 0 || agree < 0 || agree > cell.base ||
        !may_be_nearest(tipping.kind, tipping.number))
        return false;
    change_.clear();
    cells.read(tipping.group, limits.reading(agree), change_);
    if (!change_.statement && change_.commitments.empty())
        return false;
    tipping.becomes = weighing_.verdict(change_);
    if (tipping.becomes == base_)
        return false;
    keep(tipping);
    return true;
}

/// A reading changes at the two percentages of the mark alone, so these are all that is weighed.
void Tips::add_statement(Index statement) {
    const Mark& mark = context_.charter.mark;
    const StatementCells cells(context_, assessment_, statement);
    const auto& groups = assessment_.statements[statement].groups;
    Tipping tipping;
    tipping.statement = statement;
    for (const Index g : groups_) {
        const StatementCell& cell = groups[g];
        if (cell.reading == Reading::none || cell.reading == Reading::too_few)
            continue;
        const Limits limits{fewest_of(mark.agreed_from_percent, cell.base),
                            fewest_of(mark.mixed_from_percent, cell.base)};
        tipping.group = g;
        tipping.kind = Tipping::Kind::disagreeing;
        if (base_ != VerdictKind::not_yet &&
            !try_agreeing(cells, limits, tipping, limits.agreed - 1))
            try_agreeing(cells, limits, tipping, limits.mixed - 1);
        tipping.kind = Tipping::Kind::agreeing;
        if (base_ != VerdictKind::mark && !try_agreeing(cells, limits, tipping, limits.mixed))
            try_agreeing(cells, limits, tipping, limits.agreed);
    }
}

// So many fewer leave the value unknown, whichever they are; they may leave other values unknown as
// well. How much there is then to put right lies between one of them and all of them, so it is only
// kept where both make the same verdict.
void Tips::add_values() {
    if (!weighing_.judges(GateKind::values) ||
        weighing_.outcome(GateKind::values) != Outcome::pass ||
        weighing_.settled_without({GateKind::values}))
        return;
    const auto number_of = [](const ValueResult& value) {
        return value.confirmed - value.needed + 1;
    };
    const auto& values = assessment_.values;
    const auto fewest = std::min_element(
        values.begin(), values.end(),
        [&](const ValueResult& a, const ValueResult& b) { return number_of(a) < number_of(b); });
    if (fewest == values.end())
        return;
    Tipping tipping;
    tipping.kind = Tipping::Kind::commitments;
    tipping.number = number_of(*fewest);
    tipping.becomes = weighing_.verdict_with_values_open(1);
    if (tipping.becomes == base_ ||
        tipping.becomes != weighing_.verdict_with_values_open(tipping.number))
        return;
    for (Index v = 0; v < values.size(); ++v) {
        tipping.value = v;
        if (number_of(values[v]) == tipping.number && tipping.number <= values[v].confirmed &&
            may_be_nearest(tipping.kind, tipping.number))
            keep(tipping);
    }
}

std::vector<Tipping> Tips::find() {
    if (!weighing_.settled_without({GateKind::statements, GateKind::values}))
        for (Index s = 0; s < assessment_.statements.size(); ++s)
            add_statement(s);
    add_values();
    std::vector<Tipping> all;
    for (const auto& kept : nearest_)
        all.insert(all.end(), kept.begin(), kept.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const Tipping& a, const Tipping& b) { return a.number < b.number; });
    return all;
}

} // namespace

std::vector<Tipping> find_tipping(const RuleContext& context, const Assessment& assessment) {
    if (assessment.gates.empty())
        return {};
    return Tips(context, assessment).find();
}

} // namespace coprod
