// The formats of a project's report; a row of the table is a format.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/result.h"
#include "writers/template.h"
#include "writers/text_report.h"

namespace coprod {

/// How reports look: the text's width and colour, and the templates of those that have one.
struct FormatStyle {
    TextStyle text = {};
    const Templates* templates = &Templates::shipped();
};

/// Whether reports of several projects can stand in one file: one behind the other with empty lines
/// between, a line each, or not at all.
enum class Joined { apart, lines, never };

/// One format: its name on the command line, how its files' names end, what it is, how it is
/// written. Several rows of one name are several files of one format; the first is the one to show.
struct ReportFormat {
    std::string_view name;
    std::string_view ending; ///< begins with a dot, and no two rows share it
    std::string_view words;
    bool of_refused = false; ///< it also has something to say of a file that was not judged
    Joined joined = Joined::never;
    std::vector<std::string_view> signs; ///< one of these stands near an end of every report
    std::string (*write)(const Result& result, const FormatStyle& style);
    /// What such a report calls its project (commands/headings.h); null where that cannot be told.
    std::string (*heading)(std::string_view report) = nullptr;
    bool binary = false;                ///< it is for programs only, and no terminal can show it
    std::string_view public_words = {}; ///< stand in every report that may be published
    std::string_view panel_words = {};  ///< stand in every other one, where the former say nothing
};

/// Every format, the usual one first.
[[nodiscard]] const std::vector<ReportFormat>& report_formats();

/// The report in that format. Where one's own templates leave out what tells it from somebody
/// else's file, or whom it is for, that is put at the end, where a page does not show it.
[[nodiscard]] std::string written_report(const ReportFormat& format, const Result& result,
                                         const FormatStyle& style);

/// The first format of that name, or null. Capitals make no difference.
[[nodiscard]] const ReportFormat* find_format(std::string_view name);

/// Every format of that name; none where the name is not known.
[[nodiscard]] std::vector<const ReportFormat*> formats_named(std::string_view name);

/// The format for a file of that name, by the longest ending that fits; null where none does.
[[nodiscard]] const ReportFormat* format_for_file(std::string_view path);

/// Of the formats of a name, which has to be known, the one whose ending ends like the file's name;
/// the first where none does.
[[nodiscard]] const ReportFormat& format_for_file(std::string_view name, std::string_view path);

/// What somebody who asked for a format of a name that there is not may have meant, as a question
/// with a space in front; empty where nothing is near.
[[nodiscard]] std::string meant_format(std::string_view name);

/// "text, html, json": each name once.
[[nodiscard]] std::string format_names();

/// A part of help: a line for each name with what it is and how its files' names end.
[[nodiscard]] std::string formats_in_words();

} // namespace coprod
