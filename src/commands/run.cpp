#include "coprod/run.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "charter/load_charter.h"
#include "charter/shipped.h"
#include "commands/assess_command.h"
#include "input/escape.h"
#include "input/source.h"
#include "input/suggest.h"
#include "input/yaml_limits.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::string_view program_usage = "coprod COMMAND [options] …";
constexpr std::string_view assess_usage = "coprod assess [options] FILE";

constexpr std::string_view program_examples = R"(Examples:
  coprod assess project.yaml
      judge a project and show the report
  coprod assess --view panel project.yaml
      the same with everything, for the panel only
  coprod assess --help
      all that assess can do

)";

constexpr std::string_view assess_examples = R"(Examples:
  coprod assess project.yaml
  coprod assess --view panel project.yaml > for-the-panel.txt
  coprod assess --charter our-charter.yaml --date 2026-03-31 project.yaml
  coprod assess --require mark project.yaml && echo "It earns the mark."

)";

std::string limits_and_status() {
    return fmt::format(R"(
Limits of a submission:
  {} KiB in all (--max-size raises it); lines of {} KiB; texts of {} KiB; keys
  of {} bytes; {} levels; {} values; {} brackets and braces.

Exit status:
  0  done
  1  done, and the verdict is below what --require asked for
  2  the command line is wrong
  3  the submission cannot be read, or has mistakes in it
  4  the charter cannot be used
  5  the report could not be written
)",
                       default_file_limit / 1024, longest_line / 1024, longest_yaml_scalar / 1024,
                       longest_yaml_key, most_yaml_depth, most_yaml_values, most_yaml_brackets);
}

/// Help that begins with examples, since that is what most people look for, and that fits a
/// terminal of 80 columns.
class ExamplesFirst : public CLI::Formatter {
public:
    ExamplesFirst(std::string_view usage, std::string_view examples, std::string after)
        : usage_(usage), examples_(examples), after_(std::move(after)) {}

    std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override {
        std::string help = fmt::format("{}Usage: {}\n\n", examples_, usage_);
        for (const std::string& line : wrap(app->get_description(), width))
            help += line + "\n";
        if (!app->get_subcommands({}).empty())
            help += "\nCommands:\n";
        for (const CLI::App* command : app->get_subcommands({}))
            help += entry(command->get_name(), command->get_description());
        help += "\nOptions:\n";
        for (const CLI::Option* option : app->get_options())
            help += entry(name_of(*option), option->get_description());
        return help + after_;
    }

private:
    static constexpr std::size_t width = 80;
    static constexpr std::size_t indent = 6;

    std::string_view usage_;
    std::string_view examples_;
    std::string after_;

    static std::string name_of(const CLI::Option& option) {
        if (option.get_positional())
            return "FILE";
        const std::string value = option.get_type_name();
        // What is allowed stands behind a colon in CLI11's name of the type, and in our words
        // already.
        return option.get_name() + (value.empty() ? "" : " " + value.substr(0, value.find(':')));
    }

    static std::string entry(const std::string& name, const std::string& description) {
        std::string text = fmt::format("  {}\n", name);
        for (const std::string& line : wrap(description, width - indent))
            text += std::string(indent, ' ') + line + "\n";
        return text;
    }
};

/// What CLI11 fills in; texts are turned into values once the whole line is understood.
struct CommandLine {
    AssessOptions assess;
    std::string view = "public";
    std::string date;
    std::string required;
    bool date_given = false;
    bool charter_given = false;
    std::size_t max_size = default_file_limit;
};

std::string shipped_ids() {
    std::string ids;
    for (const ShippedCharter& charter : shipped_charters())
        ids += fmt::format("{}{}", ids.empty() ? "" : ", ", charter.id);
    return ids;
}

/// A check of an option's value; the empty text where it is right, else what is wrong with it.
std::function<std::string(const std::string&)> one_of(std::string_view first,
                                                      std::string_view second) {
    return [=](const std::string& value) {
        if (value == first || value == second)
            return std::string();
        return fmt::format("takes {} or {}, and this is ‘{}’", first, second, value);
    };
}

std::string number_of_bytes(const std::string& value) {
    std::size_t bytes = 0;
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), bytes);
    if (failure == std::errc() && end == value.data() + value.size() && bytes >= 1 &&
        bytes <= largest_file_limit)
        return {};
    return fmt::format("takes a number of bytes from 1 to {}, and this is ‘{}’", largest_file_limit,
                       value);
}

void describe_assess(CLI::App& assess, CommandLine& line) {
    assess.set_help_flag("-h,--help", "this help");
    assess.formatter(
        std::make_shared<ExamplesFirst>(assess_usage, assess_examples, limits_and_status()));
    assess.add_option("file", line.assess.file, "the project's submission, a YAML file")
        ->required()
        ->type_name("");
    assess
        .add_option("--charter", line.assess.charter,
                    fmt::format("the charter to judge by: {}, or a file of your own; where nothing "
                                "is said, the one that the submission names, or {}",
                                shipped_ids(), default_charter()))
        ->type_name("ID|FILE");
    assess
        .add_option("--view", line.view,
                    "public (used where nothing is said): can be published, small numbers are "
                    "hidden; panel: everything, not for publication")
        ->check(one_of("public", "panel"))
        ->type_name("VIEW");
    assess
        .add_option("--date", line.date,
                    "the date of the assessment, as 2026-03-31; today where nothing is said")
        ->type_name("DATE");
    assess
        .add_option("--require", line.required,
                    "end with status 1 where the verdict is worse: mark, or conditions (the mark "
                    "with conditions)")
        ->check(one_of("mark", "conditions"))
        ->type_name("VERDICT");
    assess
        .add_option("--max-size", line.max_size,
                    "the largest file that is read, in bytes (262144 where nothing is said)")
        ->check(number_of_bytes)
        ->type_name("BYTES");
}

int complain(std::ostream& err, std::string_view what, std::string_view hint) {
    err << fmt::format("coprod: {}\n{}\n", escape_line(what), hint);
    return exit_status::wrong_command_line;
}

/// "Did you mean …?" where a known word is near.
std::string near(std::string_view wrong, const std::vector<std::string>& known) {
    const std::vector<std::string_view> allowed(known.begin(), known.end());
    const auto found = closest(wrong, allowed);
    return found ? fmt::format("Did you mean `{}`? ", *found) : std::string();
}

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
        for (const std::string& name : option->get_snames())
            names.push_back("-" + name);
    }
    return names;
}

/// The first option on the line that the command does not have.
std::optional<std::string> unknown_option(const std::vector<std::string>& arguments,
                                          const std::vector<std::string>& known) {
    for (const std::string& argument : arguments) {
        const std::string name = argument.substr(0, argument.find('='));
        if (name.starts_with("-") && name != "-" && name != "--" &&
            std::find(known.begin(), known.end(), name) == known.end())
            return name;
    }
    return std::nullopt;
}

/// A file where a command belongs is the likeliest slip.
int complain_of_command(const std::string& word, const CLI::App& app, std::ostream& err) {
    if (word.ends_with(".yaml") || word.ends_with(".yml"))
        return complain(err, fmt::format("‘{}’ is not a command", word),
                        fmt::format("Did you mean: coprod assess {}", escape_line(word)));
    std::vector<std::string> commands;
    for (const CLI::App* command : app.get_subcommands({}))
        commands.push_back(command->get_name());
    return complain(err, fmt::format("‘{}’ is not a command", word),
                    near(word, commands) + "`coprod --help` lists them.");
}

int complain_of(const CLI::ParseError& error, const std::vector<std::string>& arguments,
                const CLI::App& app, const CLI::App& assess, std::ostream& err) {
    if (!assess.parsed() && !arguments.front().starts_with("-"))
        return complain_of_command(arguments.front(), app, err);
    const CLI::App& used = assess.parsed() ? assess : app;
    const std::vector<std::string> known = option_names(used);
    const std::string hint = assess.parsed() ? "`coprod assess --help` shows how it is used."
                                             : "`coprod --help` shows how it is used.";
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
        return complain(err, error.what(), hint);
    if (const auto option = unknown_option(arguments, known))
        return complain(err, fmt::format("there is no option ‘{}’", *option),
                        near(*option, known) + hint);
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && assess.parsed())
        return complain(err, "assess needs the name of a project's file", hint);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !used.remaining().empty())
        return complain(err, fmt::format("‘{}’ is one word too many", used.remaining().front()),
                        hint);
    const std::string what = error.what();
    const std::string option = what.substr(0, what.find(':'));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return complain(err, fmt::format("{} stands once, with one value behind it", option), hint);
    return complain(err, what, hint);
}

int run_assess(CommandLine& line, std::ostream& out, std::ostream& err,
               const Surroundings& surroundings) {
    if (line.date_given && line.date.empty())
        return complain(err, "--date has nothing behind it",
                        "Write a day, like 2026-03-31, or leave --date out.");
    if (line.charter_given && line.assess.charter.empty())
        return complain(err, "--charter has nothing behind it",
                        "Name a charter or a file, or leave --charter out.");
    line.assess.date = surroundings.today;
    line.assess.view = line.view == "panel" ? View::panel : View::everyone;
    line.assess.max_size = line.max_size;
    if (line.required == "mark")
        line.assess.required = VerdictKind::mark;
    else if (line.required == "conditions")
        line.assess.required = VerdictKind::conditions;
    if (!line.date.empty()) {
        const auto date = parse_date(line.date);
        if (!date)
            return complain(err, fmt::format("--date takes a date, and this is ‘{}’", line.date),
                            "Write a day that exists, year first, like 2026-03-31.");
        line.assess.date = *date;
    }
    return assess_command(line.assess, surroundings.colour, out, err);
}

int parse_and_run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err,
                  const Surroundings& surroundings) {
    CommandLine line;
    CLI::App app("coprod finds out, honestly, whether co-production is real: it judges a project "
                 "against a co-production charter.",
                 "coprod");
    app.formatter(std::make_shared<ExamplesFirst>(program_usage, program_examples, ""));
    app.set_help_flag("-h,--help", "this help");
    app.set_version_flag("--version", "coprod " COPROD_VERSION, "the program's version");
    app.require_subcommand(1);
    CLI::App* assess =
        app.add_subcommand("assess", "Judges one project by its submission, and shows the report.");
    describe_assess(*assess, line);
    if (arguments.empty()) {
        err << app.help();
        return exit_status::wrong_command_line;
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        out << (assess->parsed() ? assess->help() : app.help()) << std::flush;
        return out.good() ? exit_status::done : exit_status::cannot_write;
    } catch (const CLI::CallForVersion& version) {
        out << version.what() << '\n' << std::flush;
        return out.good() ? exit_status::done : exit_status::cannot_write;
    } catch (const CLI::ParseError& error) {
        return complain_of(error, arguments, app, *assess, err);
    }
    line.date_given = assess->count("--date") > 0;
    line.charter_given = assess->count("--charter") > 0;
    return run_assess(line, out, err, surroundings);
}

} // namespace

int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err,
        const Surroundings& surroundings) {
    try {
        return parse_and_run(arguments, out, err, surroundings);
    } catch (const std::exception& error) {
        err << "coprod: something went wrong inside the program: " << escape_line(error.what())
            << "\nNothing was written. Please tell its makers what you did.\n";
        return exit_status::cannot_write;
    }
}

} // namespace coprod
