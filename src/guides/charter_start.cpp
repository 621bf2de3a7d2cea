#include "guides/charter_start.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "charter/charter_files.h"
#include "charter/load_charter.h"
#include "guides/charter_sample.h"
#include "guides/yaml_text.h"
#include "input/suggest.h"

namespace coprod {

namespace {

/// The parts that are written into the file, and what is said above each.
struct WrittenPart {
    std::string_view part;
    std::string_view words;
};

constexpr std::array written_parts{
    WrittenPart{"values", "YOURS: your values. Replace the example, and add as many as you have. "
                          "Each names the commitments that show it."},
    WrittenPart{"commitments",
                "YOURS: what you promise. A project says of each how it kept it, and "
                "brings records. A commitment can stand in several values."},
    WrittenPart{"statements", "YOURS: sentences that everybody who took part should be able to "
                              "agree with."},
    WrittenPart{"confirms", "YOURS: what people vouch for when they agree with a statement. A "
                            "commitment that stands in none is confirmed by families’ records."},
    WrittenPart{"mark", "YOUR RULES: numbers and gates, to begin with those of the charter that "
                        "the other parts come from. Every gate has to pass; a gate that you do "
                        "not want can be deleted. Change the words to your own."},
};

bool is_written(std::string_view part) {
    return std::any_of(written_parts.begin(), written_parts.end(),
                       [&](const WrittenPart& each) { return each.part == part; });
}

YamlNode text_node(std::string text) {
    YamlNode node;
    node.kind = YamlNode::Kind::scalar;
    node.text = std::move(text);
    return node;
}

void set(YamlNode& map, std::string_view key, const std::string& text) {
    for (YamlEntry& entry : map.entries)
        if (entry.key == key)
            entry.value = text_node(text);
}

YamlNode item_of_take(const std::string& from, const std::vector<std::string>& parts) {
    YamlNode names;
    names.kind = YamlNode::Kind::list;
    for (const std::string& part : parts)
        names.items.push_back(text_node(part));
    YamlNode item;
    item.kind = YamlNode::Kind::map;
    item.entries = {{"from", {}, text_node(from)}, {"parts", {}, std::move(names)}};
    return item;
}

/// Puts one new charter together out of the sample and the charter that it begins from.
class Starting {
public:
    explicit Starting(const CharterStart& start)
        : sample_(read_sample()), from_(files_.open(start.from, {})) {
        if (!start.id.empty())
            set(sample_, "id", start.id);
        if (!start.title.empty())
            name_it(start.title);
        choose_parts();
    }

    [[nodiscard]] std::string text();

private:
    YamlNode sample_;
    CharterFiles files_;
    CharterFile& from_;
    std::vector<TakenParts> taken_;
    std::set<std::string_view> parts_; ///< taken or written
    YamlText text_;

    static YamlNode read_sample();
    void name_it(const std::string& title);
    void choose_parts();
    [[nodiscard]] YamlNode mark();
    void take_from(const std::string& charter, std::string_view part);
    [[nodiscard]] YamlNode take() const;
    void write_head();
    void write_part(const Field& row, const WrittenPart& part);
    void write_other_parts();
};

YamlNode Starting::read_sample() {
    Diagnostics diagnostics("sample");
    const auto source =
        make_source("sample", std::string(charter_sample()), charter_file_limit, diagnostics);
    return *parse_yaml(*source, diagnostics);
}

/// The charter and the document that it quotes are called the same.
void Starting::name_it(const std::string& title) {
    set(sample_, "title", title);
    for (YamlEntry& entry : sample_.entries)
        if (entry.key == "documents")
            set(entry.value.items.front(), "title", title);
}

// Outcomes are served by values, and the values are the area's own. The words of verdicts name the
// charter, so they are those of the usual one.
void Starting::choose_parts() {
    for (const Field& row : charter_parts()) {
        if (is_written(row.name)) {
            parts_.insert(row.name);
            continue;
        }
        CharterFile& from =
            row.name == "verdicts" ? files_.open(std::string(default_charter()), {}) : from_;
        const CharterPart found = files_.find(from, row.name);
        if (row.name == "outcomes" || found.entry == nullptr)
            continue;
        parts_.insert(row.name);
        take_from(found.file->key, row.name);
    }
}

/// A part is taken from the charter whose file holds it, so that it can be looked up there.
void Starting::take_from(const std::string& charter, std::string_view part) {
    const auto known = std::find_if(taken_.begin(), taken_.end(),
                                    [&](const TakenParts& each) { return each.from == charter; });
    TakenParts& taken = known == taken_.end() ? taken_.emplace_back() : *known;
    taken.from = charter;
    taken.parts.emplace_back(part);
}

/// The mark of the other charter, without gates for which the new one has no part.
YamlNode Starting::mark() {
    YamlNode mark = files_.find(from_, "mark").entry->value;
    const YamlEntry* title = sample_.find("title");
    set(mark, "title", title->value.text);
    for (YamlEntry& entry : mark.entries)
        if (entry.key == "gates")
            std::erase_if(entry.value.items, [&](const YamlNode& gate) {
                return !parts_.contains(gate.find("kind")->value.text);
            });
    return mark;
}

YamlNode Starting::take() const {
    YamlNode list;
    list.kind = YamlNode::Kind::list;
    for (const TakenParts& taken : taken_)
        list.items.push_back(item_of_take(taken.from, taken.parts));
    return list;
}

void Starting::write_head() {
    text_.comment("A co-production charter of your own. It is whole and can be used as it is; what "
                  "is made up in it stands under YOURS, and is to be replaced. Lines that begin "
                  "with # explain what stands below them.");
    text_.comment("");
    text_.comment("coprod charter check FILE");
    text_.comment("    finds mistakes, and what is worth a second look");
    text_.comment("coprod assess --charter FILE project.yaml");
    text_.comment("    judges a project by it");
    text_.comment("");
    for (const Field& row : charter_head_fields()) {
        if (row.name == "take") {
            text_.comment("");
            text_.comment("Where a part of yours is different, take its name out of the list and "
                          "write the part in this file. To copy from what stands there: `coprod "
                          "charter show ID --yaml`, with the ID behind `from`.");
            text_.entry(row, take());
        } else {
            text_.entry(row, sample_.find(row.name)->value);
        }
    }
}

void Starting::write_part(const Field& row, const WrittenPart& part) {
    text_.comment("");
    text_.comment(part.words);
    text_.entry(row, part.part == "mark" ? mark() : sample_.find(row.name)->value);
}

void Starting::write_other_parts() {
    std::vector<const Field*> others;
    for (const Field& row : charter_parts())
        if (!parts_.contains(row.name))
            others.push_back(&row);
    if (others.empty())
        return;
    text_.comment("");
    text_.comment("What a charter can also have, and this one does not yet:");
    for (const Field* row : others)
        text_.comment(fmt::format("  {}: {}", row->name, row->words));
}

std::string Starting::text() {
    write_head();
    for (const WrittenPart& part : written_parts)
        for (const Field& row : charter_parts())
            if (part.part == row.name)
                write_part(row, part);
    write_other_parts();
    return std::move(text_).take();
}

} // namespace

std::string charter_start(const CharterStart& start) {
    return Starting(start).text();
}

std::string id_of_title(std::string_view title) {
    return hyphenated(title, longest_id);
}

} // namespace coprod
