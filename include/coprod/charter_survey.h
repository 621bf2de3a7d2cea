// How a charter's statements are asked in a survey, and how the answers are read. All of it is data
// from the charter's file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/basics.h"

namespace coprod {

/// What one person's answer to a statement counts as; `blank` is no answer at all.
enum class SurveyMeaning { agree, unsure, disagree, did_not_apply, blank };

/// Words by which people call themselves, and the kinds of people that these words can mean.
struct SurveyPeople {
    std::vector<std::string> words;
    std::vector<Index> kinds;
    Place place;
};

/// The texts of a questionnaire around the statements themselves.
struct SurveyForm {
    std::string title;
    std::vector<std::string> about; ///< paragraphs: what it is for, that it is voluntary, and so on
    std::string group_question;
    std::string asks;                ///< stands above the statements
    std::vector<std::string> offers; ///< the answers to choose from, from agreeing to not applying
    std::string closing;
    Place place;
};

/// A survey: what words in a table of answers mean, and the questionnaire that is handed out.
struct Survey {
    std::vector<std::string> agree;
    std::vector<std::string> unsure;
    std::vector<std::string> disagree;
    std::vector<std::string> did_not_apply;
    std::vector<std::string> blank;     ///< words that say that somebody would rather not answer
    std::vector<SurveyMeaning> numbers; ///< what 1, 2, 3 … count as; where the scale is turned
                                        ///< round, the same from the end
    std::vector<std::string> numbered;  ///< words in front of a question's number: "question"
    std::vector<std::string> group_headers; ///< "…" at the end: however the header goes on
    std::vector<std::string> id_headers;    ///< headers of columns with a number for each answer
    std::vector<std::string> tests;         ///< what people write where they only try the form
    std::vector<SurveyPeople> people;
    SurveyForm form;
    std::optional<SurveyForm> easy; ///< the same in easy words
    Place place;
};

} // namespace coprod
