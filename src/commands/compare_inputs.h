// The two sides of a comparison: submissions that are judged, or results that were kept.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "commands/judge.h"
#include "compare/pair_up.h"
#include "coprod/run.h"

namespace coprod {

/// Reads sides one after the other and says on `err` what is to be said of them.
class SideReader {
public:
    /// All must outlive this.
    SideReader(const JudgeOptions& options, CharterShelf& charters, const Surroundings& world,
               std::ostream& err)
        : options_(options), charters_(charters), world_(world), err_(err) {}

    /// Everything that stands under the name: a submission, a file of results, a folder of
    /// submissions, or one that holds a results.jsonl, which is then what counts. Nothing where a
    /// signal asked for the end.
    [[nodiscard]] std::optional<ComparedSide> read(const std::string& name);

    /// The worst of what happened so far: 0, 3 or 5.
    [[nodiscard]] int status() const { return status_; }
    /// True where a submission was judged.
    [[nodiscard]] bool judged() const { return judged_; }

private:
    const JudgeOptions& options_;
    CharterShelf& charters_;
    const Surroundings& world_;
    std::ostream& err_;
    int status_ = exit_status::done;
    bool judged_ = false;

    bool read_results(const std::string& path, ComparedSide& side);
    bool judge_all(const std::string& name, ComparedSide& side);
};

/// What the charters ask by which the sides were judged, as far as these charters can be found;
/// empty where one charter judged all.
[[nodiscard]] KnownCharters known_charters(const ComparedSide& before, const ComparedSide& after,
                                           const std::string& named, CharterShelf& charters);

} // namespace coprod
