// Everything that has a name can be explained, by every charter that comes with the program.
#include "guides/explaining.h"

#include <algorithm>
#include <regex>
#include <set>

#include "charter/charter_fields.h"
#include "charter/shipped_charters.h"
#include "folder.h"
#include "golden.h"
#include "guides/every_row.h"
#include "guides/format_keys.h"
#include "guides/key_notes.h"
#include "submission/submission_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace every_topic_test {

namespace {

/// The ids that stand in a charter file, in the order in which they stand there.
std::set<std::string> ids_in(const std::string& charter) {
    static const std::regex id{R"re((?:^|[ {])id: "([^"]+)")re"};
    const std::string text = bytes_of(COPROD_SOURCE_DIR "/data/charters/" + charter + ".yaml");
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), id), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

bool has_part(const Explanation& about, std::string_view heading) {
    return std::ranges::find(about.parts, heading, &ExplainedPart::heading) != about.parts.end();
}

/// What a charter quotes has all of this.
void check_criterion(const Explanation& about) {
    CAPTURE(about.name);
    CHECK_FALSE(about.wording.empty());
    CHECK(about.source.ends_with(" Council)"));
    for (const char* heading :
         {"What satisfies it", "A good example", "A weak example", "How it is judged",
          "What it counts in", "What to do where it is missing",
          "Where it stands in a submission"}) {
        CAPTURE(heading);
        CHECK(has_part(about, heading));
    }
}

bool is_quoted(const Topic& topic, const Charter& charter) {
    switch (topic.kind) {
    case TopicKind::value:
    case TopicKind::commitment:
    case TopicKind::outcome:
    case TopicKind::statement:
    case TopicKind::heard:
    case TopicKind::rung:
    case TopicKind::band:
    case TopicKind::tier:
    case TopicKind::level:
    case TopicKind::readiness:
    case TopicKind::plan:
    case TopicKind::minutes:
    case TopicKind::review:
    case TopicKind::embedding:
    case TopicKind::principle:
    case TopicKind::agreement:
    case TopicKind::monitoring:
    case TopicKind::priority:
        return true;
    case TopicKind::evidence:
        return charter.evidence_kinds[topic.index].bullet > 0;
    default:
        return false;
    }
}

} // namespace

TEST_CASE("every id that stands in a charter's file is found and explained") {
    std::size_t ids = 0;
    for (const std::string& name : shipped_ids()) {
        const Charter& charter = shipped_charter_of(name);
        const std::vector<Topic> topics = all_topics(charter);
        for (const std::string& id : ids_in(name)) {
            CAPTURE(name, id);
            const FoundTopics found = find_topics(topics, id);
            REQUIRE_FALSE((found.meant.empty() && found.sort == nullptr));
            CHECK(std::ranges::find(topics, id, &Topic::id) != topics.end());
            for (const Topic* topic : found.meant)
                CHECK_FALSE(explain(charter, *topic).parts.empty());
            ++ids;
        }
    }
    CHECK(ids > 150);
}

TEST_CASE("everything that can be explained is explained whole, under a name of its own") {
    for (const std::string& name : shipped_ids()) {
        const Charter& charter = shipped_charter_of(name);
        const std::vector<Topic> topics = all_topics(charter);
        std::set<std::string> names;
        for (const Topic& topic : topics) {
            CAPTURE(name, full_name(topic));
            CHECK(names.insert(full_name(topic)).second);
            CHECK_FALSE(topic.title.empty());
            const Explanation about = explain(charter, topic);
            CHECK(about.name == full_name(topic));
            CHECK_FALSE(about.parts.empty());
            check_whole(write_explanation(about, false));
            if (is_quoted(topic, charter))
                check_criterion(about);
        }
    }
}

TEST_CASE("each topic can be asked for by its full name, and then it alone is meant") {
    const Charter& charter = shipped_charter_of("charter-mark");
    const std::vector<Topic> topics = all_topics(charter);
    for (const Topic& topic : topics) {
        const auto found = names_of(find_topics(topics, full_name(topic)).meant);
        CHECK(found == std::vector<std::string>{full_name(topic)});
    }
}

TEST_CASE("the lists name everything, on a line each") {
    for (const std::string& name : shipped_ids()) {
        const Charter& charter = shipped_charter_of(name);
        const std::vector<Topic> topics = all_topics(charter);
        const std::string all = write_topic_list(charter, topics, false);
        check_whole(all);
        std::string apart;
        for (const TopicKind kind : {TopicKind::charter_key, TopicKind::code})
            apart += write_sort(topics, kind, false);
        check_whole(apart);
        for (const Topic& topic : topics) {
            const bool is_apart =
                topic.kind == TopicKind::charter_key || topic.kind == TopicKind::code;
            const std::string& list = is_apart ? apart : all;
            CAPTURE(name, topic.id);
            CHECK((list.find("\n  " + topic.id + "  ") != std::string::npos ||
                   list.find("\n  " + topic.id + "\n") != std::string::npos));
        }
    }
}

TEST_CASE("every row of the formats that the readers are made of can be explained") {
    std::size_t rows = 0;
    const auto has_all = [&](std::span<const Field> fields, const std::vector<FormatKey>& keys) {
        every_row(fields, [&](const Field& row) {
            CAPTURE(row.name, row.words);
            CHECK(std::ranges::any_of(keys, [&](const FormatKey& key) {
                return key.field->name == row.name && key.field->words == row.words;
            }));
            ++rows;
        });
    };
    has_all(submission_fields(), submission_keys());
    has_all(charter_head_fields(), charter_keys());
    has_all(charter_parts(), charter_keys());
    CHECK(rows > 200);
}

TEST_CASE("each key of a submission has a note on what it does, and each note has its key") {
    for (const FormatKey& key : submission_keys()) {
        CAPTURE(key.path);
        const KeyNote* note = note_on(key.path);
        REQUIRE(note != nullptr);
        CHECK(note->does.ends_with("."));
        CHECK(note->left_out.ends_with("."));
    }
    const std::string source = bytes_of(COPROD_SOURCE_DIR "/src/guides/key_notes.cpp");
    const std::regex row{R"re(\n    \{"([A-Za-z_.]+)",)re"};
    std::size_t notes = 0;
    for (std::sregex_iterator at(source.begin(), source.end(), row), end; at != end; ++at)
        ++notes;
    CHECK(notes == submission_keys().size());
}

TEST_CASE("one explanation of each sort reads as it was approved") {
    const Charter& charter = shipped_charter_of("charter-mark");
    std::string text;
    std::set<TopicKind> seen;
    for (const Topic& topic : all_topics(charter))
        if (seen.insert(topic.kind).second)
            text += explained(charter, topic) + "\n\n";
    for (const char* name : {"stage/decide", "say/shared", "evidence/plan", "evidence/survey",
                             "people/council", "key/do.meetings.attended", "key/involvement",
                             "charter-key/ladder.rungs.needs.every_stage", "code/unknown-name"})
        text += explained(charter, name) + "\n\n";
    check_golden("explain.txt", text);
}

TEST_CASE("the list of what the charter holds reads as it was approved") {
    const Charter& charter = shipped_charter_of("charter-mark");
    const std::string all = write_topic_list(charter, all_topics(charter), false);
    check_golden("explain_list.txt", all.substr(0, all.find("\nKeys of a submission\n")));
}

} // namespace every_topic_test
