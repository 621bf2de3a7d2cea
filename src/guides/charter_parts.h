// Looking things up in a charter that several explanations need.
#pragma once

#include <string>
#include <vector>

#include "coprod/charter.h"
#include "guides/explanation.h"

namespace coprod {

/// Whether the charter has the part that the gate judges; one without it is left out.
[[nodiscard]] bool can_be_judged(const Charter& charter, const Gate& gate);

/// The gate of that kind that is judged, or null.
[[nodiscard]] const Gate* gate_of(const Charter& charter, GateKind kind);

/// The flag of that kind, or null.
[[nodiscard]] const Flag* flag_of(const Charter& charter, FlagKind kind);

/// How many of a value's commitments have to be confirmed.
[[nodiscard]] std::size_t needed_of(const Charter& charter, const Value& value);

/// “We will be transparent” (be-transparent)
[[nodiscard]] std::string called(const Criterion& criterion);
[[nodiscard]] std::string called(std::string_view name, std::string_view id);

/// "The gate “Values confirmed” (values)."; empty where the charter has none of the kind.
[[nodiscard]] std::string gate_sentence(const Charter& charter, GateKind kind);

/// The kinds of people whose project it is unless a project says otherwise: "children and young
/// people, and parents and carers".
[[nodiscard]] std::string primary_kinds(const Charter& charter);

} // namespace coprod
