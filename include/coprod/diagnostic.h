// What coprod has to say about a file that a person sent: where, what was found, what is allowed,
// what to do.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// A position in a file: line and column count from 1, columns in bytes; line 0 means "no place".
struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    [[nodiscard]] bool known() const { return line != 0; }
    friend bool operator==(const Place&, const Place&) = default;
    friend auto operator<=>(const Place&, const Place&) = default;
};

enum class Severity { error, warning, note };

/// One message about one place; `file`, `line_text` and `message` are raw and are escaped when
/// printed.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string_view code; ///< an entry of diagnostic_codes(), e.g. "unknown-key"
    std::string file;
    Place place;
    std::string message;   ///< what was found and what is allowed, without a full stop at the end
    std::string help;      ///< what to do, a whole sentence; may be empty
    std::string line_text; ///< the quoted source line, without its line end; may be empty
};

/// One kind of diagnostic: its stable code, what it means and what to do about it.
struct DiagnosticCode {
    std::string_view code;
    std::string_view meaning;
    std::string_view remedy;
};

/// Every code that coprod can print, in alphabetical order.
[[nodiscard]] const std::vector<DiagnosticCode>& diagnostic_codes();

/// `file:line:column: error: message [code]`, the quoted line, a caret under the place and the
/// help, with everything that came from outside escaped; lines longer than 100 characters are cut
/// around the caret.
[[nodiscard]] std::string render(const Diagnostic& diagnostic);

} // namespace coprod
