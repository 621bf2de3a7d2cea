// More evidence never makes a result worse, less never better.
#include <string>

#include "fuzz/check.h"
#include "fuzz/targets.h"
#include "rules/changes.h"
#include "rules/judged.h"
#include "rules/variations.h"

namespace coprod_fuzz {

using namespace coprod;
using coprod_tests::charter_mark;
using coprod_tests::Dice;

namespace {

Assessment judged(const Submission& submission) {
    return assess(charter_mark(), submission, coprod_tests::day(coprod_tests::judged_on));
}

} // namespace

void fuzz_monotone(Bytes bytes) {
    Dice dice(bytes);
    const auto changes = coprod_tests::all_changes();
    const coprod_tests::Change& change = changes[dice.below(changes.size())];
    Submission submission =
        dice.chance(50) ? generate(charter_mark(), dice) : vary(charter_mark(), dice, 12);
    const Assessment before = judged(submission);
    bool changed = false;
    for (std::size_t times = 1 + dice.below(3); times > 0; --times)
        changed |= change.make(submission, dice);
    if (changed)
        require_no(coprod_tests::against_law(change, before, judged(submission)));
    coprod_tests::make_blank(submission);
    const Verdict verdict = judged(submission).verdict;
    require(verdict.kind >= VerdictKind::not_enough_evidence && verdict.gates_passed == 0,
            "a submission in which all is blank passes no gate");
}

} // namespace coprod_fuzz
