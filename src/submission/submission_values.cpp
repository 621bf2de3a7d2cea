// The values of a submission that can be written in more than one way.
#include "submission/submission_fields.h"

#include <algorithm>

#include <fmt/format.h>

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
        .like("A policy has no delivery."),
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
constexpr Shape points{.kind = Shape::Kind::any_of, .ways = points_ways};

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

void read_unsure(YesNo& value, const YamlNode& node, const Field& field, Reader& reader) {
    constexpr std::array answers{YesNo::yes, YesNo::no, YesNo::unsure};
    const auto& capitals = ready_capitals;
    const auto capital = std::find(capitals.begin(), capitals.end(), trimmed(node.text));
    if (capital != capitals.end())
        value = answers[static_cast<std::size_t>(capital - capitals.begin()) % answers.size()];
    else if (const auto found = read_choice(node, field, reader, ready_words))
        value = answers[*found];
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

/// The first day of a month that is written as exactly YYYY-MM.
std::optional<Date> first_of_month(std::string_view text) {
    return parse_date(fmt::format("{}-01", text));
}

/// 1 to 12 for a word that begins like a month's name; nothing for any other word.
std::optional<int> month_called(std::string_view word) {
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    std::string start(word.substr(0, 3));
    for (char& c : start)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto at = start.size() == 3 ? months.find(start) : std::string_view::npos;
    if (at == std::string_view::npos || at % 3 != 0)
        return std::nullopt;
    return static_cast<int>(at / 3) + 1;
}

/// The numbers of a date as people write it by hand, and the month where it is a word.
struct ByHand {
    std::vector<int> numbers;
    std::optional<int> month;
};

std::optional<ByHand> read_by_hand(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    constexpr std::string_view between = " /.,-";
    ByHand found;
    while (!text.empty()) {
        const bool number = digits.find(text.front()) != std::string_view::npos;
        const std::size_t end = std::min(text.size(), number ? text.find_first_not_of(digits)
                                                             : text.find_first_of(between));
        const std::string_view part = text.substr(0, end);
        if (number && part.size() <= 4)
            found.numbers.push_back(std::stoi(std::string(part)));
        else if (!part.empty() && (number || found.month || !(found.month = month_called(part))))
            return std::nullopt;
        text.remove_prefix(end);
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(between)));
    }
    return found;
}

/// "Jul-20" as 2020-07 and "10/06/2025" as 2025-06-10, where the text can be read so.
std::optional<std::string> year_first(std::string_view text) {
    auto written = read_by_hand(text);
    if (!written || written->numbers.empty())
        return std::nullopt;
    std::vector<int> parts = written->numbers;
    if (parts.front() <= 31)
        std::reverse(parts.begin(), parts.end());
    if (written->month) {
        parts.front() += parts.front() < 100 ? 2000 : 0;
        parts.insert(parts.begin() + 1, *written->month);
    }
    if (parts.size() == 2) {
        const auto month = fmt::format("{:04}-{:02}", parts[0], parts[1]);
        return first_of_month(month) ? std::optional(month) : std::nullopt;
    }
    if (parts.size() != 3)
        return std::nullopt;
    const auto day = fmt::format("{:04}-{:02}-{:02}", parts[0], parts[1], parts[2]);
    return parse_date(day) ? std::optional(day) : std::nullopt;
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
    return points;
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
        const auto say = reader.resolve(text, node.place, Names::say);
        value.state = say ? StageSay::State::said : StageSay::State::blank;
        value.say = say.value_or(0);
    }
}

void read_value(std::vector<Attendance>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
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
    if (!heard.not_told)
        read_value(heard.told, entry.value, row, reader);
}

void read_follow_up(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& meeting = *static_cast<Meeting*>(target);
    if (entry.value.kind == YamlNode::Kind::scalar)
        read_value(meeting.follow_up_note, entry.value, row, reader);
    else
        read_list(meeting.follow_up, entry.value, row, reader);
}

} // namespace coprod
