// What a panel may want to ask about; and said and meant, side by side.
#include "writers/text_sections.h"

namespace coprod {
namespace {

/// A claim, or a stage, in one item, since there may be many of them.
void write_in_one(TextPage& page, const ReportContrast& contrast) {
    std::string words =
        spliced({"The project says: ", contrast.said, " The records show: ", contrast.recorded});
    if (!contrast.families.empty())
        words += spliced({" Families say: ", contrast.families});
    page.item("- ", contrast.subject + ".", words, 0, Tone::strong);
    write_origin(page, contrast.origin, 2);
}

void write_contrast(TextPage& page, const ReportContrast& contrast) {
    if (contrast.about == "stage" || contrast.about == "claim") {
        write_in_one(page, contrast);
        return;
    }
    const bool of_statement = contrast.about == "statement";
    page.blank();
    page.item("- ", contrast.subject, "", 0, Tone::strong);
    page.field(of_statement ? "Staff say" : "The project says", contrast.said, 2);
    page.field("The records show", contrast.recorded, 2);
    page.field("Families say", contrast.families, 2);
    write_origin(page, contrast.origin, 2);
}

void write_flag(TextPage& page, const ReportFlag& flag) {
    page.blank();
    page.item("- ", flag.title + ".", flag.found, 0, Tone::strong);
    page.field("Worth asking", flag.ask, 2);
    page.field("Records", joined(flag.records, ", "), 2);
    page.field("In your file", joined(flag.places, "; "), 2);
}

} // namespace

void write_contrasts(TextPage& page, const Report& report) {
    page.heading("Said and meant");
    if (report.contrasts.empty()) {
        page.paragraph("What the project says, what its records show and what people say of it go "
                       "together, as far as this report can show.");
        return;
    }
    page.paragraph("Here the project’s own account, its records and the answers of families say "
                   "different things. That is a good place to begin a conversation.");
    for (const ReportContrast& contrast : report.contrasts)
        write_contrast(page, contrast);
}

void write_flags(TextPage& page, const Report& report) {
    page.heading("Worth asking");
    page.paragraph("These change no verdict. There is often a good reason for them: a question "
                   "brings it out.");
    for (const ReportFlag& flag : report.flags)
        write_flag(page, flag);
    if (report.flags.empty())
        page.paragraph("No check found anything to ask about.");
    page.blank();
    for (const std::string& note : report.flag_notes)
        page.paragraph(note);
}

} // namespace coprod
