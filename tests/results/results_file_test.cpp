// Reading results back from a file: every line, and what is said of bad ones.
#include "catch.h"
#include "folder.h"
#include "input/reading.h"
#include "results/json_result.h"
#include "results/read_results.h"
#include "results/sample_results.h"

using namespace coprod;
using namespace coprod_tests;

namespace results_file_test {

namespace {

struct ReadAll {
    std::vector<Result> results;
    std::string messages;
    std::size_t bad_lines = 0;
};

ReadAll read_all(const std::string& path) {
    Diagnostics diagnostics("r.jsonl");
    ResultsFile file(path, diagnostics);
    ReadAll read;
    for (Result result; file.next(result);)
        read.results.push_back(result);
    Result none;
    CHECK_FALSE(file.next(none)); // and so it stays
    read.messages = rendered(diagnostics);
    read.bad_lines = file.bad_lines();
    return read;
}

ReadAll read_bytes(const std::string& bytes) {
    const NewFolder folder;
    folder.write("r.jsonl", bytes);
    return read_all((folder.path() / "r.jsonl").string());
}

std::string line_of(const std::string& file) {
    Result result = refused_result();
    result.file = file;
    return result_line(result);
}

std::string files_in(const ReadAll& read) {
    std::string files;
    for (const Result& result : read.results)
        files += result.file + ' ';
    return files;
}

const std::string name_another =
    "  help: Name a results.jsonl that coprod wrote; it has one result on each line.\n";
const std::string assess_again =
    "  help: Assess that file again for a new line; the other lines are read.\n";

} // namespace

TEST_CASE("every line of a results file is read, in its order") {
    const ReadAll read =
        read_bytes(line_of("a") + "\n" + line_of("b") + "\n" + line_of("c") + "\n");
    CHECK(files_in(read) == "a b c ");
    CHECK(read.messages == "");
    CHECK(read.bad_lines == 0);
}

TEST_CASE("a byte-order mark, CRLF, empty lines and a last line without its end do no harm") {
    const ReadAll read = read_bytes("\xEF\xBB\xBF\r\n" + line_of("a") + "\r\n\r\n \t\n\n" +
                                    line_of("b") + "\r\n" + line_of("c"));
    CHECK(files_in(read) == "a b c ");
    CHECK(read.messages == "");
}

TEST_CASE("a bad line is named with its number, and the others are read") {
    const ReadAll read = read_bytes(line_of("a") + "\n{\"schema\":\"x\x1b[31m\"}\n\n" +
                                    line_of("b") + "\n" + line_of("c").substr(0, 50));
    CHECK(files_in(read) == "a b ");
    CHECK(read.bad_lines == 2);
    CHECK(read.messages ==
          "r.jsonl:2:1: error: at byte 13 this is no longer JSON, and a line that coprod wrote is "
          "needed [bad-result]\n" +
              assess_again +
              "r.jsonl:5:1: error: the line ends before the result does, and a whole line of JSON "
              "is needed [bad-result]\n" +
              assess_again);
}

TEST_CASE("many bad lines are counted, and the first twenty of them are listed") {
    std::string bytes = line_of("a") + "\n";
    for (int i = 0; i < 30; ++i)
        bytes += "{}\n";
    const ReadAll read = read_bytes(bytes + line_of("b") + "\n");
    CHECK(files_in(read) == "a b ");
    CHECK(read.bad_lines == 30);
    CHECK(read.messages.find("r.jsonl:21:1: error: `schema` is missing") != std::string::npos);
    CHECK(read.messages.find("r.jsonl:22:1: error:") == std::string::npos);
    CHECK(read.messages.ends_with("r.jsonl:32:1: error: 30 lines are no results; the first 20 of "
                                  "them are listed [too-many-mistakes]\n" +
                                  name_another));
}

TEST_CASE("a line of the longest length is read, and one of a byte more is passed over") {
    const std::string line = line_of("a");
    const std::string spaces(longest_result_line() - line.size() - 1, ' ');
    const ReadAll read = read_bytes(line + spaces + "\n" + line_of("b") + spaces + " \r\n" +
                                    line_of("c") + spaces + "  \n" + line_of("d") + "\n");
    CHECK(files_in(read) == "a b d ");
    CHECK(read.messages ==
          "r.jsonl:3:1: error: the line has more than 8,192 KiB (8,388,608 bytes) [line-too-long]\n"
          "  help: If the file was judged with a raised --max-size, give the same here. If not, "
          "assess that file again for a new line; the other lines are read.\n");
}

TEST_CASE("the longest line grows with the submissions that may be judged") {
    CHECK(longest_result_line() == 8'388'608);
    CHECK(longest_result_line(1) == longest_result_line());
    CHECK(longest_result_line(default_file_limit) == longest_result_line());
    CHECK(longest_result_line(default_file_limit + 1) == longest_result_line() + 32);
    CHECK(longest_result_line(largest_file_limit) == 2'147'483'648);
}

TEST_CASE("a file with nothing in it says so") {
    for (const char* bytes : {"", "\n", "\xEF\xBB\xBF", " \r\n\t\n"}) {
        CAPTURE(bytes);
        CHECK(read_bytes(bytes).messages ==
              "r.jsonl: error: there is nothing in this file [empty-file]\n" + name_another);
    }
}

TEST_CASE("a file that is no results file is not read to its end") {
    for (const char* bytes : {"project:\n  id: a\n", "[{\"a\": 1}]\n", "PK\x03\x04 x\n{\n"}) {
        CAPTURE(bytes);
        const ReadAll read = read_bytes(bytes);
        CHECK(read.messages == "r.jsonl: error: this is no file of results: its first line does "
                               "not begin with { [not-results]\n" +
                                   name_another);
    }
    CHECK(read_bytes("\xFF\xFE{").messages ==
          "r.jsonl: error: the file is saved as UTF-16, and UTF-8 is needed [not-utf8]\n"
          "  help: Save it again as UTF-8, or name the file that coprod itself wrote.\n");
}

TEST_CASE("a file of other JSON says that no line of it is a result") {
    CHECK(read_bytes("{\"a\": 1}\n").messages ==
          "r.jsonl: error: no line of this file is a result [not-results]\n" + name_another +
              "r.jsonl:1:1: error: `schema` is missing, and a result of coprod has "
              "\"coprod-results/1\" there [bad-result]\n" +
              assess_again);
}

TEST_CASE("a folder, a file that is not there and one that fails are named as for submissions") {
    const NewFolder folder;
    CHECK(read_all(folder.path().string()).messages ==
          "r.jsonl: error: this is a folder, and a single file is needed here [not-a-file]\n"
          "  help: Name a file inside the folder.\n");
    CHECK(read_all((folder.path() / "none").string()).messages ==
          "r.jsonl: error: there is no file of this name [no-such-file]\n"
          "  help: Check the spelling of the name and the folder it is in.\n");
    CHECK(read_all("/proc/self/mem").messages ==
          "r.jsonl: error: the file could not be read to its end: Input/output error "
          "[read-error]\n"
          "  help: Try again; if it goes on, copy the file to another disk.\n");
}

} // namespace results_file_test
