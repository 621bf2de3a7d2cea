// Reads a panel's file against what was found of the project that it is about.
#pragma once

#include <optional>
#include <string>

#include "coprod/panel.h"
#include "input/file_kind.h"
#include "input/source.h"
#include "input/yaml.h"

namespace coprod {

/// A panel's file, read and parsed but not yet understood; `root` is empty where that went wrong.
struct PanelFile {
    explicit PanelFile(const std::string& path) : diagnostics(path) {}

    Diagnostics diagnostics;
    std::optional<Source> source;
    std::optional<YamlNode> root;

    PanelFile(const PanelFile&) = delete;
    PanelFile& operator=(const PanelFile&) = delete;
};

/// Reads the file of that name, of at most `limit` bytes, into `file`.
void open_panel(PanelFile& file, const std::string& path, std::size_t limit);

/// The same for a source that has been read before.
void parse_panel(PanelFile& file, const Source& source);

/// The kind that the file says it is, also where it cannot be parsed.
[[nodiscard]] std::optional<FileKind> said_kind(const PanelFile& file);

/// False, with an error, where what was parsed is no panel's file.
[[nodiscard]] bool check_is_panel(PanelFile& file);

/// The id of the project that the file says it is about; empty where it does not say so.
[[nodiscard]] std::string named_project(const PanelFile& file);

/// The panel's own judgements of a project that was judged by that charter; nothing where the file
/// has any mistake, and then all of them are in the file's diagnostics.
[[nodiscard]] std::optional<Panel> load_panel(PanelFile& file, const Charter& charter,
                                              const Submission& submission,
                                              const Assessment& assessment);

} // namespace coprod
