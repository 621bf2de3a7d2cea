#include <algorithm>
#include <numeric>

#include "writers/text_fill.h"
#include "writers/text_layout.h"

namespace coprod {
namespace {

constexpr std::size_t between_columns = 2;
// Longer indents than this would leave too little room on a narrow page.
constexpr std::size_t most_indent = TextPage::least_width / 2;
// Nearly every report fits into this, so that none is copied while it grows.
constexpr std::size_t usual_size = std::size_t{64} * 1024;

std::string_view colour_code(Tone tone) {
    switch (tone) {
    case Tone::plain:
        break;
    case Tone::strong:
        return "\x1b[1m";
    case Tone::good:
        return "\x1b[32m";
    case Tone::open:
        return "\x1b[33m";
    case Tone::missing:
        return "\x1b[31m";
    }
    return {};
}

/// The widest cell of each column, as it would stand on one line.
std::vector<std::size_t> natural_widths(const TextTable& table) {
    std::vector<std::size_t> widths;
    const auto measure = [&](const std::vector<std::string>& row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], one_line_width(row[column]));
    };
    measure(table.head);
    std::ranges::for_each(table.rows, measure);
    if (!widths.empty())
        widths.front() = std::max(widths.front(), table.first_column);
    return widths;
}

/// Takes columns away from the widest one until all fit, so that narrow columns stay whole.
std::vector<std::size_t> fitting(std::vector<std::size_t> widths, std::size_t room) {
    auto total = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
    while (total > room) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= 2)
            break; // a wide character needs two columns
        --*widest;
        --total;
    }
    return widths;
}

} // namespace

TextPage::TextPage(std::size_t width, bool colour, std::string heading_note)
    : width_(std::max(width, least_width)), colour_(colour),
      heading_note_(std::move(heading_note)) {
    text_.reserve(usual_size);
}

void TextPage::title(std::string_view text) {
    ruled(text, '=');
}

void TextPage::heading(std::string_view text) {
    blank();
    ruled(text, '-');
    paragraph(heading_note_);
}

void TextPage::subheading(std::string_view text, std::size_t indent) {
    blank();
    item("", text, "", indent, Tone::strong);
}

void TextPage::blank() {
    blank_due_ = true;
}

void TextPage::paragraph(std::string_view text, std::size_t indent) {
    item("", "", text, indent);
}

void TextPage::item(std::string_view marker, std::string_view lead, std::string_view text,
                    std::size_t indent, Tone tone) {
    if (!has_words(lead) && !has_words(text))
        return;
    indent = std::min(indent, most_indent);
    const std::size_t inner = indent + text_width(marker);
    begin_line(indent);
    text_ += marker;
    const std::size_t start = text_.size();
    LineFiller lines(text_, {width_ - inner, width_ - inner}, inner);
    lines.add(lead);
    // A lead that had to be broken stays without colour: its words say enough.
    if (lines.on_first_line())
        paint_from(start, tone);
    lines.add(text);
    text_ += '\n';
}

void TextPage::field(std::string_view label, std::string_view text, std::size_t indent) {
    if (!has_words(text))
        return;
    indent = std::min(indent, most_indent);
    begin_line(indent);
    LineFiller lines(text_, {width_ - indent, width_ - indent - 2}, indent + 2);
    lines.add(std::string(label) += ':');
    lines.add(text);
    text_ += '\n';
}

void TextPage::definitions(const std::vector<std::pair<std::string, std::string>>& entries,
                           std::size_t indent) {
    TextTable list;
    for (const auto& [label, words] : entries) {
        if (has_words(words))
            list.rows.push_back({label + ":", words});
    }
    table(list, indent);
}

void TextPage::table(const TextTable& table, std::size_t indent) {
    indent = std::min(indent, most_indent);
    const std::vector<std::size_t> natural = natural_widths(table);
    const std::size_t gaps = natural.empty() ? 0 : between_columns * (natural.size() - 1);
    const std::vector<std::size_t> widths = fitting(natural, width_ - indent - gaps);
    row(table.head, widths, indent, Tone::strong);
    for (const std::vector<std::string>& cells : table.rows)
        row(cells, widths, indent, Tone::plain);
}

void TextPage::row(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                   std::size_t indent, Tone tone) {
    std::vector<std::string> filled(cells.size());
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const std::size_t width = std::max<std::size_t>(widths[column], 2);
        LineFiller(filled[column], {width, width}, 0).add(cells[column]);
    }
    std::vector<std::string_view> left(filled.begin(), filled.end());
    const auto empty = [](std::string_view lines) { return lines.empty(); };
    while (!std::ranges::all_of(left, empty))
        row_line(left, widths, indent, tone);
}

void TextPage::row_line(std::vector<std::string_view>& columns,
                        const std::vector<std::size_t>& widths, std::size_t indent, Tone tone) {
    begin_line(indent);
    std::size_t start = 0; // where the column begins
    std::size_t used = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (!columns[column].empty()) {
            const std::string_view part = take_line(columns[column]);
            text_.append(start - used, ' ') += part;
            paint_from(text_.size() - part.size(), tone);
            used = start + text_width(part);
        }
        start += widths[column] + between_columns;
    }
    text_ += '\n';
}

void TextPage::ruled(std::string_view text, char rule) {
    std::size_t longest = 0;
    for (const std::string& each : wrap(text, width_)) {
        begin_line(0);
        text_ += each;
        paint_from(text_.size() - each.size(), Tone::strong);
        text_ += '\n';
        longest = std::max(longest, text_width(each));
    }
    if (longest > 0)
        text_.append(longest, rule) += '\n';
}

void TextPage::begin_line(std::size_t indent) {
    if (blank_due_ && !text_.empty())
        text_ += '\n';
    blank_due_ = false;
    text_.append(indent, ' ');
}

void TextPage::paint_from(std::size_t start, Tone tone) {
    if (!colour_ || start == text_.size() || tone == Tone::plain)
        return;
    text_.insert(start, colour_code(tone));
    text_ += "\x1b[0m";
}

} // namespace coprod
