// Templates of an area's own, read from a folder.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

#include "writers/template.h"

namespace coprod {

/// The largest template that is read, in bytes.
inline constexpr std::size_t template_limit = 256 * 1024;

/// The templates that reports are filled into.
struct TemplateChoice {
    std::optional<Templates> own; ///< the program's, with some replaced

    [[nodiscard]] const Templates& get() const { return own ? *own : Templates::shipped(); }
};

/// The program's templates, with the files of the folder in the place of those of the same name;
/// only the program's where no folder is named. Hidden files are passed over. Nothing, with
/// messages, where anything in the folder cannot be used.
[[nodiscard]] std::optional<TemplateChoice> choose_templates(const std::string& folder,
                                                             std::ostream& err);

} // namespace coprod
