#include "submission/responses.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "input/escape.h"
#include "input/matching_name.h"
#include "submission/answers_file.h"
#include "submission/read_survey.h"
#include "submission/seen_answers.h"

namespace coprod {

namespace {

void check_scale(const Text& scale, const Survey& survey, Reader& reader) {
    const std::string last = fmt::format("{} is agree", survey.numbers.size());
    if (!scale.value.empty() && scale.value != "1 is agree" && scale.value != last)
        reader.error(
            "answers-scale", scale.place,
            fmt::format("`scale` takes `1 is agree` or `{}`, and this is ‘{}’", last, scale.value),
            "Write which end of the numbers stands for agreeing most.");
}

/// A header that the submission names and the file does not have is a slip.
void check_own_columns(const Responses& told, const CsvTable& table, Reader& reader) {
    for (const OwnWord& own : told.columns) {
        const std::string key = matching_name(own.words);
        const bool found =
            std::any_of(table.header.begin(), table.header.end(),
                        [&](const CsvCell& cell) { return matching_name(cell.text) == key; });
        if (!found)
            reader.error("answers-column", own.place,
                         fmt::format("no column of ‘{}’ has the header {}", told.file.value,
                                     in_quotes(own.words)),
                         "Copy the header from the file, or leave this line out.");
    }
}

/// What a report says of the file.
CountedFile counted_file(const SurveyReading& reading, const Responses& told,
                         const Charter& charter, std::size_t alike) {
    CountedFile file;
    file.name = told.file;
    file.rows = reading.rows;
    file.group = told.group;
    file.groups = told.groups;
    file.rows_of_groups = reading.own_rows;
    file.columns = told.columns;
    if (std::any_of(reading.words.begin(), reading.words.end(),
                    [](const SurveyWord& word) { return word.answer.is_number; }))
        file.agrees_most = is_turned(told) ? 1 : charter.survey->numbers.size();
    file.scale_told = !told.scale.value.empty();
    file.alike = alike;
    return file;
}

class ResponsesAdder {
public:
    ResponsesAdder(SubmissionFile& file, Submission& submission, const Charter& charter,
                   Reader& reader)
        : file_(file), submission_(submission), charter_(charter), reader_(reader),
          from_file_(charter.statements.size(), std::vector<bool>(submission.groups.size())) {}

    void add(const Responses& told) {
        if (told.file.value.empty())
            return; // which is an error already
        const auto path = answers_path(told.file, *file_.folder, reader_);
        check_scale(told.scale, *charter_.survey, reader_);
        if (!path)
            return;
        if (!is_there(told, *path))
            return;
        SurveyFile survey = open_survey(*path);
        if (survey.source && !is_new(told, survey.source->sha256))
            return;
        if (survey.table)
            check_own_columns(told, *survey.table, reader_);
        const auto reading = read_survey(survey, charter_, submission_.groups, told);
        file_.answers_failed = file_.answers_failed || survey.failed;
        auto& said = file_.of_answers;
        said.insert(said.end(), survey.diagnostics.begin(), survey.diagnostics.end());
        if (!reading)
            return;
        const SeenRows seen = seen_.add(told, *survey.table, reading->columns);
        if (counts_twice(told, seen))
            return;
        add_counts(*reading, told);
        submission_.counted_files.push_back(
            counted_file(*reading, told, charter_, seen.alike.count()));
        said.push_back(note_of(*reading));
    }

private:
    SubmissionFile& file_;
    Submission& submission_;
    const Charter& charter_;
    Reader& reader_;
    std::vector<std::vector<bool>> from_file_;  ///< by statement, then by group
    std::map<std::string, std::string> hashes_; ///< of the files so far, with their names
    SeenAnswers seen_;

    bool is_there(const Responses& told, const std::string& path) {
        std::error_code failure;
        if (std::filesystem::exists(path, failure) || failure)
            return true;
        reader_.error("answers-file", told.file.place,
                      fmt::format("there is no file ‘{}’ beside the submission", told.file.value),
                      "Put it into the folder of the submission, or mend its name.");
        return false;
    }

    bool is_new(const Responses& told, const std::string& hash) {
        const auto [before, is_new] = hashes_.emplace(hash, told.file.value);
        if (is_new)
            file_.answers_sha256 += hash;
        else
            complain_of_same(told, before->second);
        return is_new;
    }

    void complain_of_same(const Responses& told, const std::string& before) {
        reader_.error("named-twice", told.file.place,
                      fmt::format("‘{}’ holds the same answers as ‘{}’", told.file.value, before),
                      "Leave one of the two out, so that nobody is counted twice.");
    }

    /// Says which rows an earlier file has too; true where that is certain, and an error.
    bool counts_twice(const Responses& told, const SeenRows& seen) {
        const auto say = [&](const LineList& lines, std::string_view what) {
            return fmt::format(
                "{} of ‘{}’ {} {} of ‘{}’: {} {}",
                lines.count() == 1 ? std::string("1 row") : fmt::format("{} rows", lines.count()),
                told.file.value, lines.count() == 1 ? "has" : "have", what, seen.file,
                lines.count() == 1 ? "it stands" : "they stand", lines.in_words());
        };
        if (seen.all)
            complain_of_same(told, seen.file);
        else if (seen.numbered.count() > 0)
            reader_.error("answers-repeated", told.file.place,
                          say(seen.numbered, "the number and the answers of a row"),
                          "Leave them out of one of the two files, so that nobody is counted "
                          "twice. If the numbers are the same by chance, name their column in your "
                          "submission, under `columns`, with `ignore` behind it.");
        else if (seen.alike.count() > 0)
            reader_.warning("answers-repeated", told.file.place,
                            say(seen.alike, "every word of a row"),
                            "If it is the same person twice, leave the row out of one of the "
                            "files.");
        return seen.all || seen.numbered.count() > 0;
    }

    void add_counts(const SurveyReading& reading, const Responses& told) {
        for (Index s = 0; s < reading.answers.size(); ++s)
            for (Index g = 0; g < reading.answers[s].size(); ++g) {
                const Answers& counts = reading.answers[s][g];
                Answers& cell = submission_.statements[s][g];
                if (all_answers(counts) == 0)
                    continue;
                if (all_answers(cell) > 0 && !from_file_[s][g]) {
                    complain_of_both(reading, s, g);
                    continue;
                }
                const Place place = from_file_[s][g] ? cell.place : told.file.place;
                cell = {cell.agree + counts.agree, cell.unsure + counts.unsure,
                        cell.disagree + counts.disagree, cell.did_not_apply + counts.did_not_apply,
                        place};
                from_file_[s][g] = true;
            }
    }

    void complain_of_both(const SurveyReading& reading, Index statement, Index group) {
        const auto column =
            std::find_if(reading.columns.begin(), reading.columns.end(), [&](const auto& each) {
                return each.role == SurveyColumn::Role::statement && each.statement == statement;
            });
        reader_.error("answers-both", submission_.statements[statement][group].place,
                      fmt::format("the answers of `{}` to `{}` are written here, and stand in ‘{}’ "
                                  "as well (column {})",
                                  submission_.groups[group].id, charter_.statements[statement].id,
                                  reading.file, column - reading.columns.begin() + 1),
                      "Keep one of the two, so that nobody is counted twice.");
    }

    /// What was read, in one line: nothing is left out in silence.
    [[nodiscard]] Diagnostic note_of(const SurveyReading& reading) const {
        const auto ignored =
            std::count_if(reading.columns.begin(), reading.columns.end(), [](const auto& column) {
                return column.role == SurveyColumn::Role::ignored && !column.header.empty();
            });
        Diagnostic note;
        note.severity = Severity::note;
        note.file = reading.file;
        note.message = in_words(reading, charter_.mark.hidden_below);
        if (ignored > 0)
            note.message += fmt::format("; {} not read",
                                        ignored == 1 ? std::string("1 column was")
                                                     : fmt::format("{} columns were", ignored));
        note.help = fmt::format("`coprod survey check {} --for {}` shows how it was understood.",
                                reading.file, file_.source->name);
        return note;
    }
};

/// Whether the submission's own parts allow files of answers to be read; says why not.
bool may_read(const SubmissionFile& file, const WrittenSubmission& written, const Charter& charter,
              Reader& reader) {
    const Place place = written.responses.front().place;
    if (!charter.survey) {
        reader.error("answers-no-survey", place,
                     "the charter does not say how a file of answers is read",
                     fmt::format("Write numbers under each statement, or let the charter take its "
                                 "part `survey` from `{}`.",
                                 default_charter()));
        return false;
    }
    if (!file.folder) {
        reader.error("answers-file", place,
                     "a file of answers lies beside the submission, and this submission was not "
                     "read from a file",
                     "Save the submission in the folder of the answers, and name its file.");
        return false;
    }
    if (written.responses.size() > most_answer_files) {
        reader.error("answers-file", place,
                     fmt::format("{} files of answers are named, and at most {} are read",
                                 written.responses.size(), most_answer_files),
                     "Put the answers to one survey into one file.");
        return false;
    }
    return true;
}

/// Only what a survey is read by: the groups, and the files that are named.
YamlNode frame_of(const YamlNode& root) {
    YamlNode frame = root;
    std::erase_if(frame.entries, [](const YamlEntry& entry) {
        return entry.key != "groups" && entry.key != "statements";
    });
    const auto extra = statements_fields();
    for (YamlEntry& entry : frame.entries)
        if (entry.key == "statements")
            std::erase_if(entry.value.entries, [&](const YamlEntry& item) {
                return std::none_of(extra.begin(), extra.end(),
                                    [&](const Field& field) { return field.name == item.key; });
            });
    return frame;
}

bool is_same_file(const std::string& one, const std::string& other) {
    std::error_code failure;
    const bool same = std::filesystem::equivalent(one, other, failure);
    if (!failure)
        return same;
    // Where the files cannot be looked at, their names have to do.
    namespace fs = std::filesystem;
    return fs::path(one).lexically_normal() == fs::path(other).lexically_normal();
}

} // namespace

void add_responses(SubmissionFile& file, WrittenSubmission& written, const Charter& charter,
                   Reader& reader) {
    const std::size_t groups = reader.names(Names::group).size();
    if (written.responses.empty() || written.submission.groups.size() != groups ||
        !may_read(file, written, charter, reader))
        return;
    ResponsesAdder adder(file, written.submission, charter, reader);
    for (const Responses& told : written.responses)
        adder.add(told);
}

SurveyFrame survey_frame(SubmissionFile& file, const Charter& charter, const std::string& path) {
    Reader reader(file.diagnostics);
    const YamlNode frame = frame_of(*file.root);
    add_names(reader, frame, charter);
    WrittenSubmission written;
    read_fields(&written, frame, submission_fields(), reader, "submission");
    SurveyFrame found{std::move(written.submission.groups), {}, false};
    for (Responses& told : written.responses) {
        if (told.file.value.empty())
            continue;
        const auto named = answers_path(told.file, file.folder.value_or(""), reader);
        if (!named || found.names_file || !is_same_file(*named, path))
            continue;
        found.told = std::move(told);
        found.names_file = true;
        check_scale(found.told.scale, *charter.survey, reader);
    }
    return found;
}

} // namespace coprod
