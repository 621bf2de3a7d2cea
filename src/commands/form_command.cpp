#include "commands/form_command.h"

#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "commands/messages.h"
#include "commands/pipe_signal.h"
#include "coprod/run.h"
#include "guides/form_page.h"
#include "input/escape.h"
#include "output/whole_file.h"

namespace coprod {

namespace {

int complain_of_file(const std::string& path, std::string_view trouble, std::ostream& err) {
    err << fmt::format("coprod: {}: {}\n", escape_line(path), escape_line(trouble));
    return exit_status::cannot_write;
}

int write_page(const std::string& page, const std::string& path, std::ostream& err) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return complain_of_file(path,
                                "There is something of this name already, so the form was not "
                                "written. Choose another name, or move it away.",
                                err);
    if (const auto trouble = write_whole_file(path, page))
        return complain_of_file(path, *trouble, err);
    err << fmt::format("Wrote {}. Open it in a web browser; it needs no internet, and nothing that "
                       "you type leaves your computer.\n",
                       escape_line(path));
    return exit_status::done;
}

} // namespace

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
        return write_page(page, path, err);
    return write_out(page, out) ? exit_status::done : complain_of_output(err);
}

} // namespace coprod
