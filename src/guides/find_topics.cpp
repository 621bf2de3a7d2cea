#include "guides/find_topics.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "input/letters.h"
#include "input/suggest.h"

namespace coprod {

namespace {

bool separates(char c) {
    return c == ' ' || c == '-' || c == '_' || c == '\t' || c == '\n';
}

/// Small letters, and one space for each run of what separates words.
std::string folded(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        if (!separates(c))
            plain += lower_letter(c);
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    while (!plain.empty() && plain.back() == ' ')
        plain.pop_back();
    return plain;
}

std::vector<std::string> components(std::string_view path) {
    std::vector<std::string> parts(1);
    for (const char c : path)
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

/// A name in capitals stands for any name, and may be left out.
bool is_any(const std::string& part) {
    return part.size() > 1 &&
           std::ranges::all_of(part, [](char c) { return (c >= 'A' && c <= 'Z') || c == ' '; });
}

/// Whether the end of the path is what was asked for: heard.told for do.heard.told.
bool ends_in(std::span<const std::string> path, std::span<const std::string> asked) {
    if (asked.empty())
        return true;
    if (path.empty())
        return false;
    const auto rest = path.first(path.size() - 1);
    if (is_any(path.back()))
        return ends_in(rest, asked) || ends_in(rest, asked.first(asked.size() - 1));
    return folded(path.back()) == folded(asked.back()) &&
           ends_in(rest, asked.first(asked.size() - 1));
}

bool ends_in(const std::string& path, std::string_view asked) {
    if (path.empty())
        return false;
    const auto parts = components(path);
    const auto wanted = components(asked);
    return ends_in(std::span(parts), std::span(wanted));
}

bool is_key(const Topic& topic) {
    return topic.kind == TopicKind::key || topic.kind == TopicKind::charter_key;
}

/// What is asked for, split at the slash of `kind/id`.
struct Asked {
    std::string_view whole;
    const TopicSort* sort = nullptr;
    std::string_view id;
};

const TopicSort* sort_called(std::string_view name) {
    const std::string wanted = folded(name);
    for (const TopicSort& sort : topic_sorts())
        if (folded(sort.word) == wanted || folded(sort.one) == wanted ||
            folded(sort.many) == wanted || folded(sort.word) + "s" == wanted)
            return &sort;
    return nullptr;
}

Asked understood(std::string_view text) {
    Asked asked{text, nullptr, text};
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return asked;
    asked.sort = sort_called(text.substr(0, slash));
    if (asked.sort != nullptr)
        asked.id = text.substr(slash + 1);
    return asked;
}

bool is_called(const Topic& topic, const Asked& asked) {
    if (asked.sort != nullptr && asked.sort->kind != topic.kind)
        return false;
    const std::string wanted = folded(asked.id);
    if (wanted.empty())
        return false;
    if (folded(topic.id) == wanted || folded(topic.path) == wanted)
        return true;
    if (topic.kind == TopicKind::word && folded(topic.id) + "s" == wanted)
        return true;
    return !is_key(topic) && topic.kind != TopicKind::code &&
           (folded(topic.title) == wanted || folded(topic.wording) == wanted);
}

/// Keys can be named by the end of their path.
bool is_called_in_short(const Topic& topic, const Asked& asked) {
    if (asked.sort != nullptr && asked.sort->kind != topic.kind)
        return false;
    return is_key(topic)
               ? ends_in(topic.id, asked.id)
               : asked.id.find('.') != std::string_view::npos && ends_in(topic.path, asked.id);
}

/// A key that ends in the same name as something else is mentioned beside it.
void add_keys_named_so(const std::vector<Topic>& topics, const Asked& asked, FoundTopics& found) {
    for (const Topic& topic : topics)
        if (topic.kind == TopicKind::key && is_called_in_short(topic, asked) &&
            std::ranges::find(found.meant, &topic) == found.meant.end())
            found.also.push_back(&topic);
}

/// How well the words are found in a topic; 0: not at all.
int nearness(const Topic& topic, const std::vector<std::string>& words) {
    const std::string id = folded(topic.id);
    const std::string title = folded(topic.title);
    const std::string wording = folded(topic.wording);
    int worst = 3;
    for (const std::string& word : words) {
        const auto in = [&](const std::string& text) {
            return text.find(word) != std::string::npos;
        };
        worst = std::min(worst, in(id) ? 3 : in(title) ? 2 : in(wording) ? 1 : 0);
    }
    return words.empty() ? 0 : worst;
}

std::vector<std::string> words_of(std::string_view text) {
    constexpr std::size_t shortest = 3; // "a" and "to" stand everywhere
    std::vector<std::string> words;
    std::string word;
    const std::string plain = folded(text) + " ";
    for (const char c : plain) {
        if (c != ' ') {
            word += c;
            continue;
        }
        if (word.size() >= shortest)
            words.push_back(word);
        word.clear();
    }
    return words;
}

std::vector<const Topic*> near_topics(const std::vector<Topic>& topics, std::string_view asked) {
    const std::vector<std::string> words = words_of(asked);
    std::vector<const Topic*> near;
    for (int wanted = 3; wanted > 0; --wanted)
        for (const Topic& topic : topics)
            if (topic.kind != TopicKind::charter_key && nearness(topic, words) == wanted)
                near.push_back(&topic);
    return near;
}

std::string nearest_name(const std::vector<Topic>& topics, std::string_view asked) {
    std::vector<std::string_view> names;
    for (const Topic& topic : topics)
        if (topic.kind != TopicKind::charter_key)
            names.emplace_back(topic.id);
    return std::string(closest(asked, names).value_or(""));
}

/// Whether the path as far as one of its names in capitals is what was asked for:
/// involvement.parents for involvement.GROUP.STAGE.agreed_by.
bool passes(const std::vector<std::string>& path, const std::vector<std::string>& asked) {
    if (path.size() <= asked.size() || !is_any(path[asked.size() - 1]))
        return false;
    return std::ranges::equal(asked, std::span(path).first(asked.size()),
                              [](const std::string& one, const std::string& part) {
                                  return is_any(part) || folded(part) == folded(one);
                              });
}

/// The key or the criterion that stands furthest down on the way to it.
const Topic* nearest_above(const std::vector<Topic>& topics, std::vector<std::string> asked) {
    for (asked.pop_back(); !asked.empty(); asked.pop_back()) {
        const std::string path = fmt::format("{}", fmt::join(asked, "."));
        for (const Topic& topic : topics)
            if (topic.path == path || (topic.kind == TopicKind::key && topic.id == path))
                return &topic;
    }
    return nullptr;
}

/// What stands at a place that has names in it which people choose, as `check` prints them:
/// involvement.parents.decide, do.heard ramp. What holds it is meant, and the stage itself.
void find_place(const std::vector<Topic>& topics, std::string_view text, FoundTopics& found) {
    const bool is_record = text.find('.') < text.find(' ') && text.find(' ') < text.size();
    std::vector<std::string> asked = components(text.substr(0, text.find(' ')));
    if (is_record)
        asked.emplace_back(text.substr(text.find(' ') + 1));
    const bool is_there = std::ranges::any_of(topics, [&](const Topic& topic) {
        return topic.kind == TopicKind::key &&
               (is_record ? topic.id == text.substr(0, text.find(' '))
                          : passes(components(topic.id), asked));
    });
    const Topic* above = is_there ? nearest_above(topics, asked) : nullptr;
    if (above == nullptr)
        return;
    found.meant.push_back(above);
    for (const Topic& topic : topics)
        if (topic.kind == TopicKind::stage && topic.id == asked.back())
            found.meant.push_back(&topic);
}

} // namespace

FoundTopics find_topics(const std::vector<Topic>& topics, std::string_view text) {
    const Asked asked = understood(text);
    FoundTopics found;
    if (asked.whole == asked.id)
        found.sort = sort_called(text);
    const auto take = [&](auto fits) {
        for (const Topic& topic : topics)
            if (fits(topic, asked))
                (topic.kind == TopicKind::charter_key ? found.also : found.meant).push_back(&topic);
    };
    take(is_called);
    if (found.meant.empty() && found.also.empty() && found.sort == nullptr)
        take(is_called_in_short);
    if (found.meant.empty())
        found.meant.swap(found.also);
    else
        add_keys_named_so(topics, asked, found);
    if (found.meant.empty() && found.sort == nullptr)
        find_place(topics, text, found);
    if (!found.meant.empty() || found.sort != nullptr)
        return found;
    found.near = near_topics(topics, text);
    if (found.near.empty())
        found.suggestion = nearest_name(topics, text);
    return found;
}

} // namespace coprod
