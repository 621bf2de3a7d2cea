// What docs/templates.md asks of colours is true of the program's own.
#include "catch.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace colours_test {

namespace {

using Colours = std::map<std::string, std::string>;

/// The light and the dark set of data/templates/colours.css.
std::vector<Colours> sets_of_colours() {
    std::ifstream file(std::string(COPROD_SOURCE_DIR) + "/data/templates/colours.css");
    std::stringstream text;
    text << file.rdbuf();
    std::vector<Colours> sets;
    const std::regex value("--([a-z-]+): #([0-9a-f]{6});");
    for (std::string line; std::getline(text, line);) {
        std::smatch found;
        if (line.find("color-scheme: light dark") != std::string::npos ||
            line.find("prefers-color-scheme") != std::string::npos)
            sets.emplace_back();
        else if (std::regex_search(line, found, value) && !sets.empty())
            sets.back()[found[1]] = found[2];
    }
    return sets;
}

/// The relative luminance of a colour such as "1f4e8c" (WCAG 2.2).
double luminance(const std::string& colour) {
    const auto part = [&](std::size_t at) {
        const double share = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}

double contrast(const std::string& one, const std::string& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("text has a contrast of 4.5 to 1 in light and in dark colours") {
    const std::vector<Colours> sets = sets_of_colours();
    REQUIRE(sets.size() == 2);
    CHECK(sets[0].size() == 12);
    CHECK(sets[1].size() == sets[0].size());
    for (const Colours& colours : sets) {
        CHECK(contrast(colours.at("on-band"), colours.at("band")) >= 4.5);
        CHECK(contrast(colours.at("on-accent"), colours.at("accent")) >= 4.5);
        for (const char* text : {"ink", "faint", "accent", "good", "open", "missing"})
            for (const char* ground : {"paper", "panel"}) {
                CAPTURE(text, ground);
                CHECK(contrast(colours.at(text), colours.at(ground)) >= 4.5);
            }
    }
}

} // namespace colours_test
