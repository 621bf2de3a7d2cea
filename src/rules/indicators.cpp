#include <algorithm>
#include <array>
#include <cstdint>

#include "rules/median.h"
#include "rules/presence.h"
#include "rules/rules.h"

namespace coprod {

namespace {

bool speaks_from_experience(const RuleContext& context, Index group) {
    return context.kind_of(group).lived && !context.nobody_in(group);
}

/// How many came to one meeting.
struct Came {
    std::int64_t lived = 0;
    std::int64_t all = 0;
    bool known = true; ///< every group that came has a number
};

Came came_to(const RuleContext& context, const Meeting& meeting) {
    Came came;
    for (const Attendance& there : meeting.attended) {
        if (context.nobody_in(there.group))
            continue;
        const int people = there.people.value_or(0);
        came.known = came.known && there.people;
        came.all += people;
        came.lived += speaks_from_experience(context, there.group) ? people : 0;
    }
    return came;
}

void count_people(const RuleContext& context, const Assessment& assessment,
                  IndicatorResult& result) {
    constexpr std::int64_t believable = 1'000'000; // a sum beyond it is a slip of the pen
    Came total;
    for (const RecordResult& record : assessment.records.meetings) {
        const Came came = came_to(context, context.submission.meetings[record.record.index]);
        if (!record.counts()) {
            result.set_aside += came.known && came.all > 0 ? 1 : 0;
            continue;
        }
        if (!came.known) {
            ++result.not_used;
            continue;
        }
        total.lived += came.lived;
        total.all += came.all;
        result.records.push_back(record.record);
    }
    if (total.all > believable) {
        result.not_used += static_cast<int>(result.records.size());
        result.records.clear();
        return;
    }
    result.part = static_cast<int>(total.lived);
    result.whole = static_cast<int>(total.all);
}

void count_chairs(const RuleContext& context, const Assessment& assessment,
                  IndicatorResult& result) {
    for (const RecordResult& record : assessment.records.meetings) {
        const auto& chair = context.submission.meetings[record.record.index].chaired_by;
        if (!record.counts()) {
            result.set_aside += chair ? 1 : 0;
            continue;
        }
        if (!chair) {
            ++result.not_used;
            continue;
        }
        ++result.whole;
        result.part += speaks_from_experience(context, *chair) ? 1 : 0;
        result.records.push_back(record.record);
    }
}

/// Counts the follow-ups of meetings that have taken place; `counted` says whether one belongs to
/// the whole and `done` whether it belongs to the part. Those of other meetings are set aside.
template <class Counted, class Done>
void count_follow_ups(const RuleContext& context, const Assessment& assessment,
                      IndicatorResult& result, Counted counted, Done done) {
    for (const RecordResult& record : assessment.records.meetings) {
        const Meeting& meeting = context.submission.meetings[record.record.index];
        if (!context.has_come(meeting.date)) {
            IndicatorResult not_used; // what these leave open besides, nobody needs to know
            for (const FollowUp& action : meeting.follow_up)
                result.set_aside += counted(action, not_used) ? 1 : 0;
            continue;
        }
        const int before = result.whole;
        for (const FollowUp& action : meeting.follow_up) {
            if (!counted(action, result))
                continue;
            ++result.whole;
            result.part += done(action) ? 1 : 0;
        }
        if (result.whole > before)
            result.records.push_back(record.record);
    }
}

void count_done(const RuleContext& context, const Assessment& assessment, IndicatorResult& result) {
    const auto counted = [&](const FollowUp& action, IndicatorResult& into) {
        const bool told = context.answered(action.action);
        into.not_used += told ? 0 : 1;
        return told;
    };
    count_follow_ups(context, assessment, result, counted,
                     [&](const FollowUp& action) { return context.has_come(action.done); });
}

void count_in_time(const RuleContext& context, const Assessment& assessment,
                   IndicatorResult& result) {
    const auto counted = [&](const FollowUp& action, IndicatorResult& into) {
        const bool told = context.answered(action.action);
        into.not_used += told && !action.due ? 1 : 0;
        return told && context.has_come(action.due);
    };
    count_follow_ups(context, assessment, result, counted, [&](const FollowUp& action) {
        return context.has_come(action.done) && action.done->date <= action.due->date;
    });
}

void count_days(const RuleContext& context, const Assessment& assessment, IndicatorResult& result) {
    std::vector<std::int32_t> days;
    for (const RecordResult& record : assessment.records.heard) {
        const Heard& heard = context.submission.heard[record.record.index];
        if (!record.counts()) {
            ++result.not_used;
            continue;
        }
        ++result.whole;
        result.records.push_back(record.record);
        // Nobody can be told what came of something before anything did.
        if (context.is_replied(heard) && context.has_come(heard.told))
            days.push_back(heard.told->date.days - heard.date->date.days);
    }
    result.part = static_cast<int>(days.size());
    if (!days.empty()) // rounded up, so that nothing looks better than it is
        result.days = median(std::move(days), Halves::up);
}

void count_stages(const RuleContext& context, const Assessment& assessment,
                  IndicatorResult& result) {
    const Index kind = *result.people_kind;
    Presence presence = find_presence(context, assessment.records);
    for (Index stage = 0; stage < presence.begun.size(); ++stage) {
        if (!has_stage(context, *assessment.ladder, presence, kind, stage))
            continue;
        ++result.whole;
        result.part += presence.kinds[kind].stages[stage] ? 1 : 0;
    }
    result.records = std::move(presence.kinds[kind].records);
}

bool has_ways_of_knowing(const Charter& charter) {
    return std::any_of(charter.evidence_kinds.begin(), charter.evidence_kinds.end(),
                       [](const EvidenceKind& kind) { return kind.bullet > 0; });
}

void count_ways(const RuleContext& context, const Assessment& assessment, IndicatorResult& result) {
    const auto& kinds = context.charter.evidence_kinds;
    std::vector<bool> used(kinds.size(), false);
    for (const RecordResult& record : assessment.records.evidence) {
        if (!record.counts())
            continue;
        const auto& kind = context.submission.evidence[record.record.index].kind;
        result.not_used += kind ? 0 : 1;
        if (!kind || kinds[*kind].bullet == 0)
            continue;
        used[*kind] = true;
        result.records.push_back(record.record);
    }
    result.part = static_cast<int>(std::count(used.begin(), used.end(), true));
    result.whole = static_cast<int>(std::count_if(
        kinds.begin(), kinds.end(), [](const EvidenceKind& kind) { return kind.bullet > 0; }));
}

void count_evidence(const RuleContext& context, const Assessment& assessment,
                    IndicatorResult& result) {
    for (const RecordResult& record : assessment.records.evidence) {
        if (!record.counts()) {
            ++result.not_used;
            continue;
        }
        const Evidence& evidence = context.submission.evidence[record.record.index];
        ++result.whole;
        result.part += context.any_lived(evidence.from) ? 1 : 0;
        result.records.push_back(record.record);
    }
}

/// What an indicator counts: `count` fills in all but its kinds.
struct Row {
    IndicatorKind kind;
    bool (*asked_by)(const Charter&); ///< whether the charter has the part for it; null for all
    bool each_primary_kind;           ///< one result for each of them
    void (*count)(const RuleContext&, const Assessment&, IndicatorResult&);
};

constexpr std::array<Row, 8> indicator_rows{{
    {IndicatorKind::lived_in_meetings, nullptr, false, count_people},
    {IndicatorKind::chaired_by_lived, nullptr, false, count_chairs},
    {IndicatorKind::follow_ups_done, nullptr, false, count_done},
    {IndicatorKind::follow_ups_in_time, nullptr, false, count_in_time},
    {IndicatorKind::days_to_telling, nullptr, false, count_days},
    {IndicatorKind::stages_with, [](const Charter& charter) { return charter.ladder.has_value(); },
     true, count_stages},
    {IndicatorKind::ways_of_knowing, has_ways_of_knowing, false, count_ways},
    {IndicatorKind::evidence_from_lived, nullptr, false, count_evidence},
}};

IndicatorResult judged(const RuleContext& context, const Assessment& assessment, const Row& row,
                       std::optional<Index> people_kind) {
    IndicatorResult result;
    result.kind = row.kind;
    result.people_kind = people_kind;
    row.count(context, assessment, result);
    return result;
}

} // namespace

std::vector<IndicatorResult> judge_indicators(const RuleContext& context,
                                              const Assessment& assessment) {
    std::vector<IndicatorResult> results;
    for (const Row& row : indicator_rows) {
        if (row.asked_by != nullptr && !row.asked_by(context.charter))
            continue;
        if (!row.each_primary_kind)
            results.push_back(judged(context, assessment, row, std::nullopt));
        else
            for (const Index kind : context.primary)
                results.push_back(judged(context, assessment, row, kind));
    }
    return results;
}

} // namespace coprod
