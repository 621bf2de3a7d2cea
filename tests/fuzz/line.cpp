// Bytes as a command line: whatever is asked for, the program ends with a status that is
// documented, and writes nothing but what it was asked to.
#include <array>
#include <sstream>
#include <vector>

#include <fcntl.h>

#include "coprod/run.h"
#include "fuzz/check.h"
#include "fuzz/scratch.h"
#include "fuzz/texts.h"
#include "input/escape.h"
#include "rules/judged.h"

namespace coprod_fuzz {

using namespace coprod;

namespace {

using Files = std::map<std::string, std::string>;

constexpr std::size_t most_arguments = 30;

struct Ended {
    int status = 0;
    std::string out;
    std::string err;
};

Ended run_program(const std::vector<std::string>& arguments) {
    static const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    Surroundings around;
    around.today = coprod_tests::day(coprod_tests::judged_on);
    around.input = nothing;
    around.columns = 80;
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, out, err, around);
    return {status, out.str(), err.str()};
}

std::string small_project(const std::string& id) {
    return "coprod: 1\nproject: {id: " + id + ", title: A ramp}\n" +
           "groups: {parents: {kind: parent-carer, people: 12}}\n";
}

/// What lies in the folder: a file of each sort that a command takes.
Files first_files() {
    Files files{
        {"project.yaml", small_project("ramp")},
        {"wrong.yaml", "coprod: 1\nproject: {titel: A ramp}\n"},
        {"in/one.yaml", small_project("one")},
        {"in/two.yaml", small_project("two")},
        {"answers.csv", "Group,equal-partner\nparents,Agree\n"},
        {"pledges.csv", "organisation,kind,date\nOak Tree School,school,2025-01-02\n"},
        {"panel.yaml", "coprod_panel: 1\nproject: ramp\ndate: 2026-01-20\n"
                       "members: [{role: A parent, kind: parent-carer, from_project: no}]\n"
                       "decision: {verdict: not-yet, reason: It has only begun}\n"},
        {"charter.yaml",
         "coprod_charter: 1\nid: ours\ntitle: Our charter\nversion: \"1\"\nabout: Northshire\n"
         "documents: [{id: ours, title: Our words, publisher: Northshire, text: ours.txt}]\n"
         "definition: {wording: Together, source: {document: ours, section: Front}}\n"
         "take: [{from: stockport, parts: [values, commitments, outcomes, kinds, ways_of_knowing, "
         "placeholders, mark, verdicts]}]\n"},
    };
    scratch().fill(files);
    files["results.jsonl"] = run_program({"assess", "--charter", "south-gloucestershire",
                                          "--format", "json", "project.yaml", "in/one.yaml"})
                                 .out;
    return files;
}

/// The text without what would lead out of the folder.
std::string kept_inside(std::string text) {
    for (std::size_t at = 0; (at = text.find("..", at)) != std::string::npos; ++at)
        text[at] = '_';
    std::erase(text, '\0');
    if (!text.starts_with('-'))
        return text.erase(0, text.find_first_not_of('/'));
    const std::size_t slash = text.find('/');
    return slash == std::string::npos ? text : text.insert(slash, ".");
}

/// Whether the file, or a folder that it is in, is named in the text.
bool names_it(const std::string& text, const std::string& file) {
    for (std::size_t end = file.size(); end != std::string::npos && end > 0;
         end = file.rfind('/', end - 1))
        if (text.find(file.substr(0, end)) != std::string::npos)
            return true;
    return false;
}

void check_files(const Files& before, const Files& after, const std::string& asked,
                 const std::string& said) {
    for (const auto& [name, bytes] : before)
        require(after.contains(name), "no file that was there goes away: " + name);
    for (const auto& [name, bytes] : after) {
        const std::string own = name.substr(name.rfind('/') + 1);
        require(!own.starts_with(".coprod-"), "no temporary file is left: " + name);
        const auto old = before.find(name);
        if (old != before.end() && old->second == bytes)
            continue;
        require(names_it(asked, name) || names_it(said, escape_line(name)),
                "only what was asked for, or is told of, is written: " + name);
    }
}

} // namespace

void fuzz_line(Bytes bytes) {
    static const Files first = first_files();
    Files files = first;
    std::vector<std::string> arguments;
    std::istringstream lines(text_of(bytes));
    std::string asked;
    for (std::string line; std::getline(lines, line) && arguments.size() < most_arguments;) {
        if (line.starts_with('+')) {
            files[kept_inside(line.substr(1))] = small_project("ramp");
            continue;
        }
        arguments.push_back(kept_inside(line));
        asked += arguments.back() + "\n";
    }
    files.erase("");
    scratch().fill(files);
    const Files before = scratch().files();
    const Ended ended = run_program(arguments);
    require(ended.status >= exit_status::done && ended.status <= exit_status::cannot_write,
            "the status is a documented one");
    require(ended.err.find("inside the program") == std::string::npos,
            "nothing goes wrong inside: " + ended.err);
    require_no(steering_trouble(ended.err));
    // A workbook is packed, and the script in the form's page holds controls as it was published.
    if (!ended.out.starts_with("PK") && !ended.out.starts_with("<!DOCTYPE html>"))
        require_no(steering_trouble(ended.out, "\r\t"));
    require(ended.status == exit_status::done || !(ended.err + ended.out).empty(),
            "what went wrong is told");
    const Files after = scratch().files();
    check_files(before, after, asked, ended.err);
    require(ended.status != exit_status::wrong_command_line || before == after,
            "a wrong command line writes nothing");
}

} // namespace coprod_fuzz
