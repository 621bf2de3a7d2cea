#include "catch.h"

#include "writers/csv.h"
#include "writers/csv_reading.h"

namespace csv_writer_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

std::string cell(const std::string& text) {
    const std::string line = csv_line({text});
    REQUIRE(line.ends_with("\r\n"));
    return line.substr(0, line.size() - 2);
}

} // namespace

TEST_CASE("a sheet begins with a byte-order mark and its lines end in CR LF") {
    const CsvSheet sheet{"verdicts", {{"Verdict", "Projects"}, {"Mark", std::int64_t{3}}}};
    CHECK(write_csv(sheet) == "\xEF\xBB\xBFVerdict,Projects\r\nMark,3\r\n");
}

TEST_CASE("commas, quotes and spaces at the ends stand in quotes") {
    CHECK(cell("plain") == "plain");
    CHECK(cell("a, b") == "\"a, b\"");
    CHECK(cell("say “yes”, or \"no\"") == "\"say “yes”, or \"\"no\"\"\"");
    CHECK(cell(" a ") == "\" a \"");
    CHECK(cell("") == "\"\"");
    CHECK(csv_line({"", ""}) == ",\r\n");
}

TEST_CASE("numbers stay numbers, also negative ones") {
    CHECK(csv_line({std::int64_t{-3}, std::int64_t{0}, std::int64_t{5'000'000'000}}) ==
          "-3,0,5000000000\r\n");
}

TEST_CASE("a text that a spreadsheet could take for a formula gets an apostrophe") {
    for (const std::string text : {"=1+1", "+44 1234", "-3", "@sum(a)", "-"}) {
        CAPTURE(text);
        CHECK(cell(text) == "'" + text);
    }
    CHECK(cell("\tx") == "'\\tx");
    CHECK(cell("\rx") == "' x");
    CHECK(cell("a=1") == "a=1");
    CHECK(cell("'=1") == "'=1");
}

TEST_CASE("what nobody sees in front of a formula does not hide it") {
    for (const std::string before :
         {" ", "\n ", "\u00a0", "\u200b", "\u200e", "\u2003", "\ufeff"}) {
        CAPTURE(before);
        const auto rows = read_csv(csv_line({before + "=1+1"}));
        CHECK(rows[0][0].starts_with('\''));
    }
    CHECK(cell("\uff1d1+1") == "'\uff1d1+1");
}

TEST_CASE("line ends inside a cell become spaces, and controls are escaped") {
    CHECK(cell("a\nb\r\nc\rd") == "a b c d");
    CHECK(cell("x\x1b[2J\u202ey\xff\tz") == "x\\x1b[2J\\u202ey\\xff\\tz");
}

TEST_CASE("what is written is read back by another reader") {
    const CsvRow row{"a", "b, \"c\"", std::int64_t{7}, "", " d ", "é, ü"};
    const auto rows = read_csv(csv_line(row) + csv_line({"", "x"}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == std::vector<std::string>{"a", "b, \"c\"", "7", "", " d ", "é, ü"});
    CHECK(rows[1] == std::vector<std::string>{"", "x"});
}

} // namespace csv_writer_test
