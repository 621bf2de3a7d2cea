// The made-up examples that templates show beside their keys: left as they are, they are nobody's
// answer and no record of anything.
#pragma once

#include <string_view>
#include <vector>

#include "coprod/submission.h"
#include "rules/answered.h"

namespace coprod {

/// Every such example that could pass for an answer: of the format's own rows and of the charter,
/// which has to outlive them. Short ones are left out, since they may be true of a project.
[[nodiscard]] std::vector<std::string_view> made_up_texts(const Charter& charter);

// Whether what a record tells is a template's example, and nothing in it is the project's own.
[[nodiscard]] bool is_made_up(const Placeholders& placeholders, const Meeting& meeting);
[[nodiscard]] bool is_made_up(const Placeholders& placeholders, const Decision& decision);
[[nodiscard]] bool is_made_up(const Placeholders& placeholders, const Heard& heard);
[[nodiscard]] bool is_made_up(const Placeholders& placeholders, const Evidence& evidence);
[[nodiscard]] bool is_made_up(const Placeholders& placeholders, const Submission& submission,
                              const RecordRef& record);

} // namespace coprod
