// Reads a charter with all that it takes from others, and checks it whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "coprod/diagnostic.h"

namespace coprod {

/// The id of the charter that is used where neither the command line nor the submission names one:
/// the first that was built in.
[[nodiscard]] std::string_view default_charter();

/// A charter, or nothing and the reasons why it cannot be used; warnings may stand beside a
/// charter.
struct LoadedCharter {
    std::optional<Charter> charter;
    std::vector<Diagnostic> diagnostics;
};

/// The charter that was built in under that id, or else the one in the file of that name.
[[nodiscard]] LoadedCharter load_charter(const std::string& id_or_file);

/// The id of the charter that was built in whose name comes near, or nothing.
[[nodiscard]] std::optional<std::string_view> closest_charter(std::string_view wrong);

/// True for the id of a charter that was built in.
[[nodiscard]] bool is_shipped_charter(std::string_view id);

} // namespace coprod
