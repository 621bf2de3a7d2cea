// What `coprod new` takes on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "charter/load_charter.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/new_command.h"
#include "commands/next_step.h"
#include "commands/shared_options.h"
#include "guides/choices.h"
#include "guides/format_keys.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

constexpr std::string_view new_examples = R"(Examples:
  coprod new -o our-garden.yaml
  coprod new -o our-garden.yaml --id our-garden --title "A garden for everyone"
  coprod new --charter stockport > our-garden.yaml

)";

constexpr std::string_view new_status = R"(
Exit status:
  0  done
  2  the command line is wrong, or an answer that it gives cannot be read
  4  the charter cannot be used
  5  there is something of that name already, or the file could not be written
)";

/// The keys of a project that one word or one text can fill in.
bool is_an_option(const Field& row) {
    const Shape& shape = usual(row.shape());
    return shape.item == nullptr && shape.fields == nullptr;
}

/// "LEVEL" where a name of the charter belongs, so that it can be completed.
std::string kind_of(const Field& row) {
    return row.names == Names::none ? "TEXT" : name_in_path(row.names);
}

void describe_new(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>("coprod new [-o FILE] [options]", new_examples,
                                                  std::string(new_status)));
    app.add_option("-o,--out", line.out,
                   "the file to write, with a name that ends in .yaml; nothing is ever replaced. "
                   "Beside it goes a schema with which editors help while you type. Where nothing "
                   "is said, the text is shown")
        ->type_name("FILE");
    add_guide_charter_option(app, line);
    app.add_flag("--plain", line.plain, "the keys only, without a word on what they ask");
    for (const Field& row : fields_of(static_cast<Project*>(nullptr)))
        if (is_an_option(row))
            app.add_option(option_name(row.name), line.answers[std::string(row.name)],
                           std::string(row.words))
                ->type_name(kind_of(row));
}

int run_new(const CommandLine& line, const Streams& streams) {
    if (!all_have_values(line, streams))
        return exit_status::wrong_command_line;
    return new_command(line, streams);
}

std::string next_new(const CommandLine& line, int status) {
    if (status != exit_status::done || line.out.empty())
        return {};
    const std::string charter = line.charter.empty() || is_shipped_charter(line.charter)
                                    ? ""
                                    : fmt::format("--charter {} ", as_typed(line.charter));
    return fmt::format("fill it in, then: coprod check {}{}", charter, as_typed(line.out));
}

} // namespace

Command new_row() {
    return {"new",
            "Begins a submission: every question with what is asked and an example, to be "
            "filled in.",
            "nothing but perhaps a file",
            describe_new,
            run_new,
            nullptr,
            next_new};
}

} // namespace coprod
