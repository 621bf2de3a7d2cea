// Progress is for a terminal, and for nothing else.
#include "commands/batch_folder.h"
#include "commands/process.h"

using namespace coprod_tests;

namespace batch_terminal_test {

namespace {

void write_three(const NewFolder& folder) {
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("in/broken.yaml", broken_submission);
    folder.write("in/c.yaml", small_submission("door"));
}

/// What a batch of the three files writes to standard error.
std::string said_to(Process::Error error, const std::vector<std::string>& more = {},
                    const std::string& terminal = "xterm") {
    const NewFolder folder;
    write_three(folder);
    std::vector<std::string> arguments{"batch", "in", "-o", "reports", "--jobs", "2"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    Process batch(folder, arguments, error, terminal);
    const std::string said = batch.rest();
    CHECK(batch.status() == 3);
    return said;
}

/// As a terminal passes it on.
std::string with_returns(const std::string& text) {
    std::string changed;
    for (const char c : text)
        changed += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return changed;
}

} // namespace

TEST_CASE("on a terminal a batch draws one line over and over, and takes it away at the end") {
    const std::string said = said_to(Process::Error::terminal);
    CHECK(said.starts_with("\r\x1b[K[######--------------]  1 of 3  a.yaml\r\x1b[K"));
    CHECK(said.ends_with("\r\x1b[K[####################]  3 of 3  c.yaml\r\x1b[K"));
    CHECK(said.find("\r\x1b[K" + with_returns(broken_said)) != std::string::npos);
}

TEST_CASE("in a pipe, on a terminal that cannot draw, or with --quiet nothing is drawn") {
    CHECK(said_to(Process::Error::pipe) == broken_said);
    CHECK(said_to(Process::Error::terminal, {"--quiet"}) == with_returns(broken_said));
    CHECK(said_to(Process::Error::terminal, {}, "dumb") == with_returns(broken_said));
}

} // namespace batch_terminal_test
