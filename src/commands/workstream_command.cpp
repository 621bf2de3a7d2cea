#include "commands/workstream_command.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "commands/merging.h"
#include "commands/messages.h"
#include "commands/read_files.h"
#include "commands/template_files.h"
#include "commands/workstream_files.h"
#include "input/escape.h"
#include "output/made_folder.h"
#include "results/read_results.h"
#include "writers/text_workstream.h"

namespace coprod {

namespace {

std::string charter_in_words(const CharterWords& charter) {
    return fmt::format("  {}, version {} ({}, {})\n", escape_line(charter.title),
                       escape_line(charter.version), escape_line(charter.id),
                       escape_line(charter.sha256.substr(0, 12)));
}

/// The charters by which something was assessed, in words and in a fixed order.
std::vector<std::string> charters_used(const Gathered& gathered) {
    std::vector<std::string> used;
    std::vector<bool> is_used(gathered.charters().size());
    for (const Row& row : gathered.rows())
        if (row.assessed())
            is_used[row.charter] = true;
    for (std::size_t i = 0; i < is_used.size(); ++i)
        if (is_used[i])
            used.push_back(charter_in_words(gathered.charters()[i]));
    std::sort(used.begin(), used.end());
    return used;
}

int refuse_mixture(const std::vector<std::string>& charters, std::ostream& err) {
    err << "coprod: these results were judged by different charters, or by different versions of "
           "one:\n";
    for (const std::string& charter : charters)
        err << charter;
    err << "Judge them again by one charter, or add --mixed: the report then keeps them apart and "
           "says so.\n";
    return exit_status::bad_submission;
}

ReadFiles read_by(const WorkstreamCommandOptions& options) {
    ReadFiles read;
    for (const std::string& file : options.files)
        read.add(file);
    read.add(options.pledges);
    read.add_templates(options.templates);
    return read;
}

int write_all(const WorkstreamCommandOptions& options, const Merging& merged,
              const Workstream& workstream, const Templates& templates, const Streams& streams) {
    if (options.out.empty()) {
        TextStyle style;
        style.colour = streams.world.colour;
        return write_out(write_workstream(workstream, style), streams.out)
                   ? merged.status()
                   : complain_of_output(streams.err);
    }
    std::vector<std::string> written;
    MadeFolder folder;
    WriteTrouble trouble = about(options.out, folder.make(options.out));
    if (!trouble)
        trouble = write_workstream_files(options.out, merged.gathered(), workstream,
                                         {ReportLinks::none, &templates}, written);
    if (!trouble)
        trouble = write_workbook(
            options.out, workstream, options.date,
            [&merged](const auto& take) { return merged.read_again(take); }, written, streams.err);
    if (trouble) {
        streams.err << fmt::format("coprod: {}\n", *trouble);
        return exit_status::cannot_write;
    }
    const std::string where = fmt::format("{} files are in {}: workstream.txt, the same as a page "
                                          "(index.html), its tables, summary.csv and "
                                          "workstream.xlsx.\n",
                                          written.size(), escape_line(options.out));
    return write_out(where, streams.out) ? merged.status() : complain_of_output(streams.err);
}

} // namespace

int workstream_command(const WorkstreamCommandOptions& options, const Surroundings& world,
                       std::ostream& out, std::ostream& err) {
    const auto pledges = pledges_of(options.pledges, err);
    if (!pledges)
        return exit_status::bad_submission;
    const auto templates = choose_templates(options.templates, err);
    if (!templates)
        return exit_status::cannot_write;
    if (!options.out.empty() && writes_over_read(options.out, read_by(options), false, err))
        return exit_status::cannot_write;
    Merging merged(options.files, longest_result_line(options.max_size), world, err);
    if (const auto refused = merged.read_all())
        return *refused;
    if (merged.gathered().rows().empty()) {
        err << "No result was found, so there is nothing to put together.\n";
        return exit_status::bad_submission;
    }
    const auto charters = charters_used(merged.gathered());
    if (charters.size() > 1 && !options.mixed)
        return refuse_mixture(charters, err);
    const Workstream workstream =
        make_workstream(merged.gathered(), {options.date, *pledges, options.mixed});
    return write_all(options, merged, workstream, templates->get(), {out, err, world});
}

} // namespace coprod
