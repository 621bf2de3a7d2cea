#include "submission/read_survey.h"

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

} // namespace

std::string in_words(const SurveyRows& rows) {
    struct Part {
        std::size_t count;
        std::string_view one;
        std::string_view more;
    };
    const std::array parts{
        Part{rows.without_answer, "has no answer", "have no answer"},
        Part{rows.without_group, "names no group", "name no group"},
        Part{rows.of_several_groups, "names several groups", "name several groups"},
        Part{rows.of_ignored_groups, "is of a group that is to be left out",
             "are of groups that are to be left out"},
        Part{rows.tests, "looks like a test", "look like tests"}};
    std::string text = fmt::format("{} {}: {} {} counted", rows.all, rows.all == 1 ? "row" : "rows",
                                   rows.counted, rows.counted == 1 ? "was" : "were");
    for (const Part& part : parts)
        if (part.count > 0)
            text += fmt::format(", {} {}", part.count, part.count == 1 ? part.one : part.more);
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
