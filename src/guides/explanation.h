// What `coprod explain` says about one thing, before it is laid out.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace coprod {

using Texts = std::vector<std::string>;

/// A heading and what stands under it; several texts are a list.
struct ExplainedPart {
    std::string heading;
    Texts texts;
    bool as_typed = false; ///< lines of a file, which keep their indentation
};

/// One thing explained. Texts are raw: they come from the charter, or are the program's own.
struct Explanation {
    std::string title;   ///< "Commitment: We will be transparent"
    std::string name;    ///< how to ask for it again: "commitment/be-transparent"
    std::string wording; ///< quoted from the source; may be empty
    std::string source;  ///< where it was published; empty where there is no wording
    std::vector<ExplainedPart> parts;

    /// Adds a part; nothing where none of the texts says anything.
    void add(std::string heading, Texts texts) {
        std::erase_if(texts, [](const std::string& text) { return text.empty(); });
        if (!texts.empty())
            parts.push_back({std::move(heading), std::move(texts)});
    }
};

} // namespace coprod
