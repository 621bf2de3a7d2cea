// Values as a picture: one square for each commitment, filled by its strength.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/fill_report.h"
#include "writers/outcome_words.h"
#include "writers/pictures.h"

namespace coprod {

namespace {

constexpr std::size_t most_values = 24;
constexpr int values_are_full = 560;
constexpr std::size_t most_squares = 33;
constexpr int square_pitch = 26;
constexpr int row_height = 30;
constexpr int squares_in_row = (drawing_width - numbered_text_x) / square_pitch;

struct StrengthLook {
    std::string_view shape;
    std::string_view word;
};

StrengthLook look_of(Strength strength) {
    constexpr std::array<StrengthLook, 4> looks{{{"empty", "not shown"},
                                                 {"quarter", "described"},
                                                 {"half", "documented"},
                                                 {"full", "confirmed"}}};
    return looks.at(static_cast<std::size_t>(strength));
}

/// Gives back the y below them.
int draw_squares(Drawing& drawing, const ReportValue& value, int top) {
    int y = top + square_pitch / 2;
    int column = 0;
    const std::size_t shown = std::min(value.commitments.size(), most_squares);
    for (std::size_t i = 0; i < shown; ++i, ++column) {
        if (column == squares_in_row) {
            column = 0;
            y += row_height;
        }
        const ReportCommitment& commitment = value.commitments[i];
        const int x = numbered_text_x + 10 + column * square_pitch;
        drawing.marks.push_back({x, y, std::string(look_of(commitment.strength).shape),
                                 std::string(tone_of(commitment))});
        if (commitment.contested)
            drawing.marks.push_back({x + 9, y - 9, "contested", "missing"});
    }
    y += square_pitch / 2 + 4;
    if (shown == value.commitments.size())
        return shown == 0 ? top : y;
    drawing.words.push_back(
        {numbered_text_x, y + 10, fmt::format("and {} more", value.commitments.size() - shown)});
    return y + line_height;
}

int draw_value(Drawing& drawing, const ReportValue& value, int top) {
    const std::string word(outcome_word(value.outcome));
    const int word_width = drawn_width(word, false);
    const auto lines =
        fitted(value.wording, {drawing_width - numbered_text_x - word_width - 12, 3, true});
    const std::string tone(tone_of(value.outcome));
    drawing.marks.push_back({12, top + 12, tone, tone});
    drawing.words.push_back({drawing_width - 2, top + 17, word, false, Anchor::end});
    const int below = write_lines(drawing, lines, {numbered_text_x, top + 17, {}, true});
    return draw_squares(drawing, value, std::max(below, top + 17 + line_height) - 4) + 6;
}

std::size_t count_of_strength(const std::vector<ReportCommitment>& commitments, Strength strength) {
    return static_cast<std::size_t>(
        std::ranges::count(commitments, strength, &ReportCommitment::strength));
}

/// "2 confirmed, 1 not shown; 1 seen differently by people who took part"
std::string counts(const std::vector<ReportCommitment>& commitments) {
    std::vector<std::string> words;
    for (const Strength strength :
         {Strength::confirmed, Strength::documented, Strength::described, Strength::not_shown})
        if (const std::size_t count = count_of_strength(commitments, strength); count > 0)
            words.push_back(fmt::format("{} {}", count, look_of(strength).word));
    std::string text = words.empty() ? "no commitment" : joined(words, ", ");
    const auto contested = std::ranges::count_if(commitments, &ReportCommitment::contested);
    if (contested > 0)
        text += fmt::format("; {} seen differently by people who took part", contested);
    return text;
}

std::string description(const std::vector<ReportValue>& values) {
    std::array<std::size_t, 3> by_outcome{};
    for (const ReportValue& value : values)
        ++by_outcome.at(static_cast<std::size_t>(value.outcome));
    std::string text = fmt::format("{}:", count_of(values.size(), "value", "values"));
    for (const Outcome outcome : {Outcome::pass, Outcome::fail, Outcome::unknown})
        if (const std::size_t count = by_outcome.at(static_cast<std::size_t>(outcome)); count > 0)
            text += fmt::format("{} {} {}", text.ends_with(':') ? "" : ",", count,
                                outcome_word(outcome));
    return text + ". Under each value stands a square for each of its commitments.";
}

} // namespace

Drawings draw_values(const Report& report) {
    Drawings sheets;
    const std::size_t shown = std::min(report.values.size(), most_values);
    for (std::size_t i = 0; i < shown; ++i) {
        const bool begins = sheets.empty() || sheets.back().height > values_are_full;
        Drawing& sheet = begins ? sheets.emplace_back() : sheets.back();
        const int y = sheet.height;
        if (!begins)
            sheet.strokes.push_back({0, y, drawing_width, y, "divider"});
        sheet.height = draw_value(sheet, report.values[i], begins ? y : y + 6);
    }
    return sheets;
}

void fill_values_picture(const Report& report, Filling& filling) {
    if (report.values.empty())
        return;
    Filling& part = filling.part("picture_values");
    fill_drawings(draw_values(report), "values", part);
    part.text("description", description(report.values));
    bool contested = false;
    for (const ReportValue& value : report.values) {
        Filling& item = part.item("counted_values");
        item.text("wording", value.wording);
        item.text("word", outcome_word(value.outcome));
        item.text("counts", counts(value.commitments));
        contested =
            contested || std::ranges::any_of(value.commitments, &ReportCommitment::contested);
    }
    part.flag("any_contested", contested);
    part.text("note", drawn_note(std::min(report.values.size(), most_values), report.values.size(),
                                 "values", "in the list"));
}

} // namespace coprod
