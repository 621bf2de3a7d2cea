// A co-production charter: what counts, in whose words, and what decides. Everything in it is data
// from a charter file (data/charters/); it is checked whole when it is loaded, so every index in it
// is valid.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "coprod/basics.h"
#include "coprod/charter_survey.h"

namespace coprod {

/// Where a wording was published: the document's title and the section of it.
struct Citation {
    std::string document; ///< an id of Charter::documents
    std::string section;
};

/// One published text that a charter quotes.
struct Document {
    std::string id;
    std::string title;
    std::string publisher;
    std::string text; ///< the file name of the transcribed text
};

/// One thing that a project is judged by or described with: quoted wording, its source, and our
/// advice.
struct Criterion {
    std::string id;
    std::string title;   ///< a short name, where the charter gives one
    std::string wording; ///< quoted from the source
    Citation source;
    std::string satisfied_by; ///< what a panel would want to see
    std::string good;         ///< an example that is enough
    std::string weak;         ///< an example that is not enough
    std::string if_missing;   ///< what to do next
    Place place;              ///< in the charter file

    /// The short name where there is one, else the quoted wording.
    [[nodiscard]] const std::string& name() const { return title.empty() ? wording : title; }
};

struct Commitment : Criterion {
    std::vector<std::string> also_worded; ///< the wording where another value states it differently
    std::string together; ///< what an area can do where many of its projects miss it; may be empty
};

/// A value of the charter with the commitments that show it and the outcomes that it serves.
struct Value : Criterion {
    std::vector<Index> commitments;
    std::vector<Index> outcomes;
};

/// A kind of evidence: the charter's own ways of knowing first, then the plain ones.
struct EvidenceKind : Criterion {
    bool only_asks =
        false; ///< a survey and the like: whoever took part in it was asked, and no more
    bool intention = false; ///< a plan or a pledge: it documents nothing yet
    std::size_t bullet = 0; ///< the number of the source's bullet; 0 for the plain kinds
};

/// What an organisation does to live the charter, with the ways that the charter names.
struct EmbeddingAction : Criterion {
    std::vector<std::string> how;
};

/// Why a rung was not reached, in words for a report.
struct Cause {
    std::string title;
    std::string words;
    std::string do_now;
    std::string do_next_time;
};

/// A stage in everyday words, for the page that everyone who took part gets.
struct StageEasy {
    std::string when;      ///< goes on from "There was a meeting": "when the plan was made"
    std::string next_time; ///< a sentence or two for the next project
};

/// A stage of a project at which a group can have a say.
struct Stage {
    std::string id;
    std::string title;
    std::string asks;
    bool decides = false;       ///< the stage at which decisions are taken
    bool may_be_absent = false; ///< a project may have no such stage (a policy has no delivery)
    Cause when_missing;
    Place place;
    std::optional<StageEasy> easy = {};
};

/// What has to be on record for a say to count.
enum class Proof {
    nothing,
    from_group,    ///< a record from the group at that stage
    took_part,     ///< a meeting of that stage that it attended, or evidence in which it took part
    took_decision, ///< a decision that names the group among those who took it
};

/// One answer to "how much say did the group have?"; a charter lists them from least to most.
struct Say {
    std::string id;
    std::string title;
    std::string meaning;
    Proof records = Proof::nothing;
    Proof at_decision = Proof::nothing; ///< the same at a stage that decides
    Place place;
};

/// One condition of a rung.
struct Need {
    enum class Kind { every_stage, some_stage, change };

    Kind kind = Kind::some_stage;
    Index say = 0;             ///< at least this say
    std::vector<Index> stages; ///< for every_stage: at each of these
    bool while_open = false;   ///< for some_stage: by a record dated before the last decision
    Cause missing;             ///< for some_stage and change
    Cause too_late;            ///< for some_stage while_open: it happened, but after the decision
};

struct Rung : Criterion {
    Index band = 0;
    std::vector<Need> needs;
};

/// The ladder of participation; `rungs` and `bands` stand from the top, `says` from least to most.
struct Ladder {
    std::vector<Stage> stages;
    std::vector<Say> says;
    Index disputed_counts_as = 0; ///< the say that a disputed one counts as at most
    std::vector<Criterion> bands;
    std::vector<Rung> rungs;
};

/// One tier of the engagement model, a second reading of the same records; listed from the least.
struct EngagementTier : Criterion {
    std::string techniques;
    std::string examples;
    std::vector<Need> needs;
};

/// One cell of the grid of engagement tier against level, with the source's own examples.
struct GridCell {
    Index engagement = 0;
    Index level = 0;
    std::string examples;
    Citation source;
};

struct Level : Criterion {
    std::vector<std::string> also_called; ///< other names under which a submission may give it
};

struct Question : Criterion {
    std::string asks_short;    ///< at most eight words, for narrow reports
    bool says_purpose = false; ///< its answer says what the project is for; of the Plan form, and
                               ///< one at most
    bool asks_what_went_less_well = false; ///< of the Review form
};

/// The parts of a meeting's minutes that a form can ask for.
enum class MinutesField { date, attended, agenda, outcomes, follow_up };

struct MinutesItem : Question {
    MinutesField reads = MinutesField::date;
};

struct Forms {
    std::vector<Question> plan;
    std::vector<MinutesItem> minutes; ///< what each meeting's minutes hold (the Do form)
    std::vector<Question> review;
};

/// A sentence that everyone must be able to agree with.
struct Statement : Criterion {
    std::string easy;            ///< the same in easy words
    std::vector<Index> confirms; ///< the commitments that it confirms or contests
};

/// A kind of people who take part.
struct PeopleKind {
    std::string id;
    std::string title;
    bool lived = false;   ///< people with lived experience
    bool primary = false; ///< whose project it is, unless the project says otherwise
    Place place;
};

/// The kinds of gate that coprod can judge; a charter chooses which, in which order, with which
/// limits.
enum class GateKind { forms, values, ladder, statements, heard };

/// A gate in everyday words, a sentence or two each; "we" are those who ran the project.
struct GateEasy {
    std::string passed;
    std::string not_passed;
    std::string not_known;
    std::string next; ///< what can still be done where it does not pass
};

struct Gate {
    std::string id;
    GateKind kind = GateKind::forms;
    std::string title;
    std::string asks;
    std::string why;
    std::string source;
    bool may_be_a_condition = false; ///< it may be open while the mark is given with conditions
    std::optional<Index> band; ///< for a ladder gate, and there always: the lowest band that passes
    Place place;
    std::optional<GateEasy> easy = {};
};

/// What coprod can point out to a panel; a charter chooses which, in which order, with which
/// limits. What the limit counts stands behind each; those that count nothing have none.
enum class FlagKind {
    claimed_above_recorded, ///< rungs between what is claimed and what the records carry
    one_record_carries,     ///< percent of the documented commitments that cite one record
    one_day_or_source,      ///< records from which on they should not all be of one day or group
    copied_text,            ///< letters from which on a text that stands twice is a copied one
    one_voice,              ///< meetings to which a group never sent more than one person
    perception_gap,         ///< percentage points between staff and families
    nothing_less_well,      ///< a review in which nothing went less than well
    decided_before_met, ///< a decision without the people whose project it is, before they were met
    shaped_after_decision, ///< a say before the decision that only later records carry
    few_answered,          ///< percent of a group that should have answered the statements
    more_than_people,      ///< more came, or answered, than a group is said to have
    written_by_others,     ///< a part that only what others wrote puts on record
    narrowed,              ///< judged for fewer kinds of people than the charter's own
    odd_dates,             ///< days that do not fit together
    early_review,          ///< a review that was answered before the project has ended
    short_answers,         ///< words from which on an answer is not short
    much_not_applicable,   ///< percent of the forms' questions that are said not to apply
    disputed,              ///< seen differently by people who took part
};
inline constexpr std::size_t flag_kind_count = static_cast<std::size_t>(FlagKind::disputed) + 1;

/// Something that a panel may want to ask about; it changes no verdict.
struct Flag {
    std::string id;
    FlagKind kind = FlagKind::claimed_above_recorded;
    std::string title;
    std::string why;          ///< why it is worth a question
    std::string ask;          ///< what the panel can ask, without blame
    std::optional<int> limit; ///< there for every kind that counts, and for no other
    Place place;
};

/// The scheme's own policy: numbers, gates and flags.
struct Mark {
    std::string title;
    int valid_for_years = 0;
    int confirmed_at_least_percent = 0; ///< of a value's commitments
    int agreed_from_percent = 0;        ///< of those who answered a statement
    int mixed_from_percent = 0;
    int answers_at_least = 0;
    int conditions_at_most = 0;
    int conditions_within_months = 0;
    int hidden_below = 0; ///< the public view hides smaller numbers
    int words_below = 0;  ///< and gives words for smaller ones
    int round_to_percent = 0;
    std::vector<Gate> gates;
    std::vector<Flag> flags; ///< one of a kind at most; in the order in which they are shown
};

/// People of some kinds without whom a panel's decision does not count.
struct PanelNeed {
    std::vector<Index> kinds; ///< of any of these
    int at_least = 1;
    Place place;
};

/// Who sits on the panel that gives the mark.
struct PanelRules {
    std::string why; ///< why it is made up so, a sentence or two for reports
    int members_at_least = 1;
    bool from_project = false; ///< whether people from the project's own team may be on it
    std::vector<PanelNeed> needs;
    Place place;
};

/// The four verdicts, from best to worst (method.md, "Verdict").
enum class VerdictKind { mark, conditions, not_enough_evidence, not_yet };

struct VerdictWords {
    std::string title;
    std::string meaning;
    std::string next;
    std::string easy = {}; ///< the same in everyday words, a few sentences; may be empty
};

/// A whole charter; a part that the charter does not have is empty.
struct Charter {
    std::string id;
    std::string title;
    std::string version;
    std::string sha256; ///< of its file, or of the hashes of all the files that it was read from
    std::string about;
    std::string definition;
    Citation definition_source;
    std::vector<Document> documents;

    std::vector<Value> values;
    std::vector<Commitment> commitments;
    std::vector<Criterion> outcomes;
    std::vector<EvidenceKind> evidence_kinds;
    std::vector<EmbeddingAction> embedding;
    std::optional<Ladder> ladder;
    std::vector<EngagementTier> engagement;
    std::vector<GridCell> grid;
    std::vector<Level> levels;
    std::vector<Question> readiness;
    std::optional<Forms> forms;
    std::vector<Statement> statements;
    std::optional<Survey> survey;
    std::vector<Criterion> principles;
    std::vector<Criterion> agreements;
    std::vector<Criterion> monitoring;
    std::vector<Criterion> priorities;
    std::optional<Criterion> heard;
    std::vector<PeopleKind> kinds;
    std::vector<std::string>
        placeholders; ///< texts that are not an answer, as typed in the charter
    std::vector<std::string> nothing_done; ///< texts that say that nothing was done
    std::vector<std::string> no_place; ///< texts that name no place where something can be found
    std::vector<std::string>
        nothing_went_wrong; ///< texts that say that nothing went less than well
    Mark mark;
    std::optional<PanelRules> panel;
    std::vector<VerdictWords> verdicts; ///< one for each VerdictKind, in that order

    /// The words of one verdict.
    [[nodiscard]] const VerdictWords& words(VerdictKind kind) const {
        return verdicts[static_cast<std::size_t>(kind)];
    }
    /// "Document title, section", as it stands beside each quoted criterion.
    [[nodiscard]] std::string cite(const Citation& source) const;
};

} // namespace coprod
