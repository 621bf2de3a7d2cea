// The mark's numbers, gates, verdicts and flags in two charters, and the charter's own texts.
#include <array>

#include "compare/difference_list.h"

namespace coprod {

namespace {

/// A number of the mark: what it says, and whether it can turn gates or the verdict.
struct NumberRow {
    int Mark::*number;
    const char* words; ///< {} is the number
    bool values;
    bool statements;
    bool verdict;
};

constexpr std::array<NumberRow, 10> rows{{
    {&Mark::confirmed_at_least_percent,
     "Of each value’s commitments at least {} % have to be confirmed", true, false, false},
    {&Mark::agreed_from_percent, "A statement is agreed where at least {} % agree", true, true,
     false},
    {&Mark::mixed_from_percent, "A statement is mixed where at least {} % agree", true, true,
     false},
    {&Mark::answers_at_least, "A group’s answers are read from {} answers on", true, true, false},
    {&Mark::conditions_at_most,
     "For the mark with conditions, at most {} things may be left to put right", false, false,
     true},
    {&Mark::conditions_within_months, "What is left has to be put right within {} months", false,
     false, true},
    {&Mark::valid_for_years, "A mark holds for so many years: {}", false, false, false},
    {&Mark::hidden_below, "Public reports hide numbers of people below {}", false, false, false},
    {&Mark::words_below, "Public reports give words for numbers of people below {}", false, false,
     false},
    {&Mark::round_to_percent, "Public reports round percentages to {}", false, false, false},
}};

constexpr const char* part = "The numbers of the mark";

void compare_number(DifferenceList& list, const NumberRow& row) {
    const int then = list.then.mark.*row.number;
    const int now = list.now.mark.*row.number;
    if (then == now)
        return;
    std::string what =
        fmt::format("{}; before it was {}.", fmt::format(fmt::runtime(row.words), now), then);
    if (row.values && row.statements)
        list.add_of_all(part, std::move(what), decides::what_is_said);
    else if (row.values)
        list.add_of_all(part, std::move(what), decides::values);
    else
        list.add_of_all(part, std::move(what), decides::nothing);
    list.found.back().verdict = row.verdict;
}

/// The lowest band that passes, by its name.
std::string band_of(const Charter& charter, const Gate& gate) {
    return gate.band && charter.ladder ? charter.ladder->bands[*gate.band].name() : std::string();
}

void compare_gate(DifferenceList& list, const Gate& before, const Gate& after) {
    const std::string then = band_of(list.then, before);
    const std::string now = band_of(list.now, after);
    if (!then.empty() && !now.empty() && then != now)
        list.add_of_all("Gates",
                        fmt::format("{} needs the band {} or a higher one; before it was {}.",
                                    in_curly_quotes(after.title), in_curly_quotes(now),
                                    in_curly_quotes(then)),
                        GateKinds(&after.kind, 1));
    if (before.kind != after.kind)
        list.add_of_all(
            "Gates", fmt::format("{} looks at something else now.", in_curly_quotes(after.title)),
            std::array{before.kind, after.kind});
    if (before.may_be_a_condition != after.may_be_a_condition) {
        list.add_of_all("Gates",
                        fmt::format("{} may {} be open while the mark is given with conditions.",
                                    in_curly_quotes(after.title),
                                    after.may_be_a_condition ? "now" : "no longer"),
                        decides::nothing);
        list.found.back().verdict = true;
    }
    if (before.asks != after.asks)
        list.add_of_all(
            "Gates",
            fmt::format("{}: another text for what it asks.", in_curly_quotes(after.title)),
            decides::nothing);
    compare_item_texts(list, "Gates", before, after);
}

void add_gate(DifferenceList& list, const Gate& gate, bool is_new) {
    list.add_of_all("Gates",
                    is_new ? fmt::format("There is a new gate, {}.", in_curly_quotes(gate.title))
                           : fmt::format("The gate {} is gone.", in_curly_quotes(gate.title)),
                    GateKinds(&gate.kind, 1));
}

void compare_gates(DifferenceList& list) {
    for (const Gate& after : list.now.mark.gates)
        if (const Gate* before = found_by_id(list.then.mark.gates, after.id))
            compare_gate(list, *before, after);
        else
            add_gate(list, after, true);
    for (const Gate& before : list.then.mark.gates)
        if (found_by_id(list.now.mark.gates, before.id) == nullptr)
            add_gate(list, before, false);
    compare_order(list, "Gates", list.then.mark.gates, list.now.mark.gates, decides::nothing);
}

void compare_verdicts(DifferenceList& list) {
    for (std::size_t i = 0; i < list.now.verdicts.size() && i < list.then.verdicts.size(); ++i)
        if (list.then.verdicts[i].title != list.now.verdicts[i].title)
            list.add_of_all("Verdicts",
                            fmt::format("{} is now called {}.",
                                        in_curly_quotes(list.then.verdicts[i].title),
                                        in_curly_quotes(list.now.verdicts[i].title)),
                            decides::nothing);
}

void tell_text(DifferenceList& list, std::string_view of, std::string_view what,
               const std::string& then, const std::string& now) {
    if (then != now)
        list.add_of_all(of, fmt::format("Another text for {}.", what), decides::nothing);
}

std::string limit_words(const Flag& flag) {
    return flag.limit ? std::to_string(*flag.limit) : "none";
}

void compare_flags(DifferenceList& list) {
    constexpr const char* flags_part = "What a panel may want to ask about";
    compare_lists(list, flags_part, list.then.mark.flags, list.now.mark.flags, decides::nothing,
                  [&](const Flag& before, const Flag& after) {
                      if (before.limit != after.limit)
                          list.add_of_all(flags_part,
                                          fmt::format("{}: its limit is {}; before it was {}.",
                                                      in_curly_quotes(after.title),
                                                      limit_words(after), limit_words(before)),
                                          decides::nothing);
                      if (before.kind != after.kind)
                          list.add_of_all(flags_part,
                                          fmt::format("{} looks at something else now.",
                                                      in_curly_quotes(after.title)),
                                          decides::nothing);
                  });
}

std::string grid_text(const Charter& charter) {
    std::string text;
    for (const GridCell& cell : charter.grid)
        text += fmt::format("{} {} {} {} {}\n", charter.engagement[cell.engagement].id,
                            charter.levels[cell.level].id, cell.examples, cell.source.document,
                            cell.source.section);
    return text;
}

void compare_verdict_texts(DifferenceList& list) {
    for (std::size_t i = 0; i < list.now.verdicts.size() && i < list.then.verdicts.size(); ++i) {
        const VerdictWords& then = list.then.verdicts[i];
        const VerdictWords& now = list.now.verdicts[i];
        tell_text(list, "Verdicts", fmt::format("what {} means", in_curly_quotes(now.title)),
                  then.meaning, now.meaning);
        tell_text(list, "Verdicts", fmt::format("what to do after {}", in_curly_quotes(now.title)),
                  then.next, now.next);
        tell_text(list, "Verdicts", fmt::format("{} in easy words", in_curly_quotes(now.title)),
                  then.easy, now.easy);
    }
}

} // namespace

void compare_marks(DifferenceList& list) {
    for (const NumberRow& row : rows)
        compare_number(list, row);
    compare_gates(list);
    compare_verdicts(list);
}

void compare_other_texts(DifferenceList& list) {
    constexpr const char* own_part = "The charter itself";
    compare_flags(list);
    compare_verdict_texts(list);
    tell_text(list, own_part, "its title", list.then.title, list.now.title);
    tell_text(list, own_part, "its version", list.then.version, list.now.version);
    tell_text(list, own_part, "the name of the mark", list.then.mark.title, list.now.mark.title);
    tell_text(list, own_part, "what it is about", list.then.about, list.now.about);
    tell_text(list, own_part, "its definition of co-production",
              list.then.definition + "\n" + list.then.definition_source.document + "\n" +
                  list.then.definition_source.section,
              list.now.definition + "\n" + list.now.definition_source.document + "\n" +
                  list.now.definition_source.section);
    tell_text(list, "Engagement model", "the examples of its grid", grid_text(list.then),
              grid_text(list.now));
    compare_lists(list, "Documents", list.then.documents, list.now.documents, decides::nothing);
}

} // namespace coprod
