// The table of commands, in the order in which help lists them.
#include "commands/command_rows.h"

namespace coprod {

const std::vector<Command>& commands() {
    static const std::vector<Command> table{
        new_row(),        form_row(),        check_row(),       assess_row(),  batch_row(),
        workstream_row(), compare_row(),     impact_row(),      explain_row(), checklist_row(),
        survey_row(),     panel_row(),       certificate_row(), charter_row(), templates_row(),
        schema_row(),     completions_row(), man_row(),
    };
    return table;
}

} // namespace coprod
