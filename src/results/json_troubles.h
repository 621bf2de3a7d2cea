// Where a value stands in a result, and the sentences that say what is wrong with it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace coprod {

/// A result's JSON as it is read and as the schema is made: keys stay in their order.
using Json = nlohmann::ordered_json;

/// The way from the whole result to a value, a step each; a step must outlive those below it.
struct Way {
    const Way* up = nullptr;
    std::string_view key = {}; ///< empty for an item of a list
    std::size_t index = 0;     ///< of that item
};

/// The way as a person can follow it: "ladder.groups[0].stages"; "the line" for the whole.
[[nodiscard]] std::string name_of(const Way& way);

/// The value in a few words: "a list", "the number 3", "the text "maybe"".
[[nodiscard]] std::string found_in(const Json& value);

/// "`gates` is a text, and a list is needed".
[[nodiscard]] std::string wrong_type(const Way& way, const Json& value, std::string_view needed);

/// "`title` holds the control character U+0001, and no text of a result may hold it".
[[nodiscard]] std::string forbidden_in(const Way& way, char32_t code);

} // namespace coprod
