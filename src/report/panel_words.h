// Sentences about a panel's decision: why it does not count, what a certificate rests on, and the
// same in everyday words.
#pragma once

#include <string>
#include <vector>

#include "coprod/panel.h"
#include "coprod/report.h"

namespace coprod {

/// A panel and what was found of it; all must outlive it.
struct PanelContext {
    const Charter& charter;
    const Submission& submission;
    const Assessment& assessment;
    const Panel& panel;
    const PanelResult& result;
    View view = View::everyone;
    bool file_changed = false; ///< the project's file is another one than the panel says it saw

    /// Whether this view may show what the panel did or did not share.
    [[nodiscard]] bool may_show(YesNo share) const {
        return view == View::panel || share == YesNo::yes;
    }
};

/// What stands in place of a reason that is not shared.
inline constexpr std::string_view not_shared = "The reason is not shared here.";

/// What stands in place of a result from which the answers of very few people could be worked out.
inline constexpr std::string_view kept_back = "not shared here";

/// Whether the verdict is one that gives the mark, with or without conditions.
[[nodiscard]] bool gives_mark(VerdictKind verdict);

/// "This is not a valid panel decision, because …"; empty where it counts.
[[nodiscard]] std::string not_valid_words(const PanelContext& context);

/// What else is to be said: records that it has not seen, conditions and marks that have run out.
[[nodiscard]] std::vector<std::string> panel_notes(const PanelContext& context);

/// Where the panel gave the mark, what it judged itself as not passed, as this view shows it; empty
/// where there is nothing.
[[nodiscard]] std::string contradiction_words(const ReportPanel& panel);

/// What to do next, once a panel has met.
[[nodiscard]] std::string next_words(const PanelContext& context);

/// Why no certificate can be given; empty where one can.
[[nodiscard]] std::string no_certificate_words(const PanelContext& context);

/// What a certificate rests on: the gates as the report shows them, records, and the panel by
/// roles.
[[nodiscard]] std::vector<std::string>
certificate_rests_on(const PanelContext& context, const Report& report, const ReportPanel& panel);

/// The decision in everyday words, a sentence each.
[[nodiscard]] std::vector<std::string> easy_panel(const PanelContext& context);

} // namespace coprod
