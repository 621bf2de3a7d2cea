#include "commands/form_command.h"

#include <ostream>

#include "charter/load_charter.h"
#include "commands/messages.h"
#include "commands/new_file.h"
#include "commands/pipe_signal.h"
#include "coprod/run.h"
#include "guides/form_page.h"

namespace coprod {

int form_command(const std::string& charter, const std::string& path, std::ostream& out,
                 std::ostream& err) {
    const LoadedCharter loaded =
        load_charter(charter.empty() ? std::string(default_charter()) : charter);
    print_diagnostics(loaded.diagnostics, err);
    if (!loaded.charter) {
        err << "The charter cannot be used, so nothing was written.\n";
        return exit_status::bad_charter;
    }
    const std::string page = form_page(*loaded.charter);
    const HeldBackPipeSignal until_all_is_written;
    if (!path.empty())
        return write_new_file(
            path, page,
            {"so the form was not written. Choose another name, or move it away.",
             "Open it in a web browser; it needs no internet, and nothing that you type leaves "
             "your computer."},
            err);
    return write_out(page, out) ? exit_status::done : complain_of_output(err);
}

} // namespace coprod
