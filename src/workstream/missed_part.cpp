// Who has been missed across all projects, and what to do about it.
#include <algorithm>
#include <array>
#include <map>

#include "report/words.h"
#include "workstream/parts.h"

namespace coprod {

namespace {

struct How {
    const char* id;
    const char* words;
    const char* to_do;
};

constexpr std::array<How, 5> known_hows{
    {{"not-named", "no group of theirs is named",
      "Ask in each project who is not in the room yet, and invite them before the next step. "
      "Where they were there and nobody wrote it down, add them to the file."},
     {"took-no-part", "they are named, but nobody took part",
      "Ask them, or those who know them well, what would make it possible to take part: the time, "
      "the place, the travel, the words, or somebody whom they trust."},
     {"never-there", "they are named, but no record shows them",
      "Ask them whether they took part. If they did, add the minutes, the work or the decision "
      "that shows it; if they did not, plan the next step with them."},
     {"not-when-decided", "they were there, but not when it was decided",
      "Before the next decision, agree on a day on which they can be there, and write down who "
      "took the decision."},
     {"not-at-every-stage", "they were there when it was decided, but not all the way through",
      "Plan with them at the start how they will be there at every stage, up to the review."}}};

const How* known(const Word& word) {
    const auto* how = std::find_if(known_hows.begin(), known_hows.end(),
                                   [&](const How& each) { return word.id == each.id; });
    return how == known_hows.end() ? nullptr : how;
}

std::string words_of(const Word& word) {
    const How* how = known(word);
    return how != nullptr ? how->words : inside(word.title);
}

std::string to_do(const Word& word) {
    const How* how = known(word);
    return how != nullptr ? how->to_do
                          : "Ask them what would make it possible to take part, and plan the next "
                            "step with them.";
}

/// In how many projects a kind was missed in which way, and in how many at all.
struct Count {
    std::map<std::uint16_t, std::size_t> hows;
    std::size_t projects = 0;
};

std::map<std::uint16_t, Count> count(const CharterRows& charter) {
    std::map<std::uint16_t, Count> kinds;
    for (const Row* row : charter.rows) {
        std::vector<std::uint16_t> seen;
        for (const RowMissed& missed : row->missed) {
            if (std::find(seen.begin(), seen.end(), missed.kind) != seen.end())
                continue;
            seen.push_back(missed.kind);
            Count& kind = kinds[missed.kind];
            ++kind.projects;
            ++kind.hows[missed.how];
        }
    }
    return kinds;
}

} // namespace

void add_missed(const CharterRows& charter, WorkstreamPart& part) {
    const CharterWords& words = *charter.words;
    for (const auto& [number, counted] : count(charter)) {
        WorkstreamMissed missed{words.kinds[number].title, counted.projects, {}, {}};
        std::vector<std::pair<std::size_t, const Word*>> hows;
        for (const auto& [how, projects] : counted.hows)
            hows.emplace_back(projects, &words.hows[how]);
        std::sort(hows.begin(), hows.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second->id < b.second->id;
        });
        for (const auto& [projects, how] : hows)
            missed.hows.push_back({words_of(*how), projects});
        missed.to_do = to_do(*hows.front().second);
        part.missed.push_back(std::move(missed));
    }
    std::sort(part.missed.begin(), part.missed.end(), [](const auto& a, const auto& b) {
        return a.projects != b.projects ? a.projects > b.projects : a.kind < b.kind;
    });
}

} // namespace coprod
