// Bytes as the tables that people send: answers to a survey, and who signed up.
#include <algorithm>
#include <numeric>

#include "fuzz/check.h"
#include "fuzz/scratch.h"
#include "fuzz/texts.h"
#include "input/pledges.h"
#include "rules/judged.h"
#include "submission/read_survey.h"

namespace coprod_fuzz {

using namespace coprod;
using coprod_tests::charter_mark;

namespace {

std::vector<Group> three_groups() {
    std::vector<Group> groups;
    for (const char* id : {"parents", "young-people", "staff"}) {
        Group& group = groups.emplace_back();
        group.id = id;
        group.kind = groups.size() - 1;
        group.people = 8;
    }
    return groups;
}

/// What was counted, as text; empty where the file was refused.
std::string counts_of(const SurveyReading& reading) {
    std::string text = in_words(reading, 5);
    for (const auto& statement : reading.answers)
        for (const Answers& of_group : statement)
            for (const int count :
                 {of_group.agree, of_group.unsure, of_group.disagree, of_group.did_not_apply})
                text += " " + std::to_string(count);
    return text;
}

void check_counts(const SurveyReading& reading) {
    const SurveyRows& rows = reading.rows;
    require(rows.all == rows.counted + rows.without_answer + rows.tests + rows.without_group +
                            rows.of_several_groups + rows.of_ignored_groups,
            "every row is counted, or there is a reason why not");
    require(std::accumulate(reading.people.begin(), reading.people.end(), std::size_t{0}) ==
                rows.counted,
            "every row that is counted is of one group");
    for (const auto& statement : reading.answers)
        for (Index group = 0; group < statement.size(); ++group) {
            const Answers& given = statement[group];
            require(std::min({given.agree, given.unsure, given.disagree, given.did_not_apply}) >= 0,
                    "no count is below nought");
            const int sum = given.agree + given.unsure + given.disagree + given.did_not_apply;
            require(static_cast<std::size_t>(sum) <= reading.people[group],
                    "no more answers than people");
        }
}

/// Reads the file `answers.csv`; gives what was understood and what was said.
std::string read_answers(const Responses& told) {
    static const std::vector<Group> groups = three_groups();
    SurveyFile file = open_survey("answers.csv");
    const auto reading = read_survey(file, charter_mark(), groups, told);
    require(reading.has_value() != file.failed, "answers are read, or there is an error");
    if (reading)
        check_counts(*reading);
    for (const Diagnostic& message : file.diagnostics)
        require(!file.table || message.place.line <= file.table->header.back().place.line ||
                    message.line_text.empty(),
                "nobody's answers are quoted");
    return checked_messages(file.diagnostics, file.source) +
           (reading ? counts_of(*reading) : std::string());
}

std::string read_list() {
    Diagnostics diagnostics("answers.csv");
    const auto pledges = read_pledges("answers.csv", diagnostics);
    require(pledges.has_value() != diagnostics.has_errors(),
            "a list is read, or there is an error");
    std::string text = checked_messages(diagnostics.sorted(), std::nullopt);
    for (std::size_t i = 0; pledges && i < pledges->size(); ++i)
        text += (*pledges)[i].organisation + "\n";
    return text;
}

std::string read_all(const std::string& bytes) {
    scratch().fill({{"answers.csv", bytes}});
    Responses of_staff;
    of_staff.group = 2;
    of_staff.scale = {"1 is agree", {}};
    return read_answers({}) + read_answers(of_staff) + read_list();
}

} // namespace

void fuzz_answers(Bytes bytes) {
    const std::string text = text_of(bytes);
    const std::string first = read_all(text);
    require(read_all(text) == first, "the same file gives the same answers");
}

} // namespace coprod_fuzz
