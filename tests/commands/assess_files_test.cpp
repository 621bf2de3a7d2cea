// `assess` with several files and folders, and its JSON.
#include "commands/batch_folder.h"

#include "commands/formats.h"

#include "results/json_result.h"

using namespace coprod;
using namespace coprod_tests;

namespace assess_files_test {

namespace {

namespace fs = std::filesystem;

/// a.yaml is good, in/b.yaml too, in/broken.yaml is not.
struct Files {
    NewFolder folder;

    Files() {
        folder.write("a.yaml", small_submission("ramp"));
        folder.write("in/b.yaml", small_submission("door"));
        folder.write("in/broken.yaml", broken_submission);
    }
    [[nodiscard]] Ended run(std::vector<std::string> arguments) const {
        const InsideFolder inside(folder.path());
        arguments.insert(arguments.begin(), "assess");
        return run_program(arguments);
    }
};

std::string files_of(const std::string& lines) {
    std::string files;
    for (const std::string& line : lines_of(lines)) {
        std::string trouble;
        const auto result = parse_result(line, trouble);
        CHECK(trouble == "");
        files += (result ? result->file : "?") + " ";
    }
    return files;
}

} // namespace

TEST_CASE("several files are judged in the order in which they are named, two lines apart") {
    const Files files;
    const std::string a = files.run({"a.yaml"}).out;
    const std::string b = files.run({"in/b.yaml"}).out;
    const Ended both = files.run({"in/b.yaml", "a.yaml"});
    CHECK(both.status == exit_status::done);
    CHECK(both.out == b + "\n\n" + a);
    CHECK(both.err == "Found 2: 2 assessed, 0 refused, 0 unreadable.\n");
    CHECK(files.run({"a.yaml"}).err == "");
}

TEST_CASE("a folder stands for the submissions in it, and one bad file stops nothing") {
    const Files files;
    const Ended ended = files.run({"in", "a.yaml", "missing.yaml"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == files.run({"in/b.yaml"}).out + "\n\n" + files.run({"a.yaml"}).out);
    CHECK(ended.err == broken_said +
                           "missing.yaml: error: there is no file of this name [no-such-file]\n"
                           "  help: Check the spelling of the name and the folder it is in.\n"
                           "missing.yaml: nothing was judged.\n"
                           "Found 4: 2 assessed, 1 refused, 1 unreadable.\n");
    CHECK(files.run({"in/"}).err ==
          broken_said + "Found 2: 1 assessed, 1 refused, 0 unreadable.\n");
}

TEST_CASE("a folder without submissions is nothing to judge") {
    const Files files;
    fs::create_directory(files.folder.path() / "empty");
    const Ended ended = files.run({"empty"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == "");
    CHECK(ended.err == "No file that ends in .yaml or .yml was found, so nothing was judged.\n");
    CHECK(files.run({"empty", "a.yaml"}).status == exit_status::done);
}

TEST_CASE("--require is judged over all files, and a bad file weighs more") {
    const Files files;
    CHECK(files.run({"--require", "mark", "a.yaml", "in/b.yaml"}).status ==
          exit_status::below_required);
    CHECK(files.run({"--require", "mark", "in/broken.yaml", "a.yaml"}).status ==
          exit_status::bad_submission);
    CHECK(files.run({"--require", "mark", "a.yaml", "in/broken.yaml"}).status ==
          exit_status::bad_submission);
}

TEST_CASE("as JSON each file is one object on a line, also one that is not judged") {
    const Files files;
    const Ended one = files.run({"--format", "json", "a.yaml"});
    CHECK(one.status == exit_status::done);
    CHECK(one.err == "");
    CHECK(files_of(one.out) == "a.yaml ");
    CHECK(one.out.starts_with("{\"schema\":\"coprod-results/1\","));
    CHECK(one.out.ends_with("}\n"));
    const Ended all = files.run({"--format", "json", "a.yaml", "in", "missing.yaml"});
    CHECK(all.status == exit_status::bad_submission);
    CHECK(files_of(all.out) == "a.yaml in/b.yaml in/broken.yaml missing.yaml ");
    CHECK(all.out.starts_with(one.out));
    CHECK(count_of(all.out, "\"status\":\"assessed\"") == 2);
    CHECK(count_of(all.out, "\"status\":\"refused\"") == 1);
    CHECK(count_of(all.out, "\"status\":\"unreadable\"") == 1);
}

TEST_CASE("a file that was refused says in JSON what there is to mend") {
    const Files files;
    const Ended ended = files.run({"--format", "json", "in/broken.yaml"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err == broken_said);
    CHECK(ended.out.find("\"mistakes\":[{\"code\":\"unknown-key\",\"line\":2,\"column\":11,"
                         "\"message\":\"a key does not exist in this place\","
                         "\"help\":\"Check its spelling; docs/submission.md and `coprod explain` "
                         "list every key.\"}]}\n") != std::string::npos);
    CHECK(ended.out.find("\"verdict\"") == std::string::npos);
}

TEST_CASE("a form that does not exist is a wrong command line") {
    const Files files;
    const std::string lacking = " lacks a name beside a comma; write them without spaces, such as "
                                "html,xlsx";
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"none", "‘none’ is none of them"},
        {"pdf",
         "‘pdf’ is none of them. Did you mean `html`? A browser can print it into a PDF file."},
        {"text,", "‘text,’" + lacking},
        {",", "‘,’" + lacking},
        {"txt", "‘txt’ is none of them. Did you mean `text`?"},
    };
    for (const auto& [format, said] : wrong) {
        const Ended ended = files.run({"--format", format, "a.yaml"});
        CHECK(ended.status == exit_status::wrong_command_line);
        CHECK(ended.out == "");
        CHECK(ended.err == "coprod: --format: takes " + format_names() +
                               ", several with commas between; and " + said +
                               "\n`coprod assess --help` shows how it is used.\n");
    }
}

} // namespace assess_files_test
