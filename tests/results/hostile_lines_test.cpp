// Lines that somebody has written by hand: what costs too much or cannot be true is refused.
#include "catch.h"

#include <functional>

#include "results/json_result.h"
#include "results/sample_results.h"

using namespace coprod;
using namespace coprod_tests;

namespace hostile_lines_test {

namespace {

const std::string& whole_line() {
    static const std::string line =
        result_line(example_result("school-transport.yaml", View::everyone));
    return line;
}

std::string trouble_of(const std::string& line) {
    std::string trouble;
    const auto result = parse_result(line, trouble);
    CHECK(result.has_value() == trouble.empty());
    return result ? "read" : trouble;
}

/// What is wrong with a full result in which something was changed.
std::string trouble_with(const std::function<void(Report&)>& change) {
    Result result = full_result("x");
    result.status = ResultStatus::assessed;
    change(result.report);
    return trouble_of(result_line(result));
}

/// The line with more keys at its end.
std::string with(const std::string& more) {
    return whole_line().substr(0, whole_line().size() - 1) + "," + more + "}";
}

std::string times(const std::string& text, std::size_t count) {
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

} // namespace

TEST_CASE("a key that stands twice in one set of keys is refused, at any depth and however spelt") {
    const std::string status =
        "the key \"status\" stands twice in one set of keys, and it is not clear which is meant";
    CHECK(trouble_of(with(R"("status":"assessed")")) == status);
    CHECK(trouble_of(with(R"("st\u0061tus":"assessed")")) == status);
    const std::string later =
        "the key \"a\" stands twice in one set of keys, and it is not clear which is meant";
    CHECK(trouble_of(with(R"("later":[{"b":{"a":1,"a":2}}])")) == later);
    CHECK(trouble_of(with(R"("later":[{"a":1},{"a":{"a":1}},{"a":1}],"a":1)")) == "read");
}

TEST_CASE("more keys and values than any result has are refused before they cost anything") {
    std::string keys = "\"k0\":1";
    for (int i = 1; i < 200'000; ++i)
        keys += ",\"k" + std::to_string(i) + "\":1";
    CHECK(trouble_of(with(keys)) ==
          "a set of keys has more than 100, and no result of coprod has as many");
    const std::string values =
        "the line has more than 500000 values, and no result of coprod has as many";
    CHECK(trouble_of(with("\"x\":[" + times("[],", 600'000) + "1]")) == values);
    CHECK(trouble_of(with("\"x\":[" + times("1,", 600'000) + "1]")) == values);
    CHECK(trouble_of(with("\"x\":[" + times("{\"a\":1},", 100'000) + "1]")) == "read");
}

TEST_CASE("lists that are too long are refused") {
    CHECK(trouble_with([](Report& report) { report.limits.resize(40'000, "a"); }) == "read");
    CHECK(trouble_with([](Report& report) { report.limits.resize(40'001, "a"); }) ==
          "`limits` has 40001 entries, and no more than 40000 are read");
    const auto gates = [](std::size_t count) {
        return trouble_with([count](Report& report) {
            report.gates.resize(count);
            for (std::size_t i = 0; i < count; ++i)
                report.gates[i].id = std::to_string(i);
        });
    };
    CHECK(gates(2'000) == "read");
    CHECK(gates(2'001) == "`gates` has 2001 entries, and no more than 2000 are read");
}

TEST_CASE("a text with a character that no file may hold is refused, wherever it stands") {
    const auto with_title = [](const std::string& characters) {
        std::string line = whole_line();
        const std::string key = "\"title\":\"";
        const std::size_t charter = line.find(key, line.find("\"charter\":{"));
        REQUIRE(charter != std::string::npos);
        return trouble_of(line.insert(charter + key.size(), characters));
    };
    CHECK(with_title("\\n\\t\u00e9 ") == "read");
    CHECK(with_title("\\u0001") ==
          "`charter.title` holds the control character U+0001, and no text "
          "of a result may hold it");
    CHECK(with_title("\\u001b[1m") == "`charter.title` holds the control character U+001B, and no "
                                      "text of a result may hold it");
    CHECK(
        with_title("\u202e") ==
        "`charter.title` holds the invisible character U+202E, which turns the direction of text, "
        "and no text of a result may hold it");
    CHECK(with_title("\\ud800").find("at byte ") == 0);
    CHECK(trouble_of(with("\"later\":\"\\u0001\"")) == "read"); // no key that is read
}

TEST_CASE("an id that stands twice in one list is refused") {
    CHECK(trouble_with([](Report& report) {
              report.gates[1].id = report.gates[0].id;
          }).starts_with("`gates` has the id \"x"));
    CHECK(trouble_with([](Report& report) {
              report.indicators[1].id = report.indicators[0].id = "follow-ups-done";
          }) == "`indicators` has the id \"follow-ups-done\" twice, and each stands there once");
    CHECK(trouble_with([](Report& report) {
              report.values[0].commitments[1] = report.values[0].commitments[0];
              report.values[0].commitments[1].id = report.values[0].commitments[0].id = "one";
          }) == "`values[0].commitments` has the id \"one\" twice, and each stands there once");
}

TEST_CASE("one id that is named 3,000 times, and 40,000 commitments, are refused") {
    const std::string many =
        "`values[0].commitments` names more than 500 things, or the result more than 20000, and no "
        "result of coprod has as many";
    CHECK(trouble_with([](Report& report) {
              const ReportCommitment one = report.values[0].commitments[0];
              report.values[0].commitments.resize(3'000, one);
              report.limits[0] = std::string(2'000'000, 'x');
          }) == many);
    std::string ids;
    std::string commitments;
    for (int i = 0; i < 40'000; ++i)
        commitments += std::string(i == 0 ? "" : ",") + R"({"id":"c)" + std::to_string(i) +
                       R"(","wording":"w","strength":"described","strength_word":"d",)"
                       R"("contested":false})";
    std::string line = whole_line();
    const std::string key = R"("commitments":[{)";
    line.replace(line.find(key), key.size(), R"("commitments":[)" + commitments + R"(],"x":[{)");
    CHECK(trouble_of(line) == "`commitments` has 40000 entries, and no more than 2000 are read");
}

TEST_CASE("a long text is not copied as often as anybody likes") {
    const std::string trouble = trouble_with([](Report& report) {
        ReportValue value = report.values[0];
        value.commitments.resize(1);
        value.commitments[0].id = "long";
        value.commitments[0].wording = std::string(100'000, 'w');
        value.outcomes.clear();
        report.values.assign(300, value);
        for (std::size_t i = 0; i < report.values.size(); ++i)
            report.values[i].id = std::to_string(i);
    });
    CHECK(trouble == "`commitments` is named so often that it would take more than 16,384 KiB "
                     "(16,777,216 bytes)");
}

TEST_CASE("numbers of an indicator that cannot be true are refused") {
    const auto numbers = [](std::optional<int> part, std::optional<int> whole,
                            std::optional<int> days) {
        return trouble_with([&](Report& report) {
            report.indicators[1].part = part;
            report.indicators[1].whole = whole;
            report.indicators[1].days = days;
        });
    };
    CHECK(numbers(1'000'000, 1'000'000, 110'000) == "read");
    CHECK(numbers({}, {}, {}) == "read");
    CHECK(numbers(5, 4, {}) == "in `indicators[1]` `part` is 5 of a `whole` of 4, and a part is "
                               "never more than its whole");
    CHECK(numbers(5, {}, {}) == "in `indicators[1]` one of `part` and `whole` stands without the "
                                "other, and both are needed");
    CHECK(numbers(1, 1'000'001, {}) == "in `indicators[1]` `whole` is 1000001, and a number from 0 "
                                       "to 1000000 is needed");
    CHECK(numbers(1, 2, 110'001) == "in `indicators[1]` `days` is 110001, and a number from 0 to "
                                    "110000 is needed");
    CHECK(numbers(-1, 2, {}).starts_with("`indicators[1].part` is the number -1, and "));
}

} // namespace hostile_lines_test
