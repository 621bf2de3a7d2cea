// You said, we did: what was heard, what came of it, and whether those who said it were told.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/heard_words.h"
#include "report/names.h"
#include "report/records.h"
#include "report/words.h"
#include "rules/made_up.h"

namespace coprod {

namespace {

/// The answer to something heard, as the rules read it: done where `did` says what was done.
struct ShownAnswer {
    bool done = false;
    std::string words; ///< the project's own; those of `did` and of `why_not` where it has both
    std::string came;  ///< the same, and which of the two each is
};

ShownAnswer answer_of(const Placeholders& placeholders, const Heard& heard) {
    const std::string& did = heard.did.value;
    const std::string& why_not = heard.why_not.value;
    const bool done = placeholders.tells_what_was_done(did);
    const auto came = [done](const std::string& answer) {
        return done ? answer : fmt::format("not done, because: {}", answer);
    };
    const std::string& answer = done ? did : why_not;
    const std::string& other = done ? why_not : did;
    if (!placeholders.answered(other))
        return {done, answer, came(answer)};
    return {done, both(sentence(did), sentence(why_not)),
            fmt::format("{} {} {}", came(sentence(answer)),
                        done ? "The file also says why nothing was done:" : "Under `did` stands:",
                        sentence(other))};
}

std::string what_came(const ShownAnswer& answer, bool printable) {
    return printable ? answer.came : "answered (not shared)";
}

std::string telling(const Heard& heard, const HeardItem& item) {
    if (!item.told)
        return item.not_told ? "not yet" : heard.told ? "planned" : "the file does not say";
    return heard.told ? fmt::format("on {}", spelled(heard.told->date)) : "yes";
}

ReportHeard shown_heard(const ReportContext& context, const Placeholders& placeholders,
                        Index index) {
    const Heard& heard = context.submission.heard[index];
    const HeardItem& item = context.assessment.heard.items[index];
    const bool printable = is_printable(context, heard);
    ReportHeard shown;
    shown.who = heard.from.empty() ? std::string(nobody_named) : group_names(context, heard.from);
    shown.said = !printable                        ? "(not shared)"
                 : is_made_up(placeholders, heard) ? "(still the template's made-up example)"
                                                   : heard.said.value;
    const ShownAnswer answer = answer_of(placeholders, heard);
    shown.did =
        item.answered ? what_came(answer, printable) : no_answer(context, placeholders, heard);
    shown.told = telling(heard, item);
    shown.place = record_place(context, {RecordRef::Kind::heard, index, heard.place});
    shown.record = heard.id;
    // Whether it was done or refused is a part of the answer.
    shown.answer = !item.answered ? "none"
                   : !printable   ? "answered"
                   : answer.done  ? "done"
                                  : "not-done";
    shown.shared = printable;
    if (printable && item.answered)
        shown.answer_words = answer.words;
    if (heard.date) {
        shown.heard_on = spelled(*heard.date);
        shown.to_come = heard.date->date > context.assessment.date;
    }
    if (item.told && heard.told)
        shown.told_on = spelled(*heard.told);
    return shown;
}

std::string never_answered(const ReportContext& context) {
    std::vector<std::string> names;
    for (Index i = 0; i < context.submission.heard.size(); ++i)
        if (!context.assessment.heard.items[i].answered)
            names.push_back(context.submission.heard[i].id +
                            in_brackets(context.submission.heard[i].date));
    return names.empty() ? std::string() : fmt::format("Not answered yet: {}.", join(names));
}

} // namespace

void add_heard(const ReportContext& context, Report& report) {
    if (!context.charter.heard && context.submission.heard.empty())
        return;
    const Placeholders placeholders(context.charter);
    for (Index i = 0; i < context.submission.heard.size(); ++i)
        report.heard.push_back(shown_heard(context, placeholders, i));
    if (report.heard.empty()) {
        report.heard_notes.emplace_back(
            "Nothing is recorded as heard. If people told you something, add it under `do.heard`.");
        return;
    }
    if (std::string open = never_answered(context); !open.empty())
        report.heard_notes.push_back(std::move(open));
    const bool some_kept_back =
        context.everyone() &&
        std::any_of(context.submission.heard.begin(), context.submission.heard.end(),
                    [](const Heard& heard) { return heard.share != YesNo::yes; });
    if (some_kept_back)
        report.heard_notes.emplace_back(
            "“(not shared)” means that those who said it have not agreed to its being published.");
}

} // namespace coprod
