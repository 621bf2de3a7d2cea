#include "guides/explain.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "guides/explain_parts.h"

namespace coprod {

namespace {

using Explain = Explanation (*)(const Charter&, const Topic&);

/// What explains each kind of topic; a test explains one of each.
struct Explainer {
    TopicKind kind;
    Explain explain;
};
constexpr std::array<Explainer, 34> explainers{{
    {TopicKind::charter, explain_charter},
    {TopicKind::document, explain_document},
    {TopicKind::value, explain_value},
    {TopicKind::commitment, explain_commitment},
    {TopicKind::outcome, explain_outcome},
    {TopicKind::statement, explain_statement},
    {TopicKind::heard, explain_heard},
    {TopicKind::rung, explain_rung},
    {TopicKind::band, explain_band},
    {TopicKind::stage, explain_stage},
    {TopicKind::say, explain_say},
    {TopicKind::tier, explain_tier},
    {TopicKind::level, explain_level},
    {TopicKind::readiness, explain_readiness},
    {TopicKind::plan, explain_question},
    {TopicKind::review, explain_question},
    {TopicKind::minutes, explain_minutes},
    {TopicKind::people, explain_people},
    {TopicKind::evidence, explain_evidence},
    {TopicKind::embedding, explain_shown},
    {TopicKind::principle, explain_shown},
    {TopicKind::agreement, explain_shown},
    {TopicKind::monitoring, explain_shown},
    {TopicKind::priority, explain_priority},
    {TopicKind::gate, explain_gate},
    {TopicKind::verdict, explain_verdict},
    {TopicKind::flag, explain_flag},
    {TopicKind::strength, explain_strength},
    {TopicKind::reading, explain_reading},
    {TopicKind::result, explain_result},
    {TopicKind::word, explain_word},
    {TopicKind::key, explain_key},
    {TopicKind::charter_key, explain_charter_key},
    {TopicKind::code, explain_code},
}};

static_assert(explainers.size() == static_cast<std::size_t>(TopicKind::code) + 1,
              "each kind of topic has its row");

Explain explainer_of(TopicKind kind) {
    return std::ranges::find(explainers, kind, &Explainer::kind)->explain;
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
