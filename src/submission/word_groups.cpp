#include "submission/word_groups.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "charter/survey_words.h"
#include "input/fields.h"
#include "input/matching_name.h"
#include "input/source.h"
#include "submission/survey_columns.h"
#include "submission/survey_groups.h"

namespace coprod {

namespace {

/// What the word can mean where a project has one group of every kind.
class KindWords {
public:
    explicit KindWords(const Charter& charter)
        : charter_(charter), kinds_(groups_of_kinds(charter)), words_(charter, kinds_, {}) {}

    [[nodiscard]] std::optional<Index> kind(std::string_view word) const {
        const GroupMatch match = words_.find(word);
        return match.kind == GroupMatch::Kind::one ? std::optional(match.groups.front())
                                                   : std::nullopt;
    }

    [[nodiscard]] std::string means(std::string_view word) const {
        const GroupMatch match = words_.find(word);
        std::string titles;
        for (const Index kind : match.groups)
            titles += fmt::format("{}{}", titles.empty() ? "" : "; ", charter_.kinds[kind].title);
        if (match.kind == GroupMatch::Kind::one)
            return titles;
        return titles.empty() ? "not known; the submission has to say which group it means"
                              : "could be one of: " + titles;
    }

private:
    const Charter& charter_;
    std::vector<Group> kinds_;
    GroupWords words_;

    static std::vector<Group> groups_of_kinds(const Charter& charter) {
        std::vector<Group> groups;
        for (Index k = 0; k < charter.kinds.size(); ++k) {
            Group& group = groups.emplace_back();
            group.id = charter.kinds[k].id;
            group.kind = k;
        }
        return groups;
    }
};

std::optional<std::size_t> group_column(const CsvTable& table, const Charter& charter) {
    Diagnostics told_later("");
    const auto columns = find_columns(table.header, charter, {}, told_later);
    const auto found = std::find_if(columns.begin(), columns.end(), [](const auto& column) {
        return column.role == SurveyColumn::Role::group;
    });
    return found == columns.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

} // namespace

WordGroups word_groups(const CsvTable& table, const Charter& charter) {
    WordGroups found;
    const auto column = group_column(table, charter);
    if (!column)
        return found;
    const KindWords kinds(charter);
    std::unordered_set<std::string> seen;
    const auto add = [&](std::string_view word) {
        const std::string key = matching_name(word);
        if (key.empty() || is_among(charter.survey->tests, word) || !seen.insert(key).second)
            return;
        Group& group = found.groups.emplace_back();
        group.id = trimmed(word);
        group.kind = kinds.kind(word);
        found.means.push_back(kinds.means(word));
    };
    for (const auto& row : table.rows) {
        // Form tools put a semicolon behind each of several choices.
        std::string_view words = row[*column].text;
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(';'), words.size());
            add(words.substr(0, end));
            words.remove_prefix(std::min(end + 1, words.size()));
        }
    }
    return found;
}

} // namespace coprod
