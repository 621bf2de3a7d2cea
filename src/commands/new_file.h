// A file that a command makes where there is none; what is there already is never replaced.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "output/trouble.h"

namespace coprod {

/// True where anything has that name: a file, a folder, a link that leads nowhere. Where that
/// cannot be seen it is taken, and `hidden` says why.
[[nodiscard]] bool is_there(const std::string& path, WriteTrouble& hidden);

/// Says what is wrong with the file, escaped; returns the exit status for it.
[[nodiscard]] int complain_of_file(const std::string& path, std::string_view trouble,
                                   std::ostream& err);

/// What is said of a new file.
struct NewFileWords {
    /// Where the name is taken, behind "There is something of this name already, ".
    std::string_view taken;
    std::string_view written = {}; ///< behind "Wrote form.html."; may be empty
};

/// Writes the whole text into a new file and says so, or says why it did not; returns the exit
/// status.
[[nodiscard]] int write_new_file(const std::string& path, std::string_view text,
                                 const NewFileWords& words, std::ostream& err);

} // namespace coprod
