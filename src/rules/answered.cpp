#include "rules/answered.h"

#include <algorithm>
#include <array>
#include <utility>

#include "input/utf8.h"
#include "rules/gist.h"
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

bool is_hyphen(char32_t code) {
    return code == U'-' || code == U'\u2010' || code == U'\u2011';
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
    explicit Letters(std::string_view text, bool hyphens_part = false)
        : text_(text), hyphens_part_(hyphens_part) {}

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
            space_ = space_ || (begun_ && (is_space(code) || (hyphens_part_ && is_hyphen(code))));
            at_ += character.length;
        }
        return {};
    }

private:
    std::string_view text_;
    bool hyphens_part_; // "on-file" says "on file"
    std::size_t at_ = 0;
    bool begun_ = false;
    bool space_ = false; // before the next letter
    char ascii_ = 0;
};

std::string plain(std::string_view text, bool hyphens_part = false) {
    std::string whole;
    whole.reserve(text.size());
    Letters letters(text, hyphens_part);
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

/// Whether a sentence, or a part of one, ends with this.
bool ends_part(char32_t code) {
    switch (code) {
    case U'.':
    case U',':
    case U';':
    case U':':
    case U'!':
    case U'?':
    case U'/':
    case U'\n':
    case U'(':
    case U')':
    case U'\u2013':
    case U'\u2014':
    case U'\u2026':
        return true;
    default:
        return false;
    }
}

bool is_space_at(std::string_view text, std::size_t at) {
    return at >= text.size() || is_space(decode(text, at).code);
}

bool is_space_before(std::string_view text, std::size_t at) {
    const auto goes_on = [&](std::size_t i) {
        return (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
    };
    if (at == 0)
        return false;
    std::size_t before = at - 1;
    while (before > 0 && goes_on(before))
        --before;
    return is_space_at(text, before);
}

/// A hyphen with a space beside it stands for a dash.
bool is_dash(char32_t code, std::string_view text, std::size_t at) {
    return is_hyphen(code) &&
           (is_space_before(text, at) || is_space_at(text, at + decode(text, at).length));
}

/// Whether a full stop or a stroke stands inside of something, as in "n/a", "p.7" and "A/4/7".
bool is_inside(char32_t code, std::string_view text, std::size_t at) {
    return (code == U'.' || code == U'/') && !is_space_at(text, at + 1);
}

/// The text without what `ends` takes for an end: what is between; some may be empty.
template <class Ends>
std::vector<std::string_view> split(std::string_view text, Ends ends) {
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded character = decode(text, at);
        if (ends(character.code, at)) {
            found.push_back(text.substr(begin, at - begin));
            begin = at + character.length;
        }
        at += character.length;
    }
    found.push_back(text.substr(begin));
    return found;
}

/// As parts_of, but "n/a" and "A/4/7" are one part each.
std::vector<std::string_view> whole_parts_of(std::string_view text) {
    return split(text, [text](char32_t code, std::size_t at) {
        return (ends_part(code) && !is_inside(code, text, at)) || is_dash(code, text, at);
    });
}

bool has_hyphen(std::string_view text) {
    return text.find_first_of("-\xE2") != std::string_view::npos; // the others begin with E2
}

/// What a sentence comes to, whether it is written with hyphens and apostrophes or without.
std::string gist_of(std::string_view part) {
    return gist(plain(part, true));
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

/// Each text as `read` reads it.
template <class Read>
std::vector<std::string> all_read(const std::vector<std::string>& texts, Read read) {
    std::vector<std::string> all;
    all.reserve(texts.size());
    for (const std::string& text : texts)
        all.push_back(read(text));
    return all;
}

/// Of a text that plain() made.
std::size_t letters_in(std::string_view said) {
    const auto spaces = std::count(said.begin(), said.end(), ' ');
    return count_characters(said) - static_cast<std::size_t>(spaces);
}

bool says_a_word(std::string_view text) {
    return letters_in(plain(text)) >= fewest_letters;
}

/// A shelf or a page can be one digit, or one letter where it is a capital.
bool says_a_word_or_number(std::string_view text) {
    const auto is_mark = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
    return says_a_word(text) || std::any_of(text.begin(), text.end(), is_mark);
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
    return split(text, [text](char32_t code, std::size_t at) {
        return ends_part(code) || is_dash(code, text, at);
    });
}

std::string plain_text(std::string_view text) {
    return plain(text);
}

Placeholders::Placeholders(const Charter& charter)
    : placeholders_(all_read(charter.placeholders, plain_text)),
      longest_placeholder_(longest_of(placeholders_)),
      placeholder_gists_(all_read(charter.placeholders, gist_of)),
      nothing_done_(all_read(charter.nothing_done, gist_of)),
      no_place_(all_read(charter.no_place, gist_of)) {
    for (const std::string_view text : made_up_texts(charter))
        made_up_.push_back({start_of(text), text});
    std::sort(made_up_.begin(), made_up_.end(),
              [](const Example& a, const Example& b) { return a.start < b.start; });
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
    if (has_long_part(text, longest_placeholder_))
        return true;
    const auto says_something = [&](std::string_view part) {
        const std::string said = plain(part);
        return letters_in(said) >= fewest_letters && !contains(placeholders_, said);
    };
    // "Tbc; tbc" is no more than "tbc".
    const auto parts_here =
        split(text, [](char32_t code, std::size_t) { return parts(folded(code)); });
    return says_something(text) &&
           (parts_here.size() == 1 ||
            std::any_of(parts_here.begin(), parts_here.end(), says_something));
}

bool Placeholders::says_nothing(std::string_view part,
                                const std::vector<std::string>& these) const {
    const auto means_nothing = [&](std::string_view meant) {
        return contains(these, meant) || contains(placeholder_gists_, meant);
    };
    // "On-going" is "ongoing", and "on-file" is "on file".
    return means_nothing(gist(plain(part))) || (has_hyphen(part) && means_nothing(gist_of(part)));
}

// Part by part, as "Thank you. Noted." says no more than both. "N/a" is one thing to say,
// "lost/n.a." are two: a part is looked at as a whole, and then by its own parts.
template <class Says>
bool Placeholders::says_more_than(const std::vector<std::string>& these, std::string_view text,
                                  Says says) const {
    const auto says_more = [&](std::string_view part) {
        return says(part) && !says_nothing(part, these);
    };
    const std::vector<std::string_view> parts = whole_parts_of(text);
    if (parts.size() > 1 && says_nothing(text, these))
        return false;
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        const std::vector<std::string_view> inner = parts_of(part);
        if (inner.size() > 1 && says_nothing(part, these))
            return false;
        return std::any_of(inner.begin(), inner.end(), says_more);
    });
}

bool Placeholders::tells_what_was_done(std::string_view text) const {
    return answered(text) && says_more_than(nothing_done_, text, says_a_word);
}

bool Placeholders::names_a_place(std::string_view text) const {
    // "A/4/7" is a place, though none of its parts is a word.
    return !made_up(text) && says_a_word(text) &&
           says_more_than(no_place_, text, says_a_word_or_number);
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
