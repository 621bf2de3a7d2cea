#include "commands/assess_command.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "input/escape.h"
#include "submission/load_submission.h"
#include "writers/text_report.h"

namespace coprod {

namespace {

constexpr std::size_t most_printed = 50;

void print(const std::vector<Diagnostic>& diagnostics, std::ostream& err) {
    const std::size_t shown = std::min(diagnostics.size(), most_printed);
    for (std::size_t i = 0; i < shown; ++i)
        err << render(diagnostics[i]);
    if (diagnostics.size() > shown)
        err << fmt::format("… and {} more like these.\n", diagnostics.size() - shown);
}

void print_summary(const std::string& file, bool parsed, const std::vector<Diagnostic>& diagnostics,
                   std::ostream& err) {
    const auto errors =
        std::count_if(diagnostics.begin(), diagnostics.end(),
                      [](const Diagnostic& d) { return d.severity == Severity::error; });
    // A layout that cannot be read hides what stands behind it.
    const std::string_view more =
        parsed ? "" : " There may be more behind it: mend this and run again.";
    err << fmt::format("{}: {} to mend; nothing was judged.{}\n", escape_line(file),
                       errors == 1 ? "1 mistake" : fmt::format("{} mistakes", errors), more);
}

int refuse(SubmissionFile& file, const std::string& name, std::ostream& err) {
    const auto diagnostics = file.diagnostics.sorted();
    print(diagnostics, err);
    const bool about_the_text = std::any_of(diagnostics.begin(), diagnostics.end(),
                                            [](const Diagnostic& d) { return d.place.known(); });
    if (!about_the_text)
        err << escape_line(name) << ": nothing was judged.\n";
    else
        print_summary(name, file.root.has_value(), diagnostics, err);
    return exit_status::bad_submission;
}

/// The charter to judge by; empty, with an error, where the submission names one that is not built
/// in.
std::string choose_charter(const AssessOptions& options, SubmissionFile& file) {
    const Text named = named_charter(file);
    if (!options.charter.empty())
        return options.charter;
    if (named.value.empty())
        return std::string(default_charter());
    if (is_shipped_charter(named.value))
        return named.value;
    const auto near = closest_charter(named.value);
    file.diagnostics.error(
        "charter-not-found", named.place, fmt::format("no charter is called ‘{}’", named.value),
        near ? fmt::format("Did you mean `{}`?", *near)
             : "Leave the key out for the usual one. A charter of your area's own "
               "is named on the command line: --charter FILE.");
    return {};
}

int write(const std::string& text, std::ostream& out, std::ostream& err) {
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.flush();
    if (out.good())
        return exit_status::done;
    err << "coprod: the report could not be written. Is the disk full?\n";
    return exit_status::cannot_write;
}

void note_other_charter(const SubmissionFile& file, const Charter& charter, std::ostream& err) {
    const Text named = named_charter(file);
    if (!named.value.empty() && named.value != charter.id)
        err << fmt::format("note: judged by ‘{}’, as asked; the file itself names ‘{}’.\n",
                           escape_line(charter.id), escape_line(named.value));
}

bool is_below(VerdictKind found, std::optional<VerdictKind> required) {
    return required && found > *required; // they stand from best to worst
}

} // namespace

int assess_command(const AssessOptions& options, bool colour, std::ostream& out,
                   std::ostream& err) {
    SubmissionFile file(options.file);
    open_submission(file, options.file, options.max_size);
    if (!file.root)
        return refuse(file, options.file, err);
    const std::string charter_name = choose_charter(options, file);
    if (charter_name.empty())
        return refuse(file, options.file, err);
    const LoadedCharter loaded = load_charter(charter_name);
    print(loaded.diagnostics, err);
    if (!loaded.charter) {
        err << "The charter cannot be used, so nothing was judged.\n";
        return exit_status::bad_charter;
    }
    const auto submission = load_submission(file, *loaded.charter);
    if (!submission)
        return refuse(file, options.file, err);
    print(file.diagnostics.sorted(), err);
    note_other_charter(file, *loaded.charter, err);
    const Assessment assessment = assess(*loaded.charter, *submission, options.date);
    const Report report = make_report(*loaded.charter, *submission, assessment, options.view);
    TextStyle style;
    style.colour = colour;
    const int status = write(write_text(report, style), out, err);
    if (status != exit_status::done)
        return status;
    return is_below(assessment.verdict.kind, options.required) ? exit_status::below_required
                                                               : exit_status::done;
}

} // namespace coprod
