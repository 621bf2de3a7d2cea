// A charter of an area's own: taking parts from the charters that come with the program and from a
// file beside it, and judging by it.
#include "charter/own_charter.h"

#include <sstream>

#include "coprod/run.h"

using namespace coprod_tests;

namespace charter_taking_test {

namespace {

void check_taking(const std::string& lines, const std::string& expected,
                  const std::string& beside = "") {
    CAPTURE(lines);
    CHECK(charter_messages(own_head + own_take_but("verdicts") + lines, beside) == expected);
}

const std::string project = R"(coprod: 1
groups:
  parents: {kind: parent-carer, people: 9}
  youth: {kind: young-person, people: 9}
do:
  heard:
    - {id: h1, date: 2025-06-10, from: parents, said: The door is heavy, did: It opens by itself, told: 2025-07-01}
)";

struct Ended {
    int status;
    std::string out;
    std::string err;
};

Ended assess_by_own(const std::string& own, const std::string& beside = "") {
    const NewFolder folder;
    folder.write("project.yaml", project);
    folder.write("own.yaml", own);
    if (!beside.empty())
        folder.write("beside.yaml", beside);
    const InsideFolder inside(folder.path());
    std::ostringstream out;
    std::ostringstream err;
    const int status =
        coprod::run({"assess", "--charter", "own.yaml", "--require", "mark", "project.yaml"}, out,
                    err, {*coprod::parse_date("2026-03-31"), false});
    return {status, out.str(), err.str()};
}

} // namespace

TEST_CASE("a charter that takes a part from one that is not there is told which may be meant") {
    check_taking(
        "  - {from: charter-mrak, parts: [verdicts, heard]}\n",
        R"(own.yaml:11:5: error: nothing can be taken from ‘charter-mrak’: there is no charter called ‘charter-mrak’ [charter-not-found]
  11 |   - {from: charter-mrak, parts: [verdicts, heard]}
     |     ^
  help: Did you mean `charter-mark`?
)");
    check_taking(
        "  - {from: beside.yaml, parts: [verdicts]}\n",
        R"(own.yaml:11:5: error: nothing can be taken from ‘beside.yaml’: there is no file of this name [no-such-file]
  11 |   - {from: beside.yaml, parts: [verdicts]}
     |     ^
  help: Check the spelling of the name and the folder it is in.
)");
}

TEST_CASE(
    "where a part that is needed is missing, no other charter's names of it are complained of") {
    for (const std::string kinds : {"kindz", "outcomes"}) {
        std::string take = own_take;
        take.replace(take.find("kinds"), 5, kinds);
        const std::string said =
            charter_messages(own_head + take + "  - {from: charter-mark, parts: [panel]}\n");
        CAPTURE(said);
        CHECK(said.find("error: the charter has no `kinds` [missing-key]\n") != std::string::npos);
        CHECK(said.find("charter charter-mark:") == std::string::npos);
    }
}

TEST_CASE("a part that the other charter does not have is named") {
    check_taking(
        "  - {from: charter-mark, parts: [verdicts]}\n  - {from: stockport, parts: [ladder]}\n",
        R"(own.yaml:12:5: error: ‘stockport’ has no part `ladder` [charter-part-not-found]
  12 |   - {from: stockport, parts: [ladder]}
     |     ^
  help: Take it from a charter that has it, or write it here.
)");
    check_taking("  - {from: charter-mark, parts: [verdict]}\n",
                 R"(own.yaml: error: the charter has no `verdicts` [missing-key]
  help: Write it, or take it from `charter-mark`.
own.yaml:11:5: error: no part is called ‘verdict’ [unknown-name]
  11 |   - {from: charter-mark, parts: [verdict]}
     |     ^
  help: Did you mean `verdicts`?
)");
}

TEST_CASE("a part that is taken in a circle is named once") {
    const std::string circle =
        R"(own.yaml:11:5: error: the part `verdicts` is taken from one charter after another, and written in none [charter-part-not-found]
  11 |   - {from: beside.yaml, parts: [verdicts]}
     |     ^
  help: Take it from a charter that has it, or write it here.
)";
    check_taking("  - {from: beside.yaml, parts: [verdicts]}\n", circle,
                 own_head + "  - {from: own.yaml, parts: [verdicts]}\n");
    check_taking(
        "  - {from: own.yaml, parts: [verdicts]}\n",
        R"(own.yaml:11:5: error: the part `verdicts` is taken from one charter after another, and written in none [charter-part-not-found]
  11 |   - {from: own.yaml, parts: [verdicts]}
     |     ^
  help: Take it from a charter that has it, or write it here.
)");
}

TEST_CASE("a part that is both taken and written is refused") {
    check_taking(
        "  - {from: charter-mark, parts: [verdicts, heard]}\n" + own_heard,
        R"(own.yaml:11:5: error: `heard` is taken from ‘charter-mark’ and written here as well [named-twice]
  11 |   - {from: charter-mark, parts: [verdicts, heard]}
     |     ^
  help: Keep one of the two.
)");
}

TEST_CASE("a list of parts is a list") {
    check_taking("  - {from: charter-mark, parts: verdicts}\n",
                 R"(own.yaml: error: the charter has no `verdicts` [missing-key]
  help: Write it, or take it from `charter-mark`.
own.yaml:11:33: error: `parts` takes a list, and this is a text [wrong-shape]
  11 |   - {from: charter-mark, parts: verdicts}
     |                                 ^
  help: Start each item on a line of its own with a hyphen and a space.
)");
}

TEST_CASE("a mistake in the file that a part is taken from is told with that file's name") {
    check_taking(
        "  - {from: beside.yaml, parts: [heard]}\n  - {from: charter-mark, parts: [verdicts]}\n",
        R"(own.yaml:11:5: error: ‘beside.yaml’ has no part `heard` [charter-part-not-found]
  11 |   - {from: beside.yaml, parts: [heard]}
     |     ^
  help: Take it from a charter that has it, or write it here.
beside.yaml:10:1: error: `heared` is not a part that a charter has [unknown-key]
  10 | heared: x
     | ^
  help: Did you mean `heard`?
)",
        own_head + "heared: x\n");
}

TEST_CASE("a project is judged by a charter of an area's own, end to end") {
    const Ended ended = assess_by_own(own_head + own_take + own_heard);
    CHECK(ended.err == "");
    CHECK(ended.status == coprod::exit_status::done);
    CHECK(ended.out.find("1 of 1 gates passed") != std::string::npos);
    CHECK(ended.out.find("Northshire charter, version 1") != std::string::npos);
}

TEST_CASE("a project is judged by parts that stand in a file beside the charter, and that one "
          "takes from another") {
    const std::string beside = own_head + own_take + own_heard;
    const std::string own =
        own_head + "  - {from: beside.yaml, parts: [kinds, placeholders, mark, verdicts, heard]}\n";
    const Ended ended = assess_by_own(own, beside);
    CHECK(ended.err == "");
    CHECK(ended.status == coprod::exit_status::done);
    CHECK(ended.out == assess_by_own(beside).out);
}

TEST_CASE("nothing is judged by a charter that cannot be used, and the status says so") {
    const Ended ended = assess_by_own(own_head + own_take);
    CHECK(ended.out == "");
    CHECK(ended.status == coprod::exit_status::bad_charter);
    CHECK(ended.err.ends_with("The charter cannot be used, so nothing was judged.\n"));
}

} // namespace charter_taking_test
