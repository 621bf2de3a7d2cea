// A panel's file against a good project of charter-mark, and what becomes of both.
#pragma once

#include <string>

#include "coprod/panel.h"
#include "input/reading.h"
#include "panel/load_panel.h"
#include "report/panel_part.h"
#include "rules/judged.h"

namespace coprod_tests {

/// A good project with an id, judged on 2026-01-31: the tool recommends the mark.
inline Judged judged_project(const std::string& text = {}) {
    Sections sections = good_project();
    sections.project = "{id: ramp, title: A ramp}";
    return judge(text.empty() ? sections.text() : text);
}

/// Of the project's file.
inline const std::string file_hash(64, 'a');

inline const std::string three_members = R"(members:
  - {role: chair, kind: parent-carer, from_project: no}
  - {role: young adviser, kind: young-person, from_project: no}
  - {role: teacher, kind: school, from_project: no}
)";

/// A panel's file without a mistake; the decision on its last line.
inline std::string panel_text(const std::string& more = {},
                              const std::string& decision = "{verdict: mark}",
                              const std::string& members = three_members) {
    return "coprod_panel: 1\nproject: ramp\ndate: 2026-01-28\n" + members + more +
           "decision: " + decision + "\ncharter: {id: charter-mark, version: 1}\n";
}

struct ReadPanel {
    std::optional<coprod::Panel> panel;
    std::string messages;
};

inline ReadPanel read_panel(const std::string& text, const Judged& project) {
    coprod::Diagnostics unused("panel.yaml");
    const auto source = coprod::make_source("panel.yaml", text, coprod::default_file_limit, unused);
    REQUIRE(source.has_value());
    coprod::PanelFile file("panel.yaml");
    coprod::parse_panel(file, *source);
    ReadPanel read;
    read.panel = coprod::load_panel(file, *project.charter, project.submission, project.assessment);
    read.messages = rendered(file.diagnostics);
    return read;
}

/// A panel's file that must be without mistakes.
inline coprod::Panel good_panel(const std::string& text, const Judged& project) {
    ReadPanel read = read_panel(text, project);
    CHECK(read.messages == "");
    REQUIRE(read.panel.has_value());
    return std::move(*read.panel);
}

/// The report of the project with that panel beside it.
inline coprod::Report panel_report(const std::string& text, const Judged& project,
                                   coprod::View view = coprod::View::everyone) {
    coprod::Report report =
        coprod::make_report(*project.charter, project.submission, project.assessment, view);
    coprod::add_panel(*project.charter, project.submission, project.assessment,
                      good_panel(text, project), file_hash, report);
    return report;
}

} // namespace coprod_tests
