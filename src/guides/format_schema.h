// The JSON Schema (draft-07) of a file format, made from the rows that its reader is made of.
#pragma once

#include <span>
#include <string_view>

#include "coprod/charter.h"
#include "input/fields.h"
#include "results/json_troubles.h"
#include "submission/charter_names.h"

namespace coprod {

/// Makes the parts of one schema. It is written for values as editors see them (YAML 1.2: 12 is a
/// number, `yes` and 2025-06-10 are texts) and takes them as texts too, which is how coprod reads
/// them. What needs a view of the whole file, such as two dates in their order, no schema says.
class FormatSchema {
public:
    /// Names are those of the charter, or where there is none, those that the file itself defines;
    /// the charter must outlive this.
    explicit FormatSchema(const Charter* charter) : charter_(charter) {}

    /// A map with these keys and no others.
    [[nodiscard]] Json map(std::span<const Field> fields);
    /// What the parts refer to; to be called when all of them are made.
    [[nodiscard]] Json definitions() const;

private:
    const Charter* charter_;
    Json definitions_ = Json::object();

    [[nodiscard]] bool is_open(const Shape& shape, const Field& field) const;
    [[nodiscard]] Json property(const Field& field);
    [[nodiscard]] Json value(const Shape& shape, const Field& field, bool may_be_blank);
    [[nodiscard]] Json unjudged(const Shape& shape) const;
    [[nodiscard]] Json name(const Shape& shape, const Field& field) const;
    [[nodiscard]] Json reference() const;
    [[nodiscard]] Json list(const Shape& shape, const Field& field, bool may_be_blank);
    [[nodiscard]] Json own_map(const Shape& shape, const Field& field);
    [[nodiscard]] Json named_map(const Shape& shape, const Field& field);
    [[nodiscard]] Json any_of(const Shape& shape, const Field& field, bool may_be_blank);
    [[nodiscard]] Json choice(const CharterName& entry) const;
};

} // namespace coprod
