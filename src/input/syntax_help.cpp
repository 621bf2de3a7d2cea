#include "input/syntax_help.h"

#include "input/syntax_scan.h"

namespace coprod {

void explain_syntax(const Source& source, std::size_t offset, Diagnostics& diagnostics) {
    if (SyntaxScan(source, offset, diagnostics).run())
        return;
    diagnostics.error(
        "unreadable-yaml", source.place_at(offset), "this line cannot be read as YAML",
        "Check that it is indented like its neighbours, and put text that has a colon, # or "
        "quotation marks in it in double quotes.");
}

} // namespace coprod
