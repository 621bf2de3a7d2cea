#include "commands/workstream_files.h"

#include <filesystem>
#include <fstream>
#include <ostream>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/own_files.h"
#include "input/escape.h"
#include "input/pledges.h"
#include "output/whole_file.h"
#include "writers/csv.h"
#include "writers/csv_summary.h"
#include "writers/csv_workstream.h"
#include "writers/html_workstream.h"
#include "writers/text_workstream.h"
#include "writers/write_failure.h"
#include "writers/xlsx_workstream.h"

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

namespace {

constexpr const char* somebody_elses =
    "a file of that name is there that coprod did not write. Name another folder, or move that "
    "file away.";
constexpr const char* published =
    "This report can be published, and the panel's is not written over it. Name another folder "
    "for the panel's.";
constexpr const char* filled_in =
    "coprod did not write this file, or it has been changed since, so it was left as it is. Rename "
    "it or move it away, run this again, and copy what was filled in (owner, due, done) across.";

/// Of a file that is not as coprod writes it, as far as that can be seen.
const char* why_left(const std::string& path) {
    return is_unreadable(path) ? unreadable_words : somebody_elses;
}

/// Whether a plain file stands there that does not begin as coprod's does.
bool begins_otherwise(const std::string& path, const std::string& ours) {
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return false; // there is none, or writing it says what is in the way
    std::string found(ours.size(), '\0');
    std::ifstream(path, std::ios::binary)
        .read(found.data(), static_cast<std::streamsize>(found.size()));
    return found != ours;
}

/// How a table with that head begins: with the mark of UTF-8 and the name of the first column.
std::string beginning_of(const CsvRow& head) {
    const std::string line = csv_line(head);
    return std::string(csv_mark) + line.substr(0, line.find(','));
}

/// Writes tables row by row, one after the other, so that no table is held whole.
class TableFiles {
public:
    TableFiles(const std::string& folder, std::vector<std::string>& written)
        : folder_(folder), written_(written) {}

    void add(const std::string& name, const CsvRow& row) {
        if (trouble_)
            return;
        if (name != name_)
            begin(name, row);
        if (!trouble_)
            keep(file_.append(csv_line(row)));
    }

    /// Ends the last table; why one could not be written.
    WriteTrouble finish() {
        if (!name_.empty() && !trouble_)
            keep(file_.finish());
        if (!name_.empty() && !trouble_)
            written_.push_back(name_);
        name_.clear();
        return trouble_;
    }

private:
    const std::string& folder_;
    std::vector<std::string>& written_;
    std::string name_;
    GrowingFile file_;
    WriteTrouble trouble_;

    void begin(const std::string& name, const CsvRow& head) {
        if (finish())
            return;
        name_ = name;
        if (begins_otherwise(below(folder_, name), beginning_of(head)))
            return keep(WriteTrouble(why_left(below(folder_, name))));
        file_ = GrowingFile();
        keep(file_.open(below(folder_, name)));
        if (!trouble_)
            keep(file_.append(csv_mark));
    }

    void keep(const WriteTrouble& trouble) {
        if (trouble)
            trouble_ = about(below(folder_, name_), trouble);
    }
};

/// Why the panel's report is not written there. Its page stands for the whole report.
WriteTrouble left_for_page(const std::string& folder) {
    const std::string page = below(folder, "index.html");
    const auto left = left_alone(page, *find_format("html"), View::panel);
    if (left && left->code == "public-report")
        return about(page, published);
    return is_unreadable(page) ? about(page, unreadable_words) : std::nullopt;
}

/// Every name in the folder is as hidden as this one.
WriteTrouble hidden_folder(const std::string& folder) {
    const std::string page = below(folder, "index.html");
    return about(page, cannot_be_seen(page));
}

/// The last of the files, so that all the others are there whatever stands in its place.
WriteTrouble write_page(const std::string& folder, const Workstream& workstream,
                        const WorkstreamPage& page, std::vector<std::string>& written) {
    const std::string path = below(folder, "index.html");
    if (const auto why = cannot_be_seen(path))
        return about(path, why);
    if (is_somebody_elses(path, *find_format("html")))
        return about(path, why_left(path));
    const std::string text = write_html(workstream, *page.templates, page.links);
    if (auto trouble = about(path, write_whole_file(path, text)))
        return trouble;
    written.emplace_back("index.html");
    return {};
}

} // namespace

WriteTrouble write_workstream_files(const std::string& folder, const Gathered& gathered,
                                    const Workstream& workstream, const WorkstreamPage& page,
                                    std::vector<std::string>& written) {
    if (auto hidden = hidden_folder(folder))
        return hidden;
    if (workstream.view == View::panel)
        if (auto left = left_for_page(folder))
            return left;
    const std::string path = below(folder, "workstream.txt");
    if (begins_otherwise(path, workstream.title))
        return about(path, why_left(path));
    if (auto trouble = about(path, write_whole_file(path, write_workstream(workstream, {}))))
        return trouble;
    written.emplace_back("workstream.txt");
    TableFiles tables(folder, written);
    for_each_workstream_row(workstream, [&](const std::string& name, const CsvRow& row) {
        tables.add(fmt::format("workstream-{}.csv", name), row);
    });
    const SummaryTable summary(gathered);
    tables.add("summary.csv", summary.head());
    for (std::size_t row = 0; row < summary.size(); ++row)
        tables.add("summary.csv", summary.row(row));
    if (auto trouble = tables.finish())
        return trouble;
    if (auto trouble = write_page(folder, workstream, page, written))
        return trouble;
    return about(folder, flush_folder(folder));
}

WriteTrouble write_workbook(const std::string& folder, const Workstream& workstream, Date date,
                            const ResultsAgain& results, std::vector<std::string>& written,
                            std::ostream& err) {
    const std::string path = below(folder, "workstream.xlsx");
    if (const auto why = cannot_be_seen(path))
        return about(path, why);
    if (const auto left = left_alone(path, *find_format("xlsx"), workstream.view))
        return about(path, left->code == "public-report" ? published
                           : is_unreadable(path)         ? unreadable_words
                                                         : filled_in);
    try {
        XlsxWorkstream book(workstream, date);
        if (!results([&book](const Result& result) { book.add(result); }))
            return about(path, "the results were changed by something else while the workbook was "
                               "made, so it was not written. Run this again.");
        const std::vector<std::string> full = book.full_sheets();
        if (auto trouble = about(path, write_whole_file(path, book.finish())))
            return trouble;
        for (const std::string& sheet : full)
            err << fmt::format("note: {}: there is no room for all rows on the sheet ‘{}’; "
                               "results.jsonl and the CSV files hold all of them.\n",
                               escape_line(path), sheet);
    } catch (const WriteFailure& failure) {
        return about(path, failure.what());
    }
    written.emplace_back("workstream.xlsx");
    return about(folder, flush_folder(folder));
}

} // namespace coprod
