#include "writers/easy_read.h"

#include <algorithm>

#include "writers/text_fill.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::string_view bullet = "- ";

void add_line(std::string& out, std::string_view line, std::size_t width) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const bool marked = line.substr(indent).starts_with(bullet);
    const std::size_t hanging = indent + (marked ? bullet.size() : 0);
    bool first = true;
    for (const std::string& part : wrap(line.substr(hanging), width - hanging)) {
        out.append(first ? indent : hanging, ' ');
        out.append(first && marked ? bullet : std::string_view()).append(part).append("\n");
        first = false;
    }
}

} // namespace

std::string laid_out(std::string_view filled, std::size_t width) {
    std::string out;
    bool blank_due = false;
    while (!filled.empty()) {
        const std::string_view line = take_line(filled);
        if (!has_words(line)) {
            blank_due = !out.empty();
            continue;
        }
        if (blank_due)
            out += '\n';
        blank_due = false;
        add_line(out, line, width);
    }
    return out;
}

std::string write_easy_html(const Report& report, const Templates& templates) {
    Filling filling;
    fill_easy_read(report, filling);
    return templates.fill("easy-read.html", filling);
}

std::string write_easy_text(const Report& report, const Templates& templates) {
    Filling filling;
    fill_easy_read(report, filling);
    return laid_out(templates.fill("easy-read.txt", filling), page_width);
}

} // namespace coprod
