#include "input/suggest.h"

#include <array>

#include "catch.h"

namespace suggest_test {

using coprod::closest;

namespace {

constexpr std::array<std::string_view, 7> names{
    "id", "title", "organisation", "parent-carer", "involvement", "end", "tile"};

} // namespace

TEST_CASE("a letter wrong, missing, added or swapped still finds the name") {
    CHECK(closest("titel", names) == "title");
    CHECK(closest("titl", names) == "title");
    CHECK(closest("tittle", names) == "title");
    CHECK(closest("organization", names) == "organisation");
    CHECK(closest("ennd", names) == "end");
}

TEST_CASE("case, underscores, hyphens and spaces cost nothing") {
    CHECK(closest("Parent_Carer", names) == "parent-carer");
    CHECK(closest("parent carer", names) == "parent-carer");
    CHECK(closest("ID", names) == "id");
}

TEST_CASE("the beginning of a name counts from four letters") {
    CHECK(closest("invo", names) == "involvement");
    CHECK(closest("organisations taking part", names) == "organisation");
    CHECK(closest("inv", names) == std::nullopt);
}

TEST_CASE("nothing is suggested where nothing is near") {
    CHECK(closest("budget", names) == std::nullopt);
    CHECK(closest("", names) == std::nullopt);
    CHECK(closest("ix", names) == std::nullopt);
    CHECK(closest(std::string(65, 'a'), names) == std::nullopt);
    CHECK(closest("title", {}) == std::nullopt);
}

TEST_CASE("the nearest wins, and of equals the first") {
    CHECK(closest("tile", names) == "tile");
    constexpr std::array<std::string_view, 2> equals{"cat", "car"};
    CHECK(closest("cap", equals) == "cat");
}

} // namespace suggest_test
