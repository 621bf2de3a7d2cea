// What many projects show together as a workbook, with rows of every project.
#pragma once

#include <string>
#include <vector>

#include "coprod/result.h"
#include "coprod/workstream.h"
#include "writers/xlsx_book.h"

namespace coprod {

/// The workbook of many projects. It takes one result after the other and keeps none of them; rows
/// stand in the order in which they come.
class XlsxWorkstream {
public:
    /// `workstream` must outlive this; `date` is the report's. Throws WriteFailure.
    XlsxWorkstream(const Workstream& workstream, Date date);

    /// Adds the rows of a project; a result that was not assessed has none.
    void add(const Result& result);
    /// The bytes of the file; to be called once. Throws WriteFailure.
    [[nodiscard]] std::string finish();
    /// The names of the sheets that had no room for all rows.
    [[nodiscard]] std::vector<std::string> full_sheets() const { return book_.full_sheets(); }

private:
    const Workstream& workstream_;
    XlsxBook book_;
    XlsxSheet& overview_;
    XlsxSheet& verdicts_;
    XlsxSheet& commitments_;
    XlsxSheet& together_;
    XlsxSheet& statements_;
    XlsxSheet& gaps_;
    XlsxSheet& activity_;
    XlsxSheet& indicators_;
    XlsxSheet& area_;
    XlsxSheet& not_read_;
    XlsxSheet& limits_;

    void begin_tables();
    void add_commitments(const XlsxRow& project, const Report& report);
    void add_statements(const XlsxRow& project, const Report& report);
    void add_gaps(const XlsxRow& project, const Report& report);
    void add_indicators(const XlsxRow& project, const Report& report);
};

/// The first page: what was found, what to do together, and the verdicts with a chart.
void fill_overview(XlsxSheet& sheet, const Workstream& workstream);
/// Every commitment and in how many projects it is shown how well, with a chart of those most often
/// missed.
void fill_together(XlsxSheet& sheet, const Workstream& workstream);
/// The numbers over all projects.
void fill_area(XlsxSheet& sheet, const Workstream& workstream);
void fill_activity(XlsxSheet& sheet, const Workstream& workstream);
void fill_not_read(XlsxSheet& sheet, const Workstream& workstream);
void fill_limits(XlsxSheet& sheet, const Workstream& workstream);

} // namespace coprod
