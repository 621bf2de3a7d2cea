// Builds the tree from the YAML library's events and checks every event against the source
// (reliability.md, "Reading YAML", steps 5 to 8): what the events do not account for is a mistake,
// never left out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/source_cursor.h"
#include "input/yaml.h"

namespace coprod {

/// Where an event begins: its offset in the text, and line and column from 0, as the library
/// counts.
struct EventPlace {
    std::size_t offset = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// Thrown inside parse_yaml when a message was given after which nothing more can be read.
struct StopReading {};

/// Thrown inside parse_yaml where the text and the library's reading of it differ; no message was
/// given yet.
struct UnreadableText {
    std::size_t offset;
};

/// What to do about a name that has no colon.
inline constexpr std::string_view missing_colon_help =
    "Write a colon and a space behind the name; if the line goes on with the text above, indent it "
    "more.";

/// What to do where a colon has no name, or a name is written in a way that is not allowed.
inline constexpr std::string_view missing_name_help =
    "Write the name, a colon and the answer, like this:  name: answer";

/// Takes the events of one document in their order; throws StopReading or UnreadableText.
class TreeBuilder {
public:
    /// The events are those of `shorter`, with places in the source; all three must outlive this.
    TreeBuilder(const Source& source, const ShortText& shorter, Diagnostics& diagnostics)
        : source_(source), shorter_(shorter), diagnostics_(diagnostics), cursor_(source.text) {}

    void null(EventPlace at);
    void alias(EventPlace at);
    void scalar(EventPlace at, const std::string& text);
    void list_start(EventPlace at) { open_frame(at, true); }
    void map_start(EventPlace at) { open_frame(at, false); }
    void list_end() { close_frame(); }
    void map_end() { close_frame(); }

    /// The tree, once the document's end was found to be the file's end.
    [[nodiscard]] YamlNode finish();

private:
    struct Frame {
        YamlNode* node = nullptr; // in the tree; its holder takes no other value meanwhile
        int indent = -1; // the column of the innermost block, which later lines must exceed
        bool list = false;
        bool flow = false;     // inside [ ] or { }
        bool brackets = false; // has brackets of its own; a pair directly inside [ ] has none
        bool want_value = false;
        std::size_t size = 0;     // items or keys begun
        std::size_t sign = 0;     // the offset of a list's last dash or comma
        std::size_t sign_end = 0; // behind the last colon or dash
        std::string key;
        Place key_place; // in a map
    };
    struct Word {
        std::string text;
        Place place;
        std::size_t begin = 0;
        bool quoted = false;
    };

    const Source& source_;
    const ShortText& shorter_;
    Diagnostics& diagnostics_;
    SourceCursor cursor_;
    std::size_t near_ = 0; // in shorter_
    std::vector<Frame> frames_;
    std::optional<YamlNode> root_;
    std::size_t values_ = 0;
    std::size_t reported_ = 0;
    std::size_t warned_ = 0;

    [[nodiscard]] bool in_flow() const { return !frames_.empty() && frames_.back().flow; }
    [[nodiscard]] int indent() const { return frames_.empty() ? -1 : frames_.back().indent; }
    [[nodiscard]] bool expects_key() const {
        return !frames_.empty() && !frames_.back().list && !frames_.back().want_value;
    }

    // What may be collected goes on, until there are most_messages of it; the rest stops.
    void refuse(std::string_view code, Place place, std::string message, std::string_view help);
    [[noreturn]] void stop(std::string_view code, Place place, std::string message,
                           std::string_view help);
    void warn(std::string_view code, Place place, std::string_view message, std::string_view help);

    void separate();
    void take_dash();
    void refuse_complex_key();
    void skip_document_start();
    void arrive(EventPlace at);
    void check_position(EventPlace at) const;
    void read_properties();
    void count_value();

    [[nodiscard]] Word take_word(EventPlace at, const std::string& text);
    void take_quoted(Place place, std::string& text);
    void take_plain(std::string& text);
    void check_continuation(std::size_t begin, std::size_t end);
    void check_size(const Word& word, bool key);
    void take_key(Word word);
    void expect_colon(const Word& word);
    void warn_about_comment(std::size_t offset);
    void warn_about_cut_sentence(std::string_view text, std::size_t offset);

    [[nodiscard]] YamlNode& add_value();
    void open_frame(EventPlace at, bool list);
    [[nodiscard]] Place set_layout(Frame& frame, EventPlace at);
    void close_frame();
    void refuse_repeated_keys(const std::vector<YamlEntry>& entries);
};

} // namespace coprod
