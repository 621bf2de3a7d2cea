#include "commands/shared_options.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "charter/load_charter.h"
#include "charter/shipped.h"
#include "commands/inputs.h"
#include "input/yaml_limits.h"

namespace coprod {

namespace {

/// A check of an option's value; the empty text where it is right, else what is wrong with it.
std::function<std::string(const std::string&)> one_of(std::string_view first,
                                                      std::string_view second) {
    return [=](const std::string& value) {
        if (value == first || value == second)
            return std::string();
        return fmt::format("takes {} or {}, and this is ‘{}’", first, second, value);
    };
}

/// How an option's empty value is best said and mended.
std::string hint_for(const std::string& option) {
    if (option == "--date")
        return "Write a day, like 2026-03-31, or leave --date out.";
    if (option == "--charter")
        return "Name a charter or a file, or leave --charter out.";
    return fmt::format("Write something behind it, or leave {} out.", option);
}

} // namespace

std::string shipped_ids() {
    std::string ids;
    for (const ShippedCharter& charter : shipped_charters())
        ids += fmt::format("{}{}", ids.empty() ? "" : ", ", charter.id);
    return ids;
}

std::function<std::string(const std::string&)> number_up_to(std::size_t most,
                                                            std::string_view what) {
    return [=](const std::string& value) {
        std::size_t number = 0;
        const char* const last = value.data() + value.size();
        const auto [end, failure] = std::from_chars(value.data(), last, number);
        if (failure == std::errc() && end == last && number >= 1 && number <= most)
            return std::string();
        return fmt::format("takes {} from 1 to {}, and this is ‘{}’", what, most, value);
    };
}

void add_judge_options(CLI::App& app, CommandLine& line) {
    app.add_option("--charter", line.charter,
                   fmt::format("the charter to judge by: {}, or a file of your own; where nothing "
                               "is said, the one that the submission names, or {}",
                               shipped_ids(), default_charter()))
        ->type_name("ID|FILE");
    app.add_option("--view", line.view,
                   "public (used where nothing is said): can be published, small numbers are "
                   "hidden; panel: everything, not for publication")
        ->check(one_of("public", "panel"))
        ->type_name("VIEW");
    app.add_option("--date", line.date,
                   "the date of the assessment, as 2026-03-31; today where nothing is said")
        ->type_name("DATE");
    app.add_option("--require", line.required,
                   "end with status 1 where the verdict is worse: mark, or conditions (the mark "
                   "with conditions)")
        ->check(one_of("mark", "conditions"))
        ->type_name("VERDICT");
    add_max_size_option(app, line,
                        "the largest file that is read, in bytes (262144 where nothing is said)");
}

void add_max_size_option(CLI::App& app, CommandLine& line, const std::string& words) {
    app.add_option("--max-size", line.max_size, words)
        ->check(number_up_to(largest_file_limit, "a number of bytes"))
        ->type_name("BYTES");
}

void add_judge_options_without(CLI::App& app, CommandLine& line,
                               std::initializer_list<const char*> names) {
    add_judge_options(app, line);
    for (const char* name : names)
        app.remove_option(app.get_option(name));
}

void add_guide_charter_option(CLI::App& app, CommandLine& line) {
    app.add_option("--charter", line.charter,
                   fmt::format("the charter: {}, or a file of your own; {} where nothing is said",
                               shipped_ids(), default_charter()))
        ->type_name("ID|FILE");
}

void add_pledges_option(CLI::App& app, CommandLine& line) {
    app.add_option("--pledges", line.pledges,
                   "who has signed up to the charter: a CSV file with the columns organisation, "
                   "kind and date; the report then says who has, and who has sent something")
        ->type_name("FILE");
}

void add_panel_option(CLI::App& app, CommandLine& line) {
    app.add_option("--panel", line.panel,
                   "what a panel decided: its own file, or a folder with a file for each project "
                   "that a panel has met about; it stands in every report beside the tool's result "
                   "(docs/panel.md)")
        ->type_name("FILE|FOLDER");
}

bool all_have_values(const CommandLine& line, const Streams& streams) {
    if (line.empty_options.empty())
        return true;
    const std::string& option = line.empty_options.front();
    if (option.starts_with("-"))
        (void)complain(streams.err, fmt::format("{} has nothing behind it", option),
                       hint_for(option));
    else
        (void)complain(streams.err, "there is a word on the line with nothing in it",
                       "Write something between the quotes, or leave them out.");
    return false;
}

bool is_read_once(const CommandLine& line, const Streams& streams) {
    if (std::count(line.inputs.begin(), line.inputs.end(), standard_input) < 2)
        return true;
    (void)complain(streams.err, "‘-’ stands for standard input, which can be read only once",
                   "Write it once, and name the other files.");
    return false;
}

std::optional<Date> date_option(const CommandLine& line, const Streams& streams) {
    if (line.date.empty())
        return streams.world.today;
    const auto date = parse_date(line.date);
    if (!date)
        (void)complain(streams.err, fmt::format("--date takes a date, and this is ‘{}’", line.date),
                       "Write a day that exists, year first, like 2026-03-31.");
    return date;
}

std::string date_note(Date date, Date today) {
    if (date <= today)
        return {};
    return fmt::format("note: {} has not come yet; what is planned until then counts as if it had "
                       "taken place.\n",
                       spelled(date));
}

std::optional<JudgeOptions> judge_options(const CommandLine& line, const Streams& streams,
                                          DateNote note) {
    JudgeOptions options;
    options.charter = line.charter;
    options.view = line.view == "panel" ? View::panel : View::everyone;
    options.max_size = line.max_size;
    options.panel = line.panel;
    if (line.required == "mark")
        options.required = VerdictKind::mark;
    else if (line.required == "conditions")
        options.required = VerdictKind::conditions;
    const auto date = date_option(line, streams);
    if (!date)
        return std::nullopt;
    options.date = *date;
    if (!line.quiet && note == DateNote::at_once)
        streams.err << date_note(*date, streams.world.today);
    return options;
}

std::string limits_in_words() {
    return fmt::format(R"(
Limits of a submission:
  {} KiB in all (--max-size raises it); lines of {} KiB; texts of {} KiB; keys
  of {} bytes; {} levels; {} values; {} brackets and braces.
)",
                       default_file_limit / 1024, longest_line / 1024, longest_yaml_scalar / 1024,
                       longest_yaml_key, most_yaml_depth, most_yaml_values, most_yaml_brackets);
}

std::string status_in_words(Requires requires_verdict) {
    return fmt::format(R"(
Exit status:
  0  done
{}  2  the command line is wrong
  3  a submission cannot be read or has mistakes in it, or none was found; the
     others are still judged
  4  the charter cannot be used, and nothing was judged
  5  a report could not be written, or the templates cannot be used
  130, 143  interrupted
)",
                       requires_verdict == Requires::yes
                           ? "  1  done, and a verdict is below what --require asked for\n"
                           : "");
}

} // namespace coprod
