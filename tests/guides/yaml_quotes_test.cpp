// Texts written as YAML are read back as they were.
#include "catch.h"

#include <array>
#include <random>
#include <string>

#include "guides/yaml_quotes.h"
#include "input/reading.h"
#include "input/source.h"
#include "input/utf8.h"
#include "input/yaml.h"

using namespace coprod;
using namespace coprod_tests;

namespace yaml_quotes_test {

namespace {

/// What coprod reads behind `key: `; nothing where it refuses the file.
std::optional<std::string> read_back(const std::string& yaml) {
    Diagnostics diagnostics("a.yaml");
    const auto source =
        make_source("a.yaml", "key: " + yaml + "\nnext: x\n", default_file_limit, diagnostics);
    const auto tree = source ? parse_yaml(*source, diagnostics) : std::nullopt;
    if (!tree || tree->entries.size() != 2)
        return std::nullopt;
    return tree->entries.front().value.text;
}

} // namespace

TEST_CASE("a text is written in double quotes, with what would end or change it escaped") {
    CHECK(yaml_quoted("") == R"("")");
    CHECK(yaml_quoted("A garden: for #everyone?") == R"("A garden: for #everyone?")");
    CHECK(yaml_quoted("\"So\" \\ said\n\tshe") == R"("\"So\" \\ said\n\tshe")");
    CHECK(yaml_quoted("½ – “ça va” 🙂") == "\"½ – “ça va” 🙂\"");
    CHECK(yaml_quoted("a\x1b[2J\u2028\u202e") == R"("a\u001b[2J\u2028\u202e")");
    CHECK(yaml_quoted("\U000e0041") == R"("\U000e0041")");
}

TEST_CASE("short names, days and months stand without quotes, unless they mean something else") {
    for (const std::string plain : {"strategic", "our-garden", "e1", "2025-06-01", "2025-06"})
        CHECK(yaml_value(plain) == plain);
    for (const std::string other : {"", "yes", "no", "true", "null", "off", "12", "1e3", "2025",
                                    "2025-06-31", "Strategic", "a b", "~", "-", "a:", "[a]"})
        CHECK(yaml_value(other) == '"' + other + '"');
}

TEST_CASE("every text that a file may hold is read back byte for byte") {
    const std::array<std::string, 14> hostile{
        "---",           "...",       "- a", "a: b # c", "'",        "\"",        "\\",
        "&a *a !b %TAG", "{a: [b,c}", "~",   "  ends  ", "\n\n a\n", "</script>", "\\u0041\\"};
    for (const std::string& text : hostile) {
        CAPTURE(text);
        CHECK(read_back(yaml_quoted(text)) == text);
        CHECK(read_back(yaml_value(text)) == text);
    }
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same texts in each run
    const std::array<std::string, 24> parts{"\"", "\\", "\n", "\t", " ", ":",    "#", "-",
                                            "'",  "{",  "}",  "[",  "]", ",",    "?", "|",
                                            ">",  "%",  "@",  "&",  "é", "🙂", "א", "x0"};
    for (int run = 0; run < 2000; ++run) {
        std::string text;
        for (auto length = random() % 30; length > 0; --length)
            text += parts[random() % parts.size()];
        CAPTURE(text);
        CHECK(read_back(yaml_quoted(text)) == text);
        CHECK(read_back(yaml_value(text)) == text);
    }
}

} // namespace yaml_quotes_test
