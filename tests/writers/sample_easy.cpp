#include "writers/sample_easy.h"

#include "writers/sample_report.h"

using namespace coprod;

namespace coprod_tests {

namespace {

const std::string parents = "Northshire Parent Carer Forum";
const std::string youth = "Northshire Youth Voice";

ReportEvent event(const char* day, std::string kind, std::string stage,
                  std::vector<std::string> groups) {
    const Date date = *parse_date(day);
    return {date, spelled(date),    std::move(kind),   {},
            {},   std::move(stage), std::move(groups), date > *parse_date("2026-01-12")};
}

ReportHeard heard(std::string who, std::string said, std::string answer, std::string words,
                  std::string told_on) {
    ReportHeard item;
    item.who = std::move(who);
    item.said = std::move(said);
    item.answer = std::move(answer);
    item.answer_words = std::move(words);
    item.shared = true;
    item.heard_on = "10 June 2025";
    item.told_on = std::move(told_on);
    return item;
}

ReportEasy easy() {
    return {"This project does not have the mark yet. What you gave still counts.",
            {{"Some of you are still waiting for an answer.", "Answer what you told us.",
              Outcome::fail, false, true, true},
             {"We have not shown that we kept enough of our promises.", "Ask you what we kept.",
              Outcome::fail, false, false, true},
             {"All notes are there.", "", Outcome::pass, false, false, false},
             {"We do not know yet how much we did with you.", "Ask you what we did with you.",
              Outcome::unknown, false, false, true},
             {"", "", Outcome::unknown, true, false, false}},
            {{"Plan", "when the plan was made", "Make the plan together.", {}, {youth}},
             {"Decide", "when it was decided", "Decide together.", {parents}, {youth}},
             {"Deliver", "when the work was done", "", {}, {}, {youth}},
             {"Review", "when we looked back", "", {}, {}}},
            {}};
}

} // namespace

Report sample_easy_report() {
    Report report = sample_report();
    report.project.organisation = "Northshire Council";
    report.date = *parse_date("2026-01-12");
    report.events = {event("2025-06-01", "start", "", {}),
                     event("2025-06-10", "meeting", "Plan", {parents, "Council staff"}),
                     event("2025-06-10", "heard", "Plan", {parents}),
                     event("2025-09-02", "decision", "", {"Council staff"}),
                     event("2025-09-30", "meeting", "", {}),
                     event("2025-12-18", "end", "", {}),
                     event("2026-03-03", "meeting", "Review", {parents, youth})};
    report.heard = {heard(parents, "The words on the old website were hard to follow.", "done",
                          "Every page was rewritten with two parents reading along.",
                          "1 July 2025"),
                    heard(parents, "Please open the office on Saturdays.", "not-done",
                          "There is no money for it this year.", ""),
                    heard(youth, "The search page does not work on a telephone.", "none", "", ""),
                    heard(youth, "(not shared)", "answered", "", "3 July 2025")};
    report.heard.back().shared = false;
    report.easy = easy();
    return report;
}

} // namespace coprod_tests
