// `coprod templates`: the templates of the reports, to be looked at and changed.
#pragma once

#include <iosfwd>
#include <string>

namespace coprod {

/// Lists the templates or, where a folder is named, writes them into it; never over anything that
/// is there. Returns the exit status.
[[nodiscard]] int templates_command(const std::string& folder, std::ostream& out,
                                    std::ostream& err);

} // namespace coprod
