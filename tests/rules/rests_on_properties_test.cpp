// What the verdict rests on, held against judging again without each single thing, over thousands
// of made-up projects: near good ones, and of every kind; the same ones on every machine.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "catch.h"
#include "rules/findings.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/rules.h"
#include "rules/variations.h"
#include "rules/without.h"

using namespace coprod;
using namespace coprod_tests;

namespace rests_on_properties_test {

namespace {

using Key = std::tuple<RestsOn::Kind, RecordRef::Kind, Index, Index>;

Key key_of(const RestsOn& thing) {
    switch (thing.kind) {
    case RestsOn::Kind::record:
        return {thing.kind, thing.record.kind, thing.record.index, 0};
    case RestsOn::Kind::answers:
        return {thing.kind, {}, thing.statement, thing.group};
    case RestsOn::Kind::say:
        return {thing.kind, {}, thing.group, thing.stage};
    case RestsOn::Kind::account:
        break;
    }
    return {thing.kind, {}, thing.commitment, 0};
}

/// Every record, cell with answers, say that is given and `how` that is written.
std::vector<RestsOn> everything_in(const Submission& s) {
    std::vector<RestsOn> all;
    RestsOn thing;
    const auto records = [&](RecordRef::Kind kind, std::size_t count) {
        for (Index i = 0; i < count; ++i) {
            thing.record = {kind, i, {}};
            all.push_back(thing);
        }
    };
    records(RecordRef::Kind::meeting, s.meetings.size());
    records(RecordRef::Kind::decision, s.decisions.size());
    records(RecordRef::Kind::heard, s.heard.size());
    records(RecordRef::Kind::evidence, s.evidence.size());
    thing = {};
    thing.kind = RestsOn::Kind::answers;
    for (thing.statement = 0; thing.statement < s.statements.size(); ++thing.statement)
        for (thing.group = 0; thing.group < s.groups.size(); ++thing.group)
            all.push_back(thing);
    thing.kind = RestsOn::Kind::say;
    for (thing.group = 0; thing.group < s.groups.size(); ++thing.group)
        for (thing.stage = 0; thing.stage < s.involvement[thing.group].size(); ++thing.stage)
            all.push_back(thing);
    thing.kind = RestsOn::Kind::account;
    for (thing.commitment = 0; thing.commitment < s.commitments.size(); ++thing.commitment)
        all.push_back(thing);
    return all;
}

Assessment found_of(const Charter& charter, const Submission& s) {
    const RuleContext context(charter, s, day(judged_on));
    Assessment found = coprod::judge(context);
    found.rests_on = find_rests_on(context, found);
    found.tipping = find_tipping(context, found);
    return found;
}

VerdictKind verdict_of(const Charter& charter, const Submission& s) {
    return coprod::judge(RuleContext(charter, s, day(judged_on))).verdict.kind;
}

std::string shown(const Key& key, VerdictKind becomes) {
    return std::to_string(static_cast<int>(std::get<0>(key))) + " " +
           std::to_string(static_cast<int>(std::get<1>(key))) + " " +
           std::to_string(std::get<2>(key)) + " " + std::to_string(std::get<3>(key)) + " -> " +
           std::to_string(static_cast<int>(becomes)) + "\n";
}

/// What is wrong with what was found: a thing that is missing, one too many, or another verdict.
std::string wrong_in(const Charter& charter, const Submission& s, const Assessment& found) {
    std::map<Key, VerdictKind> expected;
    for (const RestsOn& thing : everything_in(s)) {
        const VerdictKind becomes = verdict_of(charter, without(s, thing));
        if (becomes != found.verdict.kind)
            expected[key_of(thing)] = becomes;
    }
    std::string wrong;
    std::map<Key, VerdictKind> named;
    for (const RestsOn& rest : found.rests_on)
        named[key_of(rest)] = rest.becomes;
    for (const auto& [key, becomes] : expected)
        if (!named.contains(key) || named[key] != becomes)
            wrong += "- " + shown(key, becomes);
    for (const auto& [key, becomes] : named)
        if (!expected.contains(key) || expected[key] != becomes)
            wrong += "+ " + shown(key, becomes);
    if (named.size() != found.rests_on.size())
        wrong += "something is named twice\n";
    return wrong;
}

/// How often each verdict was met, and how often each kind of thing was named with what it becomes.
struct Met {
    std::array<int, 4> verdicts{};
    std::map<std::tuple<int, int, int>, int> named; ///< verdict, kind, becomes
    std::array<int, 3> tips{};

    void add(const Assessment& found) {
        ++verdicts.at(static_cast<std::size_t>(found.verdict.kind));
        for (const RestsOn& rest : found.rests_on)
            ++named[{static_cast<int>(found.verdict.kind), static_cast<int>(rest.kind),
                     static_cast<int>(rest.becomes)}];
        for (const Tipping& tipping : found.tipping)
            ++tips.at(static_cast<std::size_t>(tipping.kind));
    }
};

/// The submission with so many answers turned: from agree to disagree, or to agree from unsure and
/// then from disagree.
Submission turned(Submission s, const Tipping& tipping, int number) {
    Answers& answers = s.statements[tipping.statement][tipping.group];
    if (tipping.kind == Tipping::Kind::disagreeing) {
        answers.agree -= number;
        answers.disagree += number;
    } else {
        const int unsure = std::min(number, answers.unsure);
        answers.unsure -= unsure;
        answers.disagree -= number - unsure;
        answers.agree += number;
    }
    return s;
}

/// The submission with so many confirmed commitments of the value described only, from the end.
Submission unconfirmed(Submission s, const Charter& charter, const Assessment& found,
                       const Tipping& tipping, int number, bool from_the_end) {
    std::vector<Index> commitments = charter.values[tipping.value].commitments;
    if (from_the_end)
        std::reverse(commitments.begin(), commitments.end());
    for (const Index c : commitments)
        if (number > 0 && found.commitments[c].strength == Strength::confirmed) {
            s.commitments[c] = {{"Saturdays", {}}, {}, {}};
            --number;
        }
    return s;
}

std::vector<Index> groups_by_id(const Submission& s) {
    std::vector<Index> groups;
    for (Index g = 0; g < s.groups.size(); ++g)
        groups.push_back(g);
    std::sort(groups.begin(), groups.end(),
              [&](Index a, Index b) { return s.groups[a].id < s.groups[b].id; });
    return groups;
}

/// The fewest answers of each cell that have to be turned for another verdict, by trying.
std::vector<Tipping> tried(const Charter& charter, const Submission& s, const Assessment& found,
                           Tipping::Kind kind) {
    std::vector<Tipping> all;
    Tipping tipping;
    tipping.kind = kind;
    for (tipping.statement = 0; tipping.statement < s.statements.size(); ++tipping.statement)
        for (const Index group : groups_by_id(s)) {
            tipping.group = group;
            const StatementCell& cell = found.statements[tipping.statement].groups[tipping.group];
            const int most =
                kind == Tipping::Kind::disagreeing ? cell.agree : cell.base - cell.agree;
            if (cell.reading == Reading::too_few)
                continue;
            for (tipping.number = 1; tipping.number <= most; ++tipping.number) {
                tipping.becomes = verdict_of(charter, turned(s, tipping, tipping.number));
                if (tipping.becomes != found.verdict.kind) {
                    all.push_back(tipping);
                    break;
                }
            }
        }
    std::stable_sort(all.begin(), all.end(),
                     [](const Tipping& a, const Tipping& b) { return a.number < b.number; });
    while (!all.empty() && all.back().number > all.front().number)
        all.pop_back();
    all.resize(std::min<std::size_t>(all.size(), 3));
    return all;
}

std::string listed(const std::vector<Tipping>& all, Tipping::Kind kind) {
    std::string text;
    for (const Tipping& tipping : all)
        if (tipping.kind == kind)
            text += std::to_string(tipping.statement) + " " + std::to_string(tipping.group) + " " +
                    std::to_string(tipping.number) + " -> " +
                    std::to_string(static_cast<int>(tipping.becomes)) + "\n";
    return text;
}

void check_values(const Charter& charter, const Submission& s, const Assessment& found) {
    for (const Tipping& tipping : found.tipping) {
        if (tipping.kind != Tipping::Kind::commitments)
            continue;
        for (const bool from_the_end : {false, true}) {
            const auto with = [&](int number) {
                return verdict_of(charter,
                                  unconfirmed(s, charter, found, tipping, number, from_the_end));
            };
            REQUIRE(with(tipping.number) == tipping.becomes);
            REQUIRE(with(tipping.number - 1) == found.verdict.kind);
        }
    }
}

void check_tipping(const Charter& charter, const Submission& s, const Assessment& found) {
    for (const auto kind : {Tipping::Kind::disagreeing, Tipping::Kind::agreeing})
        REQUIRE(listed(found.tipping, kind) == listed(tried(charter, s, found, kind), kind));
    check_values(charter, s, found);
    REQUIRE(std::is_sorted(found.tipping.begin(), found.tipping.end(),
                           [](const Tipping& a, const Tipping& b) { return a.number < b.number; }));
}

constexpr int rounds = 200;

void check_exact(const Charter& charter, unsigned seed, bool other_gates, Met& met) {
    Dice dice(seed);
    for (int round = 0; round < rounds; ++round) {
        const Charter its = other_gates ? with_other_gates(charter, dice) : charter;
        const Submission s = vary(its, dice, 4);
        const Assessment found = found_of(its, s);
        met.add(found);
        INFO("charter " << charter.id << ", round " << round << ", verdict "
                        << static_cast<int>(found.verdict.kind));
        REQUIRE(wrong_in(its, s, found) == "");
    }
}

} // namespace

TEST_CASE("the verdict rests on exactly those things without which judging again gives another "
          "one, in every shipped charter") {
    Met met;
    unsigned seed = 100;
    for (const char* id : {"charter-mark", "stockport", "stoke-on-trent", "south-gloucestershire"})
        check_exact(shipped(id), seed++, false, met);
    CAPTURE(met.verdicts);
    CHECK(*std::min_element(met.verdicts.begin(), met.verdicts.end()) >= 50);
}

TEST_CASE("the verdict rests on exactly those things where an area sets gates and numbers of its "
          "own") {
    Met met;
    unsigned seed = 200;
    for (const char* id :
         {"charter-mark", "charter-mark", "charter-mark", "stoke-on-trent", "stockport"})
        check_exact(shipped(id), seed++, true, met);
    CAPTURE(met.verdicts);
    CHECK(*std::min_element(met.verdicts.begin(), met.verdicts.end()) >= 50);
    CHECK(met.named.size() > 20); // things of every kind, for the better and for the worse
}

TEST_CASE("the verdict rests on exactly those things in submissions of every kind") {
    Dice dice(300);
    Met met;
    for (int round = 0; round < rounds; ++round) {
        const Charter charter =
            round % 2 == 0 ? charter_mark() : with_other_gates(charter_mark(), dice);
        const Submission s = generate(charter, dice);
        const Assessment found = found_of(charter, s);
        met.add(found);
        INFO("round " << round << ", verdict " << static_cast<int>(found.verdict.kind));
        REQUIRE(wrong_in(charter, s, found) == "");
    }
    CAPTURE(met.verdicts);
    CHECK(*std::min_element(met.verdicts.begin(), met.verdicts.end()) >= 3);
}

TEST_CASE("what is named as tipping is enough for another verdict, one fewer is not, and nothing "
          "nearer is left out") {
    Dice dice(400);
    Met met;
    for (int round = 0; round < 500; ++round) {
        const Charter charter =
            round % 2 == 0 ? charter_mark() : with_other_gates(charter_mark(), dice);
        const Submission s = round % 4 < 3 ? vary(charter, dice, 3) : generate(charter, dice);
        const Assessment found = found_of(charter, s);
        met.add(found);
        INFO("round " << round << ", verdict " << static_cast<int>(found.verdict.kind));
        check_tipping(charter, s, found);
    }
    CAPTURE(met.verdicts, met.tips);
    CHECK(*std::min_element(met.tips.begin(), met.tips.end()) >= 20);
}

TEST_CASE("the order of lists and of keys changes nothing of what the verdict rests on") {
    Dice dice(500);
    std::size_t named = 0;
    for (int round = 0; round < 100; ++round) {
        const Submission written = generate(charter_mark(), dice);
        const auto expected =
            findings_by_ids(written, assess(charter_mark(), written, day(judged_on)));
        const Judged shuffled = judge(shuffled_yaml(charter_mark(), written, dice));
        INFO("round " << round);
        REQUIRE(findings_by_ids(shuffled.submission, shuffled.assessment) == expected);
        named += expected.size();
    }
    CHECK(named > 100);
}

} // namespace rests_on_properties_test
