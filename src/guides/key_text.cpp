#include "guides/key_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::size_t widest_key = 28;

} // namespace

void KeyText::add(std::string_view line, std::size_t indent) {
    if (blank_due_)
        text_ += '\n';
    blank_due_ = false;
    text_ += std::string(indent, ' ');
    text_ += line;
    text_ += '\n';
}

void KeyText::rule() {
    if (comments_)
        add("# " + std::string(page_width - 2, '-'), 0);
}

void KeyText::comment(std::string_view text, std::size_t indent) {
    if (comments_)
        for (const std::string& line : wrap(text, page_width - indent - 2))
            add("# " + line, indent);
}

void KeyText::gap() {
    if (comments_)
        add("#", 0);
}

void KeyText::item(std::string_view text, std::size_t indent) {
    std::string_view start = "# - ";
    if (comments_)
        for (const std::string& line : wrap(text, page_width - indent - start.size())) {
            add(std::string(start) + line, indent);
            start = "#   ";
        }
}

void KeyText::list(const std::vector<std::pair<std::string, std::string>>& entries,
                   std::size_t indent) {
    if (!comments_)
        return;
    std::size_t longest = 0;
    for (const auto& entry : entries)
        if (entry.first.size() <= widest_key)
            longest = std::max(longest, entry.first.size());
    const std::size_t set_in = 2 + longest + 2;
    for (const auto& [name, words] : entries) {
        std::string start = fmt::format("#   {:<{}}  ", name, longest);
        if (name.size() > longest) {
            add("#   " + name, indent);
            start = "#   " + std::string(longest + 2, ' ');
        }
        for (const std::string& line : wrap(words, page_width - indent - 2 - set_in)) {
            add(start + line, indent);
            start = "#   " + std::string(longest + 2, ' ');
        }
    }
}

void KeyText::key(std::string_view name, std::string_view value, std::size_t indent) {
    add(fmt::format("{}:{}{}", name, value.empty() ? "" : " ", value), indent);
}

void KeyText::example(std::string_view line, std::size_t indent) {
    if (comments_)
        add(fmt::format("# {}", line), indent);
}

} // namespace coprod
