#include "guides/topics.h"

#include <array>

#include <fmt/format.h>

#include "guides/format_keys.h"
#include "guides/judging_words.h"
#include "guides/report_terms.h"
#include "results/words.h"

namespace coprod {

namespace {

const std::vector<TopicSort> sorts{
    {TopicKind::charter, "charter", "Charter", "This charter"},
    {TopicKind::document, "document", "Document", "Documents that are quoted"},
    {TopicKind::value, "value", "Value", "Values"},
    {TopicKind::commitment, "commitment", "Commitment", "Commitments"},
    {TopicKind::outcome, "outcome", "Outcome", "Outcomes"},
    {TopicKind::statement, "statement", "Statement", "Statements"},
    {TopicKind::heard, "heard", "You said, we did", "You said, we did"},
    {TopicKind::rung, "rung", "Rung of the ladder", "Rungs of the ladder"},
    {TopicKind::band, "band", "Band of the ladder", "Bands of the ladder"},
    {TopicKind::stage, "stage", "Stage of a project", "Stages of a project"},
    {TopicKind::say, "say", "How much say", "How much say a group had"},
    {TopicKind::tier, "tier", "Tier of the engagement model", "Tiers of the engagement model"},
    {TopicKind::level, "level", "Level", "Levels"},
    {TopicKind::readiness, "ready", "Question about being ready", "Questions about being ready"},
    {TopicKind::plan, "plan", "Question of the Plan form", "Questions of the Plan form"},
    {TopicKind::minutes, "minutes", "Part of the minutes", "What minutes hold (the Do form)"},
    {TopicKind::review, "review", "Question of the Review form", "Questions of the Review form"},
    {TopicKind::people, "people", "Kind of people", "Kinds of people"},
    {TopicKind::evidence, "evidence", "Kind of evidence", "Kinds of evidence"},
    {TopicKind::embedding, "embedding", "Way of embedding the charter",
     "What an organisation does to live the charter"},
    {TopicKind::principle, "principle", "Principle", "Principles"},
    {TopicKind::agreement, "agreement", "Agreement", "Agreements"},
    {TopicKind::monitoring, "monitoring", "Way of following up", "How the charter is followed up"},
    {TopicKind::priority, "priority", "Priority", "Priorities"},
    {TopicKind::gate, "gate", "Gate", "Gates"},
    {TopicKind::verdict, "verdict", "Verdict", "Verdicts"},
    {TopicKind::flag, "flag", "Worth asking", "Things worth asking about"},
    {TopicKind::strength, "strength", "How well something is shown", "How well something is shown"},
    {TopicKind::reading, "reading", "How answers read", "How answers to a statement read"},
    {TopicKind::result, "result", "Result", "The three results of a gate"},
    {TopicKind::word, "word", "Word of a report", "Words that reports use"},
    {TopicKind::key, "key", "Key of a submission", "Keys of a submission"},
    {TopicKind::charter_key, "charter-key", "Key of a charter file", "Keys of a charter file"},
    {TopicKind::code, "code", "Message about a file", "Messages about files"},
};

/// Collects topics of one sort after the other.
class Collector {
public:
    explicit Collector(std::vector<Topic>& topics) : topics_(topics) {}

    Topic& add(TopicKind kind, Index index, std::string_view id, std::string_view title) {
        Topic& topic = topics_.emplace_back();
        topic.kind = kind;
        topic.index = index;
        topic.id = id;
        topic.title = title;
        return topic;
    }

    /// Things with a quoted wording; `section` is the submission's key for them, where it has one.
    template <class List>
    void add_criteria(TopicKind kind, const List& list, std::string_view section = {}) {
        for (Index i = 0; i < list.size(); ++i) {
            Topic& topic = add(kind, i, list[i].id, list[i].name());
            topic.wording = list[i].wording;
            if (!section.empty())
                topic.path = fmt::format("{}.{}", section, list[i].id);
        }
    }

    /// Questions are known by their short form.
    template <class List>
    void add_questions(TopicKind kind, const List& list, std::string_view section) {
        const std::size_t first = topics_.size();
        add_criteria(kind, list, section);
        for (Index i = 0; i < list.size(); ++i)
            if (!list[i].asks_short.empty())
                topics_[first + i].title = list[i].asks_short;
    }

    /// Things with a title and some words of ours.
    template <class List, class Words>
    void add_titled(TopicKind kind, const List& list, Words words_of) {
        for (Index i = 0; i < list.size(); ++i)
            add(kind, i, list[i].id, list[i].title).wording = words_of(list[i]);
    }

private:
    std::vector<Topic>& topics_;
};

void add_head(const Charter& charter, Collector& topics) {
    topics.add(TopicKind::charter, 0, charter.id, charter.title).wording = charter.about;
    topics.add_titled(TopicKind::document, charter.documents,
                      [](const Document& each) { return each.publisher; });
}

void add_values(const Charter& charter, Collector& topics) {
    topics.add_criteria(TopicKind::value, charter.values);
    topics.add_criteria(TopicKind::commitment, charter.commitments, "commitments");
    topics.add_criteria(TopicKind::outcome, charter.outcomes);
    topics.add_criteria(TopicKind::statement, charter.statements, "statements");
    if (charter.heard)
        topics.add(TopicKind::heard, 0, charter.heard->id, charter.heard->name()).wording =
            charter.heard->wording;
}

void add_ladder(const Charter& charter, Collector& topics) {
    if (charter.ladder) {
        topics.add_criteria(TopicKind::rung, charter.ladder->rungs);
        topics.add_criteria(TopicKind::band, charter.ladder->bands);
        topics.add_titled(TopicKind::stage, charter.ladder->stages,
                          [](const Stage& stage) { return stage.asks; });
        topics.add_titled(TopicKind::say, charter.ladder->says,
                          [](const Say& say) { return say.meaning; });
    }
    topics.add_criteria(TopicKind::tier, charter.engagement);
    topics.add_criteria(TopicKind::level, charter.levels);
}

void add_forms(const Charter& charter, Collector& topics) {
    topics.add_questions(TopicKind::readiness, charter.readiness, "ready");
    if (!charter.forms)
        return;
    topics.add_questions(TopicKind::plan, charter.forms->plan, "plan");
    topics.add_questions(TopicKind::minutes, charter.forms->minutes, {});
    topics.add_questions(TopicKind::review, charter.forms->review, "review");
}

void add_lists(const Charter& charter, Collector& topics) {
    topics.add_titled(TopicKind::people, charter.kinds,
                      [](const PeopleKind&) { return std::string(); });
    topics.add_criteria(TopicKind::evidence, charter.evidence_kinds);
    topics.add_criteria(TopicKind::embedding, charter.embedding, "embedding");
    topics.add_criteria(TopicKind::principle, charter.principles, "principles");
    topics.add_criteria(TopicKind::agreement, charter.agreements, "agreements");
    topics.add_criteria(TopicKind::monitoring, charter.monitoring, "monitoring");
    topics.add_criteria(TopicKind::priority, charter.priorities);
}

template <class Enumeration>
Topic& add_word(Collector& topics, TopicKind kind, Enumeration value, std::string_view title) {
    return topics.add(kind, static_cast<Index>(value), word_of(value), title);
}

void add_mark(const Charter& charter, Collector& topics) {
    topics.add_titled(TopicKind::gate, charter.mark.gates,
                      [](const Gate& gate) { return gate.asks; });
    for (const VerdictKind kind : {VerdictKind::mark, VerdictKind::conditions,
                                   VerdictKind::not_enough_evidence, VerdictKind::not_yet})
        add_word(topics, TopicKind::verdict, kind, charter.words(kind).title).wording =
            charter.words(kind).meaning;
    topics.add_titled(TopicKind::flag, charter.mark.flags,
                      [](const Flag& flag) { return flag.why; });
}

void add_results(Collector& topics) {
    add_word(topics, TopicKind::strength, Strength::not_shown, "Not shown");
    add_word(topics, TopicKind::strength, Strength::described, "Described");
    add_word(topics, TopicKind::strength, Strength::documented, "Documented");
    add_word(topics, TopicKind::strength, Strength::confirmed, "Confirmed");
    topics.add(TopicKind::strength, contested_index, "contested", "Contested");
    add_word(topics, TopicKind::reading, Reading::agreed, "Agreed");
    add_word(topics, TopicKind::reading, Reading::mixed, "Mixed");
    add_word(topics, TopicKind::reading, Reading::not_agreed, "Not agreed");
    add_word(topics, TopicKind::reading, Reading::too_few, "Too few answers");
    add_word(topics, TopicKind::reading, Reading::none, "No answers");
    add_word(topics, TopicKind::result, Outcome::pass, "Passes");
    add_word(topics, TopicKind::result, Outcome::fail, "Does not pass");
    add_word(topics, TopicKind::result, Outcome::unknown, "Not known");
}

void add_terms(const Charter& charter, Collector& topics) {
    const auto terms = report_terms();
    for (Index i = 0; i < terms.size(); ++i)
        if (is_used(terms[i], charter))
            topics.add(TopicKind::word, i, terms[i].id, terms[i].title).wording = terms[i].meaning;
}

void add_keys(TopicKind kind, const std::vector<FormatKey>& keys, Collector& topics) {
    for (Index i = 0; i < keys.size(); ++i)
        topics.add(kind, i, keys[i].path, keys[i].words);
}

} // namespace

const std::vector<TopicSort>& topic_sorts() {
    return sorts;
}

const TopicSort& sort_of(TopicKind kind) {
    return sorts[static_cast<std::size_t>(kind)];
}

std::string full_name(const Topic& topic) {
    return fmt::format("{}/{}", sort_of(topic.kind).word, topic.id);
}

std::vector<Topic> all_topics(const Charter& charter) {
    std::vector<Topic> all;
    Collector topics(all);
    add_head(charter, topics);
    add_values(charter, topics);
    add_ladder(charter, topics);
    add_forms(charter, topics);
    add_lists(charter, topics);
    add_mark(charter, topics);
    add_results(topics);
    add_terms(charter, topics);
    add_keys(TopicKind::key, submission_keys(), topics);
    add_keys(TopicKind::charter_key, charter_keys(), topics);
    const auto& codes = diagnostic_codes();
    for (Index i = 0; i < codes.size(); ++i)
        topics.add(TopicKind::code, i, codes[i].code, codes[i].meaning);
    return all;
}

} // namespace coprod
