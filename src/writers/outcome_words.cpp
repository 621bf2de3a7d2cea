#include "writers/outcome_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

/// "9 can still be closed now; 3 are for next time."
std::string when_sentence(const std::vector<ReportGap>& gaps) {
    const auto now = static_cast<std::size_t>(std::ranges::count_if(gaps, &ReportGap::now));
    const std::size_t later = gaps.size() - now;
    if (later == 0)
        return now == 1 ? "It can still be closed now." : "All of them can still be closed now.";
    if (now == 0)
        return later == 1 ? "It can only be done differently next time."
                          : "All of them can only be done differently next time.";
    return fmt::format("{} can still be closed now; {} for next time.", now,
                       count_of(later, "is", "are"));
}

std::string_view chosen(Outcome outcome, std::string_view pass, std::string_view fail) {
    switch (outcome) {
    case Outcome::pass:
        return pass;
    case Outcome::fail:
        return fail;
    case Outcome::unknown:
        break;
    }
    return "not known";
}

} // namespace

std::string_view outcome_word(Outcome outcome) {
    return chosen(outcome, "passed", "not passed");
}

std::string_view gate_word(const ReportGate& gate) {
    return gate.panel_decides ? "for the panel to decide" : outcome_word(gate.outcome);
}

std::string_view statement_word(Outcome outcome) {
    return chosen(outcome, "agreed", "not agreed by everyone");
}

std::string strength_words(const ReportCommitment& commitment) {
    std::string word = commitment.strength_word;
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word + (commitment.contested ? ", seen differently by people who took part" : "");
}

std::string_view holds_label(const Report& report) {
    return report.put_right_by.empty() ? "Would hold, once the panel agrees, until"
                                       : "Would hold, once put right, until";
}

std::string_view answer_word(const ReportHeard& heard) {
    if (heard.answer == "answered")
        return "answered (not shared)";
    return heard.answer == "done" ? "done" : heard.answer == "not-done" ? "not done" : "no answer";
}

std::string_view to_do_about(const ReportCommitment& commitment) {
    return commitment.strength == Strength::confirmed ? std::string_view() : commitment.to_do;
}

std::string gaps_sentence(const std::vector<ReportGap>& gaps) {
    return fmt::format("{} a gate from passing. {}",
                       count_of(gaps.size(), "thing keeps", "things keep"), when_sentence(gaps));
}

std::string rung_marks(const ReportRung& rung) {
    std::vector<std::string> marks;
    if (rung.claimed)
        marks.emplace_back("claimed");
    if (rung.described)
        marks.emplace_back("described");
    if (rung.recorded)
        marks.emplace_back("recorded");
    if (rung.perhaps)
        marks.emplace_back("possible");
    return joined(marks, ", ");
}

std::string outcomes_of(const ReportValue& value) {
    std::string text;
    for (const Named& outcome : value.outcomes)
        text.append(text.empty() ? "" : "; ").append(outcome.title);
    return text;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
    std::string all;
    for (const std::string& text : texts)
        all.append(&text == &texts.front() ? std::string_view() : between) += text;
    return all;
}

} // namespace coprod
