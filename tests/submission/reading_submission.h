// Reading a text as the file "p.yaml" would be read, against a charter that comes with the program.
#pragma once

#include <optional>
#include <string>

#include "catch.h"
#include "charter/load_charter.h"
#include "index_of.h"
#include "input/reading.h"
#include "submission/load_submission.h"

namespace coprod_tests {

struct ReadSubmission {
    std::optional<coprod::Submission> submission;
    std::string messages;
};

inline ReadSubmission read_submission(const std::string& text, const coprod::Charter& charter) {
    coprod::SubmissionFile file("p.yaml");
    coprod::parse_submission(file, "p.yaml", text, coprod::default_file_limit);
    ReadSubmission read;
    read.submission = coprod::load_submission(file, charter);
    read.messages = rendered(file.diagnostics);
    return read;
}

/// The charter of that id, which must be without mistakes.
inline coprod::Charter charter_called(const std::string& id) {
    coprod::LoadedCharter loaded = coprod::load_charter(id);
    REQUIRE(loaded.charter.has_value());
    return std::move(*loaded.charter);
}

inline const coprod::Charter& mark_charter() {
    static const coprod::Charter charter = charter_called("charter-mark");
    return charter;
}

/// A submission that must be without mistakes and warnings.
inline coprod::Submission good_submission(const std::string& text) {
    ReadSubmission read = read_submission(text, mark_charter());
    CHECK(read.messages == "");
    REQUIRE(read.submission.has_value());
    return std::move(*read.submission);
}

/// Checks all that reading says of a file with mistakes, and that nothing is made of it.
inline void check_refused(const std::string& text, const std::string& expected) {
    CAPTURE(text);
    const ReadSubmission read = read_submission(text, mark_charter());
    CHECK(read.messages == expected);
    CHECK_FALSE(read.submission.has_value());
}

/// The same for a file that is read all the same.
inline void check_warned(const std::string& text, const std::string& expected) {
    CAPTURE(text);
    const ReadSubmission read = read_submission(text, mark_charter());
    CHECK(read.messages == expected);
    CHECK(read.submission.has_value());
}

} // namespace coprod_tests
