#include "writers/sample_report.h"

#include "writers/sample_flags.h"
#include "writers/sample_panel.h"

namespace coprod_tests {
namespace {

using namespace coprod;

const std::string values_source = "Stockport’s Local Area Co-Production Charter, What we will do";
const std::string ladder_source = "Stoke-on-Trent Co-production Toolkit, Working together";
const std::string statements_source =
    "South Gloucestershire Area Co-production Charter, How we will know co-production is happening";

std::vector<ReportGate> gates() {
    return {{"Forms complete",
             "Is every question of the Plan and Review forms answered, and do the "
             "minutes hold what they should?",
             "Stoke-on-Trent Co-production Toolkit, Appendix", Outcome::pass, false, false,
             "All 22 questions are answered and the minutes of 4 meetings are complete."},
            {"Values", "Is each of the seven values shown in what was done?", values_source,
             Outcome::fail, true, false, "1 of 3 values is shown well enough."},
            {"Ladder", "Did families have a say that is “doing with”?", ladder_source,
             Outcome::pass, false, false, "The records carry co-design."},
            {"Statements", "Can everyone agree with what good co-production feels like?",
             statements_source, Outcome::unknown, true, true,
             "Some groups are too small to show their answers here."},
            {"You said, we did", "Was everything that was heard answered, and were people told?",
             values_source + ": Actively Listen", Outcome::fail, true, false,
             "1 of 3 things heard has no answer yet."}};
}

std::vector<ReportGap> gaps() {
    return {
        {"You said, we did",
         "We will let people know how we have acted upon what is heard",
         {values_source + ": Actively Listen", "line 118, do.heard.h3"},
         "An answer to what was said, and the date on which those who said it were told.",
         "Nothing is written under did, why_not or told.",
         "One sentence on what was done or why not, and the day when the young people heard it.",
         "Tell the Youth Voice group what was done about the search page, and write down when.",
         "Actively Listen; My voice is heard and acted upon",
         true},
        {"Values",
         "We will be transparent",
         {values_source + ": Be Open and Honest", "line 141, commitments.be-transparent"},
         "A dated record from families, or a statement that they agree with.",
         "An answer, but no record: the plan that it cites is an intention.",
         "Minutes, a survey or feedback which shows that families saw how choices were made.",
         "Add the minutes in which the budget was shared, or ask families for their view.",
         "Be Open and Honest; Be Accountable and Responsive",
         true},
        {"Statements",
         "“I have a say in the priorities of co-production projects to help improve "
         "change”",
         {statements_source, ""},
         "Answers from at least 5 young people.",
         "Fewer than 5 young people answered.",
         "Five answers or more from the young people who took part.",
         "Ask the other members of the Youth Voice group in the way that suits them best.",
         "",
         true},
        {"Values",
         "We will agree together who are the right people to be involved",
         {values_source + ": Be Open and Honest", "line 137"},
         "A record that this was agreed together at the start.",
         "Parents dispute it: they joined after the first decision.",
         "",
         "At the first meeting, ask “who have we missed?” and write down the answer.",
         "Be Open and Honest; Actively Listen",
         false}};
}

std::vector<ReportValue> values() {
    const ReportCommitment agree{"We will agree together who are the right people to be involved",
                                 {values_source + ": Be Open and Honest", "line 137"},
                                 Strength::described,
                                 true,
                                 "described",
                                 "survey e4, in which parents disagree"};
    const ReportCommitment clear{
        "We will be transparent",
        {values_source + ": Be Open and Honest", "line 141, commitments.be-transparent"},
        Strength::described,
        false,
        "described",
        ""};
    const ReportCommitment told{
        "We will let people know how we have acted upon what is heard",
        {values_source + ": Actively Listen", "line 145, commitments.let-people-know"},
        Strength::confirmed,
        false,
        "confirmed",
        "meeting m3; statement “I feel that my views and experiences are "
        "represented”"};
    const ReportCommitment equal{"We will value contributions equally from all involved",
                                 {values_source + ": Actively Listen", ""},
                                 Strength::not_shown,
                                 false,
                                 "not shown",
                                 ""};
    const ReportCommitment respect{"We will remember that we are all human beings",
                                   {values_source + ": Be Respectful", "line 160"},
                                   Strength::confirmed,
                                   false,
                                   "confirmed",
                                   "feedback e2, from Northshire Parent Carer Forum"};
    return {{"Be Open and Honest",
             values_source + ": Be Open and Honest",
             Outcome::fail,
             "None of its 2 commitments is confirmed; 2 have to be.",
             {agree, clear},
             {{"cared-for", "The people who love and care for me are enabled to do this"},
              {"safe", "I feel safe"}}},
            {"Actively Listen",
             values_source + ": Actively Listen",
             Outcome::fail,
             "1 of its 3 commitments is confirmed; 3 have to be.",
             {agree, told, equal},
             {{"heard", "My voice is heard and acted upon"}}},
            {"Be Respectful",
             values_source + ": Be Respectful",
             Outcome::pass,
             "Its 1 commitment is confirmed.",
             {respect},
             {}}};
}

std::vector<ReportRung> rungs() {
    const std::string with = "Doing with you";
    const std::string done_for = "Doing for you";
    const std::string done_to = "Doing to you";
    return {{"Co-production",
             with,
             "an equal relationship between people who use services and the people responsible "
             "for services. They are equal partners from design to delivery, sharing decisions "
             "about the best way to deliver services.",
             true,
             true,
             false,
             false,
             {}},
            {"Co-design",
             with,
             "people who use services are involved in their design from the outset, based on "
             "their experiences and ideas.",
             false,
             false,
             true,
             false,
             {"Northshire Parent Carer Forum", "Northshire Youth Voice"}},
            {"Engagement",
             done_for,
             "people are given more opportunities to express their views.",
             false,
             false,
             false,
             false,
             {}},
            {"Consultation",
             done_for,
             "views are actively sought through surveys or meetings.",
             false,
             false,
             false,
             false,
             {"All other parents"}},
            {"Informing",
             done_for,
             "people are told about the services.",
             false,
             false,
             false,
             false,
             {}},
            {"Educating",
             done_to,
             "people are helped to understand the service.",
             false,
             false,
             false,
             false,
             {}},
            {"Coercion",
             done_to,
             "people are made to use the service.",
             false,
             false,
             false,
             false,
             {}}};
}

std::vector<ReportGroupLadder> ladder_groups() {
    return {{"Northshire Parent Carer Forum",
             "Parents and carers",
             "14 people",
             "Co-production",
             "Co-design",
             "Collaboration",
             {{"Plan", "shared", "shared", ""},
              {"Design", "shared", "shared", ""},
              {"Decide", "shared", "told", "No decision names the group among those who took it."},
              {"Deliver", "discussed", "discussed", ""},
              {"Review", "shared", "discussed", "No meeting of this stage was attended."}},
             {{"Not there when it was decided",
               "The decision of 2 September 2025 was taken without the forum.",
               "Put the forum’s name on the list of those who decide, before the next decision.",
               false}}},
            {"Northshire Youth Voice",
             "Young people",
             "fewer than 5 people",
             "Co-design",
             "Co-design",
             "",
             {{"Plan", "discussed", "discussed", ""},
              {"Design", "shared", "shared", ""},
              {"Deliver", "not yet", "not yet", ""}},
             {{"Not in delivery", "Nothing says whether young people help to run the website.",
               "Fill in the say that young people have at the stage Deliver.", true}}}};
}

ReportLadder ladder() {
    return {ladder_source,
            "The records carry co-design; co-production is claimed.",
            "Co-production",
            "Co-production",
            "Co-design",
            rungs(),
            ladder_groups(),
            {"A survey of all other parents stands at consultation. It does not pull the forum "
             "down."}};
}

std::vector<ReportStatement> statements() {
    return {{"“I am an equal partner in the local area”",
             statements_source,
             Outcome::pass,
             {{"Northshire Parent Carer Forum", "agreed", "80 %"},
              {"Northshire Youth Voice", "agreed", "most"},
              {"Council staff", "agreed", "all"}},
             ""},
            {"“I have a say in the priorities of co-production projects to help improve change”",
             statements_source,
             Outcome::unknown,
             {{"Northshire Parent Carer Forum", "mixed", "60 %"},
              {"Northshire Youth Voice", "too few answers to say", "fewer than 5"},
              {"Council staff", "agreed", "all"}},
             "Staff see it better than families do."}};
}

std::vector<ReportHeard> heard() {
    return {{"Northshire Parent Carer Forum", "The words on the old website were hard to follow.",
             "Every page was rewritten with two parents reading along.", "on 1 July 2025",
             "line 104, do.heard.h1"},
            {"Northshire Youth Voice", "They did not agree to have their words published.",
             "Photographs of real places were added.", "on 3 July 2025", "line 111, do.heard.h2"},
            {"Northshire Youth Voice", "The search page does not work on a telephone.", "", "",
             "line 118, do.heard.h3"}};
}

std::vector<ReportClaims> claims() {
    return {{"How the charter is lived",
             {{"Make sure that everyone is aware of the Charter and know how to use it in their "
               "role",
               {"Stockport’s Local Area Co-Production Charter, How we will measure",
                "line 170, embedding.aware"},
               Strength::documented,
               false,
               "documented",
               "training record e5"}}},
            {"What was agreed about working together",
             {{"we will keep confidential the experiences and stories of participants",
               {"South Gloucestershire Area Co-production Charter, Working together", "line 181"},
               Strength::described,
               false,
               "described",
               ""}}}};
}

/// The route to the mark by three of the gaps, of which the last is for next time; and what is
/// nearer.
std::vector<ReportRoute> routes(const std::vector<ReportGap>& gaps) {
    ReportRoute mark;
    mark.reach = "next-time";
    mark.title = "The shortest route to “Charter mark”";
    mark.words = "What can still be added does not lead there. 2 changes can still be made now.";
    for (const std::size_t gap : {0U, 1U, 3U})
        mark.steps.push_back({gap + 1, gaps[gap].gate, gaps[gap].subject, gaps[gap].to_do,
                              gaps[gap].origin.place, gap != 3});
    ReportRoute conditions = mark;
    conditions.to = VerdictKind::conditions;
    conditions.title = "The shortest route to “Charter mark with conditions”";
    conditions.words = "This is nearer: 2 changes would be enough.";
    conditions.steps.pop_back();
    return {mark, conditions};
}

} // namespace

Report sample_report() {
    Report report;
    report.view = View::everyone;
    report.view_note =
        "This is the public report: it can be published. Small numbers are hidden, and "
        "people’s words stand here only where they agreed to it.";
    report.title = "A new Local Offer website";
    report.about = {{"Organisation", "Northshire Council"},
                    {"Level", "Strategic"},
                    {"Dates", "1 June 2025 to 18 December 2025"},
                    {"Charter", "Charter Mark, version 1"},
                    {"Assessed on", "12 January 2026"}};
    report.verdict = VerdictKind::not_yet;
    report.verdict_title = "Not yet";
    report.verdict_meaning =
        "Something that the mark stands for is missing. That is no judgement of "
        "the people who did the work.";
    report.verdict_next =
        "Close the gaps below that can be closed now, and send the file in again.";
    report.verdict_basis = "2 of 5 gates passed. Decided by: Values; You said, we did.";
    report.gates = gates();
    report.gaps = gaps();
    report.first_steps = 3;
    report.routes = routes(report.gaps);
    report.strengths = {"Parents chaired 2 of 4 meetings.",
                        "Families were told within 3 weeks what became of what they said."};
    report.values = values();
    report.ladder = ladder();
    report.statement_notes = {"Most of the parents who took part answered."};
    report.statements = statements();
    report.heard_notes = {"3 things were heard; 2 of them were answered."};
    report.heard = heard();
    report.readiness = {"Is there enough time to co-produce the work? Yes.",
                        "Do I have the skills to facilitate? Unsure: a trainer was asked to help."};
    report.claims = claims();
    report.set_aside = {{"Plan e3, “Our plan for the new website”",
                         "it is an intention, and an intention is not evidence yet",
                         "line 96, evidence.e3"}};
    report.indicators = {
        {"follow-ups-done", "Follow-ups done", "4 of 7 follow-ups are done.", 4, 7, {}, {"m1"}},
        {"days-to-telling",
         "Days from hearing to telling",
         "People were told what came of 2 of 3 things heard, after 21 days (median). For 1, "
         "people are still waiting.",
         2,
         3,
         21,
         {"h1", "h2", "h3"}}};
    report.missed = {{"young-person", "Young people", "not-when-decided",
                      "Young people were missed when it was decided: no record shows them at the "
                      "stage Decide."}};
    report.contrasts = sample_contrasts();
    report.flags = sample_flags();
    report.flag_notes = {
        "Some checks rest on small numbers of people, and only the panel sees what "
        "they find."};
    report.rests_on = {
        {"record", "what was heard, h3 (14 September 2025)",
         "It has not been answered, or those who said it have not been told. The gate “You said, "
         "we did” would be passed.",
         "line 118, do.heard h3", "h3", VerdictKind::not_enough_evidence, "Not enough evidence"}};
    report.tipping = {"If more people disagreed with one statement, that alone could be enough for "
                      "a worse verdict."};
    report.panel = sample_panel();
    report.gates[3].panel_says = "Passed. Why: We asked the three young people ourselves.";
    report.limits = {"The tool recommends; a panel decides.",
                     "It rests on what was sent in, and on nothing else."};
    return report;
}

Report sample_panel_report() {
    Report report = sample_report();
    report.view = View::panel;
    report.view_note =
        "This is the panel’s report. It shows everything and is not for publication.";
    report.flag_notes.clear();
    report.gates[3].panel_decides = false;
    report.gates[3].result = "3 young people answered; 5 are needed.";
    report.statements[1].groups[1].shown = "2 of 3";
    return report;
}

Report bare_report() {
    Report report;
    report.title = "An empty project";
    report.verdict = VerdictKind::not_enough_evidence;
    report.verdict_title = "Not enough evidence";
    report.verdict_basis = "0 of 1 gates passed.";
    report.gates = {{"Values", "Is each value shown?", "", Outcome::unknown, true, false,
                     "Nothing was sent in."}};
    return report;
}

} // namespace coprod_tests
