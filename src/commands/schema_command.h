// `coprod schema`: the forms of what coprod reads and writes, for editors and other programs.
#pragma once

#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace coprod {

/// One schema that can be printed.
struct Schema {
    std::string_view name;
    std::string_view words;
    bool takes_charter = false; ///< it holds a charter's names and wording
    /// The schema's text; nothing, and `err` says so, where the charter cannot be used.
    std::optional<std::string> (*text)(const std::string& charter, std::ostream& err) = nullptr;
};

/// Every schema, in the order in which help names them.
[[nodiscard]] std::span<const Schema> schemas();

/// "submission, panel, charter or results".
[[nodiscard]] std::string names_of_schemas();

/// Prints the schema of that name, which must be known; returns the exit status.
[[nodiscard]] int schema_command(std::string_view name, const std::string& charter,
                                 std::ostream& out, std::ostream& err);

} // namespace coprod
