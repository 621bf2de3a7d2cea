// `coprod compare`: submissions, results and folders of both, beside each other.
#include "commands/batch_folder.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace compare_test {

namespace {

Ended compare_in(const NewFolder& folder, std::vector<std::string> arguments) {
    const InsideFolder inside(folder.path());
    arguments.insert(arguments.begin(), "compare");
    return run_program(arguments);
}

bool holds(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

/// A project with the id that earns the mark.
std::string earns_the_mark(const std::string& id) {
    Sections good = good_project();
    good.project = "{id: " + id + ", title: The " + id + ", start: 2025-01-10, end: 2025-12-01}";
    return good.text();
}

/// The same project when nobody had been told yet what came of what they said.
std::string told_nobody(const std::string& id) {
    std::string text = earns_the_mark(id);
    const std::string told = ", told: 2025-05-01";
    return text.erase(text.find(told), told.size());
}

/// Twelve parents who agree, and four young people with these answers.
std::string survey(const std::string& young_answers) {
    std::string statements;
    for (const Statement& statement : charter_mark().statements)
        statements +=
            "  " + statement.id + ": {parents: {agree: 9}, young: {" + young_answers + "}}\n";
    return "groups:\n  parents: {kind: parent-carer, people: 12}\n"
           "  young: {kind: young-person, people: 4}\nstatements:\n" +
           statements;
}

/// Two years of three projects: one improves, one stays as it is, one has a first and a last year.
void write_two_years(const NewFolder& folder) {
    folder.write("2025/ramp.yaml", told_nobody("ramp"));
    folder.write("2025/door.yaml", small_submission("door"));
    folder.write("2025/old.yaml", small_submission("old"));
    folder.write("2026/new.yaml", small_submission("new"));
    folder.write("2026/the-ramp.yaml", earns_the_mark("ramp"));
    folder.write("2026/door.yaml", small_submission("door"));
}

} // namespace

TEST_CASE("two submissions of a project are compared, the verdict first") {
    const NewFolder folder;
    folder.write("before.yaml", told_nobody("ramp"));
    folder.write("after.yaml", earns_the_mark("ramp"));
    const Ended ended = compare_in(folder, {"before.yaml", "after.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out.starts_with(
        "The ramp: what changed\n"
        "======================\n"
        "This comparison can be published. It is made from what the two public reports\n"
        "may show, and from nothing else.\n"
        "\n"
        "Verdict: Charter mark with conditions -> Charter mark\n"
        "-----------------------------------------------------\n"
        "The verdict is better than before.\n"
        "Before: before.yaml, as on 31 March 2026, judged by “Co-production charter mark,\n"
        "  version 1”\n"
        "After: after.yaml, as on 31 March 2026, judged by “Co-production charter mark,\n"
        "  version 1”\n"
        "\n"
        "Gates\n"
        "-----\n"
        "- Forms complete: passed, as before.\n"
        "- Values confirmed: passed, as before.\n"
        "- Doing with: passed, as before.\n"
        "- Statements agreed: passed, as before.\n"
        "- Heard and answered: not known -> passed.\n"
        "\n"
        "Closed: 1 gap\n"
        "-------------\n"
        "These were on the list of what keeps gates from passing, and are not on it now.\n"
        "- Heard and answered: What was heard, h1 (1 February 2025).\n"));
    CHECK(holds(ended.out, "\n- Days from hearing to telling: 0 of 1 told -> 89 days (1 of 1 "
                           "told).\n"));
}

TEST_CASE("a verdict that got worse is no failure of the run, and says what to do") {
    const NewFolder folder;
    folder.write("before.yaml", earns_the_mark("ramp"));
    folder.write("after.yaml", told_nobody("ramp"));
    const Ended ended = compare_in(folder, {"before.yaml", "after.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(holds(ended.out, "\nThe verdict is worse than before.\n"));
    CHECK(holds(ended.out, "\nNew: 1 gap\n"));
    CHECK(holds(ended.out, "\n  What to do now: Tell parents"));
}

TEST_CASE("two submissions of different projects are compared as they were named, with a note") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    folder.write("door.yaml", small_submission("door"));
    const Ended ended = compare_in(folder, {"ramp.yaml", "door.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(holds(ended.out,
                "\nPlease note: The two do not have the same project id (“ramp” and “door”). They\n"
                "are compared all the same, as they were named; please make sure that they are\n"
                "one project.\n"));
}

TEST_CASE("two folders are paired by project id, and what stands on one side only is listed") {
    const NewFolder folder;
    write_two_years(folder);
    const Ended ended = compare_in(folder, {"2025", "2026"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(holds(ended.out, "Before: 2025\nAfter: 2026\n2 projects stand on both sides.\n"
                           "- Better than before: 1\n- The same as before: 1\n"
                           "- Worse than before: 0\n\n"));
    const auto lines = lines_of(ended.out);
    const auto row = [&](const std::string& name) {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const std::string& line) {
            return line.starts_with(name);
        });
        return found == lines.end() ? std::string() : *found;
    };
    CHECK(row("Project  ").ends_with("  After                Change"));
    CHECK(row("The ramp  ").ends_with("  Charter mark         better"));
    CHECK(row("The door ").ends_with("  Not enough evidence  the same"));
    CHECK(holds(ended.out, "\nNothing changed: 1\nThe same verdict, the same gaps and the same "
                           "numbers as before:\n- The door in Northshire (Not enough evidence)\n"));
    CHECK(holds(ended.out, "\nOnly before: 1\nThese projects stand on the earlier side alone:\n"
                           "- The old in Northshire (2025/old.yaml)\n"));
    CHECK(holds(ended.out, "\nOnly after: 1\nThese projects stand on the later side alone:\n"
                           "- The new in Northshire (2026/new.yaml)\n"));
    CHECK(holds(ended.out, "\nThe ramp\n--------\n\nVerdict: Charter mark with conditions -> "
                           "Charter mark\n"));
    CHECK_FALSE(holds(ended.out, "\nThe door in Northshire\n---"));
}

TEST_CASE("a folder that a batch wrote and a results file give what their submissions give") {
    const NewFolder folder;
    write_two_years(folder);
    const InsideFolder inside(folder.path());
    REQUIRE(run_program({"batch", "2025", "-o", "reports"}).status == exit_status::done);
    const std::string direct = run_program({"compare", "2025", "2026"}).out;
    const Ended from_batch = run_program({"compare", "reports", "2026"});
    CHECK(from_batch.status == exit_status::done);
    CHECK(from_batch.err ==
          "note: reports holds results.jsonl, so the results in it are compared.\n");
    const Ended from_results = run_program({"compare", "reports/results.jsonl", "2026"});
    CHECK(from_results.err == "");
    CHECK(from_results.out == from_batch.out);
    // only the names of the side and of its files are others
    const auto verdicts = [](const std::string& text) {
        return text.substr(text.find("- Better"));
    };
    std::string renamed = verdicts(direct);
    for (auto at = renamed.find("2025/"); at != std::string::npos; at = renamed.find("2025/", at))
        renamed.erase(at, 5);
    CHECK(verdicts(from_batch.out) == renamed);
}

TEST_CASE("a result that stands alone in a file is a pair with a submission, whatever its name") {
    const NewFolder folder;
    folder.write("ramp.yaml", told_nobody("ramp"));
    folder.write("door.yaml", earns_the_mark("door"));
    const InsideFolder inside(folder.path());
    folder.write("kept.json", run_program({"assess", "--format", "json", "ramp.yaml"}).out);
    const Ended ended = run_program({"compare", "kept.json", "door.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(holds(ended.out, "Verdict: Charter mark with conditions -> Charter mark\n"));
}

TEST_CASE("projects without an id are paired by the name of their file, without its folder") {
    const NewFolder folder;
    const std::string no_id = "coprod: 1\nproject: {title: A ramp}\n";
    folder.write("2025/north/ramp.yaml", no_id);
    folder.write("2026/south/ramp.yml", no_id);
    const Ended ended = compare_in(folder, {"2025", "2026"});
    CHECK(ended.status == exit_status::done);
    CHECK(holds(ended.out, "A ramp: what changed\n"));
}

TEST_CASE("a name that stands twice on a side is named and not compared") {
    const NewFolder folder;
    folder.write("2025/ramp.yaml", small_submission("ramp"));
    folder.write("2026/ramp.yaml", small_submission("ramp"));
    folder.write("2026/ramp-copy.yaml", small_submission("ramp"));
    const Ended ended = compare_in(folder, {"2025", "2026"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(holds(ended.out, "\nNo project stands on both sides, so nothing could be compared.\n"));
    CHECK(holds(ended.out, "\nNot compared, as the name stands more than once: 1\n"));
    CHECK(holds(ended.out, "\n- ramp (after): 2026/ramp-copy.yaml and 2026/ramp.yaml; on the other "
                           "side\n  2025/ramp.yaml.\n"));
}

TEST_CASE(
    "a file with mistakes is listed, and its project on the other side says why it is alone") {
    const NewFolder folder;
    folder.write("2025/ramp.yaml", small_submission("ramp"));
    folder.write("2025/door.yaml", small_submission("door"));
    folder.write("2026/ramp.yaml", broken_submission);
    folder.write("2026/door.yaml", small_submission("door"));
    const Ended ended = compare_in(folder, {"2025", "2026"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(holds(ended.err, "2026/ramp.yaml: 1 mistake to mend; nothing was judged.\n"));
    CHECK(holds(ended.out, "- The ramp in Northshire (2025/ramp.yaml); the file of the same name "
                           "on the\n  other side, 2026/ramp.yaml, could not be judged\n"));
    CHECK(holds(ended.out,
                "\nFiles that were not judged: 1\n- 2026/ramp.yaml (after), has mistakes "
                "in it: A key does not exist in this\n  place.\n"));
}

TEST_CASE("a file that is not there and a line that is no result end with status 3") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    folder.write("bad.jsonl", "{\"schema\":\n");
    CHECK(compare_in(folder, {"gone.yaml", "ramp.yaml"}).status == exit_status::bad_submission);
    const Ended bad = compare_in(folder, {"bad.jsonl", "ramp.yaml"});
    CHECK(bad.status == exit_status::bad_submission);
    CHECK(holds(bad.err, "\nbad.jsonl:1:1: error: the line ends before the result does"));
    std::filesystem::create_directory(folder.path() / "empty");
    const Ended empty = compare_in(folder, {"empty", "empty"});
    CHECK(empty.status == exit_status::bad_submission);
    CHECK(empty.out == "");
    CHECK(empty.err == "No file that ends in .yaml or .yml was found in empty.\n"
                       "No file that ends in .yaml or .yml was found in empty.\n"
                       "Nothing was found on either side, so nothing was compared.\n");
}

TEST_CASE("results by two versions of a charter carry the warning on top, and what only one asks "
          "is not comparable") {
    const NewFolder folder;
    std::string charter = bytes_of(COPROD_SOURCE_DIR "/data/charters/stockport.yaml");
    const std::string id = "id: \"stockport\"\n";
    charter.replace(charter.find(id), id.size(), "id: \"northshire\"\n");
    folder.write("first.yaml", charter);
    charter.replace(charter.find("version: \"1\"\n"), 13, "version: \"2\"\n");
    const std::string wording = "We will be transparent";
    charter.replace(charter.find(wording), wording.size(), "We will be open to all");
    folder.write("second.yaml", charter);
    folder.write("ramp.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    for (const std::string version : {"first", "second"})
        folder.write(version + ".jsonl", run_program({"assess", "--format", "json", "--charter",
                                                      version + ".yaml", "ramp.yaml"})
                                             .out);
    const Ended ended = run_program({"compare", "first.jsonl", "second.jsonl"});
    CHECK(ended.status == exit_status::done);
    const auto lines = lines_of(ended.out);
    REQUIRE(lines.size() > 6);
    CHECK(lines[5].starts_with("Please note: These results were judged by two versions of the "));
    CHECK(holds(ended.out, "\nNot comparable: 1 gap\n"));
    CHECK(holds(ended.out, "It was worded differently before: We will be transparent\n"));
    CHECK(holds(ended.out, "\nThe two verdicts stand side by side; neither is called better or "
                           "worse.\n"));
    const Ended twice = run_program({"compare", "first.jsonl", "first.jsonl"});
    CHECK_FALSE(holds(twice.out, "Please note"));
}

TEST_CASE("charters that come with the program are known, so that results by two of them tell what "
          "each asks") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    for (const std::string charter : {"stockport", "stoke-on-trent"})
        folder.write(
            charter + ".jsonl",
            run_program({"assess", "--format", "json", "--charter", charter, "ramp.yaml"}).out);
    const Ended ended = run_program({"compare", "stockport.jsonl", "stoke-on-trent.jsonl"});
    CHECK(ended.status == exit_status::done);
    CHECK(holds(ended.out, "\n  The earlier charter does not ask this, or not in the same "
                           "words.\n"));
    CHECK_FALSE(holds(ended.out, "The results do not tell"));
}

TEST_CASE("a result that was kept twice in one file is one result") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    const std::string line = run_program({"assess", "--format", "json", "ramp.yaml"}).out;
    folder.write("twice.jsonl", line + line);
    CHECK(holds(run_program({"compare", "twice.jsonl", "ramp.yaml"}).out,
                "The ramp in Northshire: what changed\n"));
}

TEST_CASE("a public comparison is the same whatever its submissions hide") {
    const auto said = [](const std::string& before, const std::string& after,
                         const std::vector<std::string>& more = {}) {
        const NewFolder folder;
        folder.write("before.yaml", small_submission("ramp", survey(before)));
        folder.write("after.yaml", small_submission("ramp", survey(after)));
        std::vector<std::string> arguments{"before.yaml", "after.yaml"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Ended ended = compare_in(folder, arguments);
        return ended.out + ended.err + std::to_string(ended.status);
    };
    const std::string all_agree = said("agree: 4", "agree: 4");
    CHECK(said("agree: 4", "disagree: 4") == all_agree);
    CHECK(said("disagree: 4", "agree: 4") == all_agree);
    CHECK(said("agree: 1, unsure: 2", "disagree: 1, agree: 3") == all_agree);
    CHECK(holds(said("agree: 4", "agree: 4", {"--view", "panel"}),
                "\nPanel only, not for publication.\n"));
}

TEST_CASE("hostile texts cannot steer a terminal, and every line stays within 80 columns") {
    const NewFolder folder;
    const std::string evil =
        "project: {id: ramp, title: \"Red \\e[31m\\u202E ramp " + std::string(200, 'x') + "\"}\n";
    folder.write("be\x1b[31mfore.yaml", "coprod: 1\n" + evil);
    folder.write("after.yaml", "coprod: 1\nproject: {id: ramp, title: \"<b>Ramp</b> – " +
                                   std::string(200, 'y') + "\"}\n");
    const Ended ended = compare_in(folder, {"be\x1b[31mfore.yaml", "after.yaml"});
    for (const std::string& text : {ended.out, ended.err})
        for (const char c : text)
            CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
    folder.write("before.yaml", "coprod: 1\nproject: {id: ramp, title: Ramp}\n");
    for (const std::string& line :
         lines_of(compare_in(folder, {"before.yaml", "after.yaml"}).out)) {
        std::size_t columns = 0;
        for (const char c : line)
            columns += (static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1 : 0;
        CHECK(columns <= 80);
    }
}

TEST_CASE("a charter that cannot be used ends with status 4, and a wrong line with status 2") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    CHECK(compare_in(folder, {"--charter", "gone.yaml", "ramp.yaml", "ramp.yaml"}).status ==
          exit_status::bad_charter);
    const Ended one = compare_in(folder, {"ramp.yaml"});
    CHECK(one.status == exit_status::wrong_command_line);
    CHECK(one.err ==
          "coprod: compare needs two files or folders: how things stood, and how they stand now\n"
          "`coprod compare --help` shows how it is used.\n");
    CHECK(compare_in(folder, {"--require", "mark", "ramp.yaml", "ramp.yaml"}).status ==
          exit_status::wrong_command_line);
}

TEST_CASE("a signal ends a comparison before anything is shown") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    const std::atomic<int> interrupt{2};
    std::ostringstream out;
    std::ostringstream err;
    Surroundings world{*parse_date("2026-03-31")};
    world.signal = &interrupt;
    CHECK(run({"compare", "ramp.yaml", "ramp.yaml"}, out, err, world) == 130);
    CHECK(out.str().empty());
    CHECK(err.str() == "coprod: interrupted; no comparison was made.\n");
}

TEST_CASE("results that were judged by the panel make a comparison for the panel") {
    const NewFolder folder;
    folder.write("ramp.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    folder.write("panel.jsonl",
                 run_program({"assess", "--format", "json", "--view", "panel", "ramp.yaml"}).out);
    const Ended ended = run_program({"compare", "panel.jsonl", "ramp.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(holds(ended.out, "This comparison is for the panel only, and not for publication.\n"));
    CHECK(holds(ended.out, "\nPlease note: One of these results was made for everyone"));
    const Ended judged =
        run_program({"compare", "--charter", "stockport", "panel.jsonl", "panel.jsonl"});
    CHECK(judged.err == "note: these results were judged earlier, so --charter changes nothing.\n");
    const auto told = [](const std::string& after) {
        return run_program({"compare", "--date", "2027-01-31", "panel.jsonl", after}).err;
    };
    CHECK(told("panel.jsonl").empty());
    CHECK(told("ramp.yaml").starts_with("note: 31 January 2027 has not come yet"));
}

TEST_CASE("a blank file that was filled in is not called worse") {
    const NewFolder folder;
    folder.write("1/ramp.yaml", "project: {id: ramp, title: The ramp}\n");
    std::string answers = survey("agree: 4");
    for (auto at = answers.find("{agree: 9}"); at != std::string::npos;
         at = answers.find("{agree: 9}"))
        answers.replace(at, 10, "{disagree: 9}");
    folder.write("2/ramp.yaml", "project: {id: ramp, title: The ramp}\n" + answers);
    const Ended ended = compare_in(folder, {"1/ramp.yaml", "2/ramp.yaml"});
    CHECK(holds(ended.out, "\nMore is known now, and it is not enough yet.\n"));
    folder.write("2/door.yaml", small_submission("door"));
    const Ended folders = compare_in(folder, {"1", "2"});
    CHECK(holds(folders.out, "\n- Worse than before: 0\n"
                             "- Neither better nor worse, since more or less is known: 1\n"));
}

} // namespace compare_test
