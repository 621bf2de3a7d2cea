// A project's report as a workbook.
#pragma once

#include <string>

#include "coprod/report.h"

namespace coprod {

/// Throws WriteFailure where no workbook can be made, as the library for them is not there.
void find_xlsx_library();

/// The bytes of a workbook with all that the report says: a sheet for the verdict, for the gaps
/// (with room for who closes each, and by when), the commitments, the statements and so on. The
/// same report gives the same bytes. Throws WriteFailure where the system keeps it from being made.
[[nodiscard]] std::string write_xlsx(const Report& report);

} // namespace coprod
