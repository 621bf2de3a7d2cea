#include "rules/findings.h"

#include <vector>

#include "rules/flagged.h"

namespace coprod_tests {

using namespace coprod;

namespace {

template <class T>
int as_number(T value) {
    return static_cast<int>(value);
}

/// What the verdict rests on, without what that changes.
std::string thing_of(const Submission& file, const RestsOn& rest) {
    switch (rest.kind) {
    case RestsOn::Kind::record:
        return record_id(file, rest.record);
    case RestsOn::Kind::answers:
        return fmt::format("answers of {} to {}", file.groups[rest.group].id, rest.statement);
    case RestsOn::Kind::say:
        return fmt::format("say of {} at {}", file.groups[rest.group].id, rest.stage);
    case RestsOn::Kind::account:
        break;
    }
    return fmt::format("account of {}", rest.commitment);
}

std::string told(const Submission& file, const RestsOn& rest) {
    std::multiset<std::string> gates;
    for (const RestsOn::GateWithout& gate : rest.gates)
        gates.insert(fmt::format("{} {}", gate.gate, as_number(gate.outcome)));
    std::multiset<std::string> stages;
    for (const RestsOn::StageWithout& stage : rest.stages)
        stages.insert(fmt::format("{} {} {}", file.groups[stage.group].id, stage.stage,
                                  as_number(stage.held_by)));
    const std::multiset<Index> commitments(rest.commitments.begin(), rest.commitments.end());
    return fmt::format("rests on {}: becomes {}, gates {}, stages {}, commitments {}, traced {}",
                       thing_of(file, rest), as_number(rest.becomes), fmt::join(gates, ", "),
                       fmt::join(stages, ", "), fmt::join(commitments, " "),
                       names_of(file, rest.traced));
}

std::string told(const Submission& file, const Tipping& tipping) {
    const std::string group =
        tipping.kind == Tipping::Kind::commitments ? "" : file.groups[tipping.group].id;
    return fmt::format("tips {}: {} of statement {}, value {}, {}, becomes {}",
                       as_number(tipping.kind), tipping.number, tipping.statement, tipping.value,
                       group, as_number(tipping.becomes));
}

std::string told_by_ids(const Submission& file, const FlagResult& flag) {
    std::multiset<std::string> parts;
    for (const RecordRef& record : flag.records)
        parts.insert(record_id(file, record));
    for (const TextRef& ref : flag.texts) {
        const bool meeting =
            ref.field == TextRef::Field::agenda || ref.field == TextRef::Field::outcomes;
        const bool heard = ref.field == TextRef::Field::said || ref.field == TextRef::Field::did;
        parts.insert(field_name(ref.field) + " " +
                     (meeting ? file.meetings[ref.item].id
                      : heard ? file.heard[ref.item].id
                              : std::to_string(ref.item)));
    }
    return fmt::format("flag {} {} {} {} on {} of {}: {}", flag.flag, flag.number, flag.whole,
                       as_number(flag.found), fmt::join(flag.statements, " "),
                       names_of(file, flag.groups), fmt::join(parts, ", "));
}

} // namespace

std::multiset<std::string> findings_by_ids(const Submission& submission, const Assessment& found) {
    std::multiset<std::string> lines;
    for (const RestsOn& rest : found.rests_on)
        lines.insert(told(submission, rest));
    for (const Tipping& tipping : found.tipping)
        lines.insert(told(submission, tipping));
    for (const FlagResult& flag : found.flags)
        lines.insert(told_by_ids(submission, flag));
    for (const Contrast& contrast : found.contrasts)
        lines.insert(fmt::format("contrast {} {} {}", as_number(contrast.kind), contrast.item,
                                 names_of(submission, contrast.groups)));
    return lines;
}

} // namespace coprod_tests
