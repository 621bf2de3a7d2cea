#include "commands/read_files.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string_view>
#include <vector>

#include <sys/stat.h>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "input/escape.h"
#include "writers/shipped_templates.h"

namespace coprod {

namespace {

/// As write_workstream_files and write_workbook call them, and a batch its results.
bool is_about_all(std::string_view name, bool with_results) {
    return name == "index.html" || name == "summary.csv" || name == "workstream.txt" ||
           name == "workstream.xlsx" ||
           (name.starts_with("workstream-") && name.ends_with(".csv")) ||
           (with_results && name == "results.jsonl");
}

/// Sorted, so that of several always the same is named.
std::vector<std::string> names_in(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code failure; // where it cannot be listed, writing into it says so
    std::filesystem::directory_iterator entry(folder, failure);
    for (const std::filesystem::directory_iterator end; !failure && entry != end;
         entry.increment(failure))
        names.push_back(entry->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

void ReadFiles::add(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0)
        files_.emplace(status.st_dev, status.st_ino);
}

void ReadFiles::add_templates(const std::string& folder) {
    if (folder.empty())
        return;
    for (const ShippedTemplate& shipped : shipped_templates())
        add(below(folder, shipped.name));
}

bool ReadFiles::has(const std::string& path) const {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 &&
           files_.contains(Identity{status.st_dev, status.st_ino});
}

Diagnostic read_here(const std::string& path) {
    Diagnostic found;
    found.code = "name-taken";
    found.file = path;
    found.message = "this file is read here, so no report is written over it";
    found.help = "Choose another name or folder for the reports, or move this file out of it.";
    return found;
}

bool writes_over_read(const std::string& folder, const ReadFiles& read, bool with_results,
                      std::ostream& err) {
    for (const std::string& name : names_in(folder))
        if (const std::string path = below(folder, name);
            is_about_all(name, with_results) && read.has(path)) {
            err << fmt::format("coprod: {}: This file is read here, and one of that name would be "
                               "written over it. Name another folder with -o, or give this file "
                               "another name. Nothing was judged.\n",
                               escape_line(path));
            return true;
        }
    return false;
}

} // namespace coprod
