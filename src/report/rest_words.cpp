#include "report/rest_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/records.h"
#include "report/shown_statements.h"
#include "report/words.h"

namespace coprod {

namespace {

constexpr std::size_t most_named = 2;

std::string statement_name(const ReportContext& context, Index statement) {
    return in_curly_quotes(context.charter.statements[statement].wording);
}

std::string stage_name(const ReportContext& context, Index stage) {
    return context.charter.ladder->stages[stage].title;
}

std::string say_name(const ReportContext& context, const RestsOn& rest) {
    const StageSay& say = context.submission.involvement[rest.group][rest.stage];
    const std::string& group = context.submission.groups[rest.group].shown();
    const std::string stage = stage_name(context, rest.stage);
    if (say.state == StageSay::State::absent)
        return fmt::format("that the project had no stage {} for {}", stage, group);
    return fmt::format("the say of {} at the stage {}, given as {}", group, stage,
                       in_curly_quotes(context.charter.ladder->says[say.say].title));
}

std::string answers_name(const ReportContext& context, const RestsOn& rest) {
    std::string name =
        fmt::format("the answers of {} to {}", context.submission.groups[rest.group].shown(),
                    statement_name(context, rest.statement));
    if (!context.everyone())
        name += fmt::format(": {}", shown_answers(context, rest.statement, rest.group).text);
    return name;
}

const Gate& gate_of(const ReportContext& context, const RestsOn::GateWithout& without) {
    return context.charter.mark.gates[without.gate];
}

const RestsOn::GateWithout* changed_gate(const ReportContext& context, const RestsOn& rest,
                                         GateKind kind) {
    const auto found = std::find_if(rest.gates.begin(), rest.gates.end(), [&](const auto& gate) {
        return gate_of(context, gate).kind == kind;
    });
    return found == rest.gates.end() ? nullptr : &*found;
}

/// "Without it" or "Without them", by what it is.
const char* without_it(const RestsOn& rest) {
    return rest.kind == RestsOn::Kind::answers ? "Without them" : "Without it";
}

std::string stage_sentence(const ReportContext& context, const RestsOn& rest,
                           const std::vector<Index>& groups, Index stage, HeldBy held_by) {
    const std::string who = group_names(context, groups);
    const std::string where = stage_name(context, stage);
    if (rest.kind == RestsOn::Kind::say)
        return "Without it, it is not known how much say they had there.";
    const StageResult& before = context.assessment.ladder->groups[groups.front()].stages[stage];
    switch (held_by) {
    case HeldBy::no_record:
    case HeldBy::not_there:
        return fmt::format("Without it, no record shows that {} took part at the stage {}.", who,
                           where);
    case HeldBy::not_named_in_decision:
        return fmt::format("Without it, no decision on record names {}.", who);
    case HeldBy::decision_not_said:
        return fmt::format("Without it, no decision that names {} says what was decided.", who);
    case HeldBy::nothing:
    case HeldBy::disputed:
        break;
    }
    if (before.held_by == HeldBy::disputed && held_by == HeldBy::nothing)
        return fmt::format("Without it, nobody disputes the say of {} at the stage {}.", who,
                           where);
    return fmt::format("Without it, the records carry less of the say of {} at the stage {}, or "
                       "only after the last decision.",
                       who, where);
}

/// One sentence for all groups of which the same holds at a stage.
std::string stage_sentences(const ReportContext& context, const RestsOn& rest) {
    std::string text;
    for (auto first = rest.stages.begin(); first != rest.stages.end(); ++first) {
        const auto alike = [&](const RestsOn::StageWithout& other) {
            return other.stage == first->stage && other.held_by == first->held_by;
        };
        if (std::any_of(rest.stages.begin(), first, alike))
            continue;
        std::vector<Index> groups;
        for (const RestsOn::StageWithout& each : rest.stages)
            if (alike(each))
                groups.push_back(each.group);
        text = both(text, stage_sentence(context, rest, groups, first->stage, first->held_by));
    }
    return text;
}

std::string traced_sentence(const ReportContext& context, const RestsOn& rest) {
    if (rest.traced.empty())
        return {};
    const std::string who = group_names(context, rest.traced);
    const auto& groups = context.assessment.ladder->groups;
    return groups[rest.traced.front()].change == Outcome::pass
               ? fmt::format("Without it, no change is traced to {}.", who)
               : fmt::format("Without it, it is open whether a change can be traced to {}.", who);
}

std::string ladder_sentences(const ReportContext& context, const RestsOn& rest) {
    if (changed_gate(context, rest, GateKind::ladder) == nullptr)
        return {};
    const bool decision =
        rest.kind == RestsOn::Kind::record && rest.record.kind == RecordRef::Kind::decision;
    if (decision && rest.stages.empty())
        return "Without it, it is another one that counts as the last decision, or none.";
    return both(stage_sentences(context, rest), traced_sentence(context, rest));
}

/// "“A”, “B” and 3 more"
std::string commitment_names(const ReportContext& context, const std::vector<Index>& commitments) {
    std::vector<std::string> names;
    for (const Index commitment : commitments)
        if (names.size() < most_named)
            names.push_back(in_curly_quotes(context.charter.commitments[commitment].wording));
    if (commitments.size() <= most_named)
        return join(names);
    return fmt::format("{} and {} more", fmt::join(names, ", "), commitments.size() - most_named);
}

std::string commitments_sentence(const ReportContext& context, const RestsOn& rest) {
    // where other gates alone stand otherwise, this is not why
    if (rest.commitments.empty() ||
        (!rest.gates.empty() && changed_gate(context, rest, GateKind::values) == nullptr))
        return {};
    const std::string names = commitment_names(context, rest.commitments);
    if (rest.kind == RestsOn::Kind::account)
        return "Without it, nothing shows how it was kept.";
    const bool contested = context.assessment.commitments[rest.commitments.front()].contested;
    return fmt::format("{}, {} {}: {}.", without_it(rest),
                       count_of(rest.commitments.size(), "commitment is", "commitments are"),
                       contested ? "judged otherwise" : "shown less well", names);
}

std::string minutes_sentence(const ReportContext& context, const RestsOn& rest) {
    const RestsOn::GateWithout* gate = changed_gate(context, rest, GateKind::forms);
    if (gate == nullptr)
        return {};
    return gate->outcome == Outcome::pass
               ? "Its minutes leave something out, and nothing else does."
               : "Without it, there are no minutes of a meeting.";
}

std::string heard_sentence(const ReportContext& context, const RestsOn& rest) {
    if (changed_gate(context, rest, GateKind::heard) == nullptr)
        return {};
    return context.assessment.heard.items.size() == 1
               ? "Without it, nothing is recorded as heard."
               : "It has not been answered, or those who said it have not been told.";
}

std::string statement_sentence(const ReportContext& context, const RestsOn& rest) {
    const RestsOn::GateWithout* gate = changed_gate(context, rest, GateKind::statements);
    if (gate == nullptr)
        return {};
    if (context.assessment.statements[rest.statement].groups[rest.group].reading == Reading::agreed)
        return "Without them, it is not known whether these people agree.";
    return gate->outcome == Outcome::pass ? "Without them, everyone who was asked agrees."
                                          : "Without them, nobody is known to see it otherwise.";
}

std::string gate_sentence(const ReportContext& context, const RestsOn::GateWithout& gate) {
    const std::string title = in_curly_quotes(gate_of(context, gate).title);
    switch (gate.outcome) {
    case Outcome::pass:
        return fmt::format("The gate {} would be passed.", title);
    case Outcome::fail:
        return fmt::format("The gate {} would not be passed.", title);
    case Outcome::unknown:
        break;
    }
    return fmt::format("It would not be known whether the gate {} is passed.", title);
}

/// Where every gate keeps its answer, the verdict turns on how much there is to put right.
std::string gate_sentences(const ReportContext& context, const RestsOn& rest) {
    std::string text;
    for (const RestsOn::GateWithout& gate : rest.gates)
        text = both(text, gate_sentence(context, gate));
    if (!rest.gates.empty())
        return text;
    return rest.becomes > context.assessment.verdict.kind
               ? "There would be more to put right than conditions allow."
               : "There would be little enough to put right for conditions.";
}

} // namespace

std::string rest_name(const ReportContext& context, const RestsOn& rest) {
    switch (rest.kind) {
    case RestsOn::Kind::record:
        return record_name(context, rest.record);
    case RestsOn::Kind::answers:
        return answers_name(context, rest);
    case RestsOn::Kind::say:
        return say_name(context, rest);
    case RestsOn::Kind::account:
        break;
    }
    return fmt::format("what the project says of how it kept {}",
                       in_curly_quotes(context.charter.commitments[rest.commitment].wording));
}

std::string rest_reason(const ReportContext& context, const RestsOn& rest) {
    std::string text;
    switch (rest.kind) {
    case RestsOn::Kind::record:
        text = both(minutes_sentence(context, rest), commitments_sentence(context, rest));
        text = both(both(text, ladder_sentences(context, rest)), heard_sentence(context, rest));
        break;
    case RestsOn::Kind::answers:
        text = statement_sentence(context, rest);
        if (text.empty()) // else the gate for statements is reason enough
            text = commitments_sentence(context, rest);
        break;
    case RestsOn::Kind::say:
        text = ladder_sentences(context, rest);
        break;
    case RestsOn::Kind::account:
        text = commitments_sentence(context, rest);
        break;
    }
    return both(text, gate_sentences(context, rest));
}

} // namespace coprod
