// Writes made-up submissions of the usual size, as many as are wanted, for measuring: the same
// number gives the same files.
//
//   coprod_make_submissions FOLDER COUNT
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <fmt/format.h>

#include "charter/load_charter.h"

namespace {

using coprod::Charter;

constexpr std::size_t in_one_folder = 1000;

/// A number that looks random and is the same in every run.
std::size_t pick(std::size_t project, std::size_t what, std::size_t of) {
    std::uint64_t mixed = project * 0x9E3779B97F4A7C15ULL + what * 0xBF58476D1CE4E5B9ULL;
    mixed ^= mixed >> 31;
    mixed *= 0x94D049BB133111EBULL;
    mixed ^= mixed >> 29;
    return static_cast<std::size_t>(mixed % of);
}

const char* sentence(std::size_t project, std::size_t what) {
    constexpr const char* sentences[] = {
        "Parents, young people and staff wrote this together at the first meeting, and looked at "
        "it again in the autumn.",
        "We asked each family how it wanted to be reached, and kept to what they said.",
        "The youth group drew up a list of what had to change, and three of the five points were "
        "done by the summer.",
        "Everyone had the papers a week before, in large print for those who wanted it.",
        "Two parents and the team leader share the chair, and the next date is agreed before "
        "people leave.",
        "It was harder than we thought to meet at a time that suited working parents.",
    };
    return sentences[pick(project, what, std::size(sentences))];
}

void add_head(std::string& text, const Charter& charter, std::size_t project) {
    text += fmt::format(
        "coprod: 1\n\nproject:\n  id: made-up-{0}\n  title: Made-up project number {0}\n"
        "  organisation: Northshire school number {1}\n  level: {2}\n  start: 2025-0{3}-03\n"
        "  end: 2025-12-1{4}\n  claims: {5}\n\ngroups:\n"
        "  parents: {{kind: parent-carer, name: Northshire parents' forum, people: {6}}}\n"
        "  youth: {{kind: young-person, name: Youth group, people: {7}}}\n"
        "  staff: {{kind: council, name: The team, people: 5}}\n\n",
        project, project / 3, charter.levels[pick(project, 1, charter.levels.size())].id,
        1 + pick(project, 2, 5), pick(project, 3, 9), charter.ladder->rungs[pick(project, 4, 3)].id,
        6 + pick(project, 5, 20), 3 + pick(project, 6, 12));
}

void add_questions(std::string& text, const char* form,
                   const std::vector<coprod::Question>& questions, std::size_t project) {
    text += fmt::format("{}:\n", form);
    for (std::size_t i = 0; i < questions.size(); ++i)
        text += fmt::format("  {}: >-\n    {}\n    {}\n", questions[i].id,
                            sentence(project, 10 + i), sentence(project, 30 + i));
    text += "\n";
}

void add_records(std::string& text, const Charter& charter, std::size_t project) {
    text += "do:\n  meetings:\n";
    const auto& stages = charter.ladder->stages;
    for (std::size_t i = 0; i < stages.size(); ++i)
        text += fmt::format(
            "    - id: m{0}\n      date: 2025-0{1}-1{0}\n      stage: {2}\n"
            "      attended: {{parents: {3}, youth: {4}, staff: 3}}\n      chaired_by: {5}\n"
            "      agenda: [\"What we heard\", \"What to do next\", \"Dates\"]\n"
            "      outcomes: >-\n        {6}\n"
            "      follow_up:\n        - {{action: Write to everyone, owner: staff, due: "
            "2025-10-1{0}, done: 2025-10-0{1}}}\n      where: Shared drive, minutes\n",
            i, 2 + i, stages[i].id, 2 + pick(project, 50 + i, 8), 1 + pick(project, 60 + i, 6),
            pick(project, 70 + i, 2) == 0 ? "parents" : "staff", sentence(project, 80 + i));
    text += "  decisions:\n    - {id: d1, date: 2025-08-20, what: What is done first, by: "
            "[parents, youth, staff]}\n  heard:\n";
    for (std::size_t i = 0; i < 4; ++i)
        text += fmt::format(
            "    - id: h{0}\n      date: 2025-0{1}-05\n      from: {2}\n      said: >-\n"
            "        {3}\n      did: >-\n        {4}\n      told: 2025-09-0{1}\n      share: {5}\n",
            i, 2 + i, i % 2 == 0 ? "parents" : "youth", sentence(project, 90 + i),
            sentence(project, 95 + i), i == 3 ? "no" : "yes");
    text += "\ninvolvement:\n";
    for (const char* group : {"parents", "youth"}) {
        text += fmt::format("  {}: {{", group);
        for (std::size_t i = 0; i < stages.size(); ++i)
            text += fmt::format("{}{}: {}", i == 0 ? "" : ", ", stages[i].id,
                                pick(project, 100 + i, 4) == 0 ? "discussed" : "shared");
        text += "}\n";
    }
}

void add_claims(std::string& text, const Charter& charter, std::size_t project) {
    text += "\ncommitments:\n";
    std::size_t i = 0;
    for (const coprod::Commitment& commitment : charter.commitments) {
        text +=
            fmt::format("  {}:\n    how: >-\n      {}\n    evidence: [e{}, m{}]\n", commitment.id,
                        sentence(project, 110 + i), i % 8, i % charter.ladder->stages.size());
        ++i;
    }
    text += "\nevidence:\n";
    for (i = 0; i < 8; ++i)
        text += fmt::format("  - {{id: e{0}, kind: workshop, from: [{1}], took_part: [parents, "
                            "youth, staff], date: 2025-0{2}-2{0}, stage: {3}, title: Notes {0}, "
                            "where: Shared drive}}\n",
                            i, pick(project, 140 + i, 3) == 0 ? "staff" : "parents", 2 + i % 7,
                            charter.ladder->stages[i % charter.ladder->stages.size()].id);
    text += "\nstatements:\n";
    i = 0;
    for (const coprod::Statement& statement : charter.statements) {
        text +=
            fmt::format("  {}: {{parents: {{agree: {}, unsure: 1}}, youth: {{agree: {}}}, "
                        "staff: {{agree: 5}}}}\n",
                        statement.id, 3 + pick(project, 150 + i, 3), 1 + pick(project, 160 + i, 3));
        ++i;
    }
    text += "\n";
}

std::string submission(const Charter& charter, std::size_t project) {
    std::string text;
    add_head(text, charter, project);
    add_questions(text, "plan", charter.forms->plan, project);
    add_records(text, charter, project);
    add_claims(text, charter, project);
    add_questions(text, "review", charter.forms->review, project);
    return text;
}

} // namespace

int main(int argc, char** argv) {
    const long count = argc == 3 ? std::strtol(argv[2], nullptr, 10) : 0;
    if (count < 1) {
        std::fputs("usage: coprod_make_submissions FOLDER COUNT\n", stderr);
        return 2;
    }
    const auto loaded = coprod::load_charter(std::string(coprod::default_charter()));
    if (!loaded.charter)
        return 1;
    const std::filesystem::path top = argv[1];
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        const auto folder = top / fmt::format("part-{:04}", i / in_one_folder);
        if (i % in_one_folder == 0)
            std::filesystem::create_directories(folder);
        std::ofstream file(folder / fmt::format("made-up-{}.yaml", i), std::ios::binary);
        file << submission(*loaded.charter, i);
        if (!file.flush()) {
            std::fputs("a file could not be written\n", stderr);
            return 1;
        }
    }
    return 0;
}
