// The texts and marks of a charter's item that stand beside its wording.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "coprod/charter.h"

namespace coprod {

/// What a text is for, as it is told, and the text.
using ItemTexts = std::vector<std::pair<const char*, std::string>>;

/// The words that a person reads and answers.
template <typename Item>
[[nodiscard]] const std::string& words_of_item(const Item& item) {
    if constexpr (requires { item.wording; })
        return item.wording;
    else if constexpr (requires { item.asks; })
        return item.asks;
    else
        return item.title;
}

/// The words of a cause as one text.
[[nodiscard]] inline std::string text_of(const Cause& cause) {
    return fmt::format("{}\n{}\n{}\n{}", cause.title, cause.words, cause.do_now,
                       cause.do_next_time);
}

/// What is said where the needs of a rung or a tier are not met, as one text.
[[nodiscard]] inline std::string text_of(const std::vector<Need>& needs) {
    std::string text;
    for (const Need& need : needs)
        text += text_of(need.missing) + "\n" + text_of(need.too_late) + "\n";
    return text;
}

/// Easy words of every sort as one text; none where there are none.
[[nodiscard]] inline std::string text_of(const std::string& easy) {
    return easy;
}
[[nodiscard]] inline std::string text_of(const std::optional<GateEasy>& easy) {
    return easy ? fmt::format("{}\n{}\n{}\n{}", easy->passed, easy->not_passed, easy->not_known,
                              easy->next)
                : std::string();
}
[[nodiscard]] inline std::string text_of(const std::optional<StageEasy>& easy) {
    return easy ? fmt::format("{}\n{}", easy->when, easy->next_time) : std::string();
}

/// The texts of criteria of every sort.
template <typename Item>
void add_criterion_texts(const Item& item, ItemTexts& texts) {
    if constexpr (requires { item.satisfied_by; }) {
        texts.emplace_back("what would satisfy it", item.satisfied_by);
        texts.emplace_back("the example that is enough", item.good);
        texts.emplace_back("the example that is not enough", item.weak);
        texts.emplace_back("what to do where it is missing", item.if_missing);
        texts.emplace_back("its source", item.source.document + "\n" + item.source.section);
    }
    if constexpr (requires { item.easy; })
        texts.emplace_back("its easy words", text_of(item.easy));
    if constexpr (requires { item.together; }) {
        texts.emplace_back("what an area can do", item.together);
        texts.emplace_back("its other wordings",
                           fmt::format("{}", fmt::join(item.also_worded, "\n")));
    }
    if constexpr (requires { item.asks_short; }) {
        texts.emplace_back("its short question", item.asks_short);
        texts.emplace_back("whether it says what the project is for",
                           item.says_purpose ? "yes" : "no");
        texts.emplace_back("whether it asks what went less well",
                           item.asks_what_went_less_well ? "yes" : "no");
    }
    if constexpr (requires { item.how; })
        texts.emplace_back("how it can be done", fmt::format("{}", fmt::join(item.how, "\n")));
    if constexpr (requires { item.techniques; }) {
        texts.emplace_back("its techniques and examples", item.techniques + "\n" + item.examples);
        texts.emplace_back("what is said where it is not reached", text_of(item.needs));
    }
    if constexpr (requires { item.also_called; })
        texts.emplace_back("its other names", fmt::format("{}", fmt::join(item.also_called, "\n")));
}

/// Everything beside the wording, in the same order for every item of one sort.
template <typename Item>
[[nodiscard]] ItemTexts texts_of_item(const Item& item) {
    ItemTexts texts;
    if (&words_of_item(item) != &item.title)
        texts.emplace_back("its name", item.title);
    add_criterion_texts(item, texts);
    if constexpr (requires { item.meaning; })
        texts.emplace_back("its meaning", item.meaning);
    if constexpr (requires { item.why; })
        texts.emplace_back("why it is asked", item.why);
    if constexpr (requires { item.may_be_a_condition; })
        texts.emplace_back("its source", item.source);
    if constexpr (requires { item.ask; })
        texts.emplace_back("what a panel can ask", item.ask);
    if constexpr (requires { item.publisher; })
        texts.emplace_back("its publisher and file", item.publisher + "\n" + item.text);
    if constexpr (requires { item.when_missing; })
        texts.emplace_back("what is said where it is missing", text_of(item.when_missing));
    return texts;
}

} // namespace coprod
