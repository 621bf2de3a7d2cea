#include "commands/guide_charter.h"

#include <ostream>

#include "charter/load_charter.h"
#include "commands/messages.h"

namespace coprod {

std::optional<Charter> charter_to_explain(const std::string& id_or_file, std::ostream& err) {
    LoadedCharter loaded =
        load_charter(id_or_file.empty() ? std::string(default_charter()) : id_or_file);
    print_diagnostics(loaded.diagnostics, err);
    if (!loaded.charter)
        err << "The charter cannot be used, so nothing can be told from it.\n";
    return std::move(loaded.charter);
}

} // namespace coprod
