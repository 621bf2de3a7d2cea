// Reads a submission against a charter and checks it completely.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "coprod/submission.h"
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

    SubmissionFile(const SubmissionFile&) = delete;
    SubmissionFile& operator=(const SubmissionFile&) = delete;
};

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
