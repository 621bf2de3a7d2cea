#include "workstream/fill_row.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "input/escape.h"
#include "report/missed_words.h"
#include "workstream/fill_route.h"

namespace coprod {

namespace {

using People = RowIndicator::People;

void set_mark(std::string& marks, std::uint16_t number, char mark) {
    if (number == WordList::none)
        return;
    if (marks.size() <= number)
        marks.resize(number + std::size_t{1}, Row::absent);
    marks[number] = mark;
}

void insert_once(std::vector<std::vector<std::uint16_t>>& lists, std::uint16_t of,
                 std::uint16_t number) {
    if (of == WordList::none || number == WordList::none)
        return;
    if (lists.size() <= of)
        lists.resize(of + std::size_t{1});
    const auto at = std::lower_bound(lists[of].begin(), lists[of].end(), number);
    if (at == lists[of].end() || *at != number)
        lists[of].insert(at, number);
}

char mark_of(const ReportCommitment& commitment) {
    return static_cast<char>(static_cast<char>(commitment.strength) |
                             (commitment.contested ? Row::contested : '\0'));
}

WordView word_of(const ReportCommitment& commitment) {
    return {commitment.id, commitment.wording, commitment.origin.source, commitment.to_do,
            commitment.together};
}

/// What goes from one result into its row and into its charter's words.
struct Filling {
    const Report& report;
    CharterWords& words;
    WordSource& source;
    Row row = {};
};

/// Adds a word of a list that every result gives whole and in the same order.
std::uint16_t add_in_place(Filling& filling, WordList& list, std::size_t position,
                           const WordView& seen) {
    const std::uint16_t number = list.add(position, seen, filling.source);
    list.check_position(number, position, filling.source);
    return number;
}

void add_named(Filling& filling, WordList& list, const std::vector<Named>& all) {
    const std::size_t before = list.size();
    for (std::size_t i = 0; i < all.size(); ++i)
        add_in_place(filling, list, i, {all[i].id, all[i].title});
    list.check_whole(before, all.size(), filling.source);
}

void add_verdict(Filling& filling, std::size_t which, const std::string& title,
                 const std::string& meaning) {
    VerdictWords& known = filling.words.verdicts[which];
    std::uint32_t& from = filling.words.verdicts_from[which];
    if (known.title.empty() && known.meaning.empty())
        from = filling.source.row;
    filling.source.tell(known.title, from, title, "The name of a verdict");
    filling.source.tell(known.meaning, from, meaning, "The meaning of a verdict");
}

void add_charter(Filling& filling) {
    const ReportCharter& charter = filling.report.charter;
    CharterWords& words = filling.words;
    filling.source.tell(words.title, words.from, charter.title, "The charter’s name");
    add_named(filling, words.levels, charter.levels);
    add_named(filling, words.tiers, charter.tiers);
    for (std::size_t i = 0; i < std::min(charter.verdicts.size(), words.verdicts.size()); ++i)
        add_verdict(filling, i, charter.verdicts[i].title, charter.verdicts[i].meaning);
    if (charter.verdicts.empty())
        add_verdict(filling, static_cast<std::size_t>(filling.report.verdict),
                    filling.report.verdict_title, filling.report.verdict_meaning);
}

/// Where the project stands in a list of its charter; a list that is known has all there is.
std::uint16_t add_standing(Filling& filling, WordList& list, const std::optional<Named>& standing) {
    if (!standing)
        return Row::none;
    const std::size_t before = list.size();
    const std::uint16_t number = list.add(before, {standing->id, standing->title}, filling.source);
    list.check_whole(before, before, filling.source);
    return number;
}

void add_project(Filling& filling) {
    filling.row.verdict = filling.report.verdict;
    filling.row.to_mark = route_to(filling.report, VerdictKind::mark);
    filling.row.to_conditions = route_to(filling.report, VerdictKind::conditions);
    filling.row.level = add_standing(filling, filling.words.levels, filling.report.project.level);
    filling.row.tier =
        add_standing(filling, filling.words.tiers, filling.report.project.engagement);
}

void add_gates(Filling& filling) {
    const auto& gates = filling.report.gates;
    WordList& known = filling.words.gates;
    const std::size_t before = known.size();
    const std::vector<bool> on_route = gates_on_route(filling.report);
    for (std::size_t i = 0; i < gates.size(); ++i) {
        // What a hidden number decides stays out, whatever the result says of its outcome.
        const char mark =
            gates[i].panel_decides ? Row::panel_decides : static_cast<char>(gates[i].outcome);
        set_mark(filling.row.gates, add_in_place(filling, known, i, {gates[i].id, gates[i].title}),
                 static_cast<char>(mark | (on_route[i] ? Row::on_route : '\0')));
    }
    known.check_whole(before, gates.size(), filling.source);
}

/// Adds a word that several values may name; its place is that of the first naming. `named` has a
/// mark for each that this result has named.
std::uint16_t add_shared(Filling& filling, WordList& list, std::string& named, std::size_t position,
                         const WordView& seen, char mark) {
    const std::uint16_t number = list.add(position, seen, filling.source);
    if (number != WordList::none && mark_at(named, number) == Row::absent)
        list.check_position(number, position, filling.source);
    set_mark(named, number, mark);
    return number;
}

/// The things that a value names must be those that the first result gave it.
class ValueHolds {
public:
    ValueHolds(Filling& filling, std::vector<std::vector<std::uint16_t>>& lists,
               std::uint16_t value)
        : filling_(filling), lists_(lists), value_(value),
          before_(value < lists.size() ? lists[value].size() : 0) {}

    void add(std::uint16_t number) {
        insert_once(lists_, value_, number);
        count_ += number == WordList::none ? 0 : 1;
    }
    void check() const {
        if (value_ == WordList::none)
            return;
        const Word& value = filling_.words.values[value_];
        const std::size_t now = value_ < lists_.size() ? lists_[value_].size() : 0;
        if (value.from == filling_.source.row || (now == before_ && count_ == before_))
            return;
        filling_.source.differs_from(
            value.from,
            fmt::format("The value {} does not hold the same in both.", in_quotes(value.id)));
    }

private:
    Filling& filling_;
    std::vector<std::vector<std::uint16_t>>& lists_;
    std::uint16_t value_;
    std::size_t before_;
    std::size_t count_ = 0;
};

void add_values(Filling& filling) {
    const auto& values = filling.report.values;
    CharterWords& words = filling.words;
    const std::size_t before = words.values.size();
    std::size_t commitments = 0;
    std::size_t outcomes = 0;
    std::string outcomes_named;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const ReportValue& value = values[i];
        const std::uint16_t number =
            add_in_place(filling, words.values, i, {value.id, value.wording, value.source});
        set_mark(filling.row.values, number, static_cast<char>(value.outcome));
        ValueHolds held(filling, words.commitments_of, number);
        for (const ReportCommitment& commitment : value.commitments)
            held.add(add_shared(filling, words.commitments, filling.row.commitments, commitments++,
                                word_of(commitment), mark_of(commitment)));
        held.check();
        ValueHolds served(filling, words.outcomes_of, number);
        for (const Named& outcome : value.outcomes)
            served.add(add_shared(filling, words.outcomes, outcomes_named, outcomes++,
                                  {outcome.id, outcome.title}, '\0'));
        served.check();
    }
    words.values.check_whole(before, values.size(), filling.source);
}

void add_ladder(Filling& filling) {
    if (!filling.report.ladder)
        return;
    const ReportLadder& ladder = *filling.report.ladder;
    WordList& known = filling.words.rungs;
    const std::size_t before = known.size();
    std::vector<std::uint16_t> numbers;
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i)
        numbers.push_back(
            add_in_place(filling, known, i, {ladder.rungs[i].id, ladder.rungs[i].title}));
    known.check_whole(before, ladder.rungs.size(), filling.source);
    const auto rung = [&](const std::string& id, std::uint16_t otherwise) {
        for (std::size_t i = 0; i < ladder.rungs.size(); ++i)
            if (!id.empty() && ladder.rungs[i].id == id)
                return numbers[i];
        return otherwise;
    };
    Row& row = filling.row;
    row.has_ladder = true;
    row.claimed = rung(ladder.claimed_id, Row::none);
    row.described = rung(ladder.described_id, Row::none);
    row.recorded = rung(ladder.recorded_id, Row::below);
    row.possible = rung(ladder.possible_id, Row::below);
}

void add_embedding(Filling& filling) {
    WordList& known = filling.words.embedding;
    for (const ReportClaims& claims : filling.report.claims) {
        if (claims.section != "embedding")
            continue;
        const std::size_t before = known.size();
        for (std::size_t i = 0; i < claims.items.size(); ++i)
            set_mark(filling.row.embedding,
                     add_in_place(filling, known, i, word_of(claims.items[i])),
                     mark_of(claims.items[i]));
        known.check_whole(before, claims.items.size(), filling.source);
    }
}

void add_missed(Filling& filling) {
    const auto& all = filling.report.missed;
    filling.row.missed.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].how_id == missed_group_id)
            continue; // others of its kind were there, and kinds are what is counted
        // How they were missed is told in each project's own words.
        const RowMissed seen{
            filling.words.kinds.add(i, {all[i].kind_id, all[i].kind}, filling.source),
            filling.words.hows.add(0, {all[i].how_id, all[i].how_id}, filling.source)};
        if (seen.kind != WordList::none && seen.how != WordList::none)
            filling.row.missed.push_back(seen);
    }
}

People people_of_share(std::int64_t part, std::int64_t whole) {
    if (part <= 0)
        return People::none;
    if (part >= whole)
        return People::all;
    if (100 * part < 40 * whole)
        return People::few;
    return 100 * part <= 60 * whole ? People::about_half : People::most;
}

/// A share of people as it is shown: a word, or a percentage. No number is worked out that it does
/// not show.
People people_in(std::string_view share) {
    constexpr std::array<std::pair<std::string_view, People>, 5> words{
        {{"none", People::none},
         {"few", People::few},
         {"about half", People::about_half},
         {"most", People::most},
         {"all", People::all}}};
    for (const auto& [word, people] : words)
        if (share == word)
            return people;
    int percent = 0;
    const auto [end, error] = std::from_chars(share.data(), share.data() + share.size(), percent);
    const bool is_percentage =
        error == std::errc{} && std::string_view(end, share.data() + share.size()) == " %";
    return is_percentage ? people_of_share(percent, 100) : People::silent;
}

People people_of(const ReportIndicator& indicator) {
    if (indicator.hidden)
        return People::hidden;
    if (indicator.part && indicator.whole && *indicator.whole > 0)
        return people_of_share(*indicator.part, *indicator.whole);
    return people_in(indicator.share);
}

RowIndicator shown_in_row(const ReportIndicator& indicator, std::uint16_t number) {
    RowIndicator shown;
    shown.indicator = number;
    if (indicator.id == "lived-in-meetings") {
        shown.people = people_of(indicator);
        return shown;
    }
    shown.has_share = indicator.part && indicator.whole;
    shown.part = indicator.part.value_or(0);
    shown.whole = indicator.whole.value_or(0);
    shown.has_days = indicator.days.has_value();
    shown.days = static_cast<std::uint16_t>(
        std::clamp(indicator.days.value_or(0), 0, RowIndicator::most_days));
    return shown;
}

void add_indicators(Filling& filling) {
    const auto& all = filling.report.indicators;
    std::vector<RowIndicator> shown;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::uint16_t number =
            filling.words.indicators.add(i, {all[i].id, all[i].title}, filling.source);
        const bool is_known =
            std::any_of(shown.begin(), shown.end(),
                        [&](const RowIndicator& each) { return each.indicator == number; });
        if (number == WordList::none || is_known)
            continue;
        const RowIndicator seen = shown_in_row(all[i], number);
        if (seen.says_something())
            shown.push_back(seen);
    }
    // A copy has no room to spare, and a large run has many rows.
    filling.row.indicators = std::vector<RowIndicator>(shown.begin(), shown.end());
}

void add_flags(Filling& filling) {
    std::vector<std::uint16_t>& flags = filling.row.flags;
    for (const ReportFlag& flag : filling.report.flags) {
        // In its own words a flag has only its title here; which place it has in the charter is not
        // known from those that were found.
        const std::uint16_t number =
            filling.words.flags.add(0, {flag.id, flag.title}, filling.source);
        if (number != WordList::none &&
            std::find(flags.begin(), flags.end(), number) == flags.end())
            flags.push_back(number);
    }
    flags.shrink_to_fit();
}

} // namespace

Row filled_row(const Result& result, CharterWords& words, WordSource& source) {
    const Report& report = result.report;
    const std::string_view activity = report.activity.activity;
    const std::string panel = panel_in_short(report);
    Filling filling{report, words, source};
    filling.row.texts =
        RowTexts({result.file, result.sha256, result.report_file, report.project.id, report.title,
                  report.project.organisation, report.activity.when, report.activity.sort_by,
                  activity == report.title ? std::string_view() : activity, report.activity.purpose,
                  panel, std::string_view()});
    add_charter(filling);
    add_project(filling);
    add_gates(filling);
    add_values(filling);
    add_ladder(filling);
    add_embedding(filling);
    add_missed(filling);
    add_indicators(filling);
    add_flags(filling);
    return std::move(filling.row);
}

} // namespace coprod
