// Text that stands in two places. Two texts are compared letter by letter only where the first
// letters of their words are the same, so that a file is read once and not once for each text.
#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <string_view>
#include <tuple>

#include "rules/flags.h"

namespace coprod {

namespace {

using Which = TextRef::Field;

/// A text that is long enough to be looked at.
struct Piece {
    TextRef ref;
    std::string_view text;
    std::size_t begin = 0; ///< its initials, in Initials
    std::size_t count = 0;
    std::size_t tried = std::numeric_limits<std::size_t>::max(); ///< the last text it was tried on
    std::string plain;                                           ///< once it was needed
};

constexpr std::uint8_t a_space = 0x20;
constexpr std::uint8_t a_letter = 0x40;

/// What a byte is to the initials: a space, a letter with 5 bits of which one, or nothing. Of what
/// is not ASCII the first byte of a letter counts as one; dashes, quotation marks and no-break
/// spaces begin with 0xE2 or 0xC2.
constexpr std::array<std::uint8_t, 256> make_classes() {
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t byte = 0; byte < classes.size(); ++byte) {
        const bool large = byte >= 'A' && byte <= 'Z';
        const bool small = byte >= 'a' && byte <= 'z';
        const bool digit = byte >= '0' && byte <= '9';
        const bool lead = byte >= 0xC3 && byte <= 0xF4 && byte != 0xE2;
        if (large || small || digit || lead)
            classes[byte] = static_cast<std::uint8_t>(a_letter | (byte & 0x1F));
        else if (byte == ' ' || byte == '\t' || byte == '\n' || byte == 0xA0)
            classes[byte] = a_space;
    }
    return classes;
}

constexpr auto classes = make_classes();

/// What stands before a text or behind it where it stands whole.
bool is_edge(std::string_view text, std::size_t at) {
    return at >= text.size() || (classes[static_cast<unsigned char>(text[at])] & a_letter) == 0;
}

/// Whether the shorter text stands in the longer one whole, not in the middle of a word.
bool holds_whole(std::string_view whole, std::string_view part) {
    if (whole.starts_with(part) && is_edge(whole, part.size()))
        return true;
    for (auto at = whole.find(part); at != std::string_view::npos; at = whole.find(part, at + 1))
        if ((at == 0 || is_edge(whole, at - 1)) && is_edge(whole, at + part.size()))
            return true;
    return false;
}

bool is_of_meeting(Which field) {
    return field == Which::agenda || field == Which::outcomes;
}

bool is_heard(Which field) {
    return field == Which::said || field == Which::did;
}

/// Whether the two would be asked about: a series of meetings has the same agenda, and what was
/// said or done at a meeting rightly stands in its minutes too.
bool ask_for_different_things(Which a, Which b) {
    if (a == Which::agenda && b == Which::agenda)
        return false;
    return !(is_of_meeting(a) && is_heard(b)) && !(is_heard(a) && is_of_meeting(b));
}

/// All texts of one file that are long enough, and which of them stand in one another.
class Copies {
public:
    /// At most so many texts are added.
    Copies(std::size_t letters, std::size_t texts) : letters_(letters) { pieces_.reserve(texts); }

    void add(Which field, Index item, const Text& text);
    void find();
    /// Those that stand in another one, or have another one in them.
    [[nodiscard]] std::vector<TextRef> found() const;

private:
    static constexpr std::size_t head_length = 5; ///< initials that a text is looked up by
    static constexpr std::uint32_t head_mask = (1U << (5 * head_length)) - 1;
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::size_t letters_;
    std::vector<Piece> pieces_;
    std::vector<std::uint8_t> initials_;
    std::vector<std::uint32_t> first_; ///< by slot: the first piece whose head falls into it
    std::vector<std::uint32_t> next_;  ///< by piece: the next one in the same slot
    std::vector<std::uint32_t> heads_;
    std::vector<char> copied_; ///< by piece

    [[nodiscard]] std::size_t slot(std::uint32_t head) const {
        return (head * 0x9E3779B1U >> 7U) & (first_.size() - 1);
    }
    void file_heads();
    void look_up(Index whole, std::uint32_t head, std::size_t offset);
    void try_on(Index part, Index whole, std::size_t offset);
    [[nodiscard]] bool same_words(Piece& part, Piece& whole) const;
};

void Copies::add(Which field, Index item, const Text& text) {
    const std::string_view value = text.value;
    if (value.size() < letters_)
        return;
    const std::size_t begin = initials_.size();
    initials_.resize(begin + value.size() + 1);
    std::uint8_t* out = initials_.data() + begin;
    std::size_t count = 0;
    std::size_t letters = 0;
    unsigned between_words = 1;
    for (const char c : value) { // without branches, which would be guessed wrong at every word
        const std::uint8_t seen = classes[static_cast<unsigned char>(c)];
        const unsigned letter = seen >> 6U;
        out[count] = seen & 0x1FU;
        count += letter & between_words;
        letters += letter;
        between_words = (between_words & (letter ^ 1U)) | ((seen >> 5U) & (letter ^ 1U) & 1U);
    }
    initials_.resize(letters < letters_ ? begin : begin + count);
    if (letters < letters_)
        return;
    Piece& piece = pieces_.emplace_back();
    piece.ref = {field, item, text.place};
    piece.text = value;
    piece.begin = begin;
    piece.count = count;
}

/// A text of fewer words is looked up by those that it has.
void Copies::file_heads() {
    std::size_t slots = 256;
    while (slots < 4 * pieces_.size())
        slots *= 2;
    first_.assign(slots, none);
    next_.assign(pieces_.size(), none);
    heads_.assign(pieces_.size(), 0);
    copied_.assign(pieces_.size(), 0);
    for (Index i = 0; i < pieces_.size(); ++i) {
        for (std::size_t k = 0; k < std::min(head_length, pieces_[i].count); ++k)
            heads_[i] = (heads_[i] << 5U) | initials_[pieces_[i].begin + k];
        std::uint32_t& first = first_[slot(heads_[i])];
        next_[i] = first;
        first = static_cast<std::uint32_t>(i);
    }
}

bool Copies::same_words(Piece& part, Piece& whole) const {
    if (holds_whole(whole.text, part.text))
        return true;
    for (Piece* piece : {&part, &whole})
        if (piece->plain.empty())
            piece->plain = plain_text(piece->text);
    return part.plain.size() <= whole.plain.size() && holds_whole(whole.plain, part.plain);
}

void Copies::try_on(Index part_index, Index whole_index, std::size_t offset) {
    Piece& part = pieces_[part_index];
    Piece& whole = pieces_[whole_index];
    if (part_index == whole_index || part.tried == whole_index || part.count + offset > whole.count)
        return;
    // Words that families said may be quoted in an account; as a whole answer they are copied.
    const bool quoted = part.ref.field == Which::said && part.count != whole.count;
    if (quoted || !ask_for_different_things(part.ref.field, whole.ref.field))
        return;
    const auto first = initials_.begin() + static_cast<std::ptrdiff_t>(part.begin);
    if (!std::equal(first, first + static_cast<std::ptrdiff_t>(part.count),
                    initials_.begin() + static_cast<std::ptrdiff_t>(whole.begin + offset)))
        return;
    part.tried = whole_index;
    if (same_words(part, whole))
        copied_[part_index] = copied_[whole_index] = 1;
}

void Copies::look_up(Index whole, std::uint32_t head, std::size_t offset) {
    for (std::uint32_t i = first_[slot(head)]; i != none; i = next_[i])
        if (heads_[i] == head && !(copied_[i] != 0 && copied_[whole] != 0))
            try_on(i, whole, offset);
}

void Copies::find() {
    if (pieces_.size() < 2)
        return;
    file_heads();
    for (Index whole = 0; whole < pieces_.size(); ++whole) {
        std::uint32_t head = heads_[whole];
        look_up(whole, head, 0);
        const std::uint8_t* initials = initials_.data() + pieces_[whole].begin;
        for (std::size_t end = head_length; end < pieces_[whole].count; ++end) {
            head = ((head << 5U) | initials[end]) & head_mask;
            if (first_[slot(head)] != none)
                look_up(whole, head, end + 1 - head_length);
        }
    }
}

std::vector<TextRef> Copies::found() const {
    std::vector<TextRef> texts;
    texts.reserve(static_cast<std::size_t>(std::count(copied_.begin(), copied_.end(), 1)));
    for (Index i = 0; i < copied_.size(); ++i)
        if (copied_[i] != 0)
            texts.push_back(pieces_[i].ref);
    return texts;
}

/// Texts that are too short to be compared one with another: the same one in three places.
class Repeats {
public:
    Repeats(const RuleContext& context, std::size_t letters)
        : context_(context), letters_(letters) {}

    void add(Which field, Index item, const Text& text) {
        const bool asks = field != Which::agenda && field != Which::said;
        if (!asks || text.value.size() > 4 * letters_ || !context_.answered(text))
            return;
        std::string plain = plain_text(text.value);
        if (!plain.empty() && plain.size() < letters_)
            places_[std::move(plain)].push_back({field, item, text.place});
    }
    void add_to(std::vector<TextRef>& texts) const {
        constexpr std::size_t enough = 3;
        for (const auto& [plain, places] : places_)
            if (places.size() >= enough)
                texts.insert(texts.end(), places.begin(), places.end());
    }

private:
    const RuleContext& context_;
    std::size_t letters_;
    std::map<std::string, std::vector<TextRef>> places_;
};

/// Gives a text to both.
struct AllTexts {
    Copies copies;
    Repeats repeats;

    void add(Which field, Index item, const Text& text) {
        copies.add(field, item, text);
        repeats.add(field, item, text);
    }
};

void add_answers(AllTexts& texts, Which field, const std::vector<Answer>& answers,
                 const std::vector<AnswerState>& states) {
    for (Index i = 0; i < states.size(); ++i)
        if (states[i] == AnswerState::answered)
            texts.add(field, i, answers[i].text);
}

void add_all(AllTexts& texts, const Submission& file, const Assessment& assessment) {
    if (assessment.forms) {
        add_answers(texts, Which::plan, file.plan, assessment.forms->plan);
        add_answers(texts, Which::review, file.review, assessment.forms->review);
    }
    for (Index i = 0; i < file.commitments.size(); ++i)
        texts.add(Which::how, i, file.commitments[i].how);
    for (Index i = 0; i < file.meetings.size(); ++i)
        texts.add(Which::agenda, i, file.meetings[i].agenda);
    for (Index i = 0; i < file.meetings.size(); ++i)
        texts.add(Which::outcomes, i, file.meetings[i].outcomes);
    for (Index i = 0; i < file.heard.size(); ++i)
        texts.add(Which::said, i, file.heard[i].said);
    for (Index i = 0; i < file.heard.size(); ++i)
        texts.add(Which::did, i, file.heard[i].did);
}

} // namespace

bool has_copied_text(const FlagInput& input, FlagResult& result) {
    const Submission& file = input.context.submission;
    const auto letters = static_cast<std::size_t>(input.limit());
    AllTexts texts{Copies(letters, file.plan.size() + file.review.size() + file.commitments.size() +
                                       2 * (file.meetings.size() + file.heard.size())),
                   Repeats(input.context, letters)};
    add_all(texts, file, input.assessment);
    texts.copies.find();
    result.texts = texts.copies.found();
    texts.repeats.add_to(result.texts);
    std::sort(result.texts.begin(), result.texts.end(), [](const TextRef& a, const TextRef& b) {
        return std::tuple(a.field, a.item) < std::tuple(b.field, b.item);
    });
    for (const TextRef& ref : result.texts)
        if (is_of_meeting(ref.field))
            result.records.push_back(
                {RecordRef::Kind::meeting, ref.item, file.meetings[ref.item].place});
        else if (is_heard(ref.field))
            result.records.push_back(
                {RecordRef::Kind::heard, ref.item, file.heard[ref.item].place});
    put_in_order(result.records);
    result.number = static_cast<int>(result.texts.size());
    return !result.texts.empty();
}

} // namespace coprod
