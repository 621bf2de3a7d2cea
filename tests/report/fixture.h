// A small made-up charter with a submission and an assessment of it, put together by hand; tests
// change them and make a report.
#pragma once

#include <string>
#include <vector>

#include "coprod/report.h"

namespace coprod_tests {

/// The groups of the fixture, in the order of its file.
enum FixtureGroup : coprod::Index { forum, youth, staff };

/// 2 values, 3 commitments, 3 stages (before, choose, after), 4 says, 4 rungs in 2 bands, 2
/// statements and all five gates; two primary kinds.
[[nodiscard]] coprod::Charter fixture_charter();

/// The forum (12 people), the youth group (7) and the staff (10); everything is filled in.
[[nodiscard]] coprod::Submission fixture_submission();

/// Everything passes; `gaps` is empty.
[[nodiscard]] coprod::Assessment fixture_assessment(const coprod::Charter& charter);

/// The three together. The assessment points into the charter, so this is not copied.
struct Fixture {
    coprod::Charter charter = fixture_charter();
    coprod::Submission submission = fixture_submission();
    coprod::Assessment assessment = fixture_assessment(charter);

    Fixture() = default;
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    /// Sets a group's answers to a statement, and with them its cell, the statement's outcome and
    /// its gate's.
    void answer(coprod::Index statement, coprod::Index group, const coprod::Answers& answers);

    [[nodiscard]] coprod::Report report(coprod::View view) const {
        return coprod::make_report(charter, submission, assessment, view);
    }
    [[nodiscard]] coprod::Report for_everyone() const { return report(coprod::View::everyone); }
    [[nodiscard]] coprod::Report for_panel() const { return report(coprod::View::panel); }
};

/// A day of 2025.
[[nodiscard]] coprod::DatedAt on(const char* day);

/// A text on a line of the file.
[[nodiscard]] coprod::Text text(std::string value, std::uint32_t line = 1);

/// Every text of a report, in a fixed order.
[[nodiscard]] std::vector<std::string> all_texts(const coprod::Report& report);

/// All of them, one a line: two reports with the same text say the same.
[[nodiscard]] std::string whole_text(const coprod::Report& report);

} // namespace coprod_tests
