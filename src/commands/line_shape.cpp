#include "commands/line_shape.h"

#include <array>
#include <sstream>

#include <CLI/CLI.hpp>

#include "charter/load_charter.h"
#include "charter/shipped.h"
#include "commands/actions.h"
#include "commands/completions.h"
#include "commands/explain_command.h"
#include "commands/formats.h"
#include "commands/program_line.h"
#include "commands/schema_command.h"
#include "submission/charter_names.h"

namespace coprod {

namespace {

LineOption shape_of_option(const CLI::Option& option) {
    LineOption shape;
    for (const std::string& name : option.get_snames())
        shape.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        shape.names.push_back("--" + name);
    shape.takes = option.get_type_size_max() == 0 ? std::string() : option.get_type_name();
    shape.words = option.get_description();
    return shape;
}

LineCommand shape_of_command(const CLI::App& app) {
    LineCommand shape;
    shape.name = full_name(app);
    shape.words = app.get_description();
    shape.help = app.help();
    for (const CLI::Option* option : app.get_options())
        shape.options.push_back(shape_of_option(*option));
    for (const CLI::App* action : app.get_subcommands({}))
        shape.actions.push_back(shape_of_command(*action));
    return shape;
}

std::vector<std::string> charters() {
    std::vector<std::string> ids;
    for (const ShippedCharter& charter : shipped_charters())
        ids.emplace_back(charter.id);
    return ids;
}

std::vector<std::string> formats() {
    std::vector<std::string> names;
    for (const ReportFormat& format : report_formats())
        if (names.empty() || names.back() != format.name)
            names.emplace_back(format.name);
    return names;
}

std::vector<std::string> names_of_shells() {
    std::vector<std::string> names;
    for (const std::string_view shell : completion_shells())
        names.emplace_back(shell);
    return names;
}

std::vector<std::string> schema_words() {
    std::vector<std::string> names;
    for (const Schema& schema : schemas())
        names.emplace_back(schema.name);
    return names;
}

/// The names of one list of the usual charter.
template <Names which>
std::vector<std::string> names_of_charter() {
    const LoadedCharter loaded = load_charter(std::string(default_charter()));
    std::vector<std::string> names;
    if (loaded.charter)
        for (const CharterName& name : names_in(*loaded.charter, which))
            names.emplace_back(name.id);
    return names;
}

/// One kind of value, by the word that help has for it.
struct Kind {
    std::string_view takes;
    bool files = false;
    bool folders = false;
    std::vector<std::string> (*words)() = nullptr;
    std::string_view these = {}; ///< the words themselves, with spaces between
};

constexpr std::array kinds{
    Kind{"FILE", true},
    Kind{"FOLDER", false, true},
    Kind{"OUT", true, true},
    Kind{"FILE|FOLDER", true, true},
    Kind{"RESULTS.jsonl", true},
    Kind{"BEFORE", true, true},
    Kind{"AFTER", true, true},
    Kind{"ID|FILE", true, false, charters},
    Kind{"ID", false, false, charters},
    Kind{"OLD-CHARTER", true, false, charters},
    Kind{"NEW-CHARTER", true, false, charters},
    Kind{"FORMATS", false, false, formats},
    Kind{"FORMAT:FILE", false, false, formats},
    Kind{"VIEW", false, false, nullptr, "public panel"},
    Kind{"VERDICT", false, false, nullptr, "mark conditions"},
    Kind{"WHEN", false, false, nullptr, "auto always never"},
    Kind{"SHELL", false, false, names_of_shells},
    Kind{"SCHEMA", false, false, schema_words},
    Kind{"NAME", false, false, names_to_explain},
    Kind{"LEVEL", false, false, names_of_charter<Names::level>},
    Kind{"RUNG", false, false, names_of_charter<Names::rung>},
    Kind{"FORM", false, false, nullptr, "text html"},
    Kind{"FORMAT", false, false, nullptr, "text html"},
    Kind{"text|csv", false, false, nullptr, "text csv"},
    Kind{"DATE"},
    Kind{"BYTES"},
    Kind{"NUMBER"},
    Kind{"TEXT"},
    Kind{"TITLE"},
};

/// Without the sign for "and more of them".
std::string_view kind_in(std::string_view takes) {
    constexpr std::string_view more = " …";
    if (takes.ends_with(more))
        takes.remove_suffix(more.size());
    return takes;
}

const Kind* find_kind(std::string_view takes) {
    for (const Kind& kind : kinds)
        if (kind.takes == kind_in(takes))
            return &kind;
    return nullptr;
}

} // namespace

LineCommand whole_line() {
    CommandLine line;
    CLI::App app;
    describe_program(app, line, {});
    return shape_of_command(app);
}

LineValues values_for(std::string_view takes) {
    const Kind* kind = find_kind(takes);
    if (kind == nullptr)
        return {};
    LineValues values{kind->files, kind->folders, {}};
    if (kind->words != nullptr)
        values.words = kind->words();
    std::istringstream these{std::string(kind->these)};
    for (std::string word; these >> word;)
        values.words.push_back(word);
    return values;
}

bool is_known_kind(std::string_view takes) {
    return find_kind(takes) != nullptr;
}

} // namespace coprod
