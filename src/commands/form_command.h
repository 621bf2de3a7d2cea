// `coprod form`: the page on which a submission is filled in.
#pragma once

#include <iosfwd>
#include <string>

namespace coprod {

/// Writes the page for that charter (an id or a file; empty for the usual one) to a new file, or to
/// `out` where `path` is empty; returns the exit status. What stands at `path` is never replaced.
[[nodiscard]] int form_command(const std::string& charter, const std::string& path,
                               std::ostream& out, std::ostream& err);

} // namespace coprod
