// The format of a submission: the rows for the keys at its top, in the order of the Plan, Do and
// Review forms.
#pragma once

#include <span>

#include "coprod/submission.h"
#include "input/fields.h"
#include "submission/survey_reading.h"

namespace coprod {

/// The keys at the top of every submission; their target is a WrittenSubmission.
[[nodiscard]] std::span<const Field> submission_fields();

/// A submission with the two keys that say how to read it.
struct WrittenSubmission {
    int format = 1;
    std::string charter;
    Submission submission;
    std::vector<Responses> responses;
};

/// The keys of `statements` that are no statement's id; their target is a WrittenSubmission.
[[nodiscard]] std::span<const Field> statements_fields();

[[nodiscard]] std::span<const Field> fields_of(Project*);
[[nodiscard]] std::span<const Field> fields_of(Group*);
[[nodiscard]] std::span<const Field> fields_of(Meeting*);
[[nodiscard]] std::span<const Field> fields_of(FollowUp*);
[[nodiscard]] std::span<const Field> fields_of(Decision*);
[[nodiscard]] std::span<const Field> fields_of(Heard*);
[[nodiscard]] std::span<const Field> fields_of(Evidence*);
[[nodiscard]] std::span<const Field> fields_of(Answers*);
[[nodiscard]] std::span<const Field> fields_of(Responses*);

[[nodiscard]] const Shape& shape_of(const Answer*);
[[nodiscard]] const Shape& shape_of(const ReadyAnswer*);
[[nodiscard]] const Shape& shape_of(const Claim*);
[[nodiscard]] const Shape& shape_of(const StageSay*);
[[nodiscard]] const Shape& shape_of(const std::vector<Attendance>*);
[[nodiscard]] const Shape& shape_of(const std::vector<Dispute>*);
[[nodiscard]] const Shape& shape_of(const std::vector<RecordRef>*);

// What the readers below take that have no type of their own.
[[nodiscard]] const Shape& points_shape();
[[nodiscard]] const Shape& day_or_month_shape();
[[nodiscard]] const Shape& told_shape();
[[nodiscard]] const Shape& follow_up_shape();

void read_value(Answer& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(ReadyAnswer& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(Claim& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(StageSay& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(std::vector<Attendance>& value, const YamlNode& node, const Field& field,
                Reader& reader);
void read_value(std::vector<Dispute>& value, const YamlNode& node, const Field& field,
                Reader& reader);
/// The refs hold the position in Names::record until the whole file is read.
void read_value(std::vector<RecordRef>& value, const YamlNode& node, const Field& field,
                Reader& reader);
/// A text, or a list of texts that are joined with semicolons.
void read_points(Text& value, const YamlNode& node, const Field& field, Reader& reader);
/// The day or the month in which a project began; of a month its first day is the date.
void read_start(void* target, const YamlEntry& entry, const Field& row, Reader& reader);
/// The same for its end, with the month's last day.
void read_end(void* target, const YamlEntry& entry, const Field& row, Reader& reader);
/// The day on which those who said it were told, or `no` or `not yet` where they know that they
/// were not.
void read_told(void* target, const YamlEntry& entry, const Field& row, Reader& reader);
/// The rows of a meeting's follow-up: a list of actions, or one text about them.
void read_follow_up(void* target, const YamlEntry& entry, const Field& row, Reader& reader);

} // namespace coprod
