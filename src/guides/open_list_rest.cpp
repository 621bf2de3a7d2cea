#include "guides/open_list_rest.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace coprod {

namespace {

/// The sections that are looked at, and what they refer to.
constexpr std::array<std::string_view, 4> looked_at{"project", "ready", "plan", "review"};
constexpr std::array<std::string_view, 5> read{"project", "groups", "ready", "plan", "review"};

YamlNode sections_of(const YamlNode& root) {
    YamlNode part;
    part.kind = YamlNode::Kind::map;
    part.place = root.place;
    for (const YamlEntry& entry : root.entries)
        if (std::find(read.begin(), read.end(), entry.key) != read.end())
            part.entries.push_back(entry);
    return part;
}

/// The key at the top of the file in whose section the place lies; empty where it lies in none.
std::string_view section_at(const YamlNode& root, Place place) {
    std::string_view found;
    Place nearest;
    for (const YamlEntry& entry : root.entries)
        if (entry.key_place <= place && nearest <= entry.key_place) {
            found = entry.key;
            nearest = entry.key_place;
        }
    return found;
}

/// Takes the sections away in which there are mistakes; false where there is none to take away.
bool drop_mistaken(const YamlNode& root, const Diagnostics& diagnostics, YamlNode& part,
                   std::vector<std::string>& dropped) {
    const std::size_t before = part.entries.size();
    for (const Diagnostic& found : diagnostics.sorted()) {
        if (found.severity != Severity::error)
            continue;
        const std::string_view section = section_at(root, found.place);
        std::erase_if(part.entries, [&](const YamlEntry& entry) { return entry.key == section; });
        dropped.emplace_back(section);
    }
    return part.entries.size() < before;
}

/// The part of the file that can be read without a mistake.
std::optional<Submission> load_part(const SubmissionFile& file, const Charter& charter,
                                    YamlNode& part, std::vector<std::string>& dropped) {
    for (;;) {
        SubmissionFile alone(file.source->name);
        alone.source = file.source;
        alone.root = part;
        if (auto submission = load_submission(alone, charter))
            return submission;
        if (!drop_mistaken(*file.root, alone.diagnostics, part, dropped))
            return std::nullopt;
    }
}

} // namespace

std::optional<OpenList> list_open_of_the_rest(const SubmissionFile& file, const Charter& charter,
                                              Date date) {
    if (!file.source || !file.root || file.root->kind != YamlNode::Kind::map)
        return std::nullopt;
    YamlNode part = sections_of(*file.root);
    std::vector<std::string> dropped;
    const auto submission = load_part(file, charter, part, dropped);
    if (!submission)
        return std::nullopt;
    OpenList list = list_open(charter, *submission, assess(charter, *submission, date), *file.root);
    keep_sections(list, [&](std::string_view section) {
        return std::find(looked_at.begin(), looked_at.end(), section) != looked_at.end() &&
               std::find(dropped.begin(), dropped.end(), section) == dropped.end();
    });
    return list.parts.empty() ? std::nullopt : std::optional(std::move(list));
}

} // namespace coprod
