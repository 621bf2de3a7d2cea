#include "commands/assess_command.h"

#include <algorithm>
#include <optional>
#include <ostream>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/panel_shelf.h"
#include "commands/pipe_signal.h"
#include "commands/template_files.h"

namespace coprod {

namespace {

/// What stands between two reports.
constexpr std::string_view between_reports = "\n\n";

/// How many files there were, and what became of them.
struct Counts {
    std::size_t assessed = 0;
    std::size_t refused = 0;
    std::size_t unreadable = 0;

    void add(ResultStatus status) {
        ++(status == ResultStatus::assessed  ? assessed
           : status == ResultStatus::refused ? refused
                                             : unreadable);
    }
    /// Where a file that was counted turns out to be refused.
    void take_back() {
        --assessed;
        ++refused;
    }
};

/// Judges one file after the other, shows its report and writes those that go into files.
class Assessing {
public:
    Assessing(const AssessOptions& options, const Templates& templates, const ReadFiles& read,
              const Streams& streams)
        : options_(options), plan_(options.plan), streams_(streams), err_(streams.err),
          reports_(plan_, templates, read, streams.err) {
        style_.text.colour = streams.world.colour;
        style_.templates = &templates;
    }

    int all(const std::vector<InputFile>& files, CharterShelf& charters) {
        std::optional<HeldBackPipeSignal> until_all_is_written;
        if (plan_.has_files())
            until_all_is_written.emplace();
        for (std::size_t i = 0; i < files.size(); ++i)
            if (const int signal = streams_.world.asked_to_end(); signal != 0)
                return interrupted(signal, i, files.size());
            else if (const auto ended = one(files[i], charters))
                return *ended;
        if (files.size() > 1)
            err_ << fmt::format("Found {}: {} assessed, {} refused, {} unreadable.\n", files.size(),
                                counts_.assessed, counts_.refused, counts_.unreadable);
        if (const auto trouble = reports_.keep())
            return complain_of_file(*trouble);
        if (reports_.left_any())
            status_ = worse(status_, exit_status::cannot_write);
        until_all_is_written.reset();
        return write_out(waiting_, streams_.out) ? status_ : complain_of_output(err_);
    }

private:
    const AssessOptions& options_;
    const ReportPlan& plan_;
    const Streams& streams_;
    std::ostream& err_;
    ReportFiles reports_;
    FormatStyle style_;
    Counts counts_;
    int status_ = exit_status::done;
    bool printed_ = false;
    std::string waiting_; // to be shown once the files are written

    int interrupted(int signal, std::size_t done, std::size_t of) {
        err_ << fmt::format("coprod: interrupted, {} of {} done{}.\n", done, of,
                            plan_.has_files() ? "; no report was written" : "");
        return 128 + signal;
    }

    int complain_of_file(std::string_view trouble) {
        err_ << fmt::format(
            "coprod: {}\nNot every report was written; those that were are whole.\n", trouble);
        return exit_status::cannot_write;
    }

    /// The status to end with, where there is no going on.
    std::optional<int> one(const InputFile& file, CharterShelf& charters) {
        Judged judged = judge(file, options_.judge, charters);
        if (judged.result.status == ResultStatus::assessed)
            settle_name(judged);
        print_judged(judged, err_);
        counts_.add(judged.result.status);
        status_ = worse(status_, status_of(judged, options_.judge.required));
        if (judged.result.status == ResultStatus::assessed)
            if (const auto trouble = reports_.prepare(judged)) {
                err_ << fmt::format("coprod: {}\nNo report was written.\n", *trouble);
                return exit_status::cannot_write;
            }
        return show(judged.result) ? std::nullopt : std::optional(complain_of_output(err_));
    }

    void settle_name(Judged& judged) {
        if (reports_.settle_name(judged) == 2)
            counts_.take_back();
    }

    /// False where standard output takes no more.
    bool show(const Result& result) {
        const bool has_report = result.status == ResultStatus::assessed;
        if (plan_.shown == nullptr || (!has_report && !plan_.shown->of_refused))
            return true;
        std::string text = plan_.shown->write(result, style_);
        if (printed_ && plan_.shown->joined == Joined::apart)
            text.insert(0, between_reports);
        printed_ = true;
        if (!plan_.has_files())
            return write_out(text, streams_.out);
        waiting_ += text;
        return true;
    }
};

} // namespace

int assess_command(const AssessOptions& asked, const Surroundings& world, std::ostream& out,
                   std::ostream& err) {
    AssessOptions options = asked;
    CharterShelf charters;
    PanelShelf panels;
    if (!usable_charter(options.judge, charters, err))
        return exit_status::bad_charter;
    const auto templates = choose_templates(options.templates, err);
    if (!templates)
        return exit_status::cannot_write;
    if (!use_panels(options.judge, panels, err))
        return exit_status::bad_submission;
    std::vector<InputFile> files = read_inputs(options.inputs, options.judge.max_size, world, err);
    if (!panels.settle(files, std::ranges::any_of(options.inputs, is_folder), err))
        return exit_status::bad_submission;
    if (files.empty()) {
        err << "No file that ends in .yaml or .yml was found, so nothing was judged.\n";
        return exit_status::bad_submission;
    }
    ReadFiles read;
    for (const InputFile& file : files)
        if (!file.bytes)
            read.add(file.path);
    read.add(options.judge.charter);
    read.add_templates(options.templates);
    const Streams streams{out, err, world};
    for (const ShelvedPanel& panel : panels.panels())
        read.add(panel.path);
    const int status = Assessing(options, templates->get(), read, streams).all(files, charters);
    return status > exit_status::cannot_write ? status
                                              : worse(status, panels.complain_of_unclaimed(err));
}

} // namespace coprod
