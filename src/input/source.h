// A file's bytes, read once and checked (reliability.md, "Reading YAML", steps 1 to 3).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "coprod/diagnostic.h"

namespace coprod {

/// The largest submission read unless an option raises it, in bytes.
inline constexpr std::size_t default_file_limit = 256 * 1024;

/// The most that such an option may ask for, in bytes: the YAML library counts places in an `int`.
inline constexpr std::size_t largest_file_limit = 64 * 1024 * 1024;

/// Messages of one step of the checks, after which the rest of that step is left unread.
inline constexpr std::size_t most_messages = 20;

/// The longest line that is read, in bytes.
inline constexpr std::size_t longest_line = 16 * 1024;

/// The text of one file: UTF-8, LF line ends, no byte-order mark, no forbidden character.
struct Source {
    std::string name; ///< as the user wrote it, raw
    std::string text;
    std::vector<std::size_t> line_starts; ///< offsets into text, one for each line
    std::string sha256;                   ///< of the bytes as they were read, in hexadecimal

    /// The line's text without its line end; empty for a line that does not exist. Lines count
    /// from 1.
    [[nodiscard]] std::string_view line(std::uint32_t number) const;
    /// The place of a byte of the text; the end of the last line for an offset behind the text.
    [[nodiscard]] Place place_at(std::size_t offset) const;
};

/// Collects what is wrong with one file, in the order in which it is found.
class Diagnostics {
public:
    explicit Diagnostics(std::string file) : file_(std::move(file)) {}

    /// The source that later messages quote their lines from, until quote_nothing(); it must live
    /// that long.
    void quote_from(const Source& source) { source_ = &source; }
    /// The same for a text that is no source, since it was checked before it was built in.
    void quote_from_text(std::string_view text) { text_ = text; }
    void quote_nothing() { source_ = nullptr; }
    void error(std::string_view code, Place place, std::string message, std::string help = {});
    void warning(std::string_view code, Place place, std::string message, std::string help = {});
    [[nodiscard]] bool has_errors() const { return errors_ > 0; }
    [[nodiscard]] std::size_t error_count() const { return errors_; }
    /// The messages in the order of their places, errors and warnings together.
    [[nodiscard]] std::vector<Diagnostic> sorted() const;

private:
    std::string file_;
    const Source* source_ = nullptr;
    std::string_view text_; // to quote from where there is no source
    std::vector<Diagnostic> items_;
    std::size_t errors_ = 0;

    void add(Severity severity, std::string_view code, Place place, std::string message,
             std::string help);
};

/// Reads a regular file of at most `limit` bytes (never more than largest_file_limit) and checks
/// its bytes and lines; nothing, and the reasons in `diagnostics`, where it cannot be used.
[[nodiscard]] std::optional<Source> read_source(const std::string& path, std::size_t limit,
                                                Diagnostics& diagnostics);

/// The same checks for bytes that are in memory already.
[[nodiscard]] std::optional<Source> make_source(std::string name, std::string bytes,
                                                std::size_t limit, Diagnostics& diagnostics);

} // namespace coprod
