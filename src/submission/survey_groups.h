// Which group of a project a person's own word for it means.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "coprod/charter.h"
#include "submission/survey_reading.h"

namespace coprod {

/// What a word in the group's column means.
struct GroupMatch {
    enum class Kind {
        one,     ///< the first of `groups`
        blank,   ///< nothing stands there
        ignored, ///< the submission leaves those people out
        several, ///< the person named several groups, the `groups`
        unclear, ///< the word fits each of the `groups`
        absent,  ///< the word is known, and no group of the project is of such a kind
        unknown,
    };

    Kind kind = Kind::unknown;
    std::vector<Index> groups;
    std::vector<std::size_t> own = {}; ///< the submission's own words by which it was found
};

/// The words by which the groups of one project may be called: what the submission says itself,
/// then the groups' ids and names, then the charter's words for kinds of people.
class GroupWords {
public:
    GroupWords(const Charter& charter, std::span<const Group> groups, const Responses& told);

    /// What the word means; "Parent; School staff" names several groups.
    [[nodiscard]] GroupMatch find(std::string_view word) const;
    /// Whether it is a slip of one of the words.
    [[nodiscard]] bool is_near(std::string_view word) const;

private:
    struct Known {
        std::vector<Index> groups; ///< none for a word that is ignored
        bool ignored = false;
        std::size_t own = 0; ///< its place among the submission's own words
    };

    std::unordered_map<std::string, Known> own_;
    std::unordered_map<std::string, std::vector<Index>> names_;
    std::unordered_map<std::string, std::vector<Index>> kinds_; ///< the groups of a kind's words

    [[nodiscard]] GroupMatch find_one(std::string_view word) const;
    [[nodiscard]] GroupMatch find_each(std::string_view words, char separator) const;
};

} // namespace coprod
