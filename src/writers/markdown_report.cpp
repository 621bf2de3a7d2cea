#include "writers/markdown_report.h"

#include <algorithm>

#include "writers/fill_report.h"

namespace coprod {

namespace {

std::string_view without_spaces_behind(std::string_view line) {
    const auto last = line.find_last_not_of(' ');
    return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

bool is_item(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return line.starts_with("- ");
}

/// Templates leave blank lines where a part has nothing to say; one is enough, and none stands
/// between the items of a list, which would set them apart.
std::string tidy(std::string_view text) {
    std::string tidied;
    tidied.reserve(text.size());
    bool blank_due = false;
    bool after_item = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = without_spaces_behind(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) {
            blank_due = !tidied.empty();
            continue;
        }
        if (blank_due && !(after_item && is_item(line)))
            tidied += '\n';
        blank_due = false;
        after_item = is_item(line);
        tidied.append(line) += '\n';
    }
    return tidied;
}

std::string filled(const Report& report, const Templates& templates, std::string_view name) {
    Filling filling;
    fill_report(report, filling);
    return tidy(templates.fill(name, filling));
}

} // namespace

std::string write_markdown(const Report& report, const Templates& templates) {
    return filled(report, templates, "report.md");
}

std::string write_actions(const Report& report, const Templates& templates) {
    return filled(report, templates, "actions.md");
}

} // namespace coprod
