// The part of TreeBuilder that takes names and texts from the source.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/quotes.h"
#include "input/tree_builder.h"
#include "input/utf8.h"
#include "input/yaml_limits.h"

namespace coprod {

void TreeBuilder::null(EventPlace at) {
    separate();
    if (expects_key())
        stop("null-key", source_.place_at(cursor_.at()), "a name is missing before the colon",
             missing_name_help);
    // The library puts an empty value where the next one begins, so the column tells whose it is.
    const bool here =
        at.offset == cursor_.at() && (in_flow() || static_cast<int>(at.column) > indent());
    if (here)
        read_properties();
    if (here)
        cursor_.take_null_word();
    count_value();
    YamlNode node;
    if (frames_.empty()) {
        node.place = {at.line + 1, at.column + 1};
    } else {
        const Frame& frame = frames_.back();
        node.place = frame.list ? source_.place_at(frame.sign) : frame.key_place;
        if (frame.list)
            refuse("empty-item", node.place, "this item of the list is empty",
                   "Write the item behind the dash or the comma, in double quotes if it begins "
                   "with #, or delete it.");
        else
            warn_about_comment(frame.sign_end);
    }
    add_value() = std::move(node);
}

void TreeBuilder::alias(EventPlace at) {
    arrive(at);
    const std::size_t begin = cursor_.at();
    cursor_.skip_word();
    refuse(
        "alias", source_.place_at(begin),
        fmt::format("{} would be read as an alias, a copy of something above, which is not allowed",
                    in_quotes(source_.text.substr(begin, cursor_.at() - begin))),
        "Write the answer out; put the text in double quotes if it begins with *.");
    if (expects_key())
        throw StopReading{};
    count_value();
    (void)add_value();
}

void TreeBuilder::scalar(EventPlace at, const std::string& text) {
    arrive(at);
    const bool key = expects_key();
    if (!key)
        count_value();
    Word word = take_word(at, text);
    check_size(word, key);
    if (key) {
        take_key(std::move(word));
        return;
    }
    YamlNode& node = add_value();
    node.kind = word.quoted || !text.empty() ? YamlNode::Kind::scalar : YamlNode::Kind::empty;
    node.place = word.place;
    node.quoted = word.quoted;
    node.text = std::move(word.text);
}

TreeBuilder::Word TreeBuilder::take_word(EventPlace at, const std::string& text) {
    const std::size_t begin = cursor_.at();
    const bool moved = begin != at.offset;
    Word word{text, moved ? source_.place_at(begin) : Place{at.line + 1, at.column + 1}, begin,
              true};
    const char first = cursor_.next();
    if (first == '"' || first == '\'') {
        take_quoted(word.place, word.text);
    } else if (first == '|' || first == '>') {
        if (!cursor_.skip_block_header() ||
            !cursor_.take_text(word.text, shorter_.cuts_from(cursor_.at(), near_)))
            throw UnreadableText{begin};
    } else {
        word.quoted = false;
        take_plain(word.text);
    }
    return word;
}

void TreeBuilder::take_quoted(Place place, std::string& text) {
    const std::size_t open = cursor_.at();
    const QuoteWalk walk = walk_quote(source_.text, open, indent());
    if (walk.end != QuoteWalk::End::closed) {
        report_quote(source_, open, walk, diagnostics_);
        throw StopReading{};
    }
    cursor_.move_to(walk.after);
    // The source itself was checked, so only a code can bring a forbidden character in.
    const std::string_view written = std::string_view(source_.text).substr(open, walk.after - open);
    if (written.find('\\') == std::string_view::npos) {
        SourceCursor inside(std::string_view(source_.text).substr(0, walk.after - 1));
        inside.move_to(open + 1);
        if (!inside.take_text(text, shorter_.cuts_from(open + 1, near_),
                              source_.text[open] == '\'' ? '\'' : '\0'))
            throw UnreadableText{open};
        return;
    }
    const std::size_t wrong = find_forbidden(text);
    if (wrong == std::string::npos)
        return;
    const Decoded character = decode_utf8(text, wrong);
    refuse("forbidden-escape", place,
           fmt::format("a code with a backslash in this text stands for {}",
                       character.valid ? describe_character(character.code)
                                       : "a byte that is no character"),
           "Delete the code; for a backslash itself write \\\\, or put the text in single quotes.");
}

void TreeBuilder::take_plain(std::string& text) {
    const std::size_t begin = cursor_.at();
    if (!cursor_.take_text(text, shorter_.cuts_from(begin, near_)))
        throw UnreadableText{begin};
    check_continuation(begin, cursor_.at());
    if (text.empty())
        return;
    warn_about_comment(cursor_.at());
    warn_about_cut_sentence(text, cursor_.at());
}

// A text without quotes may go on over several lines, but each must be indented as part of it.
void TreeBuilder::check_continuation(std::size_t begin, std::size_t end) {
    const std::string_view text(source_.text);
    std::size_t line_end = text.find('\n', begin);
    while (line_end < end) {
        const std::size_t first = text.find_first_not_of(" \t\n", line_end);
        const std::size_t start = text.rfind('\n', first) + 1;
        if (static_cast<int>(first - start) <= indent())
            throw UnreadableText{first};
        if (!in_flow() && text.substr(first, 2) == "- ")
            warn("dash-in-text", source_.place_at(first),
                 "this dash is read as part of the text above, not as an item of a list",
                 "For a list, leave nothing behind the colon above it; for a text, write | behind "
                 "that colon.");
        line_end = text.find('\n', first);
    }
}

void TreeBuilder::check_size(const Word& word, bool key) {
    if (key && word.text.size() > longest_yaml_key)
        stop("key-too-long", word.place,
             fmt::format("this name has {} bytes, and at most {} are read", word.text.size(),
                         longest_yaml_key),
             "Write the name, a colon and then the text.");
    if (!key && word.text.size() > longest_yaml_scalar)
        stop("text-too-long", word.place,
             fmt::format("this text has {} bytes, and at most {} are read", word.text.size(),
                         longest_yaml_scalar),
             "Shorten it, and say where the whole text can be found.");
}

void TreeBuilder::take_key(Word word) {
    if (word.text.empty())
        stop("null-key", word.place, "a name is missing before the colon", missing_name_help);
    if (!word.quoted && word.text == std::string_view("<<"))
        refuse("merge-key", word.place,
               "\"<<\" copies other answers into this place, which is not allowed",
               "Write the answers out.");
    expect_colon(word);
    Frame& frame = frames_.back();
    frame.key = std::move(word.text);
    frame.key_place = word.place;
    frame.want_value = true;
}

void TreeBuilder::expect_colon(const Word& word) {
    Frame& frame = frames_.back();
    const std::size_t end = cursor_.at();
    if (frame.flow)
        cursor_.skip_blanks();
    else
        cursor_.skip_spaces();
    if (cursor_.take(':')) {
        if (std::string_view(source_.text).substr(word.begin, end - word.begin).find('\n') !=
            std::string_view::npos)
            throw UnreadableText{word.begin};
    } else if ((frame.flow && !frame.brackets) || word.text.find(':') != std::string::npos) {
        throw UnreadableText{word.begin}; // the scan tells what is missing, perhaps only a space
    } else {
        refuse("key-without-colon", word.place,
               fmt::format("there is no colon after {}", in_quotes(word.text)), missing_colon_help);
        // In a block the library mostly gives up a little later, for this same reason.
        if (!frame.flow)
            throw StopReading{};
    }
    frame.sign_end = cursor_.at();
}

// Notes for oneself stand apart, behind two spaces, or behind a word or two or a whole sentence.
void TreeBuilder::warn_about_cut_sentence(std::string_view text, std::size_t offset) {
    constexpr auto few_spaces = 3;
    if (!std::string_view(source_.text).substr(offset).starts_with(" # ") ||
        std::count(text.begin(), text.end(), ' ') < few_spaces ||
        std::string_view(".!?:;)").find(text.back()) != std::string_view::npos)
        return;
    const Place place = source_.place_at(offset + 1);
    warn("hash-comment", place, "what stands after # is a comment and is not read",
         quotes_help(source_.line(place.line),
                     "Put the whole answer in double quotes if this belongs to it; otherwise write "
                     "two spaces before #."));
}

void TreeBuilder::warn_about_comment(std::size_t offset) {
    SourceCursor behind(source_.text);
    behind.move_to(offset);
    if (!behind.at_tight_comment())
        return;
    const Place place = source_.place_at(source_.text.find('#', offset));
    warn("hash-comment", place, "what stands after # is a comment and is not read",
         quotes_help(source_.line(place.line),
                     "Put the whole answer in double quotes if this belongs to it; otherwise write "
                     "a space after #."));
}

} // namespace coprod
