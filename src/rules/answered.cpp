#include "rules/answered.h"

#include <algorithm>
#include <array>
#include <utility>

#include "input/utf8.h"
#include "rules/made_up.h"

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

/// decode_utf8, which most letters of most texts do not need.
Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? Decoded{byte, 1, true} : decode_utf8(text, at);
}

/// Reads what a text says, letter by letter: letters and digits, of ASCII in lower case, with
/// single spaces between words.
class Letters {
public:
    explicit Letters(std::string_view text) : text_(text) {}

    /// The next letter, or the one space between two words; empty at the end. Valid until the next
    /// call.
    std::string_view next() {
        while (at_ < text_.size()) {
            const Decoded character = decode(text_, at_);
            const char32_t code = folded(character.code);
            if (is_letter(code)) {
                if (std::exchange(space_, false))
                    return " ";
                begun_ = true;
                at_ += character.length;
                ascii_ = static_cast<char>(code);
                return code < 0x80 ? std::string_view(&ascii_, 1)
                                   : text_.substr(at_ - character.length, character.length);
            }
            space_ = space_ || (begun_ && is_space(code));
            at_ += character.length;
        }
        return {};
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    bool begun_ = false;
    bool space_ = false; // before the next letter
    char ascii_ = 0;
};

std::string plain(std::string_view text) {
    std::string whole;
    whole.reserve(text.size());
    Letters letters(text);
    for (auto next = letters.next(); !next.empty(); next = letters.next())
        whole += next;
    return whole;
}

/// The beginning of what it says, as a number that is quick to compare.
std::uint64_t start_of(std::string_view text) {
    std::uint64_t start = 0;
    std::size_t size = 0;
    Letters letters(text);
    for (auto next = letters.next(); !next.empty() && size < sizeof start; next = letters.next())
        for (const char c : next.substr(0, sizeof start - size))
            start |= std::uint64_t{static_cast<unsigned char>(c)} << (8 * size++);
    return start;
}

bool say_the_same(std::string_view one, std::string_view two) {
    Letters of_one(one);
    Letters of_two(two);
    for (;;) {
        const std::string_view next = of_one.next();
        if (next != of_two.next())
            return false;
        if (next.empty())
            return true;
    }
}

/// Whether `holds` for one of the parts of a text, so that "tbc; tbc" is no more than "tbc".
template <class Holds>
bool any_part(std::string_view text, Holds holds) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded character = decode(text, at);
        if (parts(folded(character.code))) {
            if (holds(text.substr(begin, at - begin)))
                return true;
            begin = at + character.length;
        }
        at += character.length;
    }
    return holds(text.substr(begin));
}

/// Whether a sentence, or a part of one, ends here.
bool ends_part(char32_t code) {
    return std::u32string_view(U".,;:!?/\n()\u2013\u2014\u2026").find(code) !=
           std::u32string_view::npos;
}

constexpr std::size_t fewest_letters = 2;

/// True where one part of the text has more than `most` letters of ASCII in a row. What that part
/// says is then longer than `most` bytes, and so is what the whole text says.
bool has_long_part(std::string_view text, std::size_t most) {
    std::size_t letters = 0;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x80 || parts(code))
            letters = 0;
        else if (is_letter(folded(code)) && ++letters > most)
            return true;
    }
    return false;
}

std::vector<std::string> plain_texts(const std::vector<std::string>& texts) {
    std::vector<std::string> all;
    all.reserve(texts.size());
    for (const std::string& text : texts)
        all.push_back(plain(text));
    return all;
}

/// Of a text that plain() made.
std::size_t letters_in(std::string_view said) {
    const auto spaces = std::count(said.begin(), said.end(), ' ');
    return count_characters(said) - static_cast<std::size_t>(spaces);
}

bool contains(const std::vector<std::string>& texts, std::string_view wanted) {
    return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

std::size_t longest_of(const std::vector<std::string>& texts) {
    std::size_t longest = fewest_letters;
    for (const std::string& text : texts)
        longest = std::max(longest, text.size());
    return longest;
}

} // namespace

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded character = decode(text, at);
        if (ends_part(character.code)) {
            found.push_back(text.substr(begin, at - begin));
            begin = at + character.length;
        }
        at += character.length;
    }
    found.push_back(text.substr(begin));
    return found;
}

std::string plain_text(std::string_view text) {
    return plain(text);
}

Placeholders::Placeholders(const Charter& charter)
    : placeholders_(known(charter.placeholders)), nothing_done_(known(charter.nothing_done)),
      no_place_(known(charter.no_place)) {
    for (const std::string_view text : made_up_texts(charter))
        made_up_.push_back({start_of(text), text});
    std::sort(made_up_.begin(), made_up_.end(),
              [](const Example& a, const Example& b) { return a.start < b.start; });
}

Placeholders::Known Placeholders::known(const std::vector<std::string>& texts) {
    Known all{plain_texts(texts), 0};
    all.longest = longest_of(all.texts);
    return all;
}

bool Placeholders::made_up(std::string_view text) const {
    const std::uint64_t start = start_of(text);
    auto example = std::lower_bound(
        made_up_.begin(), made_up_.end(), start,
        [](const Example& each, std::uint64_t wanted) { return each.start < wanted; });
    for (; example != made_up_.end() && example->start == start; ++example)
        if (say_the_same(text, example->text))
            return true;
    return false;
}

bool Placeholders::answered(std::string_view text) const {
    if (made_up(text))
        return false;
    if (has_long_part(text, placeholders_.longest))
        return true;
    const auto says_something = [&](std::string_view part) {
        const std::string said = plain(part);
        return letters_in(said) >= fewest_letters && !contains(placeholders_.texts, said);
    };
    return says_something(text) && any_part(text, [&](std::string_view part) {
               return part.size() == text.size() || says_something(part);
           });
}

// Part by part, as "Thank you. Noted." says no more than both.
bool Placeholders::says_more_than(const Known& these, std::string_view text,
                                  std::size_t at_least) const {
    if (!answered(text) || contains(these.texts, plain(text)))
        return false;
    const std::vector<std::string_view> parts = parts_of(text);
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        if (has_long_part(part, std::max(these.longest, placeholders_.longest)))
            return true;
        const std::string said = plain(part);
        return letters_in(said) >= at_least && !contains(these.texts, said) &&
               !contains(placeholders_.texts, said);
    });
}

bool Placeholders::tells_what_was_done(std::string_view text) const {
    return says_more_than(nothing_done_, text, fewest_letters);
}

bool Placeholders::names_a_place(std::string_view text) const {
    return says_more_than(no_place_, text, 1); // a shelf or a page can be one letter or number
}

AnswerState Placeholders::state(const Answer& answer, const Question& question) const {
    if (!answer.not_applicable.value.empty()) {
        const bool agreed = answered(answer.not_applicable.value) && !answer.agreed_by.empty();
        return agreed ? AnswerState::not_applicable : AnswerState::not_applicable_open;
    }
    const std::string_view text = answer.text.value;
    if (text.empty())
        return AnswerState::blank;
    const bool repeats =
        say_the_same(text, question.wording) || say_the_same(text, question.asks_short);
    return repeats || !answered(text) ? AnswerState::placeholder : AnswerState::answered;
}

} // namespace coprod
