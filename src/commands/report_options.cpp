#include "commands/report_options.h"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/inputs.h"

namespace coprod {

namespace {

constexpr std::string_view name_a_folder = "Write them into a folder, such as: -o reports";
constexpr std::string_view how_report_is_used =
    "Name a form and a file, such as: --report html:report.html";

constexpr std::string_view standard_output = "-";
constexpr std::string_view missing_name =
    "lacks a name beside a comma; write them without spaces, such as html,xlsx";

std::string without_spaces(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    return std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

const ReportFormat& usual_format() {
    return report_formats().front();
}

/// The words of a list like "text, JSON", each once, and as the table writes those that it has.
std::vector<std::string> parts_of(const std::string& list) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= list.size()) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        std::string part = without_spaces(list.substr(begin, end - begin));
        if (const ReportFormat* format = find_format(part))
            part = format->name;
        if (std::ranges::find(parts, part) == parts.end())
            parts.push_back(std::move(part));
        begin = end + 1;
    }
    return parts;
}

/// "‘pdf’ is none of them", with what may have been meant.
std::string not_known(const std::string& name) {
    const std::string meant = meant_format(name);
    return fmt::format("‘{}’ is none of them{}{}", name, meant.empty() ? "" : ".", meant);
}

/// The ending of a file's name, such as ".docx"; empty where it has none that programs give files.
std::string_view ending_of(std::string_view path) {
    constexpr std::size_t longest = 5; // letters
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    path.remove_prefix(path.find_last_of('/') + 1);
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || path.size() - dot - 1 > longest ||
        path.size() == dot + 1 || !std::ranges::all_of(path.substr(dot + 1, 1), is_letter))
        return {};
    return path.substr(dot);
}

/// ".txt, .html": how files' names may end.
std::string endings() {
    std::string all;
    for (const ReportFormat& format : report_formats())
        all += fmt::format("{}{}", all.empty() ? "" : ", ", format.ending);
    return all;
}

/// A check of --format: names of formats with commas between or, where `or_none`, "none".
auto check_formats(bool or_none) {
    return [or_none](const std::string& value) {
        if (value.empty() || (or_none && value == "none"))
            return std::string(); // what is empty is complained of with all other such options
        const auto in_list = [&](std::string_view what) {
            return fmt::format("‘{}’ {}", value, what);
        };
        for (const std::string& name : parts_of(value))
            if (find_format(name) == nullptr)
                return fmt::format("takes {}, several with commas between{}; and {}",
                                   format_names(), or_none ? ", or none" : "",
                                   or_none && name == "none" ? in_list("has none beside others")
                                   : name.empty()            ? in_list(missing_name)
                                                             : not_known(name));
        return std::string();
    };
}

/// Turns the words of the line into a plan, or says why that is not possible.
class Planning {
public:
    Planning(const CommandLine& line, const Streams& streams) : line_(line), streams_(streams) {
        if (!line.format.empty())
            names_ = parts_of(line.format);
    }

    std::optional<ReportPlan> plan() {
        const bool fine = line_.out.empty() || is_shown() ? plan_shown() : plan_out();
        if (fine && plan_reports() && no_file_twice())
            return plan_;
        return std::nullopt;
    }

private:
    const CommandLine& line_;
    const Streams& streams_;
    std::vector<std::string> names_; // of formats
    ReportPlan plan_;

    [[nodiscard]] bool refuse(std::string_view what, std::string_view hint) const {
        (void)complain(streams_.err, what, hint);
        return false;
    }

    [[nodiscard]] bool is_shown() const { return line_.out == standard_output; }

    /// A folder may hold any number of them, so it counts as several.
    [[nodiscard]] bool is_single() const {
        return line_.inputs.size() == 1 && !is_folder(line_.inputs.front());
    }

    bool plan_shown() {
        if (names_.empty() && !is_shown() && !line_.reports.empty())
            return true;
        if (names_.size() > 1)
            return refuse("--format names several forms, and only one can be shown", name_a_folder);
        const ReportFormat& format = names_.empty() ? usual_format() : *find_format(names_.front());
        if (!is_single() && format.joined == Joined::never)
            return refuse(fmt::format("several reports as {} cannot be shown one behind the other",
                                      format.name),
                          name_a_folder);
        if (format.binary && streams_.world.terminal)
            return refuse(fmt::format("a report as {} cannot be shown on a terminal", format.name),
                          fmt::format("Write it into a file, such as: -o report{}", format.ending));
        plan_.shown = &format;
        return true;
    }

    bool plan_out() {
        const std::string& out = line_.out;
        const bool is_open = is_folder(out) || out.ends_with('/'); // so it is a folder
        if (is_single() && names_.size() <= 1 && !is_open) {
            const ReportFormat* by_name = format_for_file(out);
            if (names_.empty() && by_name == nullptr && !ending_of(out).empty())
                return refuse_ending(out);
            plan_.files.push_back({!names_.empty()      ? &format_for_file(names_.front(), out)
                                   : by_name != nullptr ? by_name
                                                        : &usual_format(),
                                   out});
            return true;
        }
        if (!may_be_folder(out, streams_))
            return false;
        plan_.folder = out;
        plan_.in_folder = formats_of(line_.format);
        return true;
    }

    [[nodiscard]] bool refuse_ending(const std::string& out) const {
        const std::string ending(ending_of(out));
        const std::string meant = meant_format(ending.substr(1));
        return refuse(fmt::format("no form of a report has files that end in ‘{}’", ending),
                      fmt::format("{}{}They end in {}. With --format a file may have any name.",
                                  meant.empty() ? "" : meant.substr(1), meant.empty() ? "" : " ",
                                  endings()));
    }

    bool plan_reports() {
        if (!line_.reports.empty() && !is_single())
            return refuse(
                "--report names the file of one submission, and here there may be several",
                name_a_folder);
        return std::ranges::all_of(line_.reports, [&](const auto& text) { return add(text); });
    }

    /// One "FORMAT:FILE".
    bool add(const std::string& text) {
        const std::size_t colon = text.find(':');
        const std::string name = text.substr(0, colon);
        if (find_format(name) == nullptr)
            return refuse(fmt::format("--report: takes FORMAT:FILE, where FORMAT is one of {}; and "
                                      "this is ‘{}’",
                                      format_names(), text),
                          with_meaning(name));
        const std::string path = colon == std::string::npos ? "" : text.substr(colon + 1);
        if (path.empty())
            return refuse(fmt::format("--report: ‘{}’ names no file", text), how_report_is_used);
        plan_.files.push_back({&format_for_file(name, path), path});
        return true;
    }

    static std::string with_meaning(const std::string& name) {
        const std::string meant = meant_format(name);
        return meant.empty() ? std::string(how_report_is_used)
                             : fmt::format("{} {}", meant.substr(1), how_report_is_used);
    }

    bool no_file_twice() {
        std::vector<std::string> paths;
        for (const NamedReport& report : plan_.files) {
            std::string path = one_spelling(report.path);
            if (std::ranges::find(paths, path) != paths.end())
                return refuse(fmt::format("two reports would be written into ‘{}’", report.path),
                              "Give each a file of its own.");
            paths.push_back(std::move(path));
        }
        return true;
    }
};

} // namespace

void add_report_options(CLI::App& app, CommandLine& line) {
    app.add_option("--format", line.format,
                   fmt::format("the forms of the report, as listed below, with commas between; {} "
                               "where nothing is said",
                               usual_format().name))
        ->check(check_formats(false))
        ->type_name("FORMATS");
    app.add_option("-o,--out", line.out,
                   "where to write: for one form of one submission a file, whose ending chooses "
                   "the form where --format is left out; else, and where it is a folder or ends in "
                   "/, a folder with a file for each form, named by project.id; - is standard "
                   "output")
        ->type_name("OUT");
    app.add_option("--report", line.reports,
                   "write this form of the report of one submission into this file; may be given "
                   "several times")
        ->allow_extra_args(false)
        ->type_name("FORMAT:FILE");
}

void add_batch_formats(CLI::App& app, CommandLine& line) {
    app.add_option("--format", line.format,
                   fmt::format("the forms of each project's report, as listed below, with commas "
                               "between, or none; {} where nothing is said",
                               usual_format().name))
        ->check(check_formats(true))
        ->type_name("FORMATS");
}

void add_templates_option(CLI::App& app, CommandLine& line) {
    app.add_option("--templates", line.templates,
                   "a folder with templates of your own, used in place of the program's "
                   "(`coprod templates` tells more)")
        ->type_name("FOLDER");
}

std::optional<ReportPlan> report_plan(const CommandLine& line, const Streams& streams) {
    return Planning(line, streams).plan();
}

bool may_be_folder(const std::string& out, const Streams& streams) {
    if (is_folder(out) || out.ends_with('/') ||
        (out != standard_output && format_for_file(out) == nullptr))
        return true;
    (void)complain(
        streams.err,
        out == standard_output
            ? std::string("--out is a folder here, and - is standard output")
            : fmt::format("--out is a folder for several reports, and ‘{}’ is the name of a file",
                          out),
        "Name a folder, such as: -o reports (one that is called so all the same gets a / behind "
        "it).");
    return false;
}

bool keeps_templates(const CommandLine& line, const Streams& streams) {
    if (line.templates.empty() || line.out.empty() ||
        one_spelling(line.templates) != one_spelling(line.out))
        return true;
    (void)complain(streams.err,
                   "--templates and --out name the same folder, and reports would be written over "
                   "your templates",
                   "Name another folder for the reports.");
    return false;
}

std::vector<const ReportFormat*> formats_of(const std::string& list) {
    std::vector<const ReportFormat*> formats;
    for (const std::string& name :
         list.empty() ? std::vector{std::string(usual_format().name)} : parts_of(list))
        for (const ReportFormat* format : formats_named(name))
            formats.push_back(format);
    return formats;
}

} // namespace coprod
