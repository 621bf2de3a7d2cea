#include "submission/survey_complaints.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/in_a_row.h"
#include "input/suggest.h"
#include "submission/near_words.h"
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
          diagnostics_(diagnostics), group_words_(charter, groups, told) {}

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
    GroupWords group_words_;

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
                fmt::format("column {}, {}, has {}", column + 1, in_quotes(header),
                            words.size() == 1
                                ? std::string("1 text that is no answer")
                                : fmt::format("{} different texts that are no answers",
                                              troubles_.answers[column].how_many())),
                "If it is a column of comments, name it in your submission, under `columns`, with "
                "`ignore` behind it. Answers are " +
                    known_answers() + ".");
            return;
        }
        for (const auto& word : words)
            complain_of_answer(word, charter_.statements[reading_.columns[column].statement].id);
    }

    /// What one person alone wrote is repeated only where it is a slip of an answer.
    void complain_of_answer(const UnknownWords::Word& word, const std::string& statement) {
        const auto meant = answer_meant(word.text, *charter_.survey);
        const bool quoted = meant || word.lines.count() > 1;
        diagnostics_.error("answers-unknown", word.lines.first(),
                           quoted
                               ? fmt::format("the answer {} to `{}` is not known; it stands {}",
                                             in_quotes(word.text), statement, word.lines.in_words())
                               : fmt::format("the answer to `{}` {} is not known", statement,
                                             word.lines.in_words()),
                           (meant ? fmt::format("Did you mean `{}`? ", *meant) : std::string()) +
                               "Write " + known_answers() + ", or leave the cell empty.");
    }

    [[nodiscard]] std::string ids(const std::vector<Index>& groups) const {
        std::vector<std::string> names;
        for (const Index group : groups)
            names.push_back(groups_[group].id);
        return names_in_a_row(names, "or");
    }

    /// What to write in the submission. A group is named only where the words are near to it: whose
    /// answers they are is not for us to guess.
    [[nodiscard]] std::string say_which(std::string_view words) const {
        const auto names = group_names();
        const std::string_view group = closest(words, names).value_or("GROUP");
        const std::string file = told_.file.value.empty()
                                     ? reading_.file.substr(reading_.file.rfind('/') + 1)
                                     : told_.file.value;
        const bool plain = words.find_first_of("\"\\") == std::string_view::npos;
        std::string key = plain ? fmt::format("\"{}\"", words) : in_single_quotes(words);
        std::replace(key.begin(), key.end(), '\n', ' '); // which makes no difference to a word
        return fmt::format(
            "Say in your submission what it means{}: `responses: {{file: {}, groups: "
            "{{{}: {}}}}}`; or write `ignore` for people who are not to be counted.",
            group == "GROUP" ? ", with one of the groups in place of GROUP" : "", file, key, group);
    }

    static std::string in_single_quotes(std::string_view words) {
        std::string text = "'";
        for (const char letter : words)
            text += letter == '\'' ? "''" : std::string(1, letter);
        return text + "'";
    }

    [[nodiscard]] std::vector<std::string_view> group_names() const {
        std::vector<std::string_view> names;
        for (const Group& group : groups_)
            names.push_back(group.id);
        return names;
    }

    [[nodiscard]] std::string known_groups() const {
        return fmt::format("{}", fmt::join(group_names(), ", "));
    }

    void group_error(Place place, std::string message, std::string help) {
        diagnostics_.error("answers-group", place, std::move(message), std::move(help));
    }

    /// True where the words are too many or too long to be told, which is then said. One text alone
    /// is no sign of a wrong column.
    bool complain_of_all(const std::vector<UnknownWords::Word>& words) {
        if (words.size() == 1 || may_be_told(words))
            return false;
        group_error(words.front().lines.first(),
                    fmt::format("the column for the group has {} different texts that are no group",
                                troubles_.unknown_groups.how_many()),
                    fmt::format("Name the right column in your submission, under `columns`, with "
                                "`group` behind it. The groups are: {}.",
                                known_groups()));
        return true;
    }

    /// What one person alone wrote is repeated only where it is a slip of a word for a group.
    void complain_of_group(const UnknownWords::Word& word) {
        const bool quoted = may_be_repeated(word.text) &&
                            (word.lines.count() > 1 || group_words_.is_near(word.text));
        group_error(word.lines.first(),
                    quoted ? fmt::format("no group of the project is called {}; it stands {}",
                                         in_quotes(word.text), word.lines.in_words())
                           : fmt::format("what stands {} is no group of the project",
                                         word.lines.in_words()),
                    fmt::format("The groups are: {}. {}", known_groups(),
                                say_which(quoted ? word.text : "that word")));
    }

    void complain_of_groups() {
        const auto unknown = troubles_.unknown_groups.in_order();
        if (!complain_of_all(unknown))
            for (const auto& word : unknown)
                complain_of_group(word);
        for (const auto& word : troubles_.absent_groups.in_order())
            group_error(word.lines.first(),
                        fmt::format("the project has no group for {}, which stands {}",
                                    in_quotes(word.text), word.lines.in_words()),
                        fmt::format("Add the group to your submission, under `groups`, or choose "
                                    "one of {}. {}",
                                    known_groups(), say_which(word.text)));
        for (const auto& word : troubles_.unclear_groups.in_order()) {
            const std::vector<Index> groups = group_words_.find(word.text).groups;
            group_error(word.lines.first(),
                        fmt::format("{} could be {}; it stands {}", in_quotes(word.text),
                                    ids(groups), word.lines.in_words()),
                        say_which(word.text));
        }
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
