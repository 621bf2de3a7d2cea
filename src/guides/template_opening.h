// The lines above the first key of a new submission.
#pragma once

#include "coprod/charter.h"
#include "guides/key_text.h"
#include "guides/submission_template.h"

namespace coprod {

/// How to fill the file in, for somebody who has never seen one, and what to do then.
void add_opening(KeyText& text, const Charter& charter, const NewSubmission& wanted);

} // namespace coprod
