// One file judged, from its bytes to its result, whatever is wrong with it.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "charter/load_charter.h"
#include "coprod/diagnostic.h"
#include "coprod/result.h"
#include "submission/load_submission.h"

namespace coprod {

class PanelShelf;

/// How submissions are to be judged.
struct JudgeOptions {
    std::string charter; ///< an id or a file; empty where each submission chooses
    View view = View::everyone;
    Date date;
    std::size_t max_size = 0;            ///< of a submission, in bytes
    std::optional<VerdictKind> required; ///< the least verdict that ends with status 0
    std::string panel;            ///< a panel's file, or a folder with such files; may be empty
    PanelShelf* panels = nullptr; ///< the same once they are read; must outlive the judging
};

/// The charters of one run, each loaded once; several threads may ask at the same time.
class CharterShelf {
public:
    /// The charter of that id or in the file of that name, or why it cannot be used; it stays as
    /// long as the shelf.
    [[nodiscard]] const LoadedCharter& find(const std::string& id_or_file);

private:
    std::mutex guard_;
    std::map<std::string, std::unique_ptr<const LoadedCharter>> loaded_;
};

/// A file that was found: the name that results give it, and how to open it.
struct InputFile {
    std::string name;
    std::string path;
    std::string trouble; ///< why it cannot be opened at all; empty where nothing is known of that
    std::optional<std::string> bytes = {}; ///< of standard input, to be read instead
};

/// What became of one file, and what there is to say about it on the screen.
struct Judged {
    Result result;
    std::string path;
    std::string panel;                   ///< the panel's file that was read, where there is one
    std::vector<Diagnostic> diagnostics; ///< in the order of their places
    bool has_layout = false;             ///< it could be read as YAML, so every mistake was found
    bool failed_inside = false;          ///< the program itself went wrong
    std::string note;                    ///< a line about which charter was used; may be empty
};

/// The charter to judge by: the one that was asked for, else the one that the submission names,
/// else the usual one; empty, with an error, where the submission names one that is not built in.
[[nodiscard]] std::string choose_charter(const std::string& asked, SubmissionFile& file);
/// Opens and parses the file; why that is not possible stands in its diagnostics.
void open_input(SubmissionFile& file, const InputFile& input, std::size_t max_size);

/// The charter by which the file is to be read; null, with an error, where it names one that is not
/// built in. One that cannot be loaded is an exception.
[[nodiscard]] const Charter* charter_for(SubmissionFile& file, const JudgeOptions& options,
                                         CharterShelf& charters);

/// Judges one file. What goes wrong stands in the result, also that memory ran out.
[[nodiscard]] Judged judge(const InputFile& input, const JudgeOptions& options,
                           CharterShelf& charters);

/// The same, but throws std::bad_alloc where memory ran out, for who can try again.
[[nodiscard]] Judged try_to_judge(const InputFile& input, const JudgeOptions& options,
                                  CharterShelf& charters);

/// Whether the result is an assessment whose verdict is worse than what was required.
[[nodiscard]] bool is_below(const Result& result, std::optional<VerdictKind> required);

} // namespace coprod
