#include "compare/charter_differences.h"

#include <algorithm>

#include "compare/difference_list.h"

namespace coprod {

namespace {

void compare_values(DifferenceList& list) {
    constexpr auto& kinds = decides::values;
    compare_lists(list, "Values", list.then.values, list.now.values, kinds,
                  [&](const Value& before, const Value& after) {
                      const auto then = ids_at(list.then.commitments, before.commitments);
                      const auto now = ids_at(list.now.commitments, after.commitments);
                      if (const std::string added = only_in(now, then); !added.empty())
                          list.add("Values", after.id,
                                   fmt::format("{} now also asks for {}.",
                                               in_curly_quotes(after.name()), added),
                                   kinds);
                      if (const std::string gone = only_in(then, now); !gone.empty())
                          list.add("Values", after.id,
                                   fmt::format("{} no longer asks for {}.",
                                               in_curly_quotes(after.name()), gone),
                                   kinds);
                      if (ids_at(list.then.outcomes, before.outcomes) !=
                          ids_at(list.now.outcomes, after.outcomes))
                          list.add("Values", after.id,
                                   fmt::format("{} serves other outcomes than before.",
                                               in_curly_quotes(after.name())),
                                   decides::nothing);
                  });
    compare_lists(list, "Commitments", list.then.commitments, list.now.commitments, kinds);
}

void compare_statements(DifferenceList& list) {
    compare_lists(list, "Statements", list.then.statements, list.now.statements,
                  decides::statements, [&](const Statement& before, const Statement& after) {
                      const auto then = ids_at(list.then.commitments, before.confirms);
                      const auto now = ids_at(list.now.commitments, after.confirms);
                      if (const std::string added = only_in(now, then); !added.empty())
                          list.add_of_all("Statements",
                                          fmt::format("{} now also speaks for {}.",
                                                      in_curly_quotes(after.wording), added),
                                          decides::values);
                      if (const std::string gone = only_in(then, now); !gone.empty())
                          list.add_of_all("Statements",
                                          fmt::format("{} no longer speaks for {}.",
                                                      in_curly_quotes(after.wording), gone),
                                          decides::values);
                  });
}

void compare_forms(DifferenceList& list) {
    constexpr auto& kinds = decides::forms;
    static const Forms no_forms;
    const Forms& then = list.then.forms ? *list.then.forms : no_forms;
    const Forms& now = list.now.forms ? *list.now.forms : no_forms;
    compare_lists(list, "Plan form", then.plan, now.plan, kinds);
    compare_lists(list, "Minutes of meetings", then.minutes, now.minutes, kinds,
                  [&](const MinutesItem& before, const MinutesItem& after) {
                      if (before.reads != after.reads)
                          list.add_of_all(
                              "Minutes of meetings",
                              fmt::format("{} is read from another part of the minutes.",
                                          in_curly_quotes(after.name())),
                              kinds);
                  });
    compare_lists(list, "Review form", then.review, now.review, kinds);
}

void compare_heard(DifferenceList& list) {
    if (list.then.heard.has_value() != list.now.heard.has_value())
        list.add_of_all("What was heard",
                        list.now.heard ? "The new charter asks what was heard; the old one did not."
                                       : "The new charter no longer asks what was heard.",
                        decides::heard);
    else if (list.now.heard && list.then.heard->wording != list.now.heard->wording)
        list.add("What was heard", list.now.heard->id,
                 fmt::format("Reworded: {} now reads {}", in_curly_quotes(list.then.heard->wording),
                             sentence(in_curly_quotes(list.now.heard->wording))),
                 decides::heard);
}

std::string yes_no(bool yes) {
    return yes ? "yes" : "no";
}

/// Yes or no in one charter and the other way round in the other.
void tell(DifferenceList& list, std::string_view part, const std::string& name, const char* what,
          bool then, bool now, GateKinds kinds) {
    if (then != now)
        list.add_of_all(part,
                        fmt::format("{}, {}: {} before, {} now.", in_curly_quotes(name), what,
                                    yes_no(then), yes_no(now)),
                        kinds);
}

void compare_kinds(DifferenceList& list) {
    constexpr const char* part = "Kinds of people";
    compare_lists(list, part, list.then.kinds, list.now.kinds, decides::nothing,
                  [&](const PeopleKind& before, const PeopleKind& after) {
                      tell(list, part, after.title, "speaking from lived experience", before.lived,
                           after.lived, decides::people);
                      tell(list, part, after.title, "whose project it is", before.primary,
                           after.primary, decides::people);
                  });
}

void compare_evidence(DifferenceList& list) {
    constexpr const char* part = "Kinds of evidence";
    compare_lists(list, part, list.then.evidence_kinds, list.now.evidence_kinds, decides::nothing,
                  [&](const EvidenceKind& before, const EvidenceKind& after) {
                      tell(list, part, after.name(), "a promise that shows nothing done yet",
                           before.intention, after.intention, decides::records);
                      tell(list, part, after.name(), "shows only that people were asked",
                           before.only_asks, after.only_asks, decides::records);
                  });
}

std::set<std::string> as_set(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

/// Texts that count as no answer.
void compare_texts(DifferenceList& list, std::string_view part, const std::set<std::string>& then,
                   const std::set<std::string>& now, GateKinds kinds) {
    if (const std::string added = only_in(now, then); !added.empty())
        list.add_of_all(part, fmt::format("These count as one now: {}.", added), kinds);
    if (const std::string gone = only_in(then, now); !gone.empty())
        list.add_of_all(part, fmt::format("These no longer count as one: {}.", gone), kinds);
}

/// Parts that decide no gate.
void compare_descriptions(DifferenceList& list) {
    compare_lists(list, "Outcomes", list.then.outcomes, list.now.outcomes, decides::nothing);
    compare_lists(list, "Levels", list.then.levels, list.now.levels, decides::nothing);
    compare_lists(list, "Engagement model", list.then.engagement, list.now.engagement,
                  decides::nothing);
    compare_lists(list, "Questions before a project", list.then.readiness, list.now.readiness,
                  decides::nothing);
    compare_lists(list, "Living the charter", list.then.embedding, list.now.embedding,
                  decides::nothing);
    compare_lists(list, "Principles", list.then.principles, list.now.principles, decides::nothing);
    compare_lists(list, "Agreements", list.then.agreements, list.now.agreements, decides::nothing);
    compare_lists(list, "Monitoring", list.then.monitoring, list.now.monitoring, decides::nothing);
    compare_lists(list, "Priorities", list.then.priorities, list.now.priorities, decides::nothing);
}

} // namespace

std::vector<std::string> DifferenceList::gates_of(GateKinds kinds) const {
    std::vector<std::string> ids;
    for (const Charter* charter : {&now, &then})
        for (const Gate& gate : charter->mark.gates)
            if (std::find(kinds.begin(), kinds.end(), gate.kind) != kinds.end() &&
                std::find(ids.begin(), ids.end(), gate.id) == ids.end())
                ids.push_back(gate.id);
    return ids;
}

void DifferenceList::add_of_all(std::string_view part, std::string what, GateKinds kinds) {
    add(part, "", std::move(what), kinds);
    found.back().of_all = true;
}

void DifferenceList::add(std::string_view part, const std::string& id, std::string what,
                         GateKinds kinds) {
    CharterDifference difference;
    difference.part = part;
    difference.id = id;
    difference.what = std::move(what);
    difference.gates = gates_of(kinds);
    found.push_back(std::move(difference));
}

std::string only_in(const std::set<std::string>& one, const std::set<std::string>& other) {
    std::vector<std::string> names;
    for (const std::string& id : one)
        if (!other.contains(id))
            names.push_back(in_curly_quotes(id));
    return join(names);
}

std::string count_or_none(std::size_t count) {
    return count == 0 ? "none" : std::to_string(count);
}

std::vector<CharterDifference> charter_differences(const Charter& old_charter,
                                                   const Charter& new_charter) {
    DifferenceList list{old_charter, new_charter};
    compare_marks(list);
    compare_values(list);
    compare_statements(list);
    compare_charter_ladders(list);
    compare_forms(list);
    compare_heard(list);
    compare_kinds(list);
    compare_evidence(list);
    compare_texts(list, "Texts that are no answer", as_set(old_charter.placeholders),
                  as_set(new_charter.placeholders), decides::answers);
    compare_texts(list, "Texts that name no place where a record can be found",
                  as_set(old_charter.no_place), as_set(new_charter.no_place), decides::records);
    compare_texts(list, "Texts that say that nothing was done", as_set(old_charter.nothing_done),
                  as_set(new_charter.nothing_done), decides::what_was_done);
    compare_texts(list, "Texts that say that nothing went wrong",
                  as_set(old_charter.nothing_went_wrong), as_set(new_charter.nothing_went_wrong),
                  decides::nothing);
    compare_descriptions(list);
    compare_other_texts(list);
    return std::move(list.found);
}

} // namespace coprod
