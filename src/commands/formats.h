// The formats of a project's report; a row of the table is a format.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/result.h"
#include "writers/text_report.h"

namespace coprod {

/// One format: its name on the command line, how its files' names end, what it is, how it is
/// written.
struct ReportFormat {
    std::string_view name;
    std::string_view ending;
    std::string_view words;
    bool of_refused = false; ///< it also has something to say of a file that was not judged
    std::vector<std::string_view> signs; ///< one of these stands near an end of every report
    std::string (*write)(const Result& result, const TextStyle& style);
};

/// Every format, the usual one first.
[[nodiscard]] const std::vector<ReportFormat>& report_formats();

/// The format of that name, or null.
[[nodiscard]] const ReportFormat* find_format(std::string_view name);

/// "text, json"
[[nodiscard]] std::string format_names();

} // namespace coprod
