#include "charter/charter_files.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "charter/shipped.h"
#include "input/file_kind.h"
#include "input/packed_tree.h"
#include "input/suggest.h"

namespace coprod {

namespace {

// A charter that takes a part from one that takes it from another … this often goes in a circle.
constexpr std::size_t deepest_taking = 8;

const ShippedCharter* shipped(std::string_view id) {
    const auto all = shipped_charters();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& c) { return c.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool names_a_file(const std::string& name, const std::filesystem::path& folder) {
    std::error_code ignored;
    return shipped(name) == nullptr &&
           (name.find('/') != std::string::npos || name.ends_with(".yaml") ||
            name.ends_with(".yml") || std::filesystem::exists(folder / name, ignored));
}

std::vector<std::string_view> shipped_ids() {
    std::vector<std::string_view> ids;
    for (const ShippedCharter& charter : shipped_charters())
        ids.push_back(charter.id);
    return ids;
}

void not_found(CharterFile& file, const std::string& name) {
    const auto near = closest(name, shipped_ids());
    file.diagnostics.error(
        "charter-not-found", {}, fmt::format("there is no charter called ‘{}’", name),
        near ? fmt::format("Did you mean `{}`?", *near)
             : fmt::format("Choose one of {}, or name a file that ends in .yaml.",
                           fmt::join(shipped_ids(), ", ")));
}

std::vector<std::string_view> top_keys() {
    std::vector<std::string_view> keys;
    for (const Field& row : charter_head_fields())
        keys.push_back(row.name);
    for (const Field& row : charter_parts())
        keys.push_back(row.name);
    return keys;
}

void check_top_keys(CharterFile& file) {
    const auto keys = top_keys();
    for (const YamlEntry& entry : file.root->entries) {
        if (std::find(keys.begin(), keys.end(), entry.key) != keys.end())
            continue;
        const auto near = closest(entry.key, keys);
        file.diagnostics.error("unknown-key", entry.key_place,
                               fmt::format("`{}` is not a part that a charter has", entry.key),
                               near ? fmt::format("Did you mean `{}`?", *near)
                                    : fmt::format("The parts are: {}.", fmt::join(keys, ", ")));
    }
}

/// Only the head's own keys, since the parts are read later and from wherever they stand.
YamlNode head_of(const YamlNode& root) {
    YamlNode head;
    head.kind = root.kind;
    head.place = root.place;
    const auto rows = charter_head_fields();
    for (const YamlEntry& entry : root.entries)
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const Field& row) { return row.name == entry.key; }))
            head.entries.push_back(entry);
    return head;
}

void add_documents(CharterFile& file, Vocabulary& names) {
    const YamlEntry* documents = file.root->find("documents");
    if (documents == nullptr)
        return;
    for (const YamlNode& item : documents->value.items) {
        const YamlEntry* id = item.find("id");
        if (id != nullptr && !names.add(id->value.text))
            file.diagnostics.error("repeated-id", id->value.place,
                                   fmt::format("the document ‘{}’ stands twice", id->value.text),
                                   "Give each document an id of its own.");
    }
}

void read_head(CharterFile& file) {
    Reader reader(file.diagnostics);
    Vocabulary& documents = reader.names(Names::document) = Vocabulary("document");
    Vocabulary& parts = reader.names(Names::part) = Vocabulary("part");
    for (const Field& row : charter_parts())
        parts.add(row.name);
    add_documents(file, documents);
    read_fields(&file.head, head_of(*file.root), charter_head_fields(), reader, "charter");
    if (file.head.format != 1)
        file.diagnostics.error(
            "unknown-format", file.root->find("coprod_charter")->value.place,
            fmt::format("this charter is of format {}, and this coprod reads format 1",
                        file.head.format),
            "Write `coprod_charter: 1`, or use a newer coprod.");
    std::set<std::string> seen;
    for (const TakenParts& taken : file.head.take)
        for (const std::string& part : taken.parts) {
            (void)reader.resolve(part, taken.place, Names::part);
            if (!seen.insert(part).second)
                file.diagnostics.error("named-twice", taken.place,
                                       fmt::format("`{}` is taken twice", part),
                                       "Keep one of the two.");
            if (file.root->find(part) != nullptr)
                file.diagnostics.error(
                    "named-twice", taken.place,
                    fmt::format("`{}` is taken from ‘{}’ and written here as well", part,
                                taken.from),
                    "Keep one of the two.");
        }
}

/// An area's own charter has a name of its own, so that no report takes it for another.
void check_own_id(CharterFile& file) {
    const YamlEntry* id = file.root->find("id");
    if (id == nullptr || is_blank(id->value))
        return;
    const std::string_view text = trimmed(id->value.text);
    if (!is_plain_id(text))
        file.diagnostics.error("bad-id", id->value.place,
                               fmt::format("‘{}’ cannot be the id of a charter", text),
                               plain_id_advice(text) + ".");
    else if (shipped(text) != nullptr)
        file.diagnostics.error(
            "repeated-id", id->value.place,
            fmt::format("‘{}’ is the id of a charter that comes with coprod", text),
            "Give your charter an id of its own.");
}

/// What keeps a file from being read is said once, at the place that names it.
void say_where_it_is_named(CharterFile& unread, CharterFile& file, const TakenParts& taken) {
    for (const Diagnostic& why : unread.diagnostics.sorted())
        file.diagnostics.error(
            why.code, taken.place,
            fmt::format("nothing can be taken from ‘{}’: {}", taken.from, why.message), why.help);
    unread.diagnostics = Diagnostics(taken.from);
}

} // namespace

std::string_view default_charter() {
    return shipped_charters().front().id;
}

std::optional<std::string_view> closest_charter(std::string_view wrong) {
    return closest(wrong, shipped_ids());
}

bool is_shipped_charter(std::string_view id) {
    return shipped(id) != nullptr;
}

CharterFile& CharterFiles::open(const std::string& id_or_file, const std::string& folder) {
    const bool is_file = names_a_file(id_or_file, folder);
    const std::filesystem::path path =
        is_file ? std::filesystem::path(folder) / id_or_file : std::filesystem::path();
    const std::string key = is_file ? path.lexically_normal().string() : id_or_file;
    for (CharterFile& file : files_)
        if (file.key == key)
            return file;
    CharterFile& file = files_.emplace_back(is_file ? path.string() : "charter " + id_or_file);
    file.key = key;
    file.folder = path.parent_path().string();
    read(file, id_or_file, is_file);
    return file;
}

void CharterFiles::read(CharterFile& file, const std::string& id_or_file, bool is_file) {
    if (const ShippedCharter* charter = shipped(id_or_file)) {
        file.diagnostics.quote_from_text(charter->text);
        file.sha256 = charter->sha256;
        file.root = unpack_tree(charter->tree);
    } else if (is_file) {
        file.source = read_source(file.key, charter_file_limit, file.diagnostics);
        parse(file);
    } else {
        not_found(file, id_or_file);
    }
    look_at_tree(file, is_file);
}

void CharterFiles::put(const std::string& name, std::string text) {
    CharterFile& file = files_.emplace_back(name);
    file.key = name;
    file.source = make_source(name, std::move(text), charter_file_limit, file.diagnostics);
    parse(file);
    look_at_tree(file, true);
}

void CharterFiles::parse(CharterFile& file) {
    if (!file.source)
        return;
    file.diagnostics.quote_from(*file.source);
    file.sha256 = file.source->sha256;
    file.root = parse_yaml(*file.source, file.diagnostics);
}

void CharterFiles::look_at_tree(CharterFile& file, bool is_own) {
    if (!file.root)
        return;
    if (file.root->kind != YamlNode::Kind::map) {
        file.diagnostics.error("wrong-shape", file.root->place, "a charter is a set of keys",
                               "Begin it with coprod_charter: 1.");
        file.root.reset();
        return;
    }
    if (refuse_other_kind(*file.root, FileKind::charter, file.diagnostics)) {
        file.root.reset();
        return;
    }
    check_top_keys(file);
    read_head(file);
    if (is_own)
        check_own_id(file);
}

CharterPart CharterFiles::find(CharterFile& file, std::string_view part) {
    return find(file, part, 0);
}

CharterPart CharterFiles::find(CharterFile& file, std::string_view part, std::size_t depth) {
    if (const YamlEntry* entry = file.root->find(part))
        return {entry, &file};
    for (const TakenParts& taken : file.head.take)
        if (std::find(taken.parts.begin(), taken.parts.end(), part) != taken.parts.end())
            return take(file, taken, part, depth);
    return {};
}

CharterPart CharterFiles::take(CharterFile& file, const TakenParts& taken, std::string_view part,
                               std::size_t depth) {
    constexpr std::string_view help = "Take it from a charter that has it, or write it here.";
    if (depth == deepest_taking) {
        file.diagnostics.error(
            "charter-part-not-found", taken.place,
            fmt::format(
                "the part `{}` is taken from one charter after another, and written in none", part),
            std::string(help));
        return {nullptr, &file};
    }
    CharterFile& other = open(taken.from, file.folder);
    if (!other.root) {
        if (!other.source)
            say_where_it_is_named(other, file, taken);
        else if (part == taken.parts.front())
            file.diagnostics.error(
                "charter-part-not-found", taken.place,
                fmt::format("nothing can be taken from ‘{}’", taken.from),
                "Name a charter that comes with coprod, or a file beside this one.");
        return {nullptr, &file};
    }
    CharterPart found = find(other, part, depth + 1);
    if (found.entry == nullptr && found.file == nullptr) {
        file.diagnostics.error("charter-part-not-found", taken.place,
                               fmt::format("‘{}’ has no part `{}`", taken.from, part),
                               std::string(help));
        found.file = &file;
    }
    return found;
}

} // namespace coprod
