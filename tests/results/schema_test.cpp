// The schema of results, as approved; and results for a validator that is not ours
// (validate_results.py), which ctest runs beside these tests.
#include <cstdlib>
#include <fstream>

#include "catch.h"
#include "golden.h"
#include "results/json_result.h"
#include "results/json_schema.h"
#include "results/sample_results.h"

using namespace coprod;
using namespace coprod_tests;

namespace schema_test {

TEST_CASE("the schema of results is as it was approved") {
    check_golden("results-schema.json", results_schema());
}

TEST_CASE("results are as they were approved, one a line") {
    std::string lines;
    for (const Result& result :
         {example_result("sensory-garden.yaml", View::everyone), refused_result()})
        lines += result_line(result) + "\n";
    check_golden("results.jsonl", lines);
}

TEST_CASE("the schema describes every key that stands in a full result") {
    const std::string schema = results_schema();
    const std::string line = result_line(full_result("x"));
    std::size_t keys = 0;
    for (std::size_t at = line.find("\":"); at != std::string::npos;
         at = line.find("\":", at + 1)) {
        const std::size_t start = line.rfind('"', at - 1) + 1;
        const std::string key = line.substr(start, at - start);
        CAPTURE(key);
        CHECK(schema.find("\"" + key + "\": {\n") != std::string::npos);
        ++keys;
    }
    CHECK(keys > 300);
}

TEST_CASE("results of every kind can be read back, and go to the validator where one waits") {
    std::vector<Result> results = example_results();
    results.push_back(refused_result());
    results.push_back(full_result("“x” \\ \n \xff "));
    std::string lines;
    for (const Result& result : results) {
        const std::string line = result_line(result);
        std::string trouble;
        CHECK(parse_result(line, trouble).has_value());
        lines += line + '\n';
    }
    if (const char* path = std::getenv("COPROD_RESULTS_FOR_VALIDATOR")) {
        std::ofstream file{path, std::ios::binary};
        file << lines << std::flush;
        REQUIRE(file.good());
    }
}

} // namespace schema_test
