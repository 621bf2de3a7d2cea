#include "guides/charter_parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "charter/charter_choices.h"
#include "report/words.h"
#include "rules/percent.h"

namespace coprod {

bool can_be_judged(const Charter& charter, const Gate& gate) {
    return has_part(charter, gate.kind);
}

const Gate* gate_of(const Charter& charter, GateKind kind) {
    const auto& gates = charter.mark.gates;
    const auto gate = std::ranges::find(gates, kind, &Gate::kind);
    return gate != gates.end() && can_be_judged(charter, *gate) ? &*gate : nullptr;
}

const Flag* flag_of(const Charter& charter, FlagKind kind) {
    const auto& flags = charter.mark.flags;
    const auto flag = std::ranges::find(flags, kind, &Flag::kind);
    return flag != flags.end() ? &*flag : nullptr;
}

std::size_t needed_of(const Charter& charter, const Value& value) {
    return static_cast<std::size_t>(fewest_of(charter.mark.confirmed_at_least_percent,
                                              static_cast<int>(value.commitments.size())));
}

std::string called(std::string_view name, std::string_view id) {
    return fmt::format("{} ({})", in_curly_quotes(name), id);
}

std::string called(const Criterion& criterion) {
    return called(criterion.name(), criterion.id);
}

std::string gate_sentence(const Charter& charter, GateKind kind) {
    const Gate* gate = gate_of(charter, kind);
    return gate == nullptr ? std::string()
                           : fmt::format("The gate {}.", called(gate->title, gate->id));
}

std::string primary_kinds(const Charter& charter) {
    Texts titles;
    for (const PeopleKind& kind : charter.kinds)
        if (kind.primary)
            titles.push_back(kind.title);
    return fmt::format("{}", fmt::join(titles, titles.size() == 2 ? ", and " : ", "));
}

} // namespace coprod
