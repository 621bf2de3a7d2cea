// The files that one charter is put together from, each read once.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "charter/charter_fields.h"
#include "input/source.h"
#include "input/yaml.h"

namespace coprod {

/// The largest charter file, in bytes.
inline constexpr std::size_t charter_file_limit = 1024 * 1024;

/// One charter file: its tree, and what is wrong with it.
struct CharterFile {
    explicit CharterFile(std::string name) : diagnostics(std::move(name)) {}

    std::string key;    ///< a shipped id or a path, so that it is read once only
    std::string folder; ///< where files that it names are looked for; empty for a shipped one
    Diagnostics diagnostics;
    std::optional<Source> source; ///< of one that is not built in
    std::string sha256;           ///< of its bytes, once they were read
    std::optional<YamlNode> root;
    CharterHead head;
};

/// A part of a charter and the file that it stands in.
struct CharterPart {
    const YamlEntry* entry = nullptr;
    CharterFile* file = nullptr;
};

/// Opens charter files on demand and finds parts through what each file takes from others.
class CharterFiles {
public:
    /// The file with that id or name, read and with its head parsed; its `root` is empty where it
    /// cannot be used.
    CharterFile& open(const std::string& id_or_file, const std::string& folder);

    /// Reads a charter's text that is in memory already; open() then finds it under that name.
    void put(const std::string& name, std::string text);

    /// The part of that name in the file, whose `root` must be there, or where the file takes it
    /// from. Where there is none, `entry` is null, and `file` is set where an error says so
    /// already.
    [[nodiscard]] CharterPart find(CharterFile& file, std::string_view part);

    [[nodiscard]] std::deque<CharterFile>& all() { return files_; }

private:
    std::deque<CharterFile> files_;

    void read(CharterFile& file, const std::string& id_or_file, bool is_file);
    void parse(CharterFile& file);
    void look_at_tree(CharterFile& file, bool is_own);
    CharterPart find(CharterFile& file, std::string_view part, std::size_t depth);
    CharterPart take(CharterFile& file, const TakenParts& taken, std::string_view part,
                     std::size_t depth);
};

} // namespace coprod
