#include "commands/report_names.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "input/escape.h"
#include "output/file_names.h"

namespace coprod {

namespace {

/// The workstream's report is workstream.txt and so on, and its tables have a hyphen behind it.
constexpr std::string_view about_all = "workstream";
constexpr std::array<std::string_view, 3> names_of_other_files{"index", "results", "summary"};

/// A file's name without folders and without its ending.
std::string_view stem(std::string_view name) {
    name.remove_prefix(name.find_last_of('/') + 1);
    return name.substr(0, name.find_last_of('.'));
}

} // namespace

std::string report_slug(const Result& result) {
    const std::string& id = result.report.project.id;
    if (!id.empty())
        return slug(id);
    const std::string name = slug(stem(result.file));
    // Of a name in other letters nothing is left, and such files are not to get into each other's
    // way.
    return name == slug("") ? name + "-" + result.sha256.substr(0, 8) : name;
}

bool is_kept_name(std::string_view slug) {
    return is_reserved_name(slug) || slug == about_all ||
           (slug.starts_with(about_all) && slug[about_all.size()] == '-') ||
           std::ranges::find(names_of_other_files, slug) != names_of_other_files.end();
}

Diagnostic same_name(const std::string& path, std::string_view other, std::string_view name) {
    Diagnostic found;
    found.code = "same-name";
    found.file = path;
    found.message = fmt::format(
        "its reports would have the same name, ‘{}’, as those of {}, so neither was judged", name,
        escape_line(other));
    found.help = "Give each a project.id of its own, or take the one away that is not meant.";
    return found;
}

Diagnostic reserved_name(const std::string& path, std::string_view name) {
    Diagnostic found;
    found.code = "reserved-name";
    found.file = path;
    found.message = fmt::format(
        "its reports would be called ‘{}’, and that name is kept for something else", name);
    found.help = "Give it another project.id.";
    return found;
}

} // namespace coprod
