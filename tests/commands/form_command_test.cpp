// `coprod form`.
#include "commands/batch_folder.h"

#include "charter/load_charter.h"
#include "guides/form_page.h"

using namespace coprod;
using namespace coprod_tests;

namespace form_command_test {

namespace {

namespace fs = std::filesystem;

Ended run_in(const NewFolder& folder, const std::vector<std::string>& arguments) {
    const InsideFolder inside(folder.path());
    return run_program(arguments);
}

std::string page_of(const std::string& charter) {
    return form_page(*load_charter(charter).charter);
}

} // namespace

TEST_CASE("coprod form writes the page for the usual charter, or for the one that is named") {
    const NewFolder folder;
    const Ended shown = run_in(folder, {"form"});
    CHECK(shown.status == exit_status::done);
    CHECK(shown.err == "");
    CHECK((shown.out == page_of(std::string(default_charter()))));
    const Ended written = run_in(folder, {"form", "--charter", "stockport", "-o", "form.html"});
    CHECK(written.status == exit_status::done);
    CHECK(written.out == "");
    CHECK(written.err == "Wrote form.html. Open it in a web browser; it needs no internet, and "
                         "nothing that you type leaves your computer.\n");
    CHECK((bytes_of(folder.path() / "form.html") == page_of("stockport")));
}

TEST_CASE("a file that is there is never replaced by the form, and neither is a link") {
    const NewFolder folder;
    folder.write("form.html", "mine");
    fs::create_symlink("nowhere", folder.path() / "link.html");
    for (const std::string name : {"form.html", "link.html"}) {
        const Ended ended = run_in(folder, {"form", "-o", name});
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err ==
              "coprod: " + name +
                  ": There is something of this name already, so the form was not written. "
                  "Choose another name, or move it away.\n");
    }
    CHECK(bytes_of(folder.path() / "form.html") == "mine");
    CHECK(names_below(folder.path()) == "form.html ");
}

TEST_CASE("a form is not made from a charter that cannot be used") {
    const NewFolder folder;
    const Ended none = run_in(folder, {"form", "--charter", "stokport", "-o", "form.html"});
    CHECK(none.status == exit_status::bad_charter);
    CHECK(none.err.find("Did you mean `stockport`?") != std::string::npos);
    CHECK(none.err.ends_with("The charter cannot be used, so nothing was written.\n"));
    CHECK(names_below(folder.path()) == "");
}

TEST_CASE("a form that cannot be written is an exit status of its own") {
    const NewFolder folder;
    const Ended ended = run_in(folder, {"form", "-o", "no-folder/form.html"});
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err.starts_with("coprod: no-folder/form.html: "));
    const Ended blank = run_in(folder, {"form", "-o", ""});
    CHECK(blank.status == exit_status::wrong_command_line);
    if (fs::exists("/dev/full")) {
        const Ended full = run_binary(folder, "", "form >/dev/full");
        CHECK(full.status == exit_status::cannot_write);
        CHECK(full.err == "coprod: the output could not be written. Is the disk full?\n");
    }
}

} // namespace form_command_test
