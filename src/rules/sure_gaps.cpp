#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>

#include "rules/gap_parts.h"

namespace coprod {

namespace {

using Said = std::string_view;

std::optional<Date> day_of(const std::optional<DatedAt>& date) {
    return date ? std::optional(date->date) : std::nullopt;
}

/// The ids of groups, which stand in no order.
std::vector<Said> ids_of(const Submission& file, const std::vector<Index>& groups) {
    std::vector<Said> ids;
    for (const Index group : groups)
        ids.emplace_back(file.groups[group].id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

auto contents_of(const FollowUp& action) {
    return std::tuple(Said(action.action.value), Said(action.owner.value), day_of(action.due),
                      day_of(action.done));
}

/// All that a meeting's minutes say, to be compared with other minutes.
auto contents_of(const Submission& file, const Meeting& meeting) {
    std::vector<std::tuple<Said, std::optional<int>>> attended;
    for (const Attendance& came : meeting.attended)
        attended.emplace_back(file.groups[came.group].id, came.people);
    std::sort(attended.begin(), attended.end());
    std::vector<decltype(contents_of(FollowUp{}))> actions;
    for (const FollowUp& action : meeting.follow_up)
        actions.push_back(contents_of(action));
    std::sort(actions.begin(), actions.end());
    const Said chair = meeting.chaired_by ? Said(file.groups[*meeting.chaired_by].id) : Said();
    return std::tuple(std::move(attended), meeting.stage, chair, Said(meeting.agenda.value),
                      Said(meeting.outcomes.value), Said(meeting.follow_up_note.value),
                      std::move(actions), Said(meeting.where.value));
}

/// The same of a thing heard.
auto contents_of(const Submission& file, const Heard& heard) {
    return std::tuple(ids_of(file, heard.from), heard.stage, Said(heard.said.value),
                      Said(heard.did.value), Said(heard.why_not.value), day_of(heard.told),
                      heard.not_told, heard.share);
}

/// Whether a record comes before another of its kind: the earlier one does, one without a date
/// last; then their names decide, and of those without a name what they say.
template <class Record>
bool comes_before(const Submission& file, const Record& one, const Record& two) {
    const auto rank = [](const Record& record) {
        return std::tuple(!record.date, day_of(record.date), record.unnamed,
                          record.unnamed ? Said() : Said(record.id));
    };
    if (rank(one) != rank(two))
        return rank(one) < rank(two);
    return one.unnamed && contents_of(file, one) < contents_of(file, two);
}

/// Numbers below `count` in the order of the records that they stand for. Of routes that are as
/// short the first gaps decide, and the order of the file says nothing, unless records are wholly
/// alike.
template <class RecordOf>
std::vector<Index> by_date(const Submission& file, std::size_t count, RecordOf record_of) {
    std::vector<Index> numbers(count);
    std::iota(numbers.begin(), numbers.end(), Index{0});
    std::stable_sort(numbers.begin(), numbers.end(), [&](Index a, Index b) {
        return comes_before(file, record_of(a), record_of(b));
    });
    return numbers;
}

class SureGaps {
public:
    SureGaps(const RuleContext& context, const Assessment& found)
        : context_(context), charter_(context.charter), file_(context.submission), found_(found),
          still_runs_(!context.has_come(context.submission.project.end)) {}

    std::vector<Gap> find();

private:
    const RuleContext& context_;
    const Charter& charter_;
    const Submission& file_;
    const Assessment& found_;
    bool still_runs_;
    std::vector<Gap> gaps_;
    Index gate_ = 0;

    Gap& add(GapKind kind, const Criterion* criterion, Place place);
    void find_forms();
    void find_questions(const std::vector<Question>& questions,
                        const std::vector<AnswerState>& states, const std::vector<Answer>& answers);
    void find_minutes();
    void find_statements();
    void find_unread(Index kind, Reading reading, GapKind gap_kind);
    void find_not_agreed(Index statement);
    void find_heard();
    [[nodiscard]] bool reads_so(Index statement, Index kind, Reading reading) const;
    [[nodiscard]] bool somebody_there(Index kind) const;
};

Gap& SureGaps::add(GapKind kind, const Criterion* criterion, Place place) {
    Gap& gap = gaps_.emplace_back();
    gap.kind = kind;
    gap.gate = gate_;
    gap.criterion = criterion;
    gap.place = place;
    gap.lifts_gates = {gate_};
    return gap;
}

void SureGaps::find_questions(const std::vector<Question>& questions,
                              const std::vector<AnswerState>& states,
                              const std::vector<Answer>& answers) {
    for (Index i = 0; i < questions.size(); ++i)
        if (states[i] != AnswerState::answered && states[i] != AnswerState::not_applicable)
            add(GapKind::question, &questions[i], answers[i].place).item = i;
}

void SureGaps::find_minutes() {
    const FormsResult& result = *found_.forms;
    const auto& items = charter_.forms->minutes;
    if (result.meetings.empty() && !items.empty()) {
        Gap& gap = add(GapKind::no_minutes, &items.front(), {});
        for (Index i = 0; i < items.size(); ++i)
            gap.items.push_back(i);
    }
    const auto meeting_of = [&](Index m) -> const Meeting& {
        return file_.meetings[result.meetings[m]];
    };
    for (const Index m : by_date(file_, result.meetings.size(), meeting_of)) {
        std::vector<Index> open;
        for (Index i = 0; i < items.size(); ++i)
            if (!result.minutes[m][i])
                open.push_back(i);
        if (open.empty())
            continue;
        Gap& gap = add(GapKind::minutes_item, &items[open.front()], meeting_of(m).place);
        gap.item = open.front();
        gap.items = std::move(open);
        gap.meeting = result.meetings[m];
    }
}

void SureGaps::find_forms() {
    find_questions(charter_.forms->plan, found_.forms->plan, file_.plan);
    find_minutes();
    find_questions(charter_.forms->review, found_.forms->review, file_.review);
}

/// Whether one of the kind's groups reads so; for none, whether no group of it answered.
bool SureGaps::reads_so(Index statement, Index kind, Reading reading) const {
    const auto& cells = found_.statements[statement].groups;
    bool any = false;
    bool all = true;
    for (Index group = 0; group < cells.size(); ++group) {
        if (file_.groups[group].kind != kind)
            continue;
        any = any || cells[group].reading == reading;
        all = all && cells[group].reading == reading;
    }
    return reading == Reading::none ? all : any;
}

/// Whether somebody of the kind took part; where none is named, somebody may have.
bool SureGaps::somebody_there(Index kind) const {
    bool named = false;
    for (const Group& group : file_.groups) {
        if (group.kind != kind)
            continue;
        named = true;
        if (group.people != 0)
            return true;
    }
    return !named;
}

/// One gap for all the statements that a kind of people left unread alike: asking them once closes
/// them all.
void SureGaps::find_unread(Index kind, Reading reading, GapKind gap_kind) {
    std::vector<Index> items;
    for (Index s = 0; s < charter_.statements.size(); ++s)
        if (reads_so(s, kind, reading))
            items.push_back(s);
    if (items.empty())
        return;
    Gap& gap = add(gap_kind, &charter_.statements[items.front()], {});
    gap.item = items.front();
    gap.items = std::move(items);
    gap.people_kind = kind;
    gap.now = still_runs_ || somebody_there(kind); // where they are few, the panel can decide
}

void SureGaps::find_statements() {
    for (const Index kind : context_.primary) {
        find_unread(kind, Reading::none, GapKind::statement_unanswered);
        find_unread(kind, Reading::too_few, GapKind::statement_too_few);
    }
    for (Index s = 0; s < charter_.statements.size(); ++s)
        find_not_agreed(s);
}

/// One gap for a statement, whichever of the primary kinds do not agree with it.
void SureGaps::find_not_agreed(Index statement) {
    std::vector<Index> kinds;
    for (const Index kind : context_.primary)
        if (reads_so(statement, kind, Reading::not_agreed) ||
            reads_so(statement, kind, Reading::mixed))
            kinds.push_back(kind);
    if (kinds.empty())
        return;
    Gap& gap = add(GapKind::statement_not_agreed, &charter_.statements[statement], {});
    gap.item = statement;
    gap.items = {statement};
    if (kinds.size() == 1)
        gap.people_kind = kinds.front();
    gap.now = still_runs_; // what people disagree with can be changed with them, and asked again
}

void SureGaps::find_heard() {
    const auto& items = found_.heard.items;
    const Criterion* criterion = &*charter_.heard;
    if (items.empty())
        add(GapKind::nothing_heard, criterion, {});
    const auto heard_of = [&](Index i) -> const Heard& { return file_.heard[i]; };
    for (const Index i : by_date(file_, items.size(), heard_of)) {
        const HeardItem& item = items[i];
        const Place place = file_.heard[i].place;
        if (!item.answered)
            add(GapKind::not_answered, criterion, place).item = i;
        else if (!item.told)
            add(GapKind::not_told, criterion, place).item = i;
        else if (!item.complete)
            add(GapKind::heard_incomplete, criterion, place).item = i;
    }
}

std::vector<Gap> SureGaps::find() {
    for (const GateResult& gate : found_.gates) {
        if (gate.outcome == Outcome::pass)
            continue;
        gate_ = gate.gate;
        const GateKind kind = charter_.mark.gates[gate.gate].kind;
        if (kind == GateKind::forms)
            find_forms();
        else if (kind == GateKind::statements)
            find_statements();
        else if (kind == GateKind::heard)
            find_heard();
    }
    return std::move(gaps_);
}

} // namespace

std::optional<Index> open_gate(const Charter& charter, const Assessment& found, GateKind kind) {
    for (const GateResult& gate : found.gates)
        if (charter.mark.gates[gate.gate].kind == kind && gate.outcome != Outcome::pass)
            return gate.gate;
    return std::nullopt;
}

std::vector<Gap> find_sure_gaps(const RuleContext& context, const Assessment& found) {
    return SureGaps(context, found).find();
}

} // namespace coprod
