#include "commands/own_files.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>

#include "commands/headings.h"
#include "commands/inputs.h"

namespace coprod {

namespace {

constexpr std::size_t looked_at = 1000;                            // bytes at either end
constexpr std::size_t read_at_most = std::size_t{4} * 1024 * 1024; // more than most reports have

/// Why it cannot be seen what is there; where the name itself is at fault, writing says what is
/// wrong with it.
WriteTrouble hidden_by(std::filesystem::file_status status, std::error_code failure) {
    if (std::filesystem::status_known(status) || failure == std::errc::filename_too_long ||
        failure == std::errc::too_many_symbolic_link_levels)
        return std::nullopt;
    return write_trouble(failure.value());
}

/// True also where it cannot be seen what is there. It is looked at once: between two looks the
/// system may change its mind.
bool may_be_file(const std::string& path) {
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    return std::filesystem::is_regular_file(status) || hidden_by(status, failure);
}

/// Reads on; nothing where the system does not let it.
std::optional<std::string> part_of(std::ifstream& file, std::size_t size) {
    std::string bytes(size, '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(size)) && !file.eof())
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

/// The beginning, and where the file is larger its end as well; nothing where it cannot be read.
std::optional<std::string> ends_of(const std::string& path, std::size_t most) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const std::streamoff end = file.tellg();
    if (end < 0)
        return std::nullopt;
    const auto size = static_cast<std::size_t>(end);
    file.seekg(0);
    auto first = part_of(file, std::min(size, most));
    if (!first || size <= most)
        return first;
    const std::size_t rest = std::min(size - most, looked_at);
    file.seekg(static_cast<std::streamoff>(size - rest));
    const auto last = part_of(file, rest);
    return last ? std::optional(*first + *last) : std::nullopt;
}

bool has_sign(std::string_view ends, const ReportFormat& format) {
    return std::ranges::any_of(format.signs, [&](std::string_view sign) {
        return ends.find(sign) != std::string_view::npos;
    });
}

/// What a report of whichever form calls its project. Forms that share their signs are told apart
/// by the ways in which their headings stand.
std::string project_of(const std::string& path) {
    const auto ends = ends_of(path, looked_at);
    const auto bytes = ends_of(path, read_at_most);
    if (!ends || !bytes)
        return {};
    for (const ReportFormat& format : report_formats())
        if (format.heading != nullptr && has_sign(*ends, format))
            if (std::string heading = format.heading(*bytes); !heading.empty())
                return heading;
    return {};
}

/// Where a report quotes the words for the other view, it is taken for a public one: that loses
/// nothing. Nothing where that cannot be seen.
std::optional<bool> is_public(const std::string& path, const ReportFormat& format) {
    if ((format.public_words.empty() && format.panel_words.empty()) || !may_be_file(path))
        return false;
    const auto ends = ends_of(path, looked_at);
    if (ends && !has_sign(*ends, format))
        return false;
    // Of a larger file the end is needed too, where a workbook tells whom it is for.
    const auto bytes = ends_of(path, read_at_most);
    if (!ends || !bytes)
        return std::nullopt;
    return format.public_words.empty() ? bytes->find(format.panel_words) == std::string::npos
                                       : bytes->find(format.public_words) != std::string::npos;
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

Diagnostic hidden(const std::string& path, const std::string& why) {
    Diagnostic found;
    found.code = "name-hidden";
    found.file = path;
    found.message = "it cannot be seen whether there is a file here already, so nothing was "
                    "written";
    found.help = why;
    return found;
}

Diagnostic unreadable(const std::string& path) {
    Diagnostic found;
    found.code = "name-hidden";
    found.file = path;
    found.message =
        "this file cannot be read, so it cannot be seen whether it may be written over, "
        "and it was left as it is";
    found.help = "Ask its owner for permission to read it, or choose another name or folder.";
    return found;
}

/// Why what is at that path is no report of one of these forms, as far as that can be seen.
std::optional<Diagnostic> no_report(const std::string& path,
                                    std::span<const ReportFormat> formats) {
    if (const auto why = cannot_be_seen(path))
        return hidden(path, *why);
    if (!may_be_file(path))
        return std::nullopt;
    const auto ends = ends_of(path, looked_at);
    if (!ends)
        return unreadable(path);
    if (std::ranges::none_of(formats, [&](const auto& each) { return has_sign(*ends, each); }))
        return taken(path);
    return std::nullopt;
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

WriteTrouble cannot_be_seen(const std::string& path) {
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    return hidden_by(status, failure);
}

bool is_unreadable(const std::string& path) {
    return may_be_file(path) && !ends_of(path, looked_at);
}

bool is_somebody_elses(const std::string& path, const ReportFormat& format) {
    if (!may_be_file(path))
        return false; // there is none, or writing it says what is in the way
    const auto ends = ends_of(path, looked_at);
    return !ends || !has_sign(*ends, format);
}

std::optional<Diagnostic> left_alone(const std::string& path, const ReportFormat& format,
                                     View view) {
    if (auto why = no_report(path, {&format, 1}))
        return why;
    if (view == View::panel && is_public(path, format).value_or(true))
        return not_over_public_report(path);
    return std::nullopt;
}

std::optional<Diagnostic> left_alone(const std::string& path, View view) {
    if (auto why = no_report(path, report_formats()))
        return why;
    if (view == View::panel && std::ranges::any_of(report_formats(), [&](const auto& each) {
            return is_public(path, each).value_or(true);
        }))
        return not_over_public_report(path);
    return std::nullopt;
}

std::string other_project_at(const std::string& path, const ReportFormat& format,
                             std::string_view report) {
    if (format.heading == nullptr || !may_be_file(path))
        return {};
    std::string theirs = project_of(path);
    const std::string ours = format.heading(report);
    return ours.empty() || is_same_heading(theirs, ours) ? std::string() : theirs;
}

std::optional<bool> holds_public_run(const std::string& folder) {
    return is_public(below(folder, "results.jsonl"), *find_format("json"));
}

} // namespace coprod
