#include "catch.h"
#include "writers/picture_text.h"

using namespace coprod;

namespace picture_text_test {

using Texts = std::vector<std::string>;

TEST_CASE("Letters in pictures are measured by a wide type") {
    CHECK(drawn_width("", false) == 0);
    CHECK(drawn_width("agreed", false) == 46); // 613 + 635 + 411 + 615 + 615 + 635 times 13
    CHECK(drawn_width("agreed", true) == 53);
    CHECK(drawn_width("家長", false) == 52);
    CHECK(drawn_width("e\u0301", false) == drawn_width("e", false));
}

TEST_CASE("A label breaks at spaces and after hyphens") {
    CHECK(fitted("Parents and carers", {70, 3, false}) == Texts{"Parents", "and carers"});
    CHECK(fitted("Co-production", {60, 2, false}) == Texts{"Co-", "produc…"});
    CHECK(fitted(" two \n lines ", {300, 2, false}) == Texts{"two lines"});
}

TEST_CASE("A label that is too long ends in three dots") {
    CHECK(fitted("one two three four", {69, 1, false}) == Texts{"one two…"});
    CHECK(fitted(std::string(60000, 'm'), {40, 2, false}) == Texts{"mmm", "mm…"});
}

TEST_CASE("Marks that would pile up on one letter are left out of a label") {
    std::string letter = "e";
    std::string shown = "e\u0301\u0301\u0301";
    for (int i = 0; i < 500; ++i)
        letter += "\u0301";
    CHECK(fitted(letter + "f", {60, 1, false}) == Texts{shown + "f"});
}

TEST_CASE("A label that is empty or blank has no lines") {
    CHECK(fitted("", {60, 2, false}).empty());
    CHECK(fitted(" \n\t ", {60, 2, false}).empty());
}

TEST_CASE("What could steer a page is shown in a label as what it is") {
    CHECK(fitted("a\u202eb", {200, 1, false}) == Texts{"a\\u202eb"});
}

} // namespace picture_text_test
