// Lines of a submission in which a code of diagnostic_codes() is seen, and the same lines put
// right.
#pragma once

#include <string_view>

namespace coprod {

/// `wrong` makes reading the file say the code, `right` is read without a word. Both are whole
/// files in which KIND, STAFF and STATEMENT stand for ids of the charter: a kind of people whose
/// project it is, one without lived experience, and a statement.
struct CodeExample {
    std::string_view code;
    std::string_view wrong;
    std::string_view right;
};

/// The example for a code; null where a few lines cannot show it.
[[nodiscard]] const CodeExample* example_of(std::string_view code);

} // namespace coprod
