// The workbook library as a part of the program, in builds in which every library is one.
#include "writers/xlsx_library.h"

namespace coprod {

const XlsxLibrary& xlsx() {
#define COPROD_XLSX_ADDRESS(name) &::name,
    static constexpr XlsxLibrary library{COPROD_XLSX_FUNCTIONS(COPROD_XLSX_ADDRESS)};
#undef COPROD_XLSX_ADDRESS
    return library;
}

} // namespace coprod
