// Reads a page that the program wrote, strictly: what a browser would forgive is a mistake here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace coprod_tests {

struct HtmlTag {
    std::string name;       ///< small letters; of an end "/p"
    std::string attributes; ///< as they stand
};

/// Every tag of the page in order, but for what stands in comments and in <style>.
[[nodiscard]] std::vector<HtmlTag> html_tags(std::string_view page);

/// The value of an attribute in double quotes, or nothing.
[[nodiscard]] std::string html_attribute(const HtmlTag& tag, std::string_view name);

/// The text of the page as it is read: without tags, style and comments; entities as characters.
[[nodiscard]] std::string html_text(std::string_view page);

/// What is wrong with the page's structure, a line each: tags that do not close in their order, two
/// equal ids, a link to an id that is not there, a heading that leaves out a level, not one h1.
[[nodiscard]] std::string html_trouble(std::string_view page);

} // namespace coprod_tests
