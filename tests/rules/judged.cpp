#include "rules/judged.h"

#include "charter/load_charter.h"
#include "submission/load_submission.h"

namespace coprod_tests {

using namespace coprod;

Date day(std::string_view text) {
    return parse_date(text).value();
}

Charter shipped(const std::string& id) {
    return load_charter(id).charter.value();
}

const Charter& charter_mark() {
    static const Charter charter = shipped("charter-mark");
    return charter;
}

namespace {

Submission loaded(SubmissionFile& file, const Charter& charter) {
    std::optional<Submission> submission;
    if (file.root)
        submission = load_submission(file, charter);
    std::string messages;
    for (const Diagnostic& message : all_diagnostics(file))
        messages += render(message);
    if (!submission)
        throw std::runtime_error("a text that was to be read has mistakes:\n" + messages);
    return std::move(*submission);
}

} // namespace

Submission loaded(const std::string& yaml, const Charter& charter) {
    SubmissionFile file("project.yaml");
    parse_submission(file, "project.yaml", yaml, default_file_limit);
    return loaded(file, charter);
}

Submission loaded_file(const std::string& path, const Charter& charter) {
    SubmissionFile file(path);
    open_submission(file, path, default_file_limit);
    return loaded(file, charter);
}

Judged judge(const std::string& yaml, const Charter& charter, std::string_view on) {
    Judged judged;
    judged.charter = &charter;
    judged.submission = loaded(yaml, charter);
    judged.assessment = assess(charter, judged.submission, day(on));
    return judged;
}

const ClaimResult& Judged::commitment(std::string_view id) const {
    return assessment.commitments.at(index_of(charter->commitments, id));
}

const ValueResult& Judged::value(std::string_view id) const {
    return assessment.values.at(index_of(charter->values, id));
}

const StatementResult& Judged::statement(std::string_view id) const {
    return assessment.statements.at(index_of(charter->statements, id));
}

const GroupLadder& Judged::group(std::string_view id) const {
    return assessment.ladder.value().groups.at(index_of(submission.groups, id));
}

const KindLadder& Judged::kind(std::string_view id) const {
    const Index wanted = index_of(charter->kinds, id);
    for (const KindLadder& kind : assessment.ladder.value().kinds)
        if (kind.kind == wanted)
            return kind;
    throw std::out_of_range("the ladder has no such kind");
}

const StageResult& Judged::stage(std::string_view group_id, std::string_view stage_id) const {
    return group(group_id).stages.at(index_of(charter->ladder->stages, stage_id));
}

const GateResult& Judged::gate(std::string_view id) const {
    for (const GateResult& gate : assessment.gates)
        if (charter->mark.gates[gate.gate].id == id)
            return gate;
    throw std::out_of_range("no gate is called " + std::string(id));
}

Outcome Judged::outcome(std::string_view gate_id) const {
    return gate(gate_id).outcome;
}

std::string Judged::rungs(const RungRange& range) const {
    const auto& rungs = charter->ladder->rungs;
    const auto name = [&](Index rung) { return rung < rungs.size() ? rungs[rung].id : "below"; };
    return range.certain() ? name(range.at_least)
                           : name(range.at_least) + " to " + name(range.at_most);
}

std::string Judged::rung(std::string_view group_id) const {
    return rungs(group(group_id).recorded);
}

std::string Judged::headline() const {
    return rungs(assessment.ladder.value().headline);
}

std::string Judged::recorded(std::string_view group_id, std::string_view stage_id) const {
    return charter->ladder->says.at(stage(group_id, stage_id).recorded).id;
}

std::string Sections::text() const {
    std::string text = "coprod: 1\n";
    const auto add = [&](const std::string& key, const std::string& section) {
        if (!section.empty())
            text += key + ": " + section + "\n";
    };
    add("project", project);
    add("groups", groups);
    add("plan", plan);
    if (!meetings.empty() || !decisions.empty() || !heard.empty()) {
        text += "do:\n";
        add("  meetings", meetings);
        add("  decisions", decisions);
        add("  heard", heard);
    }
    add("involvement", involvement);
    add("commitments", commitments);
    add("evidence", evidence);
    add("statements", statements);
    add("review", review);
    return text;
}

Sections good_project() {
    const Charter& charter = charter_mark();
    const std::string all = "{plan: shared, design: shared, decide: shared, deliver: shared, "
                            "review: shared}";
    const std::string minutes = ", attended: {parents: 6, young: 5, staff: 3}, agenda: Opening "
                                "hours, outcomes: Open on Saturdays, follow_up: A poster}";
    Sections good;
    good.project = "{title: A new library corner, start: 2025-01-10, end: 2025-12-01}";
    good.groups = "{parents: {kind: parent-carer, people: 12}, young: {kind: young-person, "
                  "people: 10}, staff: {kind: council, people: 4}}";
    good.plan = for_each_id(charter.forms->plan, "We settled this together in June");
    good.meetings = "[{id: m1, date: 2025-02-01, stage: plan" + minutes +
                    ",\n    {id: m2, date: 2025-03-01, stage: design" + minutes +
                    ",\n    {id: m3, date: 2025-04-01, stage: decide" + minutes +
                    ",\n    {id: m4, date: 2025-06-01, stage: deliver" + minutes +
                    ",\n    {id: m5, date: 2025-09-01, stage: review" + minutes + "]";
    good.decisions = "[{id: d1, date: 2025-04-15, what: Open on Saturdays, by: [parents, young, "
                     "staff]}]";
    good.heard = "[{id: h1, date: 2025-02-01, from: [parents, young], said: Saturdays suit us, "
                 "did: It opens on Saturdays, told: 2025-05-01}]";
    good.involvement = "{parents: " + all + ",\n    young: " + all + "}";
    good.commitments = for_each_id(charter.commitments, "{how: We met and agreed, evidence: [e1]}");
    good.evidence = "[{id: e1, kind: survey, from: parents, date: 2025-07-01, where: Shelf 3}]";
    good.statements = for_each_id(charter.statements, "{parents: {agree: 10}, young: {agree: 8}}");
    good.review = for_each_id(charter.forms->review, "We wrote this with families in October");
    return good;
}

} // namespace coprod_tests
