#include "input/tree_builder.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/yaml_limits.h"

namespace coprod {
namespace {

// Counted from 0.
int column_of(const std::string& text, std::size_t offset) {
    const std::size_t line_end = offset == 0 ? std::string::npos : text.rfind('\n', offset - 1);
    return static_cast<int>(offset - (line_end + 1));
}

// For a few keys, comparing each with each is quicker than sorting them.
bool all_differ(const std::vector<YamlEntry>& entries) {
    for (auto one = entries.begin(); one != entries.end(); ++one)
        for (auto other = entries.begin(); other != one; ++other)
            if (one->key == other->key)
                return false;
    return true;
}

} // namespace

void TreeBuilder::refuse(std::string_view code, Place place, std::string message,
                         std::string_view help) {
    if (++reported_ > most_messages)
        stop("too-many-mistakes", {},
             fmt::format("more than {} mistakes; the rest are not listed", most_messages),
             "Correct those that are listed and try again.");
    diagnostics_.error(code, place, std::move(message), std::string(help));
}

void TreeBuilder::stop(std::string_view code, Place place, std::string message,
                       std::string_view help) {
    diagnostics_.error(code, place, std::move(message), std::string(help));
    throw StopReading{};
}

void TreeBuilder::warn(std::string_view code, Place place, std::string_view message,
                       std::string_view help) {
    if (++warned_ <= most_messages)
        diagnostics_.warning(code, place, std::string(message), std::string(help));
}

// Moves over what stands between two values: a dash, a comma, or nothing but blanks.
void TreeBuilder::separate() {
    if (frames_.empty()) {
        skip_document_start();
        return;
    }
    Frame& frame = frames_.back();
    cursor_.skip_blanks();
    if (frame.want_value)
        return;
    if (frame.flow) {
        frame.sign = cursor_.at();
        if (frame.size > 0 && !cursor_.take(','))
            throw UnreadableText{cursor_.at()};
    } else if (frame.list) {
        take_dash();
    }
    ++frame.size;
    cursor_.skip_blanks();
    if (!frame.list)
        refuse_complex_key();
}

void TreeBuilder::take_dash() {
    Frame& frame = frames_.back();
    frame.sign = cursor_.at();
    if (!cursor_.take('-') || column_of(source_.text, frame.sign) != frame.indent)
        throw UnreadableText{cursor_.at()};
    frame.sign_end = cursor_.at();
}

void TreeBuilder::refuse_complex_key() {
    const std::size_t behind = cursor_.at() + 1;
    const std::string_view text(source_.text);
    if (cursor_.next() == '?' &&
        (behind >= text.size() || text.find_first_of(" \t\n", behind) == behind))
        stop("complex-key", source_.place_at(cursor_.at()),
             "a question mark at the start of a name is not allowed", missing_name_help);
}

void TreeBuilder::skip_document_start() {
    cursor_.skip_blanks();
    const Place place = source_.place_at(cursor_.at());
    const std::string_view line = source_.line(place.line);
    // check_lines has seen to it that such a line holds nothing else.
    if (place.column == 1 && line.substr(0, 3) == "---" &&
        line.find_first_not_of(" \t", 3) == SourceCursor::none)
        cursor_.move_to(cursor_.at() + line.size());
    cursor_.skip_blanks();
}

// Moves to where the library says that the event is; anything in between would be lost.
void TreeBuilder::arrive(EventPlace at) {
    separate();
    if (cursor_.at() != at.offset) {
        // After a message the two readings may differ for that reason alone.
        if (reported_ > 0)
            throw StopReading{};
        throw UnreadableText{cursor_.at()};
    }
    check_position(at);
    read_properties();
}

void TreeBuilder::check_position(EventPlace at) const {
    const std::string_view before =
        std::string_view(source_.text).substr(at.offset - at.column, at.column);
    const auto is_blank = [](char letter) { return letter == ' ' || letter == '\t'; };
    if (frames_.empty() || !std::all_of(before.begin(), before.end(), is_blank))
        return;
    const int column = static_cast<int>(at.column);
    const bool block_key = expects_key() && !in_flow();
    // A list may begin in the column of its key; everything else is indented more than what holds
    // it.
    const bool list_of_key =
        frames_.back().want_value && source_.text[at.offset] == '-' && !in_flow();
    const bool tab = !in_flow() && before.find('\t') != std::string_view::npos;
    const bool good = block_key ? column == indent() : column > indent() - (list_of_key ? 1 : 0);
    if (tab || !good)
        throw UnreadableText{at.offset};
}

void TreeBuilder::read_properties() {
    constexpr std::string_view help =
        "Put the text in double quotes if it belongs to an answer; otherwise delete it.";
    while (cursor_.next() == '&' || cursor_.next() == '!') {
        const bool anchor = cursor_.next() == '&';
        const std::size_t begin = cursor_.at();
        cursor_.skip_word();
        const std::string word = in_quotes(source_.text.substr(begin, cursor_.at() - begin));
        refuse(
            anchor ? "anchor" : "tag", source_.place_at(begin),
            anchor
                ? fmt::format(
                      "{} would be read as an anchor, a mark to refer to, which is not allowed",
                      word)
                : fmt::format("{} would be read as a tag, the name of a type, which is not allowed",
                              word),
            help);
        cursor_.skip_blanks();
    }
}

void TreeBuilder::count_value() {
    if (!frames_.empty() && ++values_ > most_yaml_values)
        stop("too-many-values", source_.place_at(cursor_.at()),
             fmt::format("the file holds more than {} values", most_yaml_values),
             "Leave out what is not needed, or split the file.");
}

// An empty node where the tree grows: the root, the next item, or the value of the last name.
YamlNode& TreeBuilder::add_value() {
    if (frames_.empty())
        return root_.emplace();
    Frame& frame = frames_.back();
    frame.want_value = false;
    if (frame.list)
        return frame.node->items.emplace_back();
    std::vector<YamlEntry>& entries = frame.node->entries;
    if (entries.empty())
        entries.reserve(4); // few have less
    YamlEntry& entry = entries.emplace_back();
    entry.key = std::move(frame.key);
    entry.key_place = frame.key_place;
    return entry.value;
}

void TreeBuilder::open_frame(EventPlace at, bool list) {
    arrive(at);
    // The library also takes brackets for a name where they are not closed.
    if (expects_key())
        throw UnreadableText{cursor_.at()};
    count_value();
    if (frames_.size() >= most_yaml_depth)
        stop("too-deep", source_.place_at(cursor_.at()),
             fmt::format("lists and names are nested more than {} deep here", most_yaml_depth),
             "Check the brackets and the indentation; coprod needs far fewer levels.");
    Frame frame;
    frame.list = list;
    const Place place = set_layout(frame, at);
    YamlNode& node = add_value();
    node.kind = list ? YamlNode::Kind::list : YamlNode::Kind::map;
    node.place = place;
    frame.node = &node;
    frames_.push_back(std::move(frame));
}

Place TreeBuilder::set_layout(Frame& frame, EventPlace at) {
    const bool moved = cursor_.at() != at.offset;
    const Place place = moved ? source_.place_at(cursor_.at()) : Place{at.line + 1, at.column + 1};
    frame.brackets = cursor_.take(frame.list ? '[' : '{');
    frame.flow = frame.brackets || in_flow();
    frame.indent = frame.flow ? indent() : static_cast<int>(place.column) - 1;
    // What a name holds begins on a line of its own, unless it has brackets.
    if (!frame.flow && !frames_.empty() && frames_.back().want_value &&
        place.line == frames_.back().key_place.line)
        throw UnreadableText{at.offset};
    return place;
}

void TreeBuilder::close_frame() {
    const Frame& frame = frames_.back();
    if (frame.brackets) {
        cursor_.skip_blanks();
        if (frame.size > 0 && cursor_.take(','))
            cursor_.skip_blanks();
        if (!cursor_.take(frame.list ? ']' : '}'))
            throw UnreadableText{cursor_.at()};
    }
    if (!frame.list)
        refuse_repeated_keys(frame.node->entries);
    frames_.pop_back();
}

void TreeBuilder::refuse_repeated_keys(const std::vector<YamlEntry>& entries) {
    if (entries.size() <= 8 && all_differ(entries))
        return;
    std::vector<const YamlEntry*> order;
    order.reserve(entries.size());
    for (const YamlEntry& entry : entries)
        order.push_back(&entry);
    // Entries lie in one array in the order of the file, so their addresses settle which came
    // first.
    std::sort(order.begin(), order.end(), [](const YamlEntry* one, const YamlEntry* two) {
        const int compared = one->key.compare(two->key);
        return compared < 0 || (compared == 0 && one < two);
    });
    const YamlEntry* first = nullptr;
    for (const YamlEntry* entry : order) {
        if (first == nullptr || entry->key != first->key)
            first = entry;
        else
            refuse("repeated-key", entry->key_place,
                   fmt::format("{} stands here a second time; the first is on line {}",
                               in_quotes(entry->key), first->key_place.line),
                   "Keep one of them; where both are needed, put them into one answer.");
    }
}

YamlNode TreeBuilder::finish() {
    cursor_.skip_blanks();
    if (cursor_.at_end() && root_ && reported_ == 0)
        return std::move(*root_);
    if (cursor_.at_end() || reported_ > 0)
        throw StopReading{};
    if (root_ && root_->kind == YamlNode::Kind::empty)
        throw UnreadableText{cursor_.at()};
    stop("stray-content", source_.place_at(cursor_.at()),
         "this line does not belong to what stands above",
         "Indent it like the lines that it belongs with, and check that no dash, name or colon is "
         "missing.");
}

} // namespace coprod
