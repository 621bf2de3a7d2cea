#include "writers/picture_text.h"

#include <algorithm>
#include <array>

#include "input/escape.h"
#include "input/utf8.h"
#include "writers/text_fill.h"

namespace coprod {

namespace {

/// More marks than this on one letter are left out: they would pile up over other labels.
constexpr int most_marks = 3;
constexpr std::string_view dots = "…";

/// From the space to the tilde, in thousandths of the letter size: a wide sans-serif type.
constexpr std::array<int, 95> letter_widths{
    318, 401, 460, 838, 838, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};

int plain_width(char32_t code) {
    if (code >= ' ' && code <= '~')
        return letter_widths.at(code - U' ');
    constexpr char32_t first_other = 0x0500; // Latin, Greek and Cyrillic letters come before it
    const bool narrow = code < first_other || (code >= 0x2010 && code <= 0x201F);
    return static_cast<int>(display_width(code)) * (narrow ? 780 : 1000);
}

int width_of(char32_t code, bool strong) {
    constexpr int least_more = 65;
    const int width = plain_width(code);
    return strong && width > 0 ? width + std::max(width * 15 / 100, least_more) : width;
}

/// In units times a thousand.
int thousandths(std::string_view text, bool strong) {
    int width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        width += width_of(next.code, strong);
        at += next.length;
    }
    return width * letter_size;
}

void drop_last_letter(std::string& line) {
    while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U)
        line.pop_back();
    if (!line.empty())
        line.pop_back();
}

/// Takes letters one by one, and breaks lines where they are full.
class Lines {
public:
    explicit Lines(const LabelRoom& room) : room_(room) {}

    [[nodiscard]] bool full() const { return done_.size() == room_.lines; }

    void space() {
        if (!line_.empty())
            space_due_ = true;
    }

    void letter(const std::string& shown) {
        if (space_due_) {
            break_at_ = line_.size();
            line_ += ' ';
            space_due_ = false;
        }
        line_ += shown;
        if (thousandths(line_, room_.strong) > room_.width * 1000)
            break_line(shown.size());
        else if (shown == "-" || shown == "/")
            break_at_ = line_.size();
    }

    std::vector<std::string> take() && {
        const bool more = full() && !line_.empty();
        if (!full() && !line_.empty())
            done_.push_back(std::move(line_));
        if (more)
            end_with_dots(done_.back());
        return std::move(done_);
    }

private:
    LabelRoom room_;
    std::vector<std::string> done_;
    std::string line_;
    std::size_t break_at_ = 0; // where the line can be broken; 0 for nowhere
    bool space_due_ = false;

    void break_line(std::size_t last) {
        std::size_t end =
            break_at_ > 0 && break_at_ < line_.size() ? break_at_ : line_.size() - last;
        if (end == 0)
            end = line_.size(); // one letter wider than the room
        std::string rest = line_.substr(end);
        line_.resize(end);
        done_.push_back(std::move(line_));
        line_ = rest.starts_with(' ') ? rest.substr(1) : std::move(rest);
        break_at_ = 0;
    }

    void end_with_dots(std::string& line) const {
        while (!line.empty() &&
               (line.ends_with(' ') ||
                thousandths(line + std::string(dots), room_.strong) > room_.width * 1000))
            drop_last_letter(line);
        line += dots;
    }
};

} // namespace

int drawn_width(std::string_view text, bool strong) {
    return (thousandths(text, strong) + 999) / 1000;
}

std::vector<std::string> fitted(std::string_view text, const LabelRoom& room) {
    Lines lines(room);
    int marks = 0;
    for (std::size_t at = 0; at < text.size() && !lines.full();) {
        const Decoded next = decode_utf8(text, at);
        marks = display_width(next.code) == 0 ? marks + 1 : 0;
        if (is_space(text[at]))
            lines.space();
        else if (marks <= most_marks)
            lines.letter(escape_character(text, at, next));
        at += next.length;
    }
    return std::move(lines).take();
}

} // namespace coprod
