// How many of each thing a charter has, against the numbers that its source is known by, and what
// the shipped charters are made of.
#include "catch.h"

#include <map>
#include <set>

#include "charter/shipped_charters.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_counts_test {

TEST_CASE("the four charters load without any diagnostic") {
    for (const std::string& id : shipped_ids()) {
        CAPTURE(id);
        CHECK(shipped_charter_of(id).id == id);
        CHECK_FALSE(shipped_charter_of(id).title.empty());
        CHECK_FALSE(shipped_charter_of(id).about.empty());
    }
}

TEST_CASE("Stockport has 7 values with 33 placements of 21 commitments, 8 of which recur") {
    const Charter& charter = shipped_charter_of("stockport");
    std::map<Index, int> places;
    int placements = 0;
    for (const Value& value : charter.values)
        for (const Index commitment : value.commitments) {
            ++places[commitment];
            ++placements;
        }
    int recurring = 0;
    int most = 0;
    for (const auto& [commitment, count] : places) {
        recurring += count > 1 ? 1 : 0;
        most = std::max(most, count);
    }
    CHECK(charter.values.size() == 7);
    CHECK(placements == 33);
    CHECK(charter.commitments.size() == 21);
    CHECK(places.size() == 21);
    CHECK(recurring == 8);
    CHECK(most == 4);
    CHECK(charter.commitments[places.begin()->first].id == "agree-who-to-involve");
    CHECK(places.begin()->second == 4);
}

TEST_CASE("Stockport has 7 outcomes with 29 links, 17 ways of knowing over 16 bullets and 6 ways "
          "of embedding") {
    const Charter& charter = shipped_charter_of("stockport");
    std::size_t links = 0;
    for (const Value& value : charter.values)
        links += value.outcomes.size();
    std::multiset<std::size_t> numbers;
    for (const EvidenceKind& kind : charter.evidence_kinds)
        if (kind.bullet != 0)
            numbers.insert(kind.bullet);
    CHECK(charter.outcomes.size() == 7);
    CHECK(links == 29);
    CHECK(numbers.size() == 17);
    CHECK(std::set<std::size_t>(numbers.begin(), numbers.end()).size() == 16);
    CHECK(*numbers.begin() == 1);
    CHECK(*numbers.rbegin() == 16);
    CHECK(numbers.count(14) == 2);
    CHECK(charter.embedding.size() == 6);
}

TEST_CASE("Stoke-on-Trent has 7 rungs in 3 bands, 4 tiers, 3 levels, 12 cells, 5 + 15 + 5 + 7 "
          "questions and 5 priorities") {
    const Charter& charter = shipped_charter_of("stoke-on-trent");
    REQUIRE(charter.ladder.has_value());
    std::map<std::string, int> rungs;
    for (const Rung& rung : charter.ladder->rungs)
        ++rungs[charter.ladder->bands[rung.band].id];
    CHECK(rungs == std::map<std::string, int>{{"with", 2}, {"for", 3}, {"to", 2}});
    CHECK(charter.ladder->bands.size() == 3);
    CHECK(charter.ladder->stages.size() == 5);
    CHECK(charter.ladder->says.size() == 8);
    CHECK(charter.engagement.size() == 4);
    CHECK(charter.levels.size() == 3);
    CHECK(charter.grid.size() == 12);
    CHECK(charter.readiness.size() == 5);
    REQUIRE(charter.forms.has_value());
    CHECK(charter.forms->plan.size() == 15);
    CHECK(charter.forms->minutes.size() == 5);
    CHECK(charter.forms->review.size() == 7);
    CHECK(charter.priorities.size() == 5);
}

TEST_CASE("the grid has one cell for each tier at each level") {
    const Charter& charter = shipped_charter_of("stoke-on-trent");
    std::set<std::pair<Index, Index>> cells;
    for (const GridCell& cell : charter.grid)
        cells.emplace(cell.engagement, cell.level);
    CHECK(cells.size() == charter.engagement.size() * charter.levels.size());
}

TEST_CASE("South Gloucestershire has 9 statements, 4 principles, 11 agreements, 3 promises to "
          "follow up and 3 levels") {
    const Charter& charter = shipped_charter_of("south-gloucestershire");
    CHECK(charter.statements.size() == 9);
    CHECK(charter.principles.size() == 4);
    CHECK(charter.agreements.size() == 11);
    CHECK(charter.monitoring.size() == 3);
    CHECK(charter.levels.size() == 3);
}

TEST_CASE("each source's charter has only the parts that its source has") {
    const Charter& stockport = shipped_charter_of("stockport");
    CHECK_FALSE(stockport.ladder.has_value());
    CHECK_FALSE(stockport.forms.has_value());
    CHECK(stockport.statements.empty());
    const Charter& stoke = shipped_charter_of("stoke-on-trent");
    CHECK(stoke.values.empty());
    CHECK(stoke.statements.empty());
    const Charter& gloucestershire = shipped_charter_of("south-gloucestershire");
    CHECK(gloucestershire.values.empty());
    CHECK_FALSE(gloucestershire.ladder.has_value());
    CHECK_FALSE(gloucestershire.forms.has_value());
    for (const std::string& id : shipped_ids()) {
        CHECK(shipped_charter_of(id).heard.has_value());
        CHECK(shipped_charter_of(id).verdicts.size() == 4);
        CHECK(shipped_charter_of(id).kinds.size() == 11);
    }
}

TEST_CASE("the charter mark takes values from Stockport, the ladder and forms from Stoke-on-Trent "
          "and statements from South Gloucestershire") {
    const Charter& mark = shipped_charter_of("charter-mark");
    const auto same = [](const auto& mine, const auto& theirs) {
        return !mine.empty() && squeezed_wordings(mine) == squeezed_wordings(theirs);
    };
    const Charter& stockport = shipped_charter_of("stockport");
    CHECK(same(mark.values, stockport.values));
    CHECK(same(mark.commitments, stockport.commitments));
    CHECK(same(mark.outcomes, stockport.outcomes));
    CHECK(same(mark.embedding, stockport.embedding));
    CHECK(mark.evidence_kinds.size() == stockport.evidence_kinds.size());
    const Charter& stoke = shipped_charter_of("stoke-on-trent");
    CHECK(same(mark.ladder->rungs, stoke.ladder->rungs));
    CHECK(same(mark.engagement, stoke.engagement));
    CHECK(same(mark.levels, stoke.levels));
    CHECK(same(mark.readiness, stoke.readiness));
    CHECK(same(mark.forms->plan, stoke.forms->plan));
    CHECK(same(mark.forms->review, stoke.forms->review));
    CHECK(same(mark.priorities, stoke.priorities));
    CHECK(mark.grid.size() == stoke.grid.size());
    const Charter& gloucestershire = shipped_charter_of("south-gloucestershire");
    CHECK(same(mark.statements, gloucestershire.statements));
    CHECK(same(mark.principles, gloucestershire.principles));
    CHECK(same(mark.agreements, gloucestershire.agreements));
    CHECK(same(mark.monitoring, gloucestershire.monitoring));
    CHECK(mark.documents.size() == 3);
}

TEST_CASE("the mark's policy is the one that the method describes") {
    const Mark& mark = shipped_charter_of("charter-mark").mark;
    CHECK(mark.valid_for_years == 3);
    CHECK(mark.confirmed_at_least_percent == 70);
    CHECK(mark.agreed_from_percent == 80);
    CHECK(mark.mixed_from_percent == 50);
    CHECK(mark.answers_at_least == 5);
    CHECK(mark.conditions_within_months == 3);
    CHECK(mark.hidden_below == 5);
    CHECK(mark.words_below == 10);
    std::vector<std::string> gates;
    for (const Gate& gate : mark.gates)
        gates.push_back(gate.id + (gate.may_be_a_condition ? " may be open" : " must pass"));
    CHECK(gates == std::vector<std::string>{"forms may be open", "values may be open",
                                            "ladder must pass", "statements must pass",
                                            "heard may be open"});
    for (const std::string& id : shipped_ids())
        CHECK(shipped_charter_of(id).mark.gates.size() == 5);
}

TEST_CASE("children and young people, and parents and carers, are whose project it is") {
    std::vector<std::string> primary;
    std::vector<std::string> lived;
    for (const PeopleKind& kind : shipped_charter_of("charter-mark").kinds) {
        if (kind.primary)
            primary.push_back(kind.id);
        if (kind.lived)
            lived.push_back(kind.id);
    }
    CHECK(primary == std::vector<std::string>{"young-person", "parent-carer"});
    CHECK(lived == std::vector<std::string>{"young-person", "parent-carer", "lived-experience"});
}

TEST_CASE("every commitment but the five that no statement speaks of is confirmed by a statement") {
    const Charter& charter = shipped_charter_of("charter-mark");
    std::set<Index> spoken_of;
    for (const Statement& statement : charter.statements) {
        CAPTURE(statement.id);
        CHECK_FALSE(statement.confirms.empty());
        spoken_of.insert(statement.confirms.begin(), statement.confirms.end());
    }
    std::vector<std::string> silent;
    for (Index i = 0; i < charter.commitments.size(); ++i)
        if (!spoken_of.contains(i))
            silent.push_back(charter.commitments[i].id);
    CHECK(silent == std::vector<std::string>{"take-responsibility", "do-what-we-say",
                                             "learn-and-share", "communicate-with-services",
                                             "allow-enough-time"});
}

} // namespace charter_counts_test
