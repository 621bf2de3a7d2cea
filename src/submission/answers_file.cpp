#include "submission/answers_file.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "input/letters.h"

namespace coprod {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view where_it_belongs =
    "Put it into the folder of the submission, and write its name only, such as answers.csv.";

bool ends_with_one_of(const std::string& name, std::initializer_list<std::string_view> endings) {
    const std::string small = lower_letters(name);
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return small.ends_with(ending); });
}

/// What is wrong with the name itself; empty where nothing is.
std::string_view wrong_with(const std::string& name) {
    const fs::path path(name);
    if (path.is_absolute() || name.starts_with('~'))
        return "begins at the top of the machine";
    if (name.find('\\') != std::string::npos)
        return "has a backslash in it";
    if (std::any_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; }))
        return "leads out of the submission's folder";
    if (std::any_of(path.begin(), path.end(), [](const fs::path& part) {
            return part.native().starts_with('.') && part != ".";
        }))
        return "is hidden";
    return {};
}

/// Whether the file or a folder on the way to it is a link, which may lead anywhere.
bool goes_through_link(const fs::path& folder, const fs::path& name) {
    fs::path at = folder;
    for (const fs::path& part : name) {
        at /= part;
        std::error_code ignored;
        if (fs::is_symlink(fs::symlink_status(at, ignored)))
            return true;
    }
    return false;
}

void refuse(const Text& name, std::string_view why, std::string_view help, Reader& reader) {
    reader.error("answers-file", name.place, fmt::format("the file name ‘{}’ {}", name.value, why),
                 std::string(help));
}

} // namespace

std::optional<std::string> answers_path(const Text& name, const std::string& folder,
                                        Reader& reader) {
    if (const std::string_view why = wrong_with(name.value); !why.empty()) {
        refuse(name, why, where_it_belongs, reader);
        return std::nullopt;
    }
    if (ends_with_one_of(name.value, {".xlsx", ".xls", ".ods", ".numbers"})) {
        refuse(name, "is a workbook's, and a table of answers is a CSV file",
               "Open it in your spreadsheet program, save it as CSV UTF-8, and name that file.",
               reader);
        return std::nullopt;
    }
    if (!ends_with_one_of(name.value, {".csv", ".tsv"})) {
        refuse(name, "does not end in .csv or .tsv", "Save the answers as CSV UTF-8.", reader);
        return std::nullopt;
    }
    if (goes_through_link(folder, name.value)) {
        refuse(name, "goes through a link", where_it_belongs, reader);
        return std::nullopt;
    }
    return (fs::path(folder) / name.value).string();
}

} // namespace coprod
