#include "submission/survey_groups.h"

#include <algorithm>

#include "input/fields.h"
#include "input/matching_name.h"
#include "submission/near_words.h"

namespace coprod {

namespace {

using Words = std::unordered_map<std::string, std::vector<Index>>;

void add(Words& words, std::string_view word, Index group) {
    const std::string key = matching_name(word);
    if (key.empty())
        return;
    std::vector<Index>& groups = words[key];
    if (std::find(groups.begin(), groups.end(), group) == groups.end())
        groups.push_back(group);
}

GroupMatch match(const std::vector<Index>& groups) {
    if (groups.empty())
        return {GroupMatch::Kind::absent, {}};
    return {groups.size() == 1 ? GroupMatch::Kind::one : GroupMatch::Kind::unclear, groups};
}

} // namespace

GroupWords::GroupWords(const Charter& charter, std::span<const Group> groups,
                       const Responses& told) {
    for (std::size_t i = 0; i < told.groups.size(); ++i) {
        const OwnWord& own = told.groups[i];
        Known& known = own_[matching_name(own.words)];
        known.own = i;
        known.ignored = own.means == OwnWord::Means::ignored;
        if (!known.ignored)
            known.groups.push_back(own.index);
    }
    for (Index g = 0; g < groups.size(); ++g) {
        add(names_, groups[g].id, g);
        add(names_, groups[g].name.value, g);
    }
    const auto add_kind = [&](std::string_view word, Index kind) {
        kinds_.try_emplace(matching_name(word)); // known, though perhaps no group is of that kind
        for (Index g = 0; g < groups.size(); ++g)
            if (groups[g].kind == kind)
                add(kinds_, word, g);
    };
    for (Index k = 0; k < charter.kinds.size(); ++k) {
        add_kind(charter.kinds[k].id, k);
        add_kind(charter.kinds[k].title, k);
    }
    for (const SurveyPeople& people : charter.survey->people)
        for (const std::string& word : people.words)
            for (const Index kind : people.kinds)
                add_kind(word, kind);
}

GroupMatch GroupWords::find_one(std::string_view word) const {
    const std::string key = matching_name(word);
    if (key.empty())
        return {GroupMatch::Kind::blank, {}};
    if (const auto own = own_.find(key); own != own_.end()) {
        GroupMatch found = own->second.ignored ? GroupMatch{GroupMatch::Kind::ignored, {}}
                                               : match(own->second.groups);
        found.own = {own->second.own};
        return found;
    }
    if (const auto name = names_.find(key); name != names_.end())
        return match(name->second);
    if (const auto kind = kinds_.find(key); kind != kinds_.end())
        return match(kind->second);
    return {};
}

/// What the parts mean together; unknown where one of them is no group by itself.
GroupMatch GroupWords::find_each(std::string_view words, char separator) const {
    GroupMatch all{GroupMatch::Kind::blank, {}};
    bool others = false;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(separator), words.size());
        const GroupMatch part = find_one(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
        if (part.kind == GroupMatch::Kind::blank)
            continue;
        if (part.kind == GroupMatch::Kind::absent) {
            others = true;
            continue;
        }
        if (part.kind != GroupMatch::Kind::one)
            return {};
        all.own.insert(all.own.end(), part.own.begin(), part.own.end());
        if (std::find(all.groups.begin(), all.groups.end(), part.groups[0]) == all.groups.end())
            all.groups.push_back(part.groups[0]);
        all.kind = all.groups.size() == 1 ? GroupMatch::Kind::one : GroupMatch::Kind::several;
    }
    if (others)
        all.kind = all.groups.empty() ? GroupMatch::Kind::absent : GroupMatch::Kind::several;
    return all;
}

bool GroupWords::is_near(std::string_view word) const {
    const auto near = [&](const auto& known) {
        return std::any_of(known.begin(), known.end(),
                           [&](const auto& each) { return slips_between(word, each.first); });
    };
    return near(own_) || near(names_) || near(kinds_);
}

GroupMatch GroupWords::find(std::string_view word) const {
    GroupMatch whole = find_one(word);
    for (const char separator : {';', ',', '\n'}) {
        if (whole.kind != GroupMatch::Kind::unknown)
            break;
        if (word.find(separator) == std::string_view::npos)
            continue;
        GroupMatch parts = find_each(word, separator);
        if (parts.kind != GroupMatch::Kind::unknown)
            return parts;
    }
    return whole;
}

} // namespace coprod
