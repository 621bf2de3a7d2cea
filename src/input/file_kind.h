// Which kind of file somebody has named, where several kinds are written by hand.
#pragma once

#include "coprod/diagnostic.h"
#include "input/yaml.h"

namespace coprod {

enum class FileKind { project, charter, panel };

/// True, after one message that says which kind of file it is and which is needed, where the keys
/// at the file's top are those of another kind than `wanted`.
[[nodiscard]] bool refuse_other_kind(const YamlNode& root, FileKind wanted,
                                     Diagnostics& diagnostics);

} // namespace coprod
