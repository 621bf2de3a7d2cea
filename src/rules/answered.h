// When a text is an answer (method.md, "Answered").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/assessment.h"

namespace coprod {

/// What a text says: letters and digits, of ASCII in lower case, with single spaces between words.
[[nodiscard]] std::string plain_text(std::string_view text);

/// The sentences of a text, and the parts between commas, dashes and brackets; some may be empty.
[[nodiscard]] std::vector<std::string_view> parts_of(std::string_view text);

/// Tells answers from blanks and from texts that only hold a place, by the charter's list of
/// placeholders. The charter has to outlive it.
class Placeholders {
public:
    explicit Placeholders(const Charter& charter);

    /// True where the text holds two letters or digits, of whatever script, and is more than
    /// placeholders and no example of a template.
    [[nodiscard]] bool answered(std::string_view text) const;

    /// True where the text is, word for word, an example that templates show (made_up_texts).
    [[nodiscard]] bool made_up(std::string_view text) const;

    /// True where the text is an answer and does not just say that nothing was done ("Noted.").
    [[nodiscard]] bool tells_what_was_done(std::string_view text) const;

    /// True where the text is an answer and names a place where something can be found, and not
    /// just that it is lost or "on file".
    [[nodiscard]] bool names_a_place(std::string_view text) const;

    /// How an answer to a question reads; a question's own wording is no answer to it.
    [[nodiscard]] AnswerState state(const Answer& answer, const Question& question) const;

private:
    /// Texts as plain_text makes them.
    struct Known {
        std::vector<std::string> texts;
        std::size_t longest; ///< in bytes; what says more than this needs no comparing
    };
    struct Example {
        std::uint64_t start; ///< what its first letters say
        std::string_view text;
    };

    std::vector<Example> made_up_; ///< in the order of `start`
    Known placeholders_;
    Known nothing_done_;
    Known no_place_;

    [[nodiscard]] static Known known(const std::vector<std::string>& texts);
    /// True where the text is an answer and one of its parts is none of those texts.
    /// A part of fewer letters and digits than `at_least` says nothing.
    [[nodiscard]] bool says_more_than(const Known& these, std::string_view text,
                                      std::size_t at_least) const;
};

} // namespace coprod
