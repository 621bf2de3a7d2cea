// The page of `coprod form`: that it is made of the tables and the charter, and lets nothing out.
// How it works in a browser is tested in tests/browser.
#include "catch.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string>

#include "charter/load_charter.h"
#include "folder.h"
#include "guides/form_comments.h"
#include "guides/form_description.h"
#include "guides/form_marks.h"
#include "guides/form_page.h"
#include "guides/form_parts.h"
#include "guides/json_pen.h"
#include "input/sha256.h"
#include "submission/charter_names.h"
#include "submission/submission_fields.h"

using namespace coprod;

namespace form_page_test {

namespace {

const Charter& charter() {
    static const LoadedCharter loaded = load_charter(std::string(default_charter()));
    return *loaded.charter;
}

bool contains(std::string_view text, std::string_view wanted) {
    return text.find(wanted) != std::string_view::npos;
}

/// A key and its value as the description writes them.
std::string pair(std::string_view key, std::string_view value) {
    JsonPen pen;
    pen.open_keys();
    pen.key_text(key, value);
    return pen.written().substr(1);
}

/// Every row that can be reached from these.
void visit(std::span<const Field> fields, const std::function<void(const Field&)>& seen) {
    std::function<void(const Shape&)> into = [&](const Shape& shape) {
        if (shape.fields != nullptr)
            visit(shape.fields(), seen);
        if (shape.item != nullptr)
            into(*shape.item);
        for (const Shape* way : shape.ways)
            into(*way);
    };
    for (const Field& field : fields) {
        seen(field);
        into(field.shape());
    }
}

/// The page's own scripts: those that were written for it.
std::vector<FormPart> scripts() {
    std::vector<FormPart> own;
    for (const FormPart& part : form_parts())
        if (part.name.ends_with(".js") && !part.name.starts_with(".."))
            own.push_back(part);
    return own;
}

std::size_t count_of(std::string_view text, std::string_view wanted) {
    std::size_t count = 0;
    for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("every row of a submission's tables is in the form's description, with its words") {
    const std::string description = form_description(charter());
    std::size_t rows = 0;
    visit(submission_fields(), [&](const Field& field) {
        INFO(field.name);
        CHECK(contains(description, pair("key", field.name) + ",\"label\""));
        CHECK(contains(description, pair("words", field.words)));
        if (!field.example.empty())
            CHECK(contains(description, pair("example", field.example)));
        ++rows;
    });
    CHECK(rows > 70);
}

TEST_CASE("every name of the charter that a submission can use is in the form's description") {
    const std::string description = form_description(charter());
    std::size_t names = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Names::how_many); ++i)
        for (const CharterName& name : names_in(charter(), static_cast<Names>(i))) {
            INFO(name.id);
            CHECK(contains(description, pair("id", name.id)));
            CHECK((name.words.empty() || contains(description, pair("words", name.words))));
            if (name.criterion != nullptr) {
                CHECK(contains(description, pair("good", name.criterion->good)));
                CHECK(
                    contains(description, pair("source", charter().cite(name.criterion->source))));
            }
            ++names;
        }
    CHECK(names > 120);
    for (const std::string& placeholder : charter().placeholders)
        CHECK(contains(description, '"' + placeholder + '"'));
}

TEST_CASE("a key whose part the charter does not have is not asked for") {
    const LoadedCharter other = load_charter("stockport");
    REQUIRE(other.charter);
    const std::string description = form_description(*other.charter);
    CHECK(!contains(description, pair("key", "involvement")));
    CHECK(!contains(description, pair("key", "plan") + ","));
    CHECK(!contains(description, pair("key", "claims")));
    CHECK(contains(description, pair("key", "commitments")));
}

TEST_CASE("every key that is named as wanted is a row of its table") {
    std::size_t keys = 0;
    for (const std::span<const Field> table : tables_with_wanted_keys())
        for (const WantedKey& wanted : wanted_keys(table)) {
            const auto is_row = [&](std::string_view name) {
                return std::ranges::find(table, name, &Field::name) != table.end();
            };
            INFO(wanted.name);
            CHECK(is_row(wanted.name));
            CHECK((wanted.unless.empty() || is_row(wanted.unless)));
            ++keys;
        }
    CHECK(keys > 20);
}

TEST_CASE("every day that is looked at, and what it is compared with, is a row of its table") {
    std::size_t days = 0;
    for (const std::span<const Field> table : tables_with_wanted_keys())
        for (const Field& field : table) {
            const DayMark* mark = day_mark(table, field);
            if (mark == nullptr)
                continue;
            INFO(field.name);
            for (const std::string_view other : {mark->not_before, mark->until})
                CHECK((other.empty() ||
                       std::ranges::find(table, other, &Field::name) != table.end()));
            ++days;
        }
    CHECK(days == 8);
    CHECK(contains(form_description(charter()), "\"day\":{\"has_come\":true,\"not_before\":"
                                                "\"date\",\"word_is\":"));
    const auto project = fields_of(static_cast<Project*>(nullptr));
    CHECK(std::ranges::find(project, primary_reason, &Field::name) != project.end());
    const auto answers = fields_of(static_cast<Answers*>(nullptr));
    CHECK(std::ranges::count_if(
              answers, [&](const Field& field) { return is_no_answer(answers, field); }) == 1);
}

TEST_CASE("what no gate reads is asked for in the form where `coprod check` asks for it") {
    const std::string description = form_description(charter());
    CHECK(count_of(description, "\"asked\":true") == 1);
    CHECK(contains(description, "\"asked\":true,\"shape\":{\"is\":\"named_map\",\"names\":"
                                "\"readiness_question\""));
}

TEST_CASE("the form knows the comments of a new submission again") {
    CHECK(comment_number("") == 2166136261U);
    CHECK(comment_number("a") == 0xE40C292CU);
    CHECK(comment_number("foobar") == 0xBF9CF968U);
    const auto numbers = comment_numbers(charter(), false);
    const auto known = [&](std::string_view words) {
        return std::ranges::binary_search(numbers, comment_number(words));
    };
    CHECK(known("How to fill it in:"));
    CHECK(known("- Name no child and no family: parts of this file are published."));
    CHECK(!known("Ask Sam about this"));
    CHECK(contains(form_description(charter()),
                   "\"template\":[" + std::to_string(numbers.front()) + ","));
}

TEST_CASE("a form says of which charter, and of which text of it, it is made") {
    const std::string description = form_description(charter());
    CHECK(contains(description, pair("sha256", charter().sha256)));
    CHECK(contains(description, pair("instead", default_charter())));
    CHECK(contains(description, "\"answers\":5"));
    for (const Gate& gate : charter().mark.gates)
        CHECK(contains(description, pair(gate.title, gate.asks)));
}

TEST_CASE("the questions of the Do form stand at the keys of a meeting that answer them") {
    const std::string description = form_description(charter());
    REQUIRE(charter().forms);
    for (const MinutesItem& item : charter().forms->minutes) {
        INFO(item.id);
        CHECK(contains(description, "\"prompt\":{" + pair("words", item.wording)));
    }
    CHECK(count_of(description, "\"prompt\":{") ==
          charter().forms->minutes.size() + 1); // and heard
}

TEST_CASE("a charter's text can neither end the page's script nor add to the page") {
    Charter hostile = charter();
    hostile.title = "Ours </title><b>";
    hostile.forms->plan.front().wording = "Why? </script><script>alert(1)</script><!-- \"\\";
    const std::string page = form_page(hostile);
    CHECK(contains(page, "<title>Fill in a submission: Ours &lt;/title&gt;&lt;b&gt;</title>"));
    CHECK(!contains(page, "alert(1)</"));
    CHECK(count_of(page, "<script") == count_of(form_page(charter()), "<script"));
    CHECK(count_of(page, "</script") == 2);
    CHECK(!contains(form_description(hostile), "<"));
}

TEST_CASE("the form is one page that asks for nothing and is not large") {
    for (const std::string id :
         {"charter-mark", "stockport", "stoke-on-trent", "south-gloucestershire"}) {
        const LoadedCharter loaded = load_charter(id);
        REQUIRE(loaded.charter);
        const std::string page = form_page(*loaded.charter);
        INFO(id);
        CHECK(contains(page, "content=\"default-src 'none'; style-src 'sha256-"));
        CHECK(contains(page, "connect-src 'none'; base-uri 'none'; form-action 'none'\">"));
        CHECK(count_of(page, "http") == 1); // http-equiv
        CHECK(!contains(page, "@@"));
        CHECK(!contains(page, " src="));
        CHECK(count_of(page, "<link") == 0);
        CHECK(page.size() < 320 * std::size_t{1024});
        CHECK(page.ends_with("</html>\n"));
    }
}

TEST_CASE("the form's scripts send nothing, and make no page of a text") {
    for (const FormPart& part : scripts())
        for (const std::string_view word :
             {"innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(",
              "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "import(", "</script",
              "<!--"}) {
            INFO(part.name << " holds " << word);
            CHECK(!contains(part.text, word));
        }
}

TEST_CASE("no key, no name and no question of a submission stands in the form's scripts") {
    // What a page and its description call things themselves.
    const std::set<std::string_view> own{"id",    "name",    "kind",    "title", "start", "end",
                                         "words", "how",     "by",      "from",  "what",  "when",
                                         "date",  "summary", "charter", "file"};
    std::set<std::string> known;
    visit(submission_fields(), [&](const Field& field) { known.insert(std::string(field.name)); });
    std::set<std::string> names;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Names::how_many); ++i)
        for (const CharterName& name : names_in(charter(), static_cast<Names>(i))) {
            names.insert(std::string(name.id));
            if (!name.words.empty())
                names.insert(std::string(name.words));
        }
    CHECK(scripts().size() > 25);
    for (const FormPart& part : scripts()) {
        const auto check = [&](const std::string& word) {
            INFO(part.name << " holds " << word);
            CHECK(!contains(part.text, "'" + word + "'"));
            CHECK(!contains(part.text, "." + word + "."));
            CHECK(!contains(part.text, "." + word + ";"));
        };
        for (const std::string& key : known)
            if (!own.contains(key))
                check(key);
        for (const std::string& name : names)
            if (!own.contains(name))
                check(name);
    }
}

TEST_CASE("the library that reads files back in the form is the one that was published") {
    const std::string library =
        coprod_tests::bytes_of(COPROD_SOURCE_DIR "/third_party/js-yaml/js-yaml.min.js");
    const std::string published =
        "32391560601990bb6e0daabd8106a35a6a539de088532413931a70a4cb4f4769";
    CHECK(sha256_hex(library) == published);
    CHECK(contains(coprod_tests::bytes_of(COPROD_SOURCE_DIR "/third_party/js-yaml/README.md"),
                   published));
    CHECK(contains(coprod_tests::bytes_of(COPROD_SOURCE_DIR "/third_party/js-yaml/LICENSE"),
                   "The MIT License"));
    CHECK(contains(form_page(charter()), library));
}

} // namespace form_page_test
