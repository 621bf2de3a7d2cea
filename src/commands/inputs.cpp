#include "commands/inputs.h"

#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "input/folder.h"
#include "input/open_file.h"

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

InputFile read_standard_input(std::size_t max_size, const Surroundings& world, std::ostream& err) {
    if (world.keyboard)
        err << "Reading from the keyboard. End with Ctrl-D on a line of its own.\n" << std::flush;
    InputFile file{"standard input", "standard input", {}, std::string()};
    Diagnostics diagnostics(file.name);
    auto bytes = read_stream(
        world.input, max_size, [&world] { return world.asked_to_end() != 0; }, diagnostics);
    if (bytes) {
        file.bytes = std::move(bytes);
        return file;
    }
    const Diagnostic why = diagnostics.sorted().front();
    file.trouble = fmt::format("{}. {}", why.message, why.help);
    return file;
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

std::vector<InputFile> read_inputs(const std::vector<std::string>& names, std::size_t max_size,
                                   const Surroundings& world, std::ostream& err) {
    std::vector<InputFile> inputs;
    for (const std::string& name : names) {
        if (name == standard_input)
            inputs.push_back(read_standard_input(max_size, world, err));
        else
            for (InputFile& file : find_inputs({name}))
                inputs.push_back(std::move(file));
    }
    return inputs;
}

} // namespace coprod
