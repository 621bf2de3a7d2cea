// The project's time as a picture: a lane for each kind of event. Events too close to each other to
// be drawn apart share a mark with their number below it.
#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/pictures.h"
#include "writers/time_scale.h"

namespace coprod {

namespace {

constexpr int lane_name_x = 2;
constexpr int scale_left = 82;
constexpr int scale_right = 318;
constexpr int lane_height = 42;
constexpr int cluster_pitch = 27;
constexpr int heading_height = 20;
constexpr int bar_height = 8;

struct Lane {
    std::string_view kind;
    std::string_view label;
};

constexpr std::array<Lane, 4> lanes{
    {{"meeting", "Meetings"}, {"decision", "Decisions"}, {"heard", "Heard"}, {"told", "Told"}}};

/// Events that one mark stands for.
struct Cluster {
    int x = 0;
    std::size_t count = 0;
    bool to_come = false;
};

/// Marks stand where their first event is, or as far behind the mark before it as they need.
std::vector<Cluster> clusters_of(const Report& report, std::string_view kind,
                                 const TimeScale& scale) {
    std::vector<Cluster> clusters;
    for (const ReportEvent& event : report.events) {
        if (event.kind != kind)
            continue;
        const int x = scale.at(event.date);
        const bool close = !clusters.empty() && x < clusters.back().x + cluster_pitch;
        if (close && clusters.back().to_come == event.to_come)
            ++clusters.back().count;
        else
            clusters.push_back({close ? clusters.back().x + cluster_pitch : x, 1, event.to_come});
    }
    // Only one mark can have been pushed behind the end: the first one of what is to come.
    for (std::size_t i = clusters.size(); i > 0; --i) {
        const int most = i == clusters.size() ? scale_right : clusters[i].x - cluster_pitch;
        clusters[i - 1].x = std::min(clusters[i - 1].x, most);
    }
    return clusters;
}

void draw_lane(Drawing& drawing, const Lane& lane, const std::vector<Cluster>& clusters,
               int middle) {
    drawing.words.push_back({lane_name_x, middle + 5, std::string(lane.label), false});
    drawing.strokes.push_back({scale_left, middle, scale_right, middle, "lane"});
    for (const Cluster& cluster : clusters) {
        drawing.marks.push_back(
            {cluster.x, middle, std::string(lane.kind), cluster.to_come ? "ahead" : "past"});
        if (cluster.count > 1)
            drawing.words.push_back(
                {cluster.x, middle + 23, std::to_string(cluster.count), true, Anchor::middle});
    }
}

const ReportEvent* find_event(const Report& report, std::string_view kind) {
    const auto found = std::ranges::find(report.events, kind, &ReportEvent::kind);
    return found == report.events.end() ? nullptr : &*found;
}

/// From the beginning to the end, as far as the file says them; what is to come is open.
void draw_project(Drawing& drawing, const Report& report, const TimeScale& scale, int middle) {
    drawing.words.push_back({lane_name_x, middle + 5, "Project", false});
    const ReportEvent* start = find_event(report, "start");
    const ReportEvent* end = find_event(report, "end");
    const int from = start == nullptr ? scale_left : scale.at(start->date);
    const int to = end == nullptr ? scale_right : std::max(scale.at(end->date), from);
    const int today = std::clamp(scale.at(report.date), from, to);
    const int top = middle - bar_height / 2;
    if (today > from)
        drawing.bars.push_back({from, top, today - from, bar_height, "done"});
    if (to > today)
        drawing.bars.push_back({today, top, to - today, bar_height, "todo"});
    for (const auto& [event, x] : {std::pair{start, from}, std::pair{end, to}})
        if (event != nullptr)
            drawing.strokes.push_back({x, middle - 9, x, middle + 9, "edge"});
}

void draw_scale(Drawing& drawing, const TimeScale& scale, int top, int bottom) {
    for (const TimeTick& tick : scale.ticks()) {
        drawing.strokes.push_back({tick.x, top, tick.x, bottom, "tick"});
        int y = bottom + 14;
        for (const std::string& label : {tick.month, tick.year}) {
            if (!label.empty())
                drawing.words.push_back({tick.x, y, label, false, Anchor::middle});
            if (!tick.month.empty())
                y += line_height;
        }
    }
}

/// Nothing where the day lies far outside of what is drawn.
std::optional<int> today_on(const Report& report, const TimeScale& scale) {
    if (report.date < scale.ticks().front().date || report.date > scale.ticks().back().date)
        return std::nullopt;
    return scale.at(report.date);
}

void draw_today(Drawing& drawing, const Report& report, int x, int bottom) {
    drawing.strokes.push_back({x, heading_height, x, bottom, "today"});
    std::string words = "assessed on " + spelled(report.date);
    const int half = drawn_width(words, false) / 2 + 2;
    drawing.words.push_back(
        {std::clamp(x, half, drawing_width - half), 14, std::move(words), false, Anchor::middle});
}

bool has_project(const Report& report) {
    return find_event(report, "start") != nullptr || find_event(report, "end") != nullptr;
}

TimeScale scale_of(const Report& report) {
    const auto [first, last] = std::ranges::minmax(report.events, {}, &ReportEvent::date);
    // The day of the assessment is worth a little more room, but not years of it.
    const std::int64_t span = last.date.days - first.date.days;
    const std::int64_t behind = std::int64_t{report.date.days} - last.date.days;
    const bool near = behind > 0 && behind <= std::max<std::int64_t>(span / 3, 60);
    return {first.date, near ? report.date : last.date, scale_left, scale_right};
}

std::string description(const Report& report) {
    std::vector<std::string> counts;
    for (const auto& [kind, one, many] :
         {std::array<std::string_view, 3>{"meeting", "meeting", "meetings"},
          {"decision", "decision", "decisions"},
          {"heard", "thing heard", "things heard"},
          {"told", "time people were told", "times people were told"}})
        counts.push_back(count_of(
            static_cast<std::size_t>(std::ranges::count(report.events, kind, &ReportEvent::kind)),
            one, many));
    std::string text = fmt::format("From {} to {}: {}.", report.events.front().when,
                                   report.events.back().when, join(counts));
    const auto ahead =
        static_cast<std::size_t>(std::ranges::count_if(report.events, &ReportEvent::to_come));
    if (ahead > 0)
        text += fmt::format(" {} still to come.", count_of(ahead, "event is", "events are"));
    return text;
}

/// How the groups of an event had to do with it.
std::string_view how_of(std::string_view kind) {
    if (kind == "decision")
        return "Taken by";
    if (kind == "heard")
        return "From";
    return kind == "told" ? "It had come from" : "With";
}

void fill_listed(const ReportEvent& event, Filling& item) {
    item.text("when", event.when);
    item.text("date", iso(event.date));
    item.text("what", sentence(event.what));
    item.text("stage", event.stage);
    item.text("how", how_of(event.kind));
    item.text("with", join(event.groups));
    item.flag("to_come", event.to_come);
}

} // namespace

Drawings draw_timeline(const Report& report) {
    Drawings sheets(1);
    Drawing& drawing = sheets.front();
    const TimeScale scale = scale_of(report);
    const std::optional<int> today = today_on(report, scale);
    const int top = today ? heading_height : 0;
    int middle = top + 16;
    if (has_project(report)) {
        draw_project(drawing, report, scale, middle);
        middle += 30;
    }
    for (const Lane& lane : lanes) {
        draw_lane(drawing, lane, clusters_of(report, lane.kind, scale), middle);
        middle += lane_height;
    }
    const int bottom = middle - 12;
    draw_scale(drawing, scale, top, bottom);
    if (today)
        draw_today(drawing, report, *today, bottom);
    const bool two_lines = !scale.ticks().front().month.empty();
    drawing.height = bottom + (two_lines ? 2 : 1) * line_height + 4;
    return sheets;
}

void fill_timeline_picture(const Report& report, Filling& filling) {
    if (report.events.empty())
        return;
    Filling& part = filling.part("picture_timeline");
    fill_drawings(draw_timeline(report), "timeline", part);
    part.text("description", description(report));
    bool crowded = false;
    for (const Lane& lane : lanes)
        for (const Cluster& cluster : clusters_of(report, lane.kind, scale_of(report)))
            crowded = crowded || cluster.count > 1;
    part.flag("any_crowded", crowded);
    part.flag("any_to_come", std::ranges::any_of(report.events, &ReportEvent::to_come));
    for (const ReportEvent& event : report.events)
        fill_listed(event, part.item("listed"));
}

} // namespace coprod
