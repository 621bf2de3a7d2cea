// The panels' own files of one run, found by the project that each is about.
#pragma once

#include <cstddef>
#include <deque>
#include <iosfwd>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "coprod/diagnostic.h"
#include "input/source.h"

namespace coprod {

struct InputFile;
struct JudgeOptions;

/// One panel's file, read once.
struct ShelvedPanel {
    std::string path;
    std::string project;           ///< that it is about; empty where it does not say so
    std::optional<Source> source;  ///< empty where it cannot be read
    std::vector<Diagnostic> wrong; ///< why it cannot be used at all
    bool claimed = false;          ///< by the project that it is about
};

/// All of them; several threads may ask at the same time.
class PanelShelf {
public:
    /// Reads the file, or each one of the folder that is meant as a panel's; `limit` is the most
    /// bytes that a file may have. Nothing where nothing is named.
    void read(const std::string& file_or_folder, std::size_t limit);

    /// What is wrong with the name itself; then nothing can be judged with it.
    [[nodiscard]] const std::vector<Diagnostic>& trouble() const { return trouble_; }

    /// The panel's file for that project, which then counts as claimed; null where there is none.
    [[nodiscard]] const ShelvedPanel* find(const std::string& project);

    /// Takes the panels' files out of those to be judged, beside which they may stand;
    /// `from_folder` says whether these were found in a folder, and not named. False, with the
    /// reasons said, where nothing is to be judged: nothing is left, or a file may be a panel's and
    /// cannot be told whose.
    [[nodiscard]] bool settle(std::vector<InputFile>& files, bool from_folder, std::ostream& err);

    [[nodiscard]] const std::deque<ShelvedPanel>& panels() const { return panels_; }

    /// Says which files no project claimed; returns the exit status for that. Where projects were
    /// named one by one, the other projects' panels are only counted.
    [[nodiscard]] int complain_of_unclaimed(std::ostream& err) const;

private:
    /// A file of the folder that is no panel's.
    struct OtherFile {
        std::string path;
        bool projects = false;         ///< it says that it is a project's own
        std::vector<Diagnostic> wrong; ///< why it cannot be read
    };

    std::mutex guard_;
    std::deque<ShelvedPanel> panels_;
    std::vector<OtherFile> others_;
    std::vector<Diagnostic> trouble_;
    std::string where_;  ///< as the command line names it
    bool named_ = false; ///< as a file, and not found in a folder
    bool for_one_ = false;
    bool from_folder_ = false;

    void add(const std::string& path, std::size_t limit);
    void check_whose();
};

/// Reads what `options.panel` names into the shelf, and lets `options` point to it; false, with the
/// reasons said, where that cannot be used, and then nothing is to be judged.
[[nodiscard]] bool use_panels(JudgeOptions& options, PanelShelf& shelf, std::ostream& err);

} // namespace coprod
