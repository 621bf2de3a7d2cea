#include "guides/explain.h"

#include <algorithm>

#include <fmt/format.h>

#include "guides/explain_parts.h"

namespace coprod {

namespace {

using Explain = Explanation (*)(const Charter&, const Topic&);

Explain explainer_of(TopicKind kind) {
    switch (kind) {
    case TopicKind::charter:
        return explain_charter;
    case TopicKind::document:
        return explain_document;
    case TopicKind::value:
        return explain_value;
    case TopicKind::commitment:
        return explain_commitment;
    case TopicKind::outcome:
        return explain_outcome;
    case TopicKind::statement:
        return explain_statement;
    case TopicKind::heard:
        return explain_heard;
    case TopicKind::rung:
        return explain_rung;
    case TopicKind::band:
        return explain_band;
    case TopicKind::stage:
        return explain_stage;
    case TopicKind::say:
        return explain_say;
    case TopicKind::tier:
        return explain_tier;
    case TopicKind::level:
        return explain_level;
    case TopicKind::readiness:
        return explain_readiness;
    case TopicKind::plan:
    case TopicKind::review:
        return explain_question;
    case TopicKind::minutes:
        return explain_minutes;
    case TopicKind::people:
        return explain_people;
    case TopicKind::evidence:
        return explain_evidence;
    case TopicKind::embedding:
    case TopicKind::principle:
    case TopicKind::agreement:
    case TopicKind::monitoring:
        return explain_shown;
    case TopicKind::priority:
        return explain_priority;
    case TopicKind::gate:
        return explain_gate;
    case TopicKind::verdict:
        return explain_verdict;
    case TopicKind::flag:
        return explain_flag;
    case TopicKind::strength:
        return explain_strength;
    case TopicKind::reading:
        return explain_reading;
    case TopicKind::result:
        return explain_result;
    case TopicKind::key:
        return explain_key;
    case TopicKind::charter_key:
        return explain_charter_key;
    case TopicKind::code:
        break;
    }
    return explain_code;
}

} // namespace

Explanation explain(const Charter& charter, const Topic& topic) {
    return explainer_of(topic.kind)(charter, topic);
}

Explanation begun(const Topic& topic) {
    Explanation about;
    about.title = fmt::format("{}: {}", sort_of(topic.kind).one, topic.title);
    about.name = full_name(topic);
    return about;
}

std::string source_of(const Charter& charter, const Citation& citation) {
    const auto document = std::ranges::find(charter.documents, citation.document, &Document::id);
    const std::string cited = charter.cite(citation);
    return document == charter.documents.end() || document->publisher.empty()
               ? cited
               : fmt::format("{} ({})", cited, document->publisher);
}

Explanation of_criterion(const Charter& charter, const Topic& topic, const Criterion& criterion,
                         const Judging& judging) {
    Explanation about = begun(topic);
    about.wording = criterion.wording;
    if (!criterion.wording.empty())
        about.source = source_of(charter, criterion.source);
    about.add("What satisfies it", {criterion.satisfied_by});
    about.add("A good example", {criterion.good});
    about.add("A weak example", {criterion.weak});
    about.add(how_heading, judging.how);
    about.add(counts_heading, judging.counts_in);
    about.add("What to do where it is missing", {criterion.if_missing});
    about.add(stands_heading, judging.stands);
    if (!judging.typed.empty())
        about.parts.push_back({stands_heading, judging.typed, true});
    return about;
}

} // namespace coprod
