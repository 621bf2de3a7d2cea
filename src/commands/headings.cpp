#include "commands/headings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coprod {

namespace {

std::string_view between(std::string_view text, std::string_view begin, std::string_view end) {
    const std::size_t first = text.find(begin);
    if (first == std::string_view::npos)
        return {};
    text.remove_prefix(first + begin.size());
    return text.substr(0, text.find(end));
}

/// The rest of the first line that begins so.
std::string_view line_behind(std::string_view text, std::string_view begin) {
    std::size_t at = text.find(begin);
    while (at != std::string_view::npos && at > 0 && text[at - 1] != '\n')
        at = text.find(begin, at + 1);
    return at == std::string_view::npos ? std::string_view()
                                        : between(text.substr(at), begin, "\n");
}

/// Without what escape_html (writers/escapes.h) and finished put into it.
std::string without_html(std::string_view text) {
    constexpr auto entities = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}});
    std::string plain;
    while (!text.empty()) {
        const auto entity = std::ranges::find_if(
            entities, [&](const auto& each) { return text.starts_with(each.first); });
        if (entity != entities.end()) {
            plain += entity->second;
            text.remove_prefix(entity->first.size());
        } else if (text.front() == '<') {
            text.remove_prefix(std::min(text.find('>'), text.size() - 1) + 1);
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

/// As JSON has it: what is marked is meant itself, but for line ends and tabs.
std::string without_json(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool marked = text[at] == '\\' && at + 1 < text.size();
        const char letter = text[marked ? ++at : at];
        plain += marked && (letter == 'n' || letter == 't') ? ' ' : letter;
    }
    return plain;
}

/// Without what escape_markdown puts into it: marks before signs, marks of code, and entities.
std::string without_markdown(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '\\' && at + 1 < text.size())
            plain += text[++at];
        else if (text[at] != '`')
            plain += text[at];
    return without_html(plain);
}

/// The cell that the row begins with.
std::string first_cell(std::string_view row) {
    if (!row.starts_with('"'))
        return std::string(row.substr(0, row.find(',')));
    std::string plain;
    for (std::size_t at = 1; at < row.size(); ++at) {
        if (row[at] == '"' && !row.substr(++at).starts_with('"'))
            break;
        plain += row[at];
    }
    return plain;
}

} // namespace

std::string page_heading(std::string_view report) {
    const std::string_view heading = between(report, "<h1", "</h1>");
    const std::size_t tag_ends = heading.find('>');
    return tag_ends == std::string_view::npos ? std::string()
                                              : without_html(heading.substr(tag_ends + 1));
}

std::string easy_heading(std::string_view report) {
    // A long name goes on in the next lines; the full stop is the one of our sentence.
    const std::string_view lines = between(report, "\nIts name is: ", "\n\n");
    std::string name(lines.substr(0, lines.find(".\n")));
    if (name.size() == lines.size() && name.ends_with('.'))
        name.pop_back();
    std::ranges::replace(name, '\n', ' ');
    return name;
}

std::string result_heading(std::string_view report) {
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
    return without_json(report.substr(0, end));
}

std::string actions_heading(std::string_view report) {
    const std::string_view heading = line_behind(report, "**Things to do:** ");
    const std::size_t verdict = heading.rfind(" (verdict: ");
    return without_markdown(
        heading.substr(0, verdict != std::string_view::npos ? verdict : heading.rfind(" (")));
}

std::string table_heading(std::string_view report) {
    std::string title = first_cell(between(report, "\n", "\n"));
    // Before what a spreadsheet would reckon with stands a mark of ours (writers/csv.h).
    if (title.size() > 1 && title.front() == '\'' &&
        std::string_view("=+-@").find(title[1]) != std::string_view::npos)
        title.erase(0, 1);
    return title;
}

std::string text_heading(std::string_view report) {
    std::string title;
    while (!report.empty()) {
        const std::string_view line = report.substr(0, report.find('\n'));
        if (line.empty())
            break;
        if (!title.empty() && line.find_first_not_of('=') == std::string_view::npos)
            return title;
        title.append(title.empty() ? "" : " ").append(line);
        report.remove_prefix(std::min(line.size() + 1, report.size()));
    }
    return {};
}

std::string markdown_heading(std::string_view report) {
    return without_markdown(line_behind(report, "# "));
}

bool is_same_heading(std::string_view one, std::string_view other) {
    const auto letters = [](std::string_view heading) {
        std::string kept(heading);
        std::erase_if(kept, [](char letter) {
            return std::string_view(" \t\r\n`").find(letter) != std::string_view::npos;
        });
        return kept;
    };
    return letters(one) == letters(other);
}

} // namespace coprod
