#include "guides/look_over_charter.h"

#include <algorithm>

#include <fmt/format.h>

#include "guides/gate_trials.h"
#include "guides/look_over_parts.h"
#include "report/words.h"

namespace coprod {

namespace {

constexpr std::size_t most_names = 6;

bool is_confirmed_by_a_statement(const Charter& charter, Index commitment) {
    return std::any_of(charter.statements.begin(), charter.statements.end(),
                       [&](const Statement& statement) {
                           const auto& all = statement.confirms;
                           return std::find(all.begin(), all.end(), commitment) != all.end();
                       });
}

/// Which commitments families can confirm by records of their own only, where others can be
/// confirmed by agreeing with a statement.
void note_records_only(const Charter& charter, std::vector<std::string>& notes) {
    std::vector<std::string> only;
    for (Index i = 0; i < charter.commitments.size(); ++i)
        if (!is_confirmed_by_a_statement(charter, i))
            only.push_back(charter.commitments[i].id);
    if (only.empty() || charter.statements.empty())
        return;
    notes.push_back(fmt::format(
        "No statement speaks about {} of the {} commitments, so only records that come from "
        "families confirm them: {}. `confirms` can link a statement to them.",
        only.size(), charter.commitments.size(), some_names(only)));
}

void note_kinds(const Charter& charter, std::vector<std::string>& notes) {
    std::vector<std::string> never;
    for (const PeopleKind& kind : charter.kinds)
        if (kind.lived && !kind.primary)
            never.push_back(kind.id);
    if (!never.empty())
        notes.push_back(fmt::format("What these kinds of people say confirms commitments, and no "
                                    "gate waits for them, since they are not `primary`: {}.",
                                    some_names(never)));
}

void note_conditions(const Charter& charter, std::vector<std::string>& notes) {
    if (std::none_of(charter.mark.gates.begin(), charter.mark.gates.end(),
                     [](const Gate& gate) { return gate.may_be_a_condition; }))
        notes.push_back(
            fmt::format("No gate has `may_be_a_condition`, so nobody gets the verdict “{}”.",
                        charter.words(VerdictKind::conditions).title));
}

CharterLook closer_look(std::vector<std::string>& notes) {
    return [&notes](const Charter& charter, CharterFile& main, const FindPart& find_part) {
        const CharterInHand hand{charter, main, find_part};
        try_gates(charter, find_part);
        look_at_titles(hand);
        look_at_numbers(hand);
        look_at_use(hand);
        look_at_links(hand);
        look_at_words(hand);
        look_at_copies(hand);
        note_records_only(charter, notes);
        note_kinds(charter, notes);
        note_conditions(charter, notes);
    };
}

} // namespace

std::string some_names(const std::vector<std::string>& ids) {
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < std::min(ids.size(), most_names); ++i)
        shown.push_back("‘" + ids[i] + "’");
    if (ids.size() > most_names)
        return fmt::format("{} and {} more", fmt::join(shown, ", "), ids.size() - most_names);
    return join(shown);
}

LookedOver look_over_charter(const std::string& id_or_file) {
    LookedOver looked;
    looked.loaded = inspect_charter(id_or_file, closer_look(looked.notes));
    return looked;
}

LookedOver look_over_charter_text(const std::string& name, std::string text) {
    LookedOver looked;
    looked.loaded = inspect_charter_text(name, std::move(text), closer_look(looked.notes));
    return looked;
}

} // namespace coprod
