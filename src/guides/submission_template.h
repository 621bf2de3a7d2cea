// A new submission with nothing filled in: every key of the format that the charter judges, in the
// order of Plan, Do and Review.
#pragma once

#include <map>
#include <string>

#include "coprod/charter.h"

namespace coprod {

/// What a new submission is to hold.
struct NewSubmission {
    std::map<std::string, std::string> project; ///< texts by the keys of `project`
    bool plain = false;                         ///< keys without comments
    bool own_charter = false; ///< the charter is a file, which no submission can name
    std::string schema_file;  ///< named in the first line for editors; empty: no such line
};

/// The YAML of a new submission: read without any message, and blank but for what was given. Its
/// comments say what each key asks, in the charter's words, what a panel looks for, and an example.
[[nodiscard]] std::string submission_template(const Charter& charter, const NewSubmission& wanted);

} // namespace coprod
