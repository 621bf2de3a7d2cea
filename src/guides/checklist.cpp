#include "guides/checklist.h"

#include <fmt/format.h>

#include "guides/charter_parts.h"

namespace coprod {

namespace {

template <class List, class Words>
void add_part(Checklist& list, ChecklistPart part, const List& entries, Words words_of) {
    for (const auto& entry : entries)
        part.items.push_back(words_of(entry));
    if (!part.items.empty())
        list.parts.push_back(std::move(part));
}

std::string in_short(const Question& question) {
    return question.asks_short.empty() ? question.name() : question.asks_short;
}

std::string easy_words(const Statement& statement) {
    return statement.easy.empty() ? statement.wording : statement.easy;
}

std::string name_of(const Criterion& criterion) {
    return criterion.name();
}

} // namespace

Checklist make_checklist(const Charter& charter) {
    Checklist list;
    list.title = "Are we doing this together? A list for our meeting";
    list.charter = charter.version.empty()
                       ? charter.title
                       : fmt::format("{}, version {}", charter.title, charter.version);
    add_part(list, {"Before we start", "Talk about each. An honest no helps too.", {}, true},
             charter.readiness, in_short);
    if (charter.forms) {
        add_part(list, {"Our plan", "Tick what is written down.", {}, true}, charter.forms->plan,
                 in_short);
        add_part(list, {"After each meeting", "Write down, for everyone to see:", {}, true},
                 charter.forms->minutes, in_short);
    }
    add_part(list,
             {"Our values", "Tick it when everyone here would say that we do this.", {}, true},
             charter.values, name_of);
    const std::string answers = fmt::format("Ask the people it is for, {} or more of each group.",
                                            charter.mark.answers_at_least);
    add_part(list, {"What everyone can say", answers, {}, false}, charter.statements, easy_words);
    if (charter.forms)
        add_part(list, {"Looking back", "Answer these together at the end.", {}, true},
                 charter.forms->review, in_short);
    list.you_said_we_did = charter.heard.has_value();
    return list;
}

} // namespace coprod
