#include "charter/check_survey.h"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "charter/survey_words.h"
#include "input/fields.h"
#include "input/matching_name.h"

namespace coprod {

namespace {

constexpr std::size_t most_numbers = 10;

struct WordList {
    std::string_view key;
    const std::vector<std::string>& words;
};

class SurveyCheck {
public:
    SurveyCheck(const Survey& survey, const CharterPart& part)
        : survey_(survey), part_(part), diagnostics_(part.file->diagnostics) {}

    void run() {
        const std::array lists{WordList{"agree", survey_.agree}, WordList{"unsure", survey_.unsure},
                               WordList{"disagree", survey_.disagree},
                               WordList{"did_not_apply", survey_.did_not_apply},
                               WordList{"blank", survey_.blank}};
        for (const WordList& list : lists)
            for (std::size_t i = 0; i < list.words.size(); ++i)
                add(list, i);
        check_offers(survey_.form, "form");
        if (survey_.easy)
            check_offers(*survey_.easy, "easy");
        check_group_question(survey_.form, "form");
        if (survey_.easy)
            check_group_question(*survey_.easy, "easy");
        check_numbers();
    }

private:
    const Survey& survey_;
    const CharterPart& part_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::string_view> meanings_; ///< by the word as it is compared

    [[nodiscard]] Place place_of(std::string_view key) const {
        const YamlEntry* found = part_.entry->value.find(key);
        return found == nullptr ? part_.entry->value.place : found->value.place;
    }

    void add(const WordList& list, std::size_t index) {
        const YamlEntry* written = part_.entry->value.find(list.key);
        const Place place = written != nullptr && index < written->value.items.size()
                                ? written->value.items[index].place
                                : place_of(list.key);
        const std::string& word = list.words[index];
        const std::string key = matching_name(word);
        if (key.empty())
            diagnostics_.error("charter-survey", place,
                               fmt::format("‘{}’ has neither letters nor digits", word),
                               "Leave it out: what has none is read as no answer.");
        else if (const auto [before, is_new] = meanings_.emplace(key, list.key); !is_new)
            diagnostics_.error("named-twice", place,
                               fmt::format("‘{}’ stands under `{}` and under `{}`", word,
                                           before->second, list.key),
                               "Leave it in one place: capitals, dashes and quotation marks make "
                               "no other word of it.");
    }

    void check_offers(const SurveyForm& form, std::string_view key) {
        for (const std::string& offer : form.offers)
            if (!meanings_.contains(matching_name(offer)))
                diagnostics_.error("charter-survey", place_of(key),
                                   fmt::format("`{}` offers the answer ‘{}’, and it could not be "
                                               "read",
                                               key, offer),
                                   "Put it under `agree`, `unsure`, `disagree`, `did_not_apply` or "
                                   "`blank` as well.");
    }

    /// A questionnaire whose own export could not be read would be a trap.
    void check_group_question(const SurveyForm& form, std::string_view key) {
        if (!is_group_header(survey_, form.group_question))
            diagnostics_.error(
                "charter-survey", place_of(key),
                fmt::format("`{}` asks ‘{}’, and a column with that header would not "
                            "be known as the group",
                            key, form.group_question),
                "Put it under `group_headers` as well.");
    }

    void check_numbers() {
        const auto& numbers = survey_.numbers;
        const auto has = [&](SurveyMeaning meaning) {
            return std::find(numbers.begin(), numbers.end(), meaning) != numbers.end();
        };
        if (numbers.empty())
            return;
        if (numbers.size() > most_numbers || !has(SurveyMeaning::agree) ||
            !has(SurveyMeaning::disagree))
            diagnostics_.error("charter-survey", place_of("numbers"),
                               fmt::format("`numbers` takes what 1, 2, 3 and so on count as, {} "
                                           "at most, and among them `agree` and `disagree`",
                                           most_numbers),
                               "Write one of agree, unsure, disagree and did_not_apply for each "
                               "number, beginning with 1.");
    }
};

void check_kind_of_words(const YamlNode& name, const Charter& charter, Diagnostics& diagnostics) {
    if (std::none_of(charter.kinds.begin(), charter.kinds.end(),
                     [&](const PeopleKind& kind) { return kind.id == trimmed(name.text); }))
        diagnostics.warning("charter-survey", name.place,
                            fmt::format("no kind of people is called ‘{}’, so these words do not "
                                        "stand for it",
                                        trimmed(name.text)),
                            "Write one of the ids under `kinds`, or leave it out.");
}

void check_kinds_of_words(const Charter& charter, const CharterPart& part) {
    const YamlEntry* people = part.entry->value.find("people");
    if (people == nullptr)
        return;
    for (const YamlNode& item : people->value.items)
        if (const YamlEntry* kinds = item.find("kinds"))
            for (const YamlNode& name : kinds->value.items)
                check_kind_of_words(name, charter, part.file->diagnostics);
}

} // namespace

void check_survey(const Charter& charter, const CharterPart& part, const CharterPart& kinds) {
    SurveyCheck(*charter.survey, part).run();
    if (part.file == kinds.file)
        check_kinds_of_words(charter, part);
}

} // namespace coprod
