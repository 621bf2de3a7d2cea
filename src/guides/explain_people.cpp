// Kinds of people, kinds of evidence, and the lists that are shown and decide nothing.
#include <fmt/format.h>

#include "guides/charter_parts.h"
#include "guides/explain_parts.h"
#include "guides/judging_words.h"

namespace coprod {

namespace {

Texts whose_voice(const PeopleKind& kind) {
    if (!kind.lived)
        return {"These people do not speak from lived experience of the service. What they write "
                "documents, and does not confirm; staff never lift families.",
                "It is never their project."};
    return {"These people speak from lived experience: what they say confirms a commitment, or "
            "contests it.",
            kind.primary ? "It is their project, unless the project leaves them out under "
                           "`project.primary` and gives the reason."
                         : "It is not their project: they are heard, and the gates do not wait for "
                           "them."};
}

Texts kind_counts(const Charter& charter, const PeopleKind& kind) {
    if (!kind.primary)
        return {"Each group of this kind is shown on the ladder and beside the statements, and no "
                "gate asks for it."};
    Texts counts{gate_sentence(charter, GateKind::ladder),
                 gate_sentence(charter, GateKind::statements)};
    if (counts.front().empty() && counts.back().empty())
        return {"No gate of this charter asks for one kind of people alone; what they say confirms "
                "commitments."};
    counts.emplace_back("Where no group of this kind is named, that is not known; where the file "
                        "says `people: 0`, they took no part.");
    return counts;
}

Texts evidence_words(const EvidenceKind& kind) {
    if (kind.intention)
        return {"It is an intention, and an intention is not evidence: it documents nothing until "
                "it has happened. Until then it is set aside."};
    Texts words{"It counts when it has a date that has come, says which group it comes from "
                "(`from`) and where it can be found (`where`). It confirms when it comes from "
                "people with lived experience and disputes nothing."};
    words.emplace_back(kind.only_asks
                           ? "It only asks: whoever took part in it was asked, and no more. It "
                             "does not show that people talked something through together."
                           : "With a `stage`, it shows that the groups under `took_part` were "
                             "there, and that those under `from` were asked.");
    return words;
}

} // namespace

Explanation explain_people(const Charter& charter, const Topic& topic) {
    const PeopleKind& kind = charter.kinds[topic.index];
    Explanation about = begun(topic);
    about.add(how_heading, whose_voice(kind));
    about.add(counts_heading, kind_counts(charter, kind));
    about.parts.push_back(
        {stands_heading,
         {"groups:", fmt::format("  our-group: {{kind: {}, people: 12}}", kind.id)},
         true});
    return about;
}

Explanation explain_evidence(const Charter& charter, const Topic& topic) {
    const EvidenceKind& kind = charter.evidence_kinds[topic.index];
    Judging judging;
    judging.how = evidence_words(kind);
    if (kind.intention)
        judging.counts_in = {"It counts in nothing yet."};
    else
        judging.counts_in = {
            "It documents each commitment that cites it by its id under `evidence`, and shows a "
            "say at its stage.",
            "The report says how many of the ways of knowing were used; that decides nothing."};
    const bool has_stages = charter.ladder && !charter.ladder->stages.empty();
    judging.typed = {"evidence:", fmt::format("  - {{id: e1, kind: {}, from: our-group,", kind.id),
                     fmt::format("     date: 2025-07-02,{} title: \"…\", where: \"…\"}}",
                                 has_stages
                                     ? fmt::format(" stage: {},", charter.ladder->stages.front().id)
                                     : std::string())};
    return of_criterion(charter, topic, kind, judging);
}

Explanation explain_shown(const Charter& charter, const Topic& topic) {
    const auto criterion = [&]() -> const Criterion& {
        switch (topic.kind) {
        case TopicKind::embedding:
            return charter.embedding[topic.index];
        case TopicKind::principle:
            return charter.principles[topic.index];
        case TopicKind::agreement:
            return charter.agreements[topic.index];
        default:
            return charter.monitoring[topic.index];
        }
    };
    Judging judging;
    judging.how = {"Not shown: " + strength_words(Strength::not_shown),
                   "Described: " + strength_words(Strength::described),
                   "Documented: " + strength_words(Strength::documented),
                   "Confirmed: it is documented, and one of the cited records comes from people "
                   "with lived experience."};
    judging.counts_in = {"It is shown in the report, and decides nothing."};
    const std::string section = topic.path.substr(0, topic.path.find('.'));
    judging.typed = {section + ":",
                     fmt::format("  {}: {{how: \"…\", evidence: [m1, e1]}}", topic.id)};
    Explanation about = of_criterion(charter, topic, criterion(), judging);
    if (topic.kind == TopicKind::embedding)
        about.add("Ways to do it", charter.embedding[topic.index].how);
    return about;
}

Explanation explain_priority(const Charter& charter, const Topic& topic) {
    const Criterion& priority = charter.priorities[topic.index];
    return of_criterion(charter, topic, priority,
                        {{"The project names the priorities that it serves. Nothing checks that by "
                          "records."},
                         {"It is shown in the report, and decides nothing."},
                         {},
                         {"project:", fmt::format("  priorities: [{}]", priority.id)}});
}

} // namespace coprod
