#include "charter/charter_tables.h"

namespace coprod {

namespace {

constexpr std::array<Field, 2> citation_rows{
    needed<Citation, &Citation::document>("document", "the id of a document named above"),
    needed<Citation, &Citation::section>("section", "the heading under which it stands"),
};

constexpr std::array<Field, 4> cause_rows{
    needed<Cause, &Cause::title>("title", "a few words"),
    needed<Cause, &Cause::words>("words", "one kind sentence for the report"),
    needed<Cause, &Cause::do_now>("do_now", "what can still be done"),
    needed<Cause, &Cause::do_next_time>("do_next_time", "what the next project does differently"),
};

// The keys that every criterion has, whatever else it holds.
template <class T>
constexpr std::array<Field, 8> criterion_rows{
    needed<T, &T::id>("id", "a short name in lower-case letters, digits and hyphens").as_id(),
    field<T, &T::title>("title", "a short name for reports"),
    needed<T, &T::wording>("wording", "the criterion as its source words it"),
    needed<T, &T::source>("source", "the document and section that it is quoted from"),
    needed<T, &T::satisfied_by>("satisfied_by", "what would satisfy it"),
    needed<T, &T::good>("good", "an example that is enough"),
    needed<T, &T::weak>("weak", "an example that is not enough"),
    needed<T, &T::if_missing>("if_missing", "what to do when it is missing"),
};

constexpr auto commitment_rows =
    join(criterion_rows<Commitment>,
         std::array{field<Commitment, &Commitment::also_worded>(
                        "also_worded", "the wording where another value states it differently"),
                    field<Commitment, &Commitment::together>(
                        "together", "what an area can do together where many projects miss it")});

constexpr auto value_rows =
    join(criterion_rows<Value>,
         std::array{needed<Value, &Value::commitments>(
                        "commitments", "the commitments that show this value", Names::commitment),
                    field<Value, &Value::outcomes>("outcomes", "the outcomes that it serves",
                                                   Names::outcome)});

constexpr auto way_rows =
    join(criterion_rows<EvidenceKind>,
         std::array{field<EvidenceKind, &EvidenceKind::only_asks>(
                        "only_asks", "yes where whoever takes part is asked, and no more"),
                    field<EvidenceKind, &EvidenceKind::bullet>(
                        "bullet", "the number of the source's bullet")});

constexpr auto embedding_rows =
    join(criterion_rows<EmbeddingAction>,
         std::array{needed<EmbeddingAction, &EmbeddingAction::how>("how", "the ways to do it")});

constexpr auto question_rows =
    join(criterion_rows<Question>,
         std::array{field<Question, &Question::asks_short>("asks_short",
                                                           "the question in at most eight words"),
                    field<Question, &Question::says_purpose>(
                        "says_purpose", "yes where its answer says what the project is for"),
                    field<Question, &Question::asks_what_went_less_well>(
                        "asks_what_went_less_well", "yes where an honest answer names something "
                                                    "that went less than well")});

constexpr auto minutes_rows = join(
    criterion_rows<MinutesItem>,
    std::array{
        field<MinutesItem, &MinutesItem::asks_short>("asks_short", "the same in few words"),
        needed<MinutesItem, &MinutesItem::reads>("reads", "the key of a meeting that holds it")});

constexpr auto statement_rows =
    join(criterion_rows<Statement>,
         std::array{field<Statement, &Statement::easy>("easy", "the statement in easy words")});

constexpr auto level_rows = join(
    criterion_rows<Level>,
    std::array{field<Level, &Level::also_called>("also_called", "other names for the same level")});

constexpr auto rung_rows =
    join(criterion_rows<Rung>,
         std::array{needed<Rung, &Rung::band>("band", "the band that it stands in", Names::band),
                    needed<Rung, &Rung::needs>("needs", "what has to be on record")});

constexpr auto engagement_rows = join(
    criterion_rows<EngagementTier>,
    std::array{
        needed<EngagementTier, &EngagementTier::techniques>("techniques", "as the source says"),
        needed<EngagementTier, &EngagementTier::examples>("examples", "as the source says"),
        needed<EngagementTier, &EngagementTier::needs>("needs", "what has to be on record")});

constexpr std::array<Field, 4> document_rows{
    needed<Document, &Document::id>("id", "a short name").as_id(),
    needed<Document, &Document::title>("title", "its title"),
    needed<Document, &Document::publisher>("publisher", "who published it"),
    field<Document, &Document::text>("text", "the file that holds its text"),
};

constexpr std::array<Field, 7> plain_evidence_rows{
    needed<EvidenceKind, &EvidenceKind::id>("id", "a short name").as_id(),
    needed<EvidenceKind, &EvidenceKind::title>("title", "what it is called"),
    field<EvidenceKind, &EvidenceKind::only_asks>(
        "only_asks", "yes where whoever takes part is asked, and no more"),
    field<EvidenceKind, &EvidenceKind::intention>("intention",
                                                  "yes for what documents nothing yet"),
    needed<EvidenceKind, &EvidenceKind::satisfied_by>("satisfied_by", "what would be enough"),
    needed<EvidenceKind, &EvidenceKind::good>("good", "an example that is enough"),
    needed<EvidenceKind, &EvidenceKind::weak>("weak", "an example that is not enough"),
};

constexpr std::array<Field, 4> kind_rows{
    needed<PeopleKind, &PeopleKind::id>("id", "a short name").as_id(),
    needed<PeopleKind, &PeopleKind::title>("title", "what these people are called"),
    needed<PeopleKind, &PeopleKind::lived>("lived", "yes for people with lived experience"),
    field<PeopleKind, &PeopleKind::primary>("primary", "yes for those whose project it is"),
};

constexpr std::array<Field, 2> stage_easy_rows{
    needed<StageEasy, &StageEasy::when>("when", "goes on from: There was a meeting …"),
    needed<StageEasy, &StageEasy::next_time>("next_time", "what to do next time"),
};

constexpr std::array<Field, 7> stage_rows{
    needed<Stage, &Stage::id>("id", "a short name").as_id(),
    needed<Stage, &Stage::title>("title", "what it is called"),
    needed<Stage, &Stage::asks>("asks", "the question about it"),
    field<Stage, &Stage::decides>("decides", "yes for the stage at which decisions are taken"),
    field<Stage, &Stage::may_be_absent>("may_be_absent", "yes where a project may lack it"),
    needed<Stage, &Stage::when_missing>("when_missing", "words for when it holds a rung down"),
    field<Stage, &Stage::easy>("easy", "the stage in everyday words"),
};

constexpr std::array<Field, 5> say_rows{
    needed<Say, &Say::id>("id", "a short name").as_id(),
    needed<Say, &Say::title>("title", "what it is called"),
    needed<Say, &Say::meaning>("meaning", "what it means"),
    needed<Say, &Say::records>("records", "what has to be on record"),
    field<Say, &Say::at_decision>("at_decision", "the same at the stage that decides"),
};

constexpr std::array<Field, 4> grid_rows{
    needed<GridCell, &GridCell::engagement>("engagement", "a tier", Names::engagement),
    needed<GridCell, &GridCell::level>("level", "a level", Names::level),
    needed<GridCell, &GridCell::examples>("examples", "as the source says"),
    needed<GridCell, &GridCell::source>("source", "the document and section"),
};

constexpr std::array<Field, 5> ladder_rows{
    needed<Ladder, &Ladder::stages>("stages", "the stages of a project"),
    needed<Ladder, &Ladder::says>("says", "how much say a group can have, from least to most"),
    needed<Ladder, &Ladder::disputed_counts_as>("disputed_counts_as",
                                                "what a disputed say counts as", Names::say),
    needed<Ladder, &Ladder::bands>("bands", "the bands, from the top"),
    needed<Ladder, &Ladder::rungs>("rungs", "the rungs, from the top"),
};

constexpr std::array<Field, 3> form_rows{
    needed<Forms, &Forms::plan>("plan", "the questions before a project"),
    needed<Forms, &Forms::minutes>("do", "what minutes hold"),
    needed<Forms, &Forms::review>("review", "the questions after a project"),
};

constexpr std::array<Field, 4> gate_easy_rows{
    needed<GateEasy, &GateEasy::passed>("passed", "what to say where it passes"),
    needed<GateEasy, &GateEasy::not_passed>("not_passed", "what to say where it does not pass"),
    needed<GateEasy, &GateEasy::not_known>("not_known", "what to say where that is not known"),
    needed<GateEasy, &GateEasy::next>("next", "what can still be done"),
};

constexpr std::array<Field, 9> gate_rows{
    needed<Gate, &Gate::id>("id", "a short name").as_id(),
    needed<Gate, &Gate::kind>("kind", "what is judged"),
    needed<Gate, &Gate::title>("title", "what it is called"),
    needed<Gate, &Gate::asks>("asks", "what it asks"),
    needed<Gate, &Gate::why>("why", "why it is a gate"),
    needed<Gate, &Gate::source>("source", "where the rule comes from"),
    field<Gate, &Gate::may_be_a_condition>("may_be_a_condition",
                                           "yes where it can be put right later"),
    field<Gate, &Gate::band>("band", "the lowest band that passes", Names::band),
    field<Gate, &Gate::easy>("easy", "the gate in everyday words"),
};

constexpr std::array<Field, 6> flag_rows{
    needed<Flag, &Flag::id>("id", "a short name").as_id(),
    needed<Flag, &Flag::kind>("kind", "what is looked for"),
    needed<Flag, &Flag::title>("title", "what it is called"),
    needed<Flag, &Flag::why>("why", "why it is worth a question"),
    needed<Flag, &Flag::ask>("ask", "what the panel can ask, without blame"),
    field<Flag, &Flag::limit>("limit", "from how much on, for the kinds that count"),
};

constexpr std::array<Field, 2> panel_need_rows{
    needed<PanelNeed, &PanelNeed::kinds>("kinds", "kinds of people, any of them",
                                         Names::people_kind),
    needed<PanelNeed, &PanelNeed::at_least>("at_least", "how many of them, at least"),
};

constexpr std::array<Field, 4> panel_rows{
    needed<PanelRules, &PanelRules::why>("why", "why the panel is made up so"),
    needed<PanelRules, &PanelRules::members_at_least>("members_at_least", "people, at least"),
    field<PanelRules, &PanelRules::from_project>(
        "from_project", "yes where people from the project's own team may be on it"),
    needed<PanelRules, &PanelRules::needs>("needs", "who has to be on it"),
};

constexpr std::array mark_value_rows{needed<Mark, &Mark::confirmed_at_least_percent>(
    "confirmed_at_least_percent", "how many of a value's commitments, in percent")};

constexpr std::array<Field, 3> mark_statement_rows{
    needed<Mark, &Mark::agreed_from_percent>("agreed_from_percent",
                                             "how many of a group's answers agree, in percent"),
    needed<Mark, &Mark::mixed_from_percent>("mixed_from_percent",
                                            "the same for answers that are mixed"),
    needed<Mark, &Mark::answers_at_least>("answers_at_least",
                                          "how many people of a group have to answer"),
};

constexpr std::array<Field, 2> mark_condition_rows{
    needed<Mark, &Mark::conditions_at_most>("at_most", "how many things may be open"),
    needed<Mark, &Mark::conditions_within_months>("within_months", "months to put them right"),
};

constexpr std::array<Field, 3> mark_small_rows{
    needed<Mark, &Mark::hidden_below>("hidden_below", "smaller numbers of people are hidden"),
    needed<Mark, &Mark::words_below>("words_below", "smaller ones are given in words"),
    needed<Mark, &Mark::round_to_percent>("round_to_percent",
                                          "percentages are rounded to so many points"),
};

// Limits have no usual value that would stand in for them.
constexpr Field must_be_there(Field row) {
    row.needed = true;
    return row;
}

constexpr std::array<Field, 8> mark_rows{
    needed<Mark, &Mark::title>("title", "what the mark is called"),
    needed<Mark, &Mark::valid_for_years>("valid_for_years", "for how many years it holds"),
    must_be_there(nested<mark_value_rows>("values", "limits for values")),
    must_be_there(nested<mark_statement_rows>("statements", "limits for statements")),
    must_be_there(nested<mark_condition_rows>("conditions", "limits for a mark with conditions")),
    must_be_there(
        nested<mark_small_rows>("small_numbers", "limits for what the public view shows")),
    needed<Mark, &Mark::gates>("gates", "the gates, in the order in which they are shown"),
    field<Mark, &Mark::flags>("flags", "what a panel may want to ask about"),
};

} // namespace

const Shape& shape_of(const Citation*) {
    return table_shape<citation_rows>();
}

// A citation's document must be one that the same file lists.
void read_value(Citation& value, const YamlNode& node, const Field& field, Reader& reader) {
    read_fields(&value, node, citation_rows, reader, field.name);
    const YamlEntry* document = node.find("document");
    if (document != nullptr && !value.document.empty())
        (void)reader.resolve(value.document, document->value.place, Names::document);
}

std::span<const Field> fields_of(Cause*) {
    return cause_rows;
}
std::span<const Field> fields_of(EvidenceKind*) {
    return way_rows;
}
std::span<const Field> plain_evidence_fields() {
    return plain_evidence_rows;
}
std::span<const Field> fields_of(Commitment*) {
    return commitment_rows;
}
std::span<const Field> fields_of(Value*) {
    return value_rows;
}
std::span<const Field> fields_of(EmbeddingAction*) {
    return embedding_rows;
}
std::span<const Field> fields_of(Question*) {
    return question_rows;
}
std::span<const Field> fields_of(MinutesItem*) {
    return minutes_rows;
}
std::span<const Field> fields_of(Statement*) {
    return statement_rows;
}
std::span<const Field> fields_of(Level*) {
    return level_rows;
}
std::span<const Field> fields_of(Rung*) {
    return rung_rows;
}
std::span<const Field> fields_of(EngagementTier*) {
    return engagement_rows;
}
std::span<const Field> fields_of(Criterion*) {
    return criterion_rows<Criterion>;
}
std::span<const Field> fields_of(Document*) {
    return document_rows;
}
std::span<const Field> fields_of(PeopleKind*) {
    return kind_rows;
}
std::span<const Field> fields_of(StageEasy*) {
    return stage_easy_rows;
}
std::span<const Field> fields_of(Stage*) {
    return stage_rows;
}
std::span<const Field> fields_of(Say*) {
    return say_rows;
}
std::span<const Field> fields_of(GridCell*) {
    return grid_rows;
}
std::span<const Field> fields_of(Ladder*) {
    return ladder_rows;
}
std::span<const Field> fields_of(Forms*) {
    return form_rows;
}
std::span<const Field> fields_of(GateEasy*) {
    return gate_easy_rows;
}
std::span<const Field> fields_of(Gate*) {
    return gate_rows;
}
std::span<const Field> fields_of(Flag*) {
    return flag_rows;
}
std::span<const Field> fields_of(Mark*) {
    return mark_rows;
}
std::span<const Field> fields_of(PanelNeed*) {
    return panel_need_rows;
}
std::span<const Field> fields_of(PanelRules*) {
    return panel_rows;
}

} // namespace coprod
