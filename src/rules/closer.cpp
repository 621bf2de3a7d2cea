#include "rules/closer.h"

#include "rules/involvement.h"

namespace coprod {

Closer::Closer(const RuleContext& context)
    : context_(context), charter_(context.charter), file_(context.submission),
      asks_(has_gate(GateKind::statements)) {
    const std::optional<Date> decided = last_decision(context);
    before_decision_.date.days = decided.value_or(context.date).days - 1;
    today_.date = context.date;
}

Index Closer::add_group(Index kind) {
    Group& group = file_.groups.emplace_back();
    group.id = "new-" + charter_.kinds[kind].id;
    group.kind = kind;
    file_.involvement.emplace_back(charter_.ladder ? charter_.ladder->stages.size() : 0);
    for (std::vector<Answers>& answers : file_.statements)
        answers.emplace_back();
    return file_.groups.size() - 1;
}

/// A group of that kind with somebody in it; a new one where there is none, since those who were
/// nobody have said nothing.
Index Closer::group_of(Index kind) {
    const auto found =
        find_group([&](Index g) { return file_.groups[g].kind == kind && has_people(g); });
    return found ? *found : add_group(kind);
}

/// A group of people with lived experience.
Index Closer::family() {
    if (const auto found = find_group(
            [&](Index g) { return charter_.kinds[*file_.groups[g].kind].lived && has_people(g); }))
        return *found;
    const auto lived = std::find_if(charter_.kinds.begin(), charter_.kinds.end(),
                                    [](const PeopleKind& kind) { return kind.lived; });
    return lived == charter_.kinds.end()
               ? anybody()
               : group_of(static_cast<Index>(lived - charter_.kinds.begin()));
}

/// Whoever's presence says least: staff, where some are named.
Index Closer::anybody() {
    if (const auto staff = find_group(
            [&](Index g) { return !charter_.kinds[*file_.groups[g].kind].lived && has_people(g); }))
        return *staff;
    return group_of(context_.primary.empty() ? 0 : context_.primary.front());
}

RecordRef Closer::add_evidence(const std::vector<Index>& from, const std::vector<Index>& took_part,
                               std::optional<Index> stage) {
    Evidence& evidence = file_.evidence.emplace_back();
    evidence.id = "new-" + std::to_string(file_.evidence.size());
    evidence.from = from;
    evidence.took_part = took_part;
    evidence.date = stage ? before_decision_ : today_;
    evidence.stage = stage;
    evidence.where = some_text();
    return {RecordRef::Kind::evidence, file_.evidence.size() - 1, {}};
}

void Closer::add_heard(const std::vector<Index>& from) {
    Heard& heard = file_.heard.emplace_back();
    heard.id = "new-" + std::to_string(file_.heard.size());
    heard.from = from;
    complete(heard);
}

void Closer::complete(Meeting& meeting, const std::vector<Index>& items) {
    for (const Index item : items)
        switch (charter_.forms->minutes[item].reads) {
        case MinutesField::date:
            meeting.date = today_;
            break;
        case MinutesField::attended:
            meeting.attended = {{anybody(), std::nullopt}};
            break;
        case MinutesField::agenda:
            meeting.agenda = some_text();
            break;
        case MinutesField::outcomes:
            meeting.outcomes = some_text();
            break;
        case MinutesField::follow_up:
            meeting.follow_up_note = some_text();
            break;
        }
}

void Closer::complete(Heard& heard) {
    if (!context_.has_come(heard.date))
        heard.date = today_;
    if (heard.from.empty())
        heard.from = {family()};
    if (!context_.answered(heard.said))
        heard.said = some_text();
    if (!context_.is_replied(heard))
        heard.did = some_text();
    if (!context_.has_come(heard.told))
        heard.told = today_;
    heard.not_told = false;
}

void Closer::agree(Index statement, Index group) {
    const int enough = charter_.mark.answers_at_least;
    std::optional<int>& people = file_.groups[group].people;
    if (people && *people < enough)
        people = enough;
    Answers& answers = file_.statements[statement][group];
    answers.agree = std::max(enough, views_in(answers));
    answers.unsure = answers.disagree = 0;
}

void Closer::answer(Index statement, Index kind) {
    const int enough = charter_.mark.answers_at_least;
    const auto can = find_group([&](Index g) {
        return file_.groups[g].kind == kind && !has_answers(statement, g) &&
               file_.groups[g].people.value_or(enough) >= enough;
    });
    agree(statement, can ? *can : add_group(kind));
}

/// What was given for nobody is nobody's answer: others give theirs.
void Closer::drop_answers(Index statement, Index group) {
    file_.statements[statement][group] = {};
    const std::optional<Index> kind = file_.groups[group].kind;
    const auto others = [&](Index g) {
        return file_.groups[g].kind == kind && has_people(g) && has_answers(statement, g);
    };
    if (!find_group(others))
        answer(statement, *kind);
}

} // namespace coprod
