// Results that are very long: what a batch writes can be read again, with the same --max-size.
#include "commands/batch_folder.h"

#include "results/read_results.h"

using namespace coprod;
using namespace coprod_tests;

namespace long_results_test {

namespace {

/// A submission in which the name of a group, of so many letters, stands in the result for each of
/// forty things that the group said; `more` letters go into its title.
std::string said_by_a_long_name(std::size_t letters, std::size_t more = 0) {
    std::string text = "coprod: 1\nproject: {id: ramp, title: T" + std::string(more, 't') +
                       "}\ngroups:\n  parents:\n    kind: parent-carer\n    people: 12\n    name: "
                       ">-\n";
    constexpr std::size_t line = 10'000; // letters
    for (std::size_t written = 0; written < letters; written += line)
        text += "      " + std::string(std::min(line, letters - written), 'x') + "\n";
    text += "do:\n  heard:\n";
    for (int i = 0; i < 40; ++i)
        text += "    - {id: h" + std::to_string(i) +
                ", date: 2025-06-10, from: parents, said: More, share: yes}\n";
    return text;
}

std::string results_in(const NewFolder& folder) {
    return bytes_of(folder.path() / "out/results.jsonl");
}

Ended workstream(const NewFolder& folder, const std::vector<std::string>& more = {}) {
    const InsideFolder inside(folder.path());
    std::vector<std::string> arguments{"workstream", "out/results.jsonl"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_program(arguments);
}

/// A project whose result, where its file is called a.yaml, has a line of `length` or one byte
/// less; each more letter in the file's name is one more in the line.
struct Long {
    std::string text;
    std::size_t line = 0; ///< bytes
};

Long long_project(std::size_t length) {
    const auto line_of = [](const std::string& text) {
        const NewFolder folder;
        folder.write("in/a.yaml", text);
        REQUIRE(run_batch(folder, {"--format", "none"}).status == exit_status::done);
        return results_in(folder).size() - 1;
    };
    const std::size_t shorter = line_of(said_by_a_long_name(1001));
    const std::size_t each = shorter - line_of(said_by_a_long_name(1000)); // letter of the name
    const std::size_t letters = 990 + (length - shorter) / each; // lines of it are joined by spaces
    const std::size_t before = line_of(said_by_a_long_name(letters));
    REQUIRE(before <= length);
    Long made;
    made.text = said_by_a_long_name(letters, (length - before) / 2); // the title stands there twice
    made.line = line_of(made.text);
    REQUIRE(made.line + 1 >= length);
    REQUIRE(made.line <= length);
    return made;
}

} // namespace

TEST_CASE("a batch writes a result of the longest length, and refuses one of a byte more") {
    const std::size_t longest = longest_result_line();
    const Long project = long_project(longest - 1);
    for (const std::size_t line : {longest - 1, longest, longest + 1}) {
        CAPTURE(line);
        const NewFolder folder;
        const std::string file = "in/" + std::string(line - project.line + 1, 'a') + ".yaml";
        folder.write(file, project.text);
        folder.write("in/b.yaml", small_submission("door"));
        const Ended ended = run_batch(folder, {"--format", "none"});
        const auto lines = lines_of(results_in(folder));
        REQUIRE(lines.size() == 2);
        CHECK(workstream(folder).status == exit_status::done);
        if (line <= longest) {
            CHECK(ended.err == "");
            CHECK(ended.status == exit_status::done);
            CHECK(lines[0].size() == line);
            continue;
        }
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(ended.err ==
              file +
                  ": error: its result would have 8,192 KiB (8,388,609 bytes), and 8,192 KiB "
                  "(8,388,608 bytes) at most can be read again [result-too-long]\n"
                  "  help: Such a text stands in many places of the result: shorten the names of "
                  "groups and the titles of records to a line each, or raise the limit with "
                  "--max-size.\n" +
                  file + ": nothing was judged.\n");
        CHECK(names_below(folder.path() / "out") ==
              "index.html results.jsonl summary.csv workstream.txt ");
        CHECK(lines[0].find("\"code\":\"result-too-long\"") != std::string::npos);
    }
}

TEST_CASE("what a batch wrote with a raised --max-size is read again with the same") {
    const NewFolder folder;
    folder.write("in/a.yaml", said_by_a_long_name(60'000));
    const std::vector<std::string> raised{"--max-size", "1000000"};
    REQUIRE(run_batch(folder, {"--format", "xlsx", "--max-size", "1000000"}).err == "");
    REQUIRE(results_in(folder).size() > longest_result_line());
    const Ended usual = workstream(folder);
    CHECK(usual.status == exit_status::bad_submission);
    CHECK(usual.err.find("give the same here") != std::string::npos);
    const Ended again = workstream(folder, raised);
    CHECK(again.err == "");
    CHECK(again.status == exit_status::done);
    CHECK((again.out == bytes_of(folder.path() / "out/workstream.txt")));
    const InsideFolder inside(folder.path());
    const Ended compared =
        run_program({"compare", "out/results.jsonl", "out/results.jsonl", "--max-size", "1000000"});
    CHECK(compared.err == "");
    CHECK(compared.status == exit_status::done);
}

TEST_CASE("`workstream --max-size` takes a number of bytes") {
    const NewFolder folder;
    const Ended ended = workstream(folder, {"--max-size", "much"});
    CHECK(ended.status == exit_status::wrong_command_line);
    CHECK(ended.err == "coprod: --max-size: takes a number of bytes from 1 to 67108864, and this "
                       "is ‘much’\n`coprod workstream --help` shows how it is used.\n");
}

} // namespace long_results_test
