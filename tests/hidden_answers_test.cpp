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

} // namespace

TEST_CASE("the public report of a group of four is the same whatever its answers say") {
    const std::string all_agree = report("agree: 4", View::everyone);
    CHECK(report("disagree: 4", View::everyone) == all_agree);
    CHECK(report("agree: 1, unsure: 2", View::everyone) == all_agree);
    CHECK(report("agree: 5", View::everyone) == report("disagree: 5", View::everyone));
    CHECK(report("disagree: 4", View::panel) != report("agree: 4", View::panel));
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
