// `assess` with -o, --report and several forms: which files there are afterwards, and which are
// left alone.
#include "commands/batch_folder.h"

#include <algorithm>

#include "commands/formats.h"

using namespace coprod;
using namespace coprod_tests;

namespace assess_out_test {

namespace {

namespace fs = std::filesystem;

const std::string hint = "`coprod assess --help` shows how it is used.\n";

/// ramp.yaml and in/door.yaml are good, in/broken.yaml is not.
struct Files {
    NewFolder folder;

    Files() {
        folder.write("ramp.yaml", small_submission("ramp"));
        folder.write("in/door.yaml", small_submission("door"));
        folder.write("in/broken.yaml", broken_submission);
    }
    [[nodiscard]] Ended run(std::vector<std::string> arguments) const {
        const InsideFolder inside(folder.path());
        arguments.insert(arguments.begin(), "assess");
        return run_program(arguments);
    }
    [[nodiscard]] std::string bytes(const std::string& name) const {
        return bytes_of(folder.path() / name);
    }
    [[nodiscard]] bool has(const std::string& name) const {
        return fs::exists(folder.path() / name);
    }
    /// All files but the submissions, each with a space behind it.
    [[nodiscard]] std::string written() const {
        std::string names;
        for (const auto& [name, bytes] : files_below(folder.path()))
            if (!name.ends_with(".yaml"))
                names += name + " ";
        return names;
    }
    [[nodiscard]] std::string shown(const std::string& format, const std::string& name) const {
        return run({"--format", format, name}).out;
    }
};

/// What ends with that status and leaves no file.
void check_nothing_written(const Files& files, const std::vector<std::string>& arguments,
                           int status, const std::string& said) {
    const std::string before = files.written();
    const Ended ended = files.run(arguments);
    CAPTURE(arguments);
    CHECK(ended.err == said);
    CHECK(ended.out == "");
    CHECK(ended.status == status);
    CHECK(files.written() == before);
}

/// The names of files that all forms of a report have in a folder, sorted.
std::string all_names(const std::string& begin) {
    std::vector<std::string> names;
    for (const ReportFormat& format : report_formats())
        names.push_back(begin + std::string(format.ending));
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names)
        text += name + " ";
    return text;
}

std::string all_formats() {
    std::string names = format_names();
    std::erase(names, ' ');
    return names;
}

} // namespace

TEST_CASE("-o writes one form of one submission into that file, and its ending chooses the form") {
    for (const ReportFormat& format : report_formats()) {
        const Files files;
        const std::string name = "out" + std::string(format.ending);
        CAPTURE(name);
        const Ended ended = files.run({"-o", name, "ramp.yaml"});
        CHECK(ended.status == exit_status::done);
        CHECK(ended.out == "");
        CHECK(ended.err == "Wrote " + name + ".\n");
        CHECK(files.written() == name + " ");
        if (find_format(format.name) == &format)
            CHECK((files.bytes(name) == files.shown(std::string(format.name), "ramp.yaml")));
    }
}

TEST_CASE("a name without an ending means the usual form, and --format weighs more than both") {
    const Files files;
    for (const std::string name : {"report", ".report", "report.2026", "report."})
        CHECK(files.run({"-o", name, "ramp.yaml"}).err == "Wrote " + name + ".\n");
    CHECK(files.run({"--format", "text", "-o", "report.docx", "ramp.yaml"}).status ==
          exit_status::done);
    CHECK(files.run({"--format", "json", "-o", "report.html", "ramp.yaml"}).status ==
          exit_status::done);
    CHECK(files.written() == ".report report report. report.2026 report.docx report.html ");
    CHECK(files.bytes("report") == files.shown("text", "ramp.yaml"));
    CHECK(files.bytes("report.docx") == files.shown("text", "ramp.yaml"));
    CHECK(files.bytes("report.html") == files.shown("json", "ramp.yaml"));
}

TEST_CASE("an ending that no form has is refused where no form is named") {
    const Files files;
    std::string endings;
    for (const ReportFormat& format : report_formats())
        endings += (endings.empty() ? "" : ", ") + std::string(format.ending);
    const std::vector<std::pair<std::string, std::string>> meant{
        {".docx", "Did you mean `html`? Word can open it. "},
        {".pdf", "Did you mean `html`? A browser can print it into a PDF file. "},
        {".xls", "Did you mean `xlsx`? "},
        {".odt", ""},
    };
    for (const auto& [ending, question] : meant)
        check_nothing_written(
            files, {"-o", "a.folder/report" + ending, "ramp.yaml"}, exit_status::wrong_command_line,
            "coprod: no form of a report has files that end in ‘" + ending + "’\n" + question +
                "They end in " + endings + ". With --format a file may have any name.\n");
}

TEST_CASE("-o - is standard output") {
    const Files files;
    const Ended ended = files.run({"-o", "-", "--format", "json", "ramp.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.out == files.shown("json", "ramp.yaml"));
    const Ended beside = files.run({"-o", "-", "--report", "json:a.json", "ramp.yaml"});
    CHECK(beside.out == files.shown("text", "ramp.yaml"));
    CHECK(beside.err == "Wrote a.json.\n");
    CHECK(files.written() == "a.json ");
}

TEST_CASE("a form with several files has the one with the ending of the file that is named") {
    for (const ReportFormat& format : report_formats()) {
        const std::string ending(format.ending.substr(format.ending.rfind('.')));
        CAPTURE(format.ending);
        CHECK(format_for_file(format.name, "somewhere/else" + ending).ending.ends_with(ending));
        CHECK(&format_for_file(format.name, "else.docx") == find_format(format.name));
        CHECK(format_for_file("else" + std::string(format.ending)) == &format);
    }
    CHECK(format_for_file("else.docx") == nullptr);
}

TEST_CASE("-o is a folder where it is one, where it ends in /, and for more than one report") {
    const Files files;
    fs::create_directory(files.folder.path() / "there");
    CHECK(files.run({"-o", "there", "ramp.yaml"}).err == "Wrote there/ramp.txt.\n");
    CHECK(files.run({"-o", "new/er/", "ramp.yaml"}).err == "Wrote new/er/ramp.txt.\n");
    CHECK(files.run({"-o", "two", "ramp.yaml", "in/door.yaml"}).err ==
          "Found 2: 2 assessed, 0 refused, 0 unreadable.\n"
          "Wrote two/ramp.txt.\nWrote two/door.txt.\n");
    CHECK(files.run({"-o", "forms", "--format", "json,text,json", "ramp.yaml"}).err ==
          "Wrote forms/ramp.json.\nWrote forms/ramp.txt.\n");
    CHECK(files.written() == "forms/ramp.json forms/ramp.txt new/er/ramp.txt there/ramp.txt "
                             "two/door.txt two/ramp.txt ");
    CHECK(files.bytes("two/door.txt") == files.shown("text", "in/door.yaml"));
}

TEST_CASE("a folder gets every form that --format names, with all files of each") {
    const Files files;
    CHECK(files.run({"-o", "out", "--format", all_formats(), "ramp.yaml"}).status ==
          exit_status::done);
    CHECK(names_below(files.folder.path() / "out") == all_names("ramp"));
}

TEST_CASE("several reports are not put into a folder with a file's name by mistake") {
    const Files files;
    for (const std::vector<std::string>& more :
         {std::vector<std::string>{"in"}, {"ramp.yaml", "--format", "text,json"}}) {
        std::vector<std::string> arguments{"-o", "all.html"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        check_nothing_written(
            files, arguments, exit_status::wrong_command_line,
            "coprod: --out is a folder for several reports, and ‘all.html’ is the name of a file\n"
            "Name a folder, such as: -o reports (one that is called so all the same gets a / "
            "behind it).\n");
    }
    CHECK(files.run({"-o", "all.html/", "ramp.yaml"}).err == "Wrote all.html/ramp.txt.\n");
}

TEST_CASE("--report writes each form into its file, and shows nothing") {
    const Files files;
    const Ended ended = files.run(
        {"--report", "text:a.txt", "--report", "json:b", "--report", "html:c:d", "ramp.yaml"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.out == "");
    CHECK(ended.err == "Wrote a.txt.\nWrote b.\nWrote c:d.\n");
    CHECK(files.bytes("a.txt") == files.shown("text", "ramp.yaml"));
    CHECK(files.bytes("b") == files.shown("json", "ramp.yaml"));
    CHECK(files.bytes("c:d") == files.shown("html", "ramp.yaml"));
}

TEST_CASE("--report stands beside --format, which is shown, and beside -o") {
    const Files files;
    const Ended shown = files.run({"--format", "text", "--report", "json:a.json", "ramp.yaml"});
    CHECK(shown.out == files.shown("text", "ramp.yaml"));
    CHECK(shown.err == "Wrote a.json.\n");
    CHECK(files.run({"-o", "b.txt", "--report", "json:c.json", "ramp.yaml"}).err ==
          "Wrote b.txt.\nWrote c.json.\n");
    CHECK(files.run({"-o", "d/", "--report", "json:e.json", "ramp.yaml"}).err ==
          "Wrote e.json.\nWrote d/ramp.txt.\n");
    CHECK(files.written() == "a.json b.txt c.json d/ramp.txt e.json ");
}

TEST_CASE("--report without a form, without a file or with a form that is not known is wrong") {
    const Files files;
    const std::string use = "Name a form and a file, such as: --report html:report.html\n";
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"excel:a", "Did you mean `xlsx`? "},
        {":a", ""},
        {"picture:a", ""},
    };
    for (const auto& [report, question] : wrong)
        check_nothing_written(
            files, {"--report", report, "ramp.yaml"}, exit_status::wrong_command_line,
            "coprod: --report: takes FORMAT:FILE, where FORMAT is one of " + format_names() +
                "; and this is ‘" + report + "’\n" + question + use);
    for (const std::string report : {"text:", "text"})
        check_nothing_written(files, {"--report", report, "ramp.yaml"},
                              exit_status::wrong_command_line,
                              "coprod: --report: ‘" + report + "’ names no file\n" + use);
    check_nothing_written(files, {"--report", "", "ramp.yaml"}, exit_status::wrong_command_line,
                          "coprod: --report has nothing behind it\n"
                          "Write something behind it, or leave --report out.\n");
}

TEST_CASE("--report is for one submission, and a folder may hold several") {
    const Files files;
    for (const std::vector<std::string>& inputs :
         {std::vector<std::string>{"in"}, {"ramp.yaml", "in/door.yaml"}}) {
        std::vector<std::string> arguments{"--report", "text:a.txt"};
        arguments.insert(arguments.end(), inputs.begin(), inputs.end());
        check_nothing_written(files, arguments, exit_status::wrong_command_line,
                              "coprod: --report names the file of one submission, and here there "
                              "may be several\nWrite them into a folder, such as: -o reports\n");
    }
}

TEST_CASE("two reports never have one file, however its name is written") {
    const Files files;
    const std::string said = "Give each a file of its own.\n";
    check_nothing_written(files, {"--report", "text:a", "--report", "json:./a", "ramp.yaml"},
                          exit_status::wrong_command_line,
                          "coprod: two reports would be written into ‘./a’\n" + said);
    check_nothing_written(files, {"-o", "a", "--report", "json:in/../a", "ramp.yaml"},
                          exit_status::wrong_command_line,
                          "coprod: two reports would be written into ‘in/../a’\n" + said);
    fs::create_directory(files.folder.path() / "out");
    check_nothing_written(files, {"-o", "out", "--report", "json:out/ramp.txt", "ramp.yaml"},
                          exit_status::cannot_write,
                          "coprod: out/ramp.txt: Two reports would have this name. Choose another "
                          "for one of them.\nNo report was written.\n");
}

TEST_CASE("several forms, or one that cannot stand behind another, are not shown") {
    const Files files;
    const std::string said = "Write them into a folder, such as: -o reports\n";
    check_nothing_written(
        files, {"--format", "text,json", "ramp.yaml"}, exit_status::wrong_command_line,
        "coprod: --format names several forms, and only one can be shown\n" + said);
    for (const ReportFormat& format : report_formats()) {
        const std::string name(format.name);
        CAPTURE(name);
        if (find_format(name) == &format && format.joined == Joined::never) {
            check_nothing_written(files, {"--format", name, "ramp.yaml", "in/door.yaml"},
                                  exit_status::wrong_command_line,
                                  "coprod: several reports as " + name +
                                      " cannot be shown one behind the other\n" + said);
            CHECK(files.run({"--format", name, "ramp.yaml"}).status == exit_status::done);
        }
    }
}

TEST_CASE("a form for programs is not shown on a terminal, and goes into a pipe or a file") {
    const Files files;
    const InsideFolder inside(files.folder.path());
    Surroundings world{*parse_date("2026-03-31")};
    world.terminal = true;
    for (const ReportFormat& format : report_formats()) {
        const std::string name(format.name);
        if (find_format(name) != &format)
            continue;
        CAPTURE(name);
        std::ostringstream out;
        std::ostringstream err;
        const int status = run({"assess", "--format", name, "ramp.yaml"}, out, err, world);
        CHECK(status == (format.binary ? exit_status::wrong_command_line : exit_status::done));
        CHECK(out.str().empty() == format.binary);
        CHECK(err.str() == (format.binary ? "coprod: a report as " + name +
                                                " cannot be shown on a terminal\nWrite it into a "
                                                "file, such as: -o report" +
                                                std::string(format.ending) + "\n"
                                          : ""));
        CHECK(run({"assess", "--format", name, "-o", "out", "ramp.yaml"}, out, err, world) ==
              exit_status::done);
    }
}

} // namespace assess_out_test
