// Approved outputs in tests/golden/: compared byte for byte, and rewritten when the environment
// variable COPROD_UPDATE_GOLDEN is set (then read the difference before you keep it).
#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "catch.h"

namespace coprod_tests {

/// The lines from the first one that differs, a few of them, with its number.
inline std::string lines_from_difference(const std::string& text, const std::string& other) {
    std::istringstream lines{text};
    std::istringstream other_lines{other};
    std::string line;
    std::string other_line;
    std::size_t number = 1;
    while (std::getline(lines, line) && std::getline(other_lines, other_line) && line == other_line)
        ++number;
    std::string found = "line " + std::to_string(number) + ": " + line + '\n';
    for (int more = 0; more < 3 && std::getline(lines, line); ++more)
        found += line + '\n';
    return found;
}

/// Checks that `actual` is what tests/golden/`name` holds.
inline void check_golden(const std::string& name, const std::string& actual) {
    const std::string path = std::string{COPROD_SOURCE_DIR} + "/tests/golden/" + name;
    if (std::getenv("COPROD_UPDATE_GOLDEN") != nullptr) {
        std::ofstream file{path, std::ios::binary};
        file << actual << std::flush;
        REQUIRE(file.good());
        return;
    }
    std::ifstream file{path, std::ios::binary};
    INFO(path << " differs; where the new text is right, run the tests once with "
                 "COPROD_UPDATE_GOLDEN=1");
    REQUIRE(file.is_open());
    std::ostringstream expected;
    expected << file.rdbuf();
    CAPTURE(lines_from_difference(expected.str(), actual));
    CAPTURE(lines_from_difference(actual, expected.str()));
    CHECK((expected.str() == actual));
}

} // namespace coprod_tests
