#include "commands/inputs.h"

#include <filesystem>

#include <fmt/format.h>

#include "input/folder.h"

namespace coprod {

namespace {

void add_folder(const std::string& folder, std::vector<InputFile>& inputs) {
    Diagnostics diagnostics(folder);
    const auto found = find_files(folder, "", diagnostics);
    if (!found) {
        // opening it as a file says what is wrong in the same words as for any other name
        inputs.push_back({folder, folder, diagnostics.sorted().front().message});
        return;
    }
    for (const FoundFile& file : found->files)
        inputs.push_back({below(folder, file.name), file.path, file.trouble});
}

} // namespace

std::string below(const std::string& folder, std::string_view name) {
    return fmt::format("{}{}{}", folder, folder.ends_with('/') ? "" : "/", name);
}

std::string one_spelling(const std::string& path) {
    std::error_code failure;
    const auto absolute = std::filesystem::absolute(path, failure);
    if (failure)
        return path;
    const auto whole = std::filesystem::weakly_canonical(absolute, failure);
    return failure ? path : whole.string();
}

bool is_folder(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

std::vector<InputFile> find_inputs(const std::vector<std::string>& names) {
    std::vector<InputFile> inputs;
    for (const std::string& name : names)
        if (is_folder(name))
            add_folder(name, inputs);
        else
            inputs.push_back({name, name, {}});
    return inputs;
}

} // namespace coprod
