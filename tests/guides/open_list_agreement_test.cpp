// The list and the assessment never differ: what one calls open the other does, and once all
// that is listed is filled in nothing is open.
#include <algorithm>
#include <set>

#include "catch.h"
#include "guides/open_list.h"
#include "rules/generate.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace open_list_agreement_test {

namespace {

constexpr int rounds = 150;

OpenList open_list_of(const Submission& submission, const Assessment& found) {
    return list_open(charter_mark(), submission, found, YamlNode{});
}

Assessment judged(const Submission& submission) {
    return assess(charter_mark(), submission, day(judged_on));
}

using Items = std::set<Index>;
using Cells = std::set<std::pair<Index, Index>>;

Items items_of(const OpenList& list, OpenKind kind) {
    Items items;
    for (const OpenPart& part : list.parts)
        for (const OpenThing& thing : part.things)
            if (thing.kind == kind)
                items.insert(thing.item);
    return items;
}

Cells cells_of(const OpenList& list, OpenKind kind) {
    Cells cells;
    for (const OpenPart& part : list.parts)
        for (const OpenThing& thing : part.things)
            if (thing.kind == kind)
                cells.insert({thing.group, thing.item});
    return cells;
}

Items not_answered(const std::vector<AnswerState>& states) {
    Items items;
    for (Index i = 0; i < states.size(); ++i)
        if (states[i] != AnswerState::answered && states[i] != AnswerState::not_applicable)
            items.insert(i);
    return items;
}

Items set_aside(const std::vector<RecordResult>& results) {
    Items items;
    for (const RecordResult& result : results)
        if (!result.counts())
            items.insert(result.record.index);
    return items;
}

bool includes(const Items& all, const Items& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

void check_records(const OpenList& list, const Assessment& found) {
    CHECK(items_of(list, OpenKind::evidence) == set_aside(found.records.evidence));
    CHECK(includes(items_of(list, OpenKind::meeting), set_aside(found.records.meetings)));
    CHECK(includes(items_of(list, OpenKind::decision), set_aside(found.records.decisions)));
    CHECK(includes(items_of(list, OpenKind::heard), set_aside(found.records.heard)));
    Items heard;
    for (Index i = 0; i < found.heard.items.size(); ++i)
        if (const HeardItem& item = found.heard.items[i];
            !item.complete || !item.answered || !item.told)
            heard.insert(i);
    CHECK(items_of(list, OpenKind::heard) == heard);
}

/// What the assessment calls a gap and somebody can close by writing something down.
void check_gap(const OpenList& list, const Submission& file, const Gap& gap) {
    switch (gap.kind) {
    case GapKind::no_minutes:
        CHECK(items_of(list, OpenKind::no_minutes).size() == 1);
        break;
    case GapKind::minutes_item:
        CHECK(items_of(list, OpenKind::meeting).count(*gap.meeting) == 1);
        break;
    case GapKind::nothing_heard:
        CHECK(items_of(list, OpenKind::nothing_heard).size() == 1);
        break;
    case GapKind::stage_open:
        for (const Index group : gap.groups)
            if (!file.groups[group].people || *file.groups[group].people > 0)
                CHECK(cells_of(list, OpenKind::say).count({group, gap.item}) == 1);
        break;
    case GapKind::statement_unanswered:
        for (const Index statement : gap.items)
            CHECK(cells_of(list, OpenKind::unanswered).count({*gap.people_kind, statement}) == 1);
        break;
    case GapKind::statement_too_few:
        CHECK(includes(items_of(list, OpenKind::too_few_answers),
                       Items(gap.items.begin(), gap.items.end())));
        break;
    case GapKind::group_not_named:
    case GapKind::took_no_part:
        CHECK(items_of(list, OpenKind::missed).count(*gap.people_kind) == 1);
        break;
    default:
        break; // how strong something is, and what people see differently, is for the assessment
    }
}

void check_agreement(const Submission& file) {
    const Assessment found = judged(file);
    const OpenList list = open_list_of(file, found);
    CHECK(items_of(list, OpenKind::plan) == not_answered(found.forms->plan));
    CHECK(items_of(list, OpenKind::review) == not_answered(found.forms->review));
    check_records(list, found);
    Items missed;
    for (const MissedKind& kind : found.missed)
        if (kind.how != MissedKind::How::group_never_there) // others of its kind were there
            missed.insert(kind.kind);
    CHECK(items_of(list, OpenKind::missed) == missed);
    const Items commitments = items_of(list, OpenKind::commitment);
    for (Index i = 0; i < found.commitments.size(); ++i)
        if (found.commitments[i].documented_by.empty()) {
            CHECK(commitments.count(i) == 1);
        }
    for (const Gap& gap : found.gaps)
        check_gap(list, file, gap);
}

/// Fills in whatever is open.
class Closing {
public:
    explicit Closing(Submission& file) : file_(file) {}

    void close(const OpenThing& thing);
    /// A meeting of each stage to which all came, and a decision that all took.
    void add_records();

private:
    Submission& file_;
    const DatedAt before_{day("2025-06-01"), {}, false};
    const Text words_{"We settled this together", {}};

    [[nodiscard]] std::vector<Index> all_groups() const {
        std::vector<Index> groups;
        for (Index group = 0; group < file_.groups.size(); ++group)
            groups.push_back(group);
        return groups;
    }
    void close_project();
    void close_missed(Index kind);
    void complete(Meeting& meeting) const;
    void complete(Heard& heard) const;
    void complete(Decision& decision) const;
    void close_claim(Claim& claim);
    void answer(Index statement, Index group);
};

void Closing::close_project() {
    Project& project = file_.project;
    project.id = "garden";
    project.title = project.organisation = project.primary_reason = words_;
    project.level = project.claims = 0;
    project.start = before_;
}

void Closing::close_missed(Index kind) {
    bool named = false;
    for (Group& group : file_.groups)
        if (group.kind == kind) {
            named = true;
            group.people = 12;
        }
    if (named)
        return;
    Group& group = file_.groups.emplace_back();
    group.id = "added-" + std::to_string(kind);
    group.kind = kind;
    group.people = 12;
    file_.involvement.emplace_back(charter_mark().ladder->stages.size());
    for (auto& answers : file_.statements)
        answers.emplace_back();
}

void Closing::complete(Meeting& meeting) const {
    if (!meeting.date || before_.date < meeting.date->date)
        meeting.date = before_;
    meeting.attended.clear();
    for (const Index group : all_groups())
        meeting.attended.push_back({group, 3});
    meeting.agenda = meeting.outcomes = words_;
    if (meeting.follow_up.empty())
        meeting.follow_up_note = words_;
    for (FollowUp& action : meeting.follow_up) {
        action.action = words_;
        action.done = before_;
    }
    meeting.stage = meeting.stage.value_or(0);
}

void Closing::complete(Heard& heard) const {
    heard.date = heard.told = before_;
    heard.from = all_groups();
    heard.said = heard.did = words_;
}

void Closing::complete(Decision& decision) const {
    decision.date = before_;
    decision.by = all_groups();
    decision.what = words_;
}

void Closing::close_claim(Claim& claim) {
    claim.how = words_;
    Evidence& evidence = file_.evidence.emplace_back();
    evidence.id = "added-" + std::to_string(file_.evidence.size());
    evidence.date = before_;
    evidence.from = {0};
    evidence.where = words_;
    claim.evidence.push_back({RecordRef::Kind::evidence, file_.evidence.size() - 1, {}});
}

void Closing::answer(Index statement, Index group) {
    file_.statements[statement][group].agree = 9;
    file_.groups[group].people = 12;
}

void Closing::add_records() {
    for (Index stage = 0; stage < charter_mark().ladder->stages.size(); ++stage) {
        Meeting& meeting = file_.meetings.emplace_back();
        meeting.stage = stage;
        complete(meeting);
    }
    complete(file_.decisions.emplace_back());
    complete(file_.heard.emplace_back());
}

void Closing::close(const OpenThing& thing) {
    switch (thing.kind) {
    case OpenKind::project_key:
        return close_project();
    case OpenKind::missed:
        return close_missed(thing.item);
    case OpenKind::group_people:
        file_.groups[thing.group].people = 12;
        return;
    case OpenKind::ready:
        file_.ready[thing.item].answer = YesNo::unsure;
        return;
    case OpenKind::plan:
        file_.plan[thing.item] = {words_, {}, {}, {}};
        return;
    case OpenKind::review:
        file_.review[thing.item] = {words_, {}, {}, {}};
        return;
    case OpenKind::meeting:
    case OpenKind::follow_up:
        return complete(file_.meetings[thing.item]);
    case OpenKind::decision:
        return complete(file_.decisions[thing.item]);
    case OpenKind::heard:
        return complete(file_.heard[thing.item]);
    case OpenKind::say:
        file_.involvement[thing.group][thing.item] = {StageSay::State::said, 4, {}, {}, {}};
        return;
    case OpenKind::commitment:
        return close_claim(file_.commitments[thing.item]);
    case OpenKind::other_claim:
        return close_claim(thing.key.starts_with("embedding")    ? file_.embedding[thing.item]
                           : thing.key.starts_with("principles") ? file_.principles[thing.item]
                           : thing.key.starts_with("agreements") ? file_.agreements[thing.item]
                                                                 : file_.monitoring[thing.item]);
    case OpenKind::evidence:
        file_.evidence[thing.item].kind.reset();
        file_.evidence[thing.item].date = before_;
        file_.evidence[thing.item].from = {0};
        file_.evidence[thing.item].where = words_;
        return;
    case OpenKind::unanswered:
        for (Index group = 0; group < file_.groups.size(); ++group)
            if (file_.groups[group].kind == thing.group)
                answer(thing.item, group);
        return;
    case OpenKind::too_few_answers:
        return answer(thing.item, thing.group);
    case OpenKind::no_minutes:
    case OpenKind::no_decision:
    case OpenKind::nothing_heard:
    case OpenKind::stage_record:
    case OpenKind::citation:
        return; // add_records, or the record itself
    }
}

/// Closes all that is listed until nothing is, since a group that is added is asked things too.
Submission all_closed(Submission file) {
    for (int round = 0; round < 4; ++round) {
        const OpenList list = open_list_of(file, judged(file));
        if (list.open() == 0)
            break;
        Closing closing(file);
        for (const OpenPart& part : list.parts)
            for (const OpenThing& thing : part.things)
                closing.close(thing);
        closing.add_records();
    }
    return file;
}

std::vector<std::string> open_keys(const OpenList& list) {
    std::vector<std::string> keys;
    for (const OpenPart& part : list.parts)
        for (const OpenThing& thing : part.things)
            keys.push_back(thing.key + ": " + thing.found);
    return keys;
}

} // namespace

TEST_CASE("the list holds what an assessment calls unanswered, set aside or missed") {
    Dice dice(61);
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        check_agreement(generate(charter_mark(), dice));
    }
}

TEST_CASE("closing all that the list holds leaves nothing open, in the assessment too") {
    Dice dice(62);
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const Submission file = all_closed(generate(charter_mark(), dice));
        const Assessment found = judged(file);
        REQUIRE(open_keys(open_list_of(file, found)) == std::vector<std::string>{});
        CHECK(not_answered(found.forms->plan).empty());
        CHECK(found.missed.empty());
        for (const Gap& gap : found.gaps) {
            CHECK(gap.kind != GapKind::question);
            CHECK(gap.kind != GapKind::not_answered);
            CHECK(gap.kind != GapKind::stage_open);
            CHECK(gap.kind != GapKind::statement_unanswered);
        }
    }
}

} // namespace open_list_agreement_test
