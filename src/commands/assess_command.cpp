#include "commands/assess_command.h"

#include <ostream>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"

namespace coprod {

namespace {

/// What stands between two reports.
constexpr std::string_view between = "\n\n";

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
};

/// Judges and prints one file after the other.
class Assessing {
public:
    Assessing(const AssessOptions& options, CharterShelf& charters, const Surroundings& world,
              std::ostream& out, std::ostream& err)
        : options_(options), charters_(charters), world_(world), out_(out), err_(err) {}

    int all(const std::vector<InputFile>& files) {
        for (std::size_t i = 0; i < files.size(); ++i)
            if (const int signal = world_.asked_to_end(); signal != 0)
                return interrupted(signal, i, files.size());
            else if (!one(files[i]))
                return complain_of_output(err_);
        if (files.size() > 1)
            err_ << fmt::format("Found {}: {} assessed, {} refused, {} unreadable.\n", files.size(),
                                counts_.assessed, counts_.refused, counts_.unreadable);
        return status_;
    }

private:
    const AssessOptions& options_;
    CharterShelf& charters_;
    const Surroundings& world_;
    std::ostream& out_;
    std::ostream& err_;
    Counts counts_;
    int status_ = exit_status::done;
    bool printed_ = false;

    int interrupted(int signal, std::size_t done, std::size_t of) {
        err_ << fmt::format("coprod: interrupted, {} of {} done.\n", done, of);
        return 128 + signal;
    }

    bool one(const InputFile& file) {
        const Judged judged = judge(file, options_.judge, charters_);
        print_judged(judged, err_);
        counts_.add(judged.result.status);
        status_ = worse(status_, status_of(judged, options_.judge.required));
        const bool has_report = judged.result.status == ResultStatus::assessed;
        if (!has_report && !options_.format->of_refused)
            return true;
        FormatStyle style;
        style.text.colour = world_.colour;
        std::string text = options_.format->write(judged.result, style);
        if (printed_ && !options_.format->of_refused)
            text.insert(0, between);
        printed_ = true;
        return write_out(text, out_);
    }
};

} // namespace

int assess_command(const AssessOptions& options, const Surroundings& world, std::ostream& out,
                   std::ostream& err) {
    CharterShelf charters;
    if (!usable_charter(options.judge, charters, err))
        return exit_status::bad_charter;
    const std::vector<InputFile> files = find_inputs(options.inputs);
    if (files.empty()) {
        err << "No file that ends in .yaml or .yml was found, so nothing was judged.\n";
        return exit_status::bad_submission;
    }
    return Assessing(options, charters, world, out, err).all(files);
}

} // namespace coprod
