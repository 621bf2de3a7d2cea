// What a writer throws when the system keeps it from making a report.
#pragma once

#include <stdexcept>

namespace coprod {

/// Its text is a sentence for a person: what could not be made, why, and what to do.
class WriteFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace coprod
