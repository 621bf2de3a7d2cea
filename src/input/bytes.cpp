#include "input/bytes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "input/utf8.h"

namespace coprod {
namespace {

using std::literals::string_view_literals::operator""sv;

constexpr std::string_view how_to_save = "Save the file again as plain text in UTF-8: in most "
                                         "editors \"Save as\" asks for the encoding.";

struct Signature {
    std::string_view start;
    std::string_view what;
};

// Files that people send in place of a text file.
constexpr std::array<Signature, 4> signatures{{
    {"PK\x03\x04"sv, "a Word, Excel, OpenDocument or zip file"},
    {"%PDF-"sv, "a PDF file"},
    {"\xD0\xCF\x11\xE0"sv, "an old Word or Excel file"},
    {"{\\rtf"sv, "a rich text (RTF) file"},
}};

// A byte-order mark, or the pattern of NULs that the first character leaves (it is nearly always
// ASCII).
std::string_view wide_encoding(std::string_view text) {
    const auto starts = [&](std::string_view bytes) {
        return text.substr(0, bytes.size()) == bytes;
    };
    const auto nul = [&](std::size_t at) { return at < text.size() && text[at] == '\0'; };
    if (starts("\xFF\xFE\0\0"sv) || starts("\0\0\xFE\xFF"sv))
        return "UTF-32";
    if (starts("\xFF\xFE"sv) || starts("\xFE\xFF"sv))
        return "UTF-16";
    if (text.size() < 2 || nul(0) == nul(1))
        return nul(0) && nul(1) && nul(2) && text.size() > 3 && !nul(3) ? "UTF-32" : "";
    return nul(1) && nul(2) && nul(3) ? "UTF-32" : "UTF-16";
}

void drop_carriage_returns(std::string& text) {
    std::size_t kept = text.find('\r');
    if (kept == std::string::npos)
        return;
    for (std::size_t at = kept; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        text[kept++] = text[at];
    }
    text.resize(kept);
}

bool report_not_text(std::string_view what, Diagnostics& diagnostics) {
    diagnostics.error("not-text", {},
                      fmt::format("this is {}, and a plain text file is needed", what),
                      "Copy its text into a plain text file and save that as UTF-8.");
    return false;
}

bool check_nul(std::string_view text, Diagnostics& diagnostics) {
    const std::size_t nul = text.find('\0');
    if (nul == std::string_view::npos)
        return true;
    const auto line =
        1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(nul), '\n');
    diagnostics.error(
        "not-text", {},
        fmt::format("there is a NUL byte on line {}, so this is not a plain text file", line),
        std::string(how_to_save));
    return false;
}

// Reports what is wrong at one place; encoding mistakes once a line, because they come in crowds.
class CharacterReports {
public:
    CharacterReports(const Source& source, Diagnostics& diagnostics)
        : source_(source), diagnostics_(diagnostics) {}

    [[nodiscard]] std::size_t count() const { return count_; }

    /// False when no further message may be given.
    bool add(std::size_t at, const Decoded& character) {
        const Place place = source_.place_at(at);
        const bool crowd = !character.valid || character.code == '\r';
        if (crowd && place.line == crowded_line_)
            return true;
        if (crowd)
            crowded_line_ = place.line;
        if (++count_ > most_messages) {
            diagnostics_.error(
                "too-many-mistakes", {},
                fmt::format("more than {} characters are wrong; the rest are not listed",
                            most_messages),
                std::string(how_to_save));
            return false;
        }
        describe(at, place, character);
        return true;
    }

private:
    const Source& source_;
    Diagnostics& diagnostics_;
    std::size_t count_ = 0;
    std::uint32_t crowded_line_ = 0;

    void describe(std::size_t at, Place place, const Decoded& character) {
        if (!character.valid) {
            const auto byte = static_cast<unsigned char>(source_.text[at]);
            diagnostics_.error("invalid-utf8", place,
                               fmt::format("the byte 0x{:02X} is not UTF-8 text here", byte),
                               std::string(how_to_save));
        } else if (character.code == '\r') {
            diagnostics_.error("lone-cr", place, "a line ends with a carriage return alone",
                               "Save the file with Windows or Unix line ends.");
        } else {
            diagnostics_.error(
                "forbidden-character", place,
                describe_character(character.code) + " is not allowed",
                "Delete it; it cannot be seen, so delete the characters around it and type "
                "them again.");
        }
    }
};

// As a signed number, what is not ASCII is below zero.
constexpr bool is_strange(char letter) {
    const auto byte = static_cast<signed char>(letter);
    return ((byte < 0x20) & (byte != '\n') & (byte != '\t')) | (byte == 0x7F);
}

// The first offset from `at` on where a byte is not ASCII or a control. Looks at whole blocks
// without a branch for each byte, so that the compiler compares many bytes at once.
std::size_t skip_ordinary(std::string_view text, std::size_t at) {
    constexpr std::size_t block_size = 32;
    while (text.size() - at >= block_size) {
        const char* const block = text.data() + at;
        unsigned char strange = 0;
        for (std::size_t index = 0; index < block_size; ++index)
            strange |= static_cast<unsigned char>(is_strange(block[index]));
        if (strange != 0)
            break;
        at += block_size;
    }
    while (at < text.size() && !is_strange(text[at]))
        ++at;
    return at;
}

} // namespace

bool check_encoding(std::string& text, Diagnostics& diagnostics) {
    if (const std::string_view encoding = wide_encoding(text); !encoding.empty()) {
        diagnostics.error("not-utf8", {},
                          fmt::format("the file is saved as {}, and UTF-8 is needed", encoding),
                          std::string(how_to_save));
        return false;
    }
    for (const Signature& signature : signatures)
        if (std::string_view(text).substr(0, signature.start.size()) == signature.start)
            return report_not_text(signature.what, diagnostics);
    if (!check_nul(text, diagnostics))
        return false;
    if (std::string_view(text).substr(0, 3) == "\xEF\xBB\xBF"sv)
        text.erase(0, 3);
    drop_carriage_returns(text);
    if (text.find_first_not_of(" \t\n") != std::string::npos)
        return true;
    diagnostics.error("empty-file", {}, "there is nothing in this file",
                      "Fill it in and save it again.");
    return false;
}

bool check_characters(const Source& source, Diagnostics& diagnostics) {
    const std::string_view text = source.text;
    CharacterReports reports(source, diagnostics);
    for (std::size_t at = skip_ordinary(text, 0); at < text.size(); at = skip_ordinary(text, at)) {
        const Decoded next = decode_utf8(text, at);
        if ((!next.valid || is_forbidden(next.code)) && !reports.add(at, next))
            break;
        at += next.length;
    }
    return reports.count() == 0;
}

} // namespace coprod
