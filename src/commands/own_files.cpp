#include "commands/own_files.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>

#include "commands/inputs.h"
#include "writers/csv_report.h"

namespace coprod {

namespace {

constexpr std::streamoff looked_at = 1000; // bytes at either end
constexpr std::uintmax_t read_at_most =
    std::uintmax_t{4} * 1024 * 1024; // more than most reports have

std::string ends_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string first(looked_at, '\0');
    file.read(first.data(), looked_at);
    first.resize(static_cast<std::size_t>(file.gcount()));
    if (file.eof())
        return first;
    std::string last(looked_at, '\0');
    file.clear();
    file.seekg(-looked_at, std::ios::end);
    file.read(last.data(), looked_at);
    last.resize(static_cast<std::size_t>(file.gcount()));
    return first + last;
}

/// Of a larger file its beginning, and its end, where a workbook tells whom it is for.
std::string most_of(const std::string& path) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    std::ifstream file(path, std::ios::binary);
    std::string bytes(failure ? 0 : std::min<std::uintmax_t>(size, read_at_most), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return !failure && size > read_at_most ? bytes + ends_of(path) : bytes;
}

/// Where a report quotes the words for the other view, it is taken for a public one: that loses
/// nothing.
bool is_public(const std::string& path, const ReportFormat& format) {
    std::error_code failure;
    if ((format.public_words.empty() && format.panel_words.empty()) ||
        !std::filesystem::is_regular_file(path, failure) || is_somebody_elses(path, format))
        return false;
    const std::string bytes = most_of(path);
    return format.public_words.empty() ? bytes.find(format.panel_words) == std::string::npos
                                       : bytes.find(format.public_words) != std::string::npos;
}

std::string_view between(std::string_view text, std::string_view begin, std::string_view end) {
    const std::size_t first = text.find(begin);
    if (first == std::string_view::npos)
        return {};
    text.remove_prefix(first + begin.size());
    return text.substr(0, text.find(end));
}

/// What a report calls its project, in the way of writing of its form.
std::string_view heading_of(std::string_view report) {
    if (const auto page = between(report, "<h1", "</h1>"); !page.empty())
        return page.substr(page.find('>') + 1);
    if (const auto easy = between(report, "Its name is: ", "\n"); !easy.empty())
        return easy.substr(0, easy.find_last_not_of('.') + 1);
    if (report.starts_with('{'))
        return between(between(report, R"("project":{)", "}"), R"("title":")", "\"");
    if (const auto actions = between(report, "**Things to do:** ", "\n"); !actions.empty())
        return actions.substr(0, actions.rfind(" (")); // before the verdict
    if (report.substr(0, 2 * csv_report_sign.size()).find(csv_report_sign) !=
        std::string_view::npos) {
        const std::string_view row = between(report, "\n", "\n");
        return row.starts_with('"') ? between(row, "\"", "\",") : row.substr(0, row.find(','));
    }
    const std::string_view line = report.substr(0, report.find('\n'));
    return line.starts_with("# ") ? line.substr(2) : line;
}

Diagnostic taken(const std::string& path) {
    Diagnostic found;
    found.code = "name-taken";
    found.file = path;
    found.message = "this file has been changed since coprod wrote it, or coprod did not write it, "
                    "so it was left as it is";
    found.help = path.ends_with(".xlsx")
                     ? "To get a new workbook, move this one away and run this again; then copy "
                       "what was filled in (owner, due, done) across. Or choose another name or "
                       "folder."
                     : "To get a new report, move it away and run this again, or choose another "
                       "name or folder.";
    return found;
}

Diagnostic not_over_public_report(const std::string& path) {
    Diagnostic found;
    found.code = "public-report";
    found.file = path;
    found.message = "this is a public report, and the panel's is not written over it";
    found.help = "Choose another name or folder for the panel's, or move this one away.";
    return found;
}

} // namespace

bool is_somebody_elses(const std::string& path, const ReportFormat& format) {
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return false; // there is none, or writing it says what is in the way
    const std::string ends = ends_of(path);
    for (const std::string_view sign : format.signs)
        if (ends.find(sign) != std::string::npos)
            return false;
    return true;
}

std::optional<Diagnostic> left_alone(const std::string& path, const ReportFormat& format,
                                     View view) {
    if (is_somebody_elses(path, format))
        return taken(path);
    if (view == View::panel && is_public(path, format))
        return not_over_public_report(path);
    return std::nullopt;
}

std::optional<Diagnostic> left_alone(const std::string& path, View view) {
    const auto& formats = report_formats();
    if (std::ranges::all_of(formats,
                            [&](const auto& each) { return is_somebody_elses(path, each); }))
        return taken(path);
    if (view == View::panel &&
        std::ranges::any_of(formats, [&](const auto& each) { return is_public(path, each); }))
        return not_over_public_report(path);
    return std::nullopt;
}

std::string other_project_at(const std::string& path, const ReportFormat& format,
                             std::string_view report) {
    std::error_code failure;
    if (format.binary || !std::filesystem::is_regular_file(path, failure) ||
        is_somebody_elses(path, format))
        return {};
    const std::string before = most_of(path);
    const std::string_view theirs = heading_of(before);
    if (theirs.empty() || theirs == heading_of(report))
        return {};
    return std::string(theirs);
}

bool holds_public_run(const std::string& folder) {
    return is_public(below(folder, "results.jsonl"), *find_format("json"));
}

} // namespace coprod
