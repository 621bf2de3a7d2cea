#include "input/source.h"

#include <algorithm>

#include "input/bytes.h"
#include "input/lines.h"
#include "input/open_file.h"
#include "input/sha256.h"

namespace coprod {

std::string_view Source::line(std::uint32_t number) const {
    if (number == 0 || number > line_starts.size())
        return {};
    const std::size_t start = line_starts[number - 1];
    const std::size_t end = number < line_starts.size() ? line_starts[number] - 1 : text.size();
    std::string_view found = std::string_view(text).substr(start, end - start);
    if (!found.empty() && found.back() == '\n')
        found.remove_suffix(1);
    return found;
}

Place Source::place_at(std::size_t offset) const {
    if (line_starts.empty())
        return {};
    const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), offset);
    const auto number = static_cast<std::uint32_t>(after - line_starts.begin());
    const std::size_t column = offset - line_starts[number - 1];
    return {number, static_cast<std::uint32_t>(std::min(column, line(number).size()) + 1)};
}

constexpr std::size_t most_kept = 500;

namespace {

/// That line of the text, which it has not to have; lines count from 1.
std::string_view line_of(std::string_view text, std::uint32_t number) {
    for (; number > 1 && !text.empty(); --number)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return number == 0 ? std::string_view() : text.substr(0, text.find('\n'));
}

} // namespace

void Diagnostics::add(Severity severity, std::string_view code, Place place, std::string message,
                      std::string help) {
    if (items_.size() >= most_kept)
        return; // counted, and more than anybody reads
    Diagnostic item{severity, code, file_, place, std::move(message), std::move(help), {}};
    item.line_text = source_ != nullptr ? source_->line(place.line) : line_of(text_, place.line);
    items_.push_back(std::move(item));
}

void Diagnostics::error(std::string_view code, Place place, std::string message, std::string help) {
    add(Severity::error, code, place, std::move(message), std::move(help));
    ++errors_;
}

void Diagnostics::warning(std::string_view code, Place place, std::string message,
                          std::string help) {
    add(Severity::warning, code, place, std::move(message), std::move(help));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    std::vector<Diagnostic> result = items_;
    std::stable_sort(
        result.begin(), result.end(),
        [](const Diagnostic& one, const Diagnostic& two) { return one.place < two.place; });
    return result;
}

std::optional<Source> make_source(std::string name, std::string bytes, std::size_t limit,
                                  Diagnostics& diagnostics) {
    limit = std::min(limit, largest_file_limit);
    if (bytes.size() > limit) {
        report_too_large(bytes.size(), limit, diagnostics);
        return std::nullopt;
    }
    std::string sha256 = sha256_hex(bytes);
    Source source{std::move(name), std::move(bytes), {}, std::move(sha256)};
    if (!check_encoding(source.text, diagnostics))
        return std::nullopt;
    source.line_starts = find_line_starts(source.text);
    // The source is moved to the caller on return, so it must not be quoted from after that.
    diagnostics.quote_from(source);
    const bool characters = check_characters(source, diagnostics);
    const bool lines = check_lines(source, diagnostics);
    diagnostics.quote_nothing();
    if (!characters || !lines)
        return std::nullopt;
    return source;
}

std::optional<Source> read_source(const std::string& path, std::size_t limit,
                                  Diagnostics& diagnostics) {
    std::optional<std::string> bytes =
        read_file(path, std::min(limit, largest_file_limit), diagnostics);
    if (!bytes)
        return std::nullopt;
    return make_source(path, std::move(*bytes), limit, diagnostics);
}

} // namespace coprod
