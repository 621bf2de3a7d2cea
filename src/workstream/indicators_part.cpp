// The indicators over all projects: parts and wholes of records are added up, people never.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "report/words.h"
#include "rules/median.h"
#include "workstream/parts.h"

namespace coprod {

namespace {

using People = RowIndicator::People;

/// What the projects say of one indicator.
struct Sums {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    std::size_t with_share = 0;
    std::vector<std::int32_t> parts;
    std::vector<std::int32_t> days;
    std::array<std::size_t, 7> people{}; ///< by RowIndicator::People
};

Sums sums_of(const CharterRows& charter, std::uint16_t number) {
    Sums sums;
    for (const Row* row : charter.rows)
        for (const RowIndicator& seen : row->indicators) {
            if (seen.indicator != number)
                continue;
            ++sums.people[static_cast<std::size_t>(seen.people)];
            if (seen.has_days)
                sums.days.push_back(seen.days);
            if (!seen.has_share || seen.whole <= 0)
                continue;
            ++sums.with_share;
            sums.part += seen.part;
            sums.whole += seen.whole;
            sums.parts.push_back(seen.part);
        }
    return sums;
}

// Halves are rounded so that nothing looks better than it is: fewer days are better, and more ways.
int median_days(const Sums& sums) {
    return std::max(median(sums.days, Halves::up), 0);
}

int median_ways(const Sums& sums) {
    return median(sums.parts, Halves::down);
}

std::string in_projects(std::size_t count) {
    return fmt::format("in {}", projects(count));
}

/// How a sum of records is told, before the part and the whole and after them.
struct Telling {
    const char* id;
    const char* before;
    const char* after_one_of_one; ///< where the whole is one
    const char* after_one;        ///< where the part is one
    const char* after_more;
};

constexpr std::array<Telling, 4> tellings{
    {{"chaired-by-lived", "People with lived experience chaired",
      " meeting whose minutes name a chair", " meetings whose minutes name a chair",
      " meetings whose minutes name a chair"},
     {"follow-ups-done", "Of the follow-ups on record,", " was done", " was done", " were done"},
     {"follow-ups-in-time", "Of the follow-ups that had come due,", " was done in time",
      " was done in time", " were done in time"},
     {"evidence-from-lived", "Of the evidence that counts,",
      " piece came from people with lived experience",
      " pieces came from people with lived experience",
      " pieces came from people with lived experience"}}};

std::string told(const Telling& telling, const Sums& sums) {
    return fmt::format("{} {} of {}{}", telling.before, sums.part, sums.whole,
                       sums.whole == 1  ? telling.after_one_of_one
                       : sums.part == 1 ? telling.after_one
                                        : telling.after_more);
}

std::string say_share(const Word& word, const Sums& sums) {
    const auto* telling = std::find_if(tellings.begin(), tellings.end(),
                                       [&](const Telling& each) { return word.id == each.id; });
    if (word.id.starts_with("stages-with-"))
        return fmt::format("The records show them at {} of {}, {}.", sums.part,
                           count_of(static_cast<std::size_t>(sums.whole), "stage", "stages"),
                           in_projects(sums.with_share));
    const std::string words = telling != tellings.end()
                                  ? told(*telling, sums)
                                  : fmt::format("{}: {} of {}", word.title, sums.part, sums.whole);
    return fmt::format("{}, {}.", words, in_projects(sums.with_share));
}

std::string say_days(const Sums& sums) {
    std::string told =
        fmt::format("People were told what came of {} of {}, {}.", sums.part,
                    count_of(static_cast<std::size_t>(sums.whole), "thing heard", "things heard"),
                    in_projects(sums.with_share));
    if (sums.days.empty())
        return told;
    return fmt::format("{} The median is {}, in the {} that can say how long it took.", told,
                       count_of(static_cast<std::size_t>(median_days(sums)), "day", "days"),
                       projects(sums.days.size()));
}

std::string say_ways(const Sums& sums) {
    return fmt::format("The median is {} of the charter’s ways of knowing, {}.", median_ways(sums),
                       in_projects(sums.with_share));
}

/// In how many projects which share of those who came to meetings had lived experience.
std::string say_people(const Sums& sums) {
    constexpr std::array<std::pair<People, const char*>, 5> shares{
        {{People::all, "all"},
         {People::most, "most"},
         {People::about_half, "about half"},
         {People::few, "few"},
         {People::none, "none"}}};
    std::string text;
    for (const auto& [people, word] : shares)
        if (const std::size_t count = sums.people[static_cast<std::size_t>(people)]; count > 0)
            text += text.empty() ? fmt::format("Of the people who came to meetings, {} had lived "
                                               "experience in {}",
                                               word, projects(count))
                                 : fmt::format(", {} in {}", word, projects(count));
    if (!text.empty())
        text += '.';
    if (const std::size_t hidden = sums.people[static_cast<std::size_t>(People::hidden)];
        hidden > 0)
        text = both(text,
                    fmt::format("In {} the numbers are too small to be shown.", projects(hidden)));
    return text;
}

void tell(const Word& word, const Sums& sums, WorkstreamIndicator& shown) {
    if (word.id == "lived-in-meetings") {
        for (auto i = static_cast<std::size_t>(People::hidden); i < sums.people.size(); ++i)
            shown.projects += sums.people[i];
        shown.text = say_people(sums);
        return;
    }
    shown.projects = sums.with_share;
    if (sums.with_share == 0)
        return;
    if (word.id == "ways-of-knowing") {
        shown.middle = median_ways(sums);
        shown.text = say_ways(sums);
        return;
    }
    shown.part = sums.part;
    shown.whole = sums.whole;
    if (!sums.days.empty())
        shown.middle = median_days(sums);
    shown.text = word.id == "days-to-telling" ? say_days(sums) : say_share(word, sums);
}

std::string say_silent(const WorkstreamIndicator& shown) {
    if (shown.silent == 0)
        return {};
    if (shown.projects == 0)
        return "No project’s records say anything about it yet.";
    return fmt::format("{} {} nothing about it.", projects(shown.silent),
                       shown.silent == 1 ? "says" : "say");
}

} // namespace

void add_indicators(const CharterRows& charter, WorkstreamPart& part) {
    const WordList& words = charter.words->indicators;
    for (const std::uint16_t number : words.in_order()) {
        const Sums sums = sums_of(charter, number);
        WorkstreamIndicator shown;
        shown.title = words[number].title;
        tell(words[number], sums, shown);
        shown.silent = charter.rows.size() - shown.projects;
        shown.text = both(shown.text, say_silent(shown));
        part.indicators.push_back(std::move(shown));
    }
}

} // namespace coprod
