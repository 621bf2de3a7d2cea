#include "commands/report_files.h"

#include <algorithm>
#include <optional>
#include <ostream>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/own_files.h"
#include "commands/report_names.h"
#include "input/escape.h"
#include "output/whole_file.h"
#include "writers/write_failure.h"

namespace coprod {

namespace {

void refuse(Judged& judged, Diagnostic why) {
    judged.result.status = ResultStatus::refused;
    judged.diagnostics.push_back(std::move(why));
}

} // namespace

ReportFiles::ReportFiles(const ReportPlan& plan, const Templates& templates, const ReadFiles& read,
                         std::ostream& err)
    : plan_(plan), read_(read), err_(err) {
    style_.templates = &templates;
}

std::string ReportFiles::in_folder(const std::string& slug, const ReportFormat& format) const {
    return below(plan_.folder, fmt::format("{}{}", slug, format.ending));
}

std::size_t ReportFiles::settle_name(Judged& judged) {
    if (plan_.folder.empty())
        return 0;
    const std::string slug = report_slug(judged.result);
    if (is_kept_name(slug)) {
        refuse(judged, reserved_name(judged.path, slug));
        return 1;
    }
    const auto [claim, is_first] = claims_.try_emplace(slug, Claim{judged.path, false});
    if (is_first)
        return 0;
    const bool newly = !claim->second.disputed;
    if (newly)
        withdraw(slug, claim->second, judged.path);
    claim->second.disputed = true;
    refuse(judged, same_name(judged.path, claim->second.path, slug));
    return newly ? 2 : 1;
}

/// Lets go of what was written of a submission whose name is wanted by another one too.
void ReportFiles::withdraw(const std::string& slug, const Claim& claim, const std::string& other) {
    for (const ReportFormat* format : plan_.in_folder) {
        const std::string path = in_folder(slug, *format);
        group_.drop(path);
        std::erase_if(written_, [&](const Written& each) { return each.path == path; });
    }
    err_ << render(same_name(claim.path, other, slug)) << escape_line(claim.path)
         << ": nothing was judged.\n";
}

WriteTrouble ReportFiles::prepare(const Judged& judged) {
    for (const NamedReport& report : plan_.files)
        if (auto trouble = write(report, judged.result))
            return trouble;
    if (plan_.folder.empty())
        return std::nullopt;
    if (auto trouble = open_folder())
        return trouble;
    const std::string slug = report_slug(judged.result);
    for (const ReportFormat* format : plan_.in_folder)
        if (auto trouble = write({format, in_folder(slug, *format)}, judged.result))
            return trouble;
    return std::nullopt;
}

/// Only once there is something to put into it.
WriteTrouble ReportFiles::open_folder() {
    if (has_folder_)
        return std::nullopt;
    has_folder_ = true;
    if (auto trouble = about(plan_.folder, folder_.make(plan_.folder)))
        return trouble;
    if (plan_.files.empty()) // others may be on other disks, which are not flushed with this one
        group_.open(plan_.folder);
    return std::nullopt;
}

WriteTrouble ReportFiles::write(const NamedReport& report, const Result& result) {
    const auto& [format, path] = report;
    if (read_.has(path))
        return about(path, "This file is read here, so no report is written over it. Choose "
                           "another name for the report.");
    if (const auto left = left_alone(path, result.report.view)) {
        err_ << render(*left);
        left_any_ = true;
        return std::nullopt;
    }
    if (!names_.insert(one_spelling(path)).second)
        return about(path, "Two reports would have this name. Choose another for one of them.");
    PreparedFile file;
    std::string replaced;
    try {
        const std::string text = written_report(*format, result, style_);
        replaced = other_project_at(path, *format, text);
        if (auto trouble = about(path, file.write(path, text)))
            return trouble;
    } catch (const WriteFailure& failure) {
        return about(path, failure.what());
    }
    group_.add(std::move(file));
    written_.push_back({path, std::move(replaced)});
    return std::nullopt;
}

WriteTrouble ReportFiles::keep() {
    if (auto trouble = group_.keep_all())
        return trouble;
    if (has_folder_)
        if (auto trouble = about(plan_.folder, flush_folder(plan_.folder)))
            return trouble;
    for (const auto& [path, in_place_of] : written_)
        err_ << fmt::format(
            "Wrote {}{}.\n", escape_line(path),
            in_place_of.empty()
                ? std::string()
                : fmt::format(", in the place of the report on ‘{}’", escape_line(in_place_of)));
    return std::nullopt;
}

} // namespace coprod
