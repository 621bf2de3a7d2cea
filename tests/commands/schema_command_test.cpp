// `coprod schema`.
#include "commands/batch_folder.h"

#include "guides/submission_schema.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace schema_command_test {

TEST_CASE("coprod schema results prints the schema that every result is held against") {
    const Ended ended = run_program({"schema", "results"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK((ended.out == bytes_of(COPROD_SOURCE_DIR "/tests/golden/results-schema.json")));
    CHECK(ended.out.find("\"$id\": \"coprod-results-1\"") != std::string::npos);
}

TEST_CASE("coprod schema submission prints the schema for a charter") {
    const Ended usual = run_program({"schema", "submission"});
    CHECK(usual.status == exit_status::done);
    CHECK((usual.out == submission_schema(mark_charter())));
    const Ended other = run_program({"schema", "submission", "--charter", "stockport"});
    CHECK((other.out == submission_schema(charter_called("stockport"))));
    const Ended none = run_program({"schema", "submission", "--charter", "no-such.yaml"});
    CHECK(none.status == exit_status::bad_charter);
    CHECK(none.out == "");
    CHECK(none.err.ends_with("The charter cannot be used, so nothing can be told from it.\n"));
}

TEST_CASE("coprod schema panel prints the schema of a panel's file, with the charter's names") {
    const Ended ended = run_program({"schema", "panel"});
    CHECK(ended.status == exit_status::done);
    CHECK((ended.out == panel_schema(mark_charter())));
    for (const char* word :
         {"\"coprod_panel\"", "\"const\": \"parent-carer\"", "\"be-transparent\": {",
          "\"not-enough-evidence\"", "\"co-production\""}) {
        CAPTURE(word);
        CHECK(ended.out.find(word) != std::string::npos);
    }
}

TEST_CASE("coprod schema charter prints the schema of a charter") {
    const Ended ended = run_program({"schema", "charter"});
    CHECK(ended.status == exit_status::done);
    CHECK((ended.out == charter_schema()));
}

TEST_CASE("schema without a word, or with a wrong one, says which words there are") {
    const std::string hint = "`coprod schema --help` shows how it is used.\n";
    const Ended none = run_program({"schema"});
    CHECK(none.status == exit_status::wrong_command_line);
    CHECK(none.err ==
          "coprod: schema needs one of the words submission, panel, charter and results\n" + hint);
    for (const std::string of : {"report", "Results", ""}) {
        const Ended other = run_program({"schema", of});
        CHECK(other.status == exit_status::wrong_command_line);
        CHECK(other.out == "");
        const std::string meant = of == "Results" ? "Did you mean `results`? " : "";
        CHECK(other.err == "coprod: schema: takes submission, panel, charter or results, and this "
                           "is ‘" +
                               of + "’\n" + meant + hint);
    }
}

TEST_CASE("a charter is asked for only where the schema holds its names") {
    for (const std::string of : {"charter", "results"}) {
        const Ended ended = run_program({"schema", of, "--charter", "stockport"});
        CHECK(ended.status == exit_status::wrong_command_line);
        CHECK(ended.err == "coprod: the schema of " + of +
                               " is the same for every charter\nLeave --charter out.\n");
    }
}

TEST_CASE("a schema that cannot be written is an exit status of its own") {
    if (!std::filesystem::exists("/dev/full"))
        return;
    const NewFolder folder;
    const Ended ended = run_binary(folder, "", "schema results >/dev/full");
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: the output could not be written. Is the disk full?\n");
}

} // namespace schema_command_test
