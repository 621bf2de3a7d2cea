#include "guides/gate_trials.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "guides/trial_projects.h"
#include "rules/rules.h"

namespace coprod {

namespace {

Assessment tried(const Charter& charter, const Submission& project) {
    return judge(RuleContext(charter, project, trial_day()));
}

bool passes(const Assessment& found, GateKind kind, const Charter& charter) {
    return std::any_of(found.gates.begin(), found.gates.end(), [&](const GateResult& result) {
        return charter.mark.gates[result.gate].kind == kind && result.outcome == Outcome::pass;
    });
}

std::string names_of_stages(const Ladder& ladder, const std::vector<Index>& stages) {
    std::vector<std::string> names;
    for (const Index stage : stages)
        names.push_back("‘" + ladder.stages[stage].id + "’");
    return fmt::format("{}", fmt::join(names, ", "));
}

/// What a need asks for that no record can carry.
std::string need_in_words(const Ladder& ladder, const Need& need, const UnmetNeed& unmet) {
    switch (need.kind) {
    case Need::Kind::every_stage:
        return fmt::format("the say ‘{}’ at {}", ladder.says[need.say].id,
                           names_of_stages(ladder, unmet.stages));
    case Need::Kind::some_stage:
        return fmt::format("the say ‘{}’ at some stage{}", ladder.says[need.say].id,
                           need.while_open ? " before the decision" : "");
    case Need::Kind::change:
        break;
    }
    return "a change that came from what people said";
}

void warn_of_ladder(const Ladder& ladder, const LadderResult& found, const Gate& gate,
                    CharterFile& file) {
    const Index pass = found.pass_rung;
    std::vector<std::string> needs;
    for (const UnmetNeed& unmet : found.groups.front().for_gate)
        needs.push_back(need_in_words(ladder, ladder.rungs[pass].needs[unmet.need], unmet));
    file.diagnostics.warning(
        "charter-never", ladder.rungs[pass].place,
        fmt::format("no project can pass the gate ‘{}’: its lowest rung ‘{}’ needs {}, and "
                    "nothing on record can carry that",
                    gate.id, ladder.rungs[pass].id, fmt::join(needs, ", and ")),
        "Look at `records` and `at_decision` of that say: a decision is on record only for the "
        "stage that decides.");
}

// Warnings stand where they can be mended: a rung in the ladder, all else at the gate.
void try_fullest(const Charter& charter, const FindPart& find_part) {
    const Submission project = fullest_project(charter);
    const Assessment found = tried(charter, project);
    for (const GateResult& result : found.gates) {
        const Gate& gate = charter.mark.gates[result.gate];
        if (result.outcome == Outcome::pass)
            continue;
        if (gate.kind == GateKind::ladder)
            warn_of_ladder(*charter.ladder, *found.ladder, gate, *find_part("ladder").file);
        else
            find_part("mark").file->diagnostics.warning(
                "charter-never", gate.place,
                fmt::format("no project can pass the gate ‘{}’: one with every answer and every "
                            "record that coprod knows of does not",
                            gate.id),
                "So the mark cannot be earned. Look at the part that the gate judges, and at the "
                "numbers of `mark`.");
    }
}

/// A project that should not pass a gate, and what to say where it does.
struct Trial {
    GateKind kind;
    Submission (*project)(const Charter&);
    std::string_view who;
    std::string_view help;
};

constexpr std::array trials{
    Trial{GateKind::forms, empty_project, "a project of which nothing is known",
          "Ask something in the Plan, Do and Review forms."},
    Trial{GateKind::values, empty_project, "a project of which nothing is known",
          "Give each value its commitments."},
    Trial{GateKind::values, doubtful_project,
          "a project that has fewer than half of the commitments of every value confirmed",
          "Raise `confirmed_at_least_percent`; the charters that come with coprod have 70."},
    Trial{GateKind::ladder, unrecorded_project, "a project without a single record",
          "Give the gate a higher `band`, or say under `records` of a say what has to be on "
          "record for it."},
    Trial{GateKind::statements, empty_project, "a project of which nothing is known",
          "Ask people whether they agree with something."},
    Trial{GateKind::statements, disliked_project,
          "a project of which 51 of 100 people disagree with every statement",
          "Raise `agreed_from_percent`; the charters that come with coprod have 80."},
    Trial{GateKind::heard, empty_project, "a project of which nothing is known",
          "Ask for what people said, and what became of it."},
};

void try_weakest(const Charter& charter, const FindPart& find_part) {
    for (const Gate& gate : charter.mark.gates)
        for (const Trial& trial : trials) {
            if (trial.kind != gate.kind)
                continue;
            const Submission project = trial.project(charter);
            if (!passes(tried(charter, project), gate.kind, charter))
                continue;
            find_part("mark").file->diagnostics.warning(
                "charter-always", gate.place,
                fmt::format("the gate ‘{}’ keeps nobody back: {} passes it", gate.id, trial.who),
                std::string(trial.help));
            break;
        }
}

} // namespace

void try_gates(const Charter& charter, const FindPart& find_part) {
    try_fullest(charter, find_part);
    try_weakest(charter, find_part);
}

} // namespace coprod
