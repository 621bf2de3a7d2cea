// What is still open in a submission: what nobody has written yet, and what is written and will not
// count. Nothing here judges: it says what to write, and never how good it is.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/assessment.h"
#include "guides/file_places.h"

namespace coprod {

/// What is open; what `item` and `group` of an OpenThing mean stands behind each.
enum class OpenKind {
    project_key,     ///< a key of `project` is blank; item: in project_keys()
    missed,          ///< a kind of people is not named, or no record shows it; item: the kind
    group_people,    ///< how many they were; group
    ready,           ///< item: the question
    plan,            ///< item: the question
    review,          ///< item: the question
    no_minutes,      ///< no meeting that has taken place is in the file
    meeting,         ///< minutes leave something out, or do not count; item: the meeting
    follow_up,       ///< not done by its date; item: the meeting
    no_decision,     ///< no decision is in the file
    decision,        ///< item: the decision
    nothing_heard,   ///< nothing is in the file, or nothing from a kind of people; item: the kind
    heard,           ///< item: the thing heard
    say,             ///< how much say a group had is not written; item: the stage, group
    stage_record,    ///< no record carries the say that is written; item: the stage, group
    commitment,      ///< `how` or a record that counts is missing; item: the commitment
    other_claim,     ///< the same in embedding, principles, agreements, monitoring; item: in it
    citation,        ///< a record is cited that will not count; item: the commitment
    evidence,        ///< it will not count; item: the piece of evidence
    unanswered,      ///< nobody of a kind has answered; item: the statement, group: the kind
    too_few_answers, ///< too few of a group have answered; item: the statement, group
};

/// One thing that is open, in words for the person who fills the file in.
struct OpenThing {
    OpenKind kind = OpenKind::project_key;
    Index item = 0;
    Index group = 0;
    Spot spot;              ///< of its key in the file, or of what it belongs into
    std::string key;        ///< "plan.purpose", "do.meetings m2"
    std::string name;       ///< a question, a wording or a few words; may be empty
    std::string found;      ///< what stands there, a sentence; empty where it is just blank
    std::string to_do;      ///< a short sentence; empty where the section's `to_do` says it
    std::string looked_for; ///< what a panel looks for, in the charter's words; may be empty
    std::string together;   ///< things with the same words here can be listed as one
    std::string short_name; ///< what it is called in such a list
};

/// One section of the file.
struct OpenPart {
    std::string section;  ///< its key
    std::string title;    ///< "Plan"
    std::string progress; ///< "12 of 15 answered"
    std::string to_do;    ///< for those of its things that do not say it themselves; may be empty
    std::vector<OpenThing> things;
};

/// All that is open in one file.
struct OpenList {
    std::string progress;           ///< the forms: "Ready 3 of 5, Plan 12 of 15, …"
    std::vector<OpenPart> parts;    ///< those that the charter has, in the order of the format
    std::vector<std::string> notes; ///< what to look at again, and how blanks are read that may
                                    ///< stay so; a sentence each

    /// How many things are open.
    [[nodiscard]] std::size_t open() const;
};

/// What is open in a submission that was read from `file`. It says the same as the assessment,
/// which must be of that submission and charter; all must outlive the call only.
[[nodiscard]] OpenList list_open(const Charter& charter, const Submission& submission,
                                 const Assessment& assessment, const YamlNode& file);

/// Takes away all sections but those, and the notes.
void keep_sections(OpenList& list, const std::function<bool(std::string_view)>& which);

/// The keys of `project` that are to be filled in, whichever the charter is, in the order of the
/// format.
[[nodiscard]] const std::vector<std::string_view>& project_keys();
/// Those that may stay blank.
[[nodiscard]] const std::vector<std::string_view>& optional_project_keys();

} // namespace coprod
