// The shortest route leads to its verdict, and nothing shorter does.
#include "fuzz/check.h"
#include "fuzz/targets.h"
#include "rules/judged.h"
#include "rules/route_trial.h"
#include "rules/small_charters.h"
#include "rules/variations.h"

namespace coprod_fuzz {

using namespace coprod;
using coprod_tests::Dice;
using coprod_tests::RouteTrial;

namespace {

// Every set of so many is tried.
constexpr std::size_t most_gaps = 10;

void check_small(Dice& dice) {
    const Charter charter = small_charter(dice);
    Submission submission = whole_submission(charter, dice);
    for (std::size_t breaks = dice.below(6); breaks > 0; --breaks)
        break_something(charter, submission, dice);
    const RouteTrial found(charter, submission);
    require(!found.assessment.routes.empty(), "there is a word on every route");
    const bool few = found.assessment.gaps.size() <= most_gaps;
    for (const Route& route : found.assessment.routes) {
        require_no(route_trouble(found, route));
        if (few)
            require_no(shortest_trouble(found, route));
    }
    if (few)
        require_no(nearer_trouble(found));
}

void check_large(Dice& dice) {
    const Charter charter = with_other_gates(coprod_tests::charter_mark(), dice);
    const Submission submission = vary(charter, dice, 12);
    const RouteTrial found(charter, submission);
    for (const Route& route : found.assessment.routes)
        require_no(route_trouble(found, route));
}

} // namespace

void fuzz_route(Bytes bytes) {
    Dice dice(bytes);
    if (dice.chance(75))
        check_small(dice);
    else
        check_large(dice);
}

} // namespace coprod_fuzz
