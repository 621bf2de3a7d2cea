// The charters that are built in are read when the program is built; what stands in it must be what
// the reader makes of their texts.
#include "charter/shipped.h"

#include <string>

#include "catch.h"
#include "charter/charter_files.h"
#include "input/packed_tree.h"
#include "input/same_tree.h"

namespace charter_built_in_test {

using coprod_tests::difference;

TEST_CASE("a built-in charter's tree and hash are those of its text") {
    for (const coprod::ShippedCharter& shipped : coprod::shipped_charters()) {
        INFO(shipped.id);
        coprod::Diagnostics diagnostics("made-up.yaml");
        const auto source = coprod::make_source("made-up.yaml", std::string(shipped.text),
                                                coprod::charter_file_limit, diagnostics);
        REQUIRE(source);
        const auto root = coprod::parse_yaml(*source, diagnostics);
        REQUIRE(root);
        CHECK(diagnostics.sorted().empty());
        CHECK(difference(coprod::unpack_tree(shipped.tree), *root) == "");

        CHECK(source->sha256 == shipped.sha256);
        CHECK(source->text == shipped.text);
    }
}

} // namespace charter_built_in_test
