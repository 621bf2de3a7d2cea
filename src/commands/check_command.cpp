#include "commands/check_command.h"

#include <algorithm>
#include <new>
#include <optional>
#include <ostream>

#include <fmt/format.h>

#include "commands/inputs.h"
#include "commands/messages.h"
#include "commands/next_step.h"
#include "commands/no_memory.h"
#include "guides/open_list_rest.h"
#include "guides/open_list_text.h"
#include "input/escape.h"

namespace coprod {

namespace {

/// Looks at one file after the other.
class Checking {
public:
    Checking(const CheckOptions& options, CharterShelf& charters, const Surroundings& world,
             std::ostream& out, std::ostream& err)
        : options_(options), charters_(charters), world_(world), out_(out), err_(err) {}

    int all(const std::vector<InputFile>& files) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (const int signal = world_.asked_to_end(); signal != 0) {
                err_ << fmt::format("coprod: interrupted, {} of {} done.\n", i, files.size());
                return 128 + signal;
            }
            if (!write_out((i == 0 ? "" : "\n\n") + one_safely(files[i]), out_))
                return complain_of_output(err_);
        }
        if (files.size() > 1 && !write_out(count_in_words(files.size()), out_))
            return complain_of_output(err_);
        return status_;
    }

private:
    const CheckOptions& options_;
    CharterShelf& charters_;
    const Surroundings& world_;
    std::ostream& out_;
    std::ostream& err_;
    std::size_t mistaken_ = 0;
    std::size_t open_ = 0;
    int status_ = exit_status::done;

    [[nodiscard]] std::string count_in_words(std::size_t files) const {
        return fmt::format(
            "\n\nLooked at {} files: {} with mistakes, {} with something open, {} with "
            "nothing open.\n",
            files, mistaken_, open_, files - mistaken_ - open_);
    }

    std::string one_safely(const InputFile& input) {
        try {
            return one(input);
        } catch (const std::bad_alloc&) {
            return failed(input, no_memory_reason);
        } catch (const std::exception& error) {
            return failed(input, fmt::format("something went wrong inside the program: {}",
                                             escape_line(error.what())));
        }
    }

    std::string failed(const InputFile& input, std::string_view why) {
        ++mistaken_;
        status_ = worse(status_, exit_status::cannot_write);
        return fmt::format("{}: {}\n", escape_line(input.path), why);
    }

    std::string one(const InputFile& input) {
        SubmissionFile file(input.path);
        open_input(file, input, options_.judge.max_size);
        CheckedFile checked;
        checked.name = input.path;
        checked.arguments = arguments_for(input);
        checked.all = options_.all;
        if (file.root)
            if (const Charter* charter = charter_for(file, options_.judge, charters_))
                look_at(file, *charter, checked);
        const std::vector<Diagnostic> found = all_diagnostics(file);
        print_diagnostics(found, err_);
        checked.mistakes = static_cast<std::size_t>(std::ranges::count(
            found, Severity::error, [](const Diagnostic& each) { return each.severity; }));
        checked.readable = file.source || checked.mistakes == 0;
        const auto first = std::ranges::find(found, Severity::error, &Diagnostic::severity);
        if (first != found.end())
            checked.code = first->code;
        count(checked);
        return open_list_text(checked, world_.colour);
    }

    void look_at(SubmissionFile& file, const Charter& charter, CheckedFile& checked) const {
        const Date date = options_.judge.date;
        checked.basis = fmt::format(
            "Charter: {}. Looked at on {}.",
            charter.version.empty() ? charter.title
                                    : fmt::format("{}, version {}", charter.title, charter.version),
            spelled(date));
        if (const auto submission = load_submission(file, charter))
            checked.list =
                list_open(charter, *submission, assess(charter, *submission, date), *file.root);
        else
            checked.list = list_open_of_the_rest(file, charter, date);
    }

    void count(const CheckedFile& checked) {
        if (checked.mistakes > 0) {
            ++mistaken_;
            status_ = worse(status_, exit_status::bad_submission);
        } else if (checked.list && checked.list->open() > 0) {
            ++open_;
        }
    }

    /// What is typed behind the next command, so that it reads the same file in the same way.
    [[nodiscard]] std::string arguments_for(const InputFile& input) const {
        std::string name = input.bytes ? std::string(standard_input) : as_typed(input.path);
        if (options_.judge.charter.empty())
            return name;
        return fmt::format("--charter {} {}", as_typed(options_.judge.charter), name);
    }
};

} // namespace

int check_command(const CheckOptions& options, const Surroundings& world, std::ostream& out,
                  std::ostream& err) {
    CharterShelf charters;
    if (!usable_charter(options.judge, charters, err))
        return exit_status::bad_charter;
    const std::vector<InputFile> files =
        read_inputs(options.inputs, options.judge.max_size, world, err);
    if (files.empty()) {
        err << "No file that ends in .yaml or .yml was found, so nothing was looked at.\n";
        return exit_status::bad_submission;
    }
    return Checking(options, charters, world, out, err).all(files);
}

} // namespace coprod
