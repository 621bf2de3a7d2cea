#include "input/source_cursor.h"

#include "catch.h"

namespace source_cursor_test {

using coprod::SourceCursor;

TEST_CASE("a comment is skipped only where white space or nothing stands before it") {
    const auto skipped = [](std::string_view text, std::size_t from) {
        SourceCursor cursor(text);
        cursor.move_to(from);
        cursor.skip_blanks();
        return cursor.at();
    };
    CHECK(skipped("# a\n  # b\nc", 0) == 10);
    CHECK(skipped("a#b", 1) == 1);
    CHECK(skipped("a #b", 1) == 4);
    CHECK(skipped("a \t\n b", 1) == 5);
}

TEST_CASE("a word for nothing is taken only when it is whole") {
    const auto taken = [](std::string_view text) {
        SourceCursor cursor(text);
        return cursor.take_null_word() ? cursor.at() : 0;
    };
    CHECK(taken("~") == 1);
    CHECK(taken("null, a") == 4);
    CHECK(taken("NULL\n") == 4);
    CHECK(taken("Null]") == 4);
    CHECK(taken("nullable") == 0);
    CHECK(taken("nULL") == 0);
}

TEST_CASE("a text is followed through the white space in which file and value differ") {
    const auto taken = [](std::string_view text, std::string_view value) {
        SourceCursor cursor(text);
        std::string found(value);
        return cursor.take_text(found, {}) ? cursor.at() : SourceCursor::none;
    };
    CHECK(taken("a b\n", "a b") == 3);
    CHECK(taken("a\n   b\nc", "a b") == 6);
    CHECK(taken("a\n\n b", "a\nb") == 5);
    CHECK(taken("a b", "") == 0);
    CHECK(taken("a c", "a b") == SourceCursor::none);
    CHECK(taken("a", "a b") == SourceCursor::none);
}

} // namespace source_cursor_test
