// Keys of submissions and of charter files.
#include <algorithm>

#include <fmt/format.h>

#include "guides/explain_parts.h"
#include "guides/format_keys.h"
#include "guides/key_notes.h"
#include "input/fields.h"
#include "report/words.h"
#include "submission/charter_names.h"

namespace coprod {

namespace {

/// Whether other keys stand inside it.
bool has_keys_inside(const std::vector<FormatKey>& keys, const FormatKey& key) {
    const std::string inside = key.path + ".";
    return std::ranges::any_of(
        keys, [&](const FormatKey& other) { return other.path.starts_with(inside); });
}

/// The key in its place, from the top of the file.
Texts in_its_place(const std::vector<FormatKey>& keys, const FormatKey& key) {
    const std::string_view name = std::string_view(key.path).substr(key.path.rfind('.') + 1);
    const std::string_view example = key.field->example;
    Texts lines = key.around;
    lines.push_back(fmt::format("{}{}:{}{}", key.lead, name,
                                example.empty() && has_keys_inside(keys, key) ? "" : " ",
                                !example.empty()             ? example
                                : has_keys_inside(keys, key) ? ""
                                                             : "…"));
    return lines;
}

/// The names that may be written there, where the charter lists them.
Texts names_there(const Charter& charter, Names names) {
    constexpr std::size_t most_listed = 12;
    const std::vector<CharterName> all = names_in(charter, names);
    if (all.empty())
        return {};
    Texts shown;
    for (const CharterName& name : all)
        if (shown.size() < most_listed)
            shown.push_back(fmt::format("`{}`", name.id));
    if (all.size() > shown.size())
        return {fmt::format("{}, and {} more", fmt::join(shown, ", "), all.size() - shown.size())};
    return {fmt::format("{}", fmt::join(shown, ", "))};
}

Explanation of_key(const Topic& topic, const FormatKey& key) {
    Explanation about = begun(topic);
    about.title = fmt::format("{}: {}", sort_of(topic.kind).one, key.path);
    about.add("What it is", {sentence(key.words)});
    about.add("What may stand there", {sentence(shape_in_words(key))});
    return about;
}

} // namespace

Explanation explain_key(const Charter& charter, const Topic& topic) {
    const FormatKey& key = submission_keys()[topic.index];
    Explanation about = of_key(topic, key);
    about.add("Names of this charter that it takes", names_there(charter, key.field->names));
    if (const KeyNote* note = note_on(key.path)) {
        about.add("What it does", {std::string(note->does)});
        about.add("Where it is left out", {std::string(note->left_out)});
    }
    about.parts.push_back({stands_heading, in_its_place(submission_keys(), key), true});
    return about;
}

Explanation explain_charter_key(const Charter&, const Topic& topic) {
    const FormatKey& key = charter_keys()[topic.index];
    Explanation about = of_key(topic, key);
    about.add("Whether it is needed", {key.field->needed ? "It is needed wherever the keys around "
                                                           "it are there."
                                                         : "It may be left out."});
    about.parts.push_back(
        {"Where it stands in a charter file", in_its_place(charter_keys(), key), true});
    return about;
}

} // namespace coprod
