#include "report/counted_files.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "submission/read_survey.h"

namespace coprod {

namespace {

using Notes = std::vector<std::string>;

std::string rows_of(const CountedFile& file) {
    if (file.rows.all == 0)
        return fmt::format("`{}` has no rows yet.", file.name.value);
    return sentence(fmt::format("`{}` has {}", file.name.value, in_words(file.rows)));
}

/// Rows that may be one person's, and were counted each.
void add_repeated(const CountedFile& file, Notes& notes) {
    const auto add = [&](std::size_t rows, std::string_view what) {
        if (rows > 0)
            notes.push_back(
                fmt::format("{} {} that were counted {} {}, so {}.",
                            rows == 1 ? "1 of the rows in" : fmt::format("{} of the rows in", rows),
                            fmt::format("`{}`", file.name.value), rows == 1 ? "has" : "have", what,
                            rows == 1 ? "it may be the same person again"
                                      : "they may be the same person again"));
    };
    add(file.rows.repeated, "the number of an earlier one");
    add(file.alike, "every word of a row in another file");
}

std::string own_group_in_words(const ReportContext& context, const CountedFile& file,
                               std::size_t own) {
    const OwnWord& word = file.groups[own];
    const std::string means =
        word.means == OwnWord::Means::ignored
            ? "left out"
            : fmt::format("counted as {}", context.submission.groups[word.index].shown());
    const std::size_t rows = file.rows_of_groups[own];
    return fmt::format("{} was {} ({})", in_curly_quotes(word.words), means,
                       rows == 0 ? "no row" : count_of(rows, "row", "rows"));
}

std::string own_column_in_words(const ReportContext& context, const OwnWord& column) {
    const std::string name = "the column " + in_curly_quotes(column.words);
    switch (column.means) {
    case OwnWord::Means::statement:
        return fmt::format("{} was read as the statement {}", name,
                           in_curly_quotes(context.charter.statements[column.index].wording));
    case OwnWord::Means::group:
        return name + " was read as each person's group";
    case OwnWord::Means::ignored:
        break;
    }
    return name + " was not read";
}

/// What the project itself says of the file, a sentence for each kind of thing.
void add_told(const ReportContext& context, const CountedFile& file, Notes& notes) {
    const auto add = [&](const std::vector<std::string>& what) {
        if (!what.empty())
            notes.push_back(
                fmt::format("As the project says, in `{}` {}.", file.name.value, join(what)));
    };
    std::vector<std::string> groups;
    for (std::size_t own = 0; own < file.groups.size(); ++own)
        groups.push_back(own_group_in_words(context, file, own));
    std::vector<std::string> columns;
    for (const OwnWord& column : file.columns)
        columns.push_back(own_column_in_words(context, column));
    if (file.group)
        add({fmt::format("everyone was counted as {}",
                         context.submission.groups[*file.group].shown())});
    add(groups);
    add(columns);
    if (file.agrees_most > 0)
        notes.push_back(fmt::format(
            "The answers in `{}` are numbers, and {} was taken for agreeing most{}.",
            file.name.value, file.agrees_most,
            file.scale_told ? ", as the project says" : "; the project does not say which does"));
}

/// A row without an answer is left out of this: it tells nothing that was not counted.
bool left_answers_out(const CountedFile& file) {
    return file.rows.all - file.rows.without_answer > file.rows.counted;
}

/// By what the project writes, not by what stands in its files, so that these tell nothing more.
bool is_told(const CountedFile& file) {
    return !file.groups.empty() || !file.columns.empty();
}

Notes for_everyone(const std::vector<CountedFile>& files) {
    const std::string_view named = files.size() == 1 ? "file" : "files";
    Notes notes;
    if (std::any_of(files.begin(), files.end(), left_answers_out))
        notes.push_back(fmt::format("Some answers in the project's {} were not counted. The panel "
                                    "sees how many, and why.",
                                    named));
    if (std::any_of(files.begin(), files.end(), is_told))
        notes.push_back(fmt::format("The project itself says what some words or columns of its {} "
                                    "mean. The panel sees which.",
                                    named));
    return notes;
}

} // namespace

std::vector<std::string> counted_file_notes(const ReportContext& context) {
    const std::vector<CountedFile>& files = context.submission.counted_files;
    if (context.everyone())
        return for_everyone(files);
    Notes notes;
    for (const CountedFile& file : files) {
        notes.push_back(rows_of(file));
        add_repeated(file, notes);
        add_told(context, file, notes);
    }
    return notes;
}

} // namespace coprod
