// What the description of a submission says may be written is what the reader accepts: every shape
// of every row is written out once as it may be, and once as it may not.
#include "catch.h"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "charter/charter_fields.h"
#include "charter/load_charter.h"
#include "results/json_text.h"
#include "submission/charter_names.h"
#include "submission/load_submission.h"
#include "submission/submission_fields.h"

using namespace coprod;

namespace shapes_test {

namespace {

const Charter& charter() {
    static const LoadedCharter loaded = load_charter(std::string(default_charter()));
    return *loaded.charter;
}

/// A text, and whether it may stand there.
struct Sample {
    std::string text;
    bool right = true;
    bool by_its_names = false; ///< wrong only since the file itself defines no such name
};

using Samples = std::vector<Sample>;

std::string a_name(Names which) {
    if (which == Names::group)
        return "parents";
    if (which == Names::record)
        return "e1";
    const auto names = names_in(charter(), which);
    REQUIRE(!names.empty());
    return std::string(names.front().id);
}

Samples samples_of(const Shape& shape, const Field& field);

Samples inside(const Samples& items, const std::string& form) {
    Samples all;
    for (const Sample& item : items)
        all.push_back({fmt::format(fmt::runtime(form), item.text), item.right, item.by_its_names});
    return all;
}

Samples of_map(const Shape& shape) {
    Samples all;
    for (const Field& field : shape.fields()) {
        // Whatever else is needed stands beside it.
        std::string rest;
        for (const Field& other : shape.fields())
            if (other.needed && other.name != field.name)
                rest += fmt::format(", {}: {}", other.name,
                                    samples_of(other.shape(), other).front().text);
        for (const Sample& value : samples_of(field.shape(), field))
            all.push_back({fmt::format("{{{}: {}{}}}", field.name, value.text, rest), value.right,
                           value.by_its_names});
    }
    all.push_back({"{no_such_key: x}", false});
    return all;
}

Samples of_ways(const Shape& shape, const Field& field) {
    Samples all;
    for (const Shape* way : shape.ways)
        for (const Sample& sample : samples_of(*way, field))
            if (sample.right || way->kind == Shape::Kind::map)
                all.push_back(sample);
    return all;
}

Samples samples_of(const Shape& shape, const Field& field) {
    const Names names = shape.names == Names::none ? field.names : shape.names;
    const auto item = [&](const std::string& form) {
        return inside(samples_of(*shape.item, field), form);
    };
    switch (shape.kind) {
    case Shape::Kind::text:
        return {{"\"some words\""}, {"{a: b}", false}};
    case Shape::Kind::id:
        return {{"our-2nd-one"}, {"\"Some words\"", false}};
    case Shape::Kind::number:
        return {{std::to_string(shape.least)},
                {std::to_string(shape.most)},
                {std::to_string(shape.most + 1), false},
                {"-1", false},
                {"many", false}};
    case Shape::Kind::day:
        return {{"2025-06-10"}, {"2025-06-31", false}, {"soon", false}};
    case Shape::Kind::month:
        return {{"2025-06"}, {"2025-13", false}};
    case Shape::Kind::word: {
        Samples all;
        for (const std::string_view word : shape.words)
            all.push_back({std::string(word)});
        for (const std::string_view word : shape.also)
            all.push_back({std::string(word)});
        all.push_back({"perhaps", false});
        return all;
    }
    case Shape::Kind::name:
        return {{a_name(names)}, {"no-such-name", false, noun_of(names).empty()}};
    case Shape::Kind::reference:
        return {{fmt::format("involvement.parents.{}", a_name(Names::stage))},
                {a_name(Names::commitment)},
                {"no-such-name", false}};
    case Shape::Kind::list:
        return item("[{}]");
    case Shape::Kind::map:
        return of_map(shape);
    case Shape::Kind::named_map: {
        Samples all = item("{{" + a_name(names) + ": {}}}");
        all.push_back({"{no-such-name: }", false, noun_of(names).empty()});
        return all;
    }
    case Shape::Kind::own_map:
        return item("{{parents: {}}}");
    case Shape::Kind::any_of:
        return of_ways(shape, field);
    }
    return {};
}

/// The submission with that value behind that key, and groups and a record to refer to.
std::string submission_with(const Field& field, const std::string& value) {
    std::string text = "coprod: 1\n";
    if (field.name == "coprod")
        text.clear();
    if (field.name != "groups")
        text += fmt::format("groups: {{parents: {{kind: {}}}}}\n", a_name(Names::people_kind));
    if (field.name != "evidence")
        text += "evidence: [{id: e1}]\n";
    return text + fmt::format("{}: {}\n", field.name, value);
}

std::string errors_in(const std::string& text) {
    SubmissionFile file("a.yaml");
    parse_submission(file, "a.yaml", text, default_file_limit);
    (void)load_submission(file, charter());
    std::string errors;
    for (const Diagnostic& each : file.diagnostics.sorted())
        if (each.severity == Severity::error)
            errors += render(each);
    return errors;
}

/// Every row that can be reached from these, and the shapes inside it.
void visit(std::span<const Field> fields, const std::function<void(const Field&)>& seen,
           int depth = 0) {
    REQUIRE(depth < 12);
    std::function<void(const Shape&)> into = [&](const Shape& shape) {
        if (shape.fields != nullptr)
            visit(shape.fields(), seen, depth + 1);
        if (shape.item != nullptr)
            into(*shape.item);
        for (const Shape* way : shape.ways)
            into(*way);
    };
    for (const Field& field : fields) {
        INFO(field.name);
        REQUIRE(field.shape != nullptr);
        seen(field);
        into(field.shape());
    }
}

} // namespace

TEST_CASE("every row of a submission and of a charter says what may be written there") {
    std::size_t rows = 0;
    const auto has_words = [&](const Field& field) {
        CHECK(!field.words.empty());
        ++rows;
    };
    visit(submission_fields(), has_words);
    visit(charter_head_fields(), has_words);
    visit(charter_parts(), has_words);
    CHECK(rows > 200);
}

TEST_CASE("what the description says may be written is read without a mistake") {
    std::size_t tried = 0;
    for (const Field& field : submission_fields())
        for (const Sample& sample : samples_of(field.shape(), field)) {
            if (!sample.right)
                continue;
            INFO(submission_with(field, sample.text));
            CHECK(errors_in(submission_with(field, sample.text)) == "");
            ++tried;
        }
    CHECK(tried > 120);
}

TEST_CASE("what the description does not know is a mistake") {
    std::size_t tried = 0;
    for (const Field& field : submission_fields())
        for (const Sample& sample : samples_of(field.shape(), field)) {
            if (sample.right)
                continue;
            INFO(submission_with(field, sample.text));
            CHECK(errors_in(submission_with(field, sample.text)) != "");
            ++tried;
        }
    CHECK(tried > 90);
}

TEST_CASE("an example beside a key is of the shape that the key takes") {
    visit(submission_fields(), [](const Field& field) {
        if (field.example.empty())
            return;
        const Shape& shape = field.shape();
        const Shape& usual = shape.kind == Shape::Kind::any_of ? *shape.ways.front() : shape;
        INFO(field.name << ": " << field.example);
        const bool list = field.example.front() == '[';
        CHECK(list == (usual.kind == Shape::Kind::list));
        CHECK((field.example.front() == '{') == (usual.kind == Shape::Kind::named_map));
        if (usual.kind == Shape::Kind::day)
            CHECK(parse_date(field.example).has_value());
        if (usual.kind == Shape::Kind::number)
            CHECK(field.example.find_first_not_of("0123456789") == std::string_view::npos);
    });
}

// A schema cannot know which names a file defines, so what is wrong only by these is right there.
TEST_CASE("everything that may and may not be written goes to a validator where one waits") {
    std::string lines;
    for (const Field& field : submission_fields())
        for (const Sample& sample : samples_of(field.shape(), field)) {
            lines += "{\"text\": ";
            add_json_text(submission_with(field, sample.text), lines);
            lines += fmt::format(", \"right\": {}}}\n", sample.right || sample.by_its_names);
        }
    CHECK(lines.find("\"right\": false}\n") != std::string::npos);
    if (const char* path = std::getenv("COPROD_SAMPLES_FOR_VALIDATOR")) {
        std::ofstream file{path, std::ios::binary};
        file << lines << std::flush;
        REQUIRE(file.good());
    }
}

} // namespace shapes_test
