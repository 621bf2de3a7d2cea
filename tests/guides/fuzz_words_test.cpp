// The words that fuzzers are given (tests/fuzz/coprod.dict).
#include <algorithm>
#include <string>
#include <vector>

#include "catch.h"
#include "folder.h"
#include "guides/format_keys.h"
#include "panel/panel_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace fuzz_words_test {

namespace {

/// The last part of a path; empty where it is a name that somebody chooses.
std::string own_key(const std::string& path) {
    const std::string key = path.substr(path.rfind('.') + 1);
    return std::ranges::any_of(key, [](char c) { return c >= 'a' && c <= 'z'; }) ? key : "";
}

std::vector<std::string> all_keys() {
    std::vector<std::string> keys;
    for (const auto* format : {&submission_keys(), &charter_keys()})
        for (const FormatKey& key : *format)
            keys.push_back(own_key(key.path));
    for (const auto& rows : {panel_fields(), fields_of(static_cast<PanelMember*>(nullptr)),
                             fields_of(static_cast<PanelDecision*>(nullptr)),
                             fields_of(static_cast<PanelCondition*>(nullptr)),
                             panel_judgement_fields(PanelSubject::commitment),
                             panel_judgement_fields(PanelSubject::value),
                             panel_judgement_fields(PanelSubject::ladder)})
        for (const Field& row : rows)
            keys.emplace_back(row.name);
    return keys;
}

} // namespace

TEST_CASE("every key of the formats is a word that fuzzers are given") {
    const std::string words = bytes_of(COPROD_SOURCE_DIR "/tests/fuzz/coprod.dict");
    std::string missing;
    for (const std::string& key : all_keys())
        if (!key.empty() && words.find("\n\"" + key + ":\"\n") == std::string::npos)
            missing += key + " ";
    CHECK(missing == "");
}

} // namespace fuzz_words_test
