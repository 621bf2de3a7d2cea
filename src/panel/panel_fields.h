// The format of a panel's file: the rows for the keys at its top, and for what is below them.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "coprod/panel.h"
#include "input/fields.h"

namespace coprod {

/// A panel with the key that says how to read it.
struct WrittenPanel {
    int format = 1;
    Panel panel;
};

/// A section in which a panel judges: its key, what it judges and the names that it takes.
struct PanelSection {
    std::string_view key;
    PanelSubject subject;
    Names names;
};

/// Every section but the ladder, which has no names.
[[nodiscard]] std::span<const PanelSection> panel_sections();

/// The keys at the top of every panel's file; their target is a WrittenPanel.
[[nodiscard]] std::span<const Field> panel_fields();

[[nodiscard]] std::span<const Field> fields_of(PanelCharter*);
[[nodiscard]] std::span<const Field> fields_of(PanelMember*);
[[nodiscard]] std::span<const Field> fields_of(PanelCondition*);
[[nodiscard]] std::span<const Field> fields_of(PanelDecision*);

/// The keys below each thing of that sort that the panel judges; their target is a PanelJudgement.
[[nodiscard]] std::span<const Field> panel_judgement_fields(PanelSubject subject);

} // namespace coprod
