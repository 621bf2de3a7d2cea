#include "workstream/row.h"

#include <limits>
#include <numeric>

#include <fmt/format.h>

#include "workstream/fill_row.h"

namespace coprod {

namespace {

std::string words_of(const Mistake& mistake) {
    return mistake.line == 0 ? mistake.message
                             : fmt::format("line {}: {}", mistake.line, mistake.message);
}

/// The sum, or the largest number that a row holds.
std::uint32_t up_to_32_bits(std::size_t first, std::size_t second) {
    constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(first > most - second ? most : first + second);
}

/// A row of which no more is known than that the file was found and what is wrong with it.
Row not_assessed(std::string_view file, std::string_view sha256, const std::string& mistake) {
    Row row;
    row.texts = RowTexts({file, sha256, {}, {}, {}, {}, {}, {}, {}, {}, {}, mistake});
    return row;
}

/// A mark that counts and gives no certificate has run out, or its conditions were not met in time.
std::string why_it_does_not_hold(const ReportPanel& panel) {
    if (!panel.not_valid.empty())
        return "; not a valid decision";
    if (panel.no_certificate.empty())
        return {};
    if (panel.decided == VerdictKind::mark)
        return fmt::format("; ran out on {}", panel.holds_until);
    return panel.decided == VerdictKind::conditions
               ? fmt::format("; conditions overdue since {}", panel.put_right_by)
               : std::string();
}

} // namespace

RowTexts::RowTexts(const std::array<std::string_view, count>& texts) {
    all_.reserve(
        std::accumulate(texts.begin(), texts.end(), std::size_t{0},
                        [](std::size_t sum, std::string_view text) { return sum + text.size(); }));
    for (std::size_t i = 0; i < count; ++i) {
        all_ += texts[i];
        ends_[i] = static_cast<std::uint32_t>(all_.size());
    }
}

std::string_view RowTexts::operator[](RowText which) const {
    const auto number = static_cast<std::size_t>(which);
    const std::size_t start = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(all_).substr(start, ends_[number] - start);
}

std::string panel_in_short(const Report& report) {
    if (!report.panel)
        return {};
    return fmt::format("{} ({}{})", report.panel->title, report.panel->met_on,
                       why_it_does_not_hold(*report.panel));
}

char mark_at(const std::string& marks, std::size_t number) {
    return number < marks.size() ? marks[number] : Row::absent;
}

Strength strength_in(char mark) {
    return static_cast<Strength>(mark & 3);
}

char outcome_mark(char mark) {
    return mark == Row::absent ? mark : static_cast<char>(mark & ~Row::on_route);
}

bool is_on_route(char mark) {
    return mark != Row::absent && (mark & Row::on_route) != 0;
}

void Gathered::add_assessed(const Result& result) {
    const std::uint32_t charter = charter_of(result.report.charter);
    WordSource source{static_cast<std::uint32_t>(rows_.size())};
    rows_.push_back(filled_row(result, charters_[charter], source));
    rows_.back().charter = charter;
    if (source.other && !other_words_)
        other_words_ = std::move(source.other);
}

void Gathered::add(const Result& result) {
    if (result.status == ResultStatus::assessed) {
        add_assessed(result);
    } else {
        const bool known = !result.mistakes.empty();
        rows_.push_back(not_assessed(result.file, result.sha256,
                                     known ? words_of(result.mistakes.front()) : std::string()));
        rows_.back().more_mistakes =
            up_to_32_bits(result.more_mistakes, known ? result.mistakes.size() - 1 : 0);
    }
    Row& row = rows_.back();
    row.status = result.status;
    row.view = result.report.view;
    row.date = result.report.date;
}

void Gathered::refuse(std::size_t row, const Mistake& mistake) {
    Row& old = rows_[row];
    if (!old.assessed()) {
        old.more_mistakes = up_to_32_bits(old.more_mistakes, 1);
        return;
    }
    Row refused =
        not_assessed(old.text(RowText::file), old.text(RowText::sha256), words_of(mistake));
    refused.status = ResultStatus::refused;
    refused.view = old.view;
    refused.date = old.date;
    old = std::move(refused);
}

void Gathered::leave_out(const std::vector<bool>& marked) {
    std::deque<Row> kept;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (!marked[i])
            kept.push_back(std::move(rows_[i]));
    rows_ = std::move(kept);
}

std::uint32_t Gathered::charter_of(const ReportCharter& charter) {
    const auto next = static_cast<std::uint32_t>(charters_.size());
    const auto [place, is_new] =
        known_.try_emplace({charter.id, charter.version, charter.sha256}, next);
    if (is_new) {
        CharterWords words;
        words.id = charter.id;
        words.version = charter.version;
        words.sha256 = charter.sha256;
        words.from = static_cast<std::uint32_t>(rows_.size());
        charters_.push_back(std::move(words));
    }
    return place->second;
}

} // namespace coprod
