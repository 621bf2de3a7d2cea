#include "guides/trial_projects.h"

#include <algorithm>

namespace coprod {

namespace {

constexpr std::string_view met_on = "2025-02-03";
constexpr std::string_view decided_on = "2025-06-03";
constexpr std::string_view told_on = "2025-07-03";
constexpr int people = 100;

Text plain_text(std::string words) {
    return {std::move(words), {}};
}

// The words of an answer are never the same as a question's, and no list of placeholders has them.
Text some_answer() {
    return plain_text("Parents, young people and staff wrote this down together, week by week.");
}

DatedAt on(std::string_view day) {
    return {*parse_date(day), {}, false};
}

std::vector<Index> all_groups(const Submission& project) {
    std::vector<Index> groups(project.groups.size());
    for (Index i = 0; i < groups.size(); ++i)
        groups[i] = i;
    return groups;
}

void name_everybody(const Charter& charter, Submission& project) {
    for (Index kind = 0; kind < charter.kinds.size(); ++kind) {
        Group& group = project.groups.emplace_back();
        group.id = charter.kinds[kind].id;
        group.kind = kind;
        group.people = std::max(people, charter.mark.answers_at_least);
    }
    if (charter.ladder)
        project.involvement.assign(project.groups.size(),
                                   std::vector<StageSay>(charter.ladder->stages.size()));
    for (auto& answers : project.statements)
        answers.resize(project.groups.size());
}

void say_everywhere(Submission& project, Index say) {
    for (auto& stages : project.involvement)
        for (StageSay& stage : stages) {
            stage.state = StageSay::State::said;
            stage.say = say;
        }
}

/// The first kind that documents something, and shows who did more than answer where there is one.
std::optional<Index> best_kind(const Charter& charter) {
    const auto& kinds = charter.evidence_kinds;
    std::optional<Index> best;
    for (Index i = 0; i < kinds.size(); ++i)
        if (!kinds[i].intention && (!best || (kinds[*best].only_asks && !kinds[i].only_asks)))
            best = i;
    return best || kinds.empty() ? best : std::optional<Index>(0);
}

void record_stage(const Charter& charter, Submission& project, std::optional<Index> stage) {
    Meeting& meeting = project.meetings.emplace_back();
    meeting.date = on(met_on);
    meeting.stage = stage;
    for (const Index group : all_groups(project))
        meeting.attended.push_back({group, people});
    meeting.agenda = meeting.outcomes = meeting.follow_up_note = meeting.where = some_answer();
    Evidence& evidence = project.evidence.emplace_back();
    evidence.kind = best_kind(charter);
    evidence.from = evidence.took_part = all_groups(project);
    evidence.date = on(met_on);
    evidence.stage = stage;
    evidence.title = evidence.where = some_answer();
}

void record_everything(const Charter& charter, Submission& project) {
    const std::size_t stages = charter.ladder ? charter.ladder->stages.size() : 0;
    for (Index stage = 0; stage < stages; ++stage)
        record_stage(charter, project, stage);
    if (stages == 0)
        record_stage(charter, project, std::nullopt);
    Decision& decision = project.decisions.emplace_back();
    decision.date = on(decided_on);
    decision.what = some_answer();
    decision.by = all_groups(project);
    Heard& heard = project.heard.emplace_back();
    heard.date = on(met_on);
    heard.from = all_groups(project);
    heard.said = heard.did = some_answer();
    heard.told = on(told_on);
}

void keep(Claim& claim) {
    claim.how = some_answer();
    claim.evidence = {{RecordRef::Kind::evidence, 0, {}}};
}

void answer_forms(Submission& project) {
    for (Answer& answer : project.plan)
        answer.text = some_answer();
    for (Answer& answer : project.review)
        answer.text = some_answer();
}

void answer_statements(Submission& project, int agree, int disagree) {
    for (auto& answers : project.statements)
        for (Answers& group : answers) {
            group.agree = agree;
            group.disagree = disagree;
        }
}

/// Whether a value still has less than half of its commitments confirmed with one more.
bool can_take(const Value& value, const std::vector<bool>& confirmed, Index more) {
    const auto& own = value.commitments;
    if (std::find(own.begin(), own.end(), more) == own.end())
        return true;
    const auto count = std::count_if(own.begin(), own.end(), [&](Index i) { return confirmed[i]; });
    return 2 * (static_cast<std::size_t>(count) + 1) < own.size();
}

} // namespace

Date trial_day() {
    return *parse_date("2026-01-05");
}

Submission empty_project(const Charter& charter) {
    Submission project;
    project.ready.resize(charter.readiness.size());
    if (charter.forms) {
        project.plan.resize(charter.forms->plan.size());
        project.review.resize(charter.forms->review.size());
    }
    project.commitments.resize(charter.commitments.size());
    project.embedding.resize(charter.embedding.size());
    project.principles.resize(charter.principles.size());
    project.agreements.resize(charter.agreements.size());
    project.monitoring.resize(charter.monitoring.size());
    project.statements.resize(charter.statements.size());
    return project;
}

Submission fullest_project(const Charter& charter) {
    Submission project = empty_project(charter);
    name_everybody(charter, project);
    if (charter.ladder)
        say_everywhere(project, charter.ladder->says.size() - 1);
    record_everything(charter, project);
    for (Claim& claim : project.commitments)
        keep(claim);
    answer_forms(project);
    answer_statements(project, project.groups.front().people.value_or(people), 0);
    return project;
}

Submission unrecorded_project(const Charter& charter) {
    Submission project = empty_project(charter);
    name_everybody(charter, project);
    if (!charter.ladder)
        return project;
    const auto& says = charter.ladder->says;
    Index most = 0;
    while (most + 1 < says.size() && says[most + 1].records == Proof::nothing)
        ++most;
    say_everywhere(project, most);
    return project;
}

Submission disliked_project(const Charter& charter) {
    Submission project = fullest_project(charter);
    const int hundreds = (project.groups.front().people.value_or(people) + 99) / 100;
    for (Group& group : project.groups)
        group.people = 100 * hundreds;
    answer_statements(project, 49 * hundreds, 51 * hundreds);
    return project;
}

Submission doubtful_project(const Charter& charter) {
    Submission project = fullest_project(charter);
    answer_statements(project, 0, 0);
    std::vector<bool> confirmed(charter.commitments.size());
    for (Index i = 0; i < confirmed.size(); ++i) {
        confirmed[i] =
            std::all_of(charter.values.begin(), charter.values.end(),
                        [&](const Value& value) { return can_take(value, confirmed, i); });
        if (!confirmed[i])
            project.commitments[i].evidence.clear();
    }
    return project;
}

} // namespace coprod
