#include "fuzz/formats.h"

#include "fuzz/check.h"
#include "fuzz/texts.h"
#include "results/json_result.h"
#include "writers/csv_reading.h"
#include "writers/html_reading.h"

namespace coprod_fuzz {

using namespace coprod;

namespace {

void check_table(const std::string& text) {
    require_no(steering_trouble(text, "\r\t"));
    const auto rows =
        coprod_tests::read_csv(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
    for (const auto& row : rows)
        require(row.size() == rows.front().size(), "every row of a table is as long as the first");
}

} // namespace

void check_page(const std::string& page) {
    require_no(steering_trouble(page, "\t"));
    require_no(coprod_tests::html_trouble(page));
}

void check_result_line(std::string_view line) {
    require_no(steering_trouble(line));
    std::string trouble;
    const auto again = parse_result(line, trouble);
    require(again.has_value(), "a result is read back: " + trouble);
    require(result_line(*again) == line, "a result that is read back is the same again");
}

std::string checked_report(const ReportFormat& format, const Result& result) {
    const std::string text = written_report(format, result, {});
    if (format.ending.ends_with(".html"))
        check_page(text);
    else if (format.ending.ends_with(".csv"))
        check_table(text);
    else if (format.ending.ends_with(".json"))
        check_result_line(std::string_view(text).substr(0, text.size() - 1));
    else if (format.binary)
        require(text.starts_with("PK\x03\x04"), "a workbook is a packed file");
    else
        require_no(steering_trouble(text, "\t"));
    return text;
}

} // namespace coprod_fuzz
