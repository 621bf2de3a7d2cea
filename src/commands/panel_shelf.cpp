#include "commands/panel_shelf.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <ostream>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "coprod/run.h"
#include "panel/load_panel.h"

namespace coprod {

namespace {

Diagnostic about(const std::string& path, std::string_view code, std::string message,
                 std::string help) {
    Diagnostic found;
    found.code = code;
    found.file = path;
    found.message = std::move(message);
    found.help = std::move(help);
    return found;
}

/// A project's own file, which may stand beside the panels' in one folder.
bool is_submission(const PanelFile& file) {
    return file.root && file.root->kind == YamlNode::Kind::map &&
           file.root->find("coprod") != nullptr && file.root->find("coprod_panel") == nullptr;
}

} // namespace

void PanelShelf::read(const std::string& file_or_folder, std::size_t limit) {
    if (file_or_folder.empty())
        return;
    named_ = !is_folder(file_or_folder);
    for (const InputFile& file : find_inputs({file_or_folder}))
        if (file.trouble.empty())
            add(file.path, limit);
        else
            trouble_.push_back(about(file.path, "not-to-be-opened", file.trouble, ""));
    if (panels_.empty() && trouble_.empty())
        trouble_.push_back(
            about(file_or_folder, "panel-unclaimed", "no panel's file is in this folder",
                  "Put files there that begin with `coprod_panel: 1` and whose names "
                  "end in .yaml, or leave --panel out."));
}

void PanelShelf::add(const std::string& path, std::size_t limit) {
    PanelFile file(path);
    open_panel(file, path, limit);
    if (!named_ && is_submission(file))
        return;
    ShelvedPanel panel;
    panel.path = path;
    panel.project = named_project(file);
    if (panel.project.empty())
        panel.project = std::filesystem::path(path).stem().string();
    if (!file.root)
        (named_ ? trouble_ : panel.wrong) = file.diagnostics.sorted();
    const auto other = std::ranges::find(panels_, panel.project, &ShelvedPanel::project);
    if (other != panels_.end())
        other->wrong.push_back(about(path, "panel-twice",
                                     fmt::format("this panel's file and ‘{}’ are both about ‘{}’",
                                                 other->path, panel.project),
                                     "Keep the one that holds, and move the other one away."));
    else {
        panel.source = std::move(file.source);
        panels_.push_back(std::move(panel));
    }
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

void PanelShelf::leave_out_of(std::vector<InputFile>& files) const {
    std::erase_if(files, [&](const InputFile& file) {
        return std::ranges::any_of(panels_, [&](const ShelvedPanel& panel) {
            return one_spelling(panel.path) == one_spelling(file.path);
        });
    });
}

int PanelShelf::complain_of_unclaimed(std::ostream& err) const {
    std::vector<Diagnostic> found;
    for (const ShelvedPanel& panel : panels_) {
        if (panel.claimed)
            continue;
        std::ranges::copy(panel.wrong, std::back_inserter(found));
        found.push_back(
            about(panel.path, "panel-unclaimed",
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
        err << "What the panel decided cannot be read, so nothing was judged.\n";
    options.panels = &shelf;
    return shelf.trouble().empty();
}

} // namespace coprod
