// The groups that pictures draw, each with a letter that is the same in every picture.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/report.h"

namespace coprod {

struct DrawnGroup {
    std::string key; ///< its id, or its name where it has none
    std::string name;
    std::string letter; ///< "A"
    bool lived = false;
};

/// The first groups of people with lived experience, then the first others.
class DrawnGroups {
public:
    static constexpr std::size_t most_lived = 10;
    static constexpr std::size_t most_others = 6;

    explicit DrawnGroups(const Report& report);

    [[nodiscard]] const std::vector<DrawnGroup>& all() const { return drawn_; }
    /// The group of that id, or of that name where the id is empty; null where it is not drawn.
    [[nodiscard]] const DrawnGroup* find(std::string_view id, std::string_view name) const;
    /// Of all groups that the ladder or a statement names.
    [[nodiscard]] std::size_t count() const { return count_; }

private:
    std::vector<DrawnGroup> drawn_;
    std::size_t count_ = 0;
};

} // namespace coprod
