// Templates of an area's own: `coprod templates` and --templates.
#include "commands/batch_folder.h"

#include "writers/shipped_templates.h"

using namespace coprod;
using namespace coprod_tests;

namespace templates_test {

namespace {

namespace fs = std::filesystem;

const std::string not_used = "The templates cannot be used, so nothing was written.\n";

Ended run_in(const NewFolder& folder, const std::vector<std::string>& arguments) {
    const InsideFolder inside(folder.path());
    return run_program(arguments);
}

/// A submission, and a folder of templates with one file in it.
struct Own {
    NewFolder folder;

    Own(const std::string& name, const std::string& text) {
        folder.write("in/a.yaml", small_submission("ramp"));
        folder.write("own/" + name, text);
    }
    [[nodiscard]] Ended assess(const std::string& templates = "own") const {
        return run_in(folder,
                      {"assess", "--templates", templates, "--format", "html", "in/a.yaml"});
    }
};

/// Checks that these templates are refused in these words and nothing is judged or written.
void check_refused(const Own& own, const std::string& said, const std::string& templates = "own") {
    own.folder.write("in/broken.yaml", broken_submission);
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"assess", "in"},
                                                      {"batch", "in", "-o", "out"},
                                                      {"workstream", "-o", "out", "in"}}) {
        std::vector<std::string> all = arguments;
        all.insert(all.end(), {"--templates", templates});
        const Ended ended = run_in(own.folder, all);
        CAPTURE(arguments);
        CHECK(ended.err == said);
        CHECK(ended.out == "");
        CHECK(ended.status == exit_status::cannot_write);
        CHECK_FALSE(fs::exists(own.folder.path() / "out"));
    }
}

} // namespace

TEST_CASE("`coprod templates` lists every template with a word on it, in 80 columns") {
    const Ended ended = run_program({"templates"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    const auto lines = lines_of(ended.out);
    for (const ShippedTemplate& shipped : shipped_templates()) {
        const std::string begin = "  " + std::string(shipped.name) + " ";
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const std::string& each) {
            return each.starts_with(begin);
        });
        CAPTURE(begin);
        REQUIRE(line != lines.end());
        CHECK(line->find_first_not_of(' ', begin.size()) != std::string::npos);
    }
    for (const std::string& line : lines)
        CHECK(line.size() <= 80);
}

TEST_CASE("`coprod templates -o` writes the program's own, byte for byte") {
    const NewFolder folder;
    const Ended ended = run_in(folder, {"templates", "-o", "a/b"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.out == "");
    std::string said;
    for (const ShippedTemplate& shipped : shipped_templates()) {
        said += "Wrote a/b/" + std::string(shipped.name) + ".\n";
        CHECK((bytes_of(folder.path() / "a/b" / shipped.name) == shipped.text));
    }
    CHECK(ended.err == said);
    CHECK(files_below(folder.path()).size() == shipped_templates().size());
}

TEST_CASE("a template that is there already is not replaced, and then none is written") {
    const NewFolder folder;
    folder.write("own/colours.css", "mine");
    const std::string said = "There is something of this name already, so no template was written. "
                             "Name another folder, or move it away.\n";
    const Ended ended = run_in(folder, {"templates", "-o", "own"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: own/colours.css: " + said);
    CHECK(names_below(folder.path()) == "own/colours.css ");
    CHECK(bytes_of(folder.path() / "own/colours.css") == "mine");
    fs::create_directory(folder.path() / "link");
    fs::create_symlink("nowhere", folder.path() / "link/style.css");
    CHECK(run_in(folder, {"templates", "-o", "link"}).err == "coprod: link/style.css: " + said);
}

TEST_CASE("templates go nowhere where no folder can be, and -o needs a name") {
    const NewFolder folder;
    folder.write("file", "x");
    const Ended ended = run_in(folder, {"templates", "-o", "file"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: file: There is a file or a broken link called \"file\", so no "
                       "folder can be made there. Move it, or choose another name.\n");
    CHECK(run_in(folder, {"templates", "-o", ""}).err ==
          "coprod: --out has nothing behind it\nWrite something behind it, or leave --out out.\n");
    CHECK(run_in(folder, {"templates", "out"}).err ==
          "coprod: ‘out’ is one word too many\nDid you mean `-o out`? `coprod templates --help` "
          "shows how it is used.\n");
}

TEST_CASE("templates that were written out and not changed change nothing") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    REQUIRE(run_in(folder, {"templates", "-o", "own"}).status == exit_status::done);
    const Ended own =
        run_in(folder, {"assess", "--format", "html", "--templates", "own", "in/a.yaml"});
    CHECK(own.status == exit_status::done);
    CHECK((own.out == run_in(folder, {"assess", "--format", "html", "in/a.yaml"}).out));
}

TEST_CASE("a template of one's own takes the place of the program's, and the others stay") {
    const Own own("colours.css", "\xEF\xBB\xBF/* the colours of Northshire */\r\n");
    own.folder.write("own/.hidden", "x");
    const Ended ended = own.assess();
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out.find("\n/* the colours of Northshire */\n") != std::string::npos);
    CHECK(ended.out.find("--accent:") == std::string::npos);
    CHECK(ended.out.starts_with("<!DOCTYPE html>"));
    for (const std::string text : {"", " \n"})
        CHECK(Own("colours.css", text).assess().status == exit_status::done);
    CHECK(Own("colours.css", "/* " + std::string(50'000, 'x') + " */").assess().status ==
          exit_status::done); // longer than a line of a submission
}

TEST_CASE("a batch fills the same templates as assess does") {
    const Own own("colours.css", "/* the colours of Northshire */\n");
    const Ended ended = run_batch(own.folder, {"--templates", "own", "--format", "html"});
    CHECK(ended.status == exit_status::done);
    const std::string report = bytes_of(own.folder.path() / "out/ramp.html");
    CHECK((report == own.assess().out));
    CHECK(report.find("the colours of Northshire") != std::string::npos);
}

TEST_CASE("`workstream` takes templates too") {
    const Own own("colours.css", "/* the colours of Northshire */\n");
    REQUIRE(run_batch(own.folder).status == exit_status::done);
    const Ended plain = run_in(own.folder, {"workstream", "out/results.jsonl"});
    const Ended ended =
        run_in(own.folder, {"workstream", "--templates", "own", "out/results.jsonl"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out == plain.out);
}

TEST_CASE("a file that is no template is named, with what it may have been meant to be") {
    const std::string what_to_do =
        "Rename it, or take it away; `coprod templates` lists the names.\n" + not_used;
    check_refused(
        Own("colors.css", "x"),
        "coprod: own/colors.css: No template has this name. Did you mean `colours.css`? " +
            what_to_do);
    check_refused(Own("xyz/colours.css", "x"),
                  "coprod: own/xyz: No template has this name. " + what_to_do);
}

TEST_CASE("a folder of templates that is not there, or is none, is named with what to do") {
    const Own own("colours.css", "x");
    check_refused(own,
                  "coprod: missing: There is no folder of this name. Check its spelling; `coprod "
                  "templates -o FOLDER` makes one.\n" +
                      not_used,
                  "missing");
    check_refused(own,
                  "coprod: own/colours.css: This is no folder. Name the folder that the templates "
                  "are in.\n" +
                      not_used,
                  "own/colours.css");
}

TEST_CASE("templates are plain text in UTF-8 of 256 KiB at most") {
    check_refused(
        Own("style.css", "a\nb\xff\n"),
        "own/style.css:2:2: error: the byte 0xFF is not UTF-8 text here [invalid-utf8]\n"
        "  2 | b\\xff\n    |  ^\n"
        "  help: Save the file again as plain text in UTF-8: in most editors \"Save as\" asks for "
        "the encoding.\n" +
            not_used);
    check_refused(Own("style.css", "PK\x03\x04"),
                  "own/style.css: error: this is a Word, Excel, OpenDocument or zip file, and a "
                  "plain text file is needed [not-text]\n"
                  "  help: Copy its text into a plain text file and save that as UTF-8.\n" +
                      not_used);
    check_refused(Own("style.css", std::string(256 * 1024 + 1, 'x')),
                  "coprod: own/style.css: The file has 256 KiB (262,145 bytes), and a template may "
                  "have 256 KiB (262,144 bytes) at most. Shorten it.\n" +
                      not_used);
    CHECK(Own("style.css", std::string(256 * 1024, 'x')).assess().status == exit_status::done);
}

TEST_CASE("a mistake in a template is told with the file that it is in") {
    const std::string help = " Mend it, or take the file away to have the program's own.\n";
    check_refused(Own("masthead.html", "<p>{{{title}}}</p>\n"),
                  "coprod: own/masthead.html: In line 1 a text is printed as it is ({{{ or {{&), "
                  "and it could "
                  "hold anything. Use two braces: {{name}}." +
                      help + not_used);
    check_refused(Own("report.html", "{{> nowhere.css}}\n"),
                  "coprod: own/report.html: It includes {{> nowhere.css}}, and there is no "
                  "template of that name." +
                      help + not_used);
}

TEST_CASE("a template that is read is never written over") {
    const Own own("report.html", "<meta name=\"generator\" content=\"coprod\">\n");
    const Ended ended =
        run_in(own.folder, {"assess", "--templates", "own", "-o", "own/report.html", "in/a.yaml"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: own/report.html: This file is read here, so no report is written "
                       "over it. Choose another name for the report.\nNo report was written.\n");
}

TEST_CASE("a charter that cannot be used is told before the templates") {
    const Own own("colors.css", "x");
    CHECK(run_in(own.folder, {"assess", "--charter", "stokport", "--templates", "own", "in"})
              .status == exit_status::bad_charter);
}

TEST_CASE("a template that leaves out what tells a report from other files can be used again and "
          "again, and a panel's report never says that it can be published") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    for (const char* name :
         {"report.html", "easy-read.html", "easy-read.txt", "report.md", "actions.md"})
        folder.write(std::string("own/") + name, "{{title}}\n");
    for (const std::string view : {"public", "panel"})
        for (int time = 0; time < 2; ++time) {
            const Ended ended =
                run_in(folder, {"assess", "--view", view, "--templates", "own", "--format",
                                "html,easy-read,markdown,actions", "-o", view + "/", "in/a.yaml"});
            CAPTURE(view, time, ended.err);
            CHECK(ended.status == exit_status::done);
        }
    for (const auto& [name, bytes] : files_below(folder.path() / "panel")) {
        CAPTURE(name, bytes);
        CHECK(bytes.find("can be published") == std::string::npos);
    }
}

TEST_CASE("reports are not written into the folder of the templates in use") {
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("ramp"));
    folder.write("own/masthead.html", "<p>Northshire</p>\n");
    REQUIRE(run_in(folder, {"batch", "in", "-o", "out"}).status == exit_status::done);
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"batch", "in", "-o", "own/"},
          {"workstream", "out/results.jsonl", "-o", "./own"}}) {
        std::vector<std::string> all = arguments;
        all.insert(all.end(), {"--templates", "own"});
        const Ended ended = run_in(folder, all);
        CHECK(ended.status == exit_status::wrong_command_line);
        CHECK(ended.err.starts_with(
            "coprod: --templates and --out name the same folder, and reports would be written "
            "over your templates\nName another folder for the reports.\n"));
        CHECK(files_below(folder.path() / "own").size() == 1);
    }
}

} // namespace templates_test
