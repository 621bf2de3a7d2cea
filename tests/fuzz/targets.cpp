#include "fuzz/targets.h"

#include <algorithm>
#include <array>

namespace coprod_fuzz {

std::span<const Target> targets() {
    static constexpr std::array all{
        Target{"answers", fuzz_answers}, Target{"hidden", fuzz_hidden},
        Target{"line", fuzz_line},       Target{"monotone", fuzz_monotone},
        Target{"order", fuzz_order},     Target{"reports", fuzz_reports},
        Target{"results", fuzz_results}, Target{"route", fuzz_route},
        Target{"yaml", fuzz_yaml},
    };
    return all;
}

const Target* find_target(std::string_view name) {
    const auto all = targets();
    const auto found = std::ranges::find(all, name, &Target::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace coprod_fuzz
