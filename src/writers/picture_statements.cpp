// Statements as a picture: in which zone the answers of each group lie. The place inside a zone
// says nothing, for the numbers behind it may not be shown.
#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/fill_report.h"
#include "writers/outcome_words.h"
#include "writers/pictures.h"

namespace coprod {

namespace {

constexpr std::size_t most_statements = 24;
constexpr std::size_t zones_count = 5;
constexpr std::size_t statements_on_sheet = 3;
constexpr int zone_width = drawing_width / static_cast<int>(zones_count);
constexpr int marks_in_row = 3;
constexpr int mark_pitch = 22;
constexpr std::array<std::string_view, zones_count> zone_words{"no answers", "too few to say",
                                                               "not agreed", "mixed", "agreed"};

std::size_t zone_of(Reading level) {
    switch (level) {
    case Reading::too_few:
        return 1;
    case Reading::not_agreed:
        return 2;
    case Reading::mixed:
        return 3;
    case Reading::agreed:
        return 4;
    case Reading::none:
        break;
    }
    return 0;
}

/// One statement: its wording, the zones with their letters, and the gap.
class StatementRow {
public:
    StatementRow(Drawing& drawing, const ReportStatement& statement, const DrawnGroups& groups)
        : drawing_(drawing), statement_(statement) {
        for (const ReportStatementCell& cell : statement.groups)
            if (const DrawnGroup* group = groups.find(cell.group_id, cell.group); group != nullptr)
                zones_.at(zone_of(cell.level)).push_back(group);
        staff_ = statement.staff_id.empty() ? nullptr : groups.find(statement.staff_id, {});
        families_ =
            statement.families_id.empty() ? nullptr : groups.find(statement.families_id, {});
    }

    /// Gives back the y below it.
    int draw(std::size_t number, int top) {
        const std::string tone(tone_of(statement_.outcome));
        const auto lines = fitted(fmt::format("{}. {}", number, statement_.wording),
                                  {drawing_width - numbered_text_x - 2, 3, false});
        drawing_.marks.push_back({12, top + 12, tone, tone});
        int y = write_lines(drawing_, lines, {numbered_text_x, top + 17, {}}) - 8;
        y = draw_zones(y);
        return (draws_gap() ? draw_gap(y) : y) + 10;
    }

private:
    Drawing& drawing_;
    const ReportStatement& statement_;
    std::array<std::vector<const DrawnGroup*>, zones_count> zones_;
    const DrawnGroup* staff_ = nullptr;
    const DrawnGroup* families_ = nullptr;
    int staff_x_ = 0;
    int families_x_ = 0;

    [[nodiscard]] bool draws_gap() const {
        return staff_ != nullptr && families_ != nullptr && staff_x_ > 0 && families_x_ > 0;
    }

    int draw_zones(int top) {
        std::size_t most = 1;
        for (const auto& zone : zones_)
            most = std::max(most, zone.size());
        const int rows = static_cast<int>(most + marks_in_row - 1) / marks_in_row;
        const int height = rows * mark_pitch + 6;
        for (std::size_t zone = 0; zone < zones_count; ++zone) {
            const int left = static_cast<int>(zone) * zone_width;
            drawing_.bars.push_back(
                {left + 1, top, zone_width - 2, height, fmt::format("zone zone{}", zone)});
            draw_groups(zones_.at(zone), left + zone_width / 2, top + 3 + mark_pitch / 2);
        }
        return top + height;
    }

    void draw_groups(const std::vector<const DrawnGroup*>& groups, int middle, int top) {
        const int count = static_cast<int>(groups.size());
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const int at = static_cast<int>(i);
            const int row_begins = at / marks_in_row * marks_in_row;
            const int in_row = std::min(marks_in_row, count - row_begins);
            const int x = middle + (2 * (at - row_begins) - in_row + 1) * mark_pitch / 2;
            const int y = top + at / marks_in_row * mark_pitch;
            drawing_.marks.push_back({x, y, groups[i]->lived ? "lived" : "staff"});
            drawing_.words.push_back({x, y + 5, groups[i]->letter, true, Anchor::middle});
            if (groups[i] == staff_)
                staff_x_ = x;
            if (groups[i] == families_)
                families_x_ = x;
        }
    }

    int draw_gap(int top) {
        const auto [from, to] = std::minmax(staff_x_, families_x_);
        drawing_.strokes.push_back({from, top + 2, from, top + 8, "bracket"});
        drawing_.strokes.push_back({to, top + 2, to, top + 8, "bracket"});
        drawing_.strokes.push_back({from, top + 8, to, top + 8, "bracket"});
        const std::string words =
            staff_x_ < families_x_
                ? fmt::format("gap between {} and {}", staff_->letter, families_->letter)
                : fmt::format("gap between {} and {}", families_->letter, staff_->letter);
        const int half = drawn_width(words, false) / 2 + 2;
        const int x = std::clamp((from + to) / 2, half, drawing_width - half);
        drawing_.words.push_back({x, top + 23, words, false, Anchor::middle});
        return top + 28;
    }
};

/// The names of the zones; gives back the y below them.
int draw_heads(Drawing& drawing, int top) {
    int below = top;
    for (std::size_t zone = 0; zone < zones_count; ++zone) {
        const auto lines = fitted(zone_words.at(zone), {zone_width - 2, 2, true});
        const int x = static_cast<int>(zone) * zone_width + zone_width / 2;
        below =
            std::max(below, write_lines(drawing, lines, {x, top + 14, {}, true, Anchor::middle}));
    }
    return below - 8;
}

bool any_answers(const Report& report) {
    return std::ranges::any_of(report.statements, [](const ReportStatement& statement) {
        return !statement.groups.empty();
    });
}

std::string description(const std::vector<ReportStatement>& statements) {
    std::array<std::size_t, 3> by_outcome{};
    std::size_t gaps = 0;
    for (const ReportStatement& statement : statements) {
        ++by_outcome.at(static_cast<std::size_t>(statement.outcome));
        gaps += statement.perception.empty() ? 0U : 1U;
    }
    std::string text = fmt::format("{}:", count_of(statements.size(), "statement", "statements"));
    for (const Outcome outcome : {Outcome::pass, Outcome::fail, Outcome::unknown})
        if (const std::size_t count = by_outcome.at(static_cast<std::size_t>(outcome)); count > 0)
            text += fmt::format("{} {} {}", text.ends_with(':') ? "" : ",", count,
                                statement_word(outcome));
    if (gaps > 0)
        text += fmt::format(". In {} of them, people with lived experience see it less well than "
                            "others do",
                            gaps);
    return text + ".";
}

/// The groups with a letter that any statement names; gives back how many it names in all.
std::size_t fill_letters(const Report& report, const DrawnGroups& groups, Filling& part) {
    part.texts("letters", {});
    std::set<std::string_view> asked;
    for (const ReportStatement& statement : report.statements)
        for (const ReportStatementCell& cell : statement.groups)
            asked.insert(cell.group_id.empty() ? cell.group : cell.group_id);
    for (const DrawnGroup& group : groups.all()) {
        if (!asked.contains(group.key))
            continue;
        Filling& item = part.item("letters");
        item.text("letter", group.letter);
        item.text("group", group.name);
        item.flag("lived", group.lived);
    }
    return asked.size();
}

} // namespace

Drawings draw_statements(const Report& report, const DrawnGroups& groups) {
    Drawings sheets;
    const std::size_t shown = std::min(report.statements.size(), most_statements);
    for (std::size_t i = 0; i < shown; ++i) {
        const bool begins = i % statements_on_sheet == 0;
        Drawing& sheet = begins ? sheets.emplace_back() : sheets.back();
        if (begins)
            sheet.height = draw_heads(sheet, 0);
        sheet.height = StatementRow(sheet, report.statements[i], groups).draw(i + 1, sheet.height);
    }
    return sheets;
}

void fill_statements_picture(const Report& report, const DrawnGroups& groups, Filling& filling) {
    if (!any_answers(report))
        return;
    Filling& part = filling.part("picture_statements");
    fill_drawings(draw_statements(report, groups), "statements", part);
    part.text("description", description(report.statements));
    const std::size_t asked = fill_letters(report, groups, part);
    part.flag("any_gaps", std::ranges::any_of(report.statements, [](const ReportStatement& each) {
                  return !each.staff_id.empty();
              }));
    part.text("groups_note",
              drawn_note(part.values().at("letters").items.size(), asked, "groups", "below"));
    part.text("note", drawn_note(std::min(report.statements.size(), most_statements),
                                 report.statements.size(), "statements", "below"));
}

} // namespace coprod
