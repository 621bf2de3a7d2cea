#include "writers/html_report.h"

#include "writers/fill_report.h"
#include "writers/pictures.h"

namespace coprod {

std::string write_html(const Report& report, const Templates& templates) {
    Filling filling;
    fill_report(report, filling);
    fill_pictures(report, filling);
    return templates.fill("report.html", filling);
}

} // namespace coprod
