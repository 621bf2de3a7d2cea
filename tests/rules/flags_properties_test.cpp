// What must hold of flags and contrasts over generated submissions: they change nothing, and no
// order changes them.
#include <set>

#include "catch.h"
#include "rules/flagged.h"
#include "rules/generate.h"
#include "rules/standing.h"

using namespace coprod;
using namespace coprod_tests;

namespace {

Assessment judged(const Charter& charter, const Submission& submission) {
    return assess(charter, submission, day(judged_on));
}

/// A generated submission in which texts are copied, meetings fall on one day and few people come,
/// now and then.
Submission generate_odd(Dice& dice) {
    Submission file = generate(charter_mark(), dice);
    const std::string copy = "We asked all of the families how they want to meet, and kept to it";
    for (Claim& claim : file.commitments)
        if (!claim.how.value.empty() && dice.chance(10))
            claim.how.value = copy;
    for (Meeting& meeting : file.meetings) {
        if (!meeting.outcomes.value.empty() && dice.chance(20))
            meeting.outcomes.value = "In May: " + copy + ".";
        for (Attendance& there : meeting.attended)
            if (dice.chance(50))
                there.people = 1;
    }
    return file;
}

/// Flags and contrasts with ids in place of positions.
std::multiset<std::string> by_name(const Submission& file, const Assessment& found) {
    std::multiset<std::string> lines;
    for (const FlagResult& flag : found.flags) {
        std::multiset<std::string> parts;
        for (const RecordRef& record : flag.records)
            parts.insert(record_id(file, record));
        for (const TextRef& ref : flag.texts) {
            const bool meeting =
                ref.field == TextRef::Field::agenda || ref.field == TextRef::Field::outcomes;
            const bool heard =
                ref.field == TextRef::Field::said || ref.field == TextRef::Field::did;
            parts.insert(field_name(ref.field) + (meeting ? file.meetings[ref.item].id
                                                  : heard ? file.heard[ref.item].id
                                                          : std::to_string(ref.item)));
        }
        for (const Index group : flag.groups)
            parts.insert("group " + file.groups[group].id);
        lines.insert(fmt::format("flag {} {} {} {} on {}: {}", flag.flag, flag.number, flag.whole,
                                 static_cast<int>(flag.found), fmt::join(flag.statements, " "),
                                 fmt::join(parts, ", ")));
    }
    for (const Contrast& contrast : found.contrasts) {
        std::set<std::string> names;
        for (const Index group : contrast.groups)
            names.insert(file.groups[group].id);
        lines.insert(fmt::format("contrast {} {} {}", static_cast<int>(contrast.kind),
                                 contrast.item, fmt::join(names, " ")));
    }
    return lines;
}

} // namespace

TEST_CASE("flags change no verdict, no gate, no gap and no other result") {
    Charter without = charter_mark();
    without.mark.flags.clear();
    Dice dice(41);
    std::set<Index> seen;
    for (int round = 0; round < 300; ++round) {
        const Submission file = generate_odd(dice);
        const Assessment with_flags = judged(charter_mark(), file);
        const Assessment plain = judged(without, file);
        REQUIRE(plain.flags.empty());
        REQUIRE(by_ids(charter_mark(), file, with_flags) == by_ids(without, file, plain));
        for (const FlagResult& flag : with_flags.flags)
            seen.insert(flag.flag);
    }
    CHECK(seen.size() >= 5); // the others are rare in generated submissions
}

TEST_CASE("the order of lists and of keys changes no flag and no contrast") {
    Dice dice(42);
    std::size_t lines = 0;
    for (int round = 0; round < 60; ++round) {
        const Submission written = generate_odd(dice);
        const auto expected = by_name(written, judged(charter_mark(), written));
        const Judged shuffled = judge(shuffled_yaml(charter_mark(), written, dice));
        INFO("round " << round);
        REQUIRE(by_name(shuffled.submission, shuffled.assessment) == expected);
        lines += expected.size();
    }
    CHECK(lines > 100);
}
