#include "commands/merging.h"

#include <algorithm>
#include <cstring>
#include <ostream>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "commands/messages.h"
#include "input/escape.h"
#include "input/sha256.h"
#include "report/words.h"

namespace coprod {

namespace {

/// Names that are listed before the others are counted.
constexpr std::size_t most_names = 5;

/// Texts one after the other, so that no two lists of texts give the same.
std::string joined(std::initializer_list<std::string_view> texts) {
    std::string all;
    for (const std::string_view text : texts)
        all += fmt::format("{} {}\n", text.size(), text);
    return all;
}

/// What tells a submission judged by a charter from every other.
std::string submission_of(const Result& result) {
    const ReportCharter& charter = result.report.charter;
    return joined({result.sha256, charter.id, charter.version, charter.sha256});
}

/// The later day is better, and of one day what is for everyone.
bool is_better(const Report& report, Date date, View view) {
    return report.date != date ? report.date > date
                               : report.view == View::everyone && view == View::panel;
}

} // namespace

Merging::Key Merging::key_of(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    const std::string hex = sha256_hex(bytes);
    Key key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<char>(digits.find(hex[2 * i]) * 16 + digits.find(hex[2 * i + 1]));
    return key;
}

std::size_t Merging::KeyHash::operator()(const Key& key) const {
    std::size_t hash = 0;
    std::memcpy(&hash, key.data(), sizeof hash); // any part of a digest is as good as another
    return hash;
}

std::optional<int> Merging::read_all() {
    for (std::uint32_t file = 0; file < files_.size(); ++file)
        if (const auto status = read_file(file))
            return status;
    note_repeated();
    note_left_out();
    gathered_.leave_out(left_out_);
    return std::nullopt;
}

bool Merging::read_again(const std::function<void(const Result&)>& take) const {
    std::size_t row = 0;
    for (std::uint32_t file = 0; file < files_.size(); ++file) {
        Diagnostics unused(files_[file]); // what they say was said the first time
        ResultsFile results(files_[file], unused, longest_);
        for (Result result; results.next(result);) {
            const bool is_next = row < lines_.size() && lines_[row].file == file &&
                                 lines_[row].number == results.line_number();
            if (is_next && !left_out_[row])
                take(result);
            row += is_next ? 1 : 0;
        }
    }
    return row == lines_.size();
}

std::optional<int> Merging::read_file(std::uint32_t file) {
    Diagnostics diagnostics(files_[file]);
    ResultsFile results(files_[file], diagnostics, longest_);
    std::optional<int> status;
    for (Result result; !status;) {
        if (const int signal = world_.asked_to_end(); signal != 0) {
            err_ << fmt::format("coprod: interrupted, {} of {} files of results read; no report "
                                "was made.\n",
                                file, files_.size());
            return 128 + signal;
        }
        if (!results.next(result))
            break;
        status = add(result, results.line(), {file, results.line_number()});
    }
    print_diagnostics(diagnostics.sorted(), err_);
    if (diagnostics.has_errors())
        status_ = exit_status::bad_submission;
    return status;
}

std::optional<int> Merging::add(const Result& result, std::string_view bytes, Line line) {
    const Report& report = result.report;
    const auto row = static_cast<std::uint32_t>(lines_.size());
    if (!result.sha256.empty()) { // nothing is known of the bytes of a file that was not read
        const Key place =
            key_of(joined({result.file, submission_of(result), std::to_string(report.date.days),
                           report.view == View::panel ? "panel" : "public"}));
        const Seen now{key_of(bytes), line};
        const auto [seen, is_new] = seen_.try_emplace(place, now);
        if (!is_new && seen->second.bytes != now.bytes)
            return refuse_contradiction(result, seen->second.line, line);
        if (!is_new) {
            ++repeated_;
            return std::nullopt;
        }
    }
    gathered_.add(result);
    lines_.push_back(line);
    left_out_.push_back(false);
    if (gathered_.other_words())
        return refuse_other_words(result, *gathered_.other_words());
    if (!result.sha256.empty())
        count_once(result, row);
    return std::nullopt;
}

/// Leaves out what the same submission has been judged better by. Files of the same bytes that were
/// judged on the same day stand beside each other.
void Merging::count_once(const Result& result, std::uint32_t row) {
    const Report& report = result.report;
    const auto [known, is_new] = submissions_.try_emplace(
        key_of(submission_of(result)), Submission{report.date, report.view, {row}});
    if (is_new)
        return;
    Submission& best = known->second;
    if (is_better(report, best.date, best.view)) {
        for (const std::uint32_t older : best.rows)
            left_out_[older] = true;
        best = {report.date, report.view, {row}};
    } else if (report.date == best.date && report.view == best.view) {
        best.rows.push_back(row);
    } else {
        left_out_[row] = true;
    }
}

std::string Merging::place(const Line& line) const {
    return fmt::format("{}:{}", escape_line(files_[line.file]), line.number);
}

int Merging::refuse_contradiction(const Result& result, const Line& first, const Line& second) {
    err_ << fmt::format("coprod: there are two different results for the same text of {}, by the "
                        "same charter on the same day:\n  {}\n  {}\nOne of them was changed, or "
                        "another version of coprod wrote it. Take one of the two out; nothing was "
                        "put together.\n",
                        escape_line(in_quotes(result.file)), place(first), place(second));
    return exit_status::bad_submission;
}

int Merging::refuse_other_words(const Result& result, const OtherWords& other) {
    const ReportCharter& charter = result.report.charter;
    err_ << fmt::format("coprod: two results name the same charter, {}, version {}, and do not "
                        "give it the same words:\n  {}\n  {}\n{}\nOne of them was changed. Leave "
                        "it out, or judge its files again; nothing was put together.\n",
                        escape_line(in_quotes(charter.title)), escape_line(charter.version),
                        place(lines_[other.first]), place(lines_[other.second]),
                        escape_line(other.what));
    return exit_status::bad_submission;
}

void Merging::note_repeated() {
    if (repeated_ == 1)
        err_ << "note: 1 result stood there more than once, and counts once.\n";
    else if (repeated_ > 1)
        err_ << fmt::format("note: {} results stood there more than once, and count once.\n",
                            repeated_);
}

void Merging::note_left_out() {
    std::set<std::string> names; // in an order of their own
    std::size_t count = 0;
    for (std::size_t row = 0; row < left_out_.size(); ++row)
        if (left_out_[row]) {
            ++count;
            names.emplace(gathered_.rows()[row].text(RowText::file));
        }
    if (count == 0)
        return;
    std::string listed;
    std::size_t named = 0;
    for (const std::string& name : names)
        if (named < most_names)
            listed += (named++ == 0 ? "" : ", ") + escape_line(name);
    if (names.size() > named)
        listed += fmt::format(" and {} more", names.size() - named);
    err_ << fmt::format("note: {} left out, as the same submission was judged again on a later "
                        "day, or for everyone too, and counts once: {}\n",
                        count == 1 ? "1 result is" : fmt::format("{} results are", count), listed);
}

} // namespace coprod
