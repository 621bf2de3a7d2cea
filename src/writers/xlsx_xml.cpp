#include "writers/xlsx_xml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace coprod {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 5> coded_letters{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};

constexpr std::string_view white_space = " \t\r\n";

/// The one that the text begins with.
const std::pair<std::string_view, char>* coded_letter(std::string_view text) {
    const auto* const found =
        std::find_if(coded_letters.begin(), coded_letters.end(),
                     [&](const auto& letter) { return text.starts_with(letter.first); });
    return found == coded_letters.end() ? nullptr : found;
}

bool has_whole_codes(std::string_view text) {
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1))
        if (coded_letter(text.substr(at)) == nullptr && !text.substr(at).starts_with("&#"))
            return false;
    return true;
}

constexpr bool is_white(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

constexpr bool is_of_a_name(char letter) {
    constexpr std::string_view others = "\"'<>&=/?!";
    return !is_white(letter) && others.find(letter) == std::string_view::npos;
}

/// The letters of names, so that none is looked for among the others each time.
constexpr std::array<bool, 256> letters_of_names = [] {
    std::array<bool, 256> letters{};
    for (std::size_t i = 0; i < letters.size(); ++i)
        letters[i] = is_of_a_name(static_cast<char>(i));
    return letters;
}();

/// How many letters of a name stand there from `at` on.
std::size_t name_length(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && letters_of_names[static_cast<unsigned char>(text[end])])
        ++end;
    return end - at;
}

/// Takes ` name="value"` off the front.
std::optional<std::pair<std::string_view, std::string_view>> take_attribute(std::string_view& all) {
    std::size_t name = 0;
    while (name < all.size() && is_white(all[name]))
        ++name;
    const std::size_t length = name_length(all, name);
    const std::size_t value = name + length + 2; // behind = and its quotation mark
    if (name == 0 || length == 0 || value >= all.size() || all[value - 2] != '=' ||
        (all[value - 1] != '"' && all[value - 1] != '\''))
        return std::nullopt;
    const std::size_t end = all.find(all[value - 1], value);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::pair found(all.substr(name, length), all.substr(value, end - value));
    all.remove_prefix(end + 1);
    if (found.second.find('<') != std::string_view::npos || !has_whole_codes(found.second))
        return std::nullopt;
    return found;
}

/// Where the tag that the text begins with ends: its `>` outside quotation marks.
std::size_t end_of_tag(std::string_view text) {
    char quote = '\0';
    for (std::size_t at = 1; at < text.size(); ++at) {
        const char letter = text[at];
        if (quote != '\0')
            quote = letter == quote ? '\0' : quote;
        else if (letter == '"' || letter == '\'')
            quote = letter;
        else if (letter == '>')
            return at;
    }
    return std::string_view::npos;
}

} // namespace

std::string_view XmlPiece::attribute(std::string_view name) const {
    std::string_view all = attributes;
    while (const auto found = take_attribute(all))
        if (found->first == name)
            return found->second;
    return {};
}

XmlReader::XmlReader(std::string_view xml) : rest_(xml) {
    const std::size_t end = rest_.find("?>");
    broken_ = !rest_.starts_with("<?xml ") || end == std::string_view::npos;
    if (!broken_)
        rest_.remove_prefix(end + 2);
}

std::optional<XmlPiece> XmlReader::wrong() {
    broken_ = true;
    return std::nullopt;
}

std::optional<XmlPiece> XmlReader::next() {
    if (broken_)
        return std::nullopt;
    if (empty_)
        return end(*std::exchange(empty_, std::nullopt));
    if (open_.empty()) {
        rest_.remove_prefix(std::min(rest_.find_first_not_of(white_space), rest_.size()));
        if (rest_.empty())
            return std::nullopt;
        if (root_ended_)
            return wrong();
    }
    if (rest_.starts_with("<"))
        return take_tag();
    return open_.empty() ? wrong() : text();
}

std::optional<XmlPiece> XmlReader::text() {
    const std::size_t end = rest_.find('<');
    if (end == std::string_view::npos)
        return wrong();
    const std::string_view words = rest_.substr(0, end);
    rest_.remove_prefix(end);
    if (words.find('>') != std::string_view::npos || !has_whole_codes(words))
        return wrong();
    return XmlPiece{XmlPiece::Kind::text, words, {}};
}

std::optional<XmlPiece> XmlReader::take_tag() {
    const std::size_t length = end_of_tag(rest_);
    if (length == std::string_view::npos)
        return wrong();
    std::string_view tag = rest_.substr(1, length - 1);
    rest_.remove_prefix(length + 1);
    if (tag.starts_with("/"))
        return end(tag.substr(1));
    const bool is_empty = tag.ends_with("/");
    if (is_empty)
        tag.remove_suffix(1);
    const std::string_view name = tag.substr(0, name_length(tag, 0));
    const std::string_view attributes = tag.substr(name.size());
    if (name.empty())
        return wrong();
    Open opened{name, std::nullopt, 0};
    for (std::string_view left = attributes; !left.empty();) {
        const auto found = take_attribute(left);
        if (!found)
            return wrong();
        if (found->first == "uniqueCount" || (found->first == "count" && !opened.promised))
            opened.promised = xml_number(found->second);
    }
    if (!open_.empty())
        ++open_.back().held;
    open_.push_back(opened);
    if (is_empty)
        empty_ = name;
    return XmlPiece{XmlPiece::Kind::start, name, attributes};
}

std::optional<XmlPiece> XmlReader::end(std::string_view name) {
    if (open_.empty() || open_.back().name != name ||
        (open_.back().promised && *open_.back().promised != open_.back().held))
        return wrong();
    open_.pop_back();
    root_ended_ = open_.empty();
    return XmlPiece{XmlPiece::Kind::end, name, {}};
}

bool XmlReader::is_whole() const {
    return !broken_ && root_ended_ && rest_.empty();
}

std::string decoded_xml(std::string_view xml) {
    std::string plain;
    plain.reserve(xml.size());
    while (!xml.empty()) {
        const std::size_t before = std::min(xml.find('&'), xml.size());
        plain += xml.substr(0, before);
        xml.remove_prefix(before);
        const auto* const letter = coded_letter(xml);
        if (letter != nullptr)
            plain += letter->second;
        else
            plain += xml.substr(0, 1);
        xml.remove_prefix(std::min(letter == nullptr ? 1 : letter->first.size(), xml.size()));
    }
    return plain;
}

std::optional<std::size_t> xml_number(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace coprod
