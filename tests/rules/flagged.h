// What a judged project is flagged for, in a line each.
#pragma once

#include <array>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "rules/judged.h"

namespace coprod_tests {

/// The id of a record.
inline std::string record_id(const coprod::Submission& file, const coprod::RecordRef& record) {
    switch (record.kind) {
    case coprod::RecordRef::Kind::meeting:
        return file.meetings[record.index].id;
    case coprod::RecordRef::Kind::decision:
        return file.decisions[record.index].id;
    case coprod::RecordRef::Kind::heard:
        return file.heard[record.index].id;
    case coprod::RecordRef::Kind::evidence:
        break;
    }
    return file.evidence[record.index].id;
}

/// The ids of groups, in their own order, since the order of the file is not to matter.
inline std::string names_of(const coprod::Submission& file,
                            const std::vector<coprod::Index>& groups) {
    std::multiset<std::string> names;
    for (const coprod::Index group : groups)
        names.insert(file.groups[group].id);
    return fmt::format("{}", fmt::join(names, " "));
}

inline std::string field_name(coprod::TextRef::Field field) {
    constexpr std::array names{"claims", "plan",     "review", "how",
                               "agenda", "outcomes", "said",   "did"};
    return names.at(static_cast<std::size_t>(field));
}

/// "3/5 by m1 e2 in review/6 of parents on 2"; what is empty is left out.
inline std::string told(const coprod::Submission& file, const coprod::FlagResult& result) {
    std::string text = fmt::format("{}/{}", result.number, result.whole);
    const auto add = [&text](const char* lead, const std::vector<std::string>& names) {
        if (!names.empty())
            text += fmt::format(" {} {}", lead, fmt::join(names, " "));
    };
    std::vector<std::string> records;
    for (const auto& record : result.records)
        records.push_back(record_id(file, record));
    std::vector<std::string> texts;
    for (const auto& ref : result.texts)
        texts.push_back(fmt::format("{}/{}", field_name(ref.field), ref.item));
    std::vector<std::string> groups;
    for (const coprod::Index group : result.groups)
        groups.push_back(file.groups[group].id);
    std::vector<std::string> statements;
    for (const coprod::Index statement : result.statements)
        statements.push_back(std::to_string(statement));
    add("by", records);
    add("in", texts);
    add("of", groups);
    add("on", statements);
    return text;
}

/// What that flag has found; "no" where it is not raised.
inline std::string flagged(const Judged& judged, std::string_view id) {
    for (const coprod::FlagResult& result : judged.assessment.flags)
        if (judged.charter->mark.flags[result.flag].id == id)
            return told(judged.submission, result);
    return "no";
}

/// The shipped charter with another limit for one flag.
inline coprod::Charter with_limit(std::string_view id, int limit) {
    coprod::Charter charter = charter_mark();
    charter.mark.flags[index_of(charter.mark.flags, id)].limit = limit;
    return charter;
}

} // namespace coprod_tests
