// `coprod charter`: the charters there are, what is in one, and help with an area's own.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "coprod/run.h"

namespace coprod {

/// Lists the charters that come with the program; returns the exit status.
[[nodiscard]] int charter_list_command(const Surroundings& world, std::ostream& out,
                                       std::ostream& err);

/// Shows a charter for people to read, or with `as_file` the file of one that comes with the
/// program, byte for byte.
[[nodiscard]] int charter_show_command(const std::string& id_or_file, bool as_file,
                                       const Surroundings& world, std::ostream& out,
                                       std::ostream& err);

/// Says on `out` what is wrong with each charter and what is worth a second look; 4 where one
/// cannot be used. A charter called - is read from standard input.
[[nodiscard]] int charter_check_command(const std::vector<std::string>& charters,
                                        const Surroundings& world, std::ostream& out,
                                        std::ostream& err);

/// What a new charter is called and where it goes; what is empty is chosen.
struct NewCharterOptions {
    std::string id;
    std::string title;
    std::string from; ///< a charter that comes with the program
    std::string out;  ///< a file, which must not be there yet; empty for `out`
};

/// Prints or writes a charter to begin with.
[[nodiscard]] int charter_new_command(const NewCharterOptions& options, std::ostream& out,
                                      std::ostream& err);

} // namespace coprod
