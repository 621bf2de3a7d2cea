// ASCII letters and digits without regard to any locale.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// The small form of an ASCII capital; every other byte as it is.
[[nodiscard]] inline char lower_letter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// True for 0 to 9.
[[nodiscard]] inline bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// The text with small letters for ASCII capitals; every other byte as it is.
[[nodiscard]] inline std::string lower_letters(std::string_view text) {
    std::string result(text);
    for (char& letter : result)
        letter = lower_letter(letter);
    return result;
}

} // namespace coprod
