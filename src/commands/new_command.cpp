#include "commands/new_command.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "commands/guide_charter.h"
#include "commands/messages.h"
#include "commands/new_file.h"
#include "commands/next_step.h"
#include "commands/pipe_signal.h"
#include "guides/submission_schema.h"
#include "guides/submission_template.h"
#include "input/escape.h"
#include "input/source.h"
#include "output/whole_file.h"
#include "submission/load_submission.h"

namespace coprod {

namespace {

namespace fs = std::filesystem;

/// What the submission's own reader says of one answer, so that options and files take the same.
std::optional<Diagnostic> wrong_answer(const Charter& charter, const std::string& key,
                                       const std::string& text) {
    NewSubmission one;
    one.plain = true;
    one.project[key] = text;
    SubmissionFile file("new");
    parse_submission(file, "new", submission_template(charter, one), default_file_limit);
    (void)load_submission(file, charter);
    for (Diagnostic& found : file.diagnostics.sorted())
        if (found.severity == Severity::error)
            return std::move(found);
    return std::nullopt;
}

bool answers_can_be_read(const CommandLine& line, const Charter& charter, std::ostream& err) {
    for (const auto& [key, text] : line.answers)
        if (const auto wrong = text.empty() ? std::nullopt : wrong_answer(charter, key, text)) {
            (void)complain(err, fmt::format("{}: {}", option_name(key), wrong->message),
                           wrong->help.empty() ? "`coprod new --help` shows how it is used."
                                               : wrong->help);
            return false;
        }
    return true;
}

/// Whether the file at that path holds exactly that text.
bool holds(const std::string& path, std::string_view text) {
    Diagnostics ignored(path);
    const auto source = read_source(path, largest_file_limit, ignored);
    return source && source->text == text;
}

/// Writes the schema where there is none yet; an older one stays, and how to renew it is said.
int write_schema(const std::string& path, const Charter& charter, std::string_view asked,
                 std::ostream& err) {
    const std::string schema = submission_schema(charter);
    WriteTrouble hidden;
    const bool there = is_there(path, hidden);
    if (hidden)
        return complain_of_file(path, *hidden, err);
    if (!there) {
        if (const auto trouble = write_whole_file(path, schema))
            return complain_of_file(path, *trouble, err);
        err << fmt::format("Wrote {}. Editors such as VS Code use it to help while you type; you "
                           "need not open it.\n",
                           escape_line(path));
    } else if (!holds(path, schema)) {
        err << fmt::format("{} was there already and stays as it is. It helps editors; to renew "
                           "it, delete it and run:\n  coprod schema submission{}{} > {}\n",
                           escape_line(path), asked.empty() ? "" : " --charter ",
                           asked.empty() ? "" : escape_line(as_typed(asked)),
                           escape_line(as_typed(path)));
    }
    return exit_status::done;
}

bool ends_like_a_submission(const std::string& path) {
    return path.ends_with(".yaml") || path.ends_with(".yml");
}

} // namespace

std::string option_name(std::string_view key) {
    std::string name = fmt::format("--{}", key);
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

int new_command(const CommandLine& line, const Streams& streams) {
    if (!line.out.empty() && !ends_like_a_submission(line.out))
        return complain(
            streams.err,
            fmt::format("-o takes a file whose name ends in .yaml, and this is ‘{}’", line.out),
            fmt::format("Write -o {}.yaml", escape_line(line.out)));
    const auto chosen = charter_to_explain(line.charter, streams.err);
    if (!chosen)
        return exit_status::bad_charter;
    const Charter& charter = *chosen;
    if (!answers_can_be_read(line, charter, streams.err))
        return exit_status::wrong_command_line;
    NewSubmission wanted;
    wanted.project = line.answers;
    wanted.plain = line.plain;
    wanted.own_charter = !line.charter.empty() && !is_shipped_charter(line.charter);
    wanted.schema_file = schema_file_name(charter);
    const std::string text = submission_template(charter, wanted);
    if (line.out.empty())
        return write_out(text, streams.out) ? exit_status::done : complain_of_output(streams.err);
    const HeldBackPipeSignal until_all_is_written;
    const int status = write_new_file(line.out, text,
                                      {"and it stays as it is. Name another file, or move it away.",
                                       "Open it in any text editor and fill in what you know."},
                                      streams.err);
    if (status != exit_status::done || line.plain)
        return status;
    const fs::path folder = fs::path(line.out).parent_path();
    return write_schema((folder / wanted.schema_file).string(), charter, line.charter, streams.err);
}

} // namespace coprod
