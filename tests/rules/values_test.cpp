#include <array>

#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace values_test {

namespace {

/// charter-mark with one value of the first `size` commitments, and the values gate alone.
Charter one_value(Index size) {
    Charter charter = charter_mark();
    charter.values.resize(1);
    charter.values[0].commitments.clear();
    for (Index i = 0; i < size; ++i)
        charter.values[0].commitments.push_back(i);
    std::erase_if(charter.mark.gates, [](const Gate& g) { return g.kind != GateKind::values; });
    return charter;
}

/// So many commitments of each strength, in this order; the rest of the value is not shown.
struct Kept {
    int confirmed = 0;
    int documented = 0;
    int described = 0;
    int contested = 0; ///< and described
};

ValueResult judge_value(const Charter& charter, const Kept& kept) {
    std::string claims;
    std::string disputes;
    const auto& commitments = charter.values[0].commitments;
    std::size_t next = 0;
    const auto claim = [&](int count, const std::string& written, bool disputed = false) {
        for (int i = 0; i < count; ++i, ++next) {
            const std::string& id = charter.commitments[commitments.at(next)].id;
            claims += id + ": " + written + ", ";
            disputes += disputed ? id + ", " : "";
        }
    };
    claim(kept.confirmed, "{evidence: said}");
    claim(kept.documented, "{evidence: noted}");
    claim(kept.described, "We did");
    claim(kept.contested, "{how: We did, evidence: said}", true);
    const Judged judged =
        judge("groups: {parents: {kind: parent-carer}, staff: {kind: council}}\n"
              "commitments: {" +
                  claims +
                  "}\nevidence:\n"
                  "  - {id: said, from: parents, date: 2025-07-02, where: Shelf 3}\n"
                  "  - {id: noted, from: staff, date: 2025-07-02, where: Shelf 3}\n"
                  "  - {id: disputed, from: parents, disputes: [" +
                  disputes + "]}\n",
              charter);
    CHECK(judged.assessment.gates.at(0).outcome == judged.assessment.values.at(0).outcome);
    return judged.assessment.values.at(0);
}

/// 70 % of n commitments, rounded up, worked out by hand for n from 1 to 10.
constexpr std::array<int, 11> seventy_percent{0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7};

} // namespace

TEST_CASE("a value passes from 70 % confirmed when nothing is not shown") {
    for (int n = 1; n <= 10; ++n) {
        INFO(n << " commitments");
        const Charter charter = one_value(static_cast<Index>(n));
        const int needed = seventy_percent.at(static_cast<std::size_t>(n));
        const ValueResult enough = judge_value(charter, {needed, 0, n - needed, 0});
        CHECK(enough.needed == needed);
        CHECK(enough.confirmed == needed);
        CHECK(enough.described == n - needed);
        CHECK(enough.outcome == Outcome::pass);
        CHECK(judge_value(charter, {needed, n - needed, 0, 0}).outcome == Outcome::pass);
        const ValueResult too_few = judge_value(charter, {needed - 1, n - needed + 1, 0, 0});
        CHECK(too_few.documented == n - needed + 1);
        CHECK(too_few.outcome == Outcome::unknown);
    }
}

TEST_CASE("of n commitments at most 0.3 n, rounded down, may be described or documented only") {
    for (int n = 1; n <= 10; ++n)
        CHECK(seventy_percent.at(static_cast<std::size_t>(n)) == n - 3 * n / 10);
}

TEST_CASE(
    "one commitment that is not shown keeps a value from passing, however many are confirmed") {
    const Charter charter = one_value(10);
    const ValueResult result = judge_value(charter, {9, 0, 0, 0});
    CHECK(result.outcome == Outcome::unknown);
    CHECK(result.not_shown == 1);
    CHECK(judge_value(charter, {9, 0, 1, 0}).outcome == Outcome::pass);
}

TEST_CASE("a value fails only when nothing that could be filled in would save it") {
    for (int n = 1; n <= 10; ++n) {
        INFO(n << " commitments");
        const Charter charter = one_value(static_cast<Index>(n));
        const int spare = n - seventy_percent.at(static_cast<std::size_t>(n));
        CHECK(judge_value(charter, {}).outcome == Outcome::unknown);
        CHECK(judge_value(charter, {0, 0, 0, spare}).outcome == Outcome::unknown);
        const ValueResult contested = judge_value(charter, {n - spare - 1, 0, 0, spare + 1});
        CHECK(contested.outcome == Outcome::fail);
        CHECK(contested.contested == spare + 1);
        CHECK(judge_value(charter, {n - spare, 0, 0, spare}).outcome == Outcome::pass);
    }
}

TEST_CASE("a contested commitment that is described counts among the described ones") {
    const ValueResult result = judge_value(one_value(5), {3, 0, 1, 1});
    CHECK(result.described == 2);
    CHECK(result.contested == 1);
    CHECK(result.outcome == Outcome::unknown);
}

TEST_CASE("how many have to be confirmed is for the charter to say") {
    Charter charter = one_value(4);
    charter.mark.confirmed_at_least_percent = 50;
    CHECK(judge_value(charter, {2, 0, 2, 0}).outcome == Outcome::pass);
    CHECK(judge_value(charter, {1, 0, 3, 0}).outcome == Outcome::unknown);
    charter.mark.confirmed_at_least_percent = 100;
    CHECK(judge_value(charter, {3, 1, 0, 0}).outcome == Outcome::unknown);
    CHECK(judge_value(charter, {4, 0, 0, 0}).outcome == Outcome::pass);
    CHECK(judge_value(charter, {3, 0, 0, 1}).outcome == Outcome::fail);
    charter.mark.confirmed_at_least_percent = 1;
    CHECK(judge_value(charter, {0, 4, 0, 0}).outcome == Outcome::unknown);
    CHECK(judge_value(charter, {1, 3, 0, 0}).outcome == Outcome::pass);
}

TEST_CASE("the values gate is as good as the worst value, and no value makes up for another") {
    Charter charter = one_value(1);
    charter.values.resize(3, charter.values[0]);
    charter.values[1].commitments = {1};
    charter.values[2].commitments = {2};
    const auto outcome = [&](const std::string& second, const std::string& disputed) {
        const auto& ids = charter.commitments;
        return judge("groups: {parents: {kind: parent-carer}}\ncommitments: {" + ids[0].id +
                         ": {evidence: said}, " + ids[1].id + ": " + second + ", " + ids[2].id +
                         ": {evidence: said}}\nevidence:\n"
                         "  - {id: said, from: parents, date: 2025-07-02, where: Shelf 3}\n"
                         "  - {disputes: [" +
                         disputed + "]}\n",
                     charter)
            .outcome("values");
    };
    CHECK(outcome("{evidence: said}", "") == Outcome::pass);
    CHECK(outcome("We did", "") == Outcome::unknown);
    CHECK(outcome("", "") == Outcome::unknown);
    CHECK(outcome("We did", charter.commitments[1].id) == Outcome::fail);
    CHECK(outcome("We did", charter.commitments[0].id) == Outcome::fail);
    CHECK(outcome("We did", charter.commitments[2].id) == Outcome::fail);
}

} // namespace values_test
