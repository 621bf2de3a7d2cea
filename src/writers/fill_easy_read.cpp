// What the page for everyone who took part is filled with: the sentences stand in its templates and
// in the charter, and here is only which of them are said.
#include <algorithm>
#include <map>

#include "report/words.h"
#include "writers/easy_read.h"
#include "writers/easy_steps.h"
#include "writers/outcome_words.h"

namespace coprod {

namespace {

constexpr std::size_t next_at_most = 5;

void fill_left_out(const Report& report, Filling& filling) {
    bool any_left_out = false;
    bool any_not_shown = false;
    for (const ReportEasyStage& stage : report.easy.stages) {
        if (!stage.no_say.empty() || !stage.asked.empty()) {
            any_left_out = true;
            Filling& item = filling.item("left_out");
            item.text("stage", stage.when);
            item.text("no_say", join(stage.no_say));
            item.text("asked", join(stage.asked));
        }
        if (!stage.not_shown.empty()) {
            any_not_shown = true;
            Filling& item = filling.item("not_shown");
            item.text("stage", stage.when);
            item.text("groups", join(stage.not_shown));
        }
    }
    filling.flag("any_left_out", any_left_out);
    filling.flag("any_not_shown", any_not_shown);
    // a kind of people may have an "and" in its name
    filling.text("missed", joined(report.easy.missed, "; "));
}

/// As it stands before "told us".
std::string speaker(const ReportHeard& heard) {
    return heard.who.empty() || heard.who == nobody_named ? "Somebody" : heard.who;
}

/// What has been said by the day of the assessment.
std::vector<const ReportHeard*> heard_by_now(const Report& report) {
    std::vector<const ReportHeard*> all;
    for (const ReportHeard& heard : report.heard)
        if (!heard.to_come)
            all.push_back(&heard);
    return all;
}

void fill_who_said(const Report& report, Filling& filling) {
    struct Said {
        std::size_t shared = 0;
        std::size_t kept_back = 0;
    };
    std::vector<std::pair<std::string, Said>> all;
    for (const ReportHeard* heard : heard_by_now(report)) {
        auto known = std::ranges::find_if(
            all, [&](const auto& each) { return each.first == speaker(*heard); });
        if (known == all.end())
            known = all.insert(all.end(), {speaker(*heard), {}});
        ++(heard->shared ? known->second.shared : known->second.kept_back);
    }
    filling.flag("any_heard", !all.empty());
    for (const auto& [who, said] : all) {
        Filling& item = filling.item("told_us");
        item.text("who", who);
        fill_count(said.shared + said.kept_back, item);
        item.flag("some_kept_back", said.kept_back > 0 && said.shared > 0);
        item.flag("all_kept_back", said.shared == 0);
    }
}

/// What the page promises to stand below: words, and answers to them.
void fill_below(const Report& report, Filling& filling) {
    std::size_t kept_back = 0;
    std::size_t answered = 0;
    std::size_t waiting = 0;
    for (const ReportHeard* heard : heard_by_now(report))
        ++(!heard->shared ? kept_back : heard->answer == "none" ? waiting : answered);
    filling.flag("words_below", answered + waiting > 0);
    filling.flag("some_words_only", kept_back > 0);
    filling.flag("answers_below", answered > 0);
    filling.flag("some_answers_only", waiting > 0);
}

void fill_answer(const ReportHeard& heard, Filling& item) {
    item.text("who", speaker(heard));
    item.text("heard_on", heard.heard_on);
    item.text("said", heard.shared ? heard.said : std::string());
    item.text("answer", heard.answer_words);
    item.text("told_on", heard.told_on);
}

/// How many replies are owed, of both sorts.
struct Owed {
    std::size_t answers = 0;
    std::size_t telling = 0;
};

Owed fill_answers(const Report& report, Filling& filling) {
    std::map<std::string_view, std::size_t> counts;
    Owed owed;
    for (const ReportHeard* heard : heard_by_now(report)) {
        const bool waiting = heard->answer == "none";
        const std::string_view list = waiting                   ? "waiting"
                                      : !heard->shared          ? "kept_back"
                                      : heard->answer == "done" ? "changed"
                                                                : "unchanged";
        ++counts[list];
        fill_answer(*heard, filling.item(list));
        owed.answers += waiting ? 1U : 0U;
        owed.telling += !waiting && heard->told_on.empty() ? 1U : 0U;
    }
    filling.flag("any_changed", counts["changed"] > 0);
    filling.flag("any_unchanged", counts["unchanged"] > 0);
    filling.flag("any_waiting", counts["waiting"] > 0);
    filling.flag("any_kept_back", counts["kept_back"] > 0);
    return owed;
}

void fill_result(const Report& report, Filling& filling) {
    filling.text("verdict", report.easy.verdict);
    filling.text("holds_until", report.holds_until);
    filling.text("put_right_by", report.put_right_by);
    filling.texts("panel_choice", report.panel ? report.panel->easy : std::vector<std::string>());
    filling.flag("any_panel_choice", report.panel.has_value());
    std::map<std::string_view, std::vector<std::string>> lists{
        {"went_well", {}}, {"went_less_well", {}}, {"not_known", {}}};
    std::size_t panel_decides = 0;
    for (const ReportEasyGate& gate : report.easy.gates)
        if (gate.panel_decides)
            ++panel_decides;
        else
            lists[gate.outcome == Outcome::pass   ? "went_well"
                  : gate.outcome == Outcome::fail ? "went_less_well"
                                                  : "not_known"]
                .push_back(gate.words);
    for (const auto& [name, words] : lists) {
        filling.texts(name, words);
        filling.flag("any_" + std::string(name), !words.empty());
    }
    if (panel_decides > 0)
        fill_count(panel_decides, filling.part("panel_decides"));
}

/// What people are owed comes first; then what the shortest route names, as far as it can be done.
void fill_next(const Report& report, const Owed& owed, Filling& filling) {
    if (owed.answers > 0)
        fill_count(owed.answers, filling.part("owed_answers"));
    if (owed.telling > 0)
        fill_count(owed.telling, filling.part("owed_telling"));
    std::size_t room = next_at_most - (owed.answers > 0 ? 1U : 0U) - (owed.telling > 0 ? 1U : 0U);
    const bool any_owed = room < next_at_most;
    std::vector<std::string> next;
    for (const ReportEasyGate& gate : report.easy.gates) {
        if (room == 0 || !gate.now || gate.next.empty() || (gate.answers && any_owed))
            continue;
        next.push_back(gate.next);
        --room;
    }
    filling.texts("next", next);
    filling.flag("any_next", any_owed || !next.empty());
    std::vector<std::string> next_time;
    for (const ReportEasyStage& stage : report.easy.stages)
        if (!stage.next_time.empty())
            next_time.push_back(stage.next_time);
    filling.texts("next_time", next_time);
    filling.flag("any_next_time", !next_time.empty());
}

void fill_project(const Report& report, Filling& filling) {
    filling.text("title", report.title);
    filling.text("organisation", report.project.organisation);
    filling.text("date", spelled(report.date));
    filling.flag("panel", report.view == View::panel);
    for (const ReportEvent& event : report.events)
        if (event.kind == "start" || event.kind == "end") {
            Filling& part = filling.part(event.kind == "start" ? "start" : "end");
            fill_when(event.when, part);
            part.flag("to_come", event.to_come);
        }
}

} // namespace

void fill_easy_read(const Report& report, Filling& filling) {
    fill_project(report, filling);
    fill_easy_steps(report, filling);
    fill_left_out(report, filling);
    fill_who_said(report, filling);
    fill_below(report, filling);
    const Owed owed = fill_answers(report, filling);
    fill_result(report, filling);
    fill_next(report, owed, filling);
}

} // namespace coprod
