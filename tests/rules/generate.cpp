#include "rules/generate.h"

#include "rules/judged.h"

namespace coprod_tests {

using namespace coprod;

namespace {

/// Puts a submission together; each part of it goes wrong with the same chance.
class Generator {
public:
    Generator(const Charter& charter, Dice& dice)
        : charter_(charter), dice_(dice),
          wrong_(dice.one_of(std::vector<std::size_t>{0, 1, 1, 2, 5, 10, 30, 60, 100})) {}

    Submission make();

private:
    const Charter& charter_;
    Dice& dice_;
    std::size_t wrong_; ///< percent
    Submission s_;

    bool wrong() { return dice_.chance(wrong_); }
    Text text();
    std::optional<DatedAt> date();
    std::optional<Index> stage();
    std::vector<Index> some_groups();
    std::vector<RecordRef> citations();
    void add_project();
    void add_groups();
    void add_records();
    Meeting meeting(std::optional<Index> stage);
    Heard heard(std::vector<Index> from);
    Evidence evidence(std::vector<Index> from);
    Dispute dispute();
    void add_involvement();
    StageSay say(Index group, Index stage, Index most);
    void add_claims(std::vector<Claim>& claims, std::size_t count);
    void add_statements();
    void add_answers(std::vector<Answer>& answers, std::size_t count);
};

Text Generator::text() {
    if (!wrong())
        return {"Saturdays", {}};
    return {dice_.chance(50) ? "" : "tbc", {}};
}

std::optional<DatedAt> Generator::date() {
    if (!wrong())
        return DatedAt{{day("2025-02-01").days + static_cast<int>(dice_.below(300))}, {}};
    if (dice_.chance(40))
        return std::nullopt;
    return DatedAt{{day(judged_on).days - 1 + static_cast<int>(dice_.below(4))}, {}};
}

std::optional<Index> Generator::stage() {
    if (wrong() && dice_.chance(40))
        return std::nullopt;
    return dice_.below(charter_.ladder->stages.size());
}

/// Most of the groups, or any of them where it goes wrong.
std::vector<Index> Generator::some_groups() {
    std::vector<Index> groups;
    for (Index g = 0; g < s_.groups.size(); ++g)
        if (!dice_.chance(wrong() ? 70 : 15))
            groups.push_back(g);
    dice_.shuffle(groups);
    return groups;
}

std::vector<RecordRef> Generator::citations() {
    std::vector<RecordRef> refs;
    const auto cite = [&](RecordRef::Kind kind, std::size_t records) {
        if (records > 0 && dice_.chance(wrong() ? 20 : 60))
            refs.push_back({kind, dice_.below(records), {}});
    };
    cite(RecordRef::Kind::meeting, s_.meetings.size());
    cite(RecordRef::Kind::decision, s_.decisions.size());
    cite(RecordRef::Kind::heard, s_.heard.size());
    cite(RecordRef::Kind::evidence, s_.evidence.size());
    if (!wrong() && !s_.evidence.empty())
        refs.push_back({RecordRef::Kind::evidence, 0, {}});
    return refs;
}

void Generator::add_project() {
    s_.project.start = DatedAt{day("2025-01-10"), {}};
    if (dice_.chance(50))
        s_.project.end = DatedAt{{day(judged_on).days - 1 + static_cast<int>(dice_.below(3))}, {}};
    if (dice_.chance(10)) {
        s_.project.primary = {
            index_of(charter_.kinds, dice_.chance(50) ? "young-person" : "parent-carer")};
        s_.project.primary_reason = {"A course for them alone", {}};
    }
}

void Generator::add_groups() {
    std::vector<std::string> kinds{"parent-carer", "young-person", "council"};
    for (const char* more : {"parent-carer", "young-person", "lived-experience", "health"})
        if (dice_.chance(25))
            kinds.emplace_back(more);
    if (wrong())
        kinds.erase(kinds.begin() + static_cast<std::ptrdiff_t>(dice_.below(kinds.size())));
    dice_.shuffle(kinds);
    for (const std::string& kind : kinds) {
        Group& group = s_.groups.emplace_back();
        group.kind = index_of(charter_.kinds, kind);
        group.id = kind + "-" + std::to_string(dice_.below(90) + 10) + "-" +
                   std::to_string(s_.groups.size());
        if (dice_.chance(70))
            group.people = wrong() && dice_.chance(40) ? 0 : 1 + static_cast<int>(dice_.below(30));
    }
}

Meeting Generator::meeting(std::optional<Index> stage) {
    Meeting meeting;
    meeting.id = "m" + std::to_string(s_.meetings.size());
    meeting.date = date();
    meeting.stage = stage;
    for (const Index group : some_groups()) {
        std::optional<int> people;
        if (dice_.chance(80))
            people = wrong() ? 0 : 1 + static_cast<int>(dice_.below(5));
        meeting.attended.push_back({group, people});
    }
    meeting.agenda = text();
    meeting.outcomes = text();
    if (dice_.chance(50))
        meeting.follow_up.push_back({text(), text(), date(), std::nullopt});
    else
        meeting.follow_up_note = text();
    return meeting;
}

Heard Generator::heard(std::vector<Index> from) {
    Heard heard;
    heard.id = "h" + std::to_string(s_.heard.size());
    heard.date = date();
    heard.from = std::move(from);
    heard.stage = stage();
    heard.said = text();
    (dice_.chance(70) ? heard.did : heard.why_not) = text();
    if (!wrong())
        heard.told =
            heard.date ? DatedAt{{heard.date->date.days + 1}, {}} : DatedAt{day("2025-12-24"), {}};
    else
        heard.not_told = dice_.chance(50);
    return heard;
}

Dispute Generator::dispute() {
    Dispute dispute;
    if (s_.groups.empty() || dice_.chance(60))
        dispute.commitment = dice_.below(charter_.commitments.size());
    else
        dispute.group = dice_.below(s_.groups.size());
    dispute.stage = dice_.below(charter_.ladder->stages.size());
    return dispute;
}

Evidence Generator::evidence(std::vector<Index> from) {
    Evidence evidence;
    evidence.id = "e" + std::to_string(s_.evidence.size());
    if (wrong() || dice_.chance(50))
        evidence.kind = dice_.below(charter_.evidence_kinds.size());
    evidence.from = std::move(from);
    if (dice_.chance(40))
        evidence.took_part = some_groups();
    evidence.date = date();
    evidence.stage = stage();
    evidence.where = text();
    if (wrong() && dice_.chance(30))
        evidence.disputes = {dispute(), dispute()};
    return evidence;
}

void Generator::add_records() {
    for (Index stage = 0; stage < charter_.ladder->stages.size(); ++stage)
        if (!wrong())
            s_.meetings.push_back(meeting(stage));
    for (Index more = dice_.below(3); more > 0; --more)
        s_.meetings.push_back(meeting(stage()));
    for (Index more = dice_.below(4); more > 0; --more)
        s_.decisions.push_back({"d" + std::to_string(more), date(), text(), some_groups(), {}});
    for (Index group = 0; group < s_.groups.size(); ++group)
        if (!wrong())
            s_.heard.push_back(heard({group}));
    for (Index more = dice_.below(2); more > 0; --more)
        s_.heard.push_back(heard(some_groups()));
    for (Index more = 1 + dice_.below(5); more > 0; --more)
        s_.evidence.push_back(evidence(some_groups()));
}

StageSay Generator::say(Index group, Index stage, Index most) {
    StageSay say;
    say.state = StageSay::State::said;
    say.say = most - (most > 0 ? dice_.below(2) : 0);
    if (!wrong())
        return say;
    say.say = dice_.below(most + 1);
    if (dice_.chance(25))
        say = {dice_.chance(50) ? StageSay::State::blank : StageSay::State::not_yet, 0, {}, {}, {}};
    else if (charter_.ladder->stages[stage].may_be_absent || dice_.chance(10))
        say = {StageSay::State::absent,
               0,
               text(),
               dice_.chance(70) ? std::vector<Index>{group} : some_groups(),
               {}};
    return say;
}

void Generator::add_involvement() {
    s_.involvement.resize(s_.groups.size());
    const std::size_t says = charter_.ladder->says.size();
    for (Index g = 0; g < s_.groups.size(); ++g) {
        const Index most = wrong() ? dice_.below(says) : says - 1;
        for (Index stage = 0; stage < charter_.ladder->stages.size(); ++stage)
            s_.involvement[g].push_back(say(g, stage, most));
    }
}

void Generator::add_claims(std::vector<Claim>& claims, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        claims.push_back({text(), citations(), {}});
}

void Generator::add_statements() {
    s_.statements.assign(charter_.statements.size(), std::vector<Answers>(s_.groups.size()));
    for (auto& statement : s_.statements)
        for (Answers& answers : statement) {
            answers.agree = 5 + static_cast<int>(dice_.below(8));
            answers.unsure = dice_.chance(20) ? 1 : 0;
            if (!wrong())
                continue;
            const auto few = [&] { return static_cast<int>(dice_.below(4) * dice_.below(4)); };
            answers = {few(), few(), few(), few(), {}};
        }
}

void Generator::add_answers(std::vector<Answer>& answers, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        Answer& answer = answers.emplace_back();
        if (wrong() && dice_.chance(30)) {
            answer.not_applicable = text();
            answer.agreed_by = some_groups();
        } else {
            answer.text = text();
        }
    }
}

Submission Generator::make() {
    add_project();
    add_groups();
    add_records();
    add_involvement();
    add_claims(s_.commitments, charter_.commitments.size());
    add_claims(s_.embedding, charter_.embedding.size());
    add_claims(s_.principles, charter_.principles.size());
    add_claims(s_.agreements, charter_.agreements.size());
    add_claims(s_.monitoring, charter_.monitoring.size());
    add_statements();
    s_.ready.resize(charter_.readiness.size());
    add_answers(s_.plan, charter_.forms->plan.size());
    add_answers(s_.review, charter_.forms->review.size());
    return std::move(s_);
}

std::vector<Index> any_groups(const Submission& submission, Dice& dice) {
    std::vector<Index> groups;
    for (Index g = 0; g < submission.groups.size(); ++g)
        if (dice.chance(60))
            groups.push_back(g);
    if (groups.empty() && !submission.groups.empty())
        groups.push_back(dice.below(submission.groups.size()));
    return groups;
}

DatedAt any_day(Dice& dice) {
    return {{day(judged_on).days - static_cast<int>(dice.below(400))}, {}};
}

} // namespace

Submission generate(const Charter& charter, Dice& dice) {
    return Generator(charter, dice).make();
}

Submission generate_odd(const Charter& charter, Dice& dice) {
    Submission file = generate(charter, dice);
    const std::string copy = "We asked all of the families how they want to meet, and kept to it";
    for (Claim& claim : file.commitments)
        if (!claim.how.value.empty() && dice.chance(10))
            claim.how.value = copy;
    for (Meeting& meeting : file.meetings) {
        if (!meeting.outcomes.value.empty() && dice.chance(20))
            meeting.outcomes.value = "In May: " + copy + ".";
        for (Attendance& there : meeting.attended)
            if (dice.chance(50))
                there.people = 1;
    }
    return file;
}

Evidence whole_evidence(const Charter& charter, const Submission& submission, Dice& dice) {
    Evidence evidence;
    evidence.id = "added";
    evidence.from = any_groups(submission, dice);
    if (dice.chance(60))
        evidence.took_part = any_groups(submission, dice);
    evidence.date = any_day(dice);
    evidence.stage = dice.below(charter.ladder->stages.size());
    evidence.where = {"Shelf 3", {}};
    return evidence;
}

Meeting whole_meeting(const Charter& charter, const Submission& submission, Dice& dice) {
    Meeting meeting;
    meeting.id = "added";
    meeting.date = any_day(dice);
    meeting.stage = dice.below(charter.ladder->stages.size());
    for (const Index group : any_groups(submission, dice))
        meeting.attended.push_back({group, 1 + static_cast<int>(dice.below(5))});
    meeting.agenda = meeting.outcomes = meeting.follow_up_note = {"Saturdays", {}};
    return meeting;
}

Heard whole_heard(const Charter& charter, const Submission& submission, Dice& dice) {
    Heard heard;
    heard.id = "added";
    heard.from = any_groups(submission, dice);
    heard.date = any_day(dice);
    heard.told = heard.date;
    heard.stage = dice.below(charter.ladder->stages.size());
    heard.said = heard.did = {"Saturdays", {}};
    return heard;
}

} // namespace coprod_tests
