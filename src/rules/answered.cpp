#include "rules/answered.h"

#include <algorithm>
#include <array>

#include "input/utf8.h"

namespace coprod {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// What is not a letter or a digit of any script: spaces, punctuation, symbols, what cannot be
/// seen, pictures.
constexpr std::array<CodeRange, 19> not_letters{{
    {0x80, 0xA9},     {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},        {0xD7, 0xD7},
    {0xF7, 0xF7},     {0x2B9, 0x36F},   {0x61C, 0x61C},   {0x115F, 0x1160},    {0x17B4, 0x17B5},
    {0x180B, 0x180F}, {0x2000, 0x2BFF}, {0x3000, 0x3004}, {0x3008, 0x3030},    {0x3164, 0x3164},
    {0xFE00, 0xFE6F}, {0xFFA0, 0xFFA0}, {0xFFE0, 0xFFFF}, {0x1F000, 0x10FFFF},
}};

/// Full-width forms, as some keyboards write them, count as what they stand for.
char32_t folded(char32_t code) {
    if (code >= 0xFF01 && code <= 0xFF5E)
        code -= 0xFEE0;
    return code >= U'A' && code <= U'Z' ? code - U'A' + U'a' : code;
}

bool is_letter(char32_t code) {
    if (code < 0x80)
        return (code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9');
    return std::none_of(not_letters.begin(), not_letters.end(), [&](const CodeRange& range) {
        return code >= range.first && code <= range.last;
    });
}

bool is_space(char32_t code) {
    return code == U' ' || code == U'\t' || code == U'\n' || code == 0xA0 || code == 0x3000;
}

/// Whether several answers can be written with this between them.
bool parts(char32_t code) {
    return code == U';' || code == U'/' || code == U',' || code == U'\n';
}

/// A text reduced to what it says: letters and digits in lower case with single spaces.
struct Plain {
    std::string text;
    std::size_t letters = 0;

    void add(char32_t code, std::string_view bytes) {
        if (is_letter(code)) {
            ++letters;
            text += code < 0x80 ? std::string(1, static_cast<char>(code)) : std::string(bytes);
        } else if (is_space(code) && !text.empty() && text.back() != ' ') {
            text += ' ';
        }
    }
    void end() {
        if (!text.empty() && text.back() == ' ')
            text.pop_back();
    }
};

/// The whole text first, then each of its parts, so that "tbc; tbc" is no more than "tbc".
std::vector<Plain> pieces(std::string_view text) {
    std::vector<Plain> all(2);
    for (std::size_t at = 0; at < text.size();) {
        const Decoded character = decode_utf8(text, at);
        const char32_t code = folded(character.code);
        const std::string_view bytes = text.substr(at, character.length);
        all.front().add(code, bytes);
        if (parts(code))
            all.emplace_back();
        else
            all.back().add(code, bytes);
        at += character.length;
    }
    for (Plain& piece : all)
        piece.end();
    return all;
}

std::string plain(std::string_view text) {
    return pieces(text).front().text;
}

constexpr std::size_t fewest_letters = 2;

} // namespace

Placeholders::Placeholders(const Charter& charter) {
    for (const std::string& text : charter.placeholders)
        placeholders_.insert(plain(text));
    for (const std::string& text : charter.nothing_done)
        nothing_done_.insert(plain(text));
}

bool Placeholders::answered(std::string_view text) const {
    const std::vector<Plain> all = pieces(text);
    const auto says_nothing = [&](const Plain& piece) {
        return piece.letters < fewest_letters || placeholders_.contains(piece.text);
    };
    return !says_nothing(all.front()) && !std::all_of(all.begin() + 1, all.end(), says_nothing);
}

bool Placeholders::tells_what_was_done(std::string_view text) const {
    return answered(text) && !nothing_done_.contains(plain(text));
}

AnswerState Placeholders::state(const Answer& answer, const Question& question) const {
    if (!answer.not_applicable.value.empty()) {
        const bool agreed = answered(answer.not_applicable.value) && !answer.agreed_by.empty();
        return agreed ? AnswerState::not_applicable : AnswerState::not_applicable_open;
    }
    if (answer.text.value.empty())
        return AnswerState::blank;
    const std::string text = plain(answer.text.value);
    const bool repeats = text == plain(question.wording) || text == plain(question.asks_short);
    return repeats || !answered(answer.text.value) ? AnswerState::placeholder
                                                   : AnswerState::answered;
}

} // namespace coprod
