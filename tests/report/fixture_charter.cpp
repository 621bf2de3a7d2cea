#include "report/fixture.h"

namespace coprod_tests {

using namespace coprod;

namespace {

/// Fills in what every criterion carries, made from its id.
template <typename T>
T made(const char* id, const char* wording, T thing = {}) {
    const std::string name = id;
    thing.id = id;
    thing.wording = wording;
    thing.source = {"book", "Part " + name};
    thing.satisfied_by = "Enough for " + name + ".";
    thing.good = "Good for " + name + ".";
    thing.weak = "Weak for " + name + ".";
    thing.if_missing = "Do this for " + name + ".";
    return thing;
}

Cause cause(const std::string& name) {
    return {"Cause " + name, "Words on " + name + ".", "Now do " + name + ".",
            "Next time do " + name + "."};
}

Value value(const char* id, const char* title, std::vector<Index> commitments) {
    auto made_value = made<Value>(id, title);
    made_value.title = title;
    made_value.commitments = std::move(commitments);
    made_value.outcomes = {0};
    return made_value;
}

Rung rung(const char* id, const char* title, Index band, std::vector<Need> needs) {
    auto made_rung = made<Rung>(id, "what this rung is");
    made_rung.title = title;
    made_rung.band = band;
    made_rung.needs = std::move(needs);
    return made_rung;
}

Need every(Index say, std::vector<Index> stages) {
    return {Need::Kind::every_stage, say, std::move(stages), false, {}, {}};
}

Need some(Index say, const char* name) {
    return {Need::Kind::some_stage, say, {}, true, cause(name), cause(std::string("late ") + name)};
}

Need change() {
    return {Need::Kind::change, 0, {}, false, cause("change"), {}};
}

Ladder ladder() {
    Ladder made_ladder;
    made_ladder.stages = {
        {"before", "Before", "How much say before?", false, false, cause("before"), {}},
        {"choose", "Choose", "How much say in choosing?", true, false, cause("choose"), {}},
        {"after", "After", "How much say after?", false, true, cause("after"), {}}};
    made_ladder.says = {
        {"nought", "no part", "No part.", Proof::nothing, Proof::nothing, {}},
        {"informed", "informed", "They knew.", Proof::nothing, Proof::nothing, {}},
        {"consulted", "consulted", "They said.", Proof::from_group, Proof::nothing, {}},
        {"equal",
         "equal say",
         "They had an equal say.",
         Proof::took_part,
         Proof::took_decision,
         {}}};
    made_ladder.disputed_counts_as = 1;
    made_ladder.bands = {made<Criterion>("together", "Together"),
                         made<Criterion>("apart", "Apart")};
    made_ladder.rungs = {rung("hand", "Hand in hand", 0, {every(3, {0, 1, 2}), change()}),
                         rung("side", "Side by side", 0, {every(3, {0})}),
                         rung("ask", "Asking", 1, {some(2, "asking")}),
                         rung("tell", "Telling", 1, {some(1, "telling")})};
    return made_ladder;
}

Mark mark() {
    Mark policy;
    policy.title = "Test mark";
    policy.valid_for_years = 3;
    policy.confirmed_at_least_percent = 70;
    policy.agreed_from_percent = 80;
    policy.mixed_from_percent = 50;
    policy.answers_at_least = 5;
    policy.conditions_at_most = 5;
    policy.conditions_within_months = 3;
    policy.hidden_below = 5;
    policy.words_below = 10;
    policy.round_to_percent = 5;
    const auto gate = [](const char* title, GateKind kind) {
        return Gate{title, kind, title, "Asked.", "Why.", "The owner.", true, 0, {}};
    };
    policy.gates = {gate("Papers", GateKind::forms), gate("Principles kept", GateKind::values),
                    gate("Steps", GateKind::ladder), gate("Voices", GateKind::statements),
                    gate("Replies", GateKind::heard)};
    return policy;
}

} // namespace

Charter fixture_charter() {
    Charter charter;
    charter.id = "test";
    charter.title = "Test charter";
    charter.version = "2";
    charter.documents = {{"book", "The Book", "Northshire", "book.txt"}};
    charter.commitments = {made<Commitment>("together-first", "We begin together"),
                           made<Commitment>("plain-words", "We use plain words"),
                           made<Commitment>("give-time", "We give it time")};
    charter.values = {value("open", "Be open", {0, 1}), value("kind", "Be kind", {1, 2})};
    charter.outcomes = {made<Criterion>("heard-child", "I am heard")};
    charter.evidence_kinds = {made<EvidenceKind>("poll", "Polls")};
    charter.evidence_kinds[0].title = "Poll";
    charter.ladder = ladder();
    charter.levels = {made<Level>("town", "Town")};
    charter.readiness = {made<Question>("time", "Is there time?")};
    charter.forms = Forms{
        {made<Question>("purpose", "What is it for?"), made<Question>("who", "Who is it for?")},
        {made<MinutesItem>("day", "The day"), made<MinutesItem>("came", "Who came")},
        {made<Question>("learned", "What was learned?")}};
    charter.statements = {made<Statement>("equal", "I am an equal"),
                          made<Statement>("valued", "I am valued")};
    charter.statements[0].easy = "I matter as much as you";
    charter.statements[0].confirms = {1};
    charter.agreements = {made<Criterion>("quiet", "We keep secrets safe")};
    charter.heard = made<Criterion>("reply", "We always reply");
    charter.kinds = {{"child", "Young people", true, true, {}},
                     {"family", "Parents and carers", true, true, {}},
                     {"office", "Office staff", false, false, {}}};
    charter.mark = mark();
    charter.verdicts = {{"Mark", "All is well.", "Celebrate."},
                        {"Conditional mark", "Nearly there.", "Put it right."},
                        {"Too little", "Not known.", "Find out."},
                        {"Not yet", "Something is missing.", "Go on."}};
    return charter;
}

} // namespace coprod_tests
