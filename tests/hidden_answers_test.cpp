// Public reports are the same, byte for byte, whatever they hide (method.md, section 4).
#include "catch.h"

#include <string>

#include "commands/batch_folder.h"
#include "commands/formats.h"
#include "coprod/report.h"
#include "rules/judged.h"
#include "writers/text_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace hidden_answers_test {

namespace {

/// Twelve parents who agree, and young people with these answers.
std::string survey(const std::string& young_people, const std::string& young_answers) {
    std::string statements;
    for (const Statement& statement : charter_mark().statements)
        statements +=
            "  " + statement.id + ": {parents: {agree: 9}, young: {" + young_answers + "}}\n";
    return "groups:\n  parents: {kind: parent-carer, people: 12}\n"
           "  young: {kind: young-person, people: " +
           young_people + "}\nstatements:\n" + statements;
}

std::string report(const std::string& young_answers, View view) {
    const Judged judged = judge(survey("4", young_answers));
    return write_text(make_report(charter_mark(), judged.submission, judged.assessment, view), {});
}

/// The same text with every run of 64 hexadecimal digits as `hash`.
std::string without_hashes(const std::string& text) {
    std::string plain;
    std::string digits;
    const auto end_run = [&] {
        plain += digits.size() == 64 ? "hash" : digits;
        digits.clear();
    };
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) {
            digits += c;
            continue;
        }
        end_run();
        plain += c;
    }
    end_run();
    return plain;
}

/// The names of all formats, with commas between.
std::string all_formats() {
    std::string names = format_names();
    std::erase(names, ' ');
    return names;
}

/// Everything that a batch writes and says, in every format, where one of its three projects holds
/// this survey.
std::map<std::string, std::string> batch_with(const std::string& hidden,
                                              const std::vector<std::string>& options = {},
                                              const std::string& answers = {}) {
    const NewFolder folder;
    if (!answers.empty())
        folder.write("in/answers.csv", answers);
    folder.write("in/door.yaml", small_submission("door", survey("20", "agree: 18")));
    folder.write("in/hidden.yaml", small_submission("hidden", hidden));
    folder.write("in/ramp.yaml", small_submission("ramp"));
    std::vector<std::string> arguments{"--format", all_formats()};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Ended ended = run_batch(folder, arguments);
    auto said = files_below(folder.path() / "out");
    for (auto& [name, bytes] : said)
        if (name.ends_with(".json") || name.ends_with(".jsonl"))
            bytes = without_hashes(bytes);
    said["standard output"] = ended.out;
    said["standard error"] = ended.err;
    said["status"] = std::to_string(ended.status);
    return said;
}

/// The names of what differs between two runs.
std::string difference(const std::map<std::string, std::string>& first,
                       const std::map<std::string, std::string>& second) {
    std::string names;
    for (const auto& [name, bytes] : first)
        if (second.count(name) == 0 || second.at(name) != bytes)
            names += name + " ";
    for (const auto& [name, bytes] : second)
        if (first.count(name) == 0)
            names += name + " ";
    return names;
}

/// A project that says itself what words and columns of its file mean.
const std::string told_by_hand =
    "groups:\n  parents: {kind: parent-carer, people: 12}\n  young: {kind: young-person, people: "
    "4}\nstatements:\n  responses:\n    file: answers.csv\n    groups: {\"Parent from the "
    "villages\": ignore, \"Officer\": parents}\n    columns: {\"The biscuits were nice\": "
    "equal-partner, \"Remarks\": ignore}\n";

/// Its file: nine parents, three officers with one number, and these others.
std::string rows_by_hand(int villages, int tests, int young) {
    std::string rows = "ID,Group,The biscuits were nice,Remarks\n";
    const auto add = [&](int times, const std::string& row) {
        for (int i = 0; i < times; ++i)
            rows += row + "\n";
    };
    add(9, ",parents,Agree,");
    add(3, "7,Officer,Agree,");
    add(young, ",young,Agree,");
    add(villages, ",Parent from the villages,Disagree,");
    add(2, ",,Disagree,");
    add(2, ",parents; young,Disagree,");
    add(tests, ",test,Disagree,");
    add(1, ",parents,,not for me");
    return rows;
}

} // namespace

TEST_CASE("the public report of a group of four is the same whatever its answers say") {
    const std::string all_agree = report("agree: 4", View::everyone);
    CHECK(report("disagree: 4", View::everyone) == all_agree);
    CHECK(report("agree: 1, unsure: 2", View::everyone) == all_agree);
    CHECK(report("agree: 5", View::everyone) == report("disagree: 5", View::everyone));
    CHECK(report("disagree: 4", View::panel) != report("agree: 4", View::panel));
}

TEST_CASE("a public report does not tell to how many of a small number a statement did not apply") {
    const auto told = [](const std::string& people, const std::string& answers) {
        const Judged judged = judge(survey(people, answers));
        return write_text(
            make_report(charter_mark(), judged.submission, judged.assessment, View::everyone), {});
    };
    CHECK(told("12", "agree: 2, did_not_apply: 10") == told("12", "disagree: 4, did_not_apply: 8"));
    CHECK(told("4", "did_not_apply: 4") == told("3", "did_not_apply: 1"));
    CHECK(told("4", "agree: 1, did_not_apply: 3") == told("4", "agree: 1, did_not_apply: 2"));
    CHECK(told("12", "did_not_apply: 1") == told("12", "did_not_apply: 4"));
    CHECK(told("12", "agree: 1, did_not_apply: 1") == told("12", "disagree: 2, did_not_apply: 2"));
}

TEST_CASE("everything that a public batch writes is the same whatever one project's file hides") {
    const auto all_agree = batch_with(survey("4", "agree: 4"));
    CHECK(all_agree.at("status") == "0");
    CHECK(all_agree.at("results.jsonl").find("\"sha256\":\"hash\"") != std::string::npos);
    CHECK(difference(batch_with(survey("4", "disagree: 4")), all_agree) == "");
    CHECK(difference(batch_with(survey("4", "agree: 1, unsure: 2")), all_agree) == "");
    CHECK(difference(batch_with(survey("3", "agree: 3")), all_agree) == "");
    CHECK(difference(batch_with(survey("1", "disagree: 1")), all_agree) == "");
    for (const std::string verdict : {"mark", "conditions"})
        CHECK(difference(batch_with(survey("4", "disagree: 4"), {"--require", verdict}),
                         batch_with(survey("4", "agree: 4"), {"--require", verdict})) == "");
}

TEST_CASE("how many of a small group stand in a file of answers is in nothing that a public batch "
          "writes or says") {
    const auto batch = [](int parents, int young, const std::string& answer) {
        std::string rows = "Group,equal-partner\n";
        for (int i = 0; i < parents; ++i)
            rows += "parents,Agree\n";
        for (int i = 0; i < young; ++i)
            rows += "young," + answer + "\n";
        return batch_with("groups:\n  parents: {kind: parent-carer, people: 12}\n  young: {kind: "
                          "young-person, people: 4}\nstatements:\n  responses: answers.csv\n",
                          {}, rows);
    };
    for (const int parents : {0, 9}) {
        const auto four = batch(parents, 4, "Yes");
        CHECK(four.at("status") == "0");
        CHECK(four.at("standard error").find("answers.csv") != std::string::npos);
        CHECK(difference(batch(parents, 4, "No"), four) == "");
        CHECK(difference(batch(parents, 3, "Yes"), four) == "");
        CHECK(difference(batch(parents, 1, "No"), four) == "");
    }
}

TEST_CASE("the panel's report says in every format which rows of a file were not counted, and what "
          "the project itself says of it") {
    const auto panel = [](int villages) {
        return batch_with(told_by_hand, {"--view", "panel"}, rows_by_hand(villages, 1, 4));
    };
    const auto said = panel(24);
    const std::string notes = said.at("hidden.json");
    for (const std::string note :
         {"`answers.csv` has 46 rows: 16 were counted, 1 has no answer, 2 name no group, 2 name "
          "several groups, 24 are of groups that are to be left out, 1 looks like a test.",
          "2 of the rows in `answers.csv` that were counted have the number of an earlier one, so "
          "they may be the same person again.",
          "As the project says, in `answers.csv` “Parent from the villages” was left out (24 rows) "
          "and “Officer” was counted as parents (3 rows).",
          "As the project says, in `answers.csv` the column “The biscuits were nice” was read as "
          "the statement “I am an equal partner in the local area” and the column “Remarks” was "
          "not read."}) {
        INFO(note);
        CHECK(notes.find(note) != std::string::npos);
    }
    const std::string other = difference(panel(25), said);
    for (const std::string ending : {".txt", ".html", ".md", ".csv", ".json", ".xlsx"}) {
        INFO(ending);
        CHECK(other.find("hidden" + ending + " ") != std::string::npos);
    }
}

TEST_CASE("the public report says that answers were not counted, and never how many or whose") {
    const auto reports = [](int villages, int tests, int young) {
        auto said = batch_with(told_by_hand, {}, rows_by_hand(villages, tests, young));
        said.erase("standard error"); // for whoever runs it: it names the lines to mend
        return said;
    };
    const auto some = reports(24, 1, 4);
    for (const std::string format : {"hidden.json", "hidden.csv"}) {
        INFO(format);
        for (const std::string note :
             {"Some answers in the project's file were not counted. The panel sees how many, and "
              "why.",
              "The project itself says what some words or columns of its file mean. The panel sees "
              "which."})
            CHECK(some.at(format).find(note) != std::string::npos);
        for (const std::string hidden : {"villages", "Officer", "biscuits", "answers.csv"})
            CHECK(some.at(format).find(hidden) == std::string::npos);
    }
    CHECK(difference(reports(1, 1, 4), some) == "");
    CHECK(difference(reports(4, 30, 4), some) == "");
    CHECK(difference(reports(0, 1, 3), some) == "");
    CHECK(difference(reports(24, 0, 1), some) == "");
}

TEST_CASE(
    "how many of a group of four came to meetings changes nothing that a public batch writes") {
    const auto came = [](const std::string& people) {
        std::string meetings;
        for (const std::string day : {"01", "02", "03"})
            meetings += "    - {id: m" + day + ", date: 2025-03-" + day +
                        ", stage: plan, attended: {parents: 6, young: " + people + "}}\n";
        return survey("4", "agree: 2, disagree: 1") + "do:\n  meetings:\n" + meetings;
    };
    const auto one = batch_with(came("1"));
    CHECK(difference(batch_with(came("3")), one) == "");
    CHECK(difference(batch_with(came("4")), one) == "");
    const auto panel = [&](const std::string& people) {
        return batch_with(came(people), {"--view", "panel"}).at("hidden.txt");
    };
    const std::string title = "One person who speaks for a whole group.";
    CHECK(panel("1").find(title) != std::string::npos);
    CHECK(panel("3").find(title) == std::string::npos);
}

TEST_CASE("whether an answer that is not to be shared was done or refused is in nothing public") {
    const auto heard = [](const std::string& share, const std::string& answer) {
        // of staff, since a refusal to families counts on the ladder, and a verdict is public
        const std::string all = survey("20", "agree: 18");
        const std::string groups = "groups:\n";
        return groups + "  staff: {kind: school, people: 20}\n" + all.substr(groups.size()) +
               "do:\n  heard:\n    - {id: h1, date: 2025-03-01, from: staff, stage: plan, "
               "said: Open later, told: 2025-04-01, share: " +
               share + ", " + answer + "}\n";
    };
    const auto done = batch_with(heard("no", "did: It opens at six"));
    CHECK(done.at("results.jsonl").find("\"answer\":\"answered\"") != std::string::npos);
    CHECK(difference(batch_with(heard("no", "why_not: There is no money")), done) == "");
    const auto shared = batch_with(heard("yes", "did: It opens at six"));
    CHECK(shared.at("results.jsonl").find("\"answer\":\"done\"") != std::string::npos);
    const std::string told =
        difference(batch_with(heard("yes", "why_not: There is no money")), shared);
    const std::vector<std::string> panel_only{"--view", "panel"};
    const std::string panel =
        difference(batch_with(heard("no", "why_not: There is no money"), panel_only),
                   batch_with(heard("no", "did: It opens at six"), panel_only));
    for (const std::string ending : {".txt", ".html", ".md", ".csv", ".json", ".xlsx"}) {
        INFO(ending);
        CHECK(told.find("hidden" + ending + " ") != std::string::npos);
        CHECK(panel.find("hidden" + ending + " ") != std::string::npos);
    }
}

TEST_CASE("the panel's batch shows what the public one hides, and only where that project is told "
          "of") {
    const auto agree = batch_with(survey("4", "agree: 4"), {"--view", "panel"});
    const auto disagree = batch_with(survey("4", "disagree: 4"), {"--view", "panel"});
    const std::string names = difference(agree, disagree);
    for (const std::string ending : {".txt", ".html", ".md", ".csv", ".json", ".xlsx"}) {
        INFO(ending);
        CHECK(names.find("hidden" + ending + " ") != std::string::npos);
    }
    CHECK(names.find("door") == std::string::npos);
    CHECK(names.find("ramp") == std::string::npos);
}

TEST_CASE("a run with a project and a run without it tell nothing that its own report hides") {
    // What can be worked out from two runs is a function of what they show; so it is enough that
    // the runs themselves are the same, whichever projects stand beside the one that hides.
    const auto alone = [](const std::string& hidden) {
        const NewFolder folder;
        folder.write("in/hidden.yaml", small_submission("hidden", hidden));
        (void)run_batch(folder, {"--format", "none"});
        auto files = files_below(folder.path() / "out");
        files["results.jsonl"] = without_hashes(files["results.jsonl"]);
        return files;
    };
    CHECK(difference(alone(survey("4", "agree: 4")), alone(survey("2", "disagree: 2"))) == "");
}

} // namespace hidden_answers_test
