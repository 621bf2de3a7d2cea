// What a panel may want to ask about. A flag says what was found and never why: there is a good
// reason more often than not.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "report/flag_words.h"
#include "report/ladder_words.h"
#include "report/names.h"
#include "report/perception_gap.h"
#include "report/records.h"
#include "report/shown_statements.h"
#include "report/words.h"
#include "rules/statements.h"

namespace coprod {

namespace {

using Which = TextRef::Field;

const std::string& text_of(const Submission& file, const TextRef& ref) {
    switch (ref.field) {
    case Which::plan:
        return file.plan[ref.item].text.value;
    case Which::review:
        return file.review[ref.item].text.value;
    case Which::how:
        return file.commitments[ref.item].how.value;
    case Which::agenda:
        return file.meetings[ref.item].agenda.value;
    case Which::outcomes:
        return file.meetings[ref.item].outcomes.value;
    case Which::said:
        return file.heard[ref.item].said.value;
    case Which::did:
        return file.heard[ref.item].did.value;
    case Which::claims:
        break;
    }
    return file.project.title.value;
}

std::string path_of(const ReportContext& context, const TextRef& ref) {
    const Charter& charter = context.charter;
    const Submission& file = context.submission;
    switch (ref.field) {
    case Which::plan:
        return "plan." + charter.forms->plan[ref.item].id;
    case Which::review:
        return "review." + charter.forms->review[ref.item].id;
    case Which::how:
        return fmt::format("commitments.{}.how", charter.commitments[ref.item].id);
    case Which::agenda:
        return fmt::format("do.meetings {}, agenda", file.meetings[ref.item].id);
    case Which::outcomes:
        return fmt::format("do.meetings {}, outcomes", file.meetings[ref.item].id);
    case Which::said:
        return fmt::format("do.heard {}, said", file.heard[ref.item].id);
    case Which::did:
        return fmt::format("do.heard {}, did", file.heard[ref.item].id);
    case Which::claims:
        break;
    }
    return "project.claims";
}

std::string say_claimed(const ReportContext& context, const FlagResult& result) {
    const RungRange& headline = context.assessment.ladder->headline;
    return fmt::format("The project says that it reached {}. Its records carry {}, {}{} lower.",
                       rung_name(context, context.submission.project.claims.value_or(0)),
                       range_words(context, headline), headline.certain() ? "" : "at least ",
                       count_of(result.number, "rung", "rungs"));
}

std::string say_one_record(const ReportContext& context, const FlagResult& result) {
    const bool one = result.records.size() == 1;
    return sentence(fmt::format("{} {}{} of the {} commitments that have a record behind them",
                                record_names(context, result.records),
                                one ? "stands behind " : "each stand behind up to ", result.number,
                                result.whole));
}

const std::optional<DatedAt>& date_of(const Submission& file, const RecordRef& record) {
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return file.meetings[record.index].date;
    case RecordRef::Kind::decision:
        return file.decisions[record.index].date;
    case RecordRef::Kind::heard:
        return file.heard[record.index].date;
    case RecordRef::Kind::evidence:
        break;
    }
    return file.evidence[record.index].date;
}

std::string day_of(const ReportContext& context, const RecordRef& record) {
    const auto& date = date_of(context.submission, record);
    return date ? spelled(*date) : std::string();
}

std::string say_one_day(const ReportContext& context, const FlagResult& result) {
    using Found = FlagResult::Found;
    const std::string records = count_of(result.number, "record", "records");
    const std::string day = "are from one day, " + day_of(context, result.records.front());
    std::string group = "come from one group";
    if (!context.everyone())
        group += ", " + group_names(context, result.groups);
    if (result.found == Found::one_day)
        return fmt::format("All {} that count {}.", records, day);
    if (result.found == Found::meetings)
        return fmt::format("All {} that count {}.", count_of(result.number, "meeting", "meetings"),
                           day);
    if (result.found == Found::one_group)
        return fmt::format("All {} that count {}.", records, group);
    return fmt::format("All {} that count {}, and {}.", records, day, group);
}

/// The shortest of the texts: it is one that stands in another, and not the one around it.
std::string shortest(const ReportContext& context, const std::vector<TextRef>& texts) {
    const auto longer = [&](const TextRef& a, const TextRef& b) {
        const std::string& first = text_of(context.submission, a);
        const std::string& second = text_of(context.submission, b);
        return first.size() != second.size() ? first.size() < second.size() : first < second;
    };
    return text_of(context.submission, *std::min_element(texts.begin(), texts.end(), longer));
}

std::string say_copied(const ReportContext& context, const FlagResult& result) {
    std::string text = fmt::format("{} in the file share their words with another one.",
                                   count_of(result.number, "answer", "answers"));
    if (!context.everyone())
        text += fmt::format(" The shortest: {}",
                            sentence(in_curly_quotes(shortest(context, result.texts))));
    return text;
}

/// The meetings among those to which somebody of the group came.
std::vector<RecordRef> meetings_of(const ReportContext& context, const FlagResult& result,
                                   Index group) {
    std::vector<RecordRef> meetings;
    for (const Meeting& meeting : context.submission.meetings)
        for (const Attendance& there : meeting.attended)
            if (there.group == group && there.people.value_or(2) > 1)
                return {}; // it is another group that always came alone
    for (const RecordRef& record : result.records) {
        const auto& came = context.submission.meetings[record.index].attended;
        if (std::any_of(came.begin(), came.end(), [&](const Attendance& there) {
                return there.group == group && there.people == 1;
            }))
            meetings.push_back(record);
    }
    return meetings;
}

std::string say_one_voice(const ReportContext& context, const FlagResult& result) {
    std::string text;
    for (const Index group : result.groups) {
        const Group& whole = context.submission.groups[group];
        if (whole.people == 1) {
            text =
                both(text, sentence(fmt::format("{} stand where {} does, and that is one person",
                                                kind_name(context, *whole.kind), whole.shown())));
            continue;
        }
        const std::string name =
            whole.people
                ? fmt::format("{} ({})", whole.shown(), count_of(*whole.people, "person", "people"))
                : whole.shown();
        const std::vector<RecordRef> meetings = meetings_of(context, result, group);
        if (!meetings.empty())
            text = both(text, sentence(fmt::format("{}: one person, and never more, came to {}",
                                                   name, record_names(context, meetings))));
        if (people_who_answered(context.submission, group) == 1)
            text = both(text,
                        sentence(fmt::format("{}: one person answered to the statements", name)));
    }
    return text;
}

std::string say_gap(const ReportContext& context, Index statement, const PerceptionGap& gap) {
    const auto& groups = context.submission.groups;
    return fmt::format("{} {}: {}. {}: {}. They are {} apart.",
                       in_curly_quotes(context.charter.statements[statement].wording),
                       groups[gap.staff].shown(), shown_answers(context, statement, gap.staff).text,
                       groups[gap.families].shown(),
                       shown_answers(context, statement, gap.families).text,
                       count_of(gap.points, "percentage point", "percentage points"));
}

/// The widest gap in full, and how many more there are; empty where the view shows none.
std::string say_gaps(const ReportContext& context, const FlagResult& result) {
    const int limit = context.charter.mark.flags[result.flag].limit.value_or(0);
    std::string widest;
    int points = -1;
    int more = -1;
    for (const Index statement : result.statements)
        if (const auto gap = perception_gap(context, statement, limit)) {
            ++more;
            if (gap->points <= points)
                continue;
            points = gap->points;
            widest = say_gap(context, statement, *gap);
        }
    if (more <= 0)
        return widest;
    return fmt::format("{} They are far apart in {} too.", widest,
                       count_of(more, "other statement", "other statements"));
}

std::string say_nothing_less_well(const ReportContext& context, const FlagResult& result) {
    std::vector<std::string> questions;
    for (const TextRef& ref : result.texts) {
        const Question& question = context.charter.forms->review[ref.item];
        questions.push_back(
            in_curly_quotes(question.asks_short.empty() ? question.wording : question.asks_short));
    }
    return fmt::format("To {} the review answers that there was nothing.", join(questions));
}

std::string say_decided(const ReportContext& context, const FlagResult& result) {
    const auto without_them = [&](const RecordRef& record) {
        if (record.kind != RecordRef::Kind::decision)
            return false;
        const std::vector<Index>& by = context.submission.decisions[record.index].by;
        return std::none_of(by.begin(), by.end(), [&](Index group) {
            return is_primary(context, group) && context.submission.groups[group].people != 0;
        });
    };
    std::vector<RecordRef> decisions;
    std::vector<RecordRef> met;
    for (const RecordRef& record : result.records)
        (without_them(record) ? decisions : met).push_back(record);
    return sentence(fmt::format(
        "{} came no later than the first record of {}: {}", record_names(context, decisions),
        kind_names(context, context.assessment.primary), record_names(context, met)));
}

std::string say_shaped(const ReportContext& context, const FlagResult& result) {
    const std::optional<Date>& decided = context.assessment.ladder->last_decision;
    return fmt::format("What {} had a say in before the decision is on record from no day before "
                       "the last decision ({}).",
                       group_names(context, result.groups), spelled(*decided));
}

/// How a flag is told, and whether everyone may read of it; an empty text is not shown.
struct FlagRow {
    std::string (*say)(const ReportContext&, const FlagResult&) = nullptr;
    bool for_everyone = false;
    bool lists_records = false; ///< for everyone too
    bool names_records = false; ///< in its words, so that these tell whose they are
};

/// As FlagKind.
constexpr std::array<FlagRow, flag_kind_count> flag_rows{{
    {say_claimed, true, false}, // the list would tell which evidence comes from whom
    {say_one_record, true, true},
    {say_one_day, true, true},
    {say_copied, true, true},
    {say_one_voice, false, false}, // that one person came is a number of people
    {say_gaps, true, false},
    {say_nothing_less_well, true, false},
    {say_decided, true, true, true},
    {say_shaped, true, true},
    {say_few_answered, false, false},
    {say_more_than_people, false, false},
    {say_written_by_others, true, false}, // the list would tell which evidence comes from whom
    {say_narrowed, true, false},
    {say_odd_dates, true, true},
    {say_early_review, true, false},
    {say_short_answers, true, false},
    {say_much_not_applicable, true, false},
    {say_disputed, false, false}, // answers of a few people can be what disputes it
}};
static_assert(flag_rows.back().say != nullptr, "a kind of flag is not told");

const FlagRow& row_of(FlagKind kind) {
    return flag_rows[static_cast<std::size_t>(kind)];
}

ReportFlag shown_flag(const ReportContext& context, const FlagResult& result) {
    const Flag& flag = context.charter.mark.flags[result.flag];
    const FlagRow& row = row_of(flag.kind);
    ReportFlag shown{flag.id, flag.title, row.say(context, result), flag.ask, {}, {}};
    if (row.lists_records || !context.everyone())
        shown.records = shown_record_ids(context, result.records);
    for (const TextRef& ref : result.texts)
        shown.places.push_back(place_at(ref.place, path_of(context, ref)));
    return shown;
}

/// Whether it would name a record that disputes something: nobody is to learn from a flag whose
/// that is.
bool names_a_dispute(const ReportContext& context, const FlagResult& result) {
    const auto& evidence = context.submission.evidence;
    return row_of(context.charter.mark.flags[result.flag].kind).names_records &&
           std::any_of(result.records.begin(), result.records.end(), [&](const RecordRef& record) {
               return record.kind == RecordRef::Kind::evidence &&
                      !evidence[record.index].disputes.empty();
           });
}

/// Whether a flag can rest on numbers that are hidden from everyone.
bool may_be_hidden(FlagKind kind) {
    return kind == FlagKind::perception_gap || !row_of(kind).for_everyone;
}

} // namespace

void add_flags(const ReportContext& context, Report& report) {
    const auto& flags = context.charter.mark.flags;
    for (const FlagResult& result : context.assessment.flags) {
        if (context.everyone() &&
            (!row_of(flags[result.flag].kind).for_everyone || names_a_dispute(context, result)))
            continue;
        ReportFlag shown = shown_flag(context, result);
        if (!shown.found.empty())
            report.flags.push_back(std::move(shown));
    }
    if (flags.empty())
        report.flag_notes.emplace_back("This charter asks for no checks of this kind.");
    const bool some_hidden = std::any_of(flags.begin(), flags.end(),
                                         [](const Flag& flag) { return may_be_hidden(flag.kind); });
    if (context.everyone() && some_hidden)
        report.flag_notes.emplace_back(
            "Some checks rest on small numbers of people, and only the panel sees what they may "
            "find.");
}

} // namespace coprod
