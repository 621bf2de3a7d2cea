#include "input/suggest.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "input/letters.h"

namespace coprod {
namespace {

// Nobody types a word of this length by mistake, and the cost grows with the square.
constexpr std::size_t longest_word = 64;

std::string fold(std::string_view word) {
    std::string folded;
    for (const char letter : word) {
        if (letter == '_' || letter == '-' || letter == ' ')
            continue;
        folded += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return folded;
}

bool begin_alike(std::string_view one, std::string_view two) {
    const std::size_t shorter = std::min(one.size(), two.size());
    if (shorter >= 4 && one.substr(0, shorter) == two.substr(0, shorter))
        return true;
    constexpr std::size_t telling = 5; // "parents" and "parent-carer" begin alike for long enough
    return shorter > telling && one.substr(0, telling) == two.substr(0, telling);
}

} // namespace

std::size_t letters_between(std::string_view one, std::string_view two) {
    const std::size_t width = two.size() + 1;
    std::vector<std::size_t> before(width);
    std::vector<std::size_t> last(width);
    std::vector<std::size_t> row(width);
    for (std::size_t column = 0; column < width; ++column)
        last[column] = column;
    for (std::size_t line = 1; line <= one.size(); ++line) {
        row[0] = line;
        for (std::size_t column = 1; column < width; ++column) {
            const bool same = one[line - 1] == two[column - 1];
            row[column] = std::min(
                {last[column] + 1, row[column - 1] + 1, last[column - 1] + (same ? 0U : 1U)});
            const bool swapped = line > 1 && column > 1 && one[line - 1] == two[column - 2] &&
                                 one[line - 2] == two[column - 1];
            if (swapped)
                row[column] = std::min(row[column], before[column - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[two.size()];
}

std::optional<std::string_view> closest(std::string_view wrong,
                                        std::span<const std::string_view> allowed) {
    if (wrong.size() > longest_word)
        return std::nullopt;
    const std::string folded = fold(wrong);
    const std::size_t limit = folded.size() / 3;
    std::optional<std::string_view> best;
    std::optional<std::string_view> prefix;
    std::size_t best_cost = limit + 1;
    for (const std::string_view word : allowed) {
        const std::string candidate = fold(word);
        const std::size_t cost = letters_between(folded, candidate);
        if (!folded.empty() && cost < best_cost) {
            best = word;
            best_cost = cost;
        }
        if (!prefix && begin_alike(folded, candidate))
            prefix = word;
    }
    return best ? best : prefix;
}

std::string suggested(std::string_view wrong, std::span<const std::string_view> allowed) {
    constexpr std::size_t most_compared = 400; // more of them take longer than a hint is worth
    constexpr std::size_t most_listed = 16;
    if (allowed.size() <= most_compared)
        if (const auto near = closest(wrong, allowed))
            return fmt::format("Did you mean `{}`?", *near);
    if (allowed.size() <= most_listed)
        return fmt::format("Write one of: {}.", fmt::join(allowed, ", "));
    return fmt::format("There are {} to choose from; the first are: {} …", allowed.size(),
                       fmt::join(allowed.first(most_listed), ", "));
}

std::string hyphenated(std::string_view text, std::size_t longest) {
    std::string result;
    bool gap = false;
    for (const char raw : text) {
        const char sign = lower_letter(raw);
        if ((sign < 'a' || sign > 'z') && (sign < '0' || sign > '9')) {
            gap = !result.empty();
            continue;
        }
        if (result.size() + (gap ? 2 : 1) > longest)
            break;
        if (gap)
            result += '-';
        gap = false;
        result += sign;
    }
    return result;
}

} // namespace coprod
