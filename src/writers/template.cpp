#include "writers/template.h"

#include <atomic>
#include <mutex>
#include <stdexcept>

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

#include "writers/escapes.h"
#include "writers/shipped_templates.h"
#include "writers/template_check.h"

namespace coprod {

namespace {

namespace mustache = kainjow::mustache;

/// Templates inside templates go no deeper; one that includes itself is found this way.
constexpr std::size_t deepest = 8;

mustache::data as_data(const Filling& filling) {
    mustache::data data;
    for (const auto& [name, value] : filling.values()) {
        if (value.is_list) {
            mustache::data list{mustache::data::type::list};
            for (const Filling& item : value.items)
                list.push_back(as_data(item));
            data.set(name, list);
        } else if (value.is_flag) {
            data.set(name, value.on);
        } else if (value.text.empty()) {
            data.set(name, false); // an empty text opens no section, as a reader of templates hopes
        } else {
            data.set(name, value.text);
        }
    }
    return data;
}

using Texts = std::map<std::string, std::string, std::less<>>; // by name

Texts shipped_texts() {
    Texts texts;
    for (const ShippedTemplate& each : shipped_templates())
        texts.emplace(each.name, each.text);
    return texts;
}

/// The file with everything that it includes; a problem goes into `trouble`.
class Including {
public:
    Including(const Texts& texts, TemplateTrouble& trouble) : texts_(texts), trouble_(trouble) {}

    /// The tags of all texts have their ends.
    std::string whole(const std::string& name, std::size_t depth) {
        const std::string& text = texts_.find(name)->second;
        std::string all;
        std::size_t done = 0;
        for (std::size_t open = text.find("{{>"); open != std::string::npos && !failed();
             open = text.find("{{>", done)) {
            const std::size_t close = text.find("}}", open);
            const std::string inner = trimmed(text.substr(open + 3, close - open - 3));
            all.append(text, done, open - done);
            if (texts_.find(inner) == texts_.end())
                fail(name, fmt::format("It includes {{{{> {}}}}}, and there is no template of that "
                                       "name.",
                                       inner));
            else if (depth == deepest)
                fail(name, "It includes itself, or templates in templates too deep.");
            else
                all += without_last_line_end(whole(inner, depth + 1));
            if (all.size() > longest_template)
                fail(name, fmt::format("With all that it includes it is longer than {} MiB.",
                                       longest_template / 1024 / 1024));
            done = close + 2;
        }
        return all.append(text, done);
    }

    [[nodiscard]] bool failed() const { return !trouble_.words.empty(); }

private:
    const Texts& texts_;
    TemplateTrouble& trouble_;

    void fail(const std::string& name, std::string words) { trouble_ = {name, std::move(words)}; }

    static std::string trimmed(const std::string& text) {
        const auto first = text.find_first_not_of(" \t");
        if (first == std::string::npos)
            return {};
        return text.substr(first, text.find_last_not_of(" \t") - first + 1);
    }

    /// Where it is included, the line goes on or ends by itself.
    static std::string without_last_line_end(std::string text) {
        if (text.ends_with('\n'))
            text.pop_back();
        return text;
    }
};

} // namespace

Filling::Value& Filling::at(std::string_view name) {
    const auto known = values_.find(name);
    return known != values_.end() ? known->second
                                  : values_.emplace(std::string(name), Value()).first->second;
}

void Filling::text(std::string_view name, std::string_view value) {
    at(name).text = value;
}

void Filling::number(std::string_view name, long long value) {
    at(name).text = std::to_string(value);
}

void Filling::flag(std::string_view name, bool value) {
    Value& kept = at(name);
    kept.is_flag = true;
    kept.on = value;
}

Filling& Filling::item(std::string_view list) {
    Value& value = at(list);
    value.is_list = true;
    return value.items.emplace_back();
}

void Filling::texts(std::string_view list, const std::vector<std::string>& values) {
    at(list).is_list = true;
    for (const std::string& each : values)
        item(list).text("text", each);
}

Filling& Filling::part(std::string_view name) {
    return item(name);
}

struct Templates::Parsed {
    std::mutex guard; // several threads may ask for it first
    std::atomic<bool> tried = false;
    std::unique_ptr<mustache::mustache> text; // printing changes nothing in it while no {{> is left
};

Templates::Templates(Texts texts) : texts_(std::move(texts)) {
    for (const auto& [name, text] : texts_)
        parsed_.emplace(name, std::make_unique<Parsed>());
}

Templates::Templates(Templates&&) noexcept = default;
Templates& Templates::operator=(Templates&&) noexcept = default;
Templates::~Templates() = default;

std::optional<Templates> Templates::with(const std::map<std::string, std::string>& replaced,
                                         TemplateTrouble& trouble) {
    Texts texts = shipped_texts();
    for (const auto& [name, text] : replaced) {
        const auto known = texts.find(name);
        if (known == texts.end()) {
            trouble = {name, "No template has this name."};
            return std::nullopt;
        }
        known->second = text;
    }
    // First each by itself, so that a mistake is found in the file that has it.
    for (const auto& [name, text] : texts)
        if (std::string bad = mistake_in_template(text, true); !bad.empty()) {
            trouble = {name, std::move(bad)};
            return std::nullopt;
        }
    Templates made(std::move(texts));
    for (const auto& [name, parsed] : made.parsed_)
        if (!made.parse(name, *parsed, trouble))
            return std::nullopt;
    return made;
}

/// Parses the template where that has not been done yet; false and `trouble` where it cannot be.
bool Templates::parse(const std::string& name, Parsed& parsed, TemplateTrouble& trouble) const {
    if (!parsed.tried) {
        const std::scoped_lock lock(parsed.guard);
        if (!parsed.tried)
            parse_whole(name, parsed, trouble);
        parsed.tried = true;
    }
    return parsed.text != nullptr;
}

void Templates::parse_whole(const std::string& name, Parsed& parsed,
                            TemplateTrouble& trouble) const {
    Including including(texts_, trouble);
    const std::string whole = including.whole(name, 0);
    if (including.failed())
        return;
    // The library fills in what a tag {{> still names at the time of printing, from the texts of a
    // report: none may be left.
    if (std::string bad = mistake_in_template(whole, false); !bad.empty()) {
        trouble = {name, std::move(bad)};
        return;
    }
    auto text = std::make_unique<mustache::mustache>(whole);
    text->set_custom_escape(escape_for(name));
    if (text->is_valid())
        parsed.text = std::move(text);
    else
        trouble = {name, text->error_message() + "."};
}

const Templates& Templates::shipped() {
    static const Templates own{shipped_texts()};
    return own;
}

std::string Templates::fill(std::string_view name, const Filling& filling) const {
    const auto found = parsed_.find(name);
    if (found == parsed_.end())
        throw std::logic_error("no template " + std::string(name));
    TemplateTrouble trouble;
    if (!parse(found->first, *found->second, trouble))
        throw std::logic_error(trouble.name + ": " + trouble.words);
    // Not through a stream, which would go on after a part for which there was no memory.
    std::string text;
    found->second->text->render(as_data(filling), [&](const std::string& part) { text += part; });
    return finished(name, text);
}

} // namespace coprod
