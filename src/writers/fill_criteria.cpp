// The charter's criteria for templates: values, ladder, statements, what was heard, claims.
#include <map>

#include "report/words.h"
#include "writers/fill_report.h"
#include "writers/outcome_words.h"

namespace coprod {

namespace {

/// `first_value` names the value under which the commitment stands in full, or is empty.
void fill_commitment(const ReportCommitment& commitment, std::string_view first_value,
                     std::string_view known_source, Filling& item) {
    item.text("wording", commitment.wording);
    item.text("strength", strength_words(commitment));
    item.text("tone", tone_of(commitment));
    item.flag("contested", commitment.contested);
    item.flag("not_shown", commitment.strength == Strength::not_shown);
    item.flag("described", commitment.strength == Strength::described);
    item.flag("documented", commitment.strength == Strength::documented);
    item.flag("confirmed", commitment.strength == Strength::confirmed);
    item.text("first_value", first_value);
    item.text("how", commitment.how);
    item.text("rests_on", commitment.rests_on);
    item.text("source", commitment.origin.source == known_source ? "" : commitment.origin.source);
    item.text("place", commitment.origin.place);
}

void fill_stage(const ReportStage& stage, Filling& item) {
    item.text("title", stage.title);
    item.text("said", stage.said);
    item.text("recorded", stage.recorded);
    item.text("note", stage.note);
}

void fill_group(const ReportGroupLadder& group, Filling& item) {
    item.text("group", group.group);
    const bool both_known = !group.kind.empty() && !group.people.empty();
    item.text("who", group.kind + (both_known ? ", " : "") + group.people);
    item.text("described", group.described);
    item.text("recorded", group.recorded);
    item.text("engagement", group.engagement);
    item.flag("lived", group.lived);
    item.flag("any_stages", !group.stages.empty());
    bool any_notes = false;
    for (const ReportStage& stage : group.stages) {
        fill_stage(stage, item.item("stages"));
        any_notes = any_notes || !stage.note.empty();
    }
    item.flag("any_notes", any_notes);
    item.flag("any_causes", !group.causes.empty());
    for (const ReportCause& cause : group.causes) {
        Filling& held = item.item("causes");
        held.text("title", cause.title);
        held.text("words", cause.words);
        held.text("to_do", cause.to_do);
        held.flag("now", cause.now);
    }
}

void fill_rung(const ReportRung& rung, Filling& item) {
    item.text("title", rung.title);
    item.text("band", rung.band);
    item.text("wording", rung.wording);
    item.flag("claimed", rung.claimed);
    item.flag("described", rung.described);
    item.flag("recorded", rung.recorded);
    item.flag("possible", rung.perhaps);
    item.text("groups", join(rung.groups));
    item.flag("marked", rung.claimed || rung.described || rung.recorded || rung.perhaps);
}

} // namespace

void fill_values(const Report& report, Filling& filling) {
    filling.flag("any_values", !report.values.empty());
    std::map<std::string_view, std::string_view> written; // a commitment and its first value
    for (const ReportValue& value : report.values) {
        Filling& item = filling.item("values");
        item.text("wording", value.wording);
        item.text("word", outcome_word(value.outcome));
        item.text("tone", tone_of(value.outcome));
        item.text("result", value.result);
        item.text("source", value.source);
        item.text("outcomes", outcomes_of(value));
        for (const ReportCommitment& commitment : value.commitments) {
            const auto [first, is_new] = written.emplace(commitment.wording, value.wording);
            fill_commitment(commitment, is_new ? std::string_view() : first->second, value.source,
                            item.item("commitments"));
        }
    }
}

void fill_ladder(const Report& report, Filling& filling) {
    filling.flag("any_ladder", report.ladder.has_value());
    if (!report.ladder)
        return;
    const ReportLadder& ladder = *report.ladder;
    Filling& part = filling.part("ladder");
    part.text("source", ladder.source);
    part.text("headline", ladder.headline);
    part.text("claimed", ladder.claimed);
    part.text("described", ladder.described);
    part.text("recorded", ladder.recorded);
    part.texts("notes", ladder.notes);
    for (const ReportRung& rung : ladder.rungs)
        fill_rung(rung, part.item("rungs"));
    for (const ReportGroupLadder& group : ladder.groups)
        fill_group(group, part.item("groups"));
}

void fill_statements(const Report& report, Filling& filling) {
    filling.flag("any_statements", !report.statements.empty() || !report.statement_notes.empty());
    filling.texts("statement_notes", report.statement_notes);
    long long number = 0;
    for (const ReportStatement& statement : report.statements) {
        Filling& item = filling.item("statements");
        item.number("number", ++number);
        item.text("wording", statement.wording);
        item.text("word", statement_word(statement.outcome));
        item.text("tone", tone_of(statement.outcome));
        item.text("source", statement.source);
        item.text("perception", statement.perception);
        item.flag("any_answers", !statement.groups.empty());
        for (const ReportStatementCell& cell : statement.groups) {
            Filling& answers = item.item("answers");
            answers.text("group", cell.group);
            answers.text("reading", cell.reading);
            answers.text("shown", cell.shown);
        }
    }
}

void fill_heard(const Report& report, Filling& filling) {
    filling.flag("any_heard_or_notes", !report.heard.empty() || !report.heard_notes.empty());
    filling.flag("any_heard", !report.heard.empty());
    filling.texts("heard_notes", report.heard_notes);
    for (const ReportHeard& heard : report.heard) {
        Filling& item = filling.item("heard");
        item.text("who", heard.who.empty() ? "nobody is named" : heard.who);
        item.text("said", heard.said);
        item.text("did", heard.did.empty() ? "no answer is recorded" : heard.did);
        item.text("told", heard.told.empty() ? "not recorded" : heard.told);
        item.text("place", heard.place);
        item.text("heard_on", heard.heard_on);
        item.text("told_on", heard.told_on);
        item.flag("done", heard.answer == "done");
        item.flag("not_done", heard.answer == "not-done");
        item.flag("unanswered", heard.answer == "none");
        item.flag("shared", heard.shared);
    }
}

void fill_claims(const Report& report, Filling& filling) {
    for (const ReportClaims& claims : report.claims) {
        if (claims.items.empty())
            continue;
        Filling& item = filling.item("claims");
        item.text("title", claims.title);
        for (const ReportCommitment& claim : claims.items)
            fill_commitment(claim, {}, {}, item.item("items"));
    }
}

} // namespace coprod
