// Results made by hand, and the reports of submissions, for comparisons.
#pragma once

#include <string>
#include <vector>

#include "compare/compare_results.h"
#include "rules/judged.h"

namespace coprod_tests {

/// A result of the small charter: two gates, no gaps, of 1 March 2025, for everyone.
inline coprod::Result small_result(const std::string& id = "ramp") {
    coprod::Result result;
    result.file = id + ".yaml";
    coprod::Report& report = result.report;
    report.title = "The " + id;
    report.project.id = id;
    report.date = day("2025-03-01");
    report.verdict = coprod::VerdictKind::not_yet;
    report.verdict_title = "Not yet";
    report.charter.id = "small";
    report.charter.title = "Small charter";
    report.charter.version = "1";
    report.charter.sha256 = "aa";
    for (const char* gate : {"values", "heard"}) {
        report.gates.emplace_back();
        report.gates.back().id = gate;
        report.gates.back().title = std::string("Gate of ") + gate;
        report.gates.back().outcome = coprod::Outcome::fail;
    }
    return result;
}

/// A gap of a criterion at a place.
inline coprod::ReportGap gap_of(const std::string& gate, const std::string& criterion,
                                const std::string& subject, const std::string& place) {
    coprod::ReportGap gap;
    gap.gate_id = gate;
    gap.gate = "Gate of " + gate;
    gap.criterion_id = criterion;
    gap.criterion = "Wording of " + criterion;
    gap.subject = subject;
    gap.origin.place = place;
    gap.found = "Nothing yet.";
    return gap;
}

/// The same charter in its second version.
inline void in_second_version(coprod::Result& result) {
    result.report.charter.version = "2";
    result.report.charter.sha256 = "bb";
}

/// "values/open, heard/h1": the gates and criteria of gaps in their order.
inline std::string names_of(const std::vector<coprod::ComparedGap>& gaps) {
    std::string names;
    for (const coprod::ComparedGap& gap : gaps)
        names += (names.empty() ? "" : ", ") + gap.gate_id + "/" + gap.criterion_id;
    return names;
}

/// The result of a submission judged on a day.
inline coprod::Result result_of(const std::string& yaml, coprod::View view = coprod::View::everyone,
                                const coprod::Charter& charter = charter_mark(),
                                std::string_view on = judged_on) {
    const Judged judged = judge(yaml, charter, on);
    coprod::Result result;
    result.file = "project.yaml";
    result.report = make_report(charter, judged.submission, judged.assessment, view);
    return result;
}

} // namespace coprod_tests
