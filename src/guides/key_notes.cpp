#include "guides/key_notes.h"

#include <algorithm>
#include <array>

namespace coprod {

namespace {

constexpr std::string_view shown_only = "It is shown in the report, and decides nothing.";
constexpr std::string_view cited_by = "Commitments cite the record by it.";
constexpr std::string_view cannot_be_cited = "The record cannot be cited by a commitment.";
constexpr std::string_view set_aside = "The record is set aside: it documents nothing.";
constexpr std::string_view no_stage =
    "The record counts, and does not show at which stage a group had a say.";
constexpr std::string_view for_the_how =
    "It describes how this was kept. What is only described is not yet documented.";
constexpr std::string_view for_the_evidence =
    "Each record that counts documents it; one that comes from people with lived experience "
    "confirms it.";
constexpr std::string_view not_documented = "It is described at best.";
constexpr std::string_view not_shown = "It is not shown, unless a record documents it.";
constexpr std::string_view one_open = "The question stays open, and so does the gate of the forms.";
constexpr std::string_view shown_not_shown = "It is shown as “not shown”; nothing else follows.";

constexpr auto key_notes = std::to_array<KeyNote>({
    {"coprod", "It says for which version of the format the file is written.",
     "The file is read as version 1."},
    {"charter", "The file is judged by this charter, unless the command line names another.",
     "The usual charter is used."},
    {"project", "It says what is being judged, and whose project it is.",
     "The report has no title, and it is the project of every kind of people that the charter "
     "names."},
    {"project.id", "It names the report's files, and tells projects apart in a folder.",
     "The files are named after the submission's own."},
    {"project.title", "It stands at the head of every report, also the public one.",
     "The report is headed by the `id`."},
    {"project.organisation", shown_only, "The line is left out of the report."},
    {"project.level",
     "It places the project in the grid of engagement against level, and decides "
     "nothing.",
     "The project is missing from that grid."},
    {"project.start", "The report shows it, and it must not be later than the end.",
     "The dates are missing from the report."},
    {"project.end",
     "Once it has come, and no decision is on record, nobody can tell what happened before the "
     "decision.",
     "The project counts as running: nothing has been closed yet."},
    {"project.when",
     "It is the date in the list of activities that an area publishes. No rule "
     "reads it.",
     "The list shows the months of `start` and `end`."},
    {"project.summary", "It is the line in the list of activities that an area publishes.",
     "The list shows the answer to the question about the purpose, and the kinds of people who "
     "took part."},
    {"project.claims",
     "The report sets it beside what the records show. Far above them, it is worth asking about.",
     "The report says that nothing is claimed."},
    {"project.primary",
     "It says for whom the gates of the ladder and the statements wait. To leave a kind out takes "
     "a reason.",
     "It is the project of every kind that the charter names."},
    {"project.primary_reason", "It lets the project leave a kind of people out; the panel sees it.",
     "All kinds that the charter names count, whatever `primary` says."},
    {"project.priorities", shown_only, "No priority is shown."},
    {"groups", "Everything else names these groups: who came, who said something, who answered.",
     "Nobody is known to have taken part, so nothing can be confirmed."},
    {"groups.GROUP.kind",
     "It decides whether the group speaks from lived experience, and whether it is its project.",
     "The file has a mistake: every group needs it."},
    {"groups.GROUP.name", "Reports call the group so, also public ones. Name no person.",
     "Reports use the name to the left of the colon."},
    {"groups.GROUP.people",
     "With 0 the group took no part. Statements of a group that is too small are not read, and "
     "the public report hides small numbers.",
     "How many took part is not known; the answers are read all the same."},
    {"ready", "It helps before a project starts. It is shown, and decides nothing.",
     "The questions are shown as open."},
    {"ready.QUESTION.answer", shown_only, "The question is shown as open."},
    {"ready.QUESTION.note", "It is shown to the panel beside the answer.", "Nothing is missing."},
    {"plan", "Each of its questions has to be answered for the gate of the forms.",
     "The gate of the forms is not known."},
    {"plan.QUESTION.not_applicable",
     "With a reason, and families among those who agreed, the question need not be answered.",
     one_open},
    {"plan.QUESTION.agreed_by",
     "It says who agreed that the question does not apply. People with lived experience have to "
     "be among them.",
     one_open},
    {"do", "It holds the records of the work: meetings, decisions and what was heard.",
     "There is nothing that could document a commitment but `evidence`."},
    {"do.meetings",
     "A meeting is a record: it shows who was there at a stage, and commitments can cite it. Its "
     "minutes are part of the forms.",
     "The gate of the forms is not known, and no meeting shows a say."},
    {"do.meetings.id", cited_by, cannot_be_cited},
    {"do.meetings.date",
     "It makes the meeting count once it has come. One before the last decision shows what "
     "happened while it was still open.",
     set_aside},
    {"do.meetings.stage", "The meeting shows at this stage the groups that came.", no_stage},
    {"do.meetings.attended",
     "It shows who was there: at its stage each of these groups can have discussed or shared. "
     "Where only people with lived experience came, the minutes are theirs and confirm.",
     "The meeting is set aside, and its minutes are not complete."},
    {"do.meetings.chaired_by",
     "The report counts the meetings that families chaired. Minutes of a meeting that staff "
     "chaired do not confirm.",
     "The meeting is left out of that count."},
    {"do.meetings.agenda", "It is part of the minutes that the gate of the forms asks for.",
     "The minutes are not complete."},
    {"do.meetings.outcomes", "It is part of the minutes that the gate of the forms asks for.",
     "The minutes are not complete."},
    {"do.meetings.follow_up",
     "It is part of the minutes. From its actions the report counts what was done, and in time.",
     "The minutes are not complete. A text that says that nothing was left to do is enough."},
    {"do.meetings.follow_up.action", "It says what was agreed, and counts as one action.",
     "The line does not count as an action."},
    {"do.meetings.follow_up.owner", "It tells those who read the file who was to do it.",
     "Nobody is named as its owner."},
    {"do.meetings.follow_up.due", "The report counts what was done by that day.",
     "The action is left out of what was done in time."},
    {"do.meetings.follow_up.done", "The report counts it as done once the day has come.",
     "It counts as not done yet."},
    {"do.meetings.where", "It tells those who read the file where to find the minutes.",
     "The meeting counts all the same."},
    {"do.decisions",
     "A decision shows who took it. The last one also tells what happened while it was still "
     "open.",
     "A say that needs a decision cannot be shown, and nobody can tell what came before it."},
    {"do.decisions.id", cited_by, cannot_be_cited},
    {"do.decisions.date", "It makes the decision count once it has come.", set_aside},
    {"do.decisions.what", "It tells those who read the file what was decided.",
     "The decision is set aside: nobody can have had a say in nothing."},
    {"do.decisions.by",
     "The groups named here took the decision together, and can have shared the say in it.",
     "The decision is set aside: it shows nobody."},
    {"do.heard",
     "It is “you said, we did”: everything in it has to be answered and told for the gate that "
     "asks about it. What was done is a change that can be traced to a group.",
     "That gate is not known, and no change can be traced to anybody."},
    {"do.heard.id", cited_by, cannot_be_cited},
    {"do.heard.date", "It makes the record count once it has come.",
     "It is set aside, and stays open in the gate that asks about what was heard."},
    {"do.heard.from", "It says to whom an answer is owed, and to which group a change is traced.",
     "It is set aside, and stays open in the gate that asks about what was heard."},
    {"do.heard.stage", "It is then also a record from the group at that stage.", no_stage},
    {"do.heard.said", "It is what has to be answered.",
     "It is set aside, and stays open in the gate that asks about what was heard."},
    {"do.heard.did",
     "It answers those who said it, and is the change that can be traced to them. “Noted” is no "
     "answer.",
     "It is unanswered, unless `why_not` says why nothing was done."},
    {"do.heard.why_not", "It answers those who said it, without a change.",
     "It is unanswered, unless `did` says what was done."},
    {"do.heard.told",
     "With a day that has come, people know what became of it. `no` says that they were not told, "
     "and then the gate that asks about it fails.",
     "It is not known whether they were told, and that gate stays open."},
    {"do.heard.share",
     "With `yes` the public report prints what was said and what was done, as you wrote it.",
     "Only the panel sees the words."},
    {"involvement",
     "It is the project's own account of how much say each group had. The records limit it, and "
     "the rung of the ladder follows.",
     "The rung is not known."},
    {"involvement.GROUP.STAGE.not_applicable",
     "It says why the project has no such stage, where the charter allows that; then no rung asks "
     "for it.",
     "The stage counts as blank."},
    {"involvement.GROUP.STAGE.agreed_by",
     "The group itself has to be named here, or the stage counts as blank.",
     "The stage counts as blank."},
    {"commitments", "It shows how each commitment was kept; the values follow from it.",
     "The commitments are not shown, and no value passes."},
    {"commitments.COMMITMENT.how", for_the_how, not_shown},
    {"commitments.COMMITMENT.evidence", for_the_evidence, not_documented},
    {"embedding", shown_only, shown_not_shown},
    {"embedding.WAY.how", for_the_how, not_shown},
    {"embedding.WAY.evidence", for_the_evidence, not_documented},
    {"principles", shown_only, shown_not_shown},
    {"principles.PRINCIPLE.how", for_the_how, not_shown},
    {"principles.PRINCIPLE.evidence", for_the_evidence, not_documented},
    {"agreements", shown_only, shown_not_shown},
    {"agreements.AGREEMENT.how", for_the_how, not_shown},
    {"agreements.AGREEMENT.evidence", for_the_evidence, not_documented},
    {"monitoring", shown_only, shown_not_shown},
    {"monitoring.WAY.how", for_the_how, not_shown},
    {"monitoring.WAY.evidence", for_the_evidence, not_documented},
    {"evidence", "It holds all records that are no meeting, decision or thing heard.",
     "Commitments can only cite what stands under `do`."},
    {"evidence.id", cited_by, cannot_be_cited},
    {"evidence.kind",
     "Some kinds only ask people, and show no more than that they were asked. A plan or a promise "
     "documents nothing yet.",
     "The record counts as one that is neither."},
    {"evidence.from",
     "It says whose words these are: from people with lived experience the record confirms.",
     set_aside},
    {"evidence.took_part",
     "With a `stage` it shows that these groups worked on it together, unless its kind only asks.",
     "The record shows only that the groups under `from` were asked."},
    {"evidence.date", "It makes the record count once it has come.", set_aside},
    {"evidence.stage", "The record shows a say at this stage.", no_stage},
    {"evidence.title", "Reports for the panel call the record so.", "They use its `id`."},
    {"evidence.where",
     "The panel can find the record there. A text that names no place counts as blank.", set_aside},
    {"evidence.disputes",
     "A commitment that it disputes is described at best. A say that people with lived experience "
     "dispute falls to what the charter sets for that.",
     "The record disputes nothing."},
    {"statements",
     "It says in numbers of people who agrees. Every kind whose project it is has to agree with "
     "every statement, for the gate that asks about it.",
     "That gate is not known, and no statement confirms a commitment."},
    {"statements.responses",
     "Everybody's answers are counted from a table, as a form tool saves it.",
     "Only the numbers under each statement are counted."},
    {"statements.responses.file",
     "It is read from the folder of the submission; `coprod survey check` says how it was "
     "understood.",
     "It is needed, wherever there are other keys beside it."},
    {"statements.responses.group", "All rows of the table count for this group.",
     "The column with the groups says it row by row."},
    {"statements.responses.groups",
     "A word in the column with the groups counts for the group behind it; rows with `ignore` are "
     "not counted.",
     "Words that are the group's id, its name or its kind are understood without it."},
    {"statements.responses.columns",
     "The column with this header is read for the statement behind it, or not at all.",
     "Headers that are a statement's id or wording, or nearly so, are understood without it."},
    {"statements.responses.scale", "It says which numbers are agreement and which are not.",
     "Answers in words need none; numbers are not counted where the table does not say it."},
    {"statements.STATEMENT.GROUP.agree", "It is counted among the answers, as agreement.",
     "It counts as 0."},
    {"statements.STATEMENT.GROUP.unsure", "It is counted among the answers, not as agreement.",
     "It counts as 0."},
    {"statements.STATEMENT.GROUP.disagree", "It is counted among the answers, not as agreement.",
     "It counts as 0."},
    {"statements.STATEMENT.GROUP.did_not_apply", "It is not counted among the answers.",
     "It counts as 0."},
    {"review", "Each of its questions has to be answered for the gate of the forms.",
     "The gate of the forms is not known."},
    {"review.QUESTION.not_applicable",
     "With a reason, and families among those who agreed, the question need not be answered.",
     one_open},
    {"review.QUESTION.agreed_by",
     "It says who agreed that the question does not apply. People with lived experience have to "
     "be among them.",
     one_open},
});

} // namespace

const KeyNote* note_on(std::string_view path) {
    const auto* const note = std::ranges::find(key_notes, path, &KeyNote::path);
    return note == key_notes.end() ? nullptr : &*note;
}

} // namespace coprod
