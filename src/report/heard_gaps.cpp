// Gaps in what was heard: nothing noted, no answer, not told, or a note that leaves something out.
#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/names.h"
#include "report/records.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string heard_name(const ReportContext& context, const Heard& heard) {
    const std::string from =
        heard.from.empty() ? std::string() : " from " + group_names(context, heard.from);
    return fmt::format("What was heard{}, {}{}", from, heard.id, in_brackets(heard.date));
}

std::string missing_parts(const Heard& heard) {
    std::vector<std::string> parts;
    if (!heard.date)
        parts.emplace_back("when it was heard");
    if (heard.from.empty())
        parts.emplace_back("who said it");
    if (heard.said.value.empty())
        parts.emplace_back("what was said");
    return parts.empty() ? "a date that has come" : join(parts);
}

GapWords nothing_heard_gap(const Gap& gap) {
    GapWords words;
    words.place = at_or_add(gap.place, "do.heard", "do.heard");
    words.expected = "A note of what people said, what was done about it, and when they were told.";
    words.subject = "You said, we did";
    words.found = "Nothing is recorded as heard.";
    return words;
}

} // namespace

GapWords heard_gap(const ReportContext& context, const Gap& gap) {
    if (gap.kind == GapKind::nothing_heard || gap.item >= context.submission.heard.size())
        return nothing_heard_gap(gap);
    const Heard& heard = context.submission.heard[gap.item];
    const std::string name = heard_name(context, heard);
    GapWords words;
    words.subject = fmt::format("What was heard, {}{}", heard.id, in_brackets(heard.date));
    words.place = place_at(gap.place.known() ? gap.place : heard.place, "do.heard " + heard.id);
    if (gap.kind == GapKind::not_answered) {
        words.expected = "An answer: what was done, or why it was not.";
        words.found = fmt::format("{}, has no answer yet.", name);
        words.to_do = fmt::format(
            "Write under `did` what was done, or under `why_not` why it was not. Then tell {}, and "
            "write the date under `told`.",
            heard.from.empty() ? "those who said it" : group_names(context, heard.from));
    } else if (gap.kind == GapKind::not_told) {
        words.expected = "Those who said it know what came of it.";
        words.found =
            heard.not_told
                ? fmt::format("{}: those who said it have not been told yet.", name)
                : fmt::format("{}: the file does not say that those who said it were told.", name);
        words.to_do = fmt::format("Tell {} what came of it, and write the date under `told`.",
                                  heard.from.empty() ? "those who said it"
                                                     : group_names(context, heard.from));
    } else {
        words.expected = "When it was heard, who said it and what they said.";
        words.found = fmt::format("{}, leaves something out: {}.", name, missing_parts(heard));
        words.to_do = fmt::format("Add {}.", missing_parts(heard));
    }
    return words;
}

} // namespace coprod
