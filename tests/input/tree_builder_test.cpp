// What the tree builder does when the YAML library's events do not fit the text.
#include "input/tree_builder.h"

#include <functional>

#include "catch.h"
#include "input/reading.h"

namespace tree_builder_test {

using coprod::EventPlace;
using coprod::TreeBuilder;

namespace {

// "ok", "stopped" with its codes, or the offset at which text and events part.
std::string building(const std::string& text, const std::function<void(TreeBuilder&)>& events) {
    coprod::Diagnostics diagnostics("f");
    const auto source = coprod::make_source("f", text, 1000, diagnostics);
    REQUIRE(source);
    const coprod::ShortText same(""); // no word is cut
    TreeBuilder builder(*source, same, diagnostics);
    try {
        events(builder);
        (void)builder.finish();
    } catch (const coprod::StopReading&) {
        return "stopped: " + coprod_tests::codes(diagnostics);
    } catch (const coprod::UnreadableText& unreadable) {
        return "unreadable at " + std::to_string(unreadable.offset);
    }
    return "ok";
}

} // namespace

TEST_CASE("events that account for the whole text are taken") {
    CHECK(building("a: b\n", [](TreeBuilder& builder) {
              builder.map_start({0, 0, 0});
              builder.scalar({0, 0, 0}, "a");
              builder.scalar({3, 0, 3}, "b");
              builder.map_end();
          }) == "ok");
}

TEST_CASE("a value that the library leaves out is noticed") {
    CHECK(building("- a\n- b\n- c\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({2, 0, 2}, "a");
              builder.scalar({10, 2, 2}, "c");
              builder.list_end();
          }) == "unreadable at 6");
    CHECK(building("- a\n- b\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({2, 0, 2}, "a");
              builder.list_end();
          }) == "stopped: 2:1 stray-content\n");
}

TEST_CASE("a value that the library sees in another place is noticed") {
    CHECK(building("- aa\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({3, 0, 3}, "aa");
              builder.list_end();
          }) == "unreadable at 2");
}

TEST_CASE("a text of which the library leaves out a part is noticed") {
    CHECK(building("- abc def\n- x\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({2, 0, 2}, "abc");
              builder.scalar({12, 1, 2}, "x");
          }) == "unreadable at 6");
    CHECK(building("- abc\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({2, 0, 2}, "abd");
          }) == "unreadable at 2");
    CHECK(building("- |\n  abc\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({2, 0, 2}, "ab d");
          }) == "unreadable at 2");
}

TEST_CASE("items and names in other columns than their neighbours are noticed") {
    CHECK(building("- a\n - b\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({2, 0, 2}, "a");
              builder.scalar({7, 1, 3}, "b");
          }) == "unreadable at 6");
    CHECK(building("a: b\n c: d\n", [](TreeBuilder& builder) {
              builder.map_start({0, 0, 0});
              builder.scalar({0, 0, 0}, "a");
              builder.scalar({3, 0, 3}, "b");
              builder.scalar({6, 1, 1}, "c");
          }) == "unreadable at 6");
    CHECK(building("a: b: c\n", [](TreeBuilder& builder) {
              builder.map_start({0, 0, 0});
              builder.scalar({0, 0, 0}, "a");
              builder.map_start({3, 0, 3});
          }) == "unreadable at 3");
}

TEST_CASE("brackets and commas that the events do not account for are noticed") {
    CHECK(building("[,]\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.list_end();
          }) == "unreadable at 1");
    CHECK(building("[a b]\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({1, 0, 1}, "a");
              builder.scalar({3, 0, 3}, "b");
          }) == "unreadable at 3");
    CHECK(building("[a}\n", [](TreeBuilder& builder) {
              builder.list_start({0, 0, 0});
              builder.scalar({1, 0, 1}, "a");
              builder.list_end();
          }) == "unreadable at 2");
    CHECK(building("[a]: b\n", [](TreeBuilder& builder) {
              builder.map_start({0, 0, 0});
              builder.list_start({0, 0, 0});
          }) == "unreadable at 0");
}

} // namespace tree_builder_test
