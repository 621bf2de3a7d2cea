// The examples of messages about files hold what they promise.
#include "guides/explaining.h"

#include <regex>
#include <set>

#include "charter/shipped_charters.h"
#include "folder.h"
#include "guides/code_text.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace code_examples_test {

namespace {

std::set<std::string> codes_of_messages(const std::string& messages) {
    static const std::regex bracketed{R"(: (?:error|warning): .*\[([a-z0-9-]+)\]\n)"};
    std::set<std::string> found;
    for (std::sregex_iterator at(messages.begin(), messages.end(), bracketed), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

} // namespace

TEST_CASE("the wrong lines of every example give its code, and the right ones nothing at all") {
    const Charter& charter = shipped_charter_of("charter-mark");
    std::size_t examples = 0;
    for (const DiagnosticCode& row : diagnostic_codes()) {
        const std::string code(row.code);
        CAPTURE(code);
        const CodeExample* example = example_of(code);
        if (example == nullptr)
            continue;
        ++examples;
        const auto wrong = with_names_of(charter, example->wrong);
        const auto right = with_names_of(charter, example->right);
        REQUIRE((wrong && right));
        CHECK(codes_of_messages(read_submission(*wrong, charter).messages).contains(code));
        CHECK(read_submission(*right, charter).messages == "");
    }
    CHECK(examples > 40);
}

TEST_CASE("every example belongs to a code") {
    std::set<std::string_view> codes;
    for (const DiagnosticCode& row : diagnostic_codes())
        codes.insert(row.code);
    const std::string source = bytes_of(COPROD_SOURCE_DIR "/src/input/code_examples.cpp");
    const std::regex row{R"re(\n    \{"([a-z0-9-]+)",)re"};
    std::size_t rows = 0;
    for (std::sregex_iterator at(source.begin(), source.end(), row), end; at != end; ++at) {
        CAPTURE((*at)[1].str());
        CHECK(codes.contains(std::string_view(source).substr(
            static_cast<std::size_t>(at->position(1)), static_cast<std::size_t>(at->length(1)))));
        ++rows;
    }
    CHECK(rows > 40);
}

TEST_CASE("an example whose names the charter lacks is left out") {
    const Charter& charter = shipped_charter_of("stockport");
    CHECK_FALSE(with_names_of(charter, "STATEMENT"));
    CHECK(with_names_of(charter, "{kind: KIND}, STAFF") == "{kind: young-person}, voluntary");
    CHECK(explained(charter, "code/more-answers-than-people").find("For example") ==
          std::string::npos);
}

} // namespace code_examples_test
