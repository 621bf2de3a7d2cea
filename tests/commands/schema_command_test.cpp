// `coprod schema`.
#include "commands/batch_folder.h"

using namespace coprod;
using namespace coprod_tests;

TEST_CASE("coprod schema results prints the schema that every result is held against") {
    const Ended ended = run_program({"schema", "results"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK((ended.out == bytes_of(COPROD_SOURCE_DIR "/tests/golden/results-schema.json")));
    CHECK(ended.out.find("\"$id\": \"coprod-results-1\"") != std::string::npos);
}

TEST_CASE("the schema is of results, and of nothing else") {
    const std::string hint = "`coprod schema --help` shows how it is used.\n";
    const Ended none = run_program({"schema"});
    CHECK(none.status == exit_status::wrong_command_line);
    CHECK(none.err == "coprod: schema needs the word results\n" + hint);
    for (const std::string of : {"submission", "Results", ""}) {
        const Ended other = run_program({"schema", of});
        CHECK(other.status == exit_status::wrong_command_line);
        CHECK(other.out == "");
        CHECK(other.err.find("takes results, and this is ‘" + of + "’\n" + hint) !=
              std::string::npos);
    }
}

TEST_CASE("a schema that cannot be written is an exit status of its own") {
    if (!std::filesystem::exists("/dev/full"))
        return;
    const NewFolder folder;
    const Ended ended = run_binary(folder, "", "schema results >/dev/full");
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: the report could not be written. Is the disk full?\n");
}
