// The only file that knows the YAML library: its events go to the TreeBuilder, its exceptions end
// here.
#include "input/yaml.h"

#include <algorithm>
#include <istream>
#include <new>
#include <streambuf>
#include <string>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "input/syntax_help.h"
#include "input/tree_builder.h"
#include "input/yaml_limits.h"

namespace coprod {
namespace {

// Lets the library read the source where it lies.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(const std::string& text) {
        // A stream buffer's pointers are not const, but nothing is put back that was not read from
        // here.
        char* const begin = const_cast<char*>(text.data());
        setg(begin, begin, begin + text.size());
    }
};

// Anchors and tags are not passed on: the TreeBuilder sees them in the source.
class EventAdapter : public YAML::EventHandler {
public:
    EventAdapter(const Source& source, const ShortText& shorter, TreeBuilder& builder)
        : line_starts_(source.line_starts), shorter_(shorter), builder_(builder) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { builder_.null(place_of(mark)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        builder_.alias(place_of(mark));
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& text) override {
        builder_.scalar(place_of(mark), text);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        builder_.list_start(place_of(mark));
    }
    void OnSequenceEnd() override { builder_.list_end(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        builder_.map_start(place_of(mark));
    }
    void OnMapEnd() override { builder_.map_end(); }

private:
    const std::vector<std::size_t>& line_starts_;
    const ShortText& shorter_;
    std::size_t near_ = 0;
    TreeBuilder& builder_;

    [[nodiscard]] EventPlace place_of(const YAML::Mark& mark) {
        const std::size_t offset = shorter_.in_source(static_cast<std::size_t>(mark.pos), near_);
        const auto line = static_cast<std::size_t>(mark.line);
        const bool known = line < line_starts_.size() && line_starts_[line] <= offset;
        const std::size_t column =
            known ? offset - line_starts_[line] : static_cast<std::size_t>(mark.column);
        return {offset, static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column)};
    }
};

bool has_content(const Source& source) {
    SourceCursor cursor(source.text);
    cursor.skip_blanks();
    // A line "---" alone is no content either; check_lines lets no other one pass.
    const std::string_view line = source.line(source.place_at(cursor.at()).line);
    if (line.substr(0, 3) == "---" && line.find_first_not_of(" \t", 3) == std::string_view::npos)
        cursor.move_to(cursor.at() + 3);
    cursor.skip_blanks();
    return !cursor.at_end();
}

// They are few, so it is quicker to search for them than to look at each letter.
std::size_t count_of(std::string_view text, char letter) {
    std::size_t count = 0;
    for (std::size_t at = text.find(letter); at != std::string_view::npos;
         at = text.find(letter, at + 1))
        ++count;
    return count;
}

bool check_before_parsing(const Source& source, Diagnostics& diagnostics) {
    if (!has_content(source)) {
        diagnostics.error("empty-file", {},
                          "there is nothing in this file but comments and white space",
                          "Fill it in and save it again.");
        return false;
    }
    const std::size_t brackets = count_of(source.text, '[') + count_of(source.text, '{');
    if (brackets <= most_yaml_brackets)
        return true;
    diagnostics.error(
        "too-many-brackets", {},
        fmt::format("the file has {} brackets that open ([ and {{), and at most {} are read",
                    brackets, most_yaml_brackets),
        "Write lists with one item a line, each with a dash before it.");
    return false;
}

YamlNode read_document(const Source& source, const ShortText& shorter, Diagnostics& diagnostics) {
    ViewBuffer buffer(shorter.text());
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    TreeBuilder builder(source, shorter, diagnostics);
    EventAdapter adapter(source, shorter, builder);
    parser.HandleNextDocument(adapter);
    YamlNode root = builder.finish();
    // The whole file is accounted for by now; a second document would be the library's mistake.
    // Asked for once only, because there are texts of which the library finds documents without
    // end.
    TreeBuilder second(source, shorter, diagnostics);
    EventAdapter second_adapter(source, shorter, second);
    if (parser.HandleNextDocument(second_adapter))
        throw UnreadableText{source.text.size()};
    return root;
}

} // namespace

const YamlEntry* YamlNode::find(std::string_view key) const {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const YamlEntry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

std::optional<YamlNode> parse_yaml(const Source& source, Diagnostics& diagnostics) {
    diagnostics.quote_from(source);
    if (!check_before_parsing(source, diagnostics))
        return std::nullopt;
    const ShortText shorter(source.text);
    try {
        return read_document(source, shorter, diagnostics);
    } catch (const StopReading&) {
        return std::nullopt;
    } catch (const UnreadableText& text) {
        explain_syntax(source, text.offset, diagnostics);
    } catch (const YAML::Exception& error) {
        const bool placed = error.mark.pos >= 0;
        std::size_t near = 0;
        explain_syntax(
            source, placed ? shorter.in_source(static_cast<std::size_t>(error.mark.pos), near) : 0,
            diagnostics);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        explain_syntax(source, 0, diagnostics);
    }
    return std::nullopt;
}

} // namespace coprod
