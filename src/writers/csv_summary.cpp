#include "writers/csv_summary.h"

#include "writers/text_sections.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace coprod {

namespace {

/// The columns behind "Report file": the first mistake, the route, the changes, the panel.
constexpr std::size_t after_report_file = 4;

const char* status_word(ResultStatus status) {
    switch (status) {
    case ResultStatus::assessed:
        return "assessed";
    case ResultStatus::refused:
        return "refused";
    case ResultStatus::unreadable:
        break;
    }
    return "unreadable";
}

std::string mark_word(char mark) {
    if (mark == Row::absent)
        return {};
    if (mark == Row::panel_decides)
        return "for the panel to decide";
    return std::string(outcome_word(static_cast<Outcome>(mark)));
}

/// The titles of the words of all charters, each once.
std::vector<std::string> all_titles(const std::vector<CharterRows>& charters,
                                    WordList CharterWords::*list) {
    std::vector<std::string> all;
    for (const CharterRows& charter : charters) {
        const WordList& words = charter.words->*list;
        for (std::string& title : titles(words, words.in_order()))
            if (std::find(all.begin(), all.end(), title) == all.end())
                all.push_back(std::move(title));
    }
    return all;
}

/// For each title the number of the word that has it; WordList::none where none does.
std::vector<std::uint16_t> numbers_of(const std::vector<std::string>& columns,
                                      const WordList& words) {
    const auto numbers = words.in_order();
    const auto names = titles(words, numbers);
    std::vector<std::uint16_t> found;
    for (const std::string& column : columns) {
        const auto at = std::find(names.begin(), names.end(), column) - names.begin();
        found.push_back(at == std::ssize(names) ? WordList::none
                                                : numbers[static_cast<std::size_t>(at)]);
    }
    return found;
}

void add_outcomes(const std::vector<std::uint16_t>& columns, const std::string& marks,
                  CsvRow& cells) {
    for (const std::uint16_t number : columns)
        cells.emplace_back(mark_word(outcome_mark(mark_at(marks, number))));
}

std::int64_t gates_passed(const Row& row) {
    return std::count_if(row.gates.begin(), row.gates.end(), [](char mark) {
        return outcome_mark(mark) == static_cast<char>(Outcome::pass);
    });
}

/// How far from the mark, and with how many changes where that is known.
void add_route(const RowRoute& route, CsvRow& cells) {
    using Reach = RowRoute::Reach;
    cells.emplace_back(reach_word(route.reach));
    if (route.reach == Reach::there || route.reach == Reach::now || route.reach == Reach::next_time)
        cells.emplace_back(static_cast<std::int64_t>(route.changes));
    else
        cells.emplace_back(std::string());
}

std::string rung_word(const WordList& rungs, std::uint16_t rung, const char* otherwise) {
    if (rung == Row::below)
        return "below the ladder";
    return rung < rungs.size() ? rungs[rung].title : otherwise;
}

std::string word_or_nothing(const WordList& words, std::uint16_t number) {
    return number < words.size() ? words[number].title : std::string();
}

} // namespace

SummaryTable::SummaryTable(const Gathered& gathered)
    : context_(in_order(gathered, options_)), words_(gathered.charters()),
      gates_(all_titles(context_.charters, &CharterWords::gates)),
      values_(all_titles(context_.charters, &CharterWords::values)) {
    for (const CharterWords& words : words_)
        columns_.push_back({numbers_of(gates_, words.gates), numbers_of(values_, words.values)});
    head_size_ = head().size();
}

CsvRow SummaryTable::head() const {
    CsvRow cells{"File",       "Status",  "Project id",      "Title",   "Organisation", "Level",
                 "Engagement", "Charter", "Charter version", "Verdict", "Gates passed"};
    for (const std::string& gate : gates_)
        cells.emplace_back("Gate: " + gate);
    for (const char* rung : {"Claimed", "Described", "Recorded"})
        cells.emplace_back(rung);
    for (const std::string& value : values_)
        cells.emplace_back("Value: " + value);
    cells.emplace_back("Report file");
    cells.emplace_back("First mistake");
    cells.emplace_back("Route");
    cells.emplace_back("Changes");
    cells.emplace_back("The panel decided");
    return cells;
}

CsvRow SummaryTable::row(std::size_t number) const {
    if (number == context_.rows.size()) {
        CsvRow note(head_size_, std::string());
        note.front() = "Panel only, not for publication.";
        return note;
    }
    const Row& row = *context_.rows[number];
    const auto text = [&row](RowText which) { return std::string(row.text(which)); };
    CsvRow cells{text(RowText::file), status_word(row.status)};
    if (!row.assessed()) {
        cells.resize(head_size_ - after_report_file, std::string());
        cells.emplace_back(text(RowText::first_mistake));
        cells.resize(head_size_, std::string());
        return cells;
    }
    const CharterWords& words = words_[row.charter];
    for (const RowText which : {RowText::id, RowText::title, RowText::organisation})
        cells.emplace_back(text(which));
    cells.emplace_back(word_or_nothing(words.levels, row.level));
    cells.emplace_back(word_or_nothing(words.tiers, row.tier));
    cells.emplace_back(words.title);
    cells.emplace_back(words.version);
    cells.emplace_back(words.gates.size() == 0 ? std::string() : verdict_title(words, row.verdict));
    cells.emplace_back(gates_passed(row));
    add_outcomes(columns_[row.charter].gates, row.gates, cells);
    const bool ladder = row.has_ladder;
    cells.emplace_back(rung_word(words.rungs, row.claimed, ladder ? "nothing claimed" : ""));
    cells.emplace_back(rung_word(words.rungs, row.described, ladder ? "not known" : ""));
    const bool is_open = row.recorded == Row::below && row.possible != Row::below;
    cells.emplace_back(is_open ? "not known yet" : rung_word(words.rungs, row.recorded, ""));
    add_outcomes(columns_[row.charter].values, row.values, cells);
    cells.emplace_back(text(RowText::report_file));
    cells.emplace_back(std::string());
    add_route(words.gates.size() == 0 ? RowRoute() : row.to_mark, cells);
    cells.emplace_back(text(RowText::panel));
    return cells;
}

const char* reach_word(RowRoute::Reach reach) {
    switch (reach) {
    case RowRoute::Reach::there:
        return "there";
    case RowRoute::Reach::now:
        return "now";
    case RowRoute::Reach::next_time:
        return "only next time";
    case RowRoute::Reach::none:
        return "no change leads there";
    case RowRoute::Reach::for_the_panel:
        return "for the panel to say";
    case RowRoute::Reach::not_said:
        break;
    }
    return "";
}

CsvSheet summary_sheet(const Gathered& gathered) {
    const SummaryTable table(gathered);
    CsvSheet sheet{"summary", {table.head()}};
    for (std::size_t number = 0; number < table.size(); ++number)
        sheet.rows.push_back(table.row(number));
    return sheet;
}

} // namespace coprod
