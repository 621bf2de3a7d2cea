// How organisations live the charter: each counts once, by the best that it has shown.
#include <map>

#include <fmt/format.h>

#include "input/matching_name.h"
#include "workstream/parts.h"

namespace coprod {

namespace {

/// The best strength of each action by organisation; who names none counts alone.
std::map<std::string, std::string> by_organisation(const CharterRows& charter) {
    std::map<std::string, std::string> shown;
    std::size_t nameless = 0;
    for (const Row* row : charter.rows) {
        if (row->embedding.empty())
            continue;
        std::string name = matching_name(row->text(RowText::organisation));
        if (name.empty())
            name = fmt::format("\n{}", nameless++);
        std::string& best = shown[name];
        best.resize(charter.words->embedding.size(), '\0');
        for (std::size_t i = 0; i < row->embedding.size(); ++i)
            if (row->embedding[i] != Row::absent &&
                strength_in(row->embedding[i]) > strength_in(best[i]))
                best[i] = static_cast<char>(strength_in(row->embedding[i]));
    }
    return shown;
}

void count(Strength strength, WorkstreamAction& action) {
    action.described += strength == Strength::described ? 1 : 0;
    action.documented += strength == Strength::documented ? 1 : 0;
    action.confirmed += strength == Strength::confirmed ? 1 : 0;
}

} // namespace

void add_embedding(const CharterRows& charter, WorkstreamPart& part) {
    const WordList& words = charter.words->embedding;
    const auto organisations = by_organisation(charter);
    if (organisations.empty())
        return;
    WorkstreamEmbedding embedding{organisations.size(), {}};
    for (const std::uint16_t number : words.in_order()) {
        WorkstreamAction action{words[number].title, words[number].source, 0, 0, 0};
        for (const auto& [name, best] : organisations)
            count(strength_in(best[number]), action);
        embedding.actions.push_back(std::move(action));
    }
    part.embedding = std::move(embedding);
}

} // namespace coprod
