// A new charter with something changed in it, and what looking it over says.
#pragma once

#include <string>

#include "catch.h"
#include "charter/load_charter.h"
#include "charter/shipped.h"
#include "folder.h"
#include "guides/charter_start.h"
#include "guides/look_over_charter.h"

namespace coprod_tests {

/// A whole charter without anything to look at.
inline std::string new_charter() {
    return coprod::charter_start(
        {"northshire", "Northshire Charter", std::string(coprod::default_charter())});
}

/// The same text with the first place of `old_words` changed.
inline std::string with(std::string text, const std::string& old_words,
                        const std::string& new_words) {
    const auto at = text.find(old_words);
    CAPTURE(old_words);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old_words.size(), new_words);
}

/// A new charter that has the shipped ladder written in it instead of taking it over; its first
/// document is `our-text`.
inline std::string charter_with_ladder() {
    std::string ladder;
    for (const coprod::ShippedCharter& shipped : coprod::shipped_charters()) {
        const std::string text = "\n" + std::string(shipped.text);
        const auto begin = text.find("\nladder:\n");
        if (begin != std::string::npos)
            ladder = text.substr(begin, text.find("\nengagement:") - begin) + "\n";
    }
    const std::string document = "document: \"stoke-on-trent-toolkit\"";
    for (auto at = ladder.find(document); at != std::string::npos; at = ladder.find(document))
        ladder.replace(at, document.size(), "document: \"our-text\"");
    return with(new_charter(), "      - \"ladder\"\n", "") + ladder;
}

/// Where each warning points (the line of the file), its code, what it says and what to do; or the
/// same of the errors.
inline std::string warnings_of(const std::string& content) {
    const NewFolder folder;
    folder.write("own.yaml", content);
    const InsideFolder inside(folder.path());
    const coprod::LookedOver looked = coprod::look_over_charter("own.yaml");
    std::string text;
    for (const coprod::Diagnostic& item : looked.loaded.diagnostics) {
        const auto begin = item.line_text.find_first_not_of(' ');
        text += item.line_text.substr(begin == std::string::npos ? 0 : begin) + "\n[" +
                std::string(item.code) + "] " + item.message + "\n" + item.help + "\n";
    }
    return text;
}

/// What is good to know of a charter, a line each.
inline std::string notes_of(const std::string& content) {
    const NewFolder folder;
    folder.write("own.yaml", content);
    const InsideFolder inside(folder.path());
    std::string text;
    for (const std::string& note : coprod::look_over_charter("own.yaml").notes)
        text += note + "\n";
    return text;
}

} // namespace coprod_tests
