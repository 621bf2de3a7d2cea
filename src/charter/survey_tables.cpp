// The tables of fields for the survey of a charter: the words that answers are read by, and the
// questionnaire.
#include "charter/charter_tables.h"

namespace coprod {

namespace {

constexpr std::array<std::string_view, 4> meanings{"agree", "unsure", "disagree", "did_not_apply"};

constexpr Shape meaning_shape{.kind = Shape::Kind::word, .words = meanings};
constexpr Shape meanings_shape{.kind = Shape::Kind::list, .item = &meaning_shape};

const Shape& kinds_shape() {
    return names_list_shape;
}

/// A charter may take a survey and have kinds of its own: those that it lacks mean nobody, and
/// check_survey() says so where that can be a slip.
void read_kinds(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    std::vector<std::string> names;
    read_value(names, entry.value, row, reader);
    for (const std::string& name : names)
        if (const auto kind = reader.names(row.names).find(name))
            static_cast<SurveyPeople*>(target)->kinds.push_back(*kind);
}

constexpr std::array<Field, 2> people_rows{
    needed<SurveyPeople, &SurveyPeople::words>("words", "what people call themselves"),
    Field{"kinds", "the kinds of people that it can mean", Names::people_kind, true, read_kinds,
          &kinds_shape},
};

constexpr std::array<Field, 6> questionnaire_rows{
    needed<SurveyForm, &SurveyForm::title>("title", "what stands on top"),
    needed<SurveyForm, &SurveyForm::about>("about",
                                           "paragraphs: what it is for, that it is voluntary, "
                                           "what happens with the answers"),
    needed<SurveyForm, &SurveyForm::group_question>("group_question",
                                                    "the question about a person's group"),
    needed<SurveyForm, &SurveyForm::asks>("asks", "what stands above the statements"),
    needed<SurveyForm, &SurveyForm::offers>("offers", "the answers to choose from"),
    needed<SurveyForm, &SurveyForm::closing>("closing", "what stands at the end"),
};

constexpr std::array<Field, 13> survey_rows{
    needed<Survey, &Survey::agree>("agree", "answers that agree"),
    needed<Survey, &Survey::unsure>("unsure", "answers that are neither for nor against"),
    needed<Survey, &Survey::disagree>("disagree", "answers that disagree"),
    needed<Survey, &Survey::did_not_apply>("did_not_apply",
                                           "answers that it does not apply to the person"),
    field<Survey, &Survey::blank>("blank", "words that stand for no answer"),
    field<Survey, &Survey::numbers>("numbers", "what 1, 2, 3 and so on count as, in this order"),
    field<Survey, &Survey::numbered>("numbered", "words in front of a question's number"),
    needed<Survey, &Survey::group_headers>("group_headers",
                                           "headers above a person's group; with … at the end, "
                                           "however they go on"),
    field<Survey, &Survey::id_headers>("id_headers", "headers above a number for each answer"),
    field<Survey, &Survey::tests>("tests", "what people write where they only try the form"),
    field<Survey, &Survey::people>("people", "words for the kinds of people"),
    needed<Survey, &Survey::form>("form", "the questionnaire"),
    field<Survey, &Survey::easy>("easy", "the questionnaire in easy words"),
};

} // namespace

const Shape& shape_of(const std::vector<SurveyMeaning>*) {
    return meanings_shape;
}

void read_value(std::vector<SurveyMeaning>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (!is_list(node, reader, field.name))
        return;
    for (const YamlNode& item : node.items)
        if (const auto found = read_choice(item, field, reader, meanings))
            value.push_back(static_cast<SurveyMeaning>(*found));
}

std::span<const Field> fields_of(SurveyPeople*) {
    return people_rows;
}
std::span<const Field> fields_of(SurveyForm*) {
    return questionnaire_rows;
}
std::span<const Field> fields_of(Survey*) {
    return survey_rows;
}

} // namespace coprod
