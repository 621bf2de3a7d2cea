#include "commands/headings.h"

namespace coprod {

namespace {

std::string_view between(std::string_view text, std::string_view begin, std::string_view end) {
    const std::size_t first = text.find(begin);
    if (first == std::string_view::npos)
        return {};
    text.remove_prefix(first + begin.size());
    return text.substr(0, text.find(end));
}

} // namespace

std::string_view page_heading(std::string_view report) {
    const std::string_view heading = between(report, "<h1", "</h1>");
    const std::size_t tag_ends = heading.find('>');
    return tag_ends == std::string_view::npos ? std::string_view() : heading.substr(tag_ends + 1);
}

std::string_view easy_heading(std::string_view report) {
    const std::string_view name = between(report, "Its name is: ", "\n");
    return name.substr(0, name.find_last_not_of('.') + 1);
}

std::string_view result_heading(std::string_view report) {
    // Before the title stands the id, which holds no brace.
    constexpr std::string_view begin = R"("project":{)";
    constexpr std::string_view title = R"("title":")";
    const std::size_t project = report.find(begin);
    if (project == std::string_view::npos)
        return {};
    report.remove_prefix(project + begin.size());
    const std::size_t first = report.find(title);
    if (first == std::string_view::npos || first > report.find('}'))
        return {};
    report.remove_prefix(first + title.size());
    std::size_t end = 0;
    while (end < report.size() && report[end] != '"')
        end += report[end] == '\\' ? 2U : 1U;
    return report.substr(0, end);
}

std::string_view actions_heading(std::string_view report) {
    const std::string_view heading = between(report, "**Things to do:** ", "\n");
    return heading.substr(0, heading.rfind(" ("));
}

std::string_view table_heading(std::string_view report) {
    const std::string_view row = between(report, "\n", "\n");
    return row.starts_with('"') ? between(row, "\"", "\",") : row.substr(0, row.find(','));
}

std::string_view first_line_heading(std::string_view report) {
    const std::string_view line = report.substr(0, report.find('\n'));
    return line.starts_with("# ") ? line.substr(2) : line;
}

} // namespace coprod
