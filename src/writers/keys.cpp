#include "writers/keys.h"

#include <algorithm>
#include <array>

#include "input/letters.h"

namespace coprod {

namespace {

constexpr char backtick = '`';
constexpr std::size_t longest_key = 300; // bytes of a key with its marks

bool is_small(char letter) {
    return (letter >= 'a' && letter <= 'z') || letter == '_';
}

/// What a mark of a key does not stand at: a letter, a digit or another mark.
bool holds_on(char letter) {
    return is_small(letter) || is_digit(letter) || (letter >= 'A' && letter <= 'Z') ||
           letter == backtick || static_cast<unsigned char>(letter) >= 0x80;
}

/// A path may go on with whatever a group is called. A | would end the cell of a table.
bool is_path(std::string_view rest) {
    return rest.size() > 1 && rest.back() != ' ' && rest.back() != '.' &&
           std::ranges::all_of(rest, [](char letter) {
               return static_cast<unsigned char>(letter) >= ' ' && letter != '|' && letter != '\\';
           });
}

bool is_key(std::string_view words) {
    const auto end = std::ranges::find_if_not(words, is_small);
    const std::string_view rest(end, words.end());
    if (rest.size() == words.size())
        return false;
    if (rest.empty() || (rest.front() == '.' && is_path(rest)))
        return true;
    return rest.starts_with(": ") && rest.size() > 2 &&
           std::ranges::all_of(rest.substr(2), is_digit);
}

/// Walks through a page and tells where elements may stand.
class PagePlace {
public:
    explicit PagePlace(std::string_view page) : page_(page) {}

    /// To be called for each byte of the page, in order.
    void pass(std::size_t at) {
        if (in_comment_)
            in_comment_ = !page_.substr(0, at + 1).ends_with("-->");
        else if (in_tag_)
            pass_in_tag(at);
        else if (page_[at] == '<')
            open(at);
    }
    [[nodiscard]] bool takes_elements() const {
        return !in_comment_ && !in_tag_ && inside_.empty();
    }

private:
    std::string_view page_;
    bool in_comment_ = false;
    bool in_tag_ = false;
    char quote_ = '\0';       // round the value of an attribute
    std::string_view name_;   // of the tag, with the / of a closing one
    std::string_view inside_; // the element around that holds no other of ours

    void open(std::size_t at) {
        const std::string_view rest = page_.substr(at + 1);
        in_comment_ = rest.starts_with("!--");
        in_tag_ = !in_comment_ && !rest.empty() && (is_small(rest[0]) || rest[0] == '/');
        name_ = rest.substr(0, std::min(rest.find_first_of(" \t\n/>", 1), rest.size()));
    }

    void pass_in_tag(std::size_t at) {
        const char letter = page_[at];
        if (quote_ != '\0')
            quote_ = letter == quote_ ? '\0' : quote_;
        else if (letter == '"' || letter == '\'')
            quote_ = letter;
        else if (letter == '>')
            close(page_[at - 1] == '/');
    }

    void close(bool is_whole) {
        constexpr auto without_elements = std::to_array<std::string_view>(
            {"option", "script", "style", "svg", "textarea", "title"});
        in_tag_ = false;
        if (!inside_.empty() && name_.starts_with('/') && name_.substr(1) == inside_)
            inside_ = {};
        else if (inside_.empty() && !is_whole &&
                 std::ranges::find(without_elements, name_) != without_elements.end())
            inside_ = name_;
    }
};

std::string_view shown(char letter, bool as_code) {
    if (letter == key_begins)
        return as_code ? "<code>" : "‘";
    return as_code ? "</code>" : "’";
}

} // namespace

std::size_t key_in_backticks(std::string_view text, std::size_t at) {
    if (text[at] != backtick || (at > 0 && (holds_on(text[at - 1]) || text[at - 1] == '\\')))
        return 0;
    const std::string_view rest = text.substr(at + 1, longest_key - 1);
    const std::size_t length = rest.find(backtick);
    if (length == std::string_view::npos || !is_key(rest.substr(0, length)))
        return 0;
    const std::size_t behind = at + length + 2;
    return behind < text.size() && holds_on(text[behind]) ? 0 : length + 2;
}

std::string keys_in_quotes(std::string_view text) {
    std::string all;
    if (text.find(backtick) == std::string_view::npos)
        return all.append(text);
    all.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text[at] == backtick ? key_in_backticks(text, at) : 0;
        if (length == 0) {
            all += text[at++];
            continue;
        }
        all.append("‘").append(text.substr(at + 1, length - 2)).append("’");
        at += length;
    }
    return all;
}

std::string keys_as_code(std::string page) {
    if (page.find(key_begins) == std::string::npos)
        return page;
    std::string all;
    all.reserve(page.size() + page.size() / 16);
    PagePlace place(page);
    for (std::size_t at = 0; at < page.size(); ++at) {
        place.pass(at);
        if (page[at] == key_begins || page[at] == key_ends)
            all += shown(page[at], place.takes_elements());
        else
            all += page[at];
    }
    return all;
}

} // namespace coprod
