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

    /// True where the text is an answer and does not just say that nothing was done, in the
    /// charter's words or others that come to the same (gist.h): "Noted.", "We've noted that".
    [[nodiscard]] bool tells_what_was_done(std::string_view text) const;

    /// True where the text holds two letters or digits and names a place where something can be
    /// found ("A/4/7"), and not just that it is lost or "on file".
    [[nodiscard]] bool names_a_place(std::string_view text) const;

    /// How an answer to a question reads; a question's own wording is no answer to it.
    [[nodiscard]] AnswerState state(const Answer& answer, const Question& question) const;

private:
    struct Example {
        std::uint64_t start; ///< what its first letters say
        std::string_view text;
    };

    std::vector<Example> made_up_;          ///< in the order of `start`
    std::vector<std::string> placeholders_; ///< as plain_text makes them
    std::size_t longest_placeholder_;       ///< bytes; what says more than this needs no comparing
    std::vector<std::string> placeholder_gists_;
    std::vector<std::string> nothing_done_; ///< their gist (gist.h)
    std::vector<std::string> no_place_;     ///< their gist

    /// True where it is a placeholder or comes to the same as one of these.
    [[nodiscard]] bool says_nothing(std::string_view part,
                                    const std::vector<std::string>& these) const;
    /// True where a part of the text for which `says` holds is none of these and no placeholder.
    template <class Says>
    [[nodiscard]] bool says_more_than(const std::vector<std::string>& these, std::string_view text,
                                      Says says) const;
};

} // namespace coprod
