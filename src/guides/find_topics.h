// Finds what somebody asks about, however they write it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guides/topics.h"

namespace coprod {

/// What a question may have meant. The pointers are into the topics that were searched.
struct FoundTopics {
    std::vector<const Topic*> meant; ///< that are called so
    std::vector<const Topic*> also;  ///< called so too, and less likely meant: keys of a charter
    std::vector<const Topic*> near;  ///< in whose words it stands, the likeliest first
    const TopicSort* sort = nullptr; ///< a whole sort is called so: "values"
    std::string suggestion;          ///< the name that comes nearest, where nothing else is found
};

/// Case, spaces, hyphens and underscores make no difference; `kind/id` and a path in a submission
/// name one thing. Words are looked for in ids, titles and wordings.
[[nodiscard]] FoundTopics find_topics(const std::vector<Topic>& topics, std::string_view text);

} // namespace coprod
