#include "commands/new_file.h"

#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "commands/pipe_signal.h"
#include "coprod/run.h"
#include "input/escape.h"
#include "output/whole_file.h"

namespace coprod {

bool is_there(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

int complain_of_file(const std::string& path, std::string_view trouble, std::ostream& err) {
    err << fmt::format("coprod: {}: {}\n", escape_line(path), escape_line(trouble));
    return exit_status::cannot_write;
}

int write_new_file(const std::string& path, std::string_view text, const NewFileWords& words,
                   std::ostream& err) {
    const HeldBackPipeSignal until_it_is_written;
    if (is_there(path))
        return complain_of_file(
            path, fmt::format("There is something of this name already, {}", words.taken), err);
    if (const auto trouble = write_whole_file(path, text))
        return complain_of_file(path, *trouble, err);
    err << fmt::format("Wrote {}.{}{}\n", escape_line(path), words.written.empty() ? "" : " ",
                       words.written);
    return exit_status::done;
}

} // namespace coprod
