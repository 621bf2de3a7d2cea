#include <algorithm>
#include <numeric>

#include "writers/text_layout.h"

namespace coprod {
namespace {

constexpr std::size_t between_columns = 2;
// Longer indents than this would leave too little room on a narrow page.
constexpr std::size_t most_indent = TextPage::least_width / 2;

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

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines)
        all += (all.empty() ? "" : " ") + line;
    return all;
}

/// The widest cell of each column, as it would stand on one line.
std::vector<std::size_t> natural_widths(const TextTable& table) {
    std::vector<std::size_t> widths;
    const auto measure = [&](const std::vector<std::string>& row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string line = joined(wrap(row[column], std::string::npos));
            widths[column] = std::max(widths[column], text_width(line));
        }
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
      heading_note_(std::move(heading_note)) {}

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
    indent = std::min(indent, most_indent);
    const std::size_t inner = indent + text_width(marker);
    const std::string shown_lead = joined(wrap(lead, std::string::npos));
    const std::string all = std::string(lead) + ' ' + std::string(text);
    bool first = true;
    for (const std::string& each : wrap(all, width_ - inner)) {
        // A lead that had to be broken stays without colour: its words say enough.
        const bool paint = first && each.starts_with(shown_lead);
        const std::size_t length = paint ? shown_lead.size() : 0;
        line(first ? indent : inner, (first ? std::string(marker) : std::string()) +
                                         painted(each.substr(0, length), tone) +
                                         each.substr(length));
        first = false;
    }
}

void TextPage::field(std::string_view label, std::string_view text, std::size_t indent) {
    indent = std::min(indent, most_indent);
    if (wrap(text, width_).empty())
        return;
    const std::string all = std::string(label) + ": " + std::string(text);
    std::size_t before = indent;
    for (const std::string& each : wrap(all, width_ - indent - 2, width_ - indent)) {
        line(before, each);
        before = indent + 2;
    }
}

void TextPage::definitions(const std::vector<std::pair<std::string, std::string>>& entries,
                           std::size_t indent) {
    TextTable list;
    for (const auto& [label, words] : entries) {
        if (!wrap(words, width_).empty())
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
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        columns.push_back(wrap(cells[column], std::max<std::size_t>(widths[column], 2)));
        height = std::max(height, columns.back().size());
    }
    for (std::size_t down = 0; down < height; ++down) {
        std::string all;
        std::size_t start = 0; // where the column begins
        std::size_t used = 0;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (down < columns[column].size()) {
                const std::string& part = columns[column][down];
                all.append(start - used, ' ');
                all += painted(part, tone);
                used = start + text_width(part);
            }
            start += widths[column] + between_columns;
        }
        line(indent, all);
    }
}

void TextPage::line(std::size_t indent, std::string_view text) {
    if (blank_due_ && !text_.empty())
        text_ += '\n';
    blank_due_ = false;
    text_.append(indent, ' ').append(text) += '\n';
}

void TextPage::ruled(std::string_view text, char rule) {
    std::size_t longest = 0;
    for (const std::string& each : wrap(text, width_)) {
        line(0, painted(each, Tone::strong));
        longest = std::max(longest, text_width(each));
    }
    if (longest > 0)
        line(0, std::string(longest, rule));
}

std::string TextPage::painted(std::string_view text, Tone tone) const {
    if (!colour_ || text.empty() || tone == Tone::plain)
        return std::string(text);
    return std::string(colour_code(tone)).append(text).append("\x1b[0m");
}

} // namespace coprod
