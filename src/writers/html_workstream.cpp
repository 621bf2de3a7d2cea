#include "writers/html_workstream.h"

namespace coprod {

std::string write_html(const Workstream& report, const Templates& templates, ReportLinks links) {
    Filling filling;
    fill_workstream(report, links, filling);
    return templates.fill("index.html", filling);
}

} // namespace coprod
