// What the page for everyone who took part is filled with: the sentences stand in its templates and
// in the charter, and here is only which of them are said.
#include <algorithm>
#include <map>

#include "report/words.h"
#include "writers/easy_read.h"
#include "writers/outcome_words.h"

namespace coprod {

namespace {

/// More meetings and decisions than this are put together by their stage.
constexpr std::size_t steps_at_most = 12;
constexpr std::size_t next_at_most = 5;

/// "1" opens the section `one`, any other number `many`.
void count(std::size_t number, Filling& filling) {
    filling.number("count", static_cast<long long>(number));
    filling.flag("one", number == 1);
    filling.flag("many", number > 1);
}

/// Meetings or decisions that are told together.
struct Steps {
    bool decided = false;
    bool to_come = false;
    std::string stage;
    std::string first;
    std::string last;
    std::size_t count = 0;
    std::vector<std::string> groups;
};

void add_to(Steps& steps, const ReportEvent& event) {
    if (steps.count == 0)
        steps.first = event.when;
    steps.last = event.when;
    ++steps.count;
    for (const std::string& group : event.groups)
        if (std::ranges::find(steps.groups, group) == steps.groups.end())
            steps.groups.push_back(group);
}

bool is_step(const ReportEvent& event) {
    return event.kind == "meeting" || event.kind == "decision";
}

std::vector<Steps> steps_of(const Report& report) {
    const bool together =
        static_cast<std::size_t>(std::ranges::count_if(report.events, is_step)) > steps_at_most;
    std::vector<Steps> all;
    for (const ReportEvent& event : report.events) {
        if (!is_step(event))
            continue;
        const bool decided = event.kind == "decision";
        const auto same = std::ranges::find_if(all, [&](const Steps& steps) {
            return together && steps.decided == decided && steps.to_come == event.to_come &&
                   steps.stage == event.stage;
        });
        if (same != all.end()) {
            add_to(*same, event);
            continue;
        }
        add_to(all.emplace_back(Steps{decided, event.to_come, event.stage, {}, {}, 0, {}}), event);
    }
    return all;
}

std::string when_of(const Report& report, const std::string& stage) {
    for (const ReportEasyStage& each : report.easy.stages)
        if (each.title == stage)
            return each.when;
    return {};
}

void fill_steps(const Report& report, Filling& filling) {
    const std::vector<Steps> all = steps_of(report);
    filling.flag("any_steps", !all.empty());
    filling.flag("any_decided", std::ranges::any_of(all, [](const Steps& steps) {
                     return steps.decided && !steps.to_come;
                 }));
    for (const Steps& steps : all) {
        Filling& item = filling.item("steps");
        item.flag("met", !steps.decided);
        item.flag("decided", steps.decided);
        item.flag("to_come", steps.to_come);
        item.text("first", steps.first);
        item.text("last", steps.last == steps.first ? std::string() : steps.last);
        item.text("stage", steps.to_come ? std::string() : when_of(report, steps.stage));
        item.text("groups", join(steps.groups));
        count(steps.count, item);
    }
    bool any = false;
    for (const ReportEasyStage& stage : report.easy.stages) {
        if (stage.no_say.empty() && stage.asked.empty())
            continue;
        any = true;
        Filling& item = filling.item("left_out");
        item.text("stage", stage.when);
        item.text("no_say", join(stage.no_say));
        item.text("asked", join(stage.asked));
    }
    filling.flag("any_left_out", any);
    filling.text("missed", joined(report.easy.missed, ", "));
}

/// As it stands before "told us".
std::string speaker(const ReportHeard& heard) {
    return heard.who.empty() || heard.who == nobody_named ? "Somebody" : heard.who;
}

void fill_who_said(const Report& report, Filling& filling) {
    struct Said {
        std::size_t shared = 0;
        std::size_t kept_back = 0;
    };
    std::vector<std::pair<std::string, Said>> all;
    for (const ReportHeard& heard : report.heard) {
        auto known = std::ranges::find_if(
            all, [&](const auto& each) { return each.first == speaker(heard); });
        if (known == all.end())
            known = all.insert(all.end(), {speaker(heard), {}});
        ++(heard.shared ? known->second.shared : known->second.kept_back);
    }
    filling.flag("any_heard", !all.empty());
    for (const auto& [who, said] : all) {
        Filling& item = filling.item("told_us");
        item.text("who", who);
        count(said.shared + said.kept_back, item);
        item.flag("some_kept_back", said.kept_back > 0 && said.shared > 0);
        item.flag("all_kept_back", said.shared == 0);
    }
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
    for (const ReportHeard& heard : report.heard) {
        const bool waiting = heard.answer == "none";
        const std::string_view list = waiting                  ? "waiting"
                                      : !heard.shared          ? "kept_back"
                                      : heard.answer == "done" ? "changed"
                                                               : "unchanged";
        ++counts[list];
        fill_answer(heard, filling.item(list));
        owed.answers += waiting ? 1U : 0U;
        owed.telling += !waiting && heard.told_on.empty() ? 1U : 0U;
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
    std::map<std::string_view, std::vector<std::string>> lists{
        {"went_well", {}}, {"went_less_well", {}}, {"not_known", {}}};
    bool panel_decides = false;
    for (const ReportEasyGate& gate : report.easy.gates)
        if (gate.panel_decides)
            panel_decides = true;
        else
            lists[gate.outcome == Outcome::pass   ? "went_well"
                  : gate.outcome == Outcome::fail ? "went_less_well"
                                                  : "not_known"]
                .push_back(gate.words);
    for (const auto& [name, words] : lists) {
        filling.texts(name, words);
        filling.flag("any_" + std::string(name), !words.empty());
    }
    filling.flag("panel_decides", panel_decides);
}

/// What people are owed comes first; then what the shortest route names, as far as it can be done.
void fill_next(const Report& report, const Owed& owed, Filling& filling) {
    if (owed.answers > 0)
        count(owed.answers, filling.part("owed_answers"));
    if (owed.telling > 0)
        count(owed.telling, filling.part("owed_telling"));
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
            part.text("when", event.when);
            part.flag("to_come", event.to_come);
        }
}

} // namespace

void fill_easy_read(const Report& report, Filling& filling) {
    fill_project(report, filling);
    fill_steps(report, filling);
    fill_who_said(report, filling);
    const Owed owed = fill_answers(report, filling);
    fill_result(report, filling);
    fill_next(report, owed, filling);
}

} // namespace coprod
