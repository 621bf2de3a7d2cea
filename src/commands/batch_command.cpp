#include "commands/batch_command.h"

#include <algorithm>
#include <filesystem>
#include <new>
#include <ostream>

#include <fmt/format.h>

#include "commands/batch_run.h"
#include "commands/command_line.h"
#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/no_memory.h"
#include "commands/own_files.h"
#include "commands/panel_shelf.h"
#include "commands/pipe_signal.h"
#include "commands/report_names.h"
#include "commands/template_files.h"
#include "commands/workstream_files.h"
#include "input/escape.h"
#include "input/folder.h"
#include "output/made_folder.h"
#include "report/words.h"
#include "results/read_results.h"
#include "writers/text_layout.h"
#include "writers/xlsx_report.h"

namespace coprod {

namespace {

constexpr std::size_t names_at_most = 5;

/// The first names and how many more there are: "a.docx, b.docx and 3 more".
std::string some_of(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), names_at_most); ++i)
        text += (i == 0 ? "" : ", ") + escape_line(names[i]);
    if (names.size() > names_at_most)
        text += fmt::format(" and {} more", names.size() - names_at_most);
    return text;
}

std::optional<std::vector<InputFile>> inputs_of(const BatchOptions& options, std::ostream& err) {
    Diagnostics diagnostics(options.folder);
    auto found = find_files(options.folder, options.out, diagnostics);
    print_diagnostics(diagnostics.sorted(), err);
    if (!found)
        return std::nullopt;
    std::vector<InputFile> inputs;
    inputs.reserve(found->files.size());
    for (FoundFile& file : found->files)
        inputs.push_back({std::move(file.name), std::move(file.path), std::move(file.trouble)});
    if (!found->left_out.empty() && !options.quiet)
        err << fmt::format(
            "note: no submissions, because their names end neither in .yaml nor in .yml: "
            "{}\n",
            some_of(found->left_out));
    if (inputs.empty())
        err << fmt::format("{}: no file that ends in .yaml or .yml was found, so nothing was "
                           "judged.\n",
                           escape_line(options.folder));
    return inputs;
}

int complain_of_writing(std::string_view trouble, std::size_t done, std::size_t of,
                        std::ostream& err) {
    err << fmt::format("coprod: {}\nStopped after {} of {}: what was written before is whole, and "
                       "summary.csv, results.jsonl and the workstream's report were not written.\n",
                       trouble, done, of);
    return exit_status::cannot_write;
}

/// When all reports are written, and one of the files about all together cannot be.
int complain_of_end(std::string_view trouble, std::size_t found, std::ostream& err) {
    err << fmt::format("coprod: {}\nAll {} were judged, and their reports are whole; not every "
                       "file about all together was written.\n",
                       trouble, found);
    return exit_status::cannot_write;
}

int complain_of_signal(int signal, std::size_t done, std::size_t of, std::ostream& err) {
    err << fmt::format("coprod: interrupted, {} of {} done: their reports are whole; summary.csv, "
                       "results.jsonl and the workstream's report were not written.\n",
                       done, of);
    return 128 + signal;
}

/// All of a public run, and not only its reports, would be lost under the panel's.
bool is_public_folder(const BatchOptions& options, std::ostream& err) {
    if (options.judge.view != View::panel)
        return false;
    const auto is_public = holds_public_run(options.out);
    if (is_public == false)
        return false;
    const std::string results = below(options.out, results_name);
    if (const auto why = about(options.out, cannot_be_seen(results)))
        err << fmt::format("coprod: {} Nothing was judged.\n", *why);
    else if (!is_public)
        err << fmt::format("coprod: {}: This file cannot be read, so it cannot be seen whom the "
                           "reports in the folder are for, and the panel's are not written over "
                           "public ones. Ask its owner for permission to read it, or name another "
                           "folder for the panel's, such as: -o for-the-panel. Nothing was "
                           "judged.\n",
                           escape_line(results));
    else
        err << fmt::format("coprod: {}: This folder holds public reports, and the panel's are not "
                           "written over them. Name another folder for the panel's, such as: -o "
                           "for-the-panel. Nothing was judged.\n",
                           escape_line(options.out));
    return true;
}

ReadFiles read_by(const BatchOptions& options, const std::vector<InputFile>& files) {
    ReadFiles read;
    for (const InputFile& file : files)
        read.add(file.path);
    read.add(options.judge.charter);
    read.add(options.pledges);
    if (options.judge.panels != nullptr)
        for (const ShelvedPanel& panel : options.judge.panels->panels())
            read.add(panel.path);
    read.add_templates(options.templates);
    return read;
}

/// The files in the folder that are none of the reports of this run; hidden ones are passed over.
std::vector<std::string> files_beside_reports(const std::string& folder, const BatchRun& run) {
    std::vector<std::string> others;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failure)) {
        std::string name = entry.path().filename().string();
        if ((!name.starts_with(".") || name.starts_with(".coprod-")) && !run.has_written(name))
            others.push_back(std::move(name));
    }
    return others;
}

/// Says which of them were not written after all.
void note_older_files(const std::string& folder, std::vector<std::string> others,
                      const std::vector<std::string>& written, std::ostream& err) {
    std::erase_if(others, [&](const std::string& name) {
        return std::find(written.begin(), written.end(), name) != written.end();
    });
    if (others.empty())
        return;
    std::sort(others.begin(), others.end());
    err << fmt::format("note: {} holds files that this run did not write, and that may be for the "
                       "panel only: {}\n",
                       escape_line(folder), some_of(others));
}

/// What was found, the verdicts, and where everything is, in a few lines.
std::string closing(const BatchOptions& options, const Workstream& workstream, std::size_t reports,
                    std::size_t others) {
    TextPage page(page_width, false, "");
    page.paragraph(fmt::format("Found: {}. Assessed: {}. Refused: {}. Unreadable: {}.",
                               workstream.found, workstream.assessed, workstream.refused,
                               workstream.unreadable));
    for (const WorkstreamPart& part : workstream.parts) {
        page.blank();
        page.paragraph(part.charter + ":");
        TextTable table;
        for (const WorkstreamVerdict& verdict : part.verdicts)
            table.rows.push_back({verdict.title, std::to_string(verdict.projects)});
        page.table(table, 2);
    }
    page.blank();
    page.paragraph(fmt::format("In {}: {}, and {} about all together (begin with "
                               "index.html or workstream.txt).",
                               escape_line(options.out), count_of(reports, "report", "reports"),
                               count_of(others, "file", "files")));
    return std::move(page).take();
}

/// Why the run ends with status 1.
void say_below(const BatchOptions& options, const Gathered& gathered, std::ostream& err) {
    if (!options.judge.required)
        return;
    std::size_t below = 0;
    std::size_t assessed = 0;
    for (const Row& row : gathered.rows()) {
        if (!row.assessed())
            continue;
        ++assessed;
        if (row.verdict > *options.judge.required)
            ++below;
    }
    if (below > 0)
        err << fmt::format("note: {} of the {} assessed reached less than --require asks for.\n",
                           below, assessed);
}

bool has_workbooks(const BatchOptions& options) {
    return std::ranges::any_of(options.formats,
                               [](const ReportFormat* format) { return format->name == "xlsx"; });
}

/// The workbook about all projects, where workbooks are asked for.
WriteTrouble write_own_workbook(const BatchOptions& options, const BatchRun& run,
                                const Workstream& workstream, std::vector<std::string>& written,
                                std::ostream& err) {
    if (!has_workbooks(options))
        return std::nullopt;
    const auto again = [&](const std::function<void(const Result&)>& take) {
        const std::string path = below(options.out, "results.jsonl");
        Diagnostics unused(path);
        ResultsFile results(path, unused, longest_result_line(options.judge.max_size));
        std::size_t count = 0;
        for (Result result; results.next(result); ++count)
            take(result);
        return count == run.gathered().rows().size();
    };
    return write_workbook(options.out, workstream, options.judge.date, again, written, err);
}

/// What is said at the end about the files that are about all projects.
struct AboutAll {
    Workstream workstream;
    std::size_t reports = 0;          // of single projects
    std::vector<std::string> others;  // in the folder
    std::vector<std::string> written; // beside the reports
};

/// Writes the files that are about all projects, once all are judged.
WriteTrouble write_about_all(const BatchOptions& options,
                             const std::optional<std::vector<PledgeLine>>& pledges,
                             const Templates& templates, BatchRun& run, AboutAll& all,
                             std::ostream& err) {
    if (auto trouble = run.finish_results())
        return trouble;
    all.written = {std::string(results_name)};
    say_below(options, run.gathered(), err);
    all.reports = run.reports();
    all.others = files_beside_reports(options.out, run);
    run.forget_names();
    all.workstream = make_workstream(run.gathered(), {options.judge.date, pledges, false});
    if (auto trouble = write_workstream_files(options.out, run.gathered(), all.workstream,
                                              {ReportLinks::beside, &templates}, all.written))
        return trouble;
    return write_own_workbook(options, run, all.workstream, all.written, err);
}

int finish(const BatchOptions& options, const std::optional<std::vector<PledgeLine>>& pledges,
           const Templates& templates, BatchRun& run, const Streams& streams) {
    const std::size_t found = run.gathered().rows().size();
    AboutAll all;
    try {
        if (const auto trouble =
                write_about_all(options, pledges, templates, run, all, streams.err))
            return complain_of_end(*trouble, found, streams.err);
    } catch (const std::bad_alloc&) {
        return complain_of_end(no_memory_reason, found, streams.err);
    }
    if (options.quiet)
        return run.status();
    note_older_files(options.out, std::move(all.others), all.written, streams.err);
    const std::string table = closing(options, all.workstream, all.reports, all.written.size());
    return write_out(table, streams.out) ? run.status() : complain_of_output(streams.err);
}

} // namespace

int batch_command(const BatchOptions& asked, const Surroundings& world, std::ostream& out,
                  std::ostream& err) {
    BatchOptions options = asked;
    PanelShelf panels;
    const HeldBackPipeSignal until_all_is_written;
    if (is_public_folder(options, err))
        return exit_status::cannot_write;
    CharterShelf charters;
    if (!usable_charter(options.judge, charters, err))
        return exit_status::bad_charter;
    const auto pledges = pledges_of(options.pledges, err);
    if (!pledges)
        return exit_status::bad_submission;
    const auto templates = choose_templates(options.templates, err);
    if (!templates)
        return exit_status::cannot_write;
    if (!use_panels(options.judge, panels, err))
        return exit_status::bad_submission;
    auto files = inputs_of(options, err);
    if (!files || !panels.settle(*files, true, err) || files->empty())
        return exit_status::bad_submission;
    const ReadFiles read = read_by(options, *files);
    if (writes_over_read(options.out, read, true, err))
        return exit_status::cannot_write;
    if (has_workbooks(options))
        find_xlsx_library(); // before all the judging, which would be in vain
    MadeFolder folder;
    if (const auto trouble = about(options.out, folder.make(options.out))) {
        err << fmt::format("coprod: {}\n", *trouble);
        return exit_status::cannot_write;
    }
    BatchRun run(options, world, charters, templates->get(), read, err);
    const std::size_t found = files->size();
    const std::size_t done = run.judge_all(std::move(*files));
    if (run.trouble())
        return complain_of_writing(*run.trouble(), done, found, err);
    if (const int signal = world.asked_to_end(); signal != 0 && done < found)
        return complain_of_signal(signal, done, found, err);
    const int status = finish(options, *pledges, templates->get(), run, {out, err, world});
    return worse(status, panels.complain_of_unclaimed(err));
}

} // namespace coprod
