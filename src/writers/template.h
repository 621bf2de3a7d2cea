// Reports by templates (mustache): words and layout are text files that an area can replace, and a
// template can print a text in one way only, escaped for its format.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// What a template is filled with: texts, yes or no, and lists of the same, by name. Inside an item
/// a name that the item does not have is looked for around it, so each item gets all of its names.
class Filling {
public:
    /// A text; it also opens a section of that name where it is not empty.
    void text(std::string_view name, std::string_view value);
    void number(std::string_view name, long long value);
    void flag(std::string_view name, bool value);
    /// One more item of the list; the reference is good until the next item is added to it.
    Filling& item(std::string_view list);
    /// The items of a list of plain texts, each as `text`; an empty list opens no section.
    void texts(std::string_view list, const std::vector<std::string>& values);
    /// A part with names of its own, which opens a section.
    Filling& part(std::string_view name);

    struct Value {
        std::string text;
        bool is_list = false;
        bool is_flag = false;
        bool on = false;
        std::vector<Filling> items;
    };
    [[nodiscard]] const std::map<std::string, Value, std::less<>>& values() const {
        return values_;
    }

private:
    std::map<std::string, Value, std::less<>> values_;

    Value& at(std::string_view name);
};

/// What is wrong with a template: its name, the trouble and what to do, a sentence each.
struct TemplateTrouble {
    std::string name;
    std::string words;
};

/// All templates by their file names, such as report.html; what one includes ({{> style.css}}) is
/// put into it once, here. The ending of the name decides how texts are escaped
/// (writers/escapes.h).
class Templates {
public:
    Templates(Templates&&) noexcept;
    Templates& operator=(Templates&&) noexcept;
    ~Templates();

    /// The templates that come with the program, with those of `replaced` in the place of theirs;
    /// nothing and `trouble` where one has a mistake: a name that no template has, a tag that is
    /// not closed, one that would print a text as it is ({{{ or {{&), or other delimiters.
    [[nodiscard]] static std::optional<Templates>
    with(const std::map<std::string, std::string>& replaced, TemplateTrouble& trouble);

    /// The program's own. Each is parsed when it is first filled in, since most runs need few.
    [[nodiscard]] static const Templates& shipped();

    /// The template of that name, filled in. One that is not there is a mistake of the program.
    [[nodiscard]] std::string fill(std::string_view name, const Filling& filling) const;

private:
    struct Parsed;
    std::map<std::string, std::string, std::less<>> texts_; // by name, not yet put into each other
    std::map<std::string, std::unique_ptr<Parsed>, std::less<>> parsed_; // as texts_

    explicit Templates(std::map<std::string, std::string, std::less<>> texts);
    bool parse(const std::string& name, Parsed& parsed, TemplateTrouble& trouble) const;
    void parse_whole(const std::string& name, Parsed& parsed, TemplateTrouble& trouble) const;
};

} // namespace coprod
