#include "input/pledges.h"

#include "catch.h"
#include "coprod/date.h"
#include "folder.h"
#include "input/matching_name.h"
#include "input/reading.h"

using namespace coprod;
using namespace coprod_tests;

namespace pledges_test {

namespace {

/// Each pledge as `organisation|kind|date line:column`, behind the messages.
std::string pledges_of(const std::string& bytes) {
    const NewFolder folder;
    folder.write("list.csv", bytes);
    Diagnostics diagnostics("list.csv");
    const auto pledges = read_pledges((folder.path() / "list.csv").string(), diagnostics);
    CHECK(pledges.has_value() != diagnostics.has_errors());
    std::string text = rendered(diagnostics);
    for (const Pledge& pledge : pledges.value_or(std::vector<Pledge>{}))
        text += pledge.organisation + "|" + pledge.kind + "|" +
                (pledge.date ? iso(pledge.date->date) : "") + " " +
                std::to_string(pledge.place.line) + ":" + std::to_string(pledge.place.column) +
                "\n";
    return text;
}

bool same(std::string_view one, std::string_view two) {
    return matching_name(one) == matching_name(two);
}

} // namespace

TEST_CASE("a list of pledges is read whatever the order and the case of its columns") {
    CHECK(pledges_of("organisation,kind,date\nThe Ramp,school,2025-06-10\nHub,,\n") ==
          "The Ramp|school|2025-06-10 2:1\nHub|| 3:1\n");
    CHECK(pledges_of("Date;ORGANISATION\n2024-02-29;Northshire Hub\n") ==
          "Northshire Hub||2024-02-29 2:12\n");
    CHECK(pledges_of("organisation\n") == "");
}

TEST_CASE("service, school and name stand for organisation") {
    CHECK(pledges_of("Service\nHub\n") == "Hub|| 2:1\n");
    CHECK(pledges_of("kind,school\nprimary,Hub\n") == "Hub|primary| 2:9\n");
    CHECK(pledges_of("name,,\nHub,,\n") == "Hub|| 2:1\n");
}

TEST_CASE("two columns that both name the organisation are refused") {
    CHECK(pledges_of("school,name\na,b\n") ==
          "list.csv:1:8: error: columns 1 and 2 both name the organisation [repeated-column]\n"
          "  1 | school,name\n    |        ^\n"
          "  help: Keep the one with the names to compare, and leave the other out.\n");
}

TEST_CASE("a column that does not exist is refused with what it may have meant") {
    CHECK(pledges_of("Organization,colour\n") ==
          "list.csv:1:1: error: there is no column \"Organization\" in a list of organisations "
          "[unknown-column]\n"
          "  1 | Organization,colour\n    | ^\n"
          "  help: Did you mean `organisation`?\n"
          "list.csv:1:14: error: there is no column \"colour\" in a list of organisations "
          "[unknown-column]\n"
          "  1 | Organization,colour\n    |              ^\n"
          "  help: Write one of: organisation, kind, date, service, school, name.\n");
}

TEST_CASE("a list without the names of organisations is refused") {
    CHECK(pledges_of("kind,date\nschool,2025-01-01\n") ==
          "list.csv:1:1: error: there is no column with the header `organisation` "
          "[missing-column]\n"
          "  1 | kind,date\n    | ^\n"
          "  help: Write it above the names; service, school and name are accepted too.\n");
}

TEST_CASE("a row without an organisation is refused, also one of signs only") {
    const std::string end = "  help: Write the organisation's name, or delete the row.\n";
    CHECK(pledges_of("name,kind\n,school\n...,school\n") ==
          "list.csv:2:1: error: this row names no organisation [blank-cell]\n"
          "  2 | ,school\n    | ^\n" +
              end +
              "list.csv:3:1: error: this row names no organisation [blank-cell]\n"
              "  3 | ...,school\n    | ^\n" +
              end);
}

TEST_CASE("a date that is no date is refused with the format that a spreadsheet needs") {
    CHECK(pledges_of("name,date\nHub,10/06/2025\n") ==
          "list.csv:2:5: error: `date` takes a date, year first, and this is \"10/06/2025\" "
          "[bad-date]\n"
          "  2 | Hub,10/06/2025\n    |     ^\n"
          "  help: Write it like 2025-06-10; in a spreadsheet give the column the date format "
          "yyyy-mm-dd before you save. Leave the cell blank where the date is not known.\n");
    CHECK(pledges_of("name,date\nHub,2025-02-29\n").find("[bad-date]") != std::string::npos);
}

TEST_CASE("an organisation that is there twice counts once, with a warning") {
    CHECK(pledges_of("name,kind\nSt Mary's School,primary\nHub,\nThe St. Mary\xE2\x80\x99s "
                     "school,secondary\n") ==
          "list.csv:4:1: warning: \"The St. Mary\xE2\x80\x99s school\" is in the list already, on "
          "line 2; it counts once [named-twice]\n"
          "  4 | The St. Mary\xE2\x80\x99s school,secondary\n    | ^\n"
          "  help: Leave one of the two rows out.\n"
          "St Mary's School|primary| 2:1\nHub|| 3:1\n");
}

TEST_CASE("of many mistakes or repeats only the first twenty are listed") {
    std::string repeats = "name\nHub\n";
    std::string mistakes = "name,kind\n";
    for (int i = 0; i < 22; ++i) {
        repeats += "Hub\n";
        mistakes += ",x\n";
    }
    const std::string warned = pledges_of(repeats);
    CHECK(warned.starts_with(
        "list.csv: warning: more than 20 rows repeat an organisation; the rest are not listed "
        "[too-many-mistakes]\n  help: Leave out the rows that repeat an organisation.\n"
        "list.csv:3:1: warning: "));
    CHECK(warned.find("list.csv:22:1: warning: ") != std::string::npos);
    CHECK(warned.find("list.csv:23:1: warning: ") == std::string::npos);
    CHECK(warned.ends_with("Hub|| 2:1\n"));
    CHECK(pledges_of(mistakes).starts_with(
        "list.csv: error: more than 20 cells are wrong; the rest are not listed "
        "[too-many-mistakes]\n  help: Correct those that are listed and try again.\n"));
}

TEST_CASE("a list that is not there is an error and no list") {
    Diagnostics diagnostics("none.csv");
    CHECK_FALSE(read_pledges("/none.csv", diagnostics));
    CHECK(rendered(diagnostics) ==
          "none.csv: error: there is no file of this name [no-such-file]\n"
          "  help: Check the spelling of the name and the folder it is in.\n");
}

TEST_CASE("two names match whatever their case, spaces, apostrophes and punctuation") {
    CHECK(matching_name("  The St. Mary\xE2\x80\x99s  C.E.\xC2\xA0School, Northshire ") ==
          "st marys ce school northshire");
    CHECK(same("St Mary's", "ST MARY\xE2\x80\x98S"));
    CHECK(same("Parents & Carers", "parents and carers"));
    CHECK(same("Parents&Carers", "Parents and Carers"));
    CHECK(same("\xE2\x80\x9CThe Hub\xE2\x80\x9D", "hub"));
    CHECK(same("Upon-the-Hill (North)", "Upon the Hill\xE2\x80\x93North"));
    CHECK(same("A\xE2\x80\xAF"
               "B",
               "a\t\n b"));
    CHECK(matching_name("\xC3\x89\x63ole") == "\xC3\x89\x63ole");
    CHECK(matching_name("The \xFFHub") == "\xFFhub");
}

TEST_CASE("what belongs to a name keeps two names apart") {
    CHECK_FALSE(same("School A", "School B"));
    CHECK_FALSE(same("Theatre", "atre"));
    CHECK_FALSE(same("The", "Hub"));
    CHECK_FALSE(same("Sandy", "S & y"));
    CHECK_FALSE(same("New Hub", "Newhub"));
    CHECK_FALSE(same("\xC3\x89\x63ole", "\xC3\xA9\x63ole"));
    CHECK(matching_name("The") == "the");
    CHECK(matching_name(" .,'- ").empty());
}

} // namespace pledges_test
