#include "workstream/fill_row.h"

#include <algorithm>
#include <charconv>

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

void add_charter(const Report& report, CharterWords& words) {
    keep_first(words.title, report.charter.title);
    for (std::size_t i = 0; i < report.charter.levels.size(); ++i)
        words.levels.add(i, {report.charter.levels[i].id, report.charter.levels[i].title});
    for (std::size_t i = 0; i < report.charter.tiers.size(); ++i)
        words.tiers.add(i, {report.charter.tiers[i].id, report.charter.tiers[i].title});
    const auto& verdicts = report.charter.verdicts;
    for (std::size_t i = 0; i < std::min(verdicts.size(), words.verdicts.size()); ++i) {
        keep_first(words.verdicts[i].title, verdicts[i].title);
        keep_first(words.verdicts[i].meaning, verdicts[i].meaning);
    }
    if (!verdicts.empty())
        return;
    VerdictWords& reached = words.verdicts[static_cast<std::size_t>(report.verdict)];
    keep_first(reached.title, report.verdict_title);
    keep_first(reached.meaning, report.verdict_meaning);
}

void add_project(const Report& report, CharterWords& words, Row& row) {
    row.verdict = report.verdict;
    if (const auto& level = report.project.level)
        row.level = words.levels.add(report.charter.levels.size(), {level->id, level->title});
    if (const auto& tier = report.project.engagement)
        row.tier = words.tiers.add(report.charter.tiers.size(), {tier->id, tier->title});
}

void add_gates(const Report& report, CharterWords& words, Row& row) {
    for (std::size_t i = 0; i < report.gates.size(); ++i) {
        const ReportGate& gate = report.gates[i];
        // What a hidden number decides stays out, whatever the result says of its outcome.
        const char mark = gate.panel_decides ? Row::panel_decides : static_cast<char>(gate.outcome);
        set_mark(row.gates, words.gates.add(i, {gate.id, gate.title}), mark);
    }
}

void add_values(const Report& report, CharterWords& words, Row& row) {
    std::size_t commitments = 0;
    std::size_t outcomes = 0;
    for (std::size_t i = 0; i < report.values.size(); ++i) {
        const ReportValue& value = report.values[i];
        const std::uint16_t number = words.values.add(i, {value.id, value.wording, value.source});
        set_mark(row.values, number, static_cast<char>(value.outcome));
        for (const ReportCommitment& commitment : value.commitments) {
            const std::uint16_t known = words.commitments.add(commitments++, word_of(commitment));
            set_mark(row.commitments, known, mark_of(commitment));
            insert_once(words.commitments_of, number, known);
        }
        for (const Named& outcome : value.outcomes)
            insert_once(words.outcomes_of, number,
                        words.outcomes.add(outcomes++, {outcome.id, outcome.title}));
    }
}

void add_ladder(const Report& report, CharterWords& words, Row& row) {
    if (!report.ladder)
        return;
    const ReportLadder& ladder = *report.ladder;
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i)
        words.rungs.add(i, {ladder.rungs[i].id, ladder.rungs[i].title});
    const auto rung = [&](const std::string& id, std::uint16_t otherwise) {
        for (std::size_t i = 0; i < ladder.rungs.size(); ++i)
            if (!id.empty() && ladder.rungs[i].id == id)
                return words.rungs.add(i, {id, ladder.rungs[i].title});
        return otherwise;
    };
    row.has_ladder = true;
    row.claimed = rung(ladder.claimed_id, Row::none);
    row.described = rung(ladder.described_id, Row::none);
    row.recorded = rung(ladder.recorded_id, Row::below);
    row.possible = rung(ladder.possible_id, Row::below);
}

void add_embedding(const Report& report, CharterWords& words, Row& row) {
    for (const ReportClaims& claims : report.claims) {
        if (claims.section != "embedding")
            continue;
        for (std::size_t i = 0; i < claims.items.size(); ++i)
            set_mark(row.embedding, words.embedding.add(i, word_of(claims.items[i])),
                     mark_of(claims.items[i]));
    }
}

void add_missed(const Report& report, CharterWords& words, Row& row) {
    row.missed.reserve(report.missed.size());
    for (std::size_t i = 0; i < report.missed.size(); ++i) {
        const ReportMissed& missed = report.missed[i];
        const RowMissed seen{words.kinds.add(i, {missed.kind_id, missed.kind}),
                             words.hows.add(0, {missed.how_id, missed.how})};
        if (seen.kind != WordList::none && seen.how != WordList::none)
            row.missed.push_back(seen);
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

/// What the sentence shows of a share of people: it begins with a word or with a percentage. No
/// number is worked out that it does not show.
People people_in(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, People>, 5> words{
        {{"None of", People::none},
         {"Few of", People::few},
         {"About half of", People::about_half},
         {"Most of", People::most},
         {"All of", People::all}}};
    for (const auto& [word, people] : words)
        if (text.starts_with(word))
            return people;
    int percent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
    if (error == std::errc{} &&
        text.substr(static_cast<std::size_t>(end - text.data())).starts_with(" %"))
        return people_of_share(percent, 100);
    return text.find("not shown") != std::string_view::npos ? People::hidden : People::silent;
}

People people_of(const ReportIndicator& indicator) {
    if (!indicator.part || !indicator.whole || *indicator.whole <= 0)
        return people_in(indicator.text);
    return people_of_share(*indicator.part, *indicator.whole);
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

void add_indicators(const Report& report, CharterWords& words, Row& row) {
    std::vector<RowIndicator> shown;
    for (std::size_t i = 0; i < report.indicators.size(); ++i) {
        const ReportIndicator& indicator = report.indicators[i];
        const std::uint16_t number = words.indicators.add(i, {indicator.id, indicator.title});
        if (number == WordList::none)
            continue;
        const RowIndicator seen = shown_in_row(indicator, number);
        if (seen.says_something())
            shown.push_back(seen);
    }
    // A copy has no room to spare, and a large run has many rows.
    row.indicators = std::vector<RowIndicator>(shown.begin(), shown.end());
}

} // namespace

Row filled_row(const Result& result, CharterWords& words) {
    const Report& report = result.report;
    const std::string_view activity = report.activity.activity;
    Row row;
    row.texts =
        RowTexts({result.file, result.sha256, result.report_file, report.project.id, report.title,
                  report.project.organisation, report.activity.when, report.activity.sort_by,
                  activity == report.title ? std::string_view() : activity, report.activity.purpose,
                  std::string_view()});
    add_charter(report, words);
    add_project(report, words, row);
    add_gates(report, words, row);
    add_values(report, words, row);
    add_ladder(report, words, row);
    add_embedding(report, words, row);
    add_missed(report, words, row);
    add_indicators(report, words, row);
    return row;
}

} // namespace coprod
