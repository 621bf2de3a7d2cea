// A submission and a file of answers beside it, in a folder of their own, read as the program reads
// them.
#pragma once

#include <string>

#include "folder.h"
#include "submission/reading_submission.h"

namespace coprod_tests {

/// Lines 1 to 5: three groups, of which two have six people or more.
inline const std::string three_groups = R"(groups:
  parents: {kind: parent-carer, name: The Forum, people: 14}
  pupils: {kind: young-person, people: 9}
  staff: {kind: school, people: 6}
statements:
)";

/// Reads `three_groups` with the lines of `statements` behind it, with that content of answers.csv.
inline ReadSubmission read_answers(const std::string& statements, const std::string& answers,
                                   const coprod::Charter& charter = mark_charter()) {
    const NewFolder folder;
    folder.write("project.yaml", three_groups + statements);
    folder.write("answers.csv", answers);
    const InsideFolder inside(folder.path());
    coprod::SubmissionFile file("project.yaml");
    coprod::open_submission(file, "project.yaml", coprod::default_file_limit);
    ReadSubmission read;
    read.submission = coprod::load_submission(file, charter);
    for (const coprod::Diagnostic& item : coprod::all_diagnostics(file))
        read.messages += coprod::render(item);
    return read;
}

/// The same with nothing but the file's name under `statements`.
inline ReadSubmission read_answers(const std::string& answers) {
    return read_answers("  responses: answers.csv\n", answers);
}

/// A group's answers to a statement as "agree/unsure/disagree/did not apply".
inline std::string counts(const ReadSubmission& read, std::string_view statement,
                          std::string_view group) {
    if (!read.submission)
        return read.messages;
    const coprod::Answers& answers =
        read.submission->statements[index_of(mark_charter().statements, statement)]
                                   [index_of(read.submission->groups, group)];
    return std::to_string(answers.agree) + "/" + std::to_string(answers.unsure) + "/" +
           std::to_string(answers.disagree) + "/" + std::to_string(answers.did_not_apply);
}

/// The messages without the help that stands under each.
inline std::string without_help(const std::string& messages) {
    std::string text;
    std::istringstream lines{messages};
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("  "))
            text += line + "\n";
    return text;
}

/// What is said about the statements that these answers leave out, and that is no matter here.
inline const std::string others_missing =
    "no column is for the statements `every-stage`, `represented`, `new-approaches`, "
    "`clear-information`, `active-in-meetings`, `contributions-valued`, `supported` and "
    "`say-in-priorities` [answers-missing]\n";

} // namespace coprod_tests
