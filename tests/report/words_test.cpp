#include "catch.h"
#include "report/words.h"

using namespace coprod;

namespace words_test {

TEST_CASE("a list ends with and") {
    CHECK(join({}).empty());
    CHECK(join({"a"}) == "a");
    CHECK(join({"a", "b"}) == "a and b");
    CHECK(join({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("a title inside a sentence keeps its capitals only where it is written in them") {
    CHECK(inside("Co-design") == "co-design");
    CHECK(inside("SEND team") == "SEND team");
    CHECK(inside("co-design") == "co-design");
    CHECK(inside("A").substr(0, 1) == "a");
    CHECK(inside("").empty());
}

TEST_CASE("a sentence begins large and ends once") {
    CHECK(sentence("it is so") == "It is so.");
    CHECK(sentence("Is it so?") == "Is it so?");
    CHECK(sentence("they said “it is so.”") == "They said “it is so.”");
    CHECK(sentence("they said “so”") == "They said “so”.");
    CHECK(sentence("").empty());
}

TEST_CASE("two sentences stand with a space between them") {
    CHECK(both("One.", "Two.") == "One. Two.");
    CHECK(both("", "Two.") == "Two.");
    CHECK(both("One.", "") == "One.");
}

TEST_CASE("a count takes the word that goes with it") {
    CHECK(count_of(0, "gap", "gaps") == "0 gaps");
    CHECK(count_of(1, "gap", "gaps") == "1 gap");
    CHECK(count_of(2, "gap", "gaps") == "2 gaps");
}

TEST_CASE("a place is a line and a path, or says where to add what is not there") {
    CHECK(place_at({41, 3}, "commitments.be-clear") == "line 41, commitments.be-clear");
    CHECK(place_at({41, 3}, "") == "line 41");
    CHECK(place_at({}, "groups") == "groups");
    CHECK(at_or_add({41, 3}, "commitments.be-clear", "commitments") ==
          "line 41, commitments.be-clear");
    CHECK(at_or_add({}, "commitments.be-clear", "commitments") ==
          "not in the file yet: add `commitments.be-clear`");
    CHECK(at_or_add({}, "groups", "groups") == "not in the file yet: add `groups`");
    CHECK(at_or_add({}, "", "do.heard") == "not in the file yet: add `do.heard`");
    CHECK(at_or_add({}, "involvement.forum.before", "commitments") ==
          "not in the file yet: add `commitments`");
}

} // namespace words_test
