// Gaps in what was heard: nothing noted, no answer, not told, or a note that leaves something out.
#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/heard_words.h"
#include "report/names.h"
#include "report/records.h"
#include "report/words.h"
#include "rules/answered.h"

namespace coprod {

namespace {

std::string heard_name(const ReportContext& context, const Heard& heard) {
    const std::string from =
        heard.from.empty() ? std::string() : " from " + group_names(context, heard.from);
    return fmt::format("What was heard{}, {}{}", from, heard.id, in_brackets(heard.date));
}

/// What is left of the template; empty where all of it is the project's own.
std::string made_up_words(const Placeholders& placeholders, const Heard& heard) {
    std::vector<std::string> keys;
    if (placeholders.made_up(heard.said.value))
        keys.emplace_back("`said`");
    if (placeholders.made_up(heard.did.value))
        keys.emplace_back("`did`");
    if (placeholders.made_up(heard.why_not.value))
        keys.emplace_back("`why_not`");
    return keys.empty()
               ? std::string()
               : fmt::format("The template's made-up example still stands under {}.", join(keys));
}

std::string missing_parts(const Placeholders& placeholders, const Heard& heard) {
    std::vector<std::string> parts;
    if (!heard.date)
        parts.emplace_back("when it was heard");
    if (heard.from.empty())
        parts.emplace_back("who said it");
    if (!placeholders.answered(heard.said.value))
        parts.emplace_back("what was said");
    return parts.empty() ? "a date that has come" : join(parts);
}

GapWords nothing_heard_gap(const Gap& gap) {
    GapWords words;
    words.place = gap.place.known() ? place_at(gap.place, "do.heard") : empty_list("do.heard");
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
    const Placeholders placeholders(context.charter);
    GapWords words;
    words.subject = fmt::format("What was heard, {}{}", heard.id, in_brackets(heard.date));
    words.place = place_at(gap.place.known() ? gap.place : heard.place, "do.heard " + heard.id);
    if (gap.kind == GapKind::not_answered) {
        words.expected = "An answer: what was done, or why it was not.";
        words.found =
            both(sentence(fmt::format("{}, has {}", name, no_answer(context, placeholders, heard))),
                 made_up_words(placeholders, heard));
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
        const std::string missing = missing_parts(placeholders, heard);
        words.found = both(fmt::format("{}, leaves something out: {}.", name, missing),
                           made_up_words(placeholders, heard));
        words.to_do = fmt::format("Add {}.", missing);
    }
    return words;
}

} // namespace coprod
