// What must hold of flags and contrasts over generated submissions: they change nothing, and no
// order changes them.
#include <set>

#include "catch.h"
#include "rules/findings.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/standing.h"

using namespace coprod;
using namespace coprod_tests;

namespace flags_properties_test {

namespace {

Assessment judged(const Charter& charter, const Submission& submission) {
    return assess(charter, submission, day(judged_on));
}

} // namespace

TEST_CASE("flags change no verdict, no gate, no gap and no other result") {
    Charter without = charter_mark();
    without.mark.flags.clear();
    Dice dice(41);
    std::set<Index> seen;
    for (int round = 0; round < 300; ++round) {
        const Submission file = generate_odd(charter_mark(), dice);
        const Assessment with_flags = judged(charter_mark(), file);
        const Assessment plain = judged(without, file);
        REQUIRE(plain.flags.empty());
        REQUIRE(by_ids(charter_mark(), file, with_flags) == by_ids(without, file, plain));
        for (const FlagResult& flag : with_flags.flags)
            seen.insert(flag.flag);
    }
    CHECK(seen.size() >= 5); // the others are rare in generated submissions
}

TEST_CASE("the order of lists and of keys changes no flag, no contrast and nothing that "
          "the verdict rests on, however odd the records") {
    Dice dice(42);
    std::size_t lines = 0;
    for (int round = 0; round < 60; ++round) {
        const Submission written = generate_odd(charter_mark(), dice);
        const auto expected = findings_by_ids(written, judged(charter_mark(), written));
        const Judged shuffled = judge(shuffled_yaml(charter_mark(), written, dice));
        INFO("round " << round);
        REQUIRE(findings_by_ids(shuffled.submission, shuffled.assessment) == expected);
        lines += expected.size();
    }
    CHECK(lines > 100);
}

} // namespace flags_properties_test
