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

EventPlace place_of(const YAML::Mark& mark) {
    return {static_cast<std::size_t>(mark.pos), static_cast<std::uint32_t>(mark.line),
            static_cast<std::uint32_t>(mark.column)};
}

// Anchors and tags are not passed on: the TreeBuilder sees them in the source.
class EventAdapter : public YAML::EventHandler {
public:
    explicit EventAdapter(TreeBuilder& builder) : builder_(builder) {}

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
    TreeBuilder& builder_;
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

YamlNode read_document(const Source& source, Diagnostics& diagnostics) {
    ViewBuffer buffer(source.text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    TreeBuilder builder(source, diagnostics);
    EventAdapter adapter(builder);
    parser.HandleNextDocument(adapter);
    YamlNode root = builder.finish();
    // The whole file is accounted for by now; a second document would be the library's mistake.
    // Asked for once only, because there are texts of which the library finds documents without
    // end.
    TreeBuilder second(source, diagnostics);
    EventAdapter second_adapter(second);
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
    try {
        return read_document(source, diagnostics);
    } catch (const StopReading&) {
        return std::nullopt;
    } catch (const UnreadableText& text) {
        explain_syntax(source, text.offset, diagnostics);
    } catch (const YAML::Exception& error) {
        const bool placed = error.mark.pos >= 0;
        explain_syntax(source, placed ? static_cast<std::size_t>(error.mark.pos) : 0, diagnostics);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        explain_syntax(source, 0, diagnostics);
    }
    return std::nullopt;
}

} // namespace coprod
