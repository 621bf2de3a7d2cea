// The order of lists and of keys changes nothing.
#include "fuzz/check.h"
#include "fuzz/targets.h"
#include "rules/findings.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/standing.h"

namespace coprod_fuzz {

using namespace coprod;
using coprod_tests::charter_mark;
using coprod_tests::Dice;

void fuzz_order(Bytes bytes) {
    Dice dice(bytes);
    const Charter& charter = charter_mark();
    const Submission written = generate_odd(charter, dice);
    const Assessment found = assess(charter, written, coprod_tests::day(coprod_tests::judged_on));
    const auto shuffled = coprod_tests::judge(shuffled_yaml(charter, written, dice));
    require_no(coprod_tests::differences(
        coprod_tests::by_ids(charter, written, found),
        coprod_tests::by_ids(charter, shuffled.submission, shuffled.assessment)));
    require_no(coprod_tests::differences(
        coprod_tests::findings_by_ids(written, found),
        coprod_tests::findings_by_ids(shuffled.submission, shuffled.assessment)));
}

} // namespace coprod_fuzz
