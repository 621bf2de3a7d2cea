// Each kind of trouble with a line of results, with its whole sentence.
#include "catch.h"
#include "results/json_result.h"
#include "results/sample_results.h"

using namespace coprod;
using namespace coprod_tests;

namespace parse_result_test {

namespace {

const std::string& whole_line() {
    static const std::string line =
        result_line(example_result("school-transport.yaml", View::everyone));
    return line;
}

/// What is wrong with a line; "read" where nothing is.
std::string trouble_of(const std::string& line) {
    std::string trouble = "what an earlier line left here";
    const auto result = parse_result(line, trouble);
    CHECK(result.has_value() == trouble.empty());
    return result ? "read" : trouble;
}

/// The whole line with one piece of it changed where it stands first.
std::string changed(const std::string& piece, const std::string& other) {
    std::string line = whole_line();
    const std::size_t at = line.find(piece);
    INFO("looking for " << piece);
    REQUIRE(at != std::string::npos);
    return line.replace(at, piece.size(), other);
}

/// The same with the name of a key changed to one that is not known, which takes the key away.
std::string without(const std::string& key) {
    return changed("\"" + key + "\":", "\"x-" + key + "\":");
}

std::string times(const std::string& text, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

} // namespace

TEST_CASE("a whole line is read, with white space and with keys that are not known") {
    CHECK(trouble_of(whole_line()) == "read");
    CHECK(trouble_of("  " + whole_line() + " \n") == "read");
    CHECK(trouble_of(changed("{", R"({"later":{"a":[1,2.5,null]},)")) == "read");
    CHECK(trouble_of(changed(R"("gates":[{)", R"("gates":[{"later":-1e300,)")) == "read");
}

TEST_CASE("a line that is no JSON is named with the byte where it stops to be") {
    CHECK(trouble_of("") ==
          "the line ends before the result does, and a whole line of JSON is needed");
    CHECK(trouble_of("{\"schema\":") ==
          "the line ends before the result does, and a whole line of JSON is needed");
    CHECK(trouble_of(whole_line().substr(0, 2000)) ==
          "the line ends before the result does, and a whole line of JSON is needed");
    CHECK(trouble_of("{schema: 1}") ==
          "at byte 2 this is no longer JSON, and a line that coprod wrote is needed");
    CHECK(trouble_of("{} {}") ==
          "at byte 4 this is no longer JSON, and a line that coprod wrote is needed");
    CHECK(trouble_of("{\"a\": NaN}") ==
          "at byte 7 this is no longer JSON, and a line that coprod wrote is needed");
    CHECK(trouble_of("{\"a\": 1e999}") ==
          "a number is larger than any that a result has, and a whole number is needed");
}

TEST_CASE("a line that is no set of keys, or not a result of coprod, says so") {
    CHECK(trouble_of("[1]") == "this is a list, and a result is a set of keys");
    CHECK(trouble_of("12") == "this is the number 12, and a result is a set of keys");
    CHECK(trouble_of("null") == "this is null, and a result is a set of keys");
    CHECK(trouble_of("{\"a\": 1}") ==
          "`schema` is missing, and a result of coprod has \"coprod-results/1\" there");
    CHECK(trouble_of("{\"schema\": 1}") ==
          "`schema` is the number 1, and a result of coprod has \"coprod-results/1\" there");
    CHECK(
        trouble_of("{\"schema\": \"other/1\"}") ==
        "`schema` is the text \"other/1\", and a result of coprod has \"coprod-results/1\" there");
    CHECK(trouble_of("{\"schema\": \"coprod-results/\"}") ==
          "`schema` is the text \"coprod-results/\", and a result of coprod has "
          "\"coprod-results/1\" there");
}

TEST_CASE("a result of a later coprod is not guessed at") {
    CHECK(trouble_of(changed("coprod-results/1", "coprod-results/2")) ==
          "this result was written by a later coprod, in the form \"coprod-results/2\", and this "
          "coprod reads coprod-results/1");
}

TEST_CASE("a byte that is not UTF-8 is named") {
    CHECK(trouble_of("{\"a\": \"\xff\"}") ==
          "byte 8 (0xFF) is not UTF-8 text, and a result is written in UTF-8");
    CHECK(trouble_of("\xff\xfe{") ==
          "byte 1 (0xFF) is not UTF-8 text, and a result is written in UTF-8");
    CHECK(trouble_of("{\"a\": \"\xed\xa0\x80\"}") ==
          "byte 8 (0xED) is not UTF-8 text, and a result is written in UTF-8");
}

TEST_CASE("brackets nested too deeply are refused before anything follows them down") {
    const std::string message =
        "brackets are nested more deeply than 32 at byte 33, and a result needs less";
    CHECK(trouble_of(times("[", 33) + times("]", 33)) == message);
    CHECK(trouble_of(times("[", 1'000'000)) == message);
    CHECK(trouble_of(times("[", 32) + times("]", 32)) ==
          "this is a list, and a result is a set of keys");
    CHECK(trouble_of(changed("{", "{\"a\":\"" + times("\\\"[", 40) + "\",")) == "read");
}

TEST_CASE("a value of the wrong kind is named with its place, what it is and what is needed") {
    CHECK(trouble_of(changed(R"("file":"school-transport.yaml")", R"("file":3)")) ==
          "`file` is the number 3, and a text is needed");
    CHECK(trouble_of(changed(R"("gates":[)", R"("gates":true,"x":[)")) ==
          "`gates` is true, and a list is needed");
    CHECK(trouble_of(changed(R"("gates":[)", R"("gates":["one",)")) ==
          "`gates[0]` is the text \"one\", and a set of keys is needed");
    CHECK(trouble_of(changed(R"("verdict":{)", R"("verdict":null,"x":{)")) ==
          "`verdict` is null, and a set of keys is needed");
    CHECK(trouble_of(changed(R"("decides":true)", R"("decides":"yes")")) ==
          "`gates[0].decides` is the text \"yes\", and true or false is needed");
    CHECK(trouble_of(changed(R"("program":{"name":"coprod")", R"("program":{"name":[])")) ==
          "`program.name` is a list, and a text is needed");
    CHECK(trouble_of(changed(R"("level":{)", R"("level":"strategic","x":{)")) ==
          "`project.level` is the text \"strategic\", and a set of keys is needed");
}

TEST_CASE("a word that is no choice is named with the choices") {
    CHECK(trouble_of(changed(R"("status":"assessed")", R"("status":"done")")) ==
          "`status` is the text \"done\", and one of the words assessed, refused, unreadable is "
          "needed");
    CHECK(trouble_of(changed(R"("view":"public")", R"("view":"everyone")")) ==
          "`view` is the text \"everyone\", and one of the words public, panel is needed");
    CHECK(trouble_of(changed(R"("id":"conditions")", R"("id":"Conditions")")) ==
          "`verdict.id` is the text \"Conditions\", and one of the words mark, conditions, "
          "not-enough-evidence, not-yet is needed");
    CHECK(trouble_of(changed(R"("outcome":")", R"("outcome":"un)"))
              .starts_with("`gates[0].outcome` is the text \"un"));
    CHECK(trouble_of(changed(R"("strength":"confirmed")", R"("strength":4)"))
              .ends_with("is the number 4, and one of the words not-shown, described, documented, "
                         "confirmed is needed"));
}

TEST_CASE("a date that is none is named") {
    CHECK(trouble_of(changed(R"("date":"2026-03-31")", R"("date":"2026-02-31")")) ==
          "`date` is the text \"2026-02-31\", and a day that exists, like \"2026-03-31\", is "
          "needed");
    CHECK(trouble_of(changed(R"("date":"2026-03-31")", R"("date":20260331)")) ==
          "`date` is the number 20260331, and a day that exists, like \"2026-03-31\", is needed");
}

TEST_CASE("a number that is none, or out of range, is named with its range") {
    const std::string range = ", and a whole number from 0 to 9007199254740991 is needed";
    const auto first_steps = [](const std::string& number) {
        return trouble_of(changed(R"("first_steps":)", R"("first_steps":)" + number + R"(,"x":)"));
    };
    CHECK(first_steps("9007199254740991") == "read");
    CHECK(first_steps("9007199254740992") ==
          "`first_steps` is the number 9007199254740992" + range);
    CHECK(first_steps("-1") == "`first_steps` is the number -1" + range);
    CHECK(first_steps("1.0") == "`first_steps` is the number 1.0" + range);
    CHECK(first_steps("18446744073709551616").starts_with("`first_steps` is the number 1.8"));
    CHECK(first_steps("\"1\"") == "`first_steps` is the text \"1\"" + range);
    std::string line = result_line(refused_result());
    line.replace(line.find("\"line\":4"), 8, "\"line\":4294967296");
    CHECK(trouble_of(line) == "`mistakes[0].line` is the number 4294967296, and a whole number "
                              "from 0 to 4294967295 is needed");
}

TEST_CASE("a key that is needed and not there is named") {
    CHECK(trouble_of(without("status")) == "`status` is missing, and it is always needed");
    CHECK(trouble_of(without("program")) == "`program` is missing, and it is always needed");
    CHECK(trouble_of(without("date")) == "`date` is missing, and it is always needed");
    CHECK(trouble_of(without("verdict")) ==
          "`verdict` is missing, and every assessed result needs it");
    CHECK(trouble_of(without("gates")) == "`gates` is missing, and every assessed result needs it");
    CHECK(trouble_of(changed(R"("asks":)", R"("x":)")) ==
          "`gates[0].asks` is missing, and it is always needed");
    CHECK(trouble_of(without("gaps")) == "read");
}

TEST_CASE("a file that was not assessed has no verdict") {
    CHECK(trouble_of(changed(R"("status":"assessed")", R"("status":"refused")")) ==
          "`project` stands in a result that is refused, and only one that is assessed has it");
}

TEST_CASE("an id that stands for nothing is named with the list that should hold it") {
    CHECK(trouble_of(without("outcomes")) == "read"); // the first one is a value's, and not needed
    CHECK(trouble_of(changed(R"("commitments":[{"id":")", R"("commitments":[{"id":"x)"))
              .starts_with("`commitments` has nothing with the id \""));
    CHECK(trouble_of(changed(R"("commitments":[{)", R"("x":[{)"))
              .starts_with("`commitments` has nothing with the id \""));
    CHECK(trouble_of(changed(R"("commitments":[")", R"("commitments":["no-such-thing",")")) ==
          "`commitments` has nothing with the id \"no-such-thing\", which is named above it");
}

TEST_CASE("a line that is cut short anywhere is never taken for a whole one") {
    for (std::size_t length = 0; length < whole_line().size(); length += 331)
        CHECK(trouble_of(whole_line().substr(0, length)) != "read");
}

TEST_CASE("a line with any one byte changed is read or refused, and never more than that") {
    for (std::size_t at = 0; at < whole_line().size(); at += 1499)
        for (const char byte : {'"', '\\', '}', '0', '\xff', '\0'}) {
            std::string line = whole_line();
            line[at] = byte;
            std::string trouble;
            const auto result = parse_result(line, trouble);
            CHECK(result.has_value() == trouble.empty());
        }
}

} // namespace parse_result_test
