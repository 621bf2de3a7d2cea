// What the page for everyone who took part says in everyday words: the charter's own, or fixed
// sentences round its titles where it has none.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

GateEasy words_for(const Gate& gate) {
    if (gate.easy)
        return *gate.easy;
    const std::string title = in_curly_quotes(gate.title);
    return {fmt::format("{} went well.", title),
            fmt::format("{} did not go well enough yet.", title),
            fmt::format("We do not know yet about {}.", title),
            fmt::format("There is more to do for {}.", title)};
}

const std::string& found(const GateEasy& words, Outcome outcome) {
    switch (outcome) {
    case Outcome::pass:
        return words.passed;
    case Outcome::fail:
        return words.not_passed;
    case Outcome::unknown:
        break;
    }
    return words.not_known;
}

/// Where the first route's steps that can be made now speak of the gate; behind all of them where
/// none does.
std::size_t place_on_route(const Report& report, const std::string& gate) {
    if (report.routes.empty())
        return 0;
    const auto& steps = report.routes.front().steps;
    const auto first = std::ranges::find_if(steps, [&](const ReportStep& step) {
        return step.now && report.gaps[step.gap - 1].gate_id == gate;
    });
    return static_cast<std::size_t>(first - steps.begin());
}

bool anything_now(const Report& report, const std::string& gate) {
    return std::ranges::any_of(
        report.gaps, [&](const ReportGap& gap) { return gap.now && gap.gate_id == gate; });
}

bool any_waiting(const Report& report) {
    return std::ranges::any_of(report.heard, [](const ReportHeard& heard) {
        return !heard.to_come && heard.answer == "none";
    });
}

std::vector<ReportEasyGate> easy_gates(const ReportContext& context, const Report& report) {
    std::vector<std::pair<std::size_t, ReportEasyGate>> placed;
    for (std::size_t i = 0; i < report.gates.size(); ++i) {
        const ReportGate& shown = report.gates[i];
        const Gate& gate = context.charter.mark.gates[context.assessment.gates[i].gate];
        const GateEasy words = words_for(gate);
        ReportEasyGate easy;
        easy.outcome = shown.outcome;
        easy.panel_decides = shown.panel_decides;
        easy.answers = gate.kind == GateKind::heard;
        // Where the page says that somebody waits for an answer, it cannot say that this is not
        // known.
        if (easy.answers && easy.outcome == Outcome::unknown && any_waiting(report))
            easy.outcome = Outcome::fail;
        // The gaps of a gate that is left to the panel would tell what this view hides.
        easy.now = !easy.panel_decides && anything_now(report, gate.id);
        if (!easy.panel_decides)
            easy.words = found(words, easy.outcome);
        if (!easy.panel_decides && shown.outcome != Outcome::pass)
            easy.next = words.next;
        placed.emplace_back(easy.panel_decides ? 0 : place_on_route(report, gate.id),
                            std::move(easy));
    }
    std::ranges::stable_sort(placed, {}, [](const auto& each) { return each.first; });
    std::vector<ReportEasyGate> gates;
    for (auto& [place, gate] : placed)
        gates.push_back(std::move(gate));
    return gates;
}

/// What the records at a stage tell of the day on which it began.
class Days {
public:
    explicit Days(Date today) : today_(today) {}

    void add(const std::optional<DatedAt>& date) {
        if (date)
            (date->date > today_ ? to_come_ : come_) = true;
    }
    [[nodiscard]] bool all_to_come() const { return to_come_ && !come_; }

private:
    Date today_;
    bool come_ = false;
    bool to_come_ = false;
};

/// Whether there are records of the stage, and all of them are of days to come.
bool is_to_come(const ReportContext& context, Index stage) {
    Days days(context.assessment.date);
    const Submission& submission = context.submission;
    for (const Meeting& meeting : submission.meetings)
        if (meeting.stage == stage)
            days.add(meeting.date);
    for (const Heard& heard : submission.heard)
        if (heard.stage == stage)
            days.add(heard.date);
    for (const Evidence& evidence : submission.evidence)
        if (evidence.stage == stage)
            days.add(evidence.date);
    if (context.charter.ladder->stages[stage].decides)
        for (const Decision& decision : submission.decisions)
            days.add(decision.date);
    return days.all_to_come();
}

/// `not_shown` is a say that the project tells of, and no record: that is not known to be none.
enum class LittleSay { none, asked, not_shown };

/// How little say a group had at a stage that has begun. Nothing for more than being asked, and
/// where the stage is blank, absent or said to be still to come.
std::optional<LittleSay> little_say(const ReportContext& context, Index group, Index index) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[index];
    if (result.state != StageSay::State::said || !result.said)
        return std::nullopt;
    const Stage& stage = context.charter.ladder->stages[index];
    const auto proof = [&](Index number) {
        const Say& say = context.charter.ladder->says[number];
        return stage.decides && say.at_decision != Proof::nothing ? say.at_decision : say.records;
    };
    const Proof recorded = proof(result.recorded);
    if (recorded != Proof::nothing && recorded != Proof::from_group)
        return std::nullopt;
    if (proof(*result.said) != recorded && result.held_by != HeldBy::disputed)
        return LittleSay::not_shown;
    return recorded == Proof::nothing ? LittleSay::none : LittleSay::asked;
}

/// Whether the project is for a kind of people of which no group had more than a little say.
bool any_kind_left_out(const ReportContext& context, Index index) {
    return std::ranges::any_of(context.assessment.primary, [&](Index kind) {
        std::size_t groups = 0;
        std::size_t left_out = 0;
        for (Index group = 0; group < context.submission.groups.size(); ++group) {
            if (context.submission.groups[group].kind != kind)
                continue;
            ++groups;
            left_out += little_say(context, group, index) ? 1U : 0U;
        }
        return groups > 0 && groups == left_out;
    });
}

std::vector<std::string>& list_of(ReportEasyStage& shown, LittleSay say) {
    switch (say) {
    case LittleSay::none:
        return shown.no_say;
    case LittleSay::asked:
        return shown.asked;
    case LittleSay::not_shown:
        break;
    }
    return shown.not_shown;
}

ReportEasyStage easy_stage(const ReportContext& context, Index index) {
    const Stage& stage = context.charter.ladder->stages[index];
    ReportEasyStage shown;
    shown.title = stage.title;
    shown.when =
        stage.easy ? stage.easy->when : fmt::format("at the step {}", in_curly_quotes(stage.title));
    if (is_to_come(context, index))
        return shown;
    for (Index group = 0; group < context.submission.groups.size(); ++group) {
        if (!is_lived(context, group))
            continue;
        if (const auto say = little_say(context, group, index))
            list_of(shown, *say).push_back(context.submission.groups[group].shown());
    }
    if (any_kind_left_out(context, index))
        shown.next_time = stage.easy ? stage.easy->next_time
                                     : fmt::format("Share the step {} with the people it is for.",
                                                   in_curly_quotes(stage.title));
    return shown;
}

bool is_missed_altogether(const MissedKind& missed) {
    return missed.how == MissedKind::How::not_named || missed.how == MissedKind::How::took_no_part;
}

bool is_for(const ReportContext& context, Index kind) {
    return std::ranges::find(context.assessment.primary, kind) != context.assessment.primary.end();
}

} // namespace

void add_easy(const ReportContext& context, Report& report) {
    ReportEasy& easy = report.easy;
    if (static_cast<std::size_t>(report.verdict) < context.charter.verdicts.size())
        easy.verdict = context.charter.words(report.verdict).easy;
    if (easy.verdict.empty())
        easy.verdict = fmt::format("The result is: {}.", report.verdict_title);
    easy.gates = easy_gates(context, report);
    if (context.charter.ladder && context.assessment.ladder)
        for (Index stage = 0; stage < context.charter.ladder->stages.size(); ++stage)
            easy.stages.push_back(easy_stage(context, stage));
    for (const MissedKind& missed : context.assessment.missed)
        if (is_missed_altogether(missed) && is_for(context, missed.kind))
            easy.missed.push_back(kind_name(context, missed.kind));
}

} // namespace coprod
