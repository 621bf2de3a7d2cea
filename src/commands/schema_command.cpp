#include "commands/schema_command.h"

#include "commands/messages.h"
#include "coprod/run.h"
#include "results/json_schema.h"

namespace coprod {

int schema_command(std::ostream& out, std::ostream& err) {
    return write_out(results_schema(), out) ? exit_status::done : complain_of_output(err);
}

} // namespace coprod
