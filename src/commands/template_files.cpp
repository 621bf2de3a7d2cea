#include "commands/template_files.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>
#include <vector>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "input/bytes.h"
#include "input/escape.h"
#include "input/lines.h"
#include "input/open_file.h"
#include "input/suggest.h"
#include "writers/shipped_templates.h"

namespace coprod {

namespace {

using Files = std::map<std::string, std::string>;

constexpr std::string_view not_used = "The templates cannot be used, so nothing was written.\n";

std::nullopt_t refuse(const std::string& path, std::string_view why, std::ostream& err) {
    err << fmt::format("coprod: {}: {}\n{}", escape_line(path), escape_line(why), not_used);
    return std::nullopt;
}

/// The names of what is in the folder but for hidden ones, sorted.
std::optional<std::vector<std::string>> names_in(const std::string& folder, std::ostream& err) {
    std::error_code failure;
    if (!std::filesystem::exists(folder, failure))
        return refuse(folder,
                      "There is no folder of this name. Check its spelling; `coprod templates -o "
                      "FOLDER` makes one.",
                      err);
    if (!is_folder(folder))
        return refuse(folder, "This is no folder. Name the folder that the templates are in.", err);
    std::vector<std::string> names;
    std::filesystem::directory_iterator entry(folder, failure);
    for (const std::filesystem::directory_iterator end; !failure && entry != end;
         entry.increment(failure))
        if (std::string name = entry->path().filename().string(); !name.starts_with('.'))
            names.push_back(std::move(name));
    if (failure)
        return refuse(folder,
                      "The folder cannot be read. Ask its owner for permission, or copy the "
                      "templates to a folder of your own.",
                      err);
    std::sort(names.begin(), names.end());
    return names;
}

bool is_template(const std::string& name) {
    return std::ranges::any_of(
        shipped_templates(), [&](const ShippedTemplate& shipped) { return shipped.name == name; });
}

/// "Did you mean `colours.css`? ", where a name is near.
std::string meant_template(const std::string& name) {
    std::vector<std::string_view> names;
    for (const ShippedTemplate& shipped : shipped_templates())
        names.emplace_back(shipped.name);
    const auto near = closest(name, names);
    return near ? fmt::format("Did you mean `{}`? ", *near) : std::string();
}

/// A line of a template may be of any length (a picture can stand in one), and one with nothing in
/// it takes a part of the report away.
bool is_text(Source& source, Diagnostics& diagnostics) {
    if (source.text.find_first_not_of(" \t\r\n") == std::string::npos)
        return true;
    if (!check_encoding(source.text, diagnostics))
        return false;
    source.line_starts = find_line_starts(source.text);
    diagnostics.quote_from(source);
    const bool fine = check_characters(source, diagnostics);
    diagnostics.quote_nothing();
    return fine;
}

std::optional<std::string> read_template(const std::string& path, std::ostream& err) {
    Diagnostics diagnostics(path);
    // Here no option raises the limit, so what is said of it is not what reading a file says.
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (!failure && size > template_limit)
        return refuse(path,
                      fmt::format("The file has {}, and a template may have {} at most. Shorten "
                                  "it.",
                                  size_in_words(size), size_in_words(template_limit)),
                      err);
    auto bytes = read_file(path, template_limit, diagnostics);
    Source source{path, bytes ? std::move(*bytes) : std::string(), {}, {}};
    if (bytes && is_text(source, diagnostics))
        return std::move(source.text);
    print_diagnostics(diagnostics.sorted(), err);
    err << not_used;
    return std::nullopt;
}

std::optional<Files> read_templates(const std::string& folder, std::ostream& err) {
    const auto names = names_in(folder, err);
    if (!names)
        return std::nullopt;
    Files files;
    for (const std::string& name : *names) {
        const std::string path = below(folder, name);
        if (!is_template(name))
            return refuse(path,
                          fmt::format("No template has this name. {}Rename it, or take it away; "
                                      "`coprod templates` lists the names.",
                                      meant_template(name)),
                          err);
        auto text = read_template(path, err);
        if (!text)
            return std::nullopt;
        files.emplace(name, std::move(*text));
    }
    return files;
}

} // namespace

std::optional<TemplateChoice> choose_templates(const std::string& folder, std::ostream& err) {
    if (folder.empty())
        return TemplateChoice();
    const auto files = read_templates(folder, err);
    if (!files)
        return std::nullopt;
    TemplateTrouble trouble;
    TemplateChoice choice;
    choice.own = Templates::with(*files, trouble);
    if (!choice.own)
        return refuse(below(folder, trouble.name),
                      trouble.words + " Mend it, or take the file away to have the program's own.",
                      err);
    return choice;
}

} // namespace coprod
