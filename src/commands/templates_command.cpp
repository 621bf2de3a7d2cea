#include "commands/templates_command.h"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/new_file.h"
#include "commands/pipe_signal.h"
#include "coprod/run.h"
#include "input/escape.h"
#include "output/file_group.h"
#include "output/made_folder.h"
#include "writers/shipped_templates.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

/// How a template's name ends, or the whole of it, and what it is.
struct Words {
    std::string_view ending;
    std::string_view words;
};

/// The first that fits holds.
constexpr auto all_words = std::to_array<Words>({
    {"colours.css", "the colours of every page: an area's own go in here"},
    {"masthead.html", "what stands above every page: an area's name goes in here"},
    {"style.css", "how every page looks, on a screen and in print"},
    {"report.html", "a project's report as a web page"},
    {".css", "how a part of a page looks"},
    {".html", "a page, or a part of one"},
    {".md", "a report as Markdown"},
    {".txt", "a report as plain text"},
    {"", "a part of a report"},
});

std::string_view words_of(std::string_view name) {
    return std::ranges::find_if(all_words,
                                [&](const Words& each) { return name.ends_with(each.ending); })
        ->words;
}

std::string listed() {
    std::size_t longest = 0;
    for (const ShippedTemplate& shipped : shipped_templates())
        longest = std::max(longest, shipped.name.size());
    const std::size_t indent = longest + 4;
    std::string text;
    for (const ShippedTemplate& shipped : shipped_templates()) {
        const auto lines = wrap(words_of(shipped.name), page_width - indent);
        for (std::size_t i = 0; i < lines.size(); ++i)
            text += fmt::format("  {:<{}}{}\n", i == 0 ? shipped.name : "", indent - 2, lines[i]);
    }
    return text;
}

int list(std::ostream& out, std::ostream& err) {
    std::string text = "The templates hold the words and the looks of the reports:\n\n" + listed();
    text += "\n";
    for (const std::string& line :
         wrap("`coprod templates -o FOLDER` writes them into a folder. Change there what you want "
              "to change, delete the others, and add --templates FOLDER to assess, batch or "
              "workstream.",
              page_width))
        text += line + "\n";
    return write_out(text, out) ? exit_status::done : complain_of_output(err);
}

WriteTrouble write_templates(const std::string& folder) {
    FileGroup files;
    files.open(folder);
    for (const ShippedTemplate& shipped : shipped_templates()) {
        const std::string path = below(folder, shipped.name);
        PreparedFile file;
        if (auto trouble = about(path, file.write(path, shipped.text)))
            return trouble;
        files.add(std::move(file));
    }
    return files.keep_all();
}

int write(const std::string& folder, std::ostream& err) {
    MadeFolder made;
    if (const auto trouble = made.make(folder))
        return complain_of_file(folder, *trouble, err);
    for (const ShippedTemplate& shipped : shipped_templates()) {
        const std::string path = below(folder, shipped.name);
        WriteTrouble hidden;
        if (is_there(path, hidden))
            return complain_of_file(
                path,
                hidden.value_or("There is something of this name already, so no template was "
                                "written. Name another folder, or move it away."),
                err);
    }
    if (const auto trouble = write_templates(folder)) {
        err << fmt::format("coprod: {}\n", *trouble); // which names the file
        return exit_status::cannot_write;
    }
    if (const auto trouble = flush_folder(folder))
        return complain_of_file(folder, *trouble, err);
    for (const ShippedTemplate& shipped : shipped_templates())
        err << fmt::format("Wrote {}.\n", escape_line(below(folder, shipped.name)));
    return exit_status::done;
}

} // namespace

int templates_command(const std::string& folder, std::ostream& out, std::ostream& err) {
    if (folder.empty())
        return list(out, err);
    const HeldBackPipeSignal until_all_is_written;
    return write(folder, err);
}

} // namespace coprod
