#include "submission/survey_complaints.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/suggest.h"
#include "submission/survey_groups.h"

namespace coprod {

namespace {

// More different words than that are not slips: the column holds names or comments.
constexpr std::size_t most_slips = 8;

class Complaints {
public:
    Complaints(const RowTroubles& troubles, const Charter& charter, std::span<const Group> groups,
               const Responses& told, const SurveyReading& reading, Diagnostics& diagnostics)
        : troubles_(troubles), charter_(charter), groups_(groups), told_(told), reading_(reading),
          diagnostics_(diagnostics) {}

    void run() {
        for (std::size_t i = 0; i < troubles_.answers.size(); ++i)
            complain_of_answers(i);
        complain_of_groups();
        warn_of_rows();
        warn_of_scale();
    }

private:
    const RowTroubles& troubles_;
    const Charter& charter_;
    std::span<const Group> groups_;
    const Responses& told_;
    const SurveyReading& reading_;
    Diagnostics& diagnostics_;

    /// Whether the words can be told one by one without repeating what a person wrote freely.
    [[nodiscard]] static bool may_be_told(const std::vector<UnknownWords::Word>& words) {
        return words.size() <= most_slips &&
               std::all_of(words.begin(), words.end(),
                           [](const auto& word) { return may_be_repeated(word.text); });
    }

    [[nodiscard]] std::string known_answers() const {
        const std::size_t numbers = charter_.survey->numbers.size();
        return numbers == 0 ? "agree, unsure, disagree or does not apply"
                            : fmt::format("agree, unsure, disagree, does not apply, or a number "
                                          "from 1 to {}",
                                          numbers);
    }

    void complain_of_answers(std::size_t column) {
        const auto words = troubles_.answers[column].in_order();
        if (words.empty())
            return;
        const std::string& header = reading_.columns[column].header;
        if (!may_be_told(words)) {
            diagnostics_.error(
                "answers-unknown", words.front().lines.first(),
                fmt::format("column {}, {}, has {} different texts that are no answers", column + 1,
                            in_quotes(header), words.size()),
                "If it is a column of comments, name it in your submission, under `columns`, with "
                "`ignore` behind it. Answers are " +
                    known_answers() + ".");
            return;
        }
        for (const auto& word : words)
            diagnostics_.error(
                "answers-unknown", word.lines.first(),
                fmt::format("the answer {} to `{}` is not known; it stands {}",
                            in_quotes(word.text),
                            charter_.statements[reading_.columns[column].statement].id,
                            word.lines.in_words()),
                advice_for(word.text));
    }

    [[nodiscard]] std::string advice_for(std::string_view word) const {
        const Survey& survey = *charter_.survey;
        std::vector<std::string_view> known;
        for (const auto* list :
             {&survey.agree, &survey.unsure, &survey.disagree, &survey.did_not_apply})
            known.insert(known.end(), list->begin(), list->end());
        // "Somewhat" may be the beginning of two answers, and nobody should be led to one of them.
        constexpr std::size_t slip = 2;
        auto near = closest(word, known);
        if (near && near->size() > word.size() + slip)
            near.reset();
        return (near ? fmt::format("Did you mean `{}`? ", *near) : std::string()) + "Write " +
               known_answers() + ", or leave the cell empty.";
    }

    [[nodiscard]] std::string ids(const std::vector<Index>& groups) const {
        std::string text;
        for (std::size_t i = 0; i < groups.size(); ++i)
            text += fmt::format("{}`{}`", i == 0 ? "" : " or ", groups_[groups[i]].id);
        return text;
    }

    [[nodiscard]] std::string known_groups() const {
        std::vector<std::string_view> names;
        for (const Group& group : groups_)
            names.push_back(group.id);
        return fmt::format("{}", fmt::join(names, ", "));
    }

    void group_error(Place place, std::string message, std::string help) {
        diagnostics_.error("answers-group", place, std::move(message), std::move(help));
    }

    /// True where the words are too many or too long to be told, which is then said.
    bool complain_of_all(const std::vector<UnknownWords::Word>& words) {
        if (may_be_told(words))
            return false;
        group_error(words.front().lines.first(),
                    fmt::format("the column for the group has {} different texts that are no group",
                                words.size()),
                    fmt::format("Name the right column in your submission, under `columns`, with "
                                "`group` behind it. The groups are: {}.",
                                known_groups()));
        return true;
    }

    void complain_of_groups() {
        const auto unknown = troubles_.unknown_groups.in_order();
        if (!complain_of_all(unknown))
            for (const auto& word : unknown)
                group_error(word.lines.first(),
                            fmt::format("no group of the project is called {}; it stands {}",
                                        in_quotes(word.text), word.lines.in_words()),
                            fmt::format("The groups are: {}. Say in your submission, under "
                                        "`responses` and there under `groups`, which one {} means, "
                                        "or `ignore`.",
                                        known_groups(), in_quotes(word.text)));
        for (const auto& word : troubles_.absent_groups.in_order())
            group_error(word.lines.first(),
                        fmt::format("the project has no group for {}, which stands {}",
                                    in_quotes(word.text), word.lines.in_words()),
                        fmt::format("Add the group to your submission, or say there, under "
                                    "`responses` and there under `groups`, that {} means one of "
                                    "{}, or `ignore`.",
                                    in_quotes(word.text), known_groups()));
        const GroupWords known(charter_, groups_, told_);
        for (const auto& word : troubles_.unclear_groups.in_order())
            group_error(word.lines.first(),
                        fmt::format("{} could be {}; it stands {}", in_quotes(word.text),
                                    ids(known.find(word.text).groups), word.lines.in_words()),
                        "Say in your submission, under `responses` and there under `groups`, "
                        "which one it means, or `ignore`.");
    }

    static std::string rows(std::size_t count, std::string_view one, std::string_view more) {
        return fmt::format("{} {}", count, count == 1 ? one : more);
    }

    void warn_of(const LineList& lines, std::string_view one, std::string_view more,
                 std::string help) {
        if (lines.count() > 0)
            diagnostics_.warning(
                "answers-left-out", lines.first(),
                fmt::format("{}, so {} not counted; {} {}", rows(lines.count(), one, more),
                            lines.count() == 1 ? "it is" : "they are",
                            lines.count() == 1 ? "it stands" : "they stand", lines.in_words()),
                std::move(help));
    }

    void warn_of_rows() {
        warn_of(troubles_.without_group, "row names no group", "rows name no group",
                "Answers count only where it is known which group they come from.");
        warn_of(troubles_.of_several_groups, "row names several groups", "rows name several groups",
                "A person's answers count for one group. Ask for one answer there next time.");
        warn_of(troubles_.tests, "row looks like a test", "rows look like a test",
                "If it was no test, write what the person is instead.");
        if (troubles_.repeated.count() > 0)
            diagnostics_.warning(
                "answers-repeated", troubles_.repeated.first(),
                fmt::format("{} the number of an earlier row, {}; each row was counted",
                            rows(troubles_.repeated.count(), "row has", "rows have"),
                            troubles_.repeated.in_words()),
                "If it is the same person twice, delete one of the rows.");
    }

    void warn_of_scale() {
        const std::size_t numbers = charter_.survey->numbers.size();
        if (troubles_.first_number && told_.scale.value.empty())
            diagnostics_.warning(
                "answers-scale", *troubles_.first_number,
                fmt::format("the answers are numbers, and {} was taken for agreeing most", numbers),
                fmt::format("Write `scale: {} is agree` beside the file in your submission if that "
                            "is right, or `scale: 1 is agree` if it is the other way round.",
                            numbers));
    }
};

} // namespace

void say_troubles(const RowTroubles& troubles, const Charter& charter,
                  std::span<const Group> groups, const Responses& told,
                  const SurveyReading& reading, Diagnostics& diagnostics) {
    Complaints(troubles, charter, groups, told, reading, diagnostics).run();
}

} // namespace coprod
