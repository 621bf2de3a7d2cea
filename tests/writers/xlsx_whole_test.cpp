// A workbook that was damaged on its way through the folder for temporary files is found out.
#include "writers/xlsx_whole.h"

#include <string>
#include <string_view>
#include <vector>

#include <zlib.h>

#include "writers/xlsx_book.h"
#include "writers/xlsx_parts.h"
#include "writers/xlsx_xml.h"

#include "catch.h"

using namespace coprod;

namespace xlsx_whole_test {

namespace {

constexpr std::size_t one_write = 4096; // bytes that the system is given at once
constexpr std::size_t rows = 300;

struct NamedPart {
    std::string name;
    std::string bytes;
};

std::string text_of(std::size_t row) {
    return "Row " + std::to_string(row) + ", <where> \"this\" & that's said";
}

/// What a sheet of `workbook` holds.
XlsxCells cells_of_a_sheet(std::string_view words) {
    XlsxCells cells;
    for (const std::string_view text : {std::string_view("Note"), words, std::string_view("Text"),
                                        std::string_view("Number"), std::string_view("Room")})
        cells.add(text);
    for (std::size_t row = 0; row < rows; ++row) {
        cells.add(text_of(row));
        cells.add(std::to_string(row));
        cells.add("");
    }
    return cells;
}

std::vector<XlsxCells> cells_of_the_workbook() {
    return {cells_of_a_sheet("One"), cells_of_a_sheet("Two")};
}

std::string workbook(bool large) {
    XlsxBook book({"Title", "Note", View::everyone, {}, large});
    for (const std::string name : {"One", "Two"}) {
        XlsxSheet& sheet = book.sheet(name, name);
        sheet.begin_table({{"Text", 20}, {"Number", 20}, {"Room", 20, XlsxInput::words}});
        for (std::size_t row = 0; row < rows; ++row)
            sheet.row({text_of(row), static_cast<std::int64_t>(row), ""});
        sheet.end_table("");
        sheet.chart({"Chart", "Words", "Texts", "Numbers", 3, 10, 0, {1}, {"Number"}});
    }
    return book.finish();
}

std::vector<NamedPart> parts_of(const std::string& archive) {
    std::vector<NamedPart> parts;
    const auto found = parts_of_workbook(archive);
    REQUIRE(found);
    for (const XlsxPart& part : *found) {
        const auto bytes = unpacked(part);
        REQUIRE(bytes);
        parts.push_back({std::string(part.name), *bytes});
    }
    return parts;
}

void append_number(std::string& text, std::size_t number, std::size_t bytes) {
    for (; bytes > 0; --bytes, number >>= 8U)
        text += static_cast<char>(number & 0xFFU);
}

/// What the list and what stands before a part have in common: flags, method, time, sum, sizes and
/// lengths.
std::string heading_of(const NamedPart& part, unsigned long sum) {
    std::string heading;
    append_number(heading, 20, 2);
    append_number(heading, 0, 8); // stored, at no time
    append_number(heading, sum, 4);
    append_number(heading, part.bytes.size(), 4);
    append_number(heading, part.bytes.size(), 4);
    append_number(heading, part.name.size(), 2);
    append_number(heading, 0, 2);
    return heading;
}

/// A right archive of those parts, not deflated; `wrong_sums` by so much.
std::string archive_of(const std::vector<NamedPart>& parts, unsigned long wrong_sums = 0) {
    std::string archive;
    std::string list;
    for (const NamedPart& part : parts) {
        const auto* bytes = reinterpret_cast<const Bytef*>(part.bytes.data());
        const std::string heading =
            heading_of(part, crc32_z(0, bytes, part.bytes.size()) ^ wrong_sums);
        list += "PK\x01\x02";
        append_number(list, 20, 2);
        list += heading;
        append_number(list, 0, 10);
        append_number(list, archive.size(), 4);
        list += part.name;
        archive += "PK\x03\x04" + heading + part.name + part.bytes;
    }
    const std::size_t begin = archive.size();
    archive += list + "PK\x05\x06";
    append_number(archive, 0, 4);
    append_number(archive, parts.size(), 2);
    append_number(archive, parts.size(), 2);
    append_number(archive, list.size(), 4);
    append_number(archive, begin, 4);
    append_number(archive, 0, 2);
    return archive;
}

bool whole(const std::string& archive) {
    return is_whole_workbook(archive, cells_of_the_workbook());
}

NamedPart& named(std::vector<NamedPart>& parts, std::string_view name) {
    for (NamedPart& part : parts)
        if (part.name == name)
            return part;
    FAIL("no part is called " << name);
    return parts.front();
}

bool is_xml(std::string_view xml) {
    XmlReader reader(xml);
    while (reader.next())
        continue;
    return reader.is_whole();
}

} // namespace

TEST_CASE("a workbook is whole, from memory and from rows on disk, deflated or not") {
    for (const bool large : {false, true}) {
        CAPTURE(large);
        const std::string made = workbook(large);
        CHECK(whole(made));
        CHECK(whole(archive_of(parts_of(made))));
    }
}

TEST_CASE("a workbook is not whole where any part of it is cut short, empty or missing") {
    const auto parts = parts_of(workbook(false));
    REQUIRE(parts.size() > 8);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        CAPTURE(parts[i].name);
        for (const std::size_t left :
             {parts[i].bytes.size() - 2, parts[i].bytes.size() / 2, std::size_t{0}}) {
            auto damaged = parts;
            damaged[i].bytes.resize(left);
            CHECK_FALSE(whole(archive_of(damaged)));
        }
        auto damaged = parts;
        damaged.erase(damaged.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK_FALSE(whole(archive_of(damaged)));
    }
}

TEST_CASE("a workbook is not whole where one write of a part is missing") {
    for (const bool large : {false, true}) {
        const auto parts = parts_of(workbook(large));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (std::size_t at = 0; at < parts[i].bytes.size(); at += one_write) {
                CAPTURE(large, parts[i].name, at);
                auto damaged = parts;
                damaged[i].bytes.erase(at, one_write);
                CHECK_FALSE(whole(archive_of(damaged)));
            }
        }
    }
}

TEST_CASE("a workbook is not whole where what is missing leaves XML that is in order") {
    auto parts = parts_of(workbook(false));
    SECTION("as many rows as one likes") {
        std::string& sheet = named(parts, "xl/worksheets/sheet2.xml").bytes;
        const std::size_t first = sheet.find("<row r=\"20\"");
        sheet.erase(first, sheet.find("<row r=\"90\"") - first);
        CHECK(is_xml(sheet));
    }
    SECTION("one cell") {
        std::string& sheet = named(parts, "xl/worksheets/sheet1.xml").bytes;
        const std::size_t cell = sheet.find("<c r=\"C10\"");
        sheet.erase(cell, sheet.find("/>", cell) + 2 - cell);
        CHECK(is_xml(sheet));
    }
    SECTION("one digit of a number") {
        std::string& sheet = named(parts, "xl/worksheets/sheet1.xml").bytes;
        sheet.erase(sheet.find("<v>123</v>") + 3, 1);
        CHECK(is_xml(sheet));
    }
    SECTION("the middle of a shared text") {
        std::string& texts = named(parts, "xl/sharedStrings.xml").bytes;
        texts.erase(texts.find("Row 17, ") + 4, 2);
        CHECK(is_xml(texts));
    }
    SECTION("a shared text") {
        std::string& texts = named(parts, "xl/sharedStrings.xml").bytes;
        const std::size_t text = texts.find("<si><t>Row 17, ");
        texts.erase(text, texts.find("</si>", text) + 5 - text);
        CHECK_FALSE(is_xml(texts)); // since it counts them
    }
    SECTION("nothing, but there are other counts") {
        std::string& texts = named(parts, "xl/sharedStrings.xml").bytes;
        texts.insert(texts.find(" count=\"") + 8, "1");
        CHECK(is_xml(texts));
    }
    CHECK_FALSE(whole(archive_of(parts)));
}

TEST_CASE("a workbook is not whole with other sheets than were written") {
    const std::string made = workbook(false);
    CHECK_FALSE(is_whole_workbook(made, {cells_of_a_sheet("One")}));
    CHECK_FALSE(is_whole_workbook(made, {cells_of_a_sheet("Two"), cells_of_a_sheet("One")}));
    auto three = cells_of_the_workbook();
    three.emplace_back();
    CHECK_FALSE(is_whole_workbook(made, three));
}

TEST_CASE("an archive is not whole with a wrong sum, a byte changed, or wherever it is cut") {
    const std::string made = workbook(false);
    CHECK_FALSE(whole(archive_of(parts_of(made), 1)));
    std::string other_heading = made;
    other_heading[14] = static_cast<char>(other_heading[14] + 1); // the sum before the first part
    CHECK_FALSE(whole(other_heading));
    for (std::size_t length = 0; length < made.size(); length += 97)
        CHECK_FALSE(whole(made.substr(0, length)));
    for (std::size_t at = 100; at + 1000 < made.size(); at += 997) {
        CAPTURE(at);
        std::string zeros = made;
        zeros.replace(at, 64, 64, '\0');
        CHECK_FALSE(whole(zeros));
        std::string hole = made;
        hole.erase(at, 64);
        CHECK_FALSE(whole(hole));
    }
    CHECK_FALSE(whole(""));
    CHECK_FALSE(whole("PK\x05\x06" + std::string(18, '\0')));
}

TEST_CASE("XML is in order where each element has its end, each text its letters") {
    const std::string first = "<?xml version=\"1.0\"?>\n";
    for (const char* good :
         {"<a/>", "<a></a>\n", "<a b=\"x > y\" c='1'/>", "<a><b/>x &amp; y</a>",
          "<a count=\"2\"><b/><b>&#10;</b></a>", "<a count=\"9\" uniqueCount=\"1\"><b/></a>"}) {
        CAPTURE(good);
        CHECK(is_xml(first + good));
        CHECK_FALSE(is_xml(good));
    }
    for (const char* bad : {"",
                            "x",
                            "<a>",
                            "<a",
                            "</a>",
                            "<a></b>",
                            "<a/><a/>",
                            "<a/>x",
                            "<a><b></a></b>",
                            "<a b=\"x < y\"/>",
                            "<a b=\"x/>",
                            "<a b=x/>",
                            "<a b/>",
                            "<a b=\"1\"c d=\"2\"/>",
                            "<a>x > y</a>",
                            "<a>x &am y</a>",
                            "<a b=\"&\"/>",
                            "<a count=\"2\"><b/></a>",
                            "<a uniqueCount=\"0\"><b/></a>",
                            "<a><!x></a>",
                            "<a><?x?></a>",
                            "<></>"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_xml(first + bad));
    }
    CHECK(decoded_xml("&lt;a&gt; &amp;lt; &quot;&apos;&#10;") == "<a> &lt; \"'&#10;");
}

} // namespace xlsx_whole_test
