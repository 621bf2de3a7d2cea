#include "input/matching_name.h"

#include <algorithm>
#include <array>

#include "input/letters.h"
#include "input/utf8.h"

namespace coprod {
namespace {

enum class Role { letter, dropped, space, and_sign };

// Quotation marks, apostrophes and full stops, and what cannot be seen at all.
constexpr auto dropped = std::to_array<char32_t>(
    {'"',    '\'',   '.',    '`',    0x00AB, 0x00AD, 0x00B4, 0x00BB, 0x02BC, 0x2018, 0x2019,
     0x201A, 0x201B, 0x201C, 0x201D, 0x201E, 0x201F, 0x2032, 0x2033, 0x2039, 0x203A, 0x2060});

// White space other than U+2000 to U+200A, dashes other than U+2010 to U+2015, other punctuation.
constexpr auto space_signs = std::to_array<char32_t>(
    {' ', '\t', '\n', 0x00A0, 0x1680, 0x202F, 0x205F, 0x3000, ',', ';', ':', '!', '?',
     '(', ')',  '[',  ']',    '{',    '}',    '/',    '\\',   '-', '_', '|', '*', 0x2026});

Role role_of(char32_t code) {
    const auto is_one_of = [code](const auto& list) {
        return std::find(list.begin(), list.end(), code) != list.end();
    };
    if (code == '&')
        return Role::and_sign;
    if (is_one_of(dropped) || (code >= 0x200B && code <= 0x200F))
        return Role::dropped;
    if (is_one_of(space_signs) || (code >= 0x2000 && code <= 0x200A) ||
        (code >= 0x2010 && code <= 0x2015))
        return Role::space;
    return Role::letter;
}

// Adds words one by one with a single space between them.
class Words {
public:
    void add_letter(std::string_view letter) {
        if (ended_ && !text_.empty())
            text_ += ' ';
        ended_ = false;
        text_ += lower_letters(letter);
    }
    void add_word(std::string_view word) {
        ended_ = true;
        for (std::size_t at = 0; at < word.size(); ++at)
            add_letter(word.substr(at, 1));
        ended_ = true;
    }
    void end_word() { ended_ = true; }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
    bool ended_ = false;
};

} // namespace

std::string matching_name(std::string_view name) {
    constexpr std::string_view article = "the ";
    Words words;
    for (std::size_t at = 0; at < name.size();) {
        const Decoded next = decode_utf8(name, at);
        const Role role = next.valid ? role_of(next.code) : Role::letter;
        if (role == Role::letter)
            words.add_letter(name.substr(at, next.length));
        else if (role == Role::and_sign)
            words.add_word("and");
        else if (role == Role::space)
            words.end_word();
        at += next.length;
    }
    const std::string& text = words.text();
    return text.starts_with(article) ? text.substr(article.size()) : text;
}

} // namespace coprod
