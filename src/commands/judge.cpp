#include "commands/judge.h"

#include <algorithm>
#include <new>

#include <fmt/format.h>

#include "commands/messages.h"
#include "commands/no_memory.h"
#include "commands/panel_shelf.h"
#include "input/escape.h"
#include "input/open_file.h"
#include "panel/load_panel.h"
#include "report/panel_part.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string note_of_other_charter(const SubmissionFile& file, const Charter& charter) {
    const Text named = named_charter(file);
    if (named.value.empty() || named.value == charter.id)
        return {};
    return fmt::format("note: judged by ‘{}’, as asked; the file itself names ‘{}’.\n",
                       escape_line(charter.id), escape_line(named.value));
}

/// A mistake as a result keeps it. What stands in a file may be a number or a name that must not be
/// published, and messages quote it, so for everyone only the kind of mistake is told; the screen
/// and the panel have the whole message.
Mistake mistake_of(const Diagnostic& found, View view) {
    Mistake mistake{std::string(found.code), found.place.line, found.place.column, found.message,
                    found.help};
    if (view == View::panel || !found.place.known())
        return mistake;
    const auto& codes = diagnostic_codes();
    const auto code = std::find_if(codes.begin(), codes.end(), [&](const DiagnosticCode& known) {
        return known.code == found.code;
    });
    if (code == codes.end())
        return {std::string(found.code),
                found.place.line,
                found.place.column,
                "there is a mistake here",
                {}};
    mistake.message = inside(code->meaning.substr(0, code->meaning.find_last_not_of('.') + 1));
    mistake.help = code->remedy;
    return mistake;
}

/// A place in another file is no place in the submission. That file's name is for the panel.
Mistake in_its_file(Mistake mistake, const Diagnostic& found, const Judged& judged) {
    if (found.file == judged.path)
        return mistake;
    const bool named = judged.result.report.view == View::panel;
    const std::string line =
        mistake.line == 0 ? std::string() : fmt::format(", line {}", mistake.line);
    const std::string_view sort =
        found.file == judged.panel ? "the panel's file" : "a file of answers";
    mistake.message = fmt::format("in {}{}: {}", named ? std::string_view(found.file) : sort, line,
                                  mistake.message);
    mistake.line = 0;
    mistake.column = 0;
    return mistake;
}

void keep_mistakes(Judged& judged) {
    for (const Diagnostic& found : judged.diagnostics) {
        if (found.severity != Severity::error)
            continue;
        if (judged.result.mistakes.size() == most_printed) {
            ++judged.result.more_mistakes;
            continue;
        }
        judged.result.mistakes.push_back(
            in_its_file(mistake_of(found, judged.result.report.view), found, judged));
    }
}

/// What was found of one project, while its report is made.
struct Found {
    const Charter& charter;
    const Submission& submission;
    const Assessment& assessment;
};

/// Adds what the project's panel decided, where there is one; false where its file has mistakes.
bool add_panel_file(const JudgeOptions& options, const Found& found, Judged& judged) {
    const ShelvedPanel* shelved =
        options.panels == nullptr ? nullptr : options.panels->find(found.submission.project.id);
    if (shelved == nullptr)
        return true;
    judged.panel = shelved->path;
    PanelFile file(shelved->path);
    std::optional<Panel> panel;
    if (shelved->wrong.empty()) {
        parse_panel(file, *shelved->source);
        panel = load_panel(file, found.charter, found.submission, found.assessment);
        judged.diagnostics = file.diagnostics.sorted();
    } else {
        judged.diagnostics = shelved->wrong;
    }
    if (panel)
        add_panel(found.charter, found.submission, found.assessment, *panel, judged.result.sha256,
                  judged.result.report);
    return panel.has_value();
}

/// What is told of a project whose result cannot be shown.
Report report_of_refused(const JudgeOptions& options, const Charter& charter) {
    Report report;
    report.view = options.view;
    report.date = options.date;
    report.charter = shown_charter(charter);
    return report;
}

/// Judges what was opened; the status says how far that came.
void judge_opened(SubmissionFile& file, const JudgeOptions& options, CharterShelf& charters,
                  Judged& judged) {
    judged.result.status = ResultStatus::unreadable;
    if (!file.source)
        return;
    judged.result.sha256 = file.source->sha256;
    judged.result.status = ResultStatus::refused;
    judged.has_layout = file.root.has_value();
    if (!file.root)
        return;
    const Charter* charter = charter_for(file, options, charters);
    if (charter == nullptr)
        return;
    const auto submission = load_submission(file, *charter);
    judged.result.sha256 = hash_of(file); // its answers may lie in a file of their own
    if (!submission) {
        judged.result.report.charter = shown_charter(*charter);
        return;
    }
    judged.note = note_of_other_charter(file, *charter);
    const Assessment assessment = assess(*charter, *submission, options.date);
    judged.result.report = make_report(*charter, *submission, assessment, options.view);
    if (add_panel_file(options, {*charter, *submission, assessment}, judged))
        judged.result.status = ResultStatus::assessed;
    else
        judged.result.report = report_of_refused(options, *charter);
}

/// The first sentence says what is wrong, and the others what to do.
void say_trouble(const std::string& trouble, Diagnostics& diagnostics) {
    const std::size_t end = std::min(trouble.find(". "), trouble.size());
    diagnostics.error("not-to-be-opened", {}, inside(trouble.substr(0, end)),
                      trouble.substr(std::min(end + 2, trouble.size())));
}

Judged start(const InputFile& input, const JudgeOptions& options) {
    Judged judged;
    judged.path = input.path;
    judged.result.file = input.name;
    judged.result.report.view = options.view;
    judged.result.report.date = options.date;
    return judged;
}

/// What could not be foreseen.
Judged failed(const InputFile& input, const JudgeOptions& options, std::string message,
              std::string help) {
    Judged judged = start(input, options);
    judged.result.status = ResultStatus::unreadable;
    judged.failed_inside = true;
    judged.result.mistakes.push_back({"internal-error", 0, 0, std::move(message), std::move(help)});
    const Mistake& mistake = judged.result.mistakes.front();
    judged.note = fmt::format("coprod: {}: {}. {}\n", escape_line(input.path),
                              escape_line(mistake.message), mistake.help);
    return judged;
}

Judged failed_by_fault(const InputFile& input, const JudgeOptions& options, const char* why) {
    return failed(input, options, fmt::format("something went wrong inside the program: {}", why),
                  "Judge this file alone; if it happens again, please tell the program's makers.");
}

Judged failed_for_memory(const InputFile& input, const JudgeOptions& options) {
    constexpr std::size_t end = no_memory_reason.find(". ");
    return failed(input, options, std::string(no_memory_reason.substr(0, end)),
                  std::string(no_memory_reason.substr(end + 2)));
}

} // namespace

std::string choose_charter(const std::string& asked, SubmissionFile& file) {
    const Text named = named_charter(file);
    if (!asked.empty())
        return asked;
    if (named.value.empty())
        return std::string(default_charter());
    if (is_shipped_charter(named.value))
        return named.value;
    const auto near = closest_charter(named.value);
    file.diagnostics.error(
        "charter-not-found", named.place, fmt::format("no charter is called ‘{}’", named.value),
        near ? fmt::format("Did you mean `{}`?", *near)
             : "Leave the key out for the usual one. A charter of your area's own "
               "is named on the command line: --charter FILE.");
    return {};
}

const LoadedCharter& CharterShelf::find(const std::string& id_or_file) {
    const std::scoped_lock lock(guard_);
    auto& place = loaded_[id_or_file];
    if (!place)
        place = std::make_unique<const LoadedCharter>(load_charter(id_or_file));
    return *place;
}

void open_input(SubmissionFile& file, const InputFile& input, std::size_t max_size) {
    if (!input.trouble.empty())
        say_trouble(input.trouble, file.diagnostics);
    else if (!input.bytes)
        open_submission(file, input.path, max_size);
    else if (input.bytes->size() > max_size) // it was not read any further
        report_too_large(std::nullopt, max_size, file.diagnostics);
    else
        parse_submission(file, input.path, *input.bytes, max_size);
}

const Charter* charter_for(SubmissionFile& file, const JudgeOptions& options,
                           CharterShelf& charters) {
    const std::string name = choose_charter(options.charter, file);
    if (name.empty())
        return nullptr;
    const LoadedCharter& loaded = charters.find(name);
    if (!loaded.charter)
        throw std::runtime_error(fmt::format("the charter ‘{}’ cannot be loaded", name));
    return &*loaded.charter;
}

Judged try_to_judge(const InputFile& input, const JudgeOptions& options, CharterShelf& charters) {
    try {
        Judged judged = start(input, options);
        SubmissionFile file(input.path);
        open_input(file, input, options.max_size);
        judge_opened(file, options, charters, judged);
        const auto own = all_diagnostics(file);
        judged.diagnostics.insert(judged.diagnostics.begin(), own.begin(), own.end());
        if (judged.result.status != ResultStatus::assessed)
            keep_mistakes(judged);
        return judged;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& error) {
        return failed_by_fault(input, options, error.what());
    }
}

Judged judge(const InputFile& input, const JudgeOptions& options, CharterShelf& charters) {
    try {
        return try_to_judge(input, options, charters);
    } catch (const std::bad_alloc&) {
        return failed_for_memory(input, options);
    }
}

bool is_below(const Result& result, std::optional<VerdictKind> required) {
    // they stand from best to worst
    return required && result.status == ResultStatus::assessed && result.report.verdict > *required;
}

} // namespace coprod
