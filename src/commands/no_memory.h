// What is said where memory has run out.
#pragma once

#include <exception>
#include <new>
#include <string_view>

namespace coprod {

/// Can be written without needing any memory; the status is then `exit_status::cannot_write`.
inline constexpr std::string_view no_memory_words =
    "coprod: there is not enough memory to go on. Close other programs, or judge fewer projects at "
    "a time, and run this again.\n";

/// The same behind words that say who speaks, and before others on the same line.
inline constexpr std::string_view no_memory_reason =
    no_memory_words.substr(std::string_view("coprod: ").size(),
                           no_memory_words.size() - std::string_view("coprod: \n").size());

/// Whether the exception that is being handled says so; false where there is none. Needs no memory.
[[nodiscard]] inline bool is_no_memory() noexcept {
    if (!std::current_exception())
        return false;
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace coprod
