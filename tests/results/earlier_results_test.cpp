// Results that an earlier version wrote, under the same number of their form, are still read.
#include "catch.h"

#include <fstream>
#include <string>
#include <vector>

#include "results/json_result.h"

using namespace coprod;

namespace earlier_results_test {

TEST_CASE("a line that was written before a key was added is read, and says all that it said") {
    std::ifstream file(std::string(COPROD_SOURCE_DIR) + "/tests/results/earlier.jsonl");
    std::vector<Result> results;
    for (std::string line; std::getline(file, line);) {
        std::string trouble;
        const auto result = parse_result(line, trouble);
        INFO(trouble);
        REQUIRE(result);
        results.push_back(*result);
    }
    REQUIRE(results.size() == 2);
    CHECK(results[0].status == ResultStatus::assessed);
    CHECK(results[0].report.statements.size() == 9);
    CHECK(results[0].report.statements[0].groups.size() > 1);
    CHECK(results[0].report.events.empty());
    CHECK(results[1].status == ResultStatus::refused);
}

} // namespace earlier_results_test
