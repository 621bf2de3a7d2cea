// What a run reads, so that none of it is written over.
#pragma once

#include <iosfwd>
#include <set>
#include <string>
#include <utility>

#include "coprod/diagnostic.h"

namespace coprod {

/// The files that a run reads, known again under every name that leads to them.
class ReadFiles {
public:
    /// Nothing where no such file is there; an empty name is none.
    void add(const std::string& path);
    /// The templates in the folder; none where its name is empty. They look like reports, from
    /// which they differ only in what is not filled in.
    void add_templates(const std::string& folder);
    /// Whether the file of that name is one of them.
    [[nodiscard]] bool has(const std::string& path) const;

private:
    using Identity = std::pair<unsigned long long, unsigned long long>; // of a device, in it

    std::set<Identity> files_;
};

/// What is said of a report that is not written over one of them.
[[nodiscard]] Diagnostic read_here(const std::string& path);

/// Whether a file in the folder that is read is called like one that is written about all projects
/// (results.jsonl is, where `with_results`), which is then said on `err`.
[[nodiscard]] bool writes_over_read(const std::string& folder, const ReadFiles& read,
                                    bool with_results, std::ostream& err);

} // namespace coprod
