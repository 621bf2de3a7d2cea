// The options that several commands have, and what their texts mean.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "commands/command_line.h"
#include "commands/judge.h"

namespace coprod {

/// A check of an option's value: the empty text for a whole number from 1 to `most`, else that it
/// takes `what` in that range.
[[nodiscard]] std::function<std::string(const std::string&)> number_up_to(std::size_t most,
                                                                          std::string_view what);

/// The ids of the charters that come with coprod: "a, b, c".
[[nodiscard]] std::string shipped_ids();

/// --charter, --view, --date, --require and --max-size.
void add_judge_options(CLI::App& app, CommandLine& line);
/// The same but for those of these names.
void add_judge_options_without(CLI::App& app, CommandLine& line,
                               std::initializer_list<const char*> names);

/// --max-size, with what it is here.
void add_max_size_option(CLI::App& app, CommandLine& line, const std::string& words);

/// --charter for what is made from a charter alone.
void add_guide_charter_option(CLI::App& app, CommandLine& line);

/// --pledges.
void add_pledges_option(CLI::App& app, CommandLine& line);

/// Adds --panel.
void add_panel_option(CLI::App& app, CommandLine& line);

/// What --date says, or today; nothing, with a complaint, where it is no date.
[[nodiscard]] std::optional<Date> date_option(const CommandLine& line, const Streams& streams);

/// That the day of the assessment has not come yet, as a line of its own; empty where it has.
[[nodiscard]] std::string date_note(Date date, Date today);

/// Whether that note is written with the options, or left to what judges.
enum class DateNote { at_once, left_to_command };

/// The judge options as values; nothing, with a complaint, where one of them cannot be understood.
[[nodiscard]] std::optional<JudgeOptions>
judge_options(const CommandLine& line, const Streams& streams, DateNote note = DateNote::at_once);

/// False, with a complaint, where an option was given with nothing behind it.
[[nodiscard]] bool all_have_values(const CommandLine& line, const Streams& streams);

/// False, with a complaint, where standard input is named more than once.
[[nodiscard]] bool is_read_once(const CommandLine& line, const Streams& streams);

/// Whether a command takes --require, which has a status of its own.
enum class Requires { no, yes };

/// What --help says of a submission's limits, and of how the program ends.
[[nodiscard]] std::string limits_in_words();
[[nodiscard]] std::string status_in_words(Requires requires_verdict);

} // namespace coprod
