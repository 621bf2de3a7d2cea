#include "writers/sample_panel.h"

#include "coprod/date.h"

namespace coprod_tests {

using namespace coprod;

ReportPanel sample_panel() {
    ReportPanel panel;
    panel.date = *parse_date("2026-01-28");
    panel.met_on = "28 January 2026";
    panel.decided = VerdictKind::conditions;
    panel.title = "Charter mark with conditions";
    panel.differs = true;
    panel.tool_says = "The tool recommends: Not yet.";
    panel.panel_says = "The panel decided: Charter mark with conditions, on 28 January 2026.";
    panel.reason = "The young people told us themselves that they had chosen the pictures.";
    panel.shared = true;
    panel.holds_until = "28 January 2029";
    panel.put_right_by = "28 April 2026";
    panel.conditions = {
        {"Answer what was said on 14 September.", "Website editor", "28 April 2026"}};
    panel.members = {{"chair", "parents and carers"},
                     {"young adviser", "children and young people"},
                     {"SENCO of another school", "nurseries, schools and colleges"}};
    panel.judgements = {{"gate", "statements", "Statements", "for the panel to decide", "passed",
                         true, "We asked the three young people ourselves, and all agreed.", true},
                        {"commitment", "plain-english", "Use plain English", "documented",
                         "confirmed", true, "The reason is not shared here.", false}};
    panel.notes = {"The panel met on 28 January 2026. It has not seen 1 record that is dated after "
                   "that day."};
    panel.rests_on = {"Gates that the tool found passed: 1 of 5 (Forms).",
                      "The panel itself judged the gate “Statements”: passed.",
                      "Records that count: 6 meetings and 2 decisions.",
                      "A panel of 3 people: chair (parents and carers); young adviser (children "
                      "and young people); SENCO of another school (nurseries, schools and "
                      "colleges)."};
    panel.mark_title = "Co-production charter mark";
    panel.easy = {
        "A panel made its choice on 28 January 2026.", "It said yes, if some more things are done.",
        "These things must be done by 28 April 2026.", "That yes lasts until 28 January 2029."};
    panel.sha256 = "5f2b";
    return panel;
}

} // namespace coprod_tests
