#include "input/csv_source.h"

#include <array>
#include <string_view>
#include <utility>

#include "input/bytes.h"
#include "input/lines.h"
#include "input/open_file.h"
#include "input/sha256.h"

namespace coprod {
namespace {

// What is wrong with a spreadsheet's file is put right in the spreadsheet, not in an editor.
std::string advice(const Diagnostic& item) {
    constexpr std::array<std::string_view, 5> saved_wrongly{"not-utf8", "not-text", "invalid-utf8",
                                                            "lone-cr", "too-many-mistakes"};
    for (const std::string_view code : saved_wrongly)
        if (item.code == code)
            return "Open it in your spreadsheet program again and choose CSV UTF-8 when you save.";
    if (item.code == "file-too-large")
        return "Leave out the rows and columns that are not needed.";
    return item.help;
}

void hand_on(const Diagnostics& found, Diagnostics& diagnostics) {
    for (const Diagnostic& item : found.sorted())
        diagnostics.error(item.code, item.place, item.message, advice(item));
}

} // namespace

std::optional<Source> make_csv_source(std::string name, std::string bytes,
                                      Diagnostics& diagnostics) {
    Diagnostics found(name);
    std::string sha256 = sha256_hex(bytes);
    Source source{std::move(name), std::move(bytes), {}, std::move(sha256)};
    if (source.text.size() > largest_csv_file)
        report_too_large(source.text.size(), largest_csv_file, found);
    else if (check_encoding(source.text, found))
        source.line_starts = find_line_starts(source.text);
    const bool usable = !found.has_errors() && check_characters(source, found);
    // The source is moved to the caller on return, so it must not be quoted from after that.
    diagnostics.quote_from(source);
    hand_on(found, diagnostics);
    diagnostics.quote_nothing();
    if (!usable)
        return std::nullopt;
    return source;
}

std::optional<Source> read_csv_source(const std::string& path, Diagnostics& diagnostics) {
    Diagnostics found(path);
    std::optional<std::string> bytes = read_file(path, largest_csv_file, found);
    hand_on(found, diagnostics);
    if (!bytes)
        return std::nullopt;
    return make_csv_source(path, std::move(*bytes), diagnostics);
}

} // namespace coprod
