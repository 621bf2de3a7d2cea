#include "commands/workstream_files.h"

#include <ostream>

#include <fmt/format.h>

#include "commands/messages.h"
#include "input/escape.h"
#include "input/pledges.h"
#include "output/whole_file.h"
#include "writers/csv_summary.h"
#include "writers/csv_workstream.h"
#include "writers/text_workstream.h"

namespace coprod {

std::optional<std::optional<std::vector<PledgeLine>>> pledges_of(const std::string& path,
                                                                 std::ostream& err) {
    using Pledges = std::optional<std::vector<PledgeLine>>;
    if (path.empty())
        return Pledges();
    Diagnostics diagnostics(path);
    const auto read = read_pledges(path, diagnostics);
    print_diagnostics(diagnostics.sorted(), err);
    if (!read) {
        err << escape_line(path) << ": the pledges cannot be used, so nothing was judged.\n";
        return std::nullopt;
    }
    std::vector<PledgeLine> lines;
    for (const Pledge& pledge : *read)
        lines.push_back({pledge.organisation, pledge.kind,
                         pledge.date ? iso(pledge.date->date) : std::string()});
    return Pledges(std::move(lines));
}

WriteTrouble write_workstream_files(const std::string& folder, const Gathered& gathered,
                                    const Workstream& workstream,
                                    std::vector<std::string>& written) {
    const auto write = [&](const std::string& name, const std::string& bytes) -> WriteTrouble {
        const std::string path = fmt::format("{}/{}", folder, name);
        if (const auto trouble = write_whole_file(path, bytes))
            return fmt::format("{}: {}", escape_line(path), *trouble);
        written.push_back(name);
        return {};
    };
    if (auto trouble = write("workstream.txt", write_workstream(workstream, {})))
        return trouble;
    for (const CsvSheet& sheet : workstream_sheets(workstream))
        if (auto trouble = write(fmt::format("workstream-{}.csv", sheet.name), write_csv(sheet)))
            return trouble;
    if (auto trouble = write("summary.csv", write_csv(summary_sheet(gathered))))
        return trouble;
    return flush_folder(folder);
}

} // namespace coprod
