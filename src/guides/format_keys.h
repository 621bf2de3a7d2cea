// The keys of submissions and of charter files, read from the tables of fields that the readers are
// made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace coprod {

struct Field;
struct Shape;
enum class Names;

/// One key: `path` names the keys around it, with a word in capitals for a name that a person
/// chooses or that comes from the charter: groups.GROUP.people.
struct FormatKey {
    std::string path;
    std::string words;               ///< what to write there
    std::vector<std::string> around; ///< the lines of a file above it, from the top
    std::string lead;                ///< what stands before its name on its own line
    const Field* field = nullptr;
    const Shape* shape = nullptr;
};

/// Every key of a submission, in the order of the format.
[[nodiscard]] const std::vector<FormatKey>& submission_keys();

/// Every key of a charter file.
[[nodiscard]] const std::vector<FormatKey>& charter_keys();

/// What the keys of one of these lists of names are called in a path: GROUP, STAGE.
[[nodiscard]] std::string name_in_path(Names names);

/// What may be written behind a key, in words: "a day (2025-06-10); or one of: no, not yet".
[[nodiscard]] std::string shape_in_words(const FormatKey& key);

} // namespace coprod
