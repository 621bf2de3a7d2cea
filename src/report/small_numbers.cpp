#include "report/small_numbers.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

constexpr std::array<const char*, 5> share_words{"none", "few", "about half", "most", "all"};

int rank_of(int part, int whole) {
    if (part == 0)
        return 0;
    if (part == whole)
        return 4;
    if (100 * part < 40 * whole)
        return 1;
    return 100 * part <= 60 * whole ? 2 : 3;
}

std::string all_counts(const Answers& answers) {
    const int base = views_in(answers);
    std::vector<std::string> rest;
    if (answers.unsure > 0)
        rest.push_back(fmt::format("{} unsure", answers.unsure));
    if (answers.disagree > 0)
        rest.push_back(count_of(answers.disagree, "disagrees", "disagree"));
    if (answers.did_not_apply > 0)
        rest.push_back(fmt::format("did not apply to {} more", answers.did_not_apply));
    std::string text = base == 0 ? "no answers"
                                 : fmt::format("{} of {} {}", answers.agree, base,
                                               answers.agree == 1 ? "agrees" : "agree");
    if (!rest.empty())
        text += fmt::format(" ({})", fmt::join(rest, ", "));
    return text;
}

} // namespace

bool SmallNumbers::hides(int count) const {
    return view_ == View::everyone && count > 0 && count < mark_.hidden_below;
}

bool SmallNumbers::hides(std::optional<int> people, int answers) const {
    return answers > 0 && (hides(answers) || (people && hides(*people)));
}

bool SmallNumbers::hides(std::optional<int> people, const Answers& answers) const {
    return hides(people, views_in(answers));
}

std::string SmallNumbers::fewer(const char* things) const {
    return fmt::format("fewer than {} {}", mark_.hidden_below, things);
}

std::string SmallNumbers::people(std::optional<int> count) const {
    if (!count)
        return {};
    if (*count == 0)
        return "nobody";
    if (view_ == View::panel)
        return count_of(*count, "person", "people");
    if (hides(*count))
        return fewer("people");
    if (*count < mark_.words_below)
        return fmt::format("{} to {} people", mark_.hidden_below, mark_.words_below - 1);
    return fmt::format("about {} people", (*count + 2) / 5 * 5);
}

/// To the nearest step; "100 %" and "0 %" are said of everyone and nobody only.
int SmallNumbers::rounded_percent(int part, int whole) const {
    const int step = mark_.round_to_percent > 0 ? mark_.round_to_percent : 1;
    const int percent = (200 * part + step * whole) / (2 * step * whole) * step;
    if (percent >= 100 && part < whole)
        return 100 - step;
    return percent == 0 && part > 0 ? step : percent;
}

/// The same, but never up across a limit of the readings: "80 %" beside "mixed" would give the
/// count away.
int SmallNumbers::agreed_percent(int part, int whole) const {
    const int percent = rounded_percent(part, whole);
    for (const int limit : {mark_.agreed_from_percent, mark_.mixed_from_percent})
        if (percent >= limit && 100 * part < limit * whole)
            return percent - std::max(mark_.round_to_percent, 1);
    return percent;
}

ShownShare SmallNumbers::share(int part, int whole, int percent) const {
    ShownShare shown;
    shown.rank = rank_of(part, whole);
    if (whole < mark_.words_below) {
        shown.form = ShownShare::Form::word;
        shown.text = share_words[static_cast<std::size_t>(shown.rank)];
        return shown;
    }
    shown.form = ShownShare::Form::percent;
    shown.percent = percent;
    shown.rank =
        rank_of(shown.percent, 100); // not from the count: what is shown is all there is to compare
    shown.text = fmt::format("{} %", shown.percent);
    return shown;
}

ShownShare SmallNumbers::agreement(std::optional<int> people, const Answers& answers) const {
    const int base = views_in(answers);
    ShownShare shown;
    shown.text = "no answers";
    if (view_ == View::panel) {
        shown.form = base == 0 ? ShownShare::Form::nobody : ShownShare::Form::counts;
        shown.rank = base == 0 ? 0 : rank_of(answers.agree, base);
        shown.text = all_counts(answers);
    } else if (hides(people, base)) {
        shown.form = ShownShare::Form::hidden;
        shown.text = fewer("answers");
    } else if (base > 0) {
        shown = share(answers.agree, base, agreed_percent(answers.agree, base));
        shown.text += " agree";
    }
    return shown;
}

ShownShare SmallNumbers::part_of(int part, int whole) const {
    ShownShare shown;
    if (whole == 0)
        return shown;
    if (hides(part) || hides(whole - part)) {
        shown.form = ShownShare::Form::hidden;
        shown.text = "too few people to show"; // not on which side
    } else if (view_ == View::panel) {
        shown.form = ShownShare::Form::counts;
        shown.rank = rank_of(part, whole);
        shown.text = fmt::format("{} of {}", part, whole);
    } else {
        shown = share(part, whole, rounded_percent(part, whole));
    }
    return shown;
}

std::string SmallNumbers::answered_for_panel(std::optional<int> people, int answers) const {
    if (!people)
        return fmt::format("{} answered; the file does not say how many took part", answers);
    if (answers > *people)
        return fmt::format("{} answered, more than the {} who took part", answers, *people);
    return fmt::format("{} of the {} who took part answered", answers, *people);
}

std::string SmallNumbers::answered(std::optional<int> people, int answers) const {
    const bool hidden = view_ != View::panel && people && hides(*people);
    if (answers == 0 && !hidden) // of a small group not even that is told
        return "nobody answered the statements";
    if (view_ == View::panel)
        return answered_for_panel(people, answers);
    if (people && hides(*people))
        return fmt::format("{} took part, so no numbers are shown", fewer("people"));
    if (hides(answers))
        return fmt::format("{} answered", fewer("people"));
    if (!people)
        return "the file does not say how many took part";
    if (answers > *people)
        return "more people answered than took part";
    const ShownShare shown =
        answers < mark_.words_below
            ? ShownShare{ShownShare::Form::word,
                         share_words[static_cast<std::size_t>(rank_of(answers, *people))], 0, 0}
            : share(answers, *people, agreed_percent(answers, *people));
    return fmt::format("{} of those involved answered", shown.text);
}

std::string SmallNumbers::answers(std::optional<int> people, int count) const {
    if (count == 0)
        return "no answers";
    if (view_ == View::panel)
        return count_of(count, "answer", "answers");
    if (hides(people, count))
        return fewer("answers");
    if (count < mark_.answers_at_least)
        return fmt::format("fewer than {} answers", mark_.answers_at_least);
    return "enough answers";
}

} // namespace coprod
