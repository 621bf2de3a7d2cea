// What `coprod certificate` takes on the command line.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "commands/certificate_command.h"
#include "commands/command_rows.h"
#include "commands/help.h"
#include "commands/report_options.h"
#include "commands/shared_options.h"

namespace coprod {

namespace {

constexpr std::string_view certificate_examples = R"(Examples:
  coprod certificate --panel panel.yaml project.yaml
  coprod certificate --panel panel.yaml -o certificate.html project.yaml
  coprod certificate --panel panels --format html -o certificates submissions

)";

constexpr std::string_view certificate_status = R"(
Exit status:
  0  done; of several projects those without the mark have no certificate
  2  the command line is wrong
  3  no panel gave the one project the mark, or it no longer holds; a submission
     or a panel's file cannot be read or has mistakes in it, or belongs to no
     project; two files are about the same project; or none was found
  4  the charter cannot be used, and nothing was judged
  5  a certificate could not be written, or the templates cannot be used
  130, 143  interrupted
)";

void describe_certificate(CLI::App& app, CommandLine& line) {
    app.set_help_flag("-h,--help", "this help");
    app.formatter(std::make_shared<ExamplesFirst>(
        "coprod certificate [options] --panel FILE|FOLDER FILE|FOLDER …", certificate_examples,
        limits_in_words() + std::string(certificate_status)));
    app.add_option("file", line.inputs,
                   "projects' submissions: YAML files, and folders with such files in them")
        ->required()
        ->type_name("FILE|FOLDER …");
    add_panel_option(app, line);
    app.get_option("--panel")->required();
    app.add_option("--format", line.format,
                   "text or html; where nothing is said, as the file's name ends, or text")
        ->check([](const std::string& value) {
            return value == "text" || value == "html"
                       ? std::string()
                       : fmt::format("takes text or html, and this is ‘{}’", value);
        })
        ->type_name("FORMAT");
    app.add_option("-o,--out", line.out,
                   "the file to write; for several projects, or where it ends in /, a folder with "
                   "a file for each; without it the certificate is shown")
        ->type_name("OUT");
    add_templates_option(app, line);
    add_judge_options(app, line);
    for (const char* name : {"--require", "--view"})
        app.remove_option(app.get_option(name));
}

int run_certificate(const CommandLine& line, const Streams& streams) {
    const auto judge = all_have_values(line, streams) ? judge_options(line, streams) : std::nullopt;
    if (!judge)
        return exit_status::wrong_command_line;
    return certificate_command({line.inputs, *judge, line.out, line.format, line.templates},
                               streams.world, streams.out, streams.err);
}

} // namespace

Command certificate_row() {
    return {"certificate", "Writes the certificate of a mark that a panel gave.",
            "a panel's file and the name of a project's file", describe_certificate,
            run_certificate};
}

} // namespace coprod
