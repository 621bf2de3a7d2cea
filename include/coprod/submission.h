// What a project sent in (method.md, "What a submission holds"), checked when it is loaded: every
// index is valid in the submission itself or in the charter that it was read with. What was left
// blank is empty.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// An answer to a form's question, or why it does not apply and which groups agreed to that.
struct Answer {
    Text text;
    Text not_applicable;
    std::vector<Index> agreed_by; ///< groups
    Place place;
};

struct ReadyAnswer {
    YesNo answer = YesNo::blank;
    Text note;
    Place place;
};

struct Project {
    std::string id; ///< blank where the file gives none
    Text title;
    Text organisation;
    std::optional<Index> level;
    std::optional<DatedAt> start; ///< of a month its first day
    std::optional<DatedAt> end;   ///< of a month its last day
    Text when;                    ///< when it took place, in the words to be published
    Text summary;                ///< what it is for and who was involved, in one line, as published
    std::optional<Index> claims; ///< a rung
    Place claims_place;
    std::vector<Index> primary; ///< kinds; empty where the file does not narrow them
    Text primary_reason;
    std::vector<Index> priorities;
    Place place;
};

/// A group of people who took part.
struct Group {
    std::string id;
    std::optional<Index> kind;
    Text name;
    std::optional<int> people;
    Place place;

    /// The name as the project gives it, else the id.
    [[nodiscard]] const std::string& shown() const { return name.value.empty() ? id : name.value; }
};

struct Attendance {
    Index group = 0;
    std::optional<int> people; ///< unknown where the file only lists the group
};

struct FollowUp {
    Text action;
    Text owner;
    std::optional<DatedAt> due;
    std::optional<DatedAt> done;
};

struct Meeting {
    std::string id;
    std::optional<DatedAt> date;
    std::optional<Index> stage;
    std::vector<Attendance> attended;
    std::optional<Index> chaired_by;
    Text agenda;
    Text outcomes;
    Text follow_up_note;
    std::vector<FollowUp> follow_up;
    Text where;
    Place place;
    bool unnamed = false; ///< the file gives no id: this one is made of the line
};

struct Decision {
    std::string id;
    std::optional<DatedAt> date;
    Text what;
    std::vector<Index> by; ///< groups
    Place place;
    bool unnamed = false; ///< the file gives no id: this one is made of the line
};

/// Something that a group said, what was done about it or why not, and when they were told.
struct Heard {
    std::string id;
    std::optional<DatedAt> date;
    std::vector<Index> from; ///< groups
    std::optional<Index> stage;
    Text said;
    Text did;
    Text why_not;
    std::optional<DatedAt> told;
    YesNo share = YesNo::blank; ///< whether those who said it agreed to its being published
    Place place;
    bool not_told = false; ///< the file itself says that they have not been told
    bool unnamed = false;  ///< the file gives no id: this one is made of the line
};

/// What a record disputes: a commitment, or the say that a group is said to have had at a stage.
struct Dispute {
    std::optional<Index> commitment;
    Index group = 0;
    Index stage = 0;
    Place place;
};

struct Evidence {
    std::string id;
    std::optional<Index> kind;
    std::vector<Index> from;      ///< groups
    std::vector<Index> took_part; ///< groups
    std::optional<DatedAt> date;
    std::optional<Index> stage;
    Text title;
    Text where;
    std::vector<Dispute> disputes;
    Place place;
    bool unnamed = false; ///< the file gives no id: this one is made of the line
};

/// A citation of a record by its id.
struct RecordRef {
    enum class Kind { meeting, decision, heard, evidence };

    Kind kind = Kind::evidence;
    Index index = 0;
    Place place;
};

/// How a commitment (or another thing a charter lists) was kept, and the records that show it.
struct Claim {
    Text how;
    std::vector<RecordRef> evidence;
    Place place; ///< of its key; unknown where the file does not name it
};

/// How much say a group had at a stage, as the project says.
struct StageSay {
    enum class State { blank, said, not_yet, absent };

    State state = State::blank;
    Index say = 0;
    Text reason;                  ///< for absent: why the project has no such stage
    std::vector<Index> agreed_by; ///< for absent: the groups that agreed
    Place place;
};

/// A group's answers to one statement, in people.
struct Answers {
    int agree = 0;
    int unsure = 0;
    int disagree = 0;
    int did_not_apply = 0;
    Place place;
};

/// How many had a view: they agree, are unsure or disagree.
[[nodiscard]] constexpr int views_in(const Answers& answers) {
    return answers.agree + answers.unsure + answers.disagree;
}

/// How many answered, whatever they said: those to whom it did not apply are among them.
[[nodiscard]] constexpr int all_answers(const Answers& answers) {
    return views_in(answers) + answers.did_not_apply;
}

/// What a submission says about a header or a word of its own table: which group or statement it
/// means, or that it is to be left out.
struct OwnWord {
    enum class Means { statement, group, ignored };

    std::string words;
    Means means = Means::ignored;
    Index index = 0; ///< of the statement; under `groups`, of the group
    Place place;
};

/// How many rows there are, and how many of them were not counted, by the reason.
struct SurveyRows {
    std::size_t all = 0;
    std::size_t counted = 0;
    std::size_t without_answer = 0;
    std::size_t tests = 0;
    std::size_t without_group = 0;
    std::size_t of_several_groups = 0;
    std::size_t of_ignored_groups = 0;
    std::size_t repeated = 0; ///< of those that were counted: with the number of an earlier row
};

/// A file of answers whose counts stand under the statements: how many of its rows were counted,
/// and what the project itself says that it means.
struct CountedFile {
    Text name; ///< as the submission has it
    SurveyRows rows;
    std::optional<Index> group; ///< of all who answered
    std::vector<OwnWord> groups;
    std::vector<std::size_t> rows_of_groups; ///< for each of `groups`, the rows in which it stands
    std::vector<OwnWord> columns;
    std::size_t agrees_most = 0; ///< the number that was taken for that; 0 where words stand there
    bool scale_told = false;     ///< by the project
    std::size_t alike = 0;       ///< rows that are the same to the last letter in an earlier file
};

/// A whole submission. The vectors below are as long as the charter's lists that they answer to.
struct Submission {
    std::string file; ///< as the user named it, raw
    Project project;
    std::vector<Group> groups;
    std::vector<ReadyAnswer> ready;
    std::vector<Answer> plan;
    std::vector<Meeting> meetings;
    std::vector<Decision> decisions;
    std::vector<Heard> heard;
    std::vector<std::vector<StageSay>> involvement; ///< by group, then by stage
    std::vector<Claim> commitments;
    std::vector<Claim> embedding;
    std::vector<Claim> principles;
    std::vector<Claim> agreements;
    std::vector<Claim> monitoring;
    std::vector<Evidence> evidence;
    std::vector<std::vector<Answers>> statements; ///< by statement, then by group
    std::vector<Answer> review;
    std::vector<Text> not_judged; ///< sections for which this charter has no part
    std::vector<CountedFile> counted_files;
};

} // namespace coprod
