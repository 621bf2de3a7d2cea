// Which kind of file somebody has named, where several kinds are written by hand.
#pragma once

#include <optional>
#include <string_view>

#include "coprod/diagnostic.h"
#include "input/yaml.h"

namespace coprod {

enum class FileKind { project, charter, panel };

/// The kind of the file by the key with which files of a kind begin; of several such keys a panel's
/// counts before a charter's and that before a project's. Nothing where it has none.
[[nodiscard]] std::optional<FileKind> said_kind(const YamlNode& root);

/// The same of a text that cannot be parsed: a project's where a line of it begins so, else another
/// kind where it speaks of that kind's key.
[[nodiscard]] std::optional<FileKind> said_kind(std::string_view text);

/// True, after one message that says which kind of file it is and which is needed, where the keys
/// at the file's top are those of another kind than `wanted`.
[[nodiscard]] bool refuse_other_kind(const YamlNode& root, FileKind wanted,
                                     Diagnostics& diagnostics);

} // namespace coprod
