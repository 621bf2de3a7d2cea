// How many projects reached which verdict, and those that earned the mark.
#include <algorithm>
#include <array>

#include "workstream/parts.h"

namespace coprod {

namespace {

/// For results that do not give the words of a verdict that nobody reached.
constexpr std::array<const char*, 4> plain_titles{"Mark", "Mark with conditions",
                                                  "Not enough evidence", "Not yet"};

/// Whether nothing is open but what the panel has to decide, as too few people answered.
bool waits_for_panel(const Row& row) {
    bool waits = false;
    for (const char each : row.gates) {
        const char mark = outcome_mark(each);
        if (mark == Row::panel_decides)
            waits = true;
        else if (mark != static_cast<char>(Outcome::pass) && mark != Row::absent)
            return false;
    }
    return waits;
}

/// Those who reached it, by name.
std::vector<std::string> names_with(const CharterRows& charter, VerdictKind verdict) {
    std::vector<std::string> names;
    for (const Row* row : charter.rows)
        if (row->verdict == verdict)
            names.push_back(project_name(*row));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

std::string verdict_title(const CharterWords& words, VerdictKind verdict) {
    const auto number = static_cast<std::size_t>(verdict);
    const std::string& title = words.verdicts[number].title;
    return title.empty() ? plain_titles[number] : title;
}

void add_verdicts(const CharterRows& charter, WorkstreamPart& part) {
    // A charter without gates judges nothing: its verdicts would say what nobody has found.
    if (charter.words->gates.size() == 0)
        return;
    for (std::size_t i = 0; i < plain_titles.size(); ++i)
        part.verdicts.push_back({verdict_title(*charter.words, static_cast<VerdictKind>(i)),
                                 charter.words->verdicts[i].meaning, 0});
    for (const Row* row : charter.rows)
        if (waits_for_panel(*row))
            part.for_the_panel.push_back(project_name(*row));
    std::sort(part.for_the_panel.begin(), part.for_the_panel.end());
    for (const Row* row : charter.rows)
        ++part.verdicts[static_cast<std::size_t>(row->verdict)].projects;
    for (const VerdictKind verdict : {VerdictKind::mark, VerdictKind::conditions}) {
        auto names = names_with(charter, verdict);
        if (!names.empty())
            part.earned.push_back(
                {part.verdicts[static_cast<std::size_t>(verdict)].title, std::move(names)});
    }
}

} // namespace coprod
