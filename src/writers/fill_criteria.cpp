// The charter's criteria for templates: values, ladder, statements, what was heard, claims.
#include <algorithm>
#include <map>

#include "report/words.h"
#include "writers/fill_report.h"
#include "writers/outcome_words.h"

namespace coprod {

namespace {

/// The value under which a commitment stands in full; without a name it is this place.
struct FirstValue {
    std::string_view name = {};
    long long number = 0;
};

void fill_commitment(const ReportCommitment& commitment, const FirstValue& first,
                     std::string_view known_source, Filling& item) {
    const std::string& source = commitment.origin.source;
    const std::string own_source = source == known_source ? std::string() : source;
    item.text("wording", commitment.wording);
    item.text("strength", strength_words(commitment));
    item.text("tone", tone_of(commitment));
    item.flag("contested", commitment.contested);
    item.flag("not_shown", commitment.strength == Strength::not_shown);
    item.flag("described", commitment.strength == Strength::described);
    item.flag("documented", commitment.strength == Strength::documented);
    item.flag("confirmed", commitment.strength == Strength::confirmed);
    item.text("panel_judged", commitment.panel_says);
    item.text("first_value", first.name);
    item.number("first_number", first.number);
    item.text("how", commitment.how);
    item.text("rests_on", commitment.rests_on);
    item.text("source", own_source);
    item.text("own_source", own_source);
    item.text("place", commitment.origin.place);
    item.flag("any_details", !commitment.panel_says.empty() || !commitment.how.empty() ||
                                 !commitment.rests_on.empty() || !own_source.empty() ||
                                 !commitment.origin.place.empty());
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
    item.flag("any_facts",
              !group.described.empty() || !group.recorded.empty() || !group.engagement.empty());
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

bool is_marked(const ReportRung& rung) {
    return !rung_marks(rung).empty();
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
    item.flag("marked", is_marked(rung));
    item.text("marks", rung_marks(rung));
}

void fill_bands(const std::vector<ReportRung>& rungs, Filling& part) {
    for (std::size_t at = 0; at < rungs.size();) {
        const std::string& name = rungs[at].band;
        Filling& band = part.item("bands");
        band.text("band", name);
        for (; at < rungs.size() && rungs[at].band == name; ++at)
            fill_rung(rungs[at], band.item("rungs"));
    }
}

std::string_view tone_of(Reading reading) {
    switch (reading) {
    case Reading::agreed:
        return "good";
    case Reading::not_agreed:
        return "missing";
    case Reading::mixed:
    case Reading::too_few:
    case Reading::none:
        break;
    }
    return "open";
}

void fill_answers(const std::vector<ReportStatementCell>& cells, Filling& item) {
    item.flag("any_answers", !cells.empty());
    for (const ReportStatementCell& cell : cells) {
        Filling& answers = item.item("answers");
        answers.text("group", cell.group);
        answers.text("reading", cell.reading);
        answers.text("shown", cell.shown);
        answers.text("tone", tone_of(cell.level));
    }
}

} // namespace

void fill_values(const Report& report, Filling& filling) {
    filling.flag("any_values", !report.values.empty());
    std::map<std::string_view, FirstValue> written; // a commitment and its first value
    long long number = 0;
    for (const ReportValue& value : report.values) {
        Filling& item = filling.item("values");
        item.number("number", ++number);
        item.text("wording", value.wording);
        item.text("word", outcome_word(value.outcome));
        item.text("tone", tone_of(value.outcome));
        item.text("result", value.result);
        item.text("panel_judged", value.panel_says);
        item.text("source", value.source);
        item.text("outcomes", outcomes_of(value));
        item.flag("any_commitments", !value.commitments.empty());
        for (const ReportCommitment& commitment : value.commitments) {
            const FirstValue here{value.wording, number};
            const auto [first, is_new] = written.emplace(commitment.wording, here);
            fill_commitment(commitment, is_new ? FirstValue() : first->second, value.source,
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
    part.text("panel_judged", ladder.panel_says);
    part.texts("notes", ladder.notes);
    part.flag("any_notes", !ladder.notes.empty());
    part.flag("any_rungs", !ladder.rungs.empty());
    part.flag("any_marked", std::ranges::any_of(ladder.rungs, is_marked));
    part.flag("any_possible", std::ranges::any_of(ladder.rungs, &ReportRung::perhaps));
    fill_bands(ladder.rungs, part);
    for (const ReportRung& rung : ladder.rungs)
        fill_rung(rung, part.item("rungs"));
    for (const ReportGroupLadder& group : ladder.groups)
        fill_group(group, part.item("groups"));
}

void fill_statements(const Report& report, Filling& filling) {
    filling.flag("any_statements", !report.statements.empty() || !report.statement_notes.empty());
    filling.texts("statement_notes", report.statement_notes);
    const std::string_view source =
        common_source(report.statements, [](const ReportStatement& statement) -> std::string_view {
            return statement.source;
        });
    filling.text("statements_source", source);
    long long number = 0;
    for (const ReportStatement& statement : report.statements) {
        Filling& item = filling.item("statements");
        item.number("number", ++number);
        item.text("wording", statement.wording);
        item.text("word", statement_word(statement.outcome));
        item.text("tone", tone_of(statement.outcome));
        item.text("source", statement.source);
        item.text("own_source", statement.source == source ? "" : statement.source);
        item.text("perception", statement.perception);
        item.text("panel_judged", statement.panel_says);
        fill_answers(statement.groups, item);
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
        item.flag("answered", heard.answer == "answered");
        item.flag("unanswered", heard.answer == "none");
        item.flag("shared", heard.shared);
    }
}

void fill_claims(const Report& report, Filling& filling) {
    long long number = 0;
    for (const ReportClaims& claims : report.claims) {
        if (claims.items.empty())
            continue;
        const std::string_view source =
            common_source(claims.items, [](const ReportCommitment& item) -> std::string_view {
                return item.origin.source;
            });
        Filling& item = filling.item("claims");
        item.number("number", ++number);
        item.text("title", claims.title);
        item.text("common_source", source);
        for (const ReportCommitment& claim : claims.items) {
            Filling& each = item.item("items");
            fill_commitment(claim, {}, source, each);
            each.text("source", claim.origin.source);
        }
    }
}

} // namespace coprod
