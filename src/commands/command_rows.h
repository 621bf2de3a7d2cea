// The commands, each with what it takes on the command line; a row a file.
#pragma once

#include "commands/command_line.h"

namespace coprod {

[[nodiscard]] Command new_row();
[[nodiscard]] Command form_row();
[[nodiscard]] Command check_row();
[[nodiscard]] Command assess_row();
[[nodiscard]] Command batch_row();
[[nodiscard]] Command workstream_row();
[[nodiscard]] Command compare_row();
[[nodiscard]] Command impact_row();
[[nodiscard]] Command explain_row();
[[nodiscard]] Command checklist_row();
[[nodiscard]] Command survey_row();
[[nodiscard]] Command panel_row();
[[nodiscard]] Command certificate_row();
[[nodiscard]] Command charter_row();
[[nodiscard]] Command templates_row();
[[nodiscard]] Command schema_row();
[[nodiscard]] Command completions_row();
[[nodiscard]] Command man_row();

} // namespace coprod
