#include "input/file_kind.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace coprod {

namespace {

/// As FileKind.
struct KindWords {
    std::string_view mark; ///< the key with which such a file begins
    std::string_view called;
    std::string_view option; ///< behind which such a file is named; empty for the main one
};

constexpr std::array<KindWords, 3> kinds{{{"coprod", "a project's own file", ""},
                                          {"coprod_charter", "a charter", "--charter"},
                                          {"coprod_panel", "a panel's file", "--panel"}}};

const KindWords& words_of(FileKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

/// A project's file is known by its sections too, since nobody has to write its first line.
const YamlEntry* sign_of(const YamlNode& root, const KindWords& kind) {
    if (const YamlEntry* mark = root.find(kind.mark))
        return mark;
    const YamlEntry* project = root.find("project");
    const bool section = project != nullptr && project->value.kind == YamlNode::Kind::map;
    return kind.option.empty() && section ? project : nullptr;
}

std::string what_to_do(const KindWords& wanted, const KindWords& found) {
    if (!wanted.option.empty())
        return fmt::format("Name the file that begins with `{}: 1`.", wanted.mark);
    return fmt::format("Name the project's file, and this one behind {}.", found.option);
}

FileKind kind_at(std::size_t index) {
    return static_cast<FileKind>(index);
}

bool has_line_with(std::string_view text, std::string_view begin) {
    return text.starts_with(begin) || text.find(fmt::format("\n{}", begin)) != std::string::npos;
}

} // namespace

std::optional<FileKind> said_kind(const YamlNode& root) {
    for (std::size_t i = kinds.size(); i-- > 0;)
        if (root.find(kinds[i].mark) != nullptr)
            return kind_at(i);
    return std::nullopt;
}

std::optional<FileKind> said_kind(std::string_view text) {
    // Every kind's key begins with the project's, so that one counts only as a whole key.
    if (has_line_with(text, fmt::format("{}:", words_of(FileKind::project).mark)))
        return FileKind::project;
    for (std::size_t i = kinds.size(); i-- > 1;)
        if (text.find(kinds[i].mark) != std::string::npos)
            return kind_at(i);
    return std::nullopt;
}

bool refuse_other_kind(const YamlNode& root, FileKind wanted, Diagnostics& diagnostics) {
    const KindWords& needed = words_of(wanted);
    if (root.find(needed.mark) != nullptr)
        return false;
    for (const KindWords& kind : kinds) {
        const YamlEntry* sign = &kind == &needed ? nullptr : sign_of(root, kind);
        if (sign == nullptr)
            continue;
        diagnostics.error(
            "wrong-shape", sign->key_place,
            fmt::format("this is {}, and {} is needed here", kind.called, needed.called),
            what_to_do(needed, kind));
        return true;
    }
    return false;
}

} // namespace coprod
