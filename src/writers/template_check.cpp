#include "writers/template_check.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace coprod {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f"; // what the library passes over in a tag

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Walks through the tags of a text.
class Tags {
public:
    Tags(std::string_view text, bool may_include) : text_(text), may_include_(may_include) {}

    std::string mistake() {
        std::size_t done = 0;
        for (std::size_t open = text_.find("{{"); open != std::string_view::npos;
             open = text_.find("{{", done)) {
            line_ += static_cast<std::size_t>(
                std::count(text_.begin() + static_cast<std::ptrdiff_t>(done),
                           text_.begin() + static_cast<std::ptrdiff_t>(open), '\n'));
            const std::size_t close = text_.find("}}", open + 2);
            if (close == std::string_view::npos)
                return at_line("a tag {{ has no end. Close it with }}.");
            if (std::string bad = mistake_of(text_.substr(open + 2, close - open - 2));
                !bad.empty())
                return bad;
            done = open + 2; // a tag may stand inside what looks like one
        }
        if (!open_.empty())
            return at_line(fmt::format("the section {{{{#{0}}}}} is not closed. Close it with "
                                       "{{{{/{0}}}}}.",
                                       open_.back()));
        return {};
    }

private:
    std::string_view text_;
    bool may_include_;
    std::size_t line_ = 1;
    std::vector<std::string_view> open_;

    [[nodiscard]] std::string at_line(std::string_view what) const {
        return fmt::format("In line {} {}", line_, what);
    }

    std::string mistake_of(std::string_view inner) {
        const std::string_view tag = trimmed(inner);
        switch (tag.empty() ? ' ' : tag.front()) {
        case '{':
        case '&':
            return at_line("a text is printed as it is ({{{ or {{&), and it could hold anything. "
                           "Use two braces: {{name}}.");
        case '=':
            return at_line("other delimiters are set ({{=), which cannot be checked. Use {{ and "
                           "}}.");
        case '>':
            if (inner.front() != '>')
                return at_line("a blank stands before the > of a tag. Write {{> name}}.");
            return may_include_ ? std::string() : at_line("a tag {{> is put together from pieces.");
        case '#':
        case '^':
            open_.push_back(trimmed(tag.substr(1)));
            return open_.size() <= deepest_sections
                       ? std::string()
                       : at_line(fmt::format("sections stand in sections more than {} deep.",
                                             deepest_sections));
        case '/':
            return closing(trimmed(tag.substr(1)));
        default:
            return {};
        }
    }

    std::string closing(std::string_view name) {
        if (open_.empty() || open_.back() != name)
            return at_line(
                fmt::format("{{{{/{}}}}} closes a section that is not open here.", name));
        open_.pop_back();
        return {};
    }
};

} // namespace

std::string mistake_in_template(const std::string& text, bool may_include) {
    return Tags(text, may_include).mistake();
}

} // namespace coprod
