#include "report/panel_part.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/panel_words.h"
#include "report/shown_claims.h"
#include "report/shown_statements.h"
#include "report/words.h"

namespace coprod {

namespace {

/// Something that a panel judged: what it is, what the tool found of it as the report shows it, and
/// where else the report is to say what the panel judged.
struct Subject {
    std::string_view about;
    Named named;
    std::string tool;
    std::vector<std::string*> places = {};
};

std::string outcome_word(Outcome outcome, const char* passed, const char* failed) {
    switch (outcome) {
    case Outcome::pass:
        return passed;
    case Outcome::fail:
        return failed;
    case Outcome::unknown:
        break;
    }
    return "not known";
}

template <class List>
auto* find_id(List& list, const std::string& id) {
    const auto found = std::ranges::find_if(list, [&](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

std::string shown_strength(const ClaimResult& found) {
    return fmt::format("{}{}", strength_word(found.strength),
                       found.contested ? ", seen differently by people who took part" : "");
}

/// A commitment stands under each of its values.
Subject of_commitment(const PanelContext& context, Index item, Report& report) {
    const Commitment& commitment = context.charter.commitments[item];
    Subject subject{"commitment",
                    {commitment.id, commitment.wording},
                    shown_strength(context.assessment.commitments[item])};
    for (ReportValue& value : report.values)
        if (ReportCommitment* shown = find_id(value.commitments, commitment.id))
            subject.places.push_back(&shown->panel_says);
    return subject;
}

Subject of_claim(std::string_view section, const Criterion& criterion, const ClaimResult& found,
                 Report& report) {
    Subject subject{section, {criterion.id, criterion.wording}, shown_strength(found)};
    for (ReportClaims& claims : report.claims)
        if (claims.section == section)
            if (ReportCommitment* shown = find_id(claims.items, criterion.id))
                subject.places.push_back(&shown->panel_says);
    return subject;
}

Subject of_value(const PanelContext& context, Index item, Report& report) {
    const Value& value = context.charter.values[item];
    Subject subject{"value", {value.id, value.wording}, "not known"};
    if (ReportValue* shown = find_id(report.values, value.id)) {
        subject.tool = outcome_word(shown->outcome, "passed", "not passed");
        subject.places.push_back(&shown->panel_says);
    }
    return subject;
}

Subject of_statement(const PanelContext& context, Index item, Report& report) {
    const Statement& statement = context.charter.statements[item];
    Subject subject{"statement", {statement.id, statement.wording}, "not known"};
    if (ReportStatement* shown = find_id(report.statements, statement.id)) {
        subject.tool = outcome_word(shown->outcome, "agreed", "not agreed");
        subject.places.push_back(&shown->panel_says);
    }
    return subject;
}

Subject of_gate(const PanelContext& context, Index item, Report& report) {
    const Gate& gate = context.charter.mark.gates[item];
    Subject subject{"gate", {gate.id, gate.title}, "not judged"};
    if (ReportGate* shown = find_id(report.gates, gate.id)) {
        subject.tool = shown->panel_decides ? "for the panel to decide"
                                            : outcome_word(shown->outcome, "passed", "not passed");
        subject.places.push_back(&shown->panel_says);
    }
    return subject;
}

Subject of_ladder(Report& report) {
    Subject subject{"ladder", {{}, "The rung on the ladder"}, "not known"};
    if (report.ladder) {
        subject.tool = report.ladder->recorded;
        subject.places.push_back(&report.ladder->panel_says);
    }
    return subject;
}

Subject subject_of(const PanelContext& context, const PanelJudgement& judgement, Report& report) {
    const Charter& charter = context.charter;
    const Assessment& found = context.assessment;
    const Index item = judgement.item;
    switch (judgement.subject) {
    case PanelSubject::commitment:
        return of_commitment(context, item, report);
    case PanelSubject::embedding:
        return of_claim("embedding", charter.embedding[item], found.embedding[item], report);
    case PanelSubject::principle:
        return of_claim("principles", charter.principles[item], found.principles[item], report);
    case PanelSubject::agreement:
        return of_claim("agreements", charter.agreements[item], found.agreements[item], report);
    case PanelSubject::monitoring:
        return of_claim("monitoring", charter.monitoring[item], found.monitoring[item], report);
    case PanelSubject::value:
        return of_value(context, item, report);
    case PanelSubject::statement:
        return of_statement(context, item, report);
    case PanelSubject::gate:
        return of_gate(context, item, report);
    case PanelSubject::ladder:
        break;
    }
    return of_ladder(report);
}

std::string judged_word(const PanelContext& context, const PanelJudgement& judgement) {
    if (judgement.strength)
        return strength_word(*judgement.strength);
    if (judgement.rung)
        return inside(context.charter.ladder->rungs[*judgement.rung].name());
    const bool statement = judgement.subject == PanelSubject::statement;
    return outcome_word(judgement.outcome.value_or(Outcome::unknown),
                        statement ? "agreed" : "passed", statement ? "not agreed" : "not passed");
}

constexpr const char* kept_back_reason =
    "So few people answered that their answers could be worked out from it.";

/// What the panel says of statements must not tell what this view hides of the answers: of a
/// statement never; of the gate that rests on several it may, where the panel says so.
bool is_kept_back(const PanelContext& context, const PanelJudgement& judgement) {
    const ReportContext own{context.charter, context.submission, context.assessment, context.view};
    const auto hidden = [&](Index statement) { return rests_on_hidden(own, statement); };
    if (judgement.subject == PanelSubject::statement)
        return hidden(judgement.item);
    if (judgement.subject != PanelSubject::gate ||
        context.charter.mark.gates[judgement.item].kind != GateKind::statements)
        return false;
    std::size_t count = 0;
    for (Index i = 0; i < context.assessment.statements.size(); ++i)
        count += hidden(i) ? 1U : 0U;
    return count == 1 || (count > 1 && !context.may_show(judgement.share));
}

ReportPanelJudgement shown_judgement(const PanelContext& context, const PanelJudgement& judgement,
                                     Report& report) {
    Subject subject = subject_of(context, judgement, report);
    ReportPanelJudgement shown;
    shown.about = subject.about;
    shown.id = subject.named.id;
    shown.title = subject.named.title;
    shown.tool = std::move(subject.tool);
    if (is_kept_back(context, judgement)) {
        shown.panel = kept_back;
        shown.reason = kept_back_reason;
    } else {
        shown.panel = judged_word(context, judgement);
        shown.differs = shown.tool != shown.panel;
        shown.shared = context.may_show(judgement.share);
        shown.reason = shown.shared ? judgement.reason.value : std::string(not_shared);
    }
    for (std::string* place : subject.places)
        *place = both(sentence(shown.panel),
                      shown.shared ? fmt::format("Why: {}", shown.reason) : shown.reason);
    return shown;
}

void show_conditions(const PanelContext& context, ReportPanel& shown) {
    const auto& conditions = context.panel.decision.conditions;
    if (context.result.conditions_by)
        shown.put_right_by = spelled(*context.result.conditions_by);
    if (conditions.empty())
        return;
    if (!shown.shared) {
        shown.conditions_note =
            conditions.size() == 1
                ? "There is 1 condition, which is not published."
                : fmt::format("There are {} conditions, which are not published.",
                              conditions.size());
        return;
    }
    for (const PanelCondition& condition : conditions)
        shown.conditions.push_back(
            {condition.what.value, condition.who.value, spelled(condition.by->date)});
}

void show_decision(const PanelContext& context, const Report& report, ReportPanel& shown) {
    const PanelDecision& decision = context.panel.decision;
    shown.decided = *decision.verdict;
    shown.title = context.charter.words(shown.decided).title;
    shown.differs = shown.decided != report.verdict;
    shown.tool_says = sentence(fmt::format("The tool recommends: {}", report.verdict_title));
    shown.panel_says =
        sentence(fmt::format("The panel decided: {}, on {}", shown.title, shown.met_on));
    shown.shared = context.may_show(decision.share);
    if (!decision.reason.value.empty())
        shown.reason = shown.shared ? decision.reason.value : std::string(not_shared);
    shown.not_valid = not_valid_words(context);
    if (shown.not_valid.empty() && context.result.holds_until)
        shown.holds_until = spelled(*context.result.holds_until);
    show_conditions(context, shown);
}

} // namespace

void add_panel(const Charter& charter, const Submission& submission, const Assessment& assessment,
               const Panel& panel, std::string_view sha256, Report& report) {
    const PanelResult result = judge_panel(charter, submission, assessment, panel);
    const std::string& seen = panel.file_sha256.value;
    const PanelContext context{charter,
                               submission,
                               assessment,
                               panel,
                               result,
                               report.view,
                               !seen.empty() && seen != sha256};
    ReportPanel shown;
    shown.date = panel.date->date;
    shown.met_on = spelled(shown.date);
    show_decision(context, report, shown);
    for (const PanelMember& member : panel.members)
        shown.members.push_back(
            {member.role, inside(charter.kinds[member.kind.value_or(0)].title)});
    for (const PanelJudgement& judgement : panel.judgements)
        shown.judgements.push_back(shown_judgement(context, judgement, report));
    shown.notes = panel_notes(context);
    if (std::string note = contradiction_words(shown); !note.empty())
        shown.notes.push_back(std::move(note));
    shown.no_certificate = no_certificate_words(context);
    shown.rests_on = certificate_rests_on(context, report, shown);
    shown.mark_title = charter.mark.title;
    shown.easy = easy_panel(context);
    shown.sha256 = panel.sha256;
    report.panel = std::move(shown);
    report.holds_until.clear();
    report.verdict_next = next_words(context);
}

} // namespace coprod
