#include "commands/impact_command.h"

#include <ostream>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "compare/impact.h"
#include "writers/text_comparison.h"

namespace coprod {

namespace {

/// Judges the files by both charters, one after the other.
class Judging {
public:
    Judging(const ImpactOptions& options, CharterShelf& charters, const Surroundings& world,
            std::ostream& err)
        : by_old_(options.judge), by_new_(options.judge), charters_(charters), world_(world),
          err_(err) {
        by_old_.charter = options.old_charter;
        by_new_.charter = options.new_charter;
    }

    /// The exit status; after a signal 128 and its number.
    int all(const std::vector<InputFile>& files, ImpactMaker& impact) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (const int signal = world_.asked_to_end(); signal != 0) {
                err_ << fmt::format("coprod: interrupted, {} of {} done; no report was made.\n", i,
                                    files.size());
                return 128 + signal;
            }
            one(files[i], impact);
        }
        return status_;
    }

    [[nodiscard]] bool can_use_both() {
        return usable_charter(by_old_, charters_, err_) && usable_charter(by_new_, charters_, err_);
    }
    [[nodiscard]] ImpactMaker maker() {
        return {*charters_.find(by_old_.charter).charter, *charters_.find(by_new_.charter).charter,
                by_old_.view, by_old_.date};
    }

private:
    JudgeOptions by_old_;
    JudgeOptions by_new_;
    CharterShelf& charters_;
    const Surroundings& world_;
    std::ostream& err_;
    int status_ = exit_status::done;

    void one(const InputFile& file, ImpactMaker& impact) {
        const Judged before = judge(file, by_old_, charters_);
        const Judged after = judge(file, by_new_, charters_);
        // What is wrong with the file itself is wrong under both charters, and is said once.
        const bool by_old = before.result.status == ResultStatus::assessed;
        say(by_old ? after : before);
        status_ =
            worse(status_, worse(status_of(before, std::nullopt), status_of(after, std::nullopt)));
        impact.add(before.result, after.result);
    }

    /// A file may name a charter of its own; that it is not used is no news here.
    void say(Judged judged) {
        if (judged.result.status == ResultStatus::assessed)
            judged.note.clear();
        print_judged(judged, err_);
    }
};

} // namespace

int impact_command(const ImpactOptions& options, const Surroundings& world, std::ostream& out,
                   std::ostream& err) {
    CharterShelf charters;
    Judging judging(options, charters, world, err);
    if (!judging.can_use_both())
        return exit_status::bad_charter;
    const std::vector<InputFile> files = find_inputs(options.inputs);
    if (files.empty()) {
        err << "No file that ends in .yaml or .yml was found, so nothing was judged.\n";
        return exit_status::bad_submission;
    }
    ImpactMaker impact = judging.maker();
    const int status = judging.all(files, impact);
    if (status > 128)
        return status;
    TextStyle style;
    style.colour = world.colour;
    return write_out(write_impact(std::move(impact).finish(), style), out)
               ? status
               : complain_of_output(err);
}

} // namespace coprod
