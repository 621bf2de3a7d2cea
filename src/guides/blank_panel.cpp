#include "guides/blank_panel.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "guides/yaml_quotes.h"
#include "panel/panel_fields.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::size_t comment_column = 22;

/// The words as comments of at most `page_width` columns, whatever line ends they hold.
std::string comment(std::string_view words) {
    std::string text;
    for (const std::string& each : wrap(words, page_width - 2))
        text += fmt::format("# {}\n", each);
    return text;
}

/// "key: value" with its comment in a column of its own, or above it where both do not fit.
std::string line(std::string_view key_and_value, std::string_view words) {
    const std::string one = fmt::format("{:<{}}# {}", key_and_value, comment_column - 1, words);
    if (key_and_value.size() < comment_column - 1 && text_width(one) <= page_width)
        return one + "\n";
    return comment(words) + fmt::format("{}\n", key_and_value);
}

/// The same as a comment: it is used by taking the # and the one space behind it away.
std::string unused(std::string_view key_and_value, std::string_view words) {
    return line(fmt::format("# {}", key_and_value), words);
}

template <class List>
std::string ids_of(const List& list) {
    std::vector<std::string_view> ids;
    for (const auto& item : list)
        ids.emplace_back(item.id);
    return fmt::format("{}", fmt::join(ids, ", "));
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
        text += comment(fmt::format("- `{}`: {}", row.name, row.words));
    text += comment(fmt::format("The kinds are: {}.", ids_of(charter.kinds)));
    text += comment("Roles are printed. Write what somebody does there (“chair”, “young adviser”), "
                    "and never who it is.");
    return charter.panel ? text + comment(charter.panel->why) : text;
}

/// The keys of one thing that is judged, as comments: only those that are used lose their #.
std::string judged(std::string_view indent, PanelSubject subject) {
    std::string text;
    for (const Field& row : panel_judgement_fields(subject))
        text += unused(fmt::format("{}{}:", indent, row.name), row.words);
    return text;
}

std::string judgements(const Field& row) {
    const auto sections = panel_sections();
    const auto section = std::ranges::find(sections, row.name, &PanelSection::key);
    const std::string key = unused(fmt::format("{}:", row.name), row.words);
    if (section != sections.end())
        return key + unused("  ID:", "its id in the charter") + judged("    ", section->subject);
    return row.names == Names::rung ? key + judged("  ", PanelSubject::ladder) : key;
}

std::string charter_lines(const Charter& charter) {
    std::string text;
    for (const Field& row : fields_of(static_cast<PanelCharter*>(nullptr)))
        text += line(fmt::format("  {}: {}", row.name,
                                 yaml_value(row.name == "id" ? charter.id : charter.version)),
                     row.words);
    return text;
}

std::string decision() {
    std::string text;
    for (const Field& row : fields_of(static_cast<PanelDecision*>(nullptr))) {
        if (row.name != "conditions") {
            text += line(fmt::format("  {}:", row.name), row.words);
            continue;
        }
        text += unused(fmt::format("  {}:", row.name), row.words);
        std::string_view dash = "-";
        for (const Field& part : fields_of(static_cast<PanelCondition*>(nullptr))) {
            text += unused(fmt::format("    {} {}:", dash, part.name), part.words);
            dash = " ";
        }
    }
    return text;
}

/// One key at the top of the file, with what is below it.
std::string top(const Field& row, const Charter& charter, std::string_view project) {
    const auto key = [&](std::string_view value) {
        return line(fmt::format("{}:{}{}", row.name, value.empty() ? "" : " ", value), row.words);
    };
    if (row.name == "coprod_panel")
        return "\n" + key("1");
    if (row.name == "project")
        return key(project.empty() ? std::string() : yaml_value(project));
    if (row.name == "charter")
        return key("") + charter_lines(charter);
    if (row.name == "members")
        return "\n" + about_members(charter, row.words) + "members:\n" + members_of(charter) +
               "\n" +
               comment("Only what the panel judged for itself; each needs a reason, which is "
                       "published only with `share: yes`.");
    if (row.name == "decision")
        return "\n" + key("") + decision();
    return row.needed ? key("") : judgements(row);
}

} // namespace

std::string blank_panel(const Charter& charter, std::string_view project) {
    std::string text =
        comment("What a panel decided about one project. Fill in what stands behind the colons. To "
                "use a line that begins with # and has a key, take away the # and the one space "
                "behind it. People stand here by what they do, never by name.");
    for (const Field& row : panel_fields())
        text += top(row, charter, project);
    return text;
}

} // namespace coprod
