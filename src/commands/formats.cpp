#include "commands/formats.h"

#include "results/json_result.h"

namespace coprod {

namespace {

std::string as_text(const Result& result, const TextStyle& style) {
    return write_text(result.report, style);
}

std::string as_json(const Result& result, const TextStyle&) {
    return result_line(result) + "\n";
}

} // namespace

const std::vector<ReportFormat>& report_formats() {
    static const std::vector<ReportFormat> formats{
        {"text",
         ".txt",
         "to read and to print",
         false,
         {"This report can be published.", "For the panel only. Not for publication"},
         as_text},
        {"json",
         ".json",
         "one object on one line, for other programs (`coprod schema results`)",
         true,
         {R"({"schema":"coprod-results/)"},
         as_json},
    };
    return formats;
}

const ReportFormat* find_format(std::string_view name) {
    for (const ReportFormat& format : report_formats())
        if (format.name == name)
            return &format;
    return nullptr;
}

std::string format_names() {
    std::string names;
    for (const ReportFormat& format : report_formats())
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    return names;
}

} // namespace coprod
