// `coprod new`: what it writes, and what it never does.
#include "commands/batch_folder.h"

#include "charter/shipped.h"
#include "guides/submission_schema.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace new_test {

namespace {

namespace fs = std::filesystem;

const std::string schema_name = "coprod-charter-mark.schema.json";
const std::string wrote =
    "Wrote garden.yaml. Open it in any text editor and fill in what you know.\n";
const std::string wrote_schema = "Wrote " + schema_name +
                                 ". Editors such as VS Code use it to help while you type; you "
                                 "need not open it.\n";

Ended run_inside(const NewFolder& folder, const std::vector<std::string>& arguments) {
    const InsideFolder inside(folder.path());
    return run_program(arguments);
}

void check_complaint(const std::vector<std::string>& arguments, const std::string& said) {
    const NewFolder folder;
    const Ended ended = run_inside(folder, arguments);
    CAPTURE(arguments);
    CHECK(ended.err == said);
    CHECK(ended.out == "");
    CHECK(ended.status == exit_status::wrong_command_line);
    CHECK(files_below(folder.path()).empty());
}

/// A charter of Northshire's own.
std::string own_charter() {
    std::string text = bytes_of(COPROD_SOURCE_DIR "/data/charters/stockport.yaml");
    return text.replace(text.find("id: \"stockport\""), 15, "id: \"northshire\"");
}

} // namespace

TEST_CASE("`coprod new` shows a submission, and writes none") {
    const NewFolder folder;
    const Ended ended = run_inside(folder, {"new"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out.starts_with("# yaml-language-server: $schema=" + schema_name + "\n"));
    CHECK(files_below(folder.path()).empty());
}

TEST_CASE("`coprod new -o` writes what it would have shown, and beside it the schema for editors") {
    const NewFolder folder;
    const Ended ended = run_inside(folder, {"new", "-o", "garden.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.out == "");
    CHECK(ended.err == wrote + wrote_schema);
    CHECK((bytes_of(folder.path() / "garden.yaml") == run_program({"new"}).out));
    CHECK((bytes_of(folder.path() / schema_name) == submission_schema(mark_charter())));
    CHECK(files_below(folder.path()).size() == 2);
}

TEST_CASE("a new submission can be assessed as it is") {
    const NewFolder folder;
    for (const ShippedCharter& charter : shipped_charters()) {
        CAPTURE(charter.id);
        const std::string name = std::string(charter.id) + ".yaml";
        CHECK(
            run_inside(folder, {"new", "--charter", std::string(charter.id), "-o", name}).status ==
            exit_status::done);
        const Ended judged = run_inside(folder, {"assess", name});
        CHECK(judged.status == exit_status::done);
        CHECK(judged.err == "");
        CHECK(judged.out.find("Verdict: Not enough evidence") != std::string::npos);
    }
}

TEST_CASE("`coprod new` never writes over anything") {
    const NewFolder folder;
    folder.write("garden.yaml", "mine");
    const Ended ended = run_inside(folder, {"new", "-o", "garden.yaml"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: garden.yaml: There is something of this name already, and it stays "
                       "as it is. Name another file, or move it away.\n");
    CHECK(bytes_of(folder.path() / "garden.yaml") == "mine");
    CHECK(files_below(folder.path()).size() == 1);
    fs::create_symlink("nowhere.yaml", folder.path() / "link.yaml");
    CHECK(run_inside(folder, {"new", "-o", "link.yaml"}).status == exit_status::cannot_write);
    CHECK_FALSE(fs::exists(folder.path() / "nowhere.yaml"));
}

TEST_CASE("a schema that is there stays as it is, and an older one is named") {
    const NewFolder folder;
    folder.write(schema_name, submission_schema(mark_charter()));
    CHECK(run_inside(folder, {"new", "-o", "garden.yaml"}).err == wrote);
    fs::remove(folder.path() / "garden.yaml");
    folder.write(schema_name, "{}");
    const Ended ended = run_inside(folder, {"new", "-o", "garden.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == wrote + schema_name +
                           " was there already and stays as it is. It helps editors; to renew it, "
                           "delete it and run:\n  coprod schema submission > " +
                           schema_name + "\n");
    CHECK(bytes_of(folder.path() / schema_name) == "{}");
}

TEST_CASE("`coprod new --plain` writes keys only, and no schema") {
    const NewFolder folder;
    CHECK(run_inside(folder, {"new", "--plain", "-o", "garden.yaml"}).err == wrote);
    const std::string text = bytes_of(folder.path() / "garden.yaml");
    CHECK(text.starts_with("coprod: 1\n"));
    CHECK(text.find('#') == std::string::npos);
    CHECK(files_below(folder.path()).size() == 1);
}

TEST_CASE("what is given on the command line stands in the new submission") {
    const Ended ended =
        run_program({"new", "--id", "our-garden", "--title", "Gates: \"open\" #1", "--organisation",
                     "Northshire Council", "--level", "strategic", "--start", "2025-06", "--end",
                     "2025-12-18", "--claims", "co-design", "--primary-reason", "yes"});
    CHECK(ended.status == exit_status::done);
    const Submission submission = good_submission(ended.out);
    CHECK(submission.project.id == "our-garden");
    CHECK(submission.project.title.value == "Gates: \"open\" #1");
    CHECK(submission.project.organisation.value == "Northshire Council");
    CHECK(submission.project.level == index_of(mark_charter().levels, "strategic"));
    CHECK(iso(submission.project.start->date) == "2025-06-01");
    CHECK(iso(submission.project.end->date) == "2025-12-18");
    CHECK(submission.project.claims == index_of(mark_charter().ladder->rungs, "co-design"));
    CHECK(submission.project.primary_reason.value == "yes");
}

TEST_CASE("an answer that the file could not hold is refused in the reader's words") {
    check_complaint({"new", "-o", "a.yaml", "--level", "stratejic"},
                    "coprod: --level: no level is called ‘stratejic’\nDid you mean `strategic`?\n");
    check_complaint({"new", "-o", "a.yaml", "--start", "10/06/2025"},
                    "coprod: --start: `start` takes a date or a month, year first, and this is "
                    "‘10/06/2025’\nDid you mean 2025-06-10?\n");
    check_complaint(
        {"new", "-o", "a.yaml", "--id", "Our garden"},
        "coprod: --id: ‘Our garden’ cannot be a project's id\nUse lower-case letters, "
        "digits and hyphens, 64 at most, such as `our-garden`: it names the report files.\n");
    const NewFolder folder;
    const Ended hostile = run_inside(folder, {"new", "-o", "a.yaml", "--title", "a\x1b[2J"});
    CHECK(hostile.status == exit_status::wrong_command_line);
    CHECK(hostile.err.find('\x1b') == std::string::npos);
    CHECK(files_below(folder.path()).empty());
}

TEST_CASE("a file whose name does not end like a submission's is not written") {
    check_complaint({"new", "-o", "garden"},
                    "coprod: -o takes a file whose name ends in .yaml, and this is ‘garden’\n"
                    "Write -o garden.yaml\n");
}

TEST_CASE("a new submission for a charter of one's own says so, and names its own schema") {
    const NewFolder folder;
    folder.write("ours.yaml", own_charter());
    const Ended ended = run_inside(folder, {"new", "--charter", "ours.yaml", "-o", "a.yaml"});
    CHECK(ended.status == exit_status::done);
    const std::string made = bytes_of(folder.path() / "a.yaml");
    CHECK(made.starts_with("# yaml-language-server: $schema=coprod-northshire.schema.json\n"));
    CHECK(made.find("\ncharter:\n") != std::string::npos);
    CHECK(fs::exists(folder.path() / "coprod-northshire.schema.json"));
    CHECK(run_inside(folder, {"assess", "--charter", "ours.yaml", "a.yaml"}).err == "");
}

TEST_CASE("a charter that cannot be used makes no submission") {
    const NewFolder folder;
    const Ended ended = run_inside(folder, {"new", "--charter", "stokport", "-o", "a.yaml"});
    CHECK(ended.status == exit_status::bad_charter);
    CHECK(ended.err.ends_with("The charter cannot be used, so nothing can be told from it.\n"));
    CHECK(files_below(folder.path()).empty());
}

TEST_CASE("a submission that cannot be written leaves nothing behind") {
    const NewFolder folder;
    const Ended ended = run_inside(folder, {"new", "-o", "no-such-folder/a.yaml"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err.starts_with("coprod: no-such-folder/a.yaml: "));
    CHECK(files_below(folder.path()).empty());
}

TEST_CASE("the next step is to check the file, on a terminal only") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    folder.write("our charter.yaml", own_charter());
    Surroundings world;
    world.terminal = world.progress = true;
    const Ended usual = run_in(world, {"new", "-o", "garden.yaml"});
    CHECK(usual.err ==
          wrote + wrote_schema + "\nNext: fill it in, then: coprod check garden.yaml\n");
    const Ended own =
        run_in(world, {"new", "--plain", "--charter", "our charter.yaml", "-o", "a b.yaml"});
    CHECK(own.err == "Wrote a b.yaml. Open it in any text editor and fill in what you know.\n"
                     "\nNext: fill it in, then: coprod check --charter 'our charter.yaml' "
                     "'a b.yaml'\n");
    CHECK(run_in(world, {"new"}).err == "");
}

} // namespace new_test
