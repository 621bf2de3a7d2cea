// `coprod explain` and `coprod checklist` as they are typed.
#include "commands/running.h"

#include <filesystem>

using namespace coprod;
using namespace coprod_tests;

namespace explain_command_test {

namespace {

Ended run_in(const NewFolder& folder, const std::vector<std::string>& arguments) {
    const InsideFolder inside(folder.path());
    return run_program(arguments);
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("`coprod explain` lists, and with a name it explains") {
    const Ended all = run_program({"explain"});
    CHECK(all.status == exit_status::done);
    CHECK(all.err == "");
    CHECK(all.out.starts_with("What can be explained\n====="));
    const Ended one = run_program({"explain", "be", "transparent"});
    CHECK(one.status == exit_status::done);
    CHECK(one.out.starts_with("Commitment: We will be transparent\n====="));
    CHECK(run_program({"explain", "method"}).out.starts_with("How coprod judges a project"));
    CHECK(run_program({"explain", "codes"}).out.starts_with("Messages about files\n====="));
}

TEST_CASE("a name that several things have explains each of them") {
    const Ended ended = run_program({"explain", "consultation"});
    CHECK(ended.out.starts_with("Rung of the ladder: Consultation\n"));
    CHECK(says(ended.out, "\n\nTier of the engagement model: Consultation\n"));
}

TEST_CASE("a word that names nothing shows what speaks of it") {
    const Ended ended = run_program({"explain", "trust"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out ==
          "Nothing is called ‘trust’. These speak of it; `coprod explain NAME` explains one\n"
          "of them:\n\n"
          "  outcome/happy-and-trusting   I am happy and have people I can trust\n"
          "  agreement/involve-directly   we will directly involve children with SEND, …\n"
          "  priority/nothing-without-us  Nothing for us without us\n");
}

TEST_CASE("a name that nothing comes near is refused with what to do") {
    const Ended slip = run_program({"explain", "be-transparant"});
    CHECK(slip.status == exit_status::wrong_command_line);
    CHECK(slip.out == "");
    CHECK(slip.err == "coprod: nothing in the charter ‘charter-mark’, in the files or in the "
                      "messages is called ‘be-transparant’\n"
                      "Did you mean `be-transparent`? `coprod explain` lists everything.\n");
    CHECK(run_program({"explain", "\x1b[2Jxyzzyq"}).err ==
          "coprod: nothing in the charter ‘charter-mark’, in the files or in the messages is "
          "called ‘\\x1b[2Jxyzzyq’\n`coprod explain` lists everything.\n");
}

TEST_CASE("another charter explains its own names, and one that cannot be used is refused") {
    CHECK(run_program({"explain", "--charter", "south-gloucestershire", "operational"})
              .out.starts_with("Level: "));
    CHECK(run_program({"explain", "--charter", "stockport", "equal-partner"}).status ==
          exit_status::wrong_command_line);
    const NewFolder folder;
    folder.write("own.yaml", "coprod_charter: 1\n");
    const Ended ended = run_in(folder, {"explain", "--charter", "own.yaml"});
    CHECK(ended.status == exit_status::bad_charter);
    CHECK(ended.err.ends_with("The charter cannot be used, so nothing can be told from it.\n"));
    CHECK(run_in(folder, {"checklist", "--charter", "own.yaml"}).status ==
          exit_status::bad_charter);
    CHECK(run_program({"explain", "--charter", ""}).status == exit_status::wrong_command_line);
}

TEST_CASE("`coprod checklist` prints the list, as text or as a page") {
    const Ended text = run_program({"checklist"});
    CHECK(text.status == exit_status::done);
    CHECK(text.out.starts_with("Are we doing this together? A list for our meeting\n====="));
    CHECK(run_program({"checklist", "--format", "html"}).out.starts_with("<!DOCTYPE html>\n"));
    CHECK(run_program({"checklist", "-o", "-"}).out == text.out);
    const Ended wrong = run_program({"checklist", "--format", "pdf"});
    CHECK(wrong.status == exit_status::wrong_command_line);
    CHECK(says(wrong.err, "takes text or html, and this is ‘pdf’"));
}

TEST_CASE("the ending of a file chooses the form of the list, and no file is replaced") {
    const NewFolder folder;
    const Ended page = run_in(folder, {"checklist", "-o", "list.html"});
    CHECK(page.err == "Wrote list.html.\n");
    CHECK(page.out == "");
    CHECK(bytes_of(folder.path() / "list.html").starts_with("<!DOCTYPE html>\n"));
    CHECK(run_in(folder, {"checklist", "-o", "list.txt"}).status == exit_status::done);
    CHECK(bytes_of(folder.path() / "list.txt") == run_program({"checklist"}).out);

    folder.write("mine.txt", "mine\n");
    const Ended kept = run_in(folder, {"checklist", "-o", "mine.txt"});
    CHECK(kept.status == exit_status::cannot_write);
    CHECK(kept.err == "coprod: mine.txt: There is something of this name already, so the list was "
                      "not written. Choose another name, or move it away.\n");
    CHECK(bytes_of(folder.path() / "mine.txt") == "mine\n");

    const Ended other = run_in(folder, {"checklist", "-o", "list.docx"});
    CHECK(other.status == exit_status::wrong_command_line);
    CHECK(other.err == "coprod: the list has no form for files like ‘list.docx’\n"
                       "Let the name end in .html or .txt, or add --format.\n");
    CHECK_FALSE(std::filesystem::exists(folder.path() / "list.docx"));
}

TEST_CASE("a template of an area's own is used for the list") {
    const NewFolder folder;
    folder.write("own/checklist.html", "<p>{{title}}</p>{{#parts}}[{{heading}}]{{/parts}}");
    const Ended ended = run_in(folder, {"checklist", "--templates", "own", "--format", "html"});
    CHECK(ended.out.starts_with("<p>Are we doing this together? A list for our meeting</p>["));
}

} // namespace explain_command_test
