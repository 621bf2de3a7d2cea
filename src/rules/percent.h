// Shares in whole numbers, as every rule counts them.
#pragma once

namespace coprod {

/// The fewest of `base` that are at least `percent` hundredths of them.
[[nodiscard]] constexpr int fewest_of(int percent, int base) {
    return (percent * base + 99) / 100;
}

} // namespace coprod
