// What is on record with a date: meetings, decisions, what was heard and told.
#include <algorithm>

#include "report/context.h"
#include "report/names.h"

namespace coprod {

namespace {

/// Puts events into a list, one kind after the other.
class Events {
public:
    explicit Events(const ReportContext& context) : context_(context) {}

    /// `to_come` are the words where the day is after that of the assessment.
    void add(const std::optional<DatedAt>& date, std::string_view kind, const std::string& record,
             std::string what, std::string to_come) {
        if (!date)
            return;
        ReportEvent event;
        event.date = date->date;
        event.when = spelled(*date);
        event.kind = kind;
        event.record = record;
        event.to_come = date->date > context_.assessment.date;
        event.what = event.to_come ? std::move(to_come) : std::move(what);
        events_.push_back(std::move(event));
    }

    /// Of the event that was added last, if it has the date.
    void at_stage(const std::optional<DatedAt>& date, const std::optional<Index>& stage) {
        if (date && stage && context_.charter.ladder)
            events_.back().stage = context_.charter.ladder->stages[*stage].title;
    }
    void with(const std::optional<DatedAt>& date, Index group) {
        if (date)
            events_.back().groups.push_back(context_.submission.groups[group].shown());
    }

    [[nodiscard]] std::vector<ReportEvent> in_order() && {
        std::stable_sort(
            events_.begin(), events_.end(),
            [](const ReportEvent& a, const ReportEvent& b) { return a.date < b.date; });
        return std::move(events_);
    }

private:
    const ReportContext& context_;
    std::vector<ReportEvent> events_;
};

void add_meetings(const ReportContext& context, Events& events) {
    for (const Meeting& meeting : context.submission.meetings) {
        events.add(meeting.date, "meeting", meeting.id, "meeting " + meeting.id,
                   "meeting " + meeting.id);
        events.at_stage(meeting.date, meeting.stage);
        for (const Attendance& there : meeting.attended)
            if (there.people != 0) // somebody came, or it is not said how many
                events.with(meeting.date, there.group);
    }
}

void add_decisions(const ReportContext& context, Events& events) {
    for (const Decision& decision : context.submission.decisions) {
        events.add(decision.date, "decision", decision.id, "decision " + decision.id,
                   "decision " + decision.id);
        for (const Index group : decision.by)
            events.with(decision.date, group);
    }
}

void add_heard_and_told(const ReportContext& context, Events& events) {
    for (const Heard& heard : context.submission.heard) {
        events.add(heard.date, "heard", heard.id, "something was heard, " + heard.id,
                   "something is to be heard, " + heard.id);
        events.at_stage(heard.date, heard.stage);
        for (const Index group : heard.from)
            events.with(heard.date, group);
        events.add(heard.told, "told", heard.id, "those who said " + heard.id + " were told",
                   "those who said " + heard.id + " are to be told");
        for (const Index group : heard.from)
            events.with(heard.told, group);
    }
}

} // namespace

void add_events(const ReportContext& context, Report& report) {
    Events events(context);
    events.add(context.submission.project.start, "start", {}, "the project began",
               "the project is to begin");
    add_meetings(context, events);
    add_decisions(context, events);
    add_heard_and_told(context, events);
    events.add(context.submission.project.end, "end", {}, "the project ended",
               "the project is to end");
    report.events = std::move(events).in_order();
}

} // namespace coprod
