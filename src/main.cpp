#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include <unistd.h>

#include "coprod/run.h"

namespace {

/// Today in UTC, so that the same run gives the same bytes in every time zone.
coprod::Date today() {
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return coprod::Date{static_cast<std::int32_t>(now.time_since_epoch().count())};
}

bool wants_colour() {
    const char* no_colour = std::getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    return coprod::run(arguments, std::cout, std::cerr, {today(), wants_colour()});
}
