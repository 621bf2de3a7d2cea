#include "commands/compare_inputs.h"

#include <filesystem>
#include <ostream>
#include <set>

#include <fmt/format.h>

#include "charter/shipped.h"
#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/report_names.h"
#include "input/escape.h"
#include "input/open_file.h"
#include "input/sha256.h"
#include "results/read_results.h"

namespace coprod {

namespace {

bool has_ending(std::string_view name, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings)
        if (name.ends_with(ending))
            return true;
    return false;
}

/// Whether a file with some other name begins as results do; one that cannot be opened does not.
bool begins_as_results(const std::string& path) {
    Diagnostics unsaid(path);
    const auto file = OpenFile::open(path, unsaid);
    std::string begin(64, ' ');
    const auto count = file ? file->read(begin.data(), begin.size(), unsaid) : std::nullopt;
    return count && begin.substr(0, *count).starts_with("{\"schema\":");
}

bool is_results(const std::string& path) {
    if (has_ending(path, {".yaml", ".yml", ".YAML", ".YML"}))
        return false;
    return path.ends_with(".jsonl") || begins_as_results(path);
}

/// Leaves out what no comparison uses, so that a thousand projects of two years fit into memory.
void keep_what_is_compared(Report& report) {
    for (ReportValue& value : report.values)
        for (ReportCommitment& commitment : value.commitments) {
            commitment.rests_on.clear();
            commitment.to_do.clear();
            commitment.together.clear();
        }
    if (report.ladder)
        for (ReportGroupLadder& group : report.ladder->groups) {
            group.stages = {};
            group.causes = {};
        }
    for (ReportGap& gap : report.gaps) {
        gap.expected = {};
        gap.satisfied_by = {};
    }
    report.about = {};
    report.strengths = {};
    report.heard = {};
    report.claims = {};
    report.set_aside = {};
    report.readiness = {};
    report.limits = {};
    report.missed = {};
}

} // namespace

std::optional<ComparedSide> SideReader::read(const std::string& name) {
    ComparedSide side;
    side.name = name;
    side.one_file = !is_folder(name);
    bool whole = false;
    std::error_code ignored;
    const std::string results = below(name, results_name);
    if (side.one_file) {
        whole = is_results(name) ? read_results(name, side) : judge_all(name, side);
    } else if (std::filesystem::exists(results, ignored)) {
        side.name = results;
        err_ << fmt::format("note: {} holds {}, so the results in it are compared.\n",
                            escape_line(name), results_name);
        whole = read_results(results, side);
    } else {
        whole = judge_all(name, side);
    }
    return whole ? std::optional(std::move(side)) : std::nullopt;
}

bool SideReader::read_results(const std::string& path, ComparedSide& side) {
    Diagnostics diagnostics(path);
    ResultsFile file(path, diagnostics, longest_result_line(options_.max_size));
    std::set<std::string> seen; // a line that was kept twice is one result
    for (Result result; file.next(result);) {
        if (world_.asked_to_end() != 0)
            return false;
        if (!seen.insert(sha256_hex(file.line())).second)
            continue;
        if (result.status != ResultStatus::assessed)
            status_ = worse(status_, exit_status::bad_submission);
        keep_what_is_compared(result.report);
        side.results.push_back(std::move(result));
    }
    print_diagnostics(diagnostics.sorted(), err_);
    if (diagnostics.has_errors())
        status_ = worse(status_, exit_status::bad_submission);
    return true;
}

bool SideReader::judge_all(const std::string& name, ComparedSide& side) {
    judged_ = true;
    const std::vector<InputFile> files = find_inputs({name});
    if (files.empty()) {
        err_ << fmt::format("No file that ends in .yaml or .yml was found in {}.\n",
                            escape_line(name));
        status_ = worse(status_, exit_status::bad_submission);
    }
    for (const InputFile& file : files) {
        if (world_.asked_to_end() != 0)
            return false;
        Judged judged = judge(file, options_, charters_);
        print_judged(judged, err_);
        status_ = worse(status_, status_of(judged, std::nullopt));
        keep_what_is_compared(judged.result.report);
        side.results.push_back(std::move(judged.result));
    }
    return true;
}

KnownCharters known_charters(const ComparedSide& before, const ComparedSide& after,
                             const std::string& named, CharterShelf& charters) {
    KnownCharters known;
    std::set<std::string> used;
    for (const ComparedSide* side : {&before, &after})
        for (const Result& result : side->results)
            if (result.status == ResultStatus::assessed)
                used.insert(result.report.charter.sha256);
    if (used.size() < 2)
        return known;
    std::vector<std::string> names;
    if (!named.empty())
        names.push_back(named);
    for (const ShippedCharter& shipped : shipped_charters())
        names.emplace_back(shipped.id);
    for (const std::string& name : names)
        if (const LoadedCharter& loaded = charters.find(name);
            loaded.charter && used.contains(loaded.charter->sha256))
            known.emplace(loaded.charter->sha256, asked_by(*loaded.charter));
    return known;
}

} // namespace coprod
