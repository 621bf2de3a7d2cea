// Explanations of a charter's topics, as they are printed.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "catch.h"
#include "guides/explain.h"
#include "guides/find_topics.h"
#include "guides/write_explanation.h"
#include "writers/text_layout.h"

namespace coprod_tests {

inline std::string explained(const coprod::Charter& charter, const coprod::Topic& topic) {
    return coprod::write_explanation(coprod::explain(charter, topic), false);
}

/// The topic of that full name; a test fails where there is none.
inline coprod::Topic topic_called(const coprod::Charter& charter, const std::string& full_name) {
    for (const coprod::Topic& topic : coprod::all_topics(charter))
        if (coprod::full_name(topic) == full_name)
            return topic;
    FAIL("nothing is called " << full_name);
    return {};
}

inline std::string explained(const coprod::Charter& charter, const std::string& full_name) {
    return explained(charter, topic_called(charter, full_name));
}

/// Checks that a guide is whole: lines of 80 columns at most without spaces at their ends, one line
/// end at the very end, and nothing that a missing text leaves behind.
inline void check_whole(const std::string& text) {
    CAPTURE(text);
    REQUIRE_FALSE(text.empty());
    CHECK(text.back() == '\n');
    CHECK_FALSE(text.ends_with("\n\n"));
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(coprod::text_width(line) <= 80);
        CHECK_FALSE(line.ends_with(" "));
    }
    for (const char* left : {"[]", "()", "{}", "“”", "``", " .\n", ": .", ":.", " ,", ". .",
                             "\n\n\n", "and none.\n"}) {
        CAPTURE(left);
        CHECK(text.find(left) == std::string::npos);
    }
}

/// The full names of what was found.
inline std::vector<std::string> names_of(const std::vector<const coprod::Topic*>& topics) {
    std::vector<std::string> names;
    for (const coprod::Topic* topic : topics)
        names.push_back(coprod::full_name(*topic));
    return names;
}

} // namespace coprod_tests
