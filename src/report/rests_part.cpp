// What the verdict rests on, and how far it is from another one.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/names.h"
#include "report/records.h"
#include "report/rest_words.h"
#include "report/small_numbers.h"
#include "report/words.h"

namespace coprod {

namespace {

const char* kind_id(RestsOn::Kind kind) {
    switch (kind) {
    case RestsOn::Kind::record:
        return "record";
    case RestsOn::Kind::answers:
        return "answers";
    case RestsOn::Kind::say:
        return "say";
    case RestsOn::Kind::account:
        break;
    }
    return "account";
}

/// For everyone nothing stands here of answers that are hidden, nor of a record that disputes
/// something: its id could tell whose it is.
bool may_be_shown(const ReportContext& context, const RestsOn& rest) {
    const Submission& file = context.submission;
    if (!context.everyone())
        return true;
    if (rest.kind == RestsOn::Kind::answers)
        return !SmallNumbers(context.charter.mark, context.view)
                    .hides(file.groups[rest.group].people,
                           file.statements[rest.statement][rest.group]);
    return rest.kind != RestsOn::Kind::record || rest.record.kind != RecordRef::Kind::evidence ||
           file.evidence[rest.record.index].disputes.empty();
}

std::string place_of(const ReportContext& context, const RestsOn& rest) {
    const Submission& file = context.submission;
    switch (rest.kind) {
    case RestsOn::Kind::record:
        return record_place(context, rest.record);
    case RestsOn::Kind::answers:
        return place_at(file.statements[rest.statement][rest.group].place,
                        fmt::format("statements.{}.{}",
                                    context.charter.statements[rest.statement].id,
                                    file.groups[rest.group].id));
    case RestsOn::Kind::say:
        return place_at(file.involvement[rest.group][rest.stage].place,
                        involvement_path(context, rest.group, rest.stage));
    case RestsOn::Kind::account:
        break;
    }
    return place_at(file.commitments[rest.commitment].place,
                    fmt::format("commitments.{}", context.charter.commitments[rest.commitment].id));
}

std::string verdict_name(const ReportContext& context, VerdictKind kind) {
    return static_cast<std::size_t>(kind) < context.charter.verdicts.size()
               ? context.charter.words(kind).title
               : std::string();
}

ReportRest shown_rest(const ReportContext& context, const RestsOn& rest) {
    ReportRest shown;
    shown.kind = kind_id(rest.kind);
    shown.what = rest_name(context, rest);
    shown.why = rest_reason(context, rest);
    shown.place = place_of(context, rest);
    if (rest.kind == RestsOn::Kind::record)
        shown.record = record_id(context.submission, rest.record);
    shown.becomes = rest.becomes;
    shown.becomes_title = verdict_name(context, rest.becomes);
    return shown;
}

std::string people_sentence(const ReportContext& context, const Tipping& tipping) {
    const bool fewer = tipping.kind == Tipping::Kind::disagreeing;
    const bool one = tipping.number == 1;
    return fmt::format(
        "If {} of {} who {} with {} {}, that would be enough for {}.{}",
        count_of(tipping.number, "person", "people"),
        context.submission.groups[tipping.group].shown(),
        fewer ? (one ? "agrees" : "agree") : (one ? "does not agree" : "do not agree"),
        in_curly_quotes(context.charter.statements[tipping.statement].wording),
        fewer ? "disagreed" : "agreed", in_curly_quotes(verdict_name(context, tipping.becomes)),
        fewer ? "" : " That is theirs to say: ask what would have to change, never for an answer.");
}

std::string commitments_sentence(const ReportContext& context, const Tipping& tipping) {
    return fmt::format("If {} fewer of {} {} confirmed, that would be enough for {}.",
                       count_of(tipping.number, "commitment", "commitments"),
                       in_curly_quotes(context.charter.values[tipping.value].name()),
                       tipping.number == 1 ? "was" : "were",
                       in_curly_quotes(verdict_name(context, tipping.becomes)));
}

// Which answers are nearest, and how near, follows from counts that everyone sees in words or
// rounded at most. That there are such answers follows from how they read, which is shown.
void add_people_for_everyone(const ReportContext& context, Report& report) {
    const auto has = [&](Tipping::Kind kind) {
        const auto& all = context.assessment.tipping;
        return std::any_of(all.begin(), all.end(),
                           [&](const Tipping& tipping) { return tipping.kind == kind; });
    };
    if (has(Tipping::Kind::disagreeing))
        report.tipping.emplace_back("If more people disagreed with one statement, that alone could "
                                    "be enough for a worse verdict.");
    if (has(Tipping::Kind::agreeing))
        report.tipping.emplace_back("If more people agreed with one statement, that alone could be "
                                    "enough for a better verdict.");
}

void add_tipping(const ReportContext& context, Report& report) {
    if (context.everyone())
        add_people_for_everyone(context, report);
    for (const Tipping& tipping : context.assessment.tipping) {
        const bool people = tipping.kind != Tipping::Kind::commitments;
        if (!people)
            report.tipping.push_back(commitments_sentence(context, tipping));
        else if (!context.everyone())
            report.tipping.push_back(people_sentence(context, tipping));
    }
}

} // namespace

void add_rests_on(const ReportContext& context, Report& report) {
    const std::vector<RestsOn>& all = context.assessment.rests_on;
    if (context.assessment.gates.empty())
        return;
    for (const RestsOn& rest : all)
        if (may_be_shown(context, rest))
            report.rests_on.push_back(shown_rest(context, rest));
    if (report.rests_on.empty())
        report.tipping.emplace_back(
            context.everyone()
                ? "Taking away any single record, answer or saying that can be named here leaves "
                  "the verdict as it is."
                : "Taking away any single record, answer or saying leaves the verdict as it is.");
    add_tipping(context, report);
    if (context.everyone()) // always, so that it tells nothing of this project
        report.tipping.emplace_back("Records that dispute something, and answers from few people, "
                                    "are never named here; the panel sees whether they matter.");
}

} // namespace coprod
