#include "report/records.h"

#include <fmt/format.h>

#include "report/words.h"
#include "rules/made_up.h"

namespace coprod {

namespace {

constexpr const char* no_decision_said = "it does not say what was decided";

std::string evidence_name(const ReportContext& context, const Evidence& evidence) {
    std::string name = "evidence";
    // a kind without a short name is a whole quoted sentence, too long for the name of a record
    if (evidence.kind && !context.charter.evidence_kinds[*evidence.kind].title.empty())
        name = inside(context.charter.evidence_kinds[*evidence.kind].title);
    name.append(" ").append(evidence.id);
    if (!context.everyone() && !evidence.title.value.empty())
        name.append(", ").append(in_curly_quotes(evidence.title.value));
    return name.append(in_brackets(evidence.date));
}

/// Only evidence needs a place.
const char* no_place_words(const Evidence& evidence) {
    return evidence.where.value.empty()
               ? "it does not say where it can be found"
               : "what stands under `where` does not say where it can be found";
}

} // namespace

const std::string& record_id(const Submission& file, const RecordRef& record) {
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return file.meetings[record.index].id;
    case RecordRef::Kind::decision:
        return file.decisions[record.index].id;
    case RecordRef::Kind::heard:
        return file.heard[record.index].id;
    case RecordRef::Kind::evidence:
        break;
    }
    return file.evidence[record.index].id;
}

std::string in_brackets(const std::optional<DatedAt>& date) {
    return date ? std::string(" (").append(spelled(date->date)).append(")") : std::string();
}

std::string meeting_name(const ReportContext& context, Index meeting) {
    const Meeting& held = context.submission.meetings[meeting];
    return std::string("meeting ").append(held.id).append(in_brackets(held.date));
}

std::string record_name(const ReportContext& context, const RecordRef& record) {
    const Submission& file = context.submission;
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return meeting_name(context, record.index);
    case RecordRef::Kind::decision: {
        const Decision& decision = file.decisions[record.index];
        return fmt::format("decision {}{}", decision.id, in_brackets(decision.date));
    }
    case RecordRef::Kind::heard: {
        const Heard& heard = file.heard[record.index];
        return fmt::format("what was heard, {}{}", heard.id, in_brackets(heard.date));
    }
    case RecordRef::Kind::evidence:
        break;
    }
    return evidence_name(context, file.evidence[record.index]);
}

std::string record_names(const ReportContext& context, const std::vector<RecordRef>& records) {
    std::vector<std::string> names;
    names.reserve(records.size());
    for (const RecordRef& record : records)
        names.push_back(record_name(context, record));
    return join(names);
}

std::vector<std::string> shown_record_ids(const ReportContext& context,
                                          const std::vector<RecordRef>& records) {
    const Submission& file = context.submission;
    std::vector<std::string> ids;
    for (const RecordRef& record : records) {
        const bool disputes = record.kind == RecordRef::Kind::evidence &&
                              !file.evidence[record.index].disputes.empty();
        const std::string& id = record_id(file, record);
        if (!id.empty() && !(disputes && context.everyone()))
            ids.push_back(id);
    }
    return ids;
}

std::string record_place(const ReportContext& context, const RecordRef& record) {
    const Submission& file = context.submission;
    const Index i = record.index;
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return place_at(file.meetings[i].place, "do.meetings " + file.meetings[i].id);
    case RecordRef::Kind::decision:
        return place_at(file.decisions[i].place, "do.decisions " + file.decisions[i].id);
    case RecordRef::Kind::heard:
        return place_at(file.heard[i].place, "do.heard " + file.heard[i].id);
    case RecordRef::Kind::evidence:
        break;
    }
    return place_at(file.evidence[i].place, "evidence " + file.evidence[i].id);
}

std::vector<std::string> set_aside_reasons(const ReportContext& context,
                                           const RecordResult& result) {
    std::vector<std::string> reasons;
    if (!result.counts() &&
        is_made_up(Placeholders(context.charter), context.submission, result.record))
        return {"it is still the template's made-up example"};
    for (const SetAside reason : result.set_aside)
        switch (reason) {
        case SetAside::no_date:
            reasons.emplace_back("it has no date");
            break;
        case SetAside::date_to_come:
            reasons.emplace_back("its date is still to come");
            break;
        case SetAside::no_source:
            reasons.emplace_back("it does not say whom it comes from");
            break;
        case SetAside::no_place:
            reasons.emplace_back(no_place_words(context.submission.evidence[result.record.index]));
            break;
        case SetAside::intention:
            reasons.emplace_back("it is a plan or a promise, so it shows nothing done yet");
            break;
        case SetAside::nothing_said:
            reasons.emplace_back(result.record.kind == RecordRef::Kind::decision
                                     ? no_decision_said
                                     : "it does not say what was said");
            break;
        }
    return reasons;
}

void add_set_aside(const ReportContext& context, Report& report) {
    const RecordResults& records = context.assessment.records;
    for (const auto* results :
         {&records.meetings, &records.decisions, &records.heard, &records.evidence})
        for (const RecordResult& result : *results) {
            const std::vector<std::string> reasons = set_aside_reasons(context, result);
            if (reasons.empty())
                continue;
            std::string words = join(reasons);
            if (reasons.back() == no_decision_said)
                words += "; write that under `what`";
            report.set_aside.push_back({record_name(context, result.record), std::move(words),
                                        record_place(context, result.record)});
        }
}

} // namespace coprod
