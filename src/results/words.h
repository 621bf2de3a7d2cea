// The words that stand in results for the program's own lists of choices.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "coprod/result.h"
#include "results/members.h"

namespace coprod {

template <>
struct Words<View> {
    static constexpr std::array<std::pair<View, std::string_view>, 2> all{
        {{View::everyone, "public"}, {View::panel, "panel"}}};
};

template <>
struct Words<ResultStatus> {
    static constexpr std::array<std::pair<ResultStatus, std::string_view>, 3> all{
        {{ResultStatus::assessed, "assessed"},
         {ResultStatus::refused, "refused"},
         {ResultStatus::unreadable, "unreadable"}}};
};

template <>
struct Words<Outcome> {
    static constexpr std::array<std::pair<Outcome, std::string_view>, 3> all{
        {{Outcome::pass, "pass"}, {Outcome::fail, "fail"}, {Outcome::unknown, "unknown"}}};
};

template <>
struct Words<Strength> {
    static constexpr std::array<std::pair<Strength, std::string_view>, 4> all{
        {{Strength::not_shown, "not-shown"},
         {Strength::described, "described"},
         {Strength::documented, "documented"},
         {Strength::confirmed, "confirmed"}}};
};

template <>
struct Words<Reading> {
    static constexpr std::array<std::pair<Reading, std::string_view>, 5> all{
        {{Reading::not_agreed, "not-agreed"},
         {Reading::mixed, "mixed"},
         {Reading::too_few, "too-few"},
         {Reading::none, "none"},
         {Reading::agreed, "agreed"}}};
};

template <>
struct Words<VerdictKind> {
    static constexpr std::array<std::pair<VerdictKind, std::string_view>, 4> all{
        {{VerdictKind::mark, "mark"},
         {VerdictKind::conditions, "conditions"},
         {VerdictKind::not_enough_evidence, "not-enough-evidence"},
         {VerdictKind::not_yet, "not-yet"}}};
};

/// The word for a value; every value has one.
template <HasWords Enumeration>
constexpr std::string_view word_of(Enumeration value) {
    for (const auto& [each, word] : Words<Enumeration>::all)
        if (each == value)
            return word;
    return Words<Enumeration>::all.back().second;
}

} // namespace coprod
