#include "input/csv.h"

#include "catch.h"
#include "folder.h"
#include "input/csv_source.h"
#include "input/reading.h"

using namespace coprod;
using namespace coprod_tests;

namespace csv_test {

namespace {

std::string shown(const std::vector<CsvCell>& cells) {
    std::string text;
    for (const CsvCell& cell : cells)
        text += "[" + cell.text + "]";
    return text + "\n";
}

/// The header and the rows as lines of `[cell][cell]`; the messages where there is no table.
std::string table_of(const std::string& bytes) {
    Diagnostics diagnostics("f.csv");
    const auto source = make_csv_source("f.csv", bytes, diagnostics);
    if (!source)
        return rendered(diagnostics);
    diagnostics.quote_from(*source);
    const auto table = parse_csv(*source, diagnostics);
    if (!table)
        return rendered(diagnostics);
    std::string text = rendered(diagnostics) + shown(table->header);
    for (const auto& row : table->rows)
        text += shown(row);
    return text;
}

std::string times(const std::string& text, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

const std::string save_again =
    "  help: Open it in your spreadsheet program again and choose CSV UTF-8 when you save.\n";

} // namespace

TEST_CASE("the separator is the one that occurs most in the header, outside quotes") {
    CHECK(table_of("a,b\n1,2\n") == "[a][b]\n[1][2]\n");
    CHECK(table_of("a;b\n1;2,5\n") == "[a][b]\n[1][2,5]\n");
    CHECK(table_of("a\tb\n1\t2;5\n") == "[a][b]\n[1][2;5]\n");
    CHECK(table_of("a, or b;c;d\n1;2;3\n") == "[a, or b][c][d]\n[1][2][3]\n");
    CHECK(table_of("\"a;;;\",b\n1,2\n") == "[a;;;][b]\n[1][2]\n");
    CHECK(table_of("a;b,c\n1;2,3\n") == "[a;b][c]\n[1;2][3]\n");
}

TEST_CASE("a header without a separator is one column") {
    CHECK(table_of("name\nThe Ramp\nSchool\n") == "[name]\n[The Ramp]\n[School]\n");
    CHECK(table_of("name") == "[name]\n");
}

TEST_CASE("the first line of Excel names the separator") {
    CHECK(table_of("sep=;\na,b;c\n1;2\n") == "[a,b][c]\n[1][2]\n");
    CHECK(table_of("SEP=,\r\na;b,c\r\n1,2\r\n") == "[a;b][c]\n[1][2]\n");
    CHECK(table_of("sep=\t\na,b\tc\n1\t2\n") == "[a,b][c]\n[1][2]\n");
    CHECK(table_of("sep=|\n1\n") == "[sep=|]\n[1]\n");
    CHECK(table_of("sep=;") == "f.csv: error: there is no header and no row in this file "
                               "[empty-file]\n  help: Fill it in and save it again.\n");
}

TEST_CASE("quotes hold separators, line breaks and quotes written twice") {
    CHECK(table_of("a,b\n\"x, y\",\"He said \"\"no\"\"\"\n\"one\r\ntwo\",\"\"\n") ==
          "[a][b]\n[x, y][He said \"no\"]\n[one\ntwo][]\n");
    CHECK(table_of("\"a\nb\",c\n\"\"\"\",1\n") == "[a\nb][c]\n[\"][1]\n");
    CHECK(table_of("a,b\n1, \"2, 3\" \n") == "[a][b]\n[1][2, 3]\n");
}

TEST_CASE("white space at the ends of a cell is no part of it") {
    CHECK(table_of(" a ,\tb\n  x y  ,\xC2\xA0\" z \"\xC2\xA0\n") == "[a][b]\n[x y][z]\n");
    CHECK(table_of("a\tb\tc\n1\t\t3\n \t2\t \n") == "[a][b][c]\n[1][][3]\n[][2][]\n");
}

TEST_CASE("blank rows are left out wherever they stand, whatever their number of cells") {
    CHECK(table_of("\n,,\na,b\n\n1,2\n , \n,,,,\n\"\",\n\n") == "[a][b]\n[1][2]\n");
    CHECK(table_of(";,\n\t\n") ==
          "f.csv: error: there is no header and no row in this file [empty-file]\n"
          "  help: Fill it in and save it again.\n");
}

TEST_CASE("a cell knows where it begins") {
    Diagnostics diagnostics("f.csv");
    const auto source = make_csv_source("f.csv", "a,b\n\"x\ny\",  z\n1,", diagnostics);
    REQUIRE(source);
    const auto table = parse_csv(*source, diagnostics);
    REQUIRE(table);
    CHECK(table->header[1].place == Place{1, 3});
    CHECK(table->rows[0][0].place == Place{2, 1});
    CHECK(table->rows[0][1].place == Place{3, 6});
    CHECK(table->rows[1][1].place == Place{4, 3});
}

TEST_CASE("a row with more or fewer cells than the header is refused, and all of them are named") {
    CHECK(table_of("a;b\n1\n1;2;3\n") ==
          "f.csv:2:1: error: this row has 1 cell, and the header has 2 [ragged-row]\n"
          "  2 | 1\n    | ^\n"
          "  help: Give it as many cells as the header; a text with a semicolon in it needs "
          "quotation marks around it.\n"
          "f.csv:3:1: error: this row has 3 cells, and the header has 2 [ragged-row]\n"
          "  3 | 1;2;3\n    | ^\n"
          "  help: Give it as many cells as the header; a text with a semicolon in it needs "
          "quotation marks around it.\n");
}

TEST_CASE("after twenty wrong rows the rest are not listed") {
    const std::string twenty = table_of("a,b\n" + times("1\n", 20));
    CHECK(twenty.find("too-many-mistakes") == std::string::npos);
    CHECK(table_of("a,b\n" + times("1\n", 21))
              .starts_with("f.csv: error: more than 20 rows are wrong; the rest are not listed "
                           "[too-many-mistakes]\n"
                           "  help: Correct those that are listed and try again.\n"));
}

TEST_CASE("a quote that is never closed is refused where it opens") {
    CHECK(table_of("a,b\n1,\"2\n3,4\n5,6\n") ==
          "f.csv:2:3: error: this quotation mark has no partner, so the cell never ends "
          "[unclosed-quote]\n"
          "  2 | 1,\"2\n    |   ^\n"
          "  help: Put a quotation mark at the end of the cell.\n");
}

TEST_CASE("text behind a closing quote is refused, and the line where the cell began is named") {
    CHECK(table_of("a,b\n1,\"2\n3,\" 4\"\n") ==
          "f.csv:3:5: error: text stands behind the quotation mark in column 3 that ends the cell "
          "begun on line 2 [text-after-quote]\n"
          "  3 | 3,\" 4\"\n    |     ^\n"
          "  help: Write each quotation mark inside a cell twice, and check that every cell in "
          "quotation marks is closed.\n");
}

TEST_CASE("a quote inside a cell that does not begin with one is refused") {
    CHECK(table_of("a,b\n1,5\" wide\n") ==
          "f.csv:2:4: error: a quotation mark stands inside a cell that does not begin with one "
          "[quote-in-cell]\n"
          "  2 | 1,5\" wide\n    |    ^\n"
          "  help: Put the whole cell in quotation marks and write each one inside it twice.\n");
}

TEST_CASE("two columns must not have the same header") {
    CHECK(table_of("Name,date, NAME \n") ==
          "f.csv:1:12: error: column 3 has the header \"NAME\", and so has column 1 "
          "[repeated-column]\n"
          "  1 | Name,date, NAME \n    |            ^\n"
          "  help: Keep one of the two columns, or rename one.\n");
}

TEST_CASE("a column without a header is fine as long as it is empty") {
    CHECK(table_of("a,,\n1,,\n") == "[a][][]\n[1][][]\n");
    CHECK(table_of("a,\n1,x\n") ==
          "f.csv:2:3: error: column 2 has text in this row, and no header [text-without-header]\n"
          "  2 | 1,x\n    |   ^\n"
          "  help: Write a header above it, or empty the column.\n");
}

TEST_CASE("rows are read up to their limit") {
    const auto rows = [](std::size_t count) {
        Diagnostics diagnostics("f.csv");
        const auto source = make_csv_source("f.csv", "a\n" + times("x\n", count), diagnostics);
        const auto table = parse_csv(source.value(), diagnostics);
        return table ? std::to_string(table->rows.size()) : rendered(diagnostics);
    };
    CHECK(rows(most_csv_rows - 1) == "49999");
    CHECK(rows(most_csv_rows) == "50000");
    CHECK(rows(most_csv_rows + 1) ==
          "f.csv:50002:1: error: there are more rows than the 50000 that are read "
          "[too-many-rows]\n"
          "  help: Leave out the rows that are not needed, or split the file.\n");
}

TEST_CASE("columns are read up to their limit") {
    const auto header = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += (i == 0 ? "" : ",") + std::to_string(i);
        return table_of(text + "\n");
    };
    CHECK(header(most_csv_columns - 1).ends_with("[97][98]\n"));
    CHECK(header(most_csv_columns).ends_with("[98][99]\n"));
    const std::string refused = header(most_csv_columns + 1);
    CHECK(refused.starts_with("f.csv:1:1: error: the header has 101 columns, and at most 100 are "
                              "read [too-many-columns]\n"));
    CHECK(refused.ends_with("  help: Leave out the columns that are not needed.\n"));
}

TEST_CASE("a cell is read up to its limit") {
    const auto cell = [](std::size_t size) {
        return table_of("a\n" + std::string(size, 'x') + "\n");
    };
    CHECK(cell(longest_csv_cell - 1).starts_with("[a]\n[xxx"));
    CHECK(cell(longest_csv_cell).starts_with("[a]\n[xxx"));
    const std::string refused = cell(longest_csv_cell + 1);
    CHECK(refused.starts_with("f.csv:2:1: error: this cell has 16 KiB (16,385 bytes), and at most "
                              "16 KiB (16,384 bytes) are read [text-too-long]\n"));
    CHECK(refused.ends_with("  help: Shorten it, and say where the whole text can be found.\n"));
}

TEST_CASE("a file is read up to its limit, on the disk and in memory") {
    const NewFolder folder;
    const auto read = [&](std::size_t size) {
        folder.write("f.csv", "a" + std::string(size - 1, '\n'));
        Diagnostics on_disk("f.csv");
        const auto source = read_csv_source((folder.path() / "f.csv").string(), on_disk);
        CHECK(rendered(on_disk) ==
              table_of("a" + std::string(size - 1, '\n')).substr(source ? 4 : 0));
        return rendered(on_disk);
    };
    CHECK(read(largest_csv_file).empty());
    CHECK(read(largest_csv_file + 1) ==
          "f.csv: error: the file has 4,096 KiB (4,194,305 bytes), and at most 4,096 KiB "
          "(4,194,304 bytes) are read [file-too-large]\n"
          "  help: Leave out the rows and columns that are not needed.\n");
}

TEST_CASE("a file that is not UTF-8 is told how a spreadsheet saves it as such") {
    CHECK(table_of("name\nCaf\xE9 Group\n") ==
          "f.csv:2:4: error: the byte 0xE9 is not UTF-8 text here [invalid-utf8]\n"
          "  2 | Caf\\xe9 Group\n    |    ^\n" +
              save_again);
    CHECK(table_of(std::string("\xFF\xFEn\0a\0", 6)) ==
          "f.csv: error: the file is saved as UTF-16, and UTF-8 is needed [not-utf8]\n" +
              save_again);
    CHECK(table_of("PK\x03\x04") == "f.csv: error: this is a Word, Excel, OpenDocument or zip "
                                    "file, and a plain text file is needed [not-text]\n" +
                                        save_again);
    CHECK(table_of("a\r1\r") == "f.csv:1:2: error: a line ends with a carriage return alone "
                                "[lone-cr]\n  1 | a\\x0d1\\x0d\n    |  ^\n" +
                                    save_again);
}

TEST_CASE("a byte-order mark is dropped, and what only YAML forbids is allowed") {
    CHECK(table_of("\xEF\xBB\xBF"
                   "a\n%x\n...\n---\n") == "[a]\n[%x]\n[...]\n[---]\n");
    CHECK(table_of(" \n") == "f.csv: error: there is nothing in this file [empty-file]\n"
                             "  help: Fill it in and save it again.\n");
}

TEST_CASE("a character that cannot be seen is refused as in every file") {
    CHECK(table_of("a\nb\xE2\x80\xAE\n") ==
          "f.csv:2:2: error: the invisible character U+202E, which turns the direction of text is "
          "not allowed [forbidden-character]\n"
          "  2 | b\\u202e\n    |  ^\n"
          "  help: Delete it; it cannot be seen, so delete the characters around it and type them "
          "again.\n");
}

} // namespace csv_test
