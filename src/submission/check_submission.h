// What must hold of a submission beyond each value being right: things that contradict each other.
#pragma once

#include "coprod/charter.h"
#include "input/fields.h"
#include "input/yaml.h"
#include "submission/submission_fields.h"

namespace coprod {

/// Adds an error for each contradiction and a warning for each oddity; a narrowing of `primary`
/// without a reason is dropped with a warning, so that nobody is left out unnoticed (method.md,
/// "Ladder").
void check_submission(WrittenSubmission& written, const YamlNode& root, const Charter& charter,
                      Reader& reader);

} // namespace coprod
