#include "commands/checklist_command.h"

#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "commands/guide_charter.h"
#include "commands/messages.h"
#include "commands/new_file.h"
#include "commands/template_files.h"
#include "guides/checklist.h"
#include "input/letters.h"

namespace coprod {

namespace {

/// The form of the list: as it is asked for, or by the ending of the file; empty where that ending
/// belongs to neither.
std::string form_of(const ChecklistOptions& options) {
    if (!options.format.empty())
        return options.format;
    const std::string ending =
        lower_letters(std::filesystem::path(options.out).extension().string());
    if (ending == ".html" || ending == ".htm")
        return "html";
    return ending.empty() || ending == ".txt" ? "text" : "";
}

} // namespace

int checklist_command(const ChecklistOptions& options, const Streams& streams) {
    const std::string form = form_of(options);
    if (form.empty())
        return complain(streams.err,
                        fmt::format("the list has no form for files like ‘{}’", options.out),
                        "Let the name end in .html or .txt, or add --format.");
    const auto charter = charter_to_explain(options.charter, streams.err);
    if (!charter)
        return exit_status::bad_charter;
    const auto templates = choose_templates(options.templates, streams.err);
    if (!templates)
        return exit_status::cannot_write;
    const Checklist list = make_checklist(*charter);
    const std::string text =
        form == "html" ? write_checklist_html(list, templates->get()) : write_checklist_text(list);
    if (!options.out.empty() && options.out != "-")
        return write_new_file(
            options.out, text,
            {"so the list was not written. Choose another name, or move it away."}, streams.err);
    return write_out(text, streams.out) ? exit_status::done : complain_of_output(streams.err);
}

} // namespace coprod
