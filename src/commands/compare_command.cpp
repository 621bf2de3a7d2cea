#include "commands/compare_command.h"

#include <ostream>

#include <fmt/format.h>

#include "commands/compare_inputs.h"
#include "commands/messages.h"
#include "commands/shared_options.h"
#include "writers/text_comparison.h"

namespace coprod {

namespace {

int interrupted(const Surroundings& world, std::ostream& err) {
    err << "coprod: interrupted; no comparison was made.\n";
    return 128 + world.asked_to_end();
}

bool has_nothing(const Comparisons& all) {
    return all.pairs.empty();
}

} // namespace

int compare_command(const CompareOptions& options, const Surroundings& world, std::ostream& out,
                    std::ostream& err) {
    CharterShelf charters;
    if (!usable_charter(options.judge, charters, err))
        return exit_status::bad_charter;
    SideReader reader(options.judge, charters, world, err);
    const auto before = reader.read(options.before);
    const auto after = before ? reader.read(options.after) : std::nullopt;
    if (!after)
        return interrupted(world, err);
    if (reader.judged())
        err << date_note(options.judge.date, world.today);
    if (!options.judge.charter.empty() && !reader.judged())
        err << "note: these results were judged earlier, so --charter changes nothing.\n";
    if (before->results.empty() && after->results.empty()) {
        err << "Nothing was found on either side, so nothing was compared.\n";
        return exit_status::bad_submission;
    }
    const Comparisons all = compare_sides(
        *before, *after, known_charters(*before, *after, options.judge.charter, charters));
    TextStyle style;
    style.colour = world.colour;
    if (!write_out(write_comparisons(all, style), out))
        return complain_of_output(err);
    return has_nothing(all) ? worse(reader.status(), exit_status::bad_submission) : reader.status();
}

} // namespace coprod
