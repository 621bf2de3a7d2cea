// The reports of `assess` that go into files: written whole, and given their names at the end,
// where nothing went wrong.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "commands/formats.h"
#include "commands/judge.h"
#include "commands/read_files.h"
#include "output/file_group.h"
#include "output/made_folder.h"

namespace coprod {

/// One report with the name of its file.
struct NamedReport {
    const ReportFormat* format = nullptr;
    std::string path;
};

/// Where reports go.
struct ReportPlan {
    const ReportFormat* shown = nullptr;        ///< on standard output; null: nothing is
    std::vector<NamedReport> files;             ///< of the only submission
    std::string folder;                         ///< for those below; may be empty
    std::vector<const ReportFormat*> in_folder; ///< of each submission

    [[nodiscard]] bool has_files() const { return !files.empty() || !folder.empty(); }
};

/// Writes the files of a plan. Without a call of `keep` nothing of them is left.
class ReportFiles {
public:
    /// All must outlive this. No report is written over what is read, whatever is in it.
    ReportFiles(const ReportPlan& plan, const Templates& templates, const ReadFiles& read,
                std::ostream& err);

    /// Makes sure that its reports have names of their own in the folder. Otherwise it is refused,
    /// and so is the one that has the name; returns how many that were not yet are.
    [[nodiscard]] std::size_t settle_name(Judged& judged);
    /// Writes its reports but for those in whose place a file stands that is to be kept, which is
    /// said on `err`; why that is not possible, with the name of the file.
    [[nodiscard]] WriteTrouble prepare(const Judged& judged);
    /// Gives all files their names and names them on `err`.
    [[nodiscard]] WriteTrouble keep();
    /// Whether a report was not written since a file stands in its place.
    [[nodiscard]] bool left_any() const { return left_any_; }

private:
    /// Whose reports have a name.
    struct Claim {
        std::string path;      ///< of the submission
        bool disputed = false; ///< by another one, so that neither has it
    };

    struct Written {
        std::string path;
        std::string in_place_of; ///< what another project is called whose report stood there
    };

    const ReportPlan& plan_;
    const ReadFiles& read_;
    std::ostream& err_;
    FormatStyle style_;
    std::map<std::string, Claim> claims_; // by slug
    std::set<std::string> names_;         // of files, so that no report hides another
    std::vector<Written> written_;
    MadeFolder folder_; // goes after the files that are not kept
    FileGroup group_;
    bool has_folder_ = false;
    bool left_any_ = false;

    [[nodiscard]] std::string in_folder(const std::string& slug, const ReportFormat& format) const;
    [[nodiscard]] WriteTrouble write(const NamedReport& report, const Result& result);
    [[nodiscard]] WriteTrouble open_folder();
    void withdraw(const std::string& slug, const Claim& claim, const std::string& other);
};

} // namespace coprod
