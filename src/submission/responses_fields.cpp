// The format of `responses` in a submission.
#include <algorithm>
#include <array>
#include <unordered_map>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/matching_name.h"
#include "input/name_advice.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

constexpr std::string_view ignore = "ignore";
constexpr std::string_view the_group = "group";

std::optional<Index> look_up(const Reader& reader, Names which, std::string_view name) {
    const Vocabulary& names = reader.names(which);
    return names.accepts_all() ? std::nullopt : names.find(name);
}

void complain_of_blank(const YamlEntry& entry, const Field& row, Reader& reader) {
    reader.error("missing-key", entry.key_place,
                 fmt::format("nothing says what {} in `{}` means", in_quotes(entry.key), row.name),
                 fmt::format("Write behind it which {} it means, or `ignore` for what is not to be "
                             "counted.",
                             reader.names(row.names).noun()));
}

/// What one's own word is said to mean; false, with an error, where it is none of the row's names,
/// and none of the other `words`. Nothing is ignored that is not said to be.
bool read_meaning(OwnWord& own, const YamlEntry& entry, const Field& row, Reader& reader,
                  std::span<const std::string_view> words) {
    own.words = entry.key;
    own.place = entry.key_place;
    if (is_blank(entry.value)) {
        complain_of_blank(entry, row, reader);
        return false;
    }
    if (!is_text(entry.value, reader, row.name))
        return false;
    const std::string_view meant = trimmed(entry.value.text);
    if (const auto found = look_up(reader, row.names, meant)) {
        own.means = row.names == Names::group ? OwnWord::Means::group : OwnWord::Means::statement;
        own.index = *found;
        return true;
    }
    if (meant == the_group && row.names == Names::statement) {
        own.means = OwnWord::Means::group;
        return true;
    }
    if (meant == ignore)
        return true;
    reader.error("unknown-name", entry.value.place,
                 fmt::format("no {} is called ‘{}’", reader.names(row.names).noun(), meant),
                 name_advice(meant, reader, row.names, words));
    return false;
}

/// The same words twice, where only capitals or signs differ, would leave open which of them holds.
void complain_of_same(const std::vector<OwnWord>& own, const Field& row, Reader& reader) {
    std::unordered_map<std::string, const OwnWord*> known;
    for (const OwnWord& word : own) {
        const auto [before, is_new] = known.emplace(matching_name(word.words), &word);
        if (!is_new)
            reader.error("named-twice", word.place,
                         fmt::format("{} in `{}` is the same as {} on line {}: capitals and signs "
                                     "make no difference",
                                     in_quotes(word.words), row.name,
                                     in_quotes(before->second->words), before->second->place.line),
                         "Leave one of the two out.");
    }
}

template <auto Member, auto& Words>
void read_own_words(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& own = static_cast<Responses*>(target)->*Member;
    if (!is_map(entry.value, reader, row.name))
        return;
    for (const YamlEntry& item : entry.value.entries)
        if (!read_meaning(own.emplace_back(), item, row, reader, Words))
            own.pop_back();
    complain_of_same(own, row, reader);
}

constexpr std::array<std::string_view, 1> group_meanings{ignore};
constexpr std::array<std::string_view, 2> column_meanings{the_group, ignore};

template <const auto& Words>
constexpr Shape meaning_word{.kind = Shape::Kind::word, .words = Words};
template <const auto& Words>
constexpr std::array<const Shape*, 2> meaning_ways{&name_shape, &meaning_word<Words>};
template <const auto& Words>
constexpr Shape meaning{.kind = Shape::Kind::any_of, .ways = meaning_ways<Words>};

/// Words as they stand in the file, each with what it means.
template <const auto& Words>
const Shape& own_words_shape() {
    static constexpr Shape shape{
        .kind = Shape::Kind::own_map, .item = &meaning<Words>, .any_keys = true};
    return shape;
}

constexpr std::array<std::string_view, 2> usual_scales{"5 is agree", "1 is agree"};
// A charter's own scale may be shorter or longer; check_scale() knows how long it is.
constexpr std::array<std::string_view, 8> other_scales{"2 is agree", "3 is agree", "4 is agree",
                                                       "6 is agree", "7 is agree", "8 is agree",
                                                       "9 is agree", "10 is agree"};

const Shape& scale_shape() {
    static constexpr Shape shape{
        .kind = Shape::Kind::word, .words = usual_scales, .also = other_scales};
    return shape;
}

constexpr Field scale_row() {
    Field row = field<Responses, &Responses::scale>(
        "scale", "which end of a scale of numbers agrees most: 5 is agree, or 1 is agree");
    row.shape = &scale_shape;
    return row.like(usual_scales[0]);
}

constexpr std::array<Field, 5> responses_rows{
    needed<Responses, &Responses::file>("file", "a CSV file beside this one").like("answers.csv"),
    field<Responses, &Responses::group>(
        "group", "the group of all who answered, where no column says it", Names::group),
    Field{"groups",
          "the words for groups in the file, each with the group that it means, or ignore",
          Names::group, false, read_own_words<&Responses::groups, group_meanings>,
          &own_words_shape<group_meanings>},
    Field{"columns",
          "headers in the file, each with the statement that it means, or group, or ignore",
          Names::statement, false, read_own_words<&Responses::columns, column_meanings>,
          &own_words_shape<column_meanings>},
    scale_row(),
};

void read_responses(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& responses = static_cast<WrittenSubmission*>(target)->responses;
    const auto read_one = [&](const YamlNode& node) {
        Responses& one = responses.emplace_back();
        one.place = node.place;
        if (node.kind == YamlNode::Kind::map)
            read_fields(&one, node, responses_rows, reader, row.name);
        else
            read_value(one.file, node, row, reader);
    };
    if (entry.value.kind != YamlNode::Kind::list) {
        if (!is_blank(entry.value))
            read_one(entry.value);
        return;
    }
    for (const YamlNode& item : entry.value.items) {
        if (is_blank(item))
            reader.error("empty-item", item.place,
                         fmt::format("there is nothing in this item of `{}`", row.name),
                         "Write the file's name, or leave it out.");
        else
            read_one(item);
    }
}

constexpr std::array<const Shape*, 2> one_ways{&text_shape, &map_shape<Responses>};
constexpr Shape one_file{.kind = Shape::Kind::any_of, .ways = one_ways};
constexpr Shape list_of_files{.kind = Shape::Kind::list, .item = &one_file};
constexpr std::array<const Shape*, 3> files_ways{&text_shape, &map_shape<Responses>,
                                                 &list_of_files};

const Shape& files_shape() {
    static constexpr Shape shape{.kind = Shape::Kind::any_of, .ways = files_ways};
    return shape;
}

constexpr std::array<Field, 1> statements_rows{
    Field{"responses", "the file with everybody's answers, or a list of such files", Names::none,
          false, read_responses, &files_shape, "answers.csv"},
};

} // namespace

std::span<const Field> fields_of(Responses*) {
    return responses_rows;
}

std::span<const Field> statements_fields() {
    return statements_rows;
}

} // namespace coprod
