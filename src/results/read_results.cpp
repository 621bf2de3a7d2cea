#include "results/read_results.h"

#include <string_view>

#include <fmt/format.h>

#include "results/json_result.h"

namespace coprod {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view blanks = " \t";
constexpr const char* too_long =
    "If the file was judged with a raised --max-size, give the same here. If not, assess that file "
    "again for a new line; the other lines are read.";
constexpr const char* what_to_name =
    "Name a results.jsonl that coprod wrote; it has one result on each line.";

bool is_blank(std::string_view line) {
    return line.find_first_not_of(blanks) == std::string_view::npos;
}

} // namespace

ResultsFile::ResultsFile(const std::string& path, Diagnostics& diagnostics, std::size_t longest)
    : diagnostics_(diagnostics), longest_(longest) {
    if (std::optional<OpenFile> file = OpenFile::open(path, diagnostics))
        lines_.emplace(std::move(*file), longest_, diagnostics);
}

bool ResultsFile::begins_as_results() {
    if (line_.starts_with("\xFF\xFE") || line_.starts_with("\xFE\xFF")) {
        diagnostics_.error("not-utf8", {}, "the file is saved as UTF-16, and UTF-8 is needed",
                           "Save it again as UTF-8, or name the file that coprod itself wrote.");
        return false;
    }
    if (line_[line_.find_first_not_of(blanks)] == '{')
        return true;
    diagnostics_.error("not-results", {},
                       "this is no file of results: its first line does not begin with {",
                       what_to_name);
    return false;
}

void ResultsFile::refuse(const char* code, std::string trouble, const char* help) {
    if (++bad_lines_ <= most_messages)
        diagnostics_.error(code, {lines_->number(), 1}, std::move(trouble), help);
}

bool ResultsFile::next(Result& result) {
    while (lines_) {
        const LineReader::Found found = lines_->next(line_);
        if (found == LineReader::Found::end)
            end();
        if (found == LineReader::Found::end || found == LineReader::Found::failure)
            break;
        if (found == LineReader::Found::too_long) {
            refuse("line-too-long",
                   fmt::format("the line has more than {}", size_in_words(longest_)), too_long);
            continue;
        }
        if (lines_->number() == 1 && line_.starts_with(byte_order_mark))
            line_.erase(0, byte_order_mark.size());
        if (is_blank(line_))
            continue;
        if (results_ == 0 && bad_lines_ == 0 && !begins_as_results())
            break;
        std::string trouble;
        if (std::optional<Result> read = parse_result(line_, trouble)) {
            ++results_;
            result = std::move(*read);
            return true;
        }
        refuse("bad-result", std::move(trouble),
               "Assess that file again for a new line; the other lines are read.");
    }
    lines_.reset();
    return false;
}

void ResultsFile::end() {
    if (bad_lines_ > most_messages)
        diagnostics_.error("too-many-mistakes", {lines_->number(), 1},
                           fmt::format("{} lines are no results; the first {} of them are listed",
                                       bad_lines_, most_messages),
                           what_to_name);
    if (results_ > 0)
        return;
    if (bad_lines_ > 0)
        diagnostics_.error("not-results", {}, "no line of this file is a result", what_to_name);
    else
        diagnostics_.error("empty-file", {}, "there is nothing in this file", what_to_name);
}

} // namespace coprod
