// What is missing in a charter's words: links, short and easy words, and texts of their own.
#include <map>
#include <optional>

#include <fmt/format.h>

#include "guides/criteria.h"
#include "guides/look_over_parts.h"
#include "rules/answered.h"

namespace coprod {

namespace {

/// The items of one list that lack something, and where the first of them stands.
struct Lacking {
    std::vector<std::string> ids;
    Place first;
    std::size_t all = 0;

    void add(const std::string& id, Place place, bool lacks) {
        ++all;
        if (!lacks)
            return;
        if (ids.empty())
            first = place;
        ids.push_back(id);
    }
};

/// `what` is a key, and `for_whom` says who misses it.
void warn_of(const CharterInHand& hand, std::string_view part, const Lacking& lacking,
             std::string_view noun, std::string_view what, std::string_view for_whom) {
    if (lacking.ids.empty())
        return;
    hand.warn(part, "charter-words", lacking.first,
              fmt::format("{} of {} {} {} no `{}`: {}", lacking.ids.size(), lacking.all, noun,
                          lacking.ids.size() == 1 ? "has" : "have", what, some_names(lacking.ids)),
              fmt::format("Add `{}`: {}.", what, for_whom));
}

template <class Item>
void look_at_easy(const CharterInHand& hand, std::string_view part, const std::vector<Item>& items,
                  std::string_view noun, std::string_view for_whom) {
    Lacking lacking;
    for (const Item& item : items)
        if constexpr (requires { item.easy.has_value(); })
            lacking.add(item.id, item.place, !item.easy);
        else
            lacking.add(item.id, item.place, item.easy.empty());
    warn_of(hand, part, lacking, noun, "easy", for_whom);
}

void look_at_verdicts(const CharterInHand& hand) {
    Lacking lacking;
    for (const VerdictWords& words : hand.charter.verdicts)
        lacking.add(words.title, hand.find_part("verdicts").entry->key_place, words.easy.empty());
    warn_of(hand, "verdicts", lacking, "verdicts", "easy",
            "without it the page in easy words makes do with the title");
}

template <class Item>
void look_at_questions(const CharterInHand& hand, const std::vector<Item>& questions,
                       std::string_view noun) {
    Lacking lacking;
    for (const Item& question : questions)
        lacking.add(question.id, question.place, question.asks_short.empty());
    warn_of(hand, "forms", lacking, noun, "asks_short",
            "the question in at most eight words, for tables and narrow reports");
}

/// Texts of one kind, and the first criterion that has each.
class Copies {
public:
    Copies(const CharterInHand& hand, std::string_view key) : hand_(hand), key_(key) {}

    void add(std::string_view part, const Criterion& criterion, const std::string& text) {
        const auto [first, is_new] = first_.emplace(plain_text(text), &criterion);
        if (is_new || text.empty())
            return;
        hand_.warn(part, "charter-copied", criterion.place,
                   fmt::format("`{}` of ‘{}’ says the same as that of ‘{}’", key_, criterion.id,
                               first->second->id),
                   "Write it for this one alone, so that the advice and the examples fit.");
    }

private:
    const CharterInHand& hand_;
    std::string_view key_;
    std::map<std::string, const Criterion*> first_;
};

} // namespace

void look_at_links(const CharterInHand& hand) {
    const Charter& charter = hand.charter;
    if (charter.commitments.empty())
        return;
    for (const Statement& statement : charter.statements)
        if (statement.confirms.empty())
            hand.warn("statements", "charter-unlinked", statement.place,
                      fmt::format("the statement ‘{}’ confirms no commitment", statement.id),
                      "Name under `confirms` what people vouch for when they agree with it; it is "
                      "judged all the same.");
}

void look_at_words(const CharterInHand& hand) {
    const Charter& charter = hand.charter;
    look_at_easy(hand, "mark", charter.mark.gates, "gates",
                 "without it the page in easy words makes do with the title");
    if (charter.ladder)
        look_at_easy(hand, "ladder", charter.ladder->stages, "stages",
                     "without it the page in easy words makes do with the title");
    look_at_easy(hand, "statements", charter.statements, "statements",
                 "the same in easy words, for everybody who is asked");
    look_at_verdicts(hand);
    if (!charter.forms)
        return;
    look_at_questions(hand, charter.forms->plan, "questions of the Plan form");
    look_at_questions(hand, charter.forms->minutes, "items of the Do form");
    look_at_questions(hand, charter.forms->review, "questions of the Review form");
}

void look_at_copies(const CharterInHand& hand) {
    Copies advice(hand, "if_missing");
    Copies good(hand, "good");
    Copies weak(hand, "weak");
    for_each_criterion(hand.charter, [&](std::string_view part, const Criterion& criterion) {
        advice.add(part, criterion, criterion.if_missing);
        good.add(part, criterion, criterion.good);
        weak.add(part, criterion, criterion.weak);
        if (plain_text(criterion.good) == plain_text(criterion.weak))
            hand.warn(part, "charter-copied", criterion.place,
                      fmt::format("`good` and `weak` of ‘{}’ say the same", criterion.id),
                      "Give one example that is enough, and one that is not.");
    });
}

} // namespace coprod
