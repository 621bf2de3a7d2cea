// A paper list for a workshop: the charter's questions in everyday words, with boxes to tick.
#pragma once

#include <string>
#include <vector>

#include "coprod/charter.h"
#include "guides/explanation.h"
#include "writers/template.h"

namespace coprod {

/// The lines and the columns of one page of paper.
inline constexpr std::size_t page_lines = 60;

/// One part of the list: a heading, a sentence of what to do, and what is ticked.
struct ChecklistPart {
    std::string heading;
    std::string hint;
    Texts items;
    bool short_items = false; ///< two of them can stand side by side
};

/// What stands on the list, whatever its form.
struct Checklist {
    std::string title;
    std::string charter; ///< its title and version
    std::vector<ChecklistPart> parts;
    bool you_said_we_did = false; ///< with lines to write on
};

/// The list of a charter; parts that it does not have are left out.
[[nodiscard]] Checklist make_checklist(const Charter& charter);

/// Plain text of at most `page_lines` lines of 80 columns, for the charters that come with the
/// program; with no colour.
[[nodiscard]] std::string write_checklist_text(const Checklist& list);

/// A web page that prints on A4.
[[nodiscard]] std::string write_checklist_html(const Checklist& list, const Templates& templates);

} // namespace coprod
