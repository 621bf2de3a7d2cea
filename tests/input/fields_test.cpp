// The tables of fields that formats are made of: names, values, and what is said of those that are
// wrong.
#include "input/fields.h"

#include "catch.h"
#include "input/reading.h"

using namespace coprod;
using namespace coprod_tests;

namespace fields_test {

namespace {

struct Inner {
    std::string word;
    Place place;
};

/// One member of each type that a field can have.
struct Everything {
    std::string word;
    Text text;
    int number = 7;
    std::size_t count = 7;
    std::optional<int> maybe;
    std::optional<DatedAt> date;
    YesNo answer = YesNo::blank;
    bool flag = true;
    std::optional<Index> one;
    std::vector<Index> several;
    std::vector<std::string> words;
    Inner inner;
    std::vector<Inner> list;
};

constexpr std::array<Field, 1> inner_rows{needed<Inner, &Inner::word>("word", "a word")};

std::span<const Field> fields_of(Inner*) {
    return inner_rows;
}

constexpr std::array<Field, 13> rows{
    field<Everything, &Everything::word>("word", "a word"),
    field<Everything, &Everything::text>("text", "a text"),
    field<Everything, &Everything::number>("number", "a number"),
    field<Everything, &Everything::count>("count", "a number"),
    field<Everything, &Everything::maybe>("maybe", "a number"),
    field<Everything, &Everything::date>("date", "a day"),
    field<Everything, &Everything::answer>("answer", "yes or no"),
    field<Everything, &Everything::flag>("flag", "yes or no"),
    field<Everything, &Everything::one>("one", "a stage", Names::stage),
    field<Everything, &Everything::several>("several", "stages", Names::stage),
    field<Everything, &Everything::words>("words", "words"),
    field<Everything, &Everything::inner>("inner", "an inner one"),
    field<Everything, &Everything::list>("list", "inner ones"),
};

struct Read {
    Everything value;
    std::string messages;
};

Read read(const std::string& text) {
    Read result;
    Diagnostics diagnostics("f.yaml");
    const auto source = make_source("f.yaml", text, default_file_limit, diagnostics);
    REQUIRE(source.has_value());
    diagnostics.quote_from(*source);
    const auto root = parse_yaml(*source, diagnostics);
    REQUIRE(root.has_value());
    Reader reader(diagnostics);
    Vocabulary& stages = reader.names(Names::stage) = Vocabulary("stage");
    stages.add("plan");
    stages.add("design");
    stages.add_alias("start", 0);
    read_fields(&result.value, *root, rows, reader, "thing");
    result.messages = rendered(diagnostics);
    return result;
}

Everything good(const std::string& text) {
    const Read result = read(text);
    CHECK(result.messages == "");
    return result.value;
}

/// The message of the first line, without its place and quoted line, and the help behind it.
std::string said(const std::string& text) {
    const std::string messages = read(text).messages;
    const auto start = messages.find("error: ");
    const auto help = messages.find("  help: ");
    REQUIRE(start != std::string::npos);
    return messages.substr(start + 7, messages.find('\n') - start - 7) + " | " +
           messages.substr(help + 8, messages.size() - help - 9);
}

} // namespace

TEST_CASE("a blank leaves every kind of value as it is") {
    for (const char* blank : {"", "\"\"", "\" \""})
        for (const char* key :
             {"word", "text", "number", "count", "maybe", "date", "answer", "one"}) {
            CAPTURE(key, blank);
            const Everything value = good(std::string(key) + ": " + blank + "\n");
            CHECK(value.word.empty());
            CHECK(value.text.value.empty());
            CHECK(value.number == 7);
            CHECK(value.count == (std::string(key) == "count" ? 0 : 7));
            CHECK_FALSE(value.maybe.has_value());
            CHECK_FALSE(value.date.has_value());
            CHECK(value.answer == YesNo::blank);
            CHECK_FALSE(value.one.has_value());
        }
    CHECK(good("several:\nwords:\ninner: {word: x}\nlist:\n").several.empty());
}

TEST_CASE("a whole number from 0 to a million is read, and nothing else") {
    for (const auto& [text, number] :
         std::vector<std::pair<std::string, int>>{{"0", 0},
                                                  {"1", 1},
                                                  {"010", 10},
                                                  {"\"12\"", 12},
                                                  {"999999", 999'999},
                                                  {"1000000", 1'000'000}})
        CHECK(good("number: " + text + "\n").number == number);
    for (const std::string text : {"-1", "+1", "1.5", "1,000", "1e3", "0x10", "twelve", "1 2",
                                   ".nan", "1_000", "99999999999999999999x"})
        CHECK(said("number: '" + text + "'\n") ==
              "`number` takes a whole number, and this is ‘" + text +
                  "’ [bad-number] | Write digits only, for example 12; leave the key out where it "
                  "is not known.");
    for (const std::string text : {"1000001", "2147483648", "99999999999999999999"})
        CHECK(said("maybe: " + text + "\n") ==
              "`maybe` takes a number from 0 to 1000000, and this is " + text +
                  " [number-out-of-range] | Check the number for a slip of the finger.");
}

TEST_CASE("a date is year first, and a date that is not gets the one that is meant") {
    CHECK(iso(good("date: 2025-06-10\n").date->date) == "2025-06-10");
    CHECK(good("date: ' 2025-06-10 '\n").date->place == Place{1, 7});
    const auto meant = [](const std::string& written) {
        const std::string all = said("date: '" + written + "'\n");
        return all.substr(all.find(" | ") + 3);
    };
    CHECK(said("date: 10/06/2025\n") == "`date` takes a date, year first, and this is ‘10/06/2025’ "
                                        "[bad-date] | Did you mean 2025-06-10?");
    CHECK(meant("10.6.2025") == "Did you mean 2025-06-10?");
    CHECK(meant("10-06-2025") == "Did you mean 2025-06-10?");
    CHECK(meant("2025/6/1") == "Did you mean 2025-06-01?");
    const std::string unclear =
        "Write year, month and day in figures, like 2025-06-10, and check that the day exists; "
        "leave the key out where it is not known yet.";
    for (const char* text :
         {"soon", "2025", "06/2025", "31/02/2025", "13/13/2025", "1/2/3/4", "1/2", "10 June 2025",
          "99999999/1/1", "//", "2025-06-10T10:00", "10/06/25"}) {
        CAPTURE(text);
        CHECK(meant(text) == unclear);
    }
}

TEST_CASE("yes and no are read in the ways that people write them") {
    for (const char* yes : {"yes", "Yes", "YES", "\"yes\""})
        CHECK(good("answer: " + std::string(yes) + "\n").answer == YesNo::yes);
    for (const char* no : {"no", "No", "NO"}) {
        CHECK(good("answer: " + std::string(no) + "\n").answer == YesNo::no);
        CHECK_FALSE(good("flag: " + std::string(no) + "\n").flag);
    }
    for (const std::string other : {"true", "y", "1", "on", "unsure", "yEs"})
        CHECK(said("answer: " + other + "\n") ==
              "`answer` takes yes or no, and this is ‘" + other +
                  "’ [bad-yes-no] | Write yes or no; leave the key out where it is not known.");
}

TEST_CASE("a name is one of its list, or another name of one") {
    CHECK(good("one: design\n").one == Index{1});
    CHECK(good("one: start\n").one == Index{0});
    CHECK(good("several: [design, plan]\n").several == std::vector<Index>{1, 0});
    CHECK(good("several: design\n").several == std::vector<Index>{1});
    CHECK(said("one: desing\n") ==
          "no stage is called ‘desing’ [unknown-name] | Did you mean `design`?");
    CHECK(said("one: zebra\n") ==
          "no stage is called ‘zebra’ [unknown-name] | Write one of: plan, design.");
    CHECK(said("several: [plan, start]\n") ==
          "‘start’ stands twice in `several` [named-twice] | Leave one of the two out.");
    for (const std::string both : {"plan, design", "plan and design", "plan,design"})
        CHECK(said("several: " + both + "\n") ==
              "no stage is called ‘" + both +
                  "’ [unknown-name] | Put several in square brackets, with commas between them: "
                  "[one, another].");
    CHECK(said("several: {plan: x}\n") ==
          "`several` takes a list, and this is a set of keys [wrong-shape] | Start each item on a "
          "line of its own with a hyphen and a space.");
}

TEST_CASE("each kind of value says so where another shape stands") {
    const std::string as_text = " [wrong-shape] | Write the answer behind the colon, in quotes if "
                                "it has a colon or # in it.";
    CHECK(said("word: [a]\n") == "`word` takes a text, and this is a list" + as_text);
    CHECK(said("date: {a: b}\n") == "`date` takes a text, and this is a set of keys" + as_text);
    CHECK(said("words: a\n") ==
          "`words` takes a list, and this is a text [wrong-shape] | Start each "
          "item on a line of its own with a hyphen and a space.");
    CHECK(said("inner: a\n") ==
          "`inner` takes a set of keys, and this is a text [wrong-shape] | Write one key to a line "
          "below it, indented, each with a colon and its answer.");
    CHECK(said("list: [a]\n") ==
          "`list` takes a set of keys, and this is a text [wrong-shape] | Write one key to a line "
          "below it, indented, each with a colon and its answer.");
}

TEST_CASE("a key that is needed may be neither left out nor blank") {
    CHECK(said("list: [{}]\n") ==
          "`list` needs `word`, and it is not here [missing-key] | Add `word`: a word.");
    CHECK(said("inner:\n  word:\n") ==
          "`inner` needs `word`, and it is blank [missing-key] | Fill in `word`: a word.");
    CHECK(said("inner: {word: ' '}\n") ==
          "`inner` needs `word`, and it is blank [missing-key] | Fill in `word`: a word.");
}

TEST_CASE("an unknown key is told with the near one, or with all there are") {
    CHECK(said("wrod: x\n") ==
          "`wrod` is not a key that `thing` has [unknown-key] | Did you mean `word`?");
    CHECK(said("zebra: x\n") ==
          "`zebra` is not a key that `thing` has [unknown-key] | Write one of: word, text, number, "
          "count, maybe, date, answer, flag, one, several, words, inner, list.");
}

TEST_CASE("every value knows its place") {
    const Everything value = good("text: a\ninner:\n  word: b\nlist:\n  - word: c\n  - word: d\n");
    CHECK(value.text.place == Place{1, 7});
    CHECK(value.inner.place == Place{3, 3});
    REQUIRE(value.list.size() == 2);
    CHECK(value.list[1].place == Place{6, 5});
    CHECK(value.list[1].word == "d");
}

TEST_CASE("a short name has lower-case letters, digits, hyphens and underscores, 64 at most") {
    for (const std::string& id :
         {std::string("a"), std::string("7"), std::string("be-kind"), std::string("enough_time"),
          std::string("m1"), std::string(63, 'a'), std::string(64, 'a')})
        CHECK(is_plain_id(id));
    for (const std::string& id :
         {std::string(""), std::string("-a"), std::string("_a"), std::string("A"),
          std::string("a b"), std::string("a.b"), std::string("../a"), std::string("é"),
          std::string("a\n"), std::string(65, 'a')})
        CHECK_FALSE(is_plain_id(id));
}

TEST_CASE("a list of names takes each once, and an open one takes all and finds none") {
    Vocabulary names("group");
    CHECK(names.noun() == "group");
    CHECK(names.add("parents"));
    CHECK_FALSE(names.add("parents"));
    CHECK(names.add("youth"));
    names.add_alias("young", 1);
    names.add_alias("parents", 1);
    CHECK(names.size() == 2);
    CHECK(names.find("parents") == Index{0});
    CHECK(names.find("young") == Index{1});
    CHECK_FALSE(names.find("staff").has_value());
    Diagnostics diagnostics("f.yaml");
    Reader reader(diagnostics);
    reader.names(Names::group) = names;
    reader.names(Names::stage).accept_all();
    CHECK_FALSE(reader.resolve("anything", {}, Names::stage).has_value());
    CHECK(rendered(diagnostics) == "");
    CHECK_FALSE(reader.resolve("staff", {}, Names::group).has_value());
    CHECK(rendered(diagnostics) ==
          "f.yaml: error: no group is called ‘staff’ [unknown-name]\n"
          "  help: Write one of: parents, youth. Or add it under `groups`, where the "
          "project's groups stand.\n");
}

TEST_CASE("white space at the ends of a text is taken away") {
    CHECK(trimmed("  a b\t\n") == "a b");
    CHECK(trimmed(" \n\t ").empty());
    CHECK(trimmed("").empty());
}

} // namespace fields_test
