// Statements, how answers to them read, and what it means that people are answered.
#include <array>

#include <fmt/format.h>

#include "guides/charter_parts.h"
#include "guides/explain_parts.h"
#include "guides/judging_words.h"
#include "report/words.h"

namespace coprod {

namespace {

constexpr const char* statement_example =
    "  parents: {agree: 9, unsure: 2, disagree: 1, did_not_apply: 0}";

constexpr const char* how_counted =
    "Each group answers by itself, in numbers of people: agree, unsure, disagree or did not "
    "apply. “Did not apply” is not counted among the answers.";
constexpr const char* lowest_stands =
    "A kind of people stands with its group that agrees least. The statement passes when every "
    "kind whose project it is agrees, and fails where one is mixed or does not.";

Texts readings(const Mark& mark) {
    return {how_counted,
            "Agreed: " + reading_words(mark, Reading::agreed),
            "Mixed: " + reading_words(mark, Reading::mixed),
            "Not agreed: " + reading_words(mark, Reading::not_agreed),
            "Too few answers: " + reading_words(mark, Reading::too_few),
            lowest_stands};
}

Texts counts_of(const Charter& charter, const Statement& statement) {
    Texts commitments;
    for (const Index i : statement.confirms)
        commitments.push_back(called(charter.commitments[i]));
    Texts counts{gate_sentence(charter, GateKind::statements)};
    if (!commitments.empty())
        counts.push_back(fmt::format("Where it passes it confirms, once a record documents {}: {}. "
                                     "Where a group with lived experience does not agree, it "
                                     "contests {}.",
                                     commitments.size() == 1 ? "it" : "them", join(commitments),
                                     commitments.size() == 1 ? "it" : "them"));
    else
        counts.emplace_back("It is linked to no commitment.");
    if (const Flag* gap = flag_of(charter, FlagKind::perception_gap))
        counts.push_back(fmt::format("Staff may answer too. Their answers decide nothing; where "
                                     "they are {} points or more above a family group’s, the "
                                     "panel is told ({}).",
                                     gap->limit.value_or(0), gap->id));
    return counts;
}

} // namespace

Explanation explain_statement(const Charter& charter, const Topic& topic) {
    const Statement& statement = charter.statements[topic.index];
    Explanation about = of_criterion(
        charter, topic, statement, {readings(charter.mark), counts_of(charter, statement), {}, {}});
    about.add("In easy words", {statement.easy});
    about.parts.push_back({stands_heading,
                           {"statements:", fmt::format("  {}:", statement.id),
                            fmt::format("  {}", statement_example)},
                           true});
    return about;
}

Explanation explain_reading(const Charter& charter, const Topic& topic) {
    Explanation about = begun(topic);
    about.add("What it means", {reading_words(charter.mark, static_cast<Reading>(topic.index))});
    about.add(how_heading, readings(charter.mark));
    about.add(counts_heading, {gate_sentence(charter, GateKind::statements)});
    return about;
}

Explanation explain_heard(const Charter& charter, const Topic& topic) {
    Judging judging;
    if (const Gate* gate = gate_of(charter, GateKind::heard))
        judging.how = gate_words(charter, *gate);
    judging.counts_in = {
        gate_sentence(charter, GateKind::heard),
        "What was done about something that was heard is also a change that can be traced to a "
        "group, which some rungs of a ladder need."};
    Explanation about = of_criterion(charter, topic, *charter.heard, judging);
    about.parts.push_back(
        {stands_heading,
         {"do:", "  heard:", "    - id: h1", "      date: 2025-06-10", "      from: parents",
          "      said: \"The gate is too heavy.\"", "      did: \"The gate now opens by itself.\"",
          "      told: 2025-07-01", "      share: yes"},
         true});
    return about;
}

} // namespace coprod
