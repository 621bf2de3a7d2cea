// The format of a charter file: one table of fields for each thing that a charter is made of.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "input/fields.h"

namespace coprod {

/// What a charter takes from another one.
struct TakenParts {
    std::string from;               ///< a shipped charter's id, or a file beside this charter
    std::vector<std::string> parts; ///< names of rows of charter_parts()
    Place place;
};

/// The keys of a charter that are its own: identity, documents, and what it takes from others.
struct CharterHead {
    int format = 1;
    std::vector<TakenParts> take;
    Charter charter;
};

/// The rows for the keys at the top of every charter; their target is a CharterHead.
[[nodiscard]] std::span<const Field> charter_head_fields();

/// The rows for the parts of a charter, in the order in which they can be read; their target is a
/// Charter.
[[nodiscard]] std::span<const Field> charter_parts();

/// What a verdict's name can be.
[[nodiscard]] const Shape& shape_of(const std::optional<VerdictKind>*);

/// One of the four verdicts by its name in charters: mark, conditions, not-enough-evidence,
/// not-yet.
void read_value(std::optional<VerdictKind>& value, const YamlNode& node, const Field& field,
                Reader& reader);

} // namespace coprod
