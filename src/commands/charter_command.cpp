#include "commands/charter_command.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "charter/charter_files.h"
#include "charter/inspect_charter.h"
#include "charter/shipped.h"
#include "commands/command_line.h"
#include "commands/folded_lines.h"
#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/new_file.h"
#include "guides/charter_page.h"
#include "guides/charter_start.h"
#include "guides/look_over_charter.h"
#include "input/escape.h"
#include "input/fields.h"
#include "input/utf8.h"
#include "report/words.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

int print(const std::string& text, std::ostream& out, std::ostream& err) {
    return write_out(text, out) ? exit_status::done : complain_of_output(err);
}

std::string in_lines(std::string_view text) {
    std::string lines;
    for (const std::string& line : wrap(text, page_width))
        lines += line + "\n";
    return lines;
}

std::size_t count_errors(const std::vector<Diagnostic>& found) {
    return static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [](const auto& each) {
        return each.severity == Severity::error;
    }));
}

/// A file that could not be read at all has no mistakes that could be counted.
std::string refusal(const std::vector<Diagnostic>& found) {
    if (std::none_of(found.begin(), found.end(), [](const auto& each) {
            return each.severity == Severity::error && each.place.known();
        }))
        return "it cannot be used.";
    return fmt::format("{} to mend before it can be used. Then run this again: there may be more "
                       "behind, and the gates are tried out when there are none.",
                       count_of(count_errors(found), "mistake", "mistakes"));
}

void print_notes(const std::vector<std::string>& notes, std::ostream& out) {
    if (notes.empty())
        return;
    out << "\nGood to know:\n";
    for (const std::string& note : notes) {
        std::string_view lead = "- ";
        for (const std::string& line : wrap(note, page_width - 2)) {
            out << lead << line << "\n";
            lead = "  ";
        }
    }
}

/// A charter that was looked over, and what it is called.
struct LookedAt {
    std::string name;
    LookedOver looked;
};

LookedAt looked_over(const std::string& id_or_file, const Surroundings& world, std::ostream& err) {
    if (id_or_file != standard_input)
        return {id_or_file, look_over_charter(id_or_file)};
    InputFile file = read_inputs({id_or_file}, charter_file_limit, world, err).front();
    if (file.bytes)
        return {file.name, look_over_charter_text(file.name, std::move(*file.bytes))};
    LookedAt nothing{file.name, {}};
    Diagnostics why(file.name);
    why.error("read-error", {}, file.trouble);
    nothing.looked.loaded.diagnostics = why.sorted();
    return nothing;
}

/// Messages where the terminal for reports shows them.
void print_folded(const std::vector<Diagnostic>& found, const Surroundings& world,
                  std::ostream& out) {
    FoldedLines lines(out, world.terminal ? world.columns : 0);
    std::ostream terminal(&lines);
    print_diagnostics(found, terminal);
}

bool check_one(const LookedAt& charter, const Surroundings& world, std::ostream& out) {
    const auto& [id_or_file, looked] = charter;
    const auto& found = looked.loaded.diagnostics;
    print_folded(found, world, out);
    if (!found.empty())
        out << "\n";
    if (!looked.loaded.charter) {
        out << in_lines(fmt::format("{}: {}", escape_line(id_or_file), refusal(found)));
        return false;
    }
    const std::string look = found.empty()
                                 ? "nothing else to look at"
                                 : count_of(found.size(), "thing to look at", "things to look at");
    out << in_lines(fmt::format("{}: no mistakes; {}.", escape_line(id_or_file), look))
        << in_lines("Checked: every key, name and number, also in what it takes from others; links "
                    "and words that are missing; and each gate, by judging made-up projects, one "
                    "that did and recorded everything and some that did not.");
    print_notes(looked.notes, out);
    return true;
}

const ShippedCharter* shipped(const std::string& id) {
    const auto all = shipped_charters();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

int show_file(const std::string& id, std::ostream& out, std::ostream& err) {
    const ShippedCharter* charter = shipped(id);
    if (charter != nullptr)
        return print(std::string(charter->text), out, err);
    const auto near = closest_charter(id);
    return complain(
        err,
        fmt::format("--yaml shows the file of a charter that comes with coprod, and ‘{}’ is none",
                    id),
        near ? fmt::format("Did you mean `{}`?", *near) : "`coprod charter list` names them.");
}

/// In characters: what is longer is no name any more.
constexpr std::size_t longest_title = 200;

/// What a title must not hold, in words; empty where there is nothing of it. A title is a name, on
/// one line, and what no file may hold would make a charter that cannot be read.
std::string forbidden_in_title(std::string_view title) {
    const std::size_t wrong = std::min(find_forbidden(title), title.find_first_of("\n\t"));
    if (wrong == std::string_view::npos)
        return {};
    const Decoded character = decode_utf8(title, wrong);
    if (character.code == U'\n')
        return "a line break";
    if (character.code == U'\t')
        return "a tab";
    return character.valid ? describe_character(character.code) : "a byte that is not UTF-8 text";
}

int check_title(const std::string& title, std::ostream& err) {
    if (!title.empty() && trimmed(title).empty())
        return complain(err, "--title is blank", "Write the charter's name, in quotes.");
    if (const std::string wrong = forbidden_in_title(title); !wrong.empty())
        return complain(err, fmt::format("--title must not hold {}", wrong),
                        "Type the title again, without it.");
    if (const std::size_t length = count_characters(title); length > longest_title)
        return complain(err,
                        fmt::format("--title has {} characters, and at most {} are allowed", length,
                                    longest_title),
                        "Write a shorter one.");
    return exit_status::done;
}

/// What cannot be the id of a new charter, or stand in `--from`.
int check_start(const CharterStart& start, std::ostream& err) {
    if (const int wrong = check_title(start.title, err); wrong != exit_status::done)
        return wrong;
    if (!is_shipped_charter(start.from)) {
        const auto near = closest_charter(start.from);
        return complain(
            err,
            fmt::format("--from takes a charter that comes with coprod, and ‘{}’ is none",
                        start.from),
            near ? fmt::format("Did you mean `{}`?", *near) : "`coprod charter list` names them.");
    }
    if (!start.id.empty() && !is_plain_id(start.id))
        return complain(err, fmt::format("‘{}’ cannot be the id of a charter", start.id),
                        plain_id_advice(start.id) + ".");
    if (is_shipped_charter(start.id))
        return complain(err,
                        fmt::format("‘{}’ is the id of a charter that comes with coprod", start.id),
                        "Give yours another with --id.");
    return exit_status::done;
}

} // namespace

int charter_list_command(const Surroundings& world, std::ostream& out, std::ostream& err) {
    const std::string page = shipped_charters_page(world.colour);
    return print(page + "\n" +
                     in_lines("`coprod charter show ID` shows one, `coprod charter show ID --yaml` "
                              "its file, and `coprod charter new` begins one of your own. The long "
                              "number names what was judged by: it stands in every result."),
                 out, err);
}

int charter_show_command(const std::string& id_or_file, bool as_file, const Surroundings& world,
                         std::ostream& out, std::ostream& err) {
    if (as_file)
        return show_file(id_or_file, out, err);
    std::vector<TakenParts> taken;
    const LoadedCharter loaded =
        inspect_charter(id_or_file, [&](const Charter&, const CharterFile& main, const FindPart&) {
            taken = main.head.take;
        });
    print_diagnostics(loaded.diagnostics, err);
    if (!loaded.charter) {
        err << "The charter cannot be used, so it is not shown.\n";
        return exit_status::bad_charter;
    }
    return print(charter_page(*loaded.charter, taken, world.colour), out, err);
}

int charter_check_command(const std::vector<std::string>& charters, const Surroundings& world,
                          std::ostream& out, std::ostream& err) {
    bool good = true;
    for (std::size_t i = 0; i < charters.size(); ++i) {
        if (i > 0)
            out << "\n";
        good = check_one(looked_over(charters[i], world, err), world, out) && good;
    }
    out.flush();
    if (!out.good())
        return complain_of_output(err);
    return good ? exit_status::done : exit_status::bad_charter;
}

int charter_new_command(const NewCharterOptions& options, std::ostream& out, std::ostream& err) {
    CharterStart start{options.id, options.title, options.from};
    if (start.from.empty())
        start.from = default_charter();
    if (start.id.empty())
        start.id = id_of_title(options.title);
    if (const int wrong = check_start(start, err); wrong != exit_status::done)
        return wrong;
    const std::string text = charter_start(start);
    if (options.out.empty())
        return print(text, out, err);
    return write_new_file(options.out, text,
                          {"and it stays as it is. Choose another name, or move it away.",
                           "What stands under YOURS in it is made up, and is to be replaced."},
                          err);
}

} // namespace coprod
