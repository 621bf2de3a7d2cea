#include "commands/messages.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "coprod/run.h"
#include "input/escape.h"
#include "report/words.h"

namespace coprod {

namespace {

bool is_error(const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::error;
}

/// "2 mistakes", and where some are in other files, how many in which: "9 mistakes in panel.yaml".
std::string mistakes_by_file(const Judged& judged) {
    std::vector<std::pair<std::string_view, std::size_t>> files;
    for (const Diagnostic& found : judged.diagnostics) {
        if (!is_error(found))
            continue;
        const auto known = std::find_if(files.begin(), files.end(),
                                        [&](const auto& file) { return file.first == found.file; });
        if (known == files.end())
            files.emplace_back(found.file, 1);
        else
            ++known->second;
    }
    std::vector<std::string> counts;
    for (const auto& [file, count] : files) {
        const std::string number = count_of(count, "mistake", "mistakes");
        const bool own = file == judged.path;
        counts.push_back(
            own && files.size() == 1
                ? number
                : fmt::format("{} in {}", number, own ? "it" : escape_line(std::string(file))));
    }
    return join(counts);
}

void print_refusal(const Judged& judged, std::ostream& err) {
    const auto& found = judged.diagnostics;
    const bool about_the_text = std::any_of(found.begin(), found.end(),
                                            [](const Diagnostic& d) { return d.place.known(); });
    if (!about_the_text) {
        err << escape_line(judged.path) << ": nothing was judged.\n";
        return;
    }
    // A layout that cannot be read hides what stands behind it.
    const std::string_view more =
        judged.has_layout ? "" : " There may be more behind it: mend this and run again.";
    err << fmt::format("{}: {} to mend; nothing was judged.{}\n", escape_line(judged.path),
                       mistakes_by_file(judged), more);
}

} // namespace

void print_diagnostics(const std::vector<Diagnostic>& diagnostics, std::ostream& err) {
    const std::size_t shown = std::min(diagnostics.size(), most_printed);
    for (std::size_t i = 0; i < shown; ++i)
        err << render(diagnostics[i]);
    if (diagnostics.size() > shown)
        err << fmt::format("… and {} more like these.\n", diagnostics.size() - shown);
}

void print_judged(const Judged& judged, std::ostream& err) {
    print_diagnostics(judged.diagnostics, err);
    if (judged.result.status != ResultStatus::assessed)
        print_refusal(judged, err);
    err << judged.note;
}

bool write_out(std::string_view text, std::ostream& out) {
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.flush();
    return out.good();
}

int complain_of_output(std::ostream& err) {
    err << "coprod: the output could not be written. Is the disk full?\n";
    return exit_status::cannot_write;
}

bool usable_charter(const JudgeOptions& options, CharterShelf& charters, std::ostream& err) {
    if (options.charter.empty())
        return true;
    const LoadedCharter& loaded = charters.find(options.charter);
    print_diagnostics(loaded.diagnostics, err);
    if (!loaded.charter)
        err << "The charter cannot be used, so nothing was judged.\n";
    return loaded.charter.has_value();
}

int status_of(const Judged& judged, std::optional<VerdictKind> required) {
    if (judged.failed_inside)
        return exit_status::cannot_write;
    if (judged.result.status != ResultStatus::assessed)
        return exit_status::bad_submission;
    return is_below(judged.result, required) ? exit_status::below_required : exit_status::done;
}

int worse(int first, int second) {
    return std::max(first, second); // 2 ends a run before anything is judged
}

} // namespace coprod
