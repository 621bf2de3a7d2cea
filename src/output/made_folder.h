// A folder that is not left behind with nothing in it.
#pragma once

#include <string>
#include <vector>

#include "output/trouble.h"

namespace coprod {

/// Makes the folder that a run writes into. Those that it had to make go away again with this
/// object where nothing is in them; what stood there before, empty or not, always stays.
class MadeFolder {
public:
    MadeFolder() = default;
    ~MadeFolder();
    MadeFolder(const MadeFolder&) = delete;
    MadeFolder& operator=(const MadeFolder&) = delete;

    /// Makes the folder and those above it that are missing; one that is there already is fine.
    [[nodiscard]] WriteTrouble make(const std::string& path);

private:
    std::vector<std::string> made_; // from the top down
};

} // namespace coprod
