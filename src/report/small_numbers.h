// The only code that turns a count of people into words that are shown (method.md, section 4).
#pragma once

#include <optional>
#include <string>

#include "coprod/report.h"

namespace coprod {

/// What may be said of a share of people; `text` is ready to print.
struct ShownShare {
    enum class Form { nobody, hidden, word, percent, counts };

    Form form = Form::nobody;
    std::string text;
    int rank = 0; ///< none 0, few 1, about half 2, most 3, all 4; only for word, percent and counts
    int percent = 0; ///< rounded as it is shown; only for percent
};

/// Says what one view may show of counts of people, by the limits of the charter's mark.
class SmallNumbers {
public:
    SmallNumbers(const Mark& mark, View view) : mark_(mark), view_(view) {}

    /// Whether the count must not be shown; nought may be.
    [[nodiscard]] bool hides(int count) const;

    /// Whether the answers of a group must not be shown: they, or the group itself, are too few.
    [[nodiscard]] bool hides(std::optional<int> people, int answers) const;

    /// Whether agreement() hides these.
    [[nodiscard]] bool hides(std::optional<int> people, const Answers& answers) const;

    /// "14 people" for the panel; "fewer than 5 people", "5 to 9 people" or "about 15 people" for
    /// everyone, so that no exact number of answers can be worked out from it; empty where it is
    /// not known.
    [[nodiscard]] std::string people(std::optional<int> count) const;

    /// "most agree", "85 % agree", "fewer than 5 answers", "no answers", or for the panel
    /// "9 of 12 agree (2 unsure, 1 disagrees)".
    [[nodiscard]] ShownShare agreement(std::optional<int> people, const Answers& answers) const;

    /// A share of all who came: "11 of 20" for the panel; for everyone hidden where these or the
    /// others are too few, else "most" or "55 %".
    [[nodiscard]] ShownShare part_of(int part, int whole) const;

    /// How many of those involved answered, as a sentence's end: "85 % of those involved answered".
    [[nodiscard]] std::string answered(std::optional<int> people, int answers) const;

    /// How many answers a group gave: "3 answers" for the panel; for everyone only whether they are
    /// "fewer than 5 answers" or "enough answers".
    [[nodiscard]] std::string answers(std::optional<int> people, int count) const;

private:
    const Mark& mark_;
    View view_;

    [[nodiscard]] int rounded_percent(int part, int whole) const;
    [[nodiscard]] int agreed_percent(int part, int whole) const;
    [[nodiscard]] ShownShare share(int part, int whole, int percent) const;
    [[nodiscard]] std::string fewer(const char* things) const;
    [[nodiscard]] std::string answered_for_panel(std::optional<int> people, int answers) const;
};

} // namespace coprod
