// Reads a submission against a charter and checks it completely.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "coprod/submission.h"
#include "input/fields.h"
#include "input/source.h"
#include "input/yaml.h"

namespace coprod {

/// A submission's file, read and parsed but not yet understood; `root` is empty where that went
/// wrong.
struct SubmissionFile {
    explicit SubmissionFile(const std::string& path) : diagnostics(path) {}

    Diagnostics diagnostics;
    std::optional<Source> source;
    std::optional<YamlNode> root;
    std::optional<std::string> folder;  ///< where the files that it names lie; nothing for a text
                                        ///< that came from no file
    std::vector<Diagnostic> of_answers; ///< about files of answers, under their own names
    bool answers_failed = false;        ///< there is an error among those
    std::string answers_sha256;         ///< of the files of answers, one behind the other

    SubmissionFile(const SubmissionFile&) = delete;
    SubmissionFile& operator=(const SubmissionFile&) = delete;
};

/// All there is to say: what is about the submission itself first.
[[nodiscard]] std::vector<Diagnostic> all_diagnostics(const SubmissionFile& file);

/// The hash of all that was read: of the submission's bytes, or, where it names files of answers,
/// of the hashes of all of them. The source must be there.
[[nodiscard]] std::string hash_of(const SubmissionFile& file);

/// Gives the reader the names of the charter's lists and of the submission's groups.
void add_names(Reader& reader, const YamlNode& root, const Charter& charter);

/// Reads the file of that name, of at most `limit` bytes, into `file`.
void open_submission(SubmissionFile& file, const std::string& path, std::size_t limit);

/// The same for bytes that are in memory already.
void parse_submission(SubmissionFile& file, std::string name, std::string bytes, std::size_t limit);

/// The charter that the submission names; blank where it names none.
[[nodiscard]] Text named_charter(const SubmissionFile& file);

/// The submission, read against a charter that it refers to by name only; nothing where the file
/// has any mistake, and then all of them are in the file's diagnostics.
[[nodiscard]] std::optional<Submission> load_submission(SubmissionFile& file,
                                                        const Charter& charter);

} // namespace coprod
