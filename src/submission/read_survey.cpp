#include "submission/read_survey.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "input/csv_source.h"
#include "submission/survey_columns.h"
#include "submission/survey_rows.h"

namespace coprod {

namespace {

/// Hands on what was found; below the header a line is somebody's answers, and is not quoted.
void hand_on(const Diagnostics& found, std::uint32_t last_quoted, SurveyFile& file) {
    for (Diagnostic& item : found.sorted()) {
        if (item.place.line > last_quoted)
            item.line_text.clear();
        file.diagnostics.push_back(std::move(item));
    }
    file.failed = file.failed || found.has_errors();
}

std::uint32_t last_line_of_header(const CsvTable& table) {
    return table.header.back().place.line;
}

/// What is wrong with the header, told with its line.
std::vector<SurveyColumn> columns_of(SurveyFile& file, const Charter& charter,
                                     const Responses& told) {
    Diagnostics found(file.name);
    found.quote_from(*file.source);
    std::vector<SurveyColumn> columns = find_columns(file.table->header, charter, told, found);
    hand_on(found, last_line_of_header(*file.table), file);
    return columns;
}

/// Rows that were not counted for one reason.
struct Part {
    std::size_t count;
    std::string_view one;
    std::string_view more;
};

std::array<Part, 5> parts_of(const SurveyRows& rows) {
    return {Part{rows.without_answer, "has no answer", "have no answer"},
            Part{rows.without_group, "names no group", "name no group"},
            Part{rows.of_several_groups, "names several groups", "name several groups"},
            Part{rows.of_ignored_groups, "is of a group that is to be left out",
                 "are of groups that are to be left out"},
            Part{rows.tests, "looks like a test", "look like tests"}};
}

bool has_small_group(const std::vector<std::size_t>& people, int hidden_below) {
    return std::any_of(people.begin(), people.end(), [&](std::size_t count) {
        return count > 0 && std::cmp_less(count, hidden_below);
    });
}

std::string rows_in_words(std::size_t count) {
    return fmt::format("{} {}", count, count == 1 ? "row" : "rows");
}

} // namespace

std::string in_words(const SurveyRows& rows) {
    std::string text = fmt::format("{}: {} {} counted", rows_in_words(rows.all), rows.counted,
                                   rows.counted == 1 ? "was" : "were");
    for (const Part& part : parts_of(rows))
        if (part.count > 0)
            text += fmt::format(", {} {}", part.count, part.count == 1 ? part.one : part.more);
    return text;
}

std::string in_words(const SurveyReading& reading, int hidden_below) {
    const SurveyRows& rows = reading.rows;
    if (rows.all == 0)
        return "nobody has answered yet: there is no row below the header";
    if (!has_small_group(reading.people, hidden_below))
        return in_words(rows);
    std::string text = fmt::format(
        "{} {} rows were counted",
        std::cmp_less(rows.counted, hidden_below) ? "fewer than" : "at least", hidden_below);
    for (const Part& part : parts_of(rows))
        if (part.count > 0)
            text += fmt::format(", others {}", part.more);
    return text;
}

SurveyFile open_survey(const std::string& path) {
    SurveyFile file;
    file.name = path;
    Diagnostics found(path);
    file.source = read_csv_source(path, found);
    if (file.source) {
        found.quote_from(*file.source);
        file.table = parse_csv(*file.source, found, SameHeaders::allowed);
    }
    hand_on(found, 1, file);
    return file;
}

std::optional<SurveyReading> read_survey(SurveyFile& file, const Charter& charter,
                                         std::span<const Group> groups, const Responses& told) {
    if (!file.table)
        return std::nullopt;
    SurveyReading reading;
    reading.file = file.name;
    reading.sha256 = file.source->sha256;
    reading.separator = file.table->separator;
    reading.columns = columns_of(file, charter, told);
    if (file.failed)
        return std::nullopt;
    Diagnostics found(file.name);
    count_rows(*file.table, charter, groups, told, reading, found);
    hand_on(found, 0, file);
    if (file.failed)
        return std::nullopt;
    return reading;
}

} // namespace coprod
