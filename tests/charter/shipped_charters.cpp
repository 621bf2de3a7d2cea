#include "charter/shipped_charters.h"

#include <filesystem>
#include <map>
#include <sstream>

#include "catch.h"
#include "charter/load_charter.h"
#include "folder.h"

namespace coprod_tests {

namespace {

const std::filesystem::path texts = COPROD_SOURCE_DIR "/../shared/charters";

std::string messages_of(const coprod::LoadedCharter& loaded) {
    std::string text;
    for (const coprod::Diagnostic& item : loaded.diagnostics)
        text += coprod::render(item);
    return text;
}

template <class List>
void add(std::vector<PartCriterion>& all, const std::string& part, const List& list) {
    for (const auto& criterion : list)
        all.push_back({part, &criterion});
}

} // namespace

const coprod::Charter& shipped_charter_of(std::string_view id) {
    static std::map<std::string, coprod::Charter, std::less<>> charters;
    auto found = charters.find(id);
    if (found == charters.end()) {
        coprod::LoadedCharter loaded = coprod::load_charter(std::string(id));
        CHECK(messages_of(loaded) == "");
        REQUIRE(loaded.charter.has_value());
        found = charters.emplace(id, std::move(*loaded.charter)).first;
    }
    return found->second;
}

const std::vector<std::string>& shipped_ids() {
    static const std::vector<std::string> ids{"stockport", "stoke-on-trent",
                                              "south-gloucestershire", "charter-mark"};
    return ids;
}

std::vector<PartCriterion> criteria_of(const coprod::Charter& charter) {
    std::vector<PartCriterion> all;
    add(all, "values", charter.values);
    add(all, "commitments", charter.commitments);
    add(all, "outcomes", charter.outcomes);
    for (const coprod::EvidenceKind& kind : charter.evidence_kinds)
        if (kind.bullet != 0)
            all.push_back({"ways_of_knowing", &kind});
    add(all, "embedding", charter.embedding);
    if (charter.ladder) {
        add(all, "bands", charter.ladder->bands);
        add(all, "rungs", charter.ladder->rungs);
    }
    add(all, "engagement", charter.engagement);
    add(all, "levels", charter.levels);
    add(all, "readiness", charter.readiness);
    if (charter.forms) {
        add(all, "plan", charter.forms->plan);
        add(all, "do", charter.forms->minutes);
        add(all, "review", charter.forms->review);
    }
    add(all, "statements", charter.statements);
    add(all, "principles", charter.principles);
    add(all, "agreements", charter.agreements);
    add(all, "monitoring", charter.monitoring);
    add(all, "priorities", charter.priorities);
    if (charter.heard)
        all.push_back({"heard", &*charter.heard});
    return all;
}

std::string squeezed(std::string_view text) {
    std::string result;
    for (const char c : text)
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '*')
            result += c;
    return result;
}

bool have_published_texts() {
    if (std::filesystem::is_directory(texts))
        return true;
    WARN("skipped: the published texts are not in " << texts);
    return false;
}

const std::string& published_text(const std::string& name) {
    static std::map<std::string, std::string> read;
    if (!read.contains(name))
        read.emplace(name, bytes_of(texts / name));
    return read.at(name);
}

std::vector<std::string> lines_between(const std::string& text, std::string_view from,
                                       std::string_view to) {
    std::istringstream lines{text};
    std::vector<std::string> found;
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        const std::string_view start =
            std::string_view(line).substr(std::min(line.find_first_not_of(' '), line.size()));
        if (inside && start.starts_with(to))
            return found;
        if (inside)
            found.push_back(line);
        inside = inside || start.starts_with(from);
    }
    FAIL("no section from ‘" << from << "’ to ‘" << to << "’");
    return found;
}

std::vector<std::string> bullets(const std::vector<std::string>& lines, std::string_view mark) {
    std::vector<std::string> found;
    for (const std::string& line : lines)
        if (line.starts_with(mark))
            found.push_back(line.substr(mark.size()));
    return found;
}

std::vector<std::string> paragraphs(const std::vector<std::string>& lines) {
    std::vector<std::string> found;
    bool open = false;
    for (const std::string& line : lines) {
        const bool blank = line.find_first_not_of(" \t\r") == std::string::npos;
        if (!blank && open)
            found.back() += ' ' + line;
        else if (!blank)
            found.push_back(line);
        open = !blank;
    }
    return found;
}

std::vector<std::string> pieces_behind(std::string_view text, std::string_view separator) {
    std::vector<std::string> found;
    for (auto at = text.find(separator); at != std::string_view::npos;) {
        text.remove_prefix(at + separator.size());
        at = text.find(separator);
        found.emplace_back(text.substr(0, at));
    }
    return found;
}

std::string behind(std::string_view text, std::string_view separator) {
    const auto at = text.find(separator);
    return std::string(at == std::string_view::npos ? text : text.substr(at + separator.size()));
}

std::string before(std::string_view text, std::string_view separator) {
    return std::string(text.substr(0, text.find(separator)));
}

std::vector<std::string> squeezed_all(std::vector<std::string> all) {
    for (std::string& text : all)
        text = squeezed(text);
    return all;
}

} // namespace coprod_tests
