// All that can be explained: what a charter holds, the words in which results are given, the keys
// of files and the messages about them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// The sorts of things that can be explained, in the order in which they are listed.
enum class TopicKind {
    charter,
    document,
    value,
    commitment,
    outcome,
    statement,
    heard,
    rung,
    band,
    stage,
    say,
    tier,
    level,
    readiness,
    plan,
    minutes,
    review,
    people,
    evidence,
    embedding,
    principle,
    agreement,
    monitoring,
    priority,
    gate,
    verdict,
    flag,
    strength,
    reading,
    result,
    word,
    key,
    charter_key,
    code,
};

/// What one sort is called.
struct TopicSort {
    TopicKind kind = TopicKind::charter;
    std::string_view word; ///< stands before the slash where an id alone is not enough: "value/…"
    std::string_view one;  ///< "Value"
    std::string_view many; ///< the heading of a list of them: "Values"
};

/// Every sort, in the order of TopicKind.
[[nodiscard]] const std::vector<TopicSort>& topic_sorts();
[[nodiscard]] const TopicSort& sort_of(TopicKind kind);

/// One thing that can be explained; `index` is its position in the list that it comes from.
struct Topic {
    TopicKind kind = TopicKind::charter;
    Index index = 0;
    std::string id;
    std::string path;    ///< where it stands in a submission, such as plan.purpose; may be empty
    std::string title;   ///< a few words, or the wording where there are none
    std::string wording; ///< what else can be searched for; may be empty
};

/// "value/open-and-honest": the name that only this one has among the topics of a charter.
[[nodiscard]] std::string full_name(const Topic& topic);

/// Every topic of the charter and of the program, in the order of TopicKind and then of its list.
[[nodiscard]] std::vector<Topic> all_topics(const Charter& charter);

} // namespace coprod
