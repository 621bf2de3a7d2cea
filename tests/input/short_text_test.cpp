// The shorter text that the YAML library reads: it has the same lines and signs, and what was cut
// comes back from the source.
#include "catch.h"

#include "input/short_text.h"
#include "input/yaml.h"

using namespace coprod;

namespace short_text_test {

namespace {

std::string shortened(std::string_view source) {
    return ShortText(source).text();
}

/// The text of the only value of the only key.
std::string value_of(const std::string& yaml) {
    Diagnostics diagnostics("a.yaml");
    const auto source = make_source("a.yaml", yaml, 1 << 16, diagnostics);
    REQUIRE(source);
    const auto root = parse_yaml(*source, diagnostics);
    REQUIRE(root);
    REQUIRE(root->entries.size() == 1);
    return root->entries.front().value.text;
}

} // namespace

TEST_CASE("words behind a space are cut to their first letter, and signs stay") {
    CHECK(shortened("title: A garden for all") == "title: A");
    CHECK(shortened("  how: We met, and we drew: twice\n") == "  h: W, a: t\n");
    CHECK(shortened("- {id: m1, date: 2025-06-10}") == "- {id: m1, d: 2}");
    CHECK(shortened("a:  two  spaces #and a sign") == "a:  t  s #and a");
    CHECK(shortened("at the start") == "at t");
    CHECK(shortened("") == "");
}

TEST_CASE("what means something to YAML, and words of two letters, stand as they were") {
    for (const std::string same : {"a: null", "a: Null", "a: NULL", "a: ~", "a: &b c", "a: *b",
                                   "a: !t x", "a: no", "a: 'it''s'", "a:\n- b\n- c", "? a\n: b"})
        CHECK(shortened(same) == same);
}

TEST_CASE("a text with a backslash stands as it was") {
    const std::string same = "a: \"long words \\x41nd codes\"";
    CHECK(shortened(same) == same);
}

TEST_CASE("a place in the short text leads to its place in the source") {
    const ShortText text("  how: We met, and we drew\nwho: us\n");
    REQUIRE(text.text() == "  h: W, a\nwho: us\n");
    std::size_t near = 0;
    CHECK(text.in_source(0, near) == 0);
    CHECK(text.in_source(2, near) == 2);   // how
    CHECK(text.in_source(3, near) == 5);   // its colon
    CHECK(text.in_source(5, near) == 7);   // We met
    CHECK(text.in_source(8, near) == 15);  // and we drew
    CHECK(text.in_source(10, near) == 27); // the next line
    CHECK(text.in_source(3, near) == 5);   // and back again
    CHECK(text.in_source(18, near) == 35); // the end
}

TEST_CASE("every way of writing a text gives the whole text back") {
    CHECK(value_of("how: We met and drew, twice\n") == "We met and drew, twice");
    CHECK(value_of("how: We met\n  and drew\n\n  twice\n") == "We met and drew\ntwice");
    CHECK(value_of("how: 'It''s ours, isn''t it'\n") == "It's ours, isn't it");
    CHECK(value_of("how: 'It''s\n  ours'\n") == "It's ours");
    CHECK(value_of("how: \"We met\n  and 'drew' it\"\n") == "We met and 'drew' it");
    CHECK(value_of("how: \"We met\\n and \\x64rew\"\n") == "We met\n and drew");
    CHECK(value_of("how: |\n  We met\n    and drew\n\n  twice\n") ==
          "We met\n  and drew\n\ntwice\n");
    CHECK(value_of("how: >-\n  We met\n  and drew\n\n  twice\n") == "We met and drew\ntwice");
    CHECK(value_of("how: >\n  # no comment here\n  a word\n") == "# no comment here a word\n");
    CHECK(value_of("a very long name: an answer # and a comment\n") == "an answer");
    CHECK(value_of("how: y yes yess yesss\n") == "y yes yess yesss");
    CHECK(value_of("how: n null\n") == "n null");
}

TEST_CASE("names that are cut to the same letters are still told apart") {
    Diagnostics diagnostics("a.yaml");
    const auto source =
        make_source("a.yaml", "a:\n  north west: 1\n  north east: 2\n", 1 << 16, diagnostics);
    const auto root = parse_yaml(*source, diagnostics);
    REQUIRE(root);
    const auto& entries = root->entries.front().value.entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].key == "north west");
    CHECK(entries[1].key == "north east");
    CHECK(entries[1].key_place == Place{3, 3});
}

} // namespace short_text_test
