#include "report/fixture.h"

#include <algorithm>

namespace coprod_tests {

using namespace coprod;

namespace {

Group group(const char* id, const char* name, Index kind, int people, std::uint32_t line) {
    return {id, kind, text(name, line), people, {line, 3}};
}

StageSay said(Index say, std::uint32_t line) {
    return {StageSay::State::said, say, {}, {}, {line, 20}};
}

StageResult recorded(Index say) {
    return {StageSay::State::said, say, say, say, HeldBy::nothing, {}};
}

Reading reading_of(const StatementCell& cell) {
    if (cell.base == 0)
        return Reading::none;
    if (cell.base < 5)
        return Reading::too_few;
    if (100 * cell.agree >= 80 * cell.base)
        return Reading::agreed;
    return 100 * cell.agree >= 50 * cell.base ? Reading::mixed : Reading::not_agreed;
}

Outcome outcome_of(const std::vector<Reading>& readings) {
    const auto has = [&](Reading reading) {
        return std::find(readings.begin(), readings.end(), reading) != readings.end();
    };
    if (has(Reading::not_agreed) || has(Reading::mixed))
        return Outcome::fail;
    return has(Reading::too_few) || has(Reading::none) ? Outcome::unknown : Outcome::pass;
}

} // namespace

DatedAt on(const char* day) {
    return {parse_date(day).value_or(Date{}), {1, 1}};
}

Text text(std::string value, std::uint32_t line) {
    return {std::move(value), {line, 1}};
}

Submission fixture_submission() {
    Submission file;
    file.file = "secret-folder/project.yaml";
    file.project.title = text("Safer crossings");
    file.project.organisation = text("Northshire Council");
    file.project.level = 0;
    file.project.start = on("2025-06-01");
    file.project.end = on("2025-12-18");
    file.project.claims = 0;
    file.groups = {group("forum", "Northshire Forum", 1, 12, 20),
                   group("youth", "Youth Voice", 0, 7, 21), group("staff", "Road team", 2, 10, 22)};
    file.ready = {{YesNo::yes, {}, {}}};
    file.plan = {{text("Crossings", 30), {}, {}, {}}, {text("Children", 31), {}, {}, {}}};
    file.review = {{text("Much", 90), {}, {}, {}}};
    file.meetings = {{"m1",
                      on("2025-06-10"),
                      Index{0},
                      {{forum, 6}, {staff, 2}},
                      Index{forum},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {40, 3}}};
    file.decisions = {{"d1", on("2025-09-02"), text("Lights"), {forum, youth}, {50, 3}}};
    file.heard = {{"h1",
                   on("2025-06-10"),
                   {forum},
                   Index{0},
                   text("It is too fast."),
                   text("We slowed it."),
                   {},
                   on("2025-07-01"),
                   YesNo::yes,
                   {60, 3}}};
    file.involvement = {{said(3, 70), said(3, 71), said(3, 72)},
                        {said(3, 73), said(3, 74), said(3, 75)},
                        {said(3, 76), said(3, 77), said(3, 78)}};
    file.evidence = {{"e1",
                      Index{0},
                      {forum},
                      {},
                      on("2025-07-02"),
                      Index{0},
                      text("What Ann said"),
                      text("drawer 3"),
                      {},
                      {80, 3}}};
    const RecordRef poll{RecordRef::Kind::evidence, 0, {61, 1}};
    file.commitments = {{text("By meeting"), {poll}, {41, 1}},
                        {text("By asking"), {poll}, {42, 1}},
                        {text("By waiting"), {poll}, {43, 1}}};
    file.agreements = {{}};
    file.statements = {{{10, 1, 1, 0, {}}, {6, 0, 1, 0, {}}, {10, 0, 0, 0, {}}},
                       {{12, 0, 0, 0, {}}, {7, 0, 0, 0, {}}, {10, 0, 0, 0, {}}}};
    return file;
}

Assessment fixture_assessment(const Charter& charter) {
    Assessment found;
    found.date = parse_date("2026-01-12").value_or(Date{});
    found.primary = {0, 1};
    const auto counts = [](RecordRef::Kind kind, bool lived) {
        return RecordResult{{kind, 0, {}}, {}, lived};
    };
    found.records = {{counts(RecordRef::Kind::meeting, false)},
                     {counts(RecordRef::Kind::decision, false)},
                     {counts(RecordRef::Kind::heard, true)},
                     {counts(RecordRef::Kind::evidence, true)}};
    found.forms = FormsResult{{AnswerState::answered, AnswerState::answered},
                              {AnswerState::answered},
                              {{true, true}},
                              {0}};
    const RecordRef poll{RecordRef::Kind::evidence, 0, {61, 1}};
    found.commitments.assign(3, {Strength::confirmed, false, {poll}, {poll}, {}, {}, {}});
    found.commitments[1].confirming_statements = {0};
    found.agreements = {{}};
    found.values.assign(2, {Outcome::pass, 2, 2, 0, 0, 0, 0, 2});
    LadderResult ladder;
    ladder.groups.assign(
        3,
        {{recorded(3), recorded(3), recorded(3)}, 0, true, {0, 0}, Outcome::pass, {}, {}, {}, {}});
    ladder.kinds = {{0, true, KindLadder::Presence::took_part, Index{youth}, {0, 0}, Index{0}},
                    {1, true, KindLadder::Presence::took_part, Index{forum}, {0, 0}, Index{0}},
                    {2, false, KindLadder::Presence::took_part, Index{staff}, {0, 0}, Index{0}}};
    ladder.described = 0;
    ladder.last_decision = parse_date("2025-09-02");
    ladder.pass_rung = 1;
    found.ladder = ladder;
    found.statements.assign(
        2, {Outcome::pass,
            {{Reading::agreed, 10, 12}, {Reading::agreed, 6, 7}, {Reading::agreed, 10, 10}},
            {Reading::agreed, Reading::agreed},
            {},
            {},
            0});
    found.statements[1].groups = {
        {Reading::agreed, 12, 12}, {Reading::agreed, 7, 7}, {Reading::agreed, 10, 10}};
    found.heard.items = {{true, true, true}};
    for (Index i = 0; i < charter.mark.gates.size(); ++i)
        found.gates.push_back({i, Outcome::pass, 0, true, false});
    found.verdict = {VerdictKind::mark, 5, parse_date("2029-01-12"), {}};
    return found;
}

void Fixture::answer(Index statement, Index group_index, const Answers& answers) {
    submission.statements[statement][group_index] = answers;
    StatementResult& result = assessment.statements[statement];
    StatementCell& cell = result.groups[group_index];
    cell.agree = answers.agree;
    cell.base = answers.agree + answers.unsure + answers.disagree;
    cell.reading = reading_of(cell);
    result.primary_kinds = {result.groups[youth].reading, result.groups[forum].reading};
    result.outcome = outcome_of(result.primary_kinds);
    Outcome lowest = Outcome::pass;
    for (const StatementResult& each : assessment.statements)
        lowest = std::min(lowest, each.outcome);
    assessment.gates[3].outcome = lowest;
}

} // namespace coprod_tests
