#include "commands/formats.h"

#include "results/json_result.h"
#include "writers/html_report.h"

namespace coprod {

namespace {

std::string as_text(const Result& result, const FormatStyle& style) {
    return write_text(result.report, style.text);
}

std::string as_html(const Result& result, const FormatStyle& style) {
    return write_html(result.report, *style.templates);
}

std::string as_json(const Result& result, const FormatStyle&) {
    return result_line(result) + "\n";
}

} // namespace

const std::vector<ReportFormat>& report_formats() {
    static const std::vector<ReportFormat> formats{
        {"text",
         ".txt",
         "to read and to print",
         false,
         Joined::apart,
         {"This report can be published.", "For the panel only. Not for publication"},
         as_text},
        {"html",
         ".html",
         "a web page with pictures, to look at and to print",
         false,
         Joined::never,
         {R"(<meta name="generator" content="coprod">)"},
         as_html},
        {"json",
         ".json",
         "one object on one line, for other programs (`coprod schema results`)",
         true,
         Joined::lines,
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
    std::string_view last;
    for (const ReportFormat& format : report_formats()) {
        if (format.name != last)
            names += (names.empty() ? "" : ", ") + std::string(format.name);
        last = format.name;
    }
    return names;
}

} // namespace coprod
