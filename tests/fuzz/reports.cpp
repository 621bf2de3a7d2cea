// Bytes as a submission, from its reading to its reports.
#include <cstdint>

#include "commands/formats.h"
#include "commands/judge.h"
#include "fuzz/check.h"
#include "fuzz/formats.h"
#include "fuzz/texts.h"
#include "results/json_result.h"
#include "rules/judged.h"

namespace coprod_fuzz {

using namespace coprod;

namespace {

/// A number that any change of the text changes: what of the report is looked over hangs on it,
/// since all formats at once take too long.
std::size_t number_of(const std::string& text) {
    std::uint32_t number = 2166136261U;
    for (const char byte : text)
        number = (number ^ static_cast<unsigned char>(byte)) * 16777619U;
    return number >> 8U;
}

} // namespace

void fuzz_reports(Bytes bytes) {
    static CharterShelf charters;
    const std::string text = text_of(bytes);
    const std::size_t number = number_of(text);
    const auto& formats = report_formats();
    for (const View view : {View::everyone, View::panel}) {
        JudgeOptions options;
        options.view = view;
        options.date = coprod_tests::day(coprod_tests::judged_on);
        options.max_size = default_file_limit;
        const Judged judged = judge({"f.yaml", "f.yaml", {}, text}, options, charters);
        require(!judged.failed_inside, "nothing goes wrong inside: " + judged.note);
        require((judged.result.status == ResultStatus::assessed) == judged.result.mistakes.empty(),
                "a file is judged, or has mistakes");
        check_result_line(result_line(judged.result));
        const ReportFormat& format = formats[number % formats.size()];
        if (judged.result.status == ResultStatus::assessed || format.of_refused)
            (void)checked_report(format, judged.result);
    }
}

} // namespace coprod_fuzz
