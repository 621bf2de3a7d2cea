#include "commands/new_file.h"

#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "commands/pipe_signal.h"
#include "coprod/run.h"
#include "input/escape.h"
#include "output/whole_file.h"

namespace coprod {

bool is_there(const std::string& path, WriteTrouble& hidden) {
    std::error_code failure;
    const auto status = std::filesystem::symlink_status(path, failure);
    if (!std::filesystem::status_known(status))
        hidden = write_trouble(failure.value());
    return status.type() != std::filesystem::file_type::not_found;
}

int complain_of_file(const std::string& path, std::string_view trouble, std::ostream& err) {
    err << fmt::format("coprod: {}: {}\n", escape_line(path), escape_line(trouble));
    return exit_status::cannot_write;
}

int write_new_file(const std::string& path, std::string_view text, const NewFileWords& words,
                   std::ostream& err) {
    const HeldBackPipeSignal until_it_is_written;
    WriteTrouble hidden;
    if (is_there(path, hidden))
        return complain_of_file(path,
                                hidden.value_or(fmt::format(
                                    "There is something of this name already, {}", words.taken)),
                                err);
    if (const auto trouble = write_whole_file(path, text))
        return complain_of_file(path, *trouble, err);
    err << fmt::format("Wrote {}.{}{}\n", escape_line(path), words.written.empty() ? "" : " ",
                       words.written);
    return exit_status::done;
}

} // namespace coprod
