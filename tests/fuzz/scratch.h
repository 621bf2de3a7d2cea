// A folder in memory in which a target may write what it likes.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace coprod_fuzz {

/// The working folder of the process from its making on; it goes away with all that is in it when
/// the process ends in order.
class Scratch {
public:
    Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch();

    /// Leaves in it nothing but these files, by name; a name that cannot be is left out.
    void fill(const std::map<std::string, std::string>& files) const;
    /// The files that are in it now; of what is neither a file nor a folder the name alone.
    [[nodiscard]] std::map<std::string, std::string> files() const;

private:
    std::filesystem::path path_;
};

/// The one of this process.
[[nodiscard]] const Scratch& scratch();

} // namespace coprod_fuzz
