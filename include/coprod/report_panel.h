// What a panel decided and judged, as a report shows it beside the tool's own result: made by
// add_panel alone (src/report/panel_part.h). Texts from the panel's file are raw.
#pragma once

#include <string>
#include <vector>

#include "coprod/judgement.h"

namespace coprod {

/// One thing that the panel judged for itself.
struct ReportPanelJudgement {
    std::string about;    ///< "commitment", "value", "statement", "gate", "ladder" or a section
    std::string id;       ///< in the charter; empty for the ladder
    std::string title;    ///< its wording there
    std::string tool;     ///< what the tool found, as this view shows it: "documented"
    std::string panel;    ///< what the panel judged: "confirmed"
    bool differs = false; ///< whether these two are other words
    std::string reason;   ///< or a note that it is not shared
    bool shared = false;  ///< the reason itself stands here
};

struct ReportPanelMember {
    std::string role;
    std::string kind; ///< of people, in words
};

/// What a mark with conditions waits for.
struct ReportPanelCondition {
    std::string what;
    std::string who;
    std::string by; ///< a date in words
};

/// A panel's decision beside the tool's recommendation.
struct ReportPanel {
    Date date;          ///< on which it met
    std::string met_on; ///< the same in words
    VerdictKind decided = VerdictKind::not_yet;
    std::string title;        ///< the verdict in the charter's words
    bool differs = false;     ///< from what the tool recommends
    std::string tool_says;    ///< "The tool recommends: Not yet."
    std::string panel_says;   ///< "The panel decided: Charter mark, on 28 January 2026."
    std::string reason;       ///< or a note that it is not shared; empty where there is none
    bool shared = false;      ///< the reason and the conditions themselves stand here
    std::string not_valid;    ///< a sentence; empty where the decision counts
    std::string holds_until;  ///< of a mark that counts, a date in words
    std::string put_right_by; ///< of a mark with conditions, a date in words
    std::vector<ReportPanelCondition> conditions; ///< empty where they are not shared
    std::string conditions_note;                  ///< how many there are, where they are not shared
    std::vector<ReportPanelMember> members;
    std::vector<ReportPanelJudgement> judgements;
    std::vector<std::string> notes;    ///< what else is to be said of it, a sentence each
    std::vector<std::string> rests_on; ///< for the certificate, a sentence each
    std::string no_certificate;        ///< why none can be given, a sentence; empty where one can
    std::string mark_title;            ///< what the charter calls its mark
    std::vector<std::string> easy;     ///< the decision in everyday words
    std::string sha256;                ///< of the panel's file, in hexadecimal
};

} // namespace coprod
