#include "workstream/hand_results.h"

#include "rules/judged.h"

namespace coprod_tests {

using namespace coprod;

namespace {

ReportCommitment commitment(const std::string& id, const std::string& wording,
                            const std::string& together) {
    ReportCommitment shown;
    shown.id = id;
    shown.wording = wording;
    shown.origin = {"The Northshire Charter, What we will do", "line 3"};
    shown.strength = Strength::confirmed;
    shown.to_do = "Show it with a dated record.";
    shown.together = together;
    return shown;
}

ReportCharter small_charter() {
    ReportCharter charter{
        "northshire", "The Northshire Charter", "2", std::string(64, 'c'), {}, {}, {}};
    charter.levels = {{"service", "Service"}, {"area", "Area"}};
    charter.tiers = {{"asked", "Asked"}, {"shared", "Shared"}};
    charter.verdicts = {{"Mark", "Everything passes.", ""},
                        {"Mark with conditions", "A little is missing.", ""},
                        {"Not enough evidence", "Too much is blank to be sure.", ""},
                        {"Not yet", "Something is still to be done together.", ""}};
    return charter;
}

std::vector<ReportValue> values() {
    const ReportCommitment plain =
        commitment("plain-words", "We will use plain words", "Write one guide for the whole area.");
    const ReportCommitment reply = commitment("reply", "We will let people know what was done", "");
    const ReportCommitment listen = commitment("listen", "We will listen to each other", "");
    ReportValue open{"Be open",      "",
                     Outcome::pass,  "",
                     {plain, reply}, {{"informed", "Young people know what is going on"}},
                     "open"};
    ReportValue heed{
        "Listen",
        "",
        Outcome::pass,
        "",
        {reply, listen},
        {{"informed", "Young people know what is going on"}, {"heard", "Young people are heard"}},
        "listen"};
    return {open, heed};
}

ReportLadder ladder() {
    ReportLadder ladder;
    for (const char* id : {"together", "asked", "told"}) {
        ReportRung rung;
        rung.id = id;
        rung.title = id;
        rung.title.front() = static_cast<char>(rung.title.front() - 'a' + 'A');
        ladder.rungs.push_back(rung);
    }
    ladder.claimed_id = ladder.described_id = ladder.recorded_id = ladder.possible_id = "together";
    return ladder;
}

Result not_assessed(const std::string& file, ResultStatus status, Mistake mistake) {
    Result result;
    result.status = status;
    result.file = file;
    result.mistakes = {std::move(mistake)};
    result.report.date = day("2026-03-31");
    return result;
}

Result garden() {
    Result result = passing("garden.yaml");
    result.report.title = "A garden for the senses";
    result.report.project.organisation = "Oak Tree School";
    result.report.activity = {"Jul-20", "2020-07-01", "A garden for the senses",
                              "Families and pupils chose the plants. With: parents and carers."};
    result.report.indicators = {people("75 %"), indicator("follow-ups-done", 8, 10),
                                indicator("days-to-telling", 4, 5)};
    result.report.indicators[2].days = 21;
    return result;
}

Result website() {
    Result result = passing("website.yaml");
    Report& report = result.report;
    report.title = "A new website";
    report.project.organisation = "Northshire Council";
    report.project.level = Named{"area", "Area"};
    report.project.engagement = Named{"asked", "Asked"};
    report.activity = {"Sep-20", "2020-09-01", "A new website", "With: children and young people."};
    report.verdict = VerdictKind::not_yet;
    report.gates[0].outcome = Outcome::fail;
    report.values[0].outcome = Outcome::fail;
    set_strength(result, "plain-words", Strength::described, true);
    set_strength(result, "reply", Strength::not_shown);
    report.ladder->recorded_id = "told";
    report.ladder->possible_id = "told";
    report.missed = {{"young-person", "children and young people", "not-when-decided",
                      "No record shows children and young people when it was decided."}};
    report.indicators = {people("few"), indicator("follow-ups-done", 1, 6)};
    report.flags = {{"claimed", "Claimed above what is on record", "Two rungs.", "How?", {}, {}}};
    set_route(result, "next-time", {{"values"}, {"values"}, {"values", false}});
    return result;
}

Result meals() {
    Result result = passing("meals.yaml");
    Report& report = result.report;
    report.title = "School meals";
    report.project.organisation = "The Oak Tree School";
    report.project.level.reset();
    report.verdict = VerdictKind::not_enough_evidence;
    report.gates[1].outcome = Outcome::unknown;
    report.gates[1].panel_decides = true;
    report.values[1].outcome = Outcome::unknown;
    set_strength(result, "reply", Strength::documented);
    report.ladder->recorded_id = "asked";
    report.activity = {"Monthly", "", "School meals", "With: parents and carers."};
    report.flags = {{"copied", "The same words in two answers", "Two answers.", "Why?", {}, {}},
                    {"claimed", "Claimed above what is on record", "Two rungs.", "How?", {}, {}}};
    report.missed = {{"young-person", "children and young people", "not-named", "No group."},
                     {"parent-carer", "parents and carers", "took-no-part", "They took no part."}};
    set_route(result, "now", {{"statements"}});
    add_nearer_route(result, "now", 1);
    return result;
}

Result short_visits() {
    Result result = passing("visits/short.yaml");
    Report& report = result.report;
    report.title = "Short visits";
    report.project.organisation.clear();
    report.project.engagement.reset();
    report.verdict = VerdictKind::conditions;
    report.ladder->claimed_id.clear();
    report.ladder->recorded_id.clear();
    report.ladder->possible_id = "told";
    set_strength(result, "reply", Strength::documented);
    report.activity = {"", "", "Short visits", ""};
    report.missed = {{"young-person", "children and young people", "not-named", "No group."}};
    report.indicators = {people("")};
    set_route(result, "now", {{"values"}});
    return result;
}

ReportClaims embedding(Strength aware, Strength train) {
    ReportClaims claims{"Living the charter in the organisation", {}, "embedding"};
    claims.items = {commitment("aware", "Make sure that everyone knows the charter", ""),
                    commitment("train", "Train new staff with families", "")};
    claims.items[0].strength = aware;
    claims.items[1].strength = train;
    return claims;
}

} // namespace

Result passing(const std::string& file) {
    Result result;
    result.file = file;
    result.sha256 = file;
    result.report_file = file + ".txt";
    Report& report = result.report;
    report.title = "Project " + file;
    report.date = day("2026-03-31");
    report.charter = small_charter();
    report.project.id = "project";
    report.project.organisation = "Northshire Council";
    report.project.level = Named{"service", "Service"};
    report.project.engagement = Named{"shared", "Shared"};
    report.verdict = VerdictKind::mark;
    report.gates = {{"Values", "", "", Outcome::pass, false, false, "", "values"},
                    {"Statements", "", "", Outcome::pass, false, false, "", "statements"}};
    report.values = values();
    report.ladder = ladder();
    report.activity.activity = report.title;
    set_route(result, "there", {});
    return result;
}

Result refused(const std::string& file, const std::string& mistake, std::size_t more) {
    Result result = not_assessed(file, ResultStatus::refused, {"a-code", 12, 3, mistake, ""});
    result.sha256 = file;
    result.more_mistakes = more;
    return result;
}

Result unreadable(const std::string& file, const std::string& mistake) {
    return not_assessed(file, ResultStatus::unreadable, {"a-code", 0, 0, mistake, ""});
}

void set_strength(Result& result, const std::string& id, Strength strength, bool contested) {
    for (ReportValue& value : result.report.values)
        for (ReportCommitment& each : value.commitments)
            if (each.id == id) {
                each.strength = strength;
                each.contested = contested;
            }
}

void set_route(Result& result, const std::string& reach, const std::vector<HandStep>& steps) {
    Report& report = result.report;
    report.gaps.clear();
    ReportRoute route{VerdictKind::mark, reach, "The shortest route", "So many changes.", {}};
    for (const HandStep& step : steps) {
        ReportGap gap;
        gap.gate_id = step.gate;
        gap.lifts_gates = {step.gate};
        gap.now = step.now;
        gap.on_route = true;
        report.gaps.push_back(gap);
        route.steps.push_back({report.gaps.size(), step.gate, "", "Do it.", "", step.now});
    }
    report.routes = {route};
}

void add_nearer_route(Result& result, const std::string& reach, std::size_t steps) {
    ReportRoute route{VerdictKind::conditions, reach, "A nearer route", "Fewer changes.", {}};
    for (std::size_t gap = 1; gap <= steps; ++gap)
        route.steps.push_back({gap, "A gate", "", "Do it.", "", true});
    result.report.routes.push_back(route);
}

ReportIndicator indicator(const std::string& id, int part, int whole) {
    return {id, "About " + id, "A sentence.", part, whole, std::nullopt, {}};
}

ReportIndicator people(const std::string& share) {
    return {"lived-in-meetings",
            "People with lived experience in meetings",
            "A sentence.",
            {},
            {},
            {},
            {},
            share,
            share.empty()};
}

std::vector<Result> northshire() {
    Result two = garden();
    two.file = two.sha256 = "b-garden.yaml";
    two.report.project.organisation = "The Oak Tree School";
    two.report.title = two.report.activity.activity = "Another garden";
    two.report.claims = {embedding(Strength::described, Strength::documented)};
    Result three = garden();
    three.file = three.sha256 = "c-garden.yaml";
    three.report.project.organisation = "oak tree school";
    three.report.title = three.report.activity.activity = "A third garden";
    three.report.activity.when = "Weekly";
    three.report.activity.sort_by.clear();
    three.report.claims = {embedding(Strength::confirmed, Strength::not_shown)};
    Result four = website();
    four.file = four.sha256 = "d-website.yaml";
    four.report.title = four.report.activity.activity = "Words for the website";
    four.report.claims = {embedding(Strength::documented, Strength::not_shown)};
    add_nearer_route(four, "now", 2);
    return {garden(),
            two,
            three,
            website(),
            four,
            meals(),
            short_visits(),
            refused("broken.yaml", "the key `tilte` is not known", 2),
            refused("draft.yaml", "`project` has no `title`"),
            unreadable("pipe.yaml", "this is not a regular file")};
}

std::vector<PledgeLine> northshire_pledges() {
    return {{"Oak Tree School", "School", "2020-11-17"},
            {"Hill Primary School", "School", ""},
            {"Youth Justice & Support", "Service", "2020-12-01"}};
}

Gathered gathered(const std::vector<Result>& results) {
    Gathered all;
    for (const Result& result : results)
        all.add(result);
    return all;
}

Workstream together(const std::vector<Result>& results, WorkstreamOptions options) {
    options.date = day("2026-04-01");
    return make_workstream(gathered(results), options);
}

} // namespace coprod_tests
