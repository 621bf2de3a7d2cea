// The order of lists and of keys changes nothing.
#include "fuzz/check.h"
#include "fuzz/targets.h"
#include "rules/findings.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/standing.h"

namespace coprod_fuzz {

using namespace coprod;
using coprod_tests::called_by_contents;
using coprod_tests::charter_mark;
using coprod_tests::Dice;

namespace {

void require_same_in_any_order(const Submission& written, Dice& dice) {
    const Charter& charter = charter_mark();
    const Assessment found = assess(charter, written, coprod_tests::day(coprod_tests::judged_on));
    const auto shuffled = coprod_tests::judge(shuffled_yaml(charter, written, dice));
    const Submission first = called_by_contents(written);
    const Submission second = called_by_contents(shuffled.submission);
    require_no(
        coprod_tests::differences(coprod_tests::by_ids(charter, first, found),
                                  coprod_tests::by_ids(charter, second, shuffled.assessment)));
    require_no(
        coprod_tests::differences(coprod_tests::findings_by_ids(first, found),
                                  coprod_tests::findings_by_ids(second, shuffled.assessment)));
}

} // namespace

void fuzz_order(Bytes bytes) {
    Dice dice(bytes);
    const Submission written = generate_odd(charter_mark(), dice);
    require_same_in_any_order(written, dice);
    require_same_in_any_order(without_names(written, dice), dice);
}

} // namespace coprod_fuzz
