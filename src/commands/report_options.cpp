#include "commands/report_options.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "commands/inputs.h"

namespace coprod {

namespace {

constexpr std::string_view name_a_folder = "Write them into a folder, such as: -o reports";
constexpr std::string_view how_report_is_used =
    "Name a form and a file, such as: --report html:report.html";

const ReportFormat& usual_format() {
    return report_formats().front();
}

/// The words of a list like "text,json", each once.
std::vector<std::string> parts_of(const std::string& list) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= list.size()) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        std::string part = list.substr(begin, end - begin);
        if (std::ranges::find(parts, part) == parts.end())
            parts.push_back(std::move(part));
        begin = end + 1;
    }
    return parts;
}

/// A check of --format: names of formats with commas between or, where `or_none`, "none".
auto check_formats(bool or_none) {
    return [or_none](const std::string& value) {
        if (value.empty() || (or_none && value == "none"))
            return std::string(); // what is empty is complained of with all other such options
        for (const std::string& name : parts_of(value))
            if (find_format(name) == nullptr)
                return fmt::format("takes {}, several with commas between{}; and this is ‘{}’",
                                   format_names(), or_none ? ", or none" : "", value);
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
        const bool fine = line_.out.empty() ? plan_shown() : plan_out();
        if (fine && plan_reports() && no_file_twice())
            return plan_;
        return std::nullopt;
    }

private:
    const CommandLine& line_;
    const Streams& streams_;
    std::vector<std::string> names_; // of formats
    ReportPlan plan_;

    bool refuse(std::string_view what, std::string_view hint) const {
        (void)complain(streams_.err, what, hint);
        return false;
    }

    /// A folder may hold any number of them, so it counts as several.
    [[nodiscard]] bool is_single() const {
        return line_.inputs.size() == 1 && !is_folder(line_.inputs.front());
    }

    bool plan_shown() {
        if (names_.empty() && !line_.reports.empty())
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
            plan_.files.push_back({!names_.empty()      ? &format_for_file(names_.front(), out)
                                   : by_name != nullptr ? by_name
                                                        : &usual_format(),
                                   out});
            return true;
        }
        if (!is_open && format_for_file(out) != nullptr)
            return refuse(fmt::format("--out is a folder for several reports, and ‘{}’ is the name "
                                      "of a file",
                                      out),
                          "Name a folder, such as: -o reports (one that is called so all the same "
                          "gets a / behind it).");
        plan_.folder = out;
        plan_.in_folder = formats_of(line_.format);
        return true;
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
                          how_report_is_used);
        const std::string path = colon == std::string::npos ? "" : text.substr(colon + 1);
        if (path.empty())
            return refuse(fmt::format("--report: ‘{}’ names no file", text), how_report_is_used);
        plan_.files.push_back({&format_for_file(name, path), path});
        return true;
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
                   "/, a folder with a file for each form, named by project.id")
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

std::vector<const ReportFormat*> formats_of(const std::string& list) {
    std::vector<const ReportFormat*> formats;
    for (const std::string& name :
         list.empty() ? std::vector{std::string(usual_format().name)} : parts_of(list))
        for (const ReportFormat* format : formats_named(name))
            formats.push_back(format);
    return formats;
}

} // namespace coprod
