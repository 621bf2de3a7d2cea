// Every project that was judged, for a list that leads to its report.
#include <algorithm>
#include <tuple>

#include "workstream/parts.h"

namespace coprod {

namespace {

std::string word_at(const WordList& words, std::uint16_t number) {
    return number == WordList::none ? std::string() : titles(words, {number}).front();
}

auto place_in_list(const WorkstreamProject& project) {
    return std::tie(project.title, project.organisation, project.file, project.id, project.kind);
}

} // namespace

void add_projects(const CharterRows& charter, WorkstreamPart& part) {
    const CharterWords& words = *charter.words;
    for (const Row* row : charter.rows) {
        WorkstreamProject project;
        project.title = project_title(*row);
        project.organisation = row->text(RowText::organisation);
        project.level = word_at(words.levels, row->level);
        project.engagement = word_at(words.tiers, row->tier);
        project.verdict = verdict_title(words, row->verdict);
        project.kind = row->verdict;
        project.panel = row->text(RowText::panel);
        project.id = row->text(RowText::id);
        project.file = row->text(RowText::file);
        project.report_file = row->text(RowText::report_file);
        part.listed.push_back(std::move(project));
    }
    std::stable_sort(part.listed.begin(), part.listed.end(),
                     [](const WorkstreamProject& a, const WorkstreamProject& b) {
                         return place_in_list(a) < place_in_list(b);
                     });
}

} // namespace coprod
