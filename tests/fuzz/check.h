// How a target says that something does not hold: it prints what, and ends the process, so that
// both a fuzzer and a replay see it.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace coprod_fuzz {

/// Ends the process, with `what` printed, unless it holds.
inline void require(bool holds, std::string_view what) {
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

/// The same for what is empty where nothing is wrong.
inline void require_no(std::string_view trouble) {
    require(trouble.empty(), trouble);
}

} // namespace coprod_fuzz
