#include "input/yaml_limits.h"

#include "catch.h"
#include "input/reading.h"

using namespace coprod_tests;

namespace yaml_limits_test {

namespace {

std::string repeated(const std::string& text, std::size_t count) {
    std::string result;
    for (std::size_t index = 0; index < count; ++index)
        result += text;
    return result;
}

std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

// Reads with a file limit that is never the one that is tried.
std::string message(const std::string& text) {
    return first_line(read_text(text, coprod::largest_file_limit).messages);
}

} // namespace

TEST_CASE("brackets are counted wherever they stand, up to 10,000") {
    const auto brackets = [](std::size_t count) {
        return repeated("# [\n", count - 1) + "a: []\n";
    };
    CHECK(message(brackets(coprod::most_yaml_brackets - 1)).empty());
    CHECK(message(brackets(coprod::most_yaml_brackets)).empty());
    CHECK(message(brackets(coprod::most_yaml_brackets + 1)) ==
          "f.yaml: error: the file has 10001 brackets that open ([ and {), and at most 10000 are "
          "read [too-many-brackets]");
    CHECK(message(repeated(repeated("[", 10'000) + "\n", 100)) ==
          "f.yaml: error: the file has 1000000 brackets that open ([ and {), and at most 10000 are "
          "read [too-many-brackets]");
}

TEST_CASE("lists and maps may be nested 32 deep") {
    const auto nested = [](std::size_t depth) {
        return repeated("[", depth) + "x" + repeated("]", depth) + "\n";
    };
    CHECK(message(nested(coprod::most_yaml_depth - 1)).empty());
    CHECK(message(nested(coprod::most_yaml_depth)).empty());
    CHECK(message(nested(coprod::most_yaml_depth + 1)) ==
          "f.yaml:1:33: error: lists and names are nested more than 32 deep here [too-deep]");
    CHECK(message(repeated("- ", 33) + "x\n") ==
          "f.yaml:1:65: error: lists and names are nested more than 32 deep here [too-deep]");
}

TEST_CASE("20,000 values are read and one more is not") {
    const auto items = [](std::size_t count) { return repeated("- x\n", count); };
    CHECK(message(items(coprod::most_yaml_values - 1)).empty());
    CHECK(message(items(coprod::most_yaml_values)).empty());
    CHECK(message(items(coprod::most_yaml_values + 1)) ==
          "f.yaml:20001:3: error: the file holds more than 20000 values [too-many-values]");
    CHECK(message("a:\n" + repeated("  - ~\n", 20)) != "");
    CHECK(message(repeated("-\n", 30'000)) ==
          "f.yaml: error: more than 20 mistakes; the rest are not listed [too-many-mistakes]");
}

TEST_CASE("a text of 64 KiB is read and one of a byte more is not") {
    // 64 lines of 1,023 letters, each followed by the space that folding puts between lines.
    const auto text = [](std::size_t length) {
        const std::string line = "  " + std::string(1023, 'x') + "\n";
        return "a:\n" + repeated(line, 63) + "  " + std::string(length - 63 * 1024, 'x') + "\n";
    };
    CHECK(message(text(coprod::longest_yaml_scalar - 1)).empty());
    CHECK(message(text(coprod::longest_yaml_scalar)).empty());
    CHECK(
        message(text(coprod::longest_yaml_scalar + 1)) ==
        "f.yaml:2:3: error: this text has 65537 bytes, and at most 65536 are read [text-too-long]");
}

TEST_CASE("a key of 256 bytes is read and one of a byte more is not") {
    const auto key = [](std::size_t length) { return std::string(length, 'k') + ": v\n"; };
    CHECK(message(key(coprod::longest_yaml_key - 1)).empty());
    CHECK(message(key(coprod::longest_yaml_key)).empty());
    CHECK(message(key(coprod::longest_yaml_key + 1)) ==
          "f.yaml:1:1: error: this name has 257 bytes, and at most 256 are read [key-too-long]");
}

} // namespace yaml_limits_test
