// The whole program behind one function, so that tests and fuzzers call what main calls.
#pragma once

#include <atomic>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "coprod/date.h"

namespace coprod {

/// What the program is told about the world around it.
struct Surroundings {
    Date today;                               ///< the date of assessment where --date is not given
    bool colour = false;                      ///< standard output is a terminal that wants colour
    bool progress = false;                    ///< standard error is a terminal
    std::size_t cores = 1;                    ///< threads of a batch where --jobs is not given
    const std::atomic<int>* signal = nullptr; ///< the signal that asks for the end; 0: none yet
    bool terminal = false;                    ///< standard output is a terminal
    int input = 0;         ///< the open stream that is read where a file is called -
    bool keyboard = false; ///< it is a terminal
    /// How wide the terminal is; 0: as wide as may be. Lines for a person are broken there.
    std::size_t columns = 0;

    /// The number of the signal that asked for the end; 0 while none has.
    [[nodiscard]] int asked_to_end() const { return signal == nullptr ? 0 : signal->load(); }
};

/// How the program ends; after a signal with 128 and its number.
namespace exit_status {
inline constexpr int done = 0;
inline constexpr int below_required = 1;
inline constexpr int wrong_command_line = 2;
inline constexpr int bad_submission = 3;
inline constexpr int bad_charter = 4;
inline constexpr int cannot_write = 5;
} // namespace exit_status

/// Runs the program with the arguments that stand behind its name; reports go to `out`, all else to
/// `err`. Returns one of the statuses above and throws nothing.
[[nodiscard]] int run(const std::vector<std::string>& arguments, std::ostream& out,
                      std::ostream& err, const Surroundings& surroundings);

} // namespace coprod
