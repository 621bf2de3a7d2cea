// The values of a submission that can be written in more than one way.
#include "submission/submission_fields.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/suggest.h"
#include "submission/hand_dates.h"
#include "submission/value_words.h"

namespace coprod {

namespace {

void read_ready_word(void* target, const YamlEntry& entry, const Field& row, Reader& reader);
const Shape& ready_word_shape();

constexpr std::array<Field, 2> answer_rows{
    field<Answer, &Answer::not_applicable>("not_applicable", "why it does not apply")
        .like("The host paid for everything."),
    field<Answer, &Answer::agreed_by>("agreed_by", "the groups that agreed", Names::group)
        .like("[parents, council]"),
};

constexpr std::array<Field, 2> absent_rows{
    field<StageSay, &StageSay::reason>("not_applicable", "why the project has no such stage")
        .like("The leaflet was never printed, so nothing was given out."),
    field<StageSay, &StageSay::agreed_by>("agreed_by", "the groups that agreed", Names::group)
        .like("[parents]"),
};

constexpr std::array<Field, 2> ready_rows{
    Field{"answer", "yes, no or unsure", Names::none, false, read_ready_word, &ready_word_shape},
    field<ReadyAnswer, &ReadyAnswer::note>("note", "anything to add")
        .like("The deadline is set by the region."),
};

constexpr std::array<Field, 2> claim_rows{
    field<Claim, &Claim::how>("how", "how it was kept, in a sentence or two")
        .like("At the first meeting, from a list that we made together."),
    field<Claim, &Claim::evidence>("evidence", "the ids of the records that show it", Names::record)
        .like("[m1, e1]"),
};

constexpr std::array<std::string_view, 3> ready_words{"yes", "no", "unsure"};
constexpr std::array<std::string_view, 1> not_yet_words{"not yet"};
constexpr std::array<std::string_view, 2> not_told_words{"no", "not yet"};

// How word processors and people like to spell them.
constexpr std::array<std::string_view, 6> ready_capitals{"Yes", "No", "Unsure",
                                                         "YES", "NO", "UNSURE"};
constexpr std::array<std::string_view, 3> not_yet_spellings{"not-yet", "not_yet", "Not yet"};
constexpr std::array<std::string_view, 5> not_told_spellings{"No", "NO", "not-yet", "not_yet",
                                                             "Not yet"};

// The words in which a stage, a date or a question can be answered.
constexpr Shape ready_word{.kind = Shape::Kind::word, .words = ready_words, .also = ready_capitals};
constexpr Shape not_yet_word{
    .kind = Shape::Kind::word, .words = not_yet_words, .also = not_yet_spellings};
constexpr Shape not_told_word{
    .kind = Shape::Kind::word, .words = not_told_words, .also = not_told_spellings};
constexpr Shape month_shape{.kind = Shape::Kind::month};
constexpr Shape reference{.kind = Shape::Kind::reference};
constexpr Shape references{.kind = Shape::Kind::list, .item = &reference};
constexpr Shape people_of_groups{
    .kind = Shape::Kind::named_map, .names = Names::group, .item = &number_shape};

constexpr std::array<const Shape*, 2> points_ways{&text_shape, &texts_shape};
constexpr Shape text_or_points{.kind = Shape::Kind::any_of, .ways = points_ways};

template <const auto& Table>
constexpr Shape map_of{.kind = Shape::Kind::map,
                       .fields = [] { return std::span<const Field>(Table); }};

constexpr std::array<const Shape*, 3> answer_ways{&text_shape, &texts_shape, &map_of<answer_rows>};
constexpr std::array<const Shape*, 2> ready_ways{&ready_word, &map_of<ready_rows>};
constexpr std::array<const Shape*, 2> claim_ways{&map_of<claim_rows>, &text_shape};
constexpr Shape say_name{.kind = Shape::Kind::name, .names = Names::say};
constexpr std::array<const Shape*, 3> say_ways{&say_name, &not_yet_word, &map_of<absent_rows>};
constexpr std::array<const Shape*, 2> attended_ways{&people_of_groups, &names_shape};
constexpr std::array<const Shape*, 2> reference_ways{&references, &reference};
constexpr std::array<const Shape*, 2> begin_and_end_ways{&day_shape, &month_shape};
constexpr std::array<const Shape*, 2> told_ways{&day_shape, &not_told_word};
constexpr std::array<const Shape*, 2> follow_up_ways{&maps_shape<FollowUp>, &text_shape};

template <const auto& Ways>
constexpr Shape any_of{.kind = Shape::Kind::any_of, .ways = Ways};

/// Which of `ready_words` the text is, with or without capitals; nothing for any other text.
std::optional<std::size_t> ready_word_in(std::string_view text) {
    const auto word = std::find(ready_words.begin(), ready_words.end(), text);
    if (word != ready_words.end())
        return static_cast<std::size_t>(word - ready_words.begin());
    const auto capital = std::find(ready_capitals.begin(), ready_capitals.end(), text);
    if (capital != ready_capitals.end())
        return static_cast<std::size_t>(capital - ready_capitals.begin()) % ready_words.size();
    return std::nullopt;
}

void read_unsure(YesNo& value, const YamlNode& node, const Field& field, Reader& reader) {
    constexpr std::array answers{YesNo::yes, YesNo::no, YesNo::unsure};
    if (const auto word = ready_word_in(trimmed(node.text)))
        value = answers[*word];
    else
        (void)read_choice(node, field, reader, ready_words);
}

/// "Yes: we have eight months" as {answer: yes, note: "we have eight months"}; an example of that
/// for what does not begin with one of the words.
std::string answer_with_note(std::string_view text) {
    constexpr std::string_view ends_word = " ,.:;-";
    const std::size_t end = std::min(text.find_first_of(ends_word), text.size());
    const std::size_t note = text.find_first_not_of(ends_word, end);
    const auto word = ready_word_in(text.substr(0, end));
    if (!word || note == std::string_view::npos)
        return in_braces(ready_rows);
    return fmt::format("{{answer: {}, note: {}}}", ready_words[*word],
                       straight_quoted(text.substr(note)));
}

/// Words of another kind than the three, most often a note beside the word that was asked for.
void complain_of_ready(const YamlNode& node, const Field& field, Reader& reader) {
    const std::string_view text = trimmed(node.text);
    reader.error("unknown-name", node.place,
                 fmt::format("`{}` takes yes, no or unsure, and this is ‘{}’", field.name, text),
                 fmt::format("To add a note, write {}.", answer_with_note(text)));
}

void read_ready_word(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    read_unsure(static_cast<ReadyAnswer*>(target)->answer, entry.value, row, reader);
}

const Shape& ready_word_shape() {
    return ready_word;
}

bool says_not_yet(std::string_view text) {
    return text == "not yet" || text == "not-yet" || text == "not_yet" || text == "Not yet";
}

/// The say of that name; where there is none, the message names every way to write a stage.
std::optional<Index> find_say(std::string_view text, Place place, Reader& reader) {
    const Vocabulary& says = reader.names(Names::say);
    if (says.accepts_all() || says.size() == 0 || says.find(text))
        return reader.resolve(text, place, Names::say);
    const std::string absent = in_braces(absent_rows);
    std::vector<std::string_view> words(says.names().begin(), says.names().end());
    words.insert(words.end(), not_yet_words.begin(), not_yet_words.end());
    const bool meant = closest(text, words).has_value();
    const bool means_absent = closest(text, std::span(&absent_rows.front().name, 1)).has_value();
    reader.error("unknown-name", place, fmt::format("no {} is called ‘{}’", says.noun(), text),
                 means_absent ? fmt::format("Did you mean {}?", absent)
                 : meant      ? suggested(text, words)
                              : fmt::format("{} Or, where there is no such stage, {}.",
                                            suggested(text, words), absent));
    return std::nullopt;
}

/// The three parts of involvement.GROUP.STAGE, or nothing for any other text.
std::optional<std::array<std::string_view, 2>> involvement_path(std::string_view text) {
    constexpr std::string_view head = "involvement.";
    if (!text.starts_with(head))
        return std::nullopt;
    text.remove_prefix(head.size());
    const auto dot = text.find('.');
    if (dot == std::string_view::npos)
        return std::array<std::string_view, 2>{text, ""};
    return std::array<std::string_view, 2>{text.substr(0, dot), text.substr(dot + 1)};
}

void read_dispute(std::vector<Dispute>& disputes, const YamlNode& item, Reader& reader) {
    if (!is_text(item, reader, "disputes"))
        return;
    const std::string_view text = trimmed(item.text);
    Dispute dispute;
    dispute.place = item.place;
    if (const auto path = involvement_path(text)) {
        if ((*path)[1].empty()) {
            reader.error("unknown-name", item.place, fmt::format("‘{}’ names no stage", text),
                         "Write involvement, the group and the stage, with full stops between.");
            return;
        }
        const auto group = reader.resolve((*path)[0], item.place, Names::group);
        const auto stage = reader.resolve((*path)[1], item.place, Names::stage);
        if (!group || !stage)
            return;
        dispute.group = *group;
        dispute.stage = *stage;
    } else {
        dispute.commitment = reader.resolve(text, item.place, Names::commitment);
        if (!dispute.commitment)
            return;
    }
    disputes.push_back(dispute);
}

/// A day, or a month whose first day is then the date.
void read_day_or_month(std::optional<DatedAt>& value, const YamlNode& node, const Field& row,
                       Reader& reader) {
    if (!is_text(node, reader, row.name))
        return;
    const std::string_view text = trimmed(node.text);
    if (text.empty())
        return;
    if (const auto day = parse_date(text)) {
        value = DatedAt{*day, node.place};
    } else if (const auto first = first_of_month(text)) {
        value = DatedAt{*first, node.place, true};
    } else {
        const auto guess = year_first(text);
        reader.error("bad-date", node.place,
                     fmt::format("`{}` takes a date or a month, year first, and this is ‘{}’",
                                 row.name, text),
                     guess ? fmt::format("Did you mean {}?", *guess)
                           : "Write it in figures, like 2025-06-10 or 2025-06, and check that it "
                             "exists; leave the key out where it is not known yet.");
    }
}

/// The items of a list, or a single value as a list of one.
std::span<const YamlNode> one_or_more(const YamlNode& node) {
    return node.kind == YamlNode::Kind::scalar ? std::span(&node, 1) : std::span(node.items);
}

} // namespace

const Shape& shape_of(const Answer*) {
    return any_of<answer_ways>;
}
const Shape& shape_of(const ReadyAnswer*) {
    return any_of<ready_ways>;
}
const Shape& shape_of(const Claim*) {
    return any_of<claim_ways>;
}
const Shape& shape_of(const StageSay*) {
    return any_of<say_ways>;
}
const Shape& shape_of(const std::vector<Attendance>*) {
    return any_of<attended_ways>;
}
const Shape& shape_of(const std::vector<Dispute>*) {
    return any_of<reference_ways>;
}
const Shape& shape_of(const std::vector<RecordRef>*) {
    return names_shape;
}
const Shape& points_shape() {
    return text_or_points;
}
const Shape& day_or_month_shape() {
    return any_of<begin_and_end_ways>;
}
const Shape& told_shape() {
    return any_of<told_ways>;
}
const Shape& follow_up_shape() {
    return any_of<follow_up_ways>;
}

void read_points(Text& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (node.kind != YamlNode::Kind::list) {
        read_value(value, node, field, reader);
        return;
    }
    value.place = node.place;
    for (const YamlNode& item : node.items) {
        Text point;
        read_value(point, item, field, reader);
        value.value += (value.value.empty() ? "" : "; ") + point.value;
    }
}

void read_value(Answer& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (node.kind == YamlNode::Kind::map)
        read_fields(&value, node, answer_rows, reader, field.name);
    else
        read_points(value.text, node, field, reader);
}

void read_value(ReadyAnswer& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (node.kind != YamlNode::Kind::map) {
        if (node.kind == YamlNode::Kind::scalar && !trimmed(node.text).empty() &&
            !ready_word_in(trimmed(node.text)))
            complain_of_ready(node, field, reader);
        else
            read_unsure(value.answer, node, field, reader);
        return;
    }
    read_fields(&value, node, ready_rows, reader, field.name);
}

void read_value(Claim& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (node.kind == YamlNode::Kind::scalar)
        read_value(value.how, node, field, reader);
    else
        read_fields(&value, node, claim_rows, reader, field.name);
}

void read_value(StageSay& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (node.kind == YamlNode::Kind::map) {
        value.state = StageSay::State::absent;
        read_fields(&value, node, absent_rows, reader, field.name);
        return;
    }
    if (!is_text(node, reader, field.name))
        return;
    const std::string_view text = trimmed(node.text);
    if (says_not_yet(text)) {
        value.state = StageSay::State::not_yet;
    } else if (!text.empty()) {
        const auto say = find_say(text, node.place, reader);
        value.state = say ? StageSay::State::said : StageSay::State::blank;
        value.say = say.value_or(0);
    }
}

void read_value(std::vector<Attendance>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (node.kind == YamlNode::Kind::scalar && complain_of_counts(node, field, reader))
        return;
    if (node.kind == YamlNode::Kind::map) {
        for (const YamlEntry& entry : node.entries) {
            Field row = field;
            row.name = entry.key;
            std::optional<int> people;
            read_value(people, entry.value, row, reader);
            if (const auto group = reader.resolve(entry.key, entry.key_place, Names::group))
                value.push_back({*group, people});
        }
        return;
    }
    std::vector<Index> groups;
    read_value(groups, node, field, reader);
    for (const Index group : groups)
        value.push_back({group, std::nullopt});
}

void read_value(std::vector<Dispute>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (node.kind == YamlNode::Kind::map)
        (void)is_list(node, reader, field.name);
    for (const YamlNode& item : one_or_more(node))
        read_dispute(value, item, reader);
}

void read_value(std::vector<RecordRef>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (node.kind == YamlNode::Kind::map)
        (void)is_list(node, reader, field.name);
    for (const YamlNode& item : one_or_more(node)) {
        std::optional<Index> found;
        read_value(found, item, field, reader);
        if (found)
            value.push_back({RecordRef::Kind::evidence, *found, item.place});
    }
}

void read_start(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    read_day_or_month(static_cast<Project*>(target)->start, entry.value, row, reader);
}

void read_end(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& end = static_cast<Project*>(target)->end;
    read_day_or_month(end, entry.value, row, reader);
    if (end && end->whole_month)
        end->date = Date{months_later(end->date, 1).days - 1};
}

void read_told(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& heard = *static_cast<Heard*>(target);
    const std::string_view text = trimmed(entry.value.text);
    heard.not_told = text == "no" || text == "No" || text == "NO" || says_not_yet(text);
    if (heard.not_told)
        return;
    if (entry.value.kind != YamlNode::Kind::scalar || text.empty() || parse_date(text)) {
        read_value(heard.told, entry.value, row, reader);
        return;
    }
    const auto guess = year_first(text);
    const bool is_day = guess && parse_date(*guess);
    reader.error(
        "bad-date", entry.value.place,
        fmt::format("`{}` takes a date, year first, or `no` or `not yet`, and this is ‘{}’",
                    row.name, text),
        is_day ? fmt::format("Did you mean {}?", *guess)
               : "Write the day on which those who said it were told, like 2025-07-01; "
                 "`no` or `not yet` where they were not.");
}

void read_follow_up(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& meeting = *static_cast<Meeting*>(target);
    if (entry.value.kind == YamlNode::Kind::scalar)
        read_value(meeting.follow_up_note, entry.value, row, reader);
    else
        read_list(meeting.follow_up, entry.value, row, reader);
}

} // namespace coprod
