// Workbooks as files: their bytes, their sign, and what becomes of the folder for temporary files.
#include "writers/xlsx_report.h"

#include <cstdlib>
#include <ctime>
#include <optional>

#include "folder.h"
#include "writers/sample_report.h"
#include "writers/write_failure.h"
#include "writers/xlsx_book.h"

#include "catch.h"

using namespace coprod;
using namespace coprod_tests;

namespace xlsx_report_test {

namespace {

/// A variable of the environment that is put back afterwards.
class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) {
        if (const char* before = std::getenv(name))
            before_ = before;
        setenv(name, value.c_str(), 1);
        tzset();
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() {
        if (before_)
            setenv(name_, before_->c_str(), 1);
        else
            unsetenv(name_);
        tzset();
    }

private:
    const char* name_;
    std::optional<std::string> before_;
};

} // namespace

TEST_CASE("the same report gives the same workbook, in every time zone") {
    const std::string first = write_xlsx(sample_report());
    CHECK(write_xlsx(sample_report()) == first);
    const Variable zone("TZ", "Pacific/Kiritimati");
    CHECK(write_xlsx(sample_report()) == first);
    CHECK(write_xlsx(sample_panel_report()) != first);
}

TEST_CASE("a workbook is an archive that ends with the sign of being ours and whom it is for") {
    for (const View view : {View::everyone, View::panel}) {
        const bool panel = view == View::panel;
        CAPTURE(panel);
        Report report = bare_report();
        report.view = view;
        const std::string bytes = write_xlsx(report);
        const std::string comment = panel ? "coprod panel report" : "coprod public report";
        CHECK(bytes.starts_with("PK\x03\x04"));
        REQUIRE(bytes.ends_with(std::string(1, '\0') + comment));
        const std::string end = bytes.substr(bytes.size() - 22 - comment.size(), 22);
        CHECK(end.starts_with("PK\x05\x06"));
        CHECK(static_cast<std::size_t>(end[20]) == comment.size());
    }
}

TEST_CASE("nothing is left in the folder for temporary files") {
    const NewFolder folder;
    const Variable temporary("TMPDIR", folder.path().string());
    (void)write_xlsx(sample_report());
    { const XlsxBook unfinished({"Title", "Note", View::everyone, {}, true}); }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("where no temporary file can be written, a sentence says so") {
    const NewFolder folder;
    const std::string missing = (folder.path() / "gone").string();
    const Variable temporary("TMPDIR", missing);
    std::string said;
    try {
        (void)write_xlsx(sample_report());
    } catch (const WriteFailure& failure) {
        said = failure.what();
    }
    CHECK(said == "the workbook could not be put together in the folder for temporary files, " +
                      missing +
                      " (No such file or directory). Make room there, or name another folder in "
                      "TMPDIR, and run this again.");
}

TEST_CASE("a sheet that is full says so in its last row and takes no more") {
    CHECK(XlsxFront().most_rows == 1048576);
    XlsxBook book({"Title", "Note", View::everyone, {}, true, 6});
    XlsxSheet& sheet = book.sheet("Rows", "Many");
    sheet.begin_table({{"Number", 10}});
    while (sheet.next_row() < 5)
        sheet.row({std::int64_t{7}});
    CHECK_FALSE(sheet.is_full());
    sheet.row({std::int64_t{8}});
    CHECK(sheet.is_full());
    sheet.row({std::int64_t{9}});
    CHECK(sheet.next_row() == 6);
    sheet.end_table("");
    CHECK(book.full_sheets() == std::vector<std::string>{"Rows"});
    CHECK(book.finish().ends_with(xlsx_public_sign));
}

} // namespace xlsx_report_test
