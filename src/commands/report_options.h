// The options that say in which forms reports are written, and where to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/command_line.h"
#include "commands/formats.h"
#include "commands/report_files.h"

namespace coprod {

/// Adds --format, --out and --report, as `assess` has them.
void add_report_options(CLI::App& app, CommandLine& line);

/// Adds --format as `batch` has it, with `none`.
void add_batch_formats(CLI::App& app, CommandLine& line);

/// Adds --templates.
void add_templates_option(CLI::App& app, CommandLine& line);

/// Where `assess` is to write what; nothing where the options contradict each other, and why has
/// been said.
[[nodiscard]] std::optional<ReportPlan> report_plan(const CommandLine& line,
                                                    const Streams& streams);

/// Whether --out, where it has to be a folder, may be one: a name that a report's file would have
/// is taken for a slip unless it is a folder already or ends in /, and why has been said.
[[nodiscard]] bool may_be_folder(const std::string& out, const Streams& streams);

/// Whether --out is another folder than that of --templates, or there is only one of them; else
/// says that the templates would be written over.
[[nodiscard]] bool keeps_templates(const CommandLine& line, const Streams& streams);

/// The formats of a list that was checked, such as "text,html", each once; the usual one for an
/// empty list, none for "none".
[[nodiscard]] std::vector<const ReportFormat*> formats_of(const std::string& list);

} // namespace coprod
