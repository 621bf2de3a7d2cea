#include "panel/blank_panel.h"

#include <algorithm>

#include <fmt/format.h>

#include "panel/panel_fields.h"

namespace coprod {

namespace {

constexpr std::size_t comment_column = 22;
constexpr std::size_t width = 80;

/// "key: value" with its comment in a column of its own, or above it where the value is long.
std::string line(std::string_view key_and_value, std::string_view words) {
    if (key_and_value.size() >= comment_column - 1)
        return fmt::format("# {}\n{}\n", words, key_and_value);
    return fmt::format("{:<{}}# {}\n", key_and_value, comment_column - 1, words);
}

/// The words as comments of at most `width` columns.
std::string comment(std::string_view words) {
    std::string text;
    while (!words.empty()) {
        std::size_t end = std::min(words.size(), width - 2);
        if (end < words.size())
            if (const std::size_t space = words.rfind(' ', end); space != std::string_view::npos)
                end = space;
        text += fmt::format("# {}\n", words.substr(0, end));
        words.remove_prefix(std::min(words.size(), end + 1));
    }
    return text;
}

template <class List>
std::string ids_of(const List& list) {
    std::string ids;
    for (const auto& item : list)
        ids += (ids.empty() ? "" : ", ") + item.id;
    return ids;
}

std::string member(std::string_view kind) {
    return fmt::format("  - {{role: , kind: {}, from_project: }}\n", kind);
}

/// A line for everybody whom the charter's rules ask for.
std::string members_of(const Charter& charter) {
    std::string lines;
    int count = 0;
    if (charter.panel)
        for (const PanelNeed& need : charter.panel->needs)
            for (int i = 0; i < need.at_least && !need.kinds.empty(); ++i, ++count)
                lines += member(charter.kinds[need.kinds.front()].id);
    for (const int least = charter.panel ? charter.panel->members_at_least : 1; count < least;
         ++count)
        lines += member("");
    return lines;
}

std::string about_members(const Charter& charter, std::string_view words) {
    std::string text = comment(fmt::format("{}; each with:", words));
    for (const Field& row : fields_of(static_cast<PanelMember*>(nullptr)))
        text += comment(fmt::format("  {}: {}", row.name, row.words));
    text += comment(fmt::format("The kinds are: {}.", ids_of(charter.kinds)));
    return charter.panel ? text + comment(charter.panel->why) : text;
}

/// The keys of one thing that is judged, as comments: only those that are used lose their #.
std::string judged(std::string_view indent, std::span<const Field> rows) {
    std::string text;
    for (const Field& row : rows)
        text += line(fmt::format("# {}{}: ", indent, row.name), row.words);
    return text;
}

std::span<const Field> rows_of(PanelSubject subject) {
    switch (subject) {
    case PanelSubject::value:
    case PanelSubject::gate:
        return panel_result_fields();
    case PanelSubject::statement:
        return panel_statement_fields();
    case PanelSubject::ladder:
        return panel_ladder_fields();
    case PanelSubject::commitment:
    case PanelSubject::embedding:
    case PanelSubject::principle:
    case PanelSubject::agreement:
    case PanelSubject::monitoring:
        break;
    }
    return panel_strength_fields();
}

std::string judgements(const Field& row) {
    const auto sections = panel_sections();
    const auto section = std::ranges::find(sections, row.name, &PanelSection::key);
    if (section == sections.end())
        return line(fmt::format("# {}:", row.name), row.words) +
               judged("  ", rows_of(PanelSubject::ladder));
    return line(fmt::format("# {}:", row.name), row.words) + line("#   ID:", "its id") +
           judged("    ", rows_of(section->subject));
}

std::string decision() {
    std::string text;
    for (const Field& row : fields_of(static_cast<PanelDecision*>(nullptr))) {
        if (row.name != "conditions") {
            text += line(fmt::format("  {}: ", row.name), row.words);
            continue;
        }
        text += line(fmt::format("#  {}:", row.name), row.words);
        std::string_view dash = "-";
        for (const Field& part : fields_of(static_cast<PanelCondition*>(nullptr))) {
            text += line(fmt::format("#    {} {}: ", dash, part.name), part.words);
            dash = " ";
        }
    }
    return text;
}

} // namespace

std::string blank_panel(const Charter& charter, std::string_view project) {
    std::string text = comment("What a panel decided about one project. Fill in what stands behind "
                               "the colons, and take the # away in front of the lines that you "
                               "need. People stand here by what they do, never by name.");
    for (const Field& row : panel_fields()) {
        if (row.name == "coprod_panel")
            text += "\n" + line("coprod_panel: 1", row.words);
        else if (row.name == "project")
            text += line(fmt::format("project: {}", project), row.words);
        else if (row.name == "members")
            text += "\n" + about_members(charter, row.words) + "members:\n" + members_of(charter) +
                    "\n" +
                    comment("Only what the panel judged for itself; each needs a reason, which is "
                            "published only with `share: yes`.");
        else if (row.name == "decision")
            text += "\n" + line("decision:", row.words) + decision();
        else if (row.needed)
            text += line(fmt::format("{}: ", row.name), row.words);
        else
            text += judgements(row);
    }
    return text;
}

} // namespace coprod
