#include "writers/html_reading.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <utility>

namespace coprod_tests {

namespace {

constexpr std::array<std::string_view, 4> without_end{"meta", "br", "img", "!doctype"};

/// Calls `text` with what stands between tags and `tag` with what stands between < and >.
template <typename Text, typename Tag>
void read(std::string_view page, Text text, Tag tag) {
    for (std::size_t at = 0; at < page.size();) {
        const std::size_t open = std::min(page.find('<', at), page.size());
        text(page.substr(at, open - at));
        if (page.substr(open).starts_with("<!--")) {
            at = std::min(page.find("-->", open), page.size() - 3) + 3;
            continue;
        }
        const std::size_t close = std::min(page.find('>', open), page.size());
        if (open < page.size())
            tag(page.substr(open + 1, close - open - 1));
        at = std::min(close + 1, page.size());
        if (page.substr(open).starts_with("<style>"))
            at = std::min(page.find("</style>", at), page.size());
    }
}

HtmlTag as_tag(std::string_view inner) {
    if (inner.ends_with('/'))
        inner.remove_suffix(1);
    const std::size_t end = std::min(inner.find_first_of(" \n"), inner.size());
    HtmlTag tag{std::string(inner.substr(0, end)), std::string(inner.substr(end))};
    std::ranges::transform(tag.name, tag.name.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return tag;
}

std::string nesting_trouble(std::string_view page) {
    std::vector<std::string> open;
    std::string trouble;
    const auto look = [&](std::string_view inner) {
        const HtmlTag tag = as_tag(inner);
        if (inner.ends_with('/') || std::ranges::count(without_end, tag.name) > 0)
            return;
        if (!tag.name.starts_with('/'))
            open.push_back(tag.name);
        else if (!open.empty() && "/" + open.back() == tag.name)
            open.pop_back();
        else
            trouble += "<" + tag.name + "> closes nothing\n";
    };
    read(
        page, [](std::string_view) {}, look);
    for (const std::string& name : open)
        trouble += "<" + name + "> is not closed\n";
    return trouble;
}

std::string id_trouble(const std::vector<HtmlTag>& tags) {
    std::string trouble;
    std::set<std::string> ids;
    for (const HtmlTag& tag : tags)
        if (const std::string id = html_attribute(tag, "id"); !id.empty() && !ids.insert(id).second)
            trouble += "two things have the id " + id + "\n";
    for (const HtmlTag& tag : tags)
        for (const std::string_view name : {"href", "aria-labelledby", "aria-describedby"}) {
            std::string to = html_attribute(tag, name);
            if (to.starts_with('#'))
                to.erase(0, 1);
            if (!to.empty() && !to.ends_with(".html") && !ids.contains(to))
                trouble += "nothing has the id " + to + "\n";
        }
    return trouble;
}

std::string heading_trouble(const std::vector<HtmlTag>& tags) {
    std::string trouble;
    char last = '0';
    std::size_t firsts = 0;
    for (const HtmlTag& tag : tags) {
        if (tag.name.size() != 2 || tag.name[0] != 'h' || tag.name[1] < '1' || tag.name[1] > '6')
            continue;
        firsts += tag.name[1] == '1' ? 1U : 0U;
        if (tag.name[1] > last + 1)
            trouble += "an " + tag.name + " leaves out a level\n";
        last = tag.name[1];
    }
    return firsts == 1 ? trouble : trouble + "there is not one h1\n";
}

std::string as_characters(std::string text) {
    static const std::array<std::pair<std::string_view, std::string_view>, 6> entities{
        {{"&lt;", "<"},
         {"&gt;", ">"},
         {"&quot;", "\""},
         {"&#39;", "'"},
         {"&#64;", "@"},
         {"&amp;", "&"}}};
    for (const auto& [entity, letter] : entities)
        for (std::size_t at = text.find(entity); at != std::string::npos;
             at = text.find(entity, at + 1))
            text.replace(at, entity.size(), letter);
    return text;
}

} // namespace

std::vector<HtmlTag> html_tags(std::string_view page) {
    std::vector<HtmlTag> tags;
    read(
        page, [](std::string_view) {},
        [&](std::string_view inner) { tags.push_back(as_tag(inner)); });
    return tags;
}

std::string html_attribute(const HtmlTag& tag, std::string_view name) {
    const std::string lead = " " + std::string(name) + "=\"";
    const std::size_t at = tag.attributes.find(lead);
    if (at == std::string::npos)
        return {};
    const std::size_t start = at + lead.size();
    return tag.attributes.substr(start, tag.attributes.find('"', start) - start);
}

std::string html_text(std::string_view page) {
    std::string text;
    read(
        page, [&](std::string_view words) { text += words; }, [](std::string_view) {});
    return as_characters(std::move(text));
}

std::string html_trouble(std::string_view page) {
    const std::vector<HtmlTag> tags = html_tags(page);
    return nesting_trouble(page) + id_trouble(tags) + heading_trouble(tags);
}

} // namespace coprod_tests
