// What the words in a table of answers mean, by the charter's own lists.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "coprod/charter_survey.h"

namespace coprod {

/// True for a header that the charter gives for the column of a person's group.
[[nodiscard]] bool is_group_header(const Survey& survey, std::string_view header);

/// The same words as one of the list, apart from capitals, dashes and quotation marks.
[[nodiscard]] bool is_among(const std::vector<std::string>& list, std::string_view text);

/// A header without a number in front ("3. ", "Q3) ", "Statement 3: "), or nothing where there is
/// none; an empty text where nothing stands behind the number.
[[nodiscard]] std::optional<std::string_view> without_number(const Survey& survey,
                                                             std::string_view header);

/// One answer as it was understood.
struct ReadAnswer {
    SurveyMeaning meaning = SurveyMeaning::blank;
    bool is_number = false; ///< the scale decided
};

/// The words for answers, ready for look-up.
class AnswerWords {
public:
    /// `turned` is true where 1 stands for agreeing most.
    AnswerWords(const Survey& survey, bool turned);

    /// What a cell counts as; nothing for a word or a number that the charter does not have. A
    /// number beside a known word ("5 - Strongly agree") says nothing of its own.
    [[nodiscard]] std::optional<ReadAnswer> read(std::string_view cell) const;

private:
    const Survey& survey_;
    bool turned_;
    std::unordered_map<std::string, SurveyMeaning> words_; ///< by matching_name()

    [[nodiscard]] std::optional<SurveyMeaning> number(std::string_view cell) const;
};

} // namespace coprod
