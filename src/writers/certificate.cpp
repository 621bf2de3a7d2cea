#include "writers/certificate.h"

#include "report/names.h"
#include "writers/easy_read.h"
#include "writers/fill_report.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

Filling filled(const Result& result) {
    const Report& report = result.report;
    Filling filling;
    filling.text("title", report.title);
    filling.text("organisation", report.project.organisation);
    filling.text("charter_title", report.charter.title);
    filling.text("charter_version", report.charter.version);
    filling.text("charter_line", charter_line(report.charter));
    filling.text("charter_sha256", report.charter.sha256);
    filling.text("file_sha256", result.sha256);
    filling.text("date", spelled(report.date));
    filling.flag("with_conditions", report.panel->decided == VerdictKind::conditions);
    fill_panel(report, filling);
    return filling;
}

} // namespace

std::string write_certificate_text(const Result& result, const Templates& templates) {
    return laid_out(templates.fill("certificate.txt", filled(result)), page_width);
}

std::string write_certificate_html(const Result& result, const Templates& templates) {
    return templates.fill("certificate.html", filled(result));
}

} // namespace coprod
