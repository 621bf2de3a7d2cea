#include "commands/survey_command.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/messages.h"
#include "commands/new_file.h"
#include "commands/survey_ground.h"
#include "input/escape.h"
#include "report/shown_survey.h"
#include "submission/read_survey.h"
#include "submission/word_groups.h"
#include "writers/questionnaire.h"
#include "writers/text_survey.h"

namespace coprod {

namespace {

// Nobody offers more groups to choose from; so many words are names or comments.
constexpr std::size_t most_words_for_groups = 15;

/// What people choose from for the group: its name, else what its kind is called where no other
/// group is of that kind, else its short name with blanks. All of them can be read again.
std::string asked_as(const Group& group, const std::vector<Group>& groups, const Charter& charter) {
    if (!group.name.value.empty())
        return group.name.value;
    const auto alike = std::count_if(groups.begin(), groups.end(),
                                     [&](const Group& other) { return other.kind == group.kind; });
    if (group.kind && alike == 1)
        return charter.kinds[*group.kind].title;
    std::string words = group.id;
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::vector<std::string> groups_to_ask_for(const SurveyGround& ground) {
    std::vector<std::string> groups;
    if (ground.frame)
        for (const Group& group : ground.frame->groups)
            groups.push_back(asked_as(group, ground.frame->groups, ground.charter()));
    if (groups.empty())
        for (const PeopleKind& kind : ground.charter().kinds)
            groups.push_back(kind.title);
    return groups;
}

/// Says all that is wrong; false where that is anything but warnings.
bool is_sound(const SurveyGround& ground, std::ostream& err) {
    if (!ground.project)
        return true;
    print_diagnostics(ground.project->diagnostics.sorted(), err);
    return !ground.project->diagnostics.has_errors();
}

int refuse(const std::string& file, std::ostream& err) {
    err << fmt::format(
        "{}: the answers were not counted; mend what is listed and run this again.\n",
        escape_line(file));
    return exit_status::bad_submission;
}

/// What stands behind the words in the group's column: the project's groups, or the words
/// themselves.
WordGroups groups_of(const SurveyGround& ground, SurveyFile& answers) {
    WordGroups found;
    if (!ground.frame) {
        found = answers.table ? word_groups(*answers.table, ground.charter()) : WordGroups{};
        return found;
    }
    found.groups = ground.frame->groups;
    for (const Group& group : found.groups)
        found.means.push_back(fmt::format("`{}`", group.id));
    return found;
}

void complain_of_words(std::size_t words, SurveyFile& answers) {
    Diagnostic item;
    item.code = "answers-group";
    item.file = answers.name;
    item.message = fmt::format("the column for the group has {} different texts, and they cannot "
                               "all be groups",
                               words);
    item.help = "Write `group` above the right column and another word above this one, or name the "
                "project with --for.";
    answers.diagnostics.push_back(std::move(item));
    answers.failed = true;
}

void note_of_project(const SurveyCheckOptions& options, const SurveyGround& ground,
                     std::ostream& err) {
    if (!ground.frame)
        err << fmt::format("note: the submission decides which groups there are: add --for "
                           "project.yaml to see that too.\n");
    else if (!ground.frame->names_file)
        err << fmt::format("note: {} does not name this file; write its name there, under "
                           "`statements`, behind `responses`.\n",
                           escape_line(options.project));
}

} // namespace

int survey_new_command(const SurveyNewOptions& options, std::ostream& out, std::ostream& err) {
    int status = exit_status::done;
    const auto ground =
        survey_ground({options.charter, options.project, {}, options.max_size}, err, status);
    if (!ground)
        return status;
    if (!is_sound(*ground, err))
        return exit_status::bad_submission;
    const Questionnaire questionnaire{ground->charter(), groups_to_ask_for(*ground), options.easy};
    const std::string text =
        options.as_csv ? write_answers_header(questionnaire) : write_questionnaire(questionnaire);
    if (!options.out.empty())
        return write_new_file(options.out, text,
                              {"and it was left as it is. Choose another name, or move it away."},
                              err);
    return write_out(text, out) ? exit_status::done : complain_of_output(err);
}

int survey_check_command(const SurveyCheckOptions& options, const Surroundings& surroundings,
                         std::ostream& out, std::ostream& err) {
    int status = exit_status::done;
    const auto ground = survey_ground(
        {options.charter, options.project, options.answers, options.max_size}, err, status);
    if (!ground)
        return status;
    SurveyFile answers = open_survey(options.answers);
    const WordGroups groups = groups_of(*ground, answers);
    if (!ground->frame && groups.groups.size() > most_words_for_groups)
        complain_of_words(groups.groups.size(), answers);
    const Responses told = ground->frame ? ground->frame->told : Responses{};
    std::optional<SurveyReading> reading;
    if (!answers.failed)
        reading = read_survey(answers, ground->charter(), groups.groups, told);
    const bool sound = is_sound(*ground, err);
    print_diagnostics(answers.diagnostics, err);
    if (!sound || !reading)
        return refuse(options.answers, err);
    const std::string text =
        write_survey_text(show_survey(*reading, ground->charter(), groups.means,
                                      ground->frame ? GroupWordsOf::project : GroupWordsOf::people),
                          surroundings.colour);
    if (!write_out(text, out))
        return complain_of_output(err);
    note_of_project(options, *ground, err);
    return exit_status::done;
}

} // namespace coprod
