#include "results/sample_results.h"

#include "folder.h"
#include "report/fixture.h"
#include "rules/judged.h"
#include "writers/report_texts.h"

namespace coprod_tests {

using namespace coprod;

namespace {

/// Puts something everywhere: a text of its own, two items in a list, a number above 0, a choice
/// that is not the first.
struct Fill {
    const std::string& mark;
    int& count;

    void operator()(std::string& text) const { text = mark + std::to_string(++count); }
    template <typename Item>
    void operator()(std::vector<Item>& items) const {
        items.resize(2);
    }
    template <typename Item>
    void operator()(std::optional<Item>& item) const {
        item.emplace();
    }
    template <typename Plain>
    requires std::is_enum_v<Plain> || std::is_arithmetic_v<Plain>
    void operator()(Plain& value) const {
        if constexpr (std::is_enum_v<Plain> || std::is_same_v<Plain, bool>)
            value = static_cast<Plain>(1);
        else
            value = static_cast<Plain>(++count);
    }
};

} // namespace

Result example_result(const std::string& file, View view) {
    const std::string yaml = bytes_of(std::string(COPROD_SOURCE_DIR) + "/examples/" + file);
    const Judged judged = judge(yaml, charter_mark(), "2026-03-31");
    Result result;
    result.file = file;
    result.sha256 = std::string(64, 'a');
    result.report = make_report(charter_mark(), judged.submission, judged.assessment, view);
    return result;
}

std::vector<Result> example_results() {
    std::vector<Result> results;
    for (const char* file : {"blank.yaml", "involvement-policy.yaml", "local-offer-website.yaml",
                             "school-transport.yaml", "sensory-garden.yaml", "short-breaks.yaml"})
        for (const View view : {View::everyone, View::panel})
            results.push_back(example_result(file, view));
    return results;
}

Result refused_result() {
    Result result;
    result.status = ResultStatus::refused;
    result.file = "north/ramp.yaml";
    result.sha256 = std::string(64, 'b');
    result.mistakes = {
        {"unknown-key", 4, 3, "`titel` is not a key that `project` has", "Did you mean `title`?"},
        {"no-permission", 0, 0, "you do not have permission to read this file", ""}};
    result.more_mistakes = 3;
    result.report.date = day("2026-03-31");
    return result;
}

/// Results do not hold what only the page for everyone who took part says.
static void leave_out_easy(Report& report) {
    report.easy = {};
    for (VerdictWords& words : report.charter.verdicts)
        words.easy.clear();
}

Result full_result(const std::string& mark) {
    int count = 0;
    Result result;
    const Fill fill{mark, count};
    for_each_text(result.report, fill);
    leave_out_easy(result.report);
    result.file = mark + "of the file";
    result.sha256 = mark + "of its bytes";
    result.report_file = mark + "of the report";
    result.mistakes.resize(2);
    for (Mistake& mistake : result.mistakes) {
        auto& [code, line, column, message, help] = mistake;
        fill(code);
        fill(line);
        fill(column);
        fill(message);
        fill(help);
    }
    fill(result.more_mistakes);
    return result;
}

std::string whole_result(Result result) {
    auto& [status, file, sha256, report_file, mistakes, more, report] = result;
    std::string whole = std::to_string(static_cast<int>(status)) + '\n' + file + '\n' + sha256 +
                        '\n' + report_file + '\n' + std::to_string(more) + '\n';
    for (const Mistake& mistake : mistakes) {
        const auto& [code, line, column, message, help] = mistake;
        whole += code + ' ' + std::to_string(line) + ' ' + std::to_string(column) + ' ' + message +
                 ' ' + help + '\n';
    }
    leave_out_easy(report);
    return whole + whole_text(report);
}

} // namespace coprod_tests
