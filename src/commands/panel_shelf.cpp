#include "commands/panel_shelf.h"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "coprod/run.h"
#include "input/escape.h"
#include "panel/load_panel.h"

namespace coprod {

namespace {

constexpr std::string_view cannot_be_read =
    "What the panel decided cannot be read, so nothing was judged.\n";

Diagnostic found_about(const std::string& path, std::string_view code, std::string message,
                       std::string help) {
    Diagnostic found;
    found.code = code;
    found.file = path;
    found.message = std::move(message);
    found.help = std::move(help);
    return found;
}

/// The same paths however they are written.
std::set<std::string> spellings(const std::vector<InputFile>& files) {
    std::set<std::string> all;
    for (const InputFile& file : files)
        if (!file.bytes)
            all.insert(one_spelling(file.path));
    return all;
}

Diagnostic of_nobody(const std::string& path) {
    return found_about(path, "panel-unclaimed",
                       "this file says neither that it is a panel's nor that it is a project's own",
                       "Begin it with `coprod_panel: 1` if it is a panel's, or move it to another "
                       "folder.");
}

Diagnostic without_project(const std::string& path) {
    return found_about(path, "panel-unclaimed",
                       "this panel's file does not say which project it is about",
                       "Add `project`: the project's id, as its own file gives it.");
}

} // namespace

void PanelShelf::read(const std::string& file_or_folder, std::size_t limit) {
    if (file_or_folder.empty())
        return;
    where_ = file_or_folder;
    named_ = !is_folder(file_or_folder);
    for (const InputFile& file : find_inputs({file_or_folder}))
        if (file.trouble.empty())
            add(file.path, limit);
        else
            trouble_.push_back(found_about(file.path, "not-to-be-opened", file.trouble, ""));
    if (panels_.empty() && trouble_.empty())
        trouble_.push_back(
            found_about(file_or_folder, "panel-unclaimed", "no panel's file is in this folder",
                        "Put files there that begin with `coprod_panel: 1` and whose names "
                        "end in .yaml, or leave --panel out."));
}

void PanelShelf::add(const std::string& path, std::size_t limit) {
    PanelFile file(path);
    open_panel(file, path, limit);
    const auto kind = said_kind(file);
    const bool project = kind == FileKind::project;
    if (!named_ && kind != FileKind::panel) {
        others_.push_back({path, project, file.diagnostics.sorted()});
        return;
    }
    // A report without what its panel decided is not to be made, and only a file that can be read
    // says whose it is.
    if (!file.root || (project && !check_is_panel(file))) {
        std::ranges::copy(file.diagnostics.sorted(), std::back_inserter(trouble_));
        return;
    }
    const std::string about = named_project(file);
    const auto other = std::ranges::find(panels_, about, &ShelvedPanel::project);
    if (other != panels_.end() && !about.empty())
        other->wrong.push_back(found_about(
            path, "panel-twice",
            fmt::format("this panel's file and ‘{}’ are both about ‘{}’", other->path, about),
            "Keep the one that holds, and move the other one away."));
    else
        panels_.push_back({path, about, std::move(file.source), {}, false});
}

const ShelvedPanel* PanelShelf::find(const std::string& project) {
    const std::scoped_lock lock(guard_);
    const auto found =
        for_one_ ? panels_.begin() : std::ranges::find(panels_, project, &ShelvedPanel::project);
    if (found == panels_.end())
        return nullptr;
    found->claimed = true;
    return &*found;
}

/// What is in the folder, is not to be judged and may be a panel's, is no file to pass over.
void PanelShelf::check_whose() {
    for (const ShelvedPanel& panel : panels_)
        if (panel.project.empty() && !for_one_)
            trouble_.push_back(without_project(panel.path));
    for (const OtherFile& other : others_)
        if (!other.projects && !other.wrong.empty())
            std::ranges::copy(other.wrong, std::back_inserter(trouble_));
        else if (!other.projects)
            trouble_.push_back(of_nobody(other.path));
}

bool PanelShelf::settle(std::vector<InputFile>& files, bool from_folder, std::ostream& err) {
    from_folder_ = from_folder;
    const std::set<std::string> inputs = spellings(files);
    std::erase_if(
        others_, [&](const OtherFile& other) { return inputs.contains(one_spelling(other.path)); });
    std::set<std::string> own;
    for (const ShelvedPanel& panel : panels_) {
        own.insert(one_spelling(panel.path));
        for (const Diagnostic& twin : panel.wrong)
            own.insert(one_spelling(twin.file));
    }
    const auto taken = std::erase_if(files, [&](const InputFile& file) {
        return !file.bytes && own.contains(one_spelling(file.path));
    });
    for_one_ = named_ && panels_.size() == 1 && files.size() == 1;
    check_whose();
    print_diagnostics(trouble_, err);
    if (!trouble_.empty())
        err << cannot_be_read;
    else if (files.empty() && taken > 0)
        err << "Only what a panel decided was found, and no project's own file, so nothing was "
               "judged. Name the project's file too.\n";
    return trouble_.empty() && (taken == 0 || !files.empty());
}

int PanelShelf::complain_of_unclaimed(std::ostream& err) const {
    if (!named_ && !from_folder_) {
        const auto others = std::ranges::count(panels_, false, &ShelvedPanel::claimed);
        if (others > 0)
            err << fmt::format("note: {}: panels' files here that are about other projects: {} of "
                               "{}.\n",
                               escape_line(where_), others, panels_.size());
        return exit_status::done;
    }
    std::vector<Diagnostic> found;
    for (const ShelvedPanel& panel : panels_) {
        if (panel.claimed)
            continue;
        std::ranges::copy(panel.wrong, std::back_inserter(found));
        found.push_back(found_about(
            panel.path, "panel-unclaimed",
            fmt::format("this panel's file is about ‘{}’, and no project that was judged has "
                        "that id",
                        panel.project),
            "Check the id under `project` in both files, or move this one away."));
    }
    print_diagnostics(found, err);
    return found.empty() ? exit_status::done : exit_status::bad_submission;
}

bool use_panels(JudgeOptions& options, PanelShelf& shelf, std::ostream& err) {
    shelf.read(options.panel, options.max_size);
    print_diagnostics(shelf.trouble(), err);
    if (!shelf.trouble().empty())
        err << cannot_be_read;
    options.panels = &shelf;
    return shelf.trouble().empty();
}

} // namespace coprod
