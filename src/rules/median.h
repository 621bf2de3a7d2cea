// The median: of numbers in their order the one in the middle, or the mean of the two that are.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace coprod {

/// Where the mean of two numbers ends that is not a whole one.
enum class Halves { up, down };

/// The median of one number or more, as a whole number; in whichever order they come.
[[nodiscard]] inline int median(std::vector<std::int32_t> numbers, Halves halves) {
    const auto upper = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), upper, numbers.end());
    if (numbers.size() % 2 == 1)
        return *upper;
    const std::int64_t lower = *std::max_element(numbers.begin(), upper);
    const std::int64_t apart = *upper - lower; // never negative, so that halves are cut downwards
    return static_cast<int>(lower + (apart + (halves == Halves::up ? 1 : 0)) / 2);
}

} // namespace coprod
