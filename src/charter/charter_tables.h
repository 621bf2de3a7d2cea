// The tables of fields for the things that a charter is made of, and readers for their special
// values.
#pragma once

#include <span>
#include <vector>

#include "coprod/charter.h"
#include "input/fields.h"

namespace coprod {

[[nodiscard]] std::span<const Field> fields_of(Cause*);
[[nodiscard]] std::span<const Field> fields_of(EvidenceKind*);
[[nodiscard]] std::span<const Field> fields_of(Commitment*);
[[nodiscard]] std::span<const Field> fields_of(Value*);
[[nodiscard]] std::span<const Field> fields_of(EmbeddingAction*);
[[nodiscard]] std::span<const Field> fields_of(Question*);
[[nodiscard]] std::span<const Field> fields_of(MinutesItem*);
[[nodiscard]] std::span<const Field> fields_of(Statement*);
[[nodiscard]] std::span<const Field> fields_of(Level*);
[[nodiscard]] std::span<const Field> fields_of(Rung*);
[[nodiscard]] std::span<const Field> fields_of(EngagementTier*);
[[nodiscard]] std::span<const Field> fields_of(Criterion*);
[[nodiscard]] std::span<const Field> fields_of(Document*);
[[nodiscard]] std::span<const Field> fields_of(PeopleKind*);
[[nodiscard]] std::span<const Field> fields_of(StageEasy*);
[[nodiscard]] std::span<const Field> fields_of(Stage*);
[[nodiscard]] std::span<const Field> fields_of(Say*);
[[nodiscard]] std::span<const Field> fields_of(GridCell*);
[[nodiscard]] std::span<const Field> fields_of(Ladder*);
[[nodiscard]] std::span<const Field> fields_of(Forms*);
[[nodiscard]] std::span<const Field> fields_of(GateEasy*);
[[nodiscard]] std::span<const Field> fields_of(Gate*);
[[nodiscard]] std::span<const Field> fields_of(Flag*);
[[nodiscard]] std::span<const Field> fields_of(Mark*);
[[nodiscard]] std::span<const Field> fields_of(PanelNeed*);
[[nodiscard]] std::span<const Field> fields_of(PanelRules*);
[[nodiscard]] std::span<const Field> fields_of(SurveyPeople*);
[[nodiscard]] std::span<const Field> fields_of(SurveyForm*);
[[nodiscard]] std::span<const Field> fields_of(Survey*);

/// The keys of a plain kind of evidence, which is the tool's own and quotes nothing.
[[nodiscard]] std::span<const Field> plain_evidence_fields();

[[nodiscard]] const Shape& shape_of(const Citation*);
[[nodiscard]] const Shape& shape_of(const FlagKind*);
[[nodiscard]] const Shape& shape_of(const GateKind*);
[[nodiscard]] const Shape& shape_of(const MinutesField*);
[[nodiscard]] const Shape& shape_of(const Proof*);
[[nodiscard]] const Shape& shape_of(const std::vector<Need>*);
[[nodiscard]] const Shape& shape_of(const std::vector<SurveyMeaning>*);

void read_value(Citation& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(FlagKind& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(GateKind& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(MinutesField& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(Proof& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(std::vector<Need>& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(std::vector<SurveyMeaning>& value, const YamlNode& node, const Field& field,
                Reader& reader);

} // namespace coprod
