// The charter itself, its gates, verdicts and flags, and the words in which results are given.
#include <algorithm>

#include <fmt/format.h>

#include "guides/charter_parts.h"
#include "guides/explain_parts.h"
#include "guides/judging_words.h"
#include "guides/report_terms.h"
#include "report/words.h"

namespace coprod {

namespace {

Texts sections_of(GateKind kind) {
    switch (kind) {
    case GateKind::forms:
        return {"`plan`, `do.meetings` and `review`"};
    case GateKind::values:
        return {"`commitments`, with the records that they cite, and `statements`"};
    case GateKind::ladder:
        return {"`involvement`, with the records that carry it: `do.meetings`, `do.decisions`, "
                "`do.heard` and `evidence`"};
    case GateKind::statements:
        return {"`statements`"};
    case GateKind::heard:
        return {"`do.heard`"};
    }
    return {};
}

Texts gate_counts(const Charter& charter, const Gate& gate) {
    if (!can_be_judged(charter, gate))
        return {"This charter has no part that it could judge, so it is left out."};
    return {fmt::format("Every gate has to pass for {}.",
                        in_curly_quotes(charter.words(VerdictKind::mark).title)),
            gate.may_be_a_condition
                ? fmt::format("It may still be open for {}, where little is missing.",
                              in_curly_quotes(charter.words(VerdictKind::conditions).title))
                : fmt::format("It may not be open for {}.",
                              in_curly_quotes(charter.words(VerdictKind::conditions).title))};
}

std::string numbers_of(const Mark& mark) {
    return fmt::format(
        "{} % of a value’s commitments confirmed; a statement agreed from {} % and mixed from {} "
        "%, of {} answers or more; at most {} conditions within {} months; the mark holds for {} "
        "years.",
        mark.confirmed_at_least_percent, mark.agreed_from_percent, mark.mixed_from_percent,
        mark.answers_at_least, mark.conditions_at_most, mark.conditions_within_months,
        mark.valid_for_years);
}

} // namespace

Explanation explain_charter(const Charter& charter, const Topic& topic) {
    Explanation about = begun(topic);
    about.wording = charter.definition;
    about.source = source_of(charter, charter.definition_source);
    about.add("About it", {charter.about});
    about.add("Version", {charter.version});
    Texts gates;
    for (const Gate& gate : charter.mark.gates)
        if (can_be_judged(charter, gate))
            gates.push_back(fmt::format("{}: {}", called(gate.title, gate.id), gate.asks));
    about.add("Its gates", gates);
    about.add("Its numbers", {numbers_of(charter.mark)});
    Texts documents;
    for (const Document& document : charter.documents)
        documents.push_back(
            fmt::format("{}, {}", called(document.title, document.id), document.publisher));
    about.add("What it quotes", documents);
    about.add(stands_heading, {fmt::format("`charter: {}`", charter.id)});
    return about;
}

Explanation explain_document(const Charter& charter, const Topic& topic) {
    const Document& document = charter.documents[topic.index];
    Explanation about = begun(topic);
    about.add("Published by", {document.publisher});
    about.add("What it is for",
              {"Each quoted wording of the charter names the document and the section that it "
               "comes from."});
    return about;
}

Explanation explain_gate(const Charter& charter, const Topic& topic) {
    const Gate& gate = charter.mark.gates[topic.index];
    Explanation about = begun(topic);
    about.add("What it asks", {gate.asks});
    about.add("Why", {gate.why});
    about.add("Where the rule comes from", {gate.source});
    about.add(how_heading, gate_words(charter, gate));
    about.add(counts_heading, gate_counts(charter, gate));
    about.add("What to do where it does not pass",
              {"`coprod assess` lists what keeps it from passing, each with what to do, and the "
               "shortest route to the mark.",
               gate.easy ? fmt::format("The page for everyone who took part says what “we” can "
                                       "do: {}",
                                       in_curly_quotes(gate.easy->next))
                         : std::string()});
    about.add(stands_heading, sections_of(gate.kind));
    return about;
}

Explanation explain_verdict(const Charter& charter, const Topic& topic) {
    const auto kind = static_cast<VerdictKind>(topic.index);
    const VerdictWords& words = charter.words(kind);
    Explanation about = begun(topic);
    about.add("What it means", {words.meaning});
    about.add("When it is given", verdict_words(charter, kind));
    about.add("What to do next", {words.next});
    about.add("In easy words", {words.easy});
    about.add("Who decides",
              {"The tool recommends and a panel decides. It rests on what was handed in."});
    return about;
}

Explanation explain_flag(const Charter& charter, const Topic& topic) {
    const Flag& flag = charter.mark.flags[topic.index];
    Explanation about = begun(topic);
    about.add("When it is pointed out", {flag_words(flag)});
    about.add("Why it is worth a question", {flag.why});
    about.add("What the panel can ask", {flag.ask});
    about.add(counts_heading, {"It changes no verdict."});
    return about;
}

Explanation explain_strength(const Charter& charter, const Topic& topic) {
    Explanation about = begun(topic);
    about.add("What it takes", {topic.index == contested_index
                                    ? contested_words()
                                    : strength_words(static_cast<Strength>(topic.index))});
    about.add("When a record counts, and when it confirms", record_words(charter));
    about.add(counts_heading, {"Each value counts how many of its commitments are confirmed.",
                               gate_sentence(charter, GateKind::values)});
    about.add(stands_heading, {"It has no key: it follows from `how` and `evidence` under "
                               "`commitments`, and from `statements`."});
    return about;
}

Explanation explain_result(const Charter& charter, const Topic& topic) {
    const auto outcome = static_cast<Outcome>(topic.index);
    Explanation about = begun(topic);
    about.add("What it means", {result_words(outcome)});
    Texts next;
    const auto title = [&](VerdictKind kind) { return in_curly_quotes(charter.words(kind).title); };
    if (outcome == Outcome::pass)
        next = {
            fmt::format("Where every gate passes, the verdict is {}.", title(VerdictKind::mark))};
    if (outcome == Outcome::fail)
        next = {fmt::format("Where a gate fails, the verdict is {}, or {} where little is missing "
                            "and that gate may wait.",
                            title(VerdictKind::not_yet), title(VerdictKind::conditions))};
    if (outcome == Outcome::unknown)
        next = {fmt::format("Where no gate fails and one is not known, the verdict is {}, or {} "
                            "where little is missing and that gate may wait.",
                            title(VerdictKind::not_enough_evidence),
                            title(VerdictKind::conditions))};
    about.add("What follows from it", next);
    return about;
}

Explanation explain_word(const Charter& /*charter*/, const Topic& topic) {
    const ReportTerm& term = report_terms()[topic.index];
    Explanation about = begun(topic);
    about.add("What it means", {std::string(term.meaning)});
    about.add("What follows from it", {std::string(term.follows)});
    about.add("Where it comes from", {std::string(term.stands)});
    return about;
}

} // namespace coprod
