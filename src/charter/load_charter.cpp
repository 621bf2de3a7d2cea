#include "charter/load_charter.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "charter/charter_files.h"
#include "charter/inspect_charter.h"
#include "input/sha256.h"

namespace coprod {

namespace {

/// A list of records with ids inside a part; `inside` is empty where the part is the list itself.
struct IdList {
    std::string_view part;
    std::string_view inside;
    Names names; ///< Names::none where nothing refers to them
    std::string_view noun;
};

constexpr std::array id_lists{
    IdList{"kinds", "", Names::people_kind, "kind of people"},
    IdList{"outcomes", "", Names::outcome, "outcome"},
    IdList{"commitments", "", Names::commitment, "commitment"},
    IdList{"values", "", Names::none, "value"},
    IdList{"ways_of_knowing", "", Names::evidence_kind, "kind of evidence"},
    IdList{"evidence", "", Names::evidence_kind, "kind of evidence"},
    IdList{"embedding", "", Names::none, "way of embedding"},
    IdList{"ladder", "stages", Names::stage, "stage"},
    IdList{"ladder", "says", Names::say, "say"},
    IdList{"ladder", "bands", Names::band, "band"},
    IdList{"ladder", "rungs", Names::rung, "rung"},
    IdList{"engagement", "", Names::engagement, "engagement tier"},
    IdList{"levels", "", Names::level, "level"},
    IdList{"readiness", "", Names::none, "question"},
    IdList{"forms", "plan", Names::none, "question"},
    IdList{"forms", "do", Names::none, "item"},
    IdList{"forms", "review", Names::none, "question"},
    IdList{"priorities", "", Names::none, "priority"},
    IdList{"statements", "", Names::statement, "statement"},
    IdList{"principles", "", Names::none, "principle"},
    IdList{"agreements", "", Names::none, "agreement"},
    IdList{"monitoring", "", Names::none, "promise"},
    IdList{"mark", "gates", Names::none, "gate"},
    IdList{"mark", "flags", Names::none, "flag"},
};

using Parts = std::map<std::string_view, CharterPart>;

void add_ids(const YamlNode& list, const IdList& row, Vocabulary& names, Diagnostics& diagnostics) {
    for (const YamlNode& item : list.items) {
        const YamlEntry* id = item.find("id");
        if (id == nullptr || id->value.text.empty())
            continue; // read_fields complains of it
        const std::string& text = id->value.text;
        if (!is_plain_id(text))
            diagnostics.error("bad-id", id->value.place,
                              fmt::format("‘{}’ cannot be the id of a {}", text, row.noun),
                              plain_id_advice(text) + ".");
        if (!names.add(text))
            diagnostics.error("repeated-id", id->value.place,
                              fmt::format("the {} ‘{}’ stands twice", row.noun, text),
                              "Give each an id of its own.");
    }
}

bool is_needed(std::string_view part) {
    return std::ranges::any_of(charter_parts(),
                               [&](const Field& row) { return row.name == part && row.needed; });
}

/// Every id is known before any part is read, so that parts can refer to each other.
void collect_ids(const Parts& parts, Reader& reader) {
    for (const IdList& row : id_lists) {
        Vocabulary own(row.noun);
        Vocabulary& names = row.names == Names::none ? own : reader.names(row.names);
        if (names.noun().empty())
            names = Vocabulary(row.noun);
        const auto part = parts.find(row.part);
        if (part == parts.end()) {
            if (is_needed(row.part)) // that it is missing is said once, and not at each name of it
                names.accept_all();
            continue;
        }
        const YamlNode* list = &part->second.entry->value;
        if (!row.inside.empty()) {
            const YamlEntry* inside = list->find(row.inside);
            if (inside == nullptr)
                continue;
            list = &inside->value;
        }
        add_ids(*list, row, names, part->second.file->diagnostics);
    }
    // A mark that is taken over may have a ladder gate; without a ladder nothing judges its band.
    if (!parts.contains("ladder"))
        reader.names(Names::band).accept_all();
}

Parts find_parts(CharterFiles& files, CharterFile& main) {
    Parts parts;
    for (const Field& row : charter_parts()) {
        const CharterPart found = files.find(main, row.name);
        if (found.entry != nullptr)
            parts.emplace(row.name, found);
        else if (row.needed && found.file == nullptr)
            main.diagnostics.error(
                "missing-key", {}, fmt::format("the charter has no `{}`", row.name),
                fmt::format("Write it, or take it from `{}`.", default_charter()));
    }
    return parts;
}

void name_documents(const CharterFile& file, Reader& reader) {
    Vocabulary& names = reader.names(Names::document) = Vocabulary("document");
    for (const Document& document : file.head.charter.documents)
        names.add(document.id);
}

void add_documents(const CharterFile& file, Charter& charter) {
    for (const Document& document : file.head.charter.documents)
        if (std::none_of(charter.documents.begin(), charter.documents.end(),
                         [&](const Document& d) { return d.id == document.id; }))
            charter.documents.push_back(document);
}

void read_parts(const Parts& parts, Reader& reader, Charter& charter) {
    for (const Field& row : charter_parts()) {
        const auto part = parts.find(row.name);
        if (part == parts.end())
            continue;
        CharterFile& file = *part->second.file;
        reader.report_to(file.diagnostics);
        name_documents(file, reader);
        row.read(&charter, *part->second.entry, row, reader);
        add_documents(file, charter);
    }
}

/// A charter in one file has that file's hash, so that anybody can check it; one that takes parts
/// from others has the hash of all their hashes.
std::string hash_of(CharterFiles& files) {
    std::string hashes;
    for (const CharterFile& file : files.all())
        hashes += file.sha256;
    return files.all().size() == 1 ? hashes : sha256_hex(hashes);
}

bool has_errors(CharterFiles& files) {
    return std::any_of(files.all().begin(), files.all().end(),
                       [](const CharterFile& file) { return file.diagnostics.has_errors(); });
}

LoadedCharter finished(CharterFiles& files, std::optional<Charter> charter) {
    LoadedCharter loaded;
    for (CharterFile& file : files.all())
        for (Diagnostic& diagnostic : file.diagnostics.sorted())
            loaded.diagnostics.push_back(std::move(diagnostic));
    if (!has_errors(files))
        loaded.charter = std::move(charter);
    return loaded;
}

LoadedCharter inspect(CharterFiles& files, const std::string& id_or_file, const CharterLook& look) {
    CharterFile& main = files.open(id_or_file, {});
    if (!main.root)
        return finished(files, std::nullopt);
    const Parts parts = find_parts(files, main);
    Reader reader(main.diagnostics);
    collect_ids(parts, reader);
    Charter charter = main.head.charter;
    charter.sha256 = hash_of(files);
    read_parts(parts, reader, charter);
    const FindPart find_part = [&](std::string_view part) {
        const auto found = parts.find(part);
        return found == parts.end() ? CharterPart{} : found->second;
    };
    if (!has_errors(files))
        check_charter(charter, find_part);
    if (look && !has_errors(files))
        look(charter, main, find_part);
    return finished(files, std::move(charter));
}

} // namespace

LoadedCharter inspect_charter(const std::string& id_or_file, const CharterLook& look) {
    CharterFiles files;
    return inspect(files, id_or_file, look);
}

LoadedCharter inspect_charter_text(const std::string& name, std::string text,
                                   const CharterLook& look) {
    CharterFiles files;
    files.put(name, std::move(text));
    return inspect(files, name, look);
}

LoadedCharter load_charter(const std::string& id_or_file) {
    return inspect_charter(id_or_file, {});
}

std::string Charter::cite(const Citation& source) const {
    const auto document = std::find_if(documents.begin(), documents.end(),
                                       [&](const Document& d) { return d.id == source.document; });
    if (document == documents.end())
        return source.section;
    return fmt::format("{}, {}", document->title, source.section);
}

} // namespace coprod
