#include "commands/batch_run.h"

#include <algorithm>
#include <new>
#include <ostream>

#include <unistd.h>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/no_memory.h"
#include "commands/ordered_work.h"
#include "commands/own_files.h"
#include "commands/report_names.h"
#include "input/escape.h"
#include "results/json_result.h"
#include "results/read_results.h"
#include "writers/write_failure.h"

namespace coprod {

namespace {

/// At most so many reports are flushed together: enough that the disk is seldom waited for, and few
/// enough that not much is lost where the power fails.
constexpr std::size_t most_together = 64;

/// The report to link to: a web page where there is one.
const ReportFormat& main_format(const std::vector<const ReportFormat*>& formats) {
    auto found = std::ranges::find(formats, std::string_view("html"), &ReportFormat::name);
    if (found == formats.end())
        found = std::ranges::find_if(
            formats, [](const ReportFormat* each) { return each->ending.ends_with(".html"); });
    return found != formats.end() ? **found : *formats.front();
}

Mistake as_mistake(const Diagnostic& found) {
    return {std::string(found.code), 0, 0, found.message, found.help};
}

/// No later run could read that result.
Diagnostic too_long(const std::string& path, std::size_t size, std::size_t longest) {
    Diagnostic found;
    found.code = "result-too-long";
    found.file = path;
    found.message = fmt::format("its result would have {}, and {} at most can be read again",
                                size_in_words(size), size_in_words(longest));
    found.help = "Such a text stands in many places of the result: shorten the names of groups and "
                 "the titles of records to a line each, or raise the limit with --max-size.";
    return found;
}

/// The same file as one that was not judged.
Result refused(const Result& result, const Diagnostic& why) {
    Result other;
    other.status = ResultStatus::refused;
    other.file = result.file;
    other.sha256 = result.sha256;
    other.mistakes.push_back(as_mistake(why));
    other.report.view = result.report.view;
    other.report.date = result.report.date;
    const ReportCharter& charter = result.report.charter;
    other.report.charter = {charter.id, charter.title, charter.version, charter.sha256, {}, {}};
    return other;
}

} // namespace

BatchRun::BatchRun(const BatchOptions& options, const Surroundings& world, CharterShelf& charters,
                   const Templates& templates, const ReadFiles& read, std::ostream& err)
    : options_(options), world_(world), charters_(charters), read_(read), err_(err) {
    style_.templates = &templates;
}

std::size_t BatchRun::judge_all(std::vector<InputFile>&& files) {
    files_ = std::move(files);
    const std::string results = below(options_.out, results_name);
    trouble_ = about(results, results_.open(results));
    if (trouble_)
        return 0;
    reports_.open(options_.out);
    Progress progress(err_, world_.progress && !options_.quiet, files_.size());
    try {
        (void)in_order(
            files_.size(), std::min(options_.jobs, std::max<std::size_t>(files_.size(), 1)),
            [&](std::size_t i) { return work(try_to_judge(files_[i], options_.judge, charters_)); },
            [&](std::size_t i) { return work(judge(files_[i], options_.judge, charters_)); },
            [&](std::size_t i, JudgedFile done) {
                if (!done.judged.diagnostics.empty() || !done.judged.note.empty() ||
                    !done.left.empty())
                    progress.clear();
                const bool go_on = take(i, std::move(done), progress);
                progress.show(i + 1, files_[i].name);
                return go_on;
            },
            [&] { return world_.asked_to_end() != 0; });
    } catch (const std::bad_alloc&) {
        trouble_ = no_memory_reason; // what was taken before is kept
    }
    name_reports();
    files_ = {};
    return named_;
}

/// Flushes the reports of all files that were taken, and gives them their names.
void BatchRun::name_reports() {
    const WriteTrouble trouble = reports_.keep_all();
    if (!trouble)
        named_ = taken_;
    else if (!trouble_)
        trouble_ = trouble;
}

/// On one of the threads: everything that touches no other file.
JudgedFile BatchRun::work(Judged&& judged) const {
    JudgedFile done{std::move(judged), {}, {}, {}, {}, {}};
    Result& result = done.judged.result;
    if (result.status == ResultStatus::assessed) {
        done.slug = report_slug(result);
        const auto formats = free_formats(done);
        if (!formats.empty())
            result.report_file = fmt::format("{}{}", done.slug, main_format(formats).ending);
        done.line = result_line(result);
        const std::size_t longest = longest_result_line(options_.judge.max_size);
        if (done.line.size() > longest)
            refuse(done, too_long(done.judged.path, done.line.size(), longest));
        else
            prepare_reports(done, formats);
    } else {
        done.line = result_line(result);
    }
    return done;
}

std::string BatchRun::path_of(std::string_view slug, const ReportFormat& format) const {
    return below(options_.out, fmt::format("{}{}", slug, format.ending));
}

/// Those whose files may be written; the others are noted.
std::vector<const ReportFormat*> BatchRun::free_formats(JudgedFile& done) const {
    std::vector<const ReportFormat*> formats;
    for (const ReportFormat* format : options_.formats) {
        const std::string path = path_of(done.slug, *format);
        if (read_.has(path))
            done.left.push_back(read_here(path));
        else if (auto left = left_alone(path, *format, done.judged.result.report.view))
            done.left.push_back(std::move(*left));
        else
            formats.push_back(format);
    }
    return formats;
}

void BatchRun::prepare_reports(JudgedFile& done,
                               const std::vector<const ReportFormat*>& formats) const {
    for (const ReportFormat* format : formats) {
        const std::string path = path_of(done.slug, *format);
        try {
            done.trouble =
                about(path, done.reports.emplace_back().write(
                                path, written_report(*format, done.judged.result, style_)));
        } catch (const WriteFailure& failure) {
            done.trouble = about(path, failure.what());
        }
        if (done.trouble)
            return;
    }
}

/// On the calling thread, in the order of the files; false where nothing more can be written.
bool BatchRun::take(std::size_t row, JudgedFile done, Progress& progress) {
    if (done.trouble) {
        trouble_ = done.trouble;
        return false;
    }
    if (done.judged.result.status == ResultStatus::assessed)
        settle_name(row, done, progress);
    print_judged(done.judged, err_);
    status_ = worse(status_, status_of(done.judged, options_.judge.required));
    note_left(done);
    gathered_.add(done.judged.result);
    for (PreparedFile& report : done.reports)
        reports_.add(std::move(report));
    taken_ = row + 1;
    if (reports_.size() >= together_) {
        name_reports();
        together_ = std::min(2 * together_, most_together);
    }
    if (!trouble_)
        trouble_ = about(below(options_.out, results_name), results_.append(done.line));
    return !trouble_;
}

/// Says which of its reports are not written; all else about the project is.
void BatchRun::note_left(const JudgedFile& done) {
    for (const Diagnostic& left : done.left) {
        err_ << render(left);
        left_.insert(left.file);
        status_ = worse(status_, exit_status::cannot_write);
    }
}

WriteTrouble BatchRun::finish_results() {
    return about(below(options_.out, results_name), results_.finish());
}

/// Makes sure that its reports have names of their own, or refuses it and the file that has them.
void BatchRun::settle_name(std::size_t row, JudgedFile& done, Progress& progress) {
    const Judged& judged = done.judged;
    if (is_kept_name(done.slug)) {
        progress.clear();
        return refuse(done, reserved_name(judged.path, done.slug));
    }
    const auto [claim, is_first] = claims_.try_emplace(done.slug, Claim{row, false});
    if (is_first)
        return;
    progress.clear();
    if (!claim->second.disputed)
        withdraw(claim->first, claim->second, judged);
    // The screen names the files as they can be opened; results name them as they are found below
    // the folder, wherever that is.
    const std::string& other = files_[claim->second.row].name;
    refuse(done, same_name(judged.path, files_[claim->second.row].path, done.slug),
           same_name(judged.result.file, other, done.slug));
}

/// Takes back what was written of a file whose name is wanted by another one too.
void BatchRun::withdraw(const std::string& name, Claim& claim, const Judged& other) {
    claim.disputed = true;
    for (const ReportFormat* format : options_.formats) {
        const std::string path = path_of(name, *format);
        if (left_.erase(path) > 0)
            continue;
        reports_.drop(path);
        ::unlink(path.c_str());
    }
    const std::string& path = files_[claim.row].path;
    err_ << render(same_name(path, other.path, name)) << escape_line(path)
         << ": nothing was judged.\n";
    const Result result = as_result(claim.row);
    const Diagnostic why = same_name(result.file, other.result.file, name);
    gathered_.refuse(claim.row, as_mistake(why));
    results_.replace(claim.row, result_line(refused(result, why)));
    status_ = worse(status_, exit_status::bad_submission);
}

/// What is still known of a file that was taken before.
Result BatchRun::as_result(std::size_t row) const {
    const Row& kept = gathered_.rows()[row];
    const CharterWords& charter = gathered_.charters()[kept.charter];
    Result result;
    result.file = kept.text(RowText::file);
    result.sha256 = kept.text(RowText::sha256);
    result.report.view = kept.view;
    result.report.date = kept.date;
    result.report.charter = {charter.id, charter.title, charter.version, charter.sha256, {}, {}};
    return result;
}

void BatchRun::refuse(JudgedFile& done, const Diagnostic& said,
                      const std::optional<Diagnostic>& kept) {
    done.reports.clear();
    done.left.clear();
    done.judged.result = refused(done.judged.result, kept ? *kept : said);
    done.judged.diagnostics.push_back(said);
    done.line = result_line(done.judged.result);
}

std::size_t BatchRun::reports() const {
    const auto kept = std::count_if(claims_.begin(), claims_.end(),
                                    [](const auto& claim) { return !claim.second.disputed; });
    return static_cast<std::size_t>(kept) * options_.formats.size() - left_.size();
}

bool BatchRun::has_written(std::string_view name) const {
    for (const ReportFormat* format : options_.formats) {
        if (!name.ends_with(format->ending))
            continue;
        const auto claim =
            claims_.find(std::string(name.substr(0, name.size() - format->ending.size())));
        if (claim != claims_.end() && !claim->second.disputed)
            return !left_.contains(below(options_.out, name));
    }
    return false;
}

} // namespace coprod
