#include "input/packed_tree.h"

#include <stdexcept>

#include "catch.h"
#include "input/reading.h"
#include "input/same_tree.h"

using namespace coprod_tests;

namespace packed_tree_test {

namespace {

/// The tree of a text that has nothing wrong.
coprod::YamlNode read(const std::string& text) {
    coprod::Diagnostics diagnostics("made-up.yaml");
    const auto source = coprod::make_source("made-up.yaml", text, text.size(), diagnostics);
    REQUIRE(source);
    const auto root = coprod::parse_yaml(*source, diagnostics);
    REQUIRE(root);
    return *root;
}

} // namespace

TEST_CASE("a packed tree is unpacked with every text, kind and place") {
    const auto long_text = std::string(300, 'x');
    const auto tree =
        read("a: [x, \"y\", '', {z: no}]\nb:\nc: {}\nd: []\n"
             "e: |\n  one\n\n  two\n" +
             std::string(200, '\n') + "f: " + std::string(150, ' ') + long_text +
             "\ng:\n  - h: ~\n  - [1, [2, [3]]]\n" + long_text.substr(0, 200) + ": Größe\n");
    CHECK(difference(coprod::unpack_tree(coprod::pack_tree(tree)), tree) == "");
    CHECK(difference(coprod::unpack_tree(coprod::pack_tree({})), {}) == "");
}

TEST_CASE("two trees that differ in anything are told apart") {
    const auto tree = read("a: [x]\nb: c\n");
    CHECK(difference(read("a: [y]\nb: c\n"), tree) == "/a/0: the text");
    CHECK(difference(read("a: [\"x\"]\nb: c\n"), tree) == "/a/0: the quotes");
    CHECK(difference(read("a: [ x]\nb: c\n"), tree) == "/a/0: the place");
    CHECK(difference(read("a: [x, x]\nb: c\n"), tree) == "/a: how many items");
    CHECK(difference(read("a: [x]\nB: c\n"), tree) == "/b: the name");
    CHECK(difference(read("a: [x]\n\nb: c\n"), tree) == "/b: the name's place");
    CHECK(difference(read("a: [x]\nb:\n"), tree) == "/b: the kind");
    CHECK(difference(read("a: [x]\n"), tree) == ": how many names");
}

TEST_CASE("bytes that are no packed tree are refused") {
    const std::string packed = coprod::pack_tree(read("a: [x, {b: c}]\n"));
    for (std::size_t size = 0; size < packed.size(); ++size)
        CHECK_THROWS_AS(coprod::unpack_tree(packed.substr(0, size)), std::out_of_range);
    CHECK_THROWS_AS(coprod::unpack_tree(packed + "x"), std::out_of_range);
}

} // namespace packed_tree_test
