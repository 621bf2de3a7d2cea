// The judging of a batch: files on several threads, everything else in the order of their names.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "commands/batch_command.h"
#include "commands/progress.h"
#include "commands/read_files.h"
#include "output/file_group.h"
#include "output/line_file.h"
#include "output/whole_file.h"
#include "workstream/row.h"

namespace coprod {

/// One file judged, with its reports written, but not yet flushed and without their names.
struct JudgedFile {
    Judged judged;
    std::string slug;                  ///< how its reports' names begin; empty where it has none
    std::vector<PreparedFile> reports; ///< as BatchOptions::formats, but for those left
    std::vector<Diagnostic> left;      ///< of files that stand in the place of reports and are kept
    std::string line;                  ///< of results.jsonl
    WriteTrouble trouble;              ///< why a report could not be written
};

/// Judges all files and writes their reports and results.jsonl.
class BatchRun {
public:
    /// All must outlive this.
    BatchRun(const BatchOptions& options, const Surroundings& world, CharterShelf& charters,
             const Templates& templates, const ReadFiles& read, std::ostream& err);

    /// Judges until all is done, something cannot be written or a signal came; returns how many
    /// were done: the reports of these have their names.
    std::size_t judge_all(std::vector<InputFile>&& files);

    /// The worst exit status so far.
    [[nodiscard]] int status() const { return status_; }
    [[nodiscard]] const WriteTrouble& trouble() const { return trouble_; }
    [[nodiscard]] const Gathered& gathered() const { return gathered_; }
    /// Gives results.jsonl its name.
    [[nodiscard]] WriteTrouble finish_results();
    /// How many reports were written.
    [[nodiscard]] std::size_t reports() const;
    /// Whether a report of that name was written.
    [[nodiscard]] bool has_written(std::string_view name) const;
    /// Lets go of the reports' names, of which there may be many.
    void forget_names() {
        claims_ = {};
        left_ = {};
    }

private:
    /// Whose reports have a name.
    struct Claim {
        std::size_t row = 0;   ///< the place of its file among files_
        bool disputed = false; ///< by another file, so that neither has it
    };

    const BatchOptions& options_;
    const Surroundings& world_;
    CharterShelf& charters_;
    const ReadFiles& read_;
    FormatStyle style_;
    std::ostream& err_;
    std::vector<InputFile> files_; // while they are judged
    Gathered gathered_;
    LineFile results_;
    FileGroup reports_;        // of the files from named_ to taken_
    std::size_t together_ = 1; // this many are flushed together; grows, so that the first come soon
    std::size_t named_ = 0;    // files, from the first on, whose reports have their names
    std::size_t taken_ = 0;    // files, from the first on, whose reports are written
    std::unordered_map<std::string, Claim> claims_; // by the name without its ending
    std::unordered_set<std::string> left_;          // paths of reports that were not written
    int status_ = 0;
    WriteTrouble trouble_;

    [[nodiscard]] JudgedFile work(Judged&& judged) const;
    [[nodiscard]] std::vector<const ReportFormat*> free_formats(JudgedFile& done) const;
    void prepare_reports(JudgedFile& done, const std::vector<const ReportFormat*>& formats) const;
    bool take(std::size_t row, JudgedFile done, Progress& progress);
    void name_reports();
    void note_left(const JudgedFile& done);
    [[nodiscard]] std::string path_of(std::string_view slug, const ReportFormat& format) const;
    void settle_name(std::size_t row, JudgedFile& done, Progress& progress);
    void withdraw(const std::string& name, Claim& claim, const Judged& other);
    [[nodiscard]] Result as_result(std::size_t row) const;
    /// `said` is for the screen, `kept` for the result; the same where only one is given.
    static void refuse(JudgedFile& done, const Diagnostic& said,
                       const std::optional<Diagnostic>& kept = std::nullopt);
};

} // namespace coprod
