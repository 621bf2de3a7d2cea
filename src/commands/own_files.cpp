#include "commands/own_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace coprod {

namespace {

constexpr std::streamoff looked_at = 1000; // bytes at either end

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

bool is_no_report(const std::string& path) {
    return std::ranges::all_of(report_formats(), [&](const ReportFormat& format) {
        return is_somebody_elses(path, format);
    });
}

} // namespace coprod
